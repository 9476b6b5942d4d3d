"""What operations take and give."""

from .gen.models import *
