"""Packages made of any OpenAPI file: what is wrong with it is repaired and listed, then it goes the way of spec/."""
