"""Generated from the contract: operations in `api`, what they take and give in `models`"""
