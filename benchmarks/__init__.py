"""What the bot costs and how much it carries; results and how to read them are in README.md beside this file."""
