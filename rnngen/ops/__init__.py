"""The operator table: an operator is one row in one place, and everything else reads the row."""
