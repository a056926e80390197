"""The backends: each folder turns a Kernel into an Artifact; none knows another."""
