"""The record in other tools' formats: merged contacts go in, files, data frames or lines come out."""
