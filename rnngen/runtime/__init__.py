"""Artifact → callables: argument checks, workspaces, threads, and the on-disk cache."""
