"""`python -m rnngen` is `rnngen`."""

from rnngen.cli import main

main()
