"""SQLModel tables, one noun a file: columns and constraints, nothing else."""
