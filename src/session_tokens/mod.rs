//! A session token lets one candidate's browser act for that candidate alone.
