"""What changed between two revisions of the contract, in the words of those who write Python with the package."""
