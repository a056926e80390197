"""Where compiled kernels are kept: `$RNNGEN_CACHE_DIR`, else `rnngen/` in the user's cache folder."""

from __future__ import annotations

import os
from pathlib import Path

__all__ = ["cache_folder", "entries"]


def cache_folder() -> Path:
    """The folder; it need not exist yet."""
    if own := os.environ.get("RNNGEN_CACHE_DIR"):
        return Path(own)
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "rnngen"


def entries() -> list[Path]:
    """The files in it, in a stable order."""
    folder = cache_folder()
    return sorted(p for p in folder.iterdir() if p.is_file()) if folder.is_dir() else []
