"""`python -m memcon`: the same as the command `memcon`."""

from memcon.cli import main

if __name__ == "__main__":
    main()
