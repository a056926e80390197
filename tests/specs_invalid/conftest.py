"""The files here are wrong on purpose: `tests/spec/test_invalid.py` reads them, the plug-in must not."""

collect_ignore_glob = ["*.yaml"]
