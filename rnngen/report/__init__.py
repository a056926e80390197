"""One page about one cell: what it is, what follows from it, and what was measured of it.

It reads every stage and changes none. A spec is data of a stranger: nothing of it becomes markup.
"""

from rnngen.report.measured import timed
from rnngen.report.page import page, with_constants
from rnngen.report.sizes import chosen_sizes

__all__ = ["chosen_sizes", "page", "timed", "with_constants"]
