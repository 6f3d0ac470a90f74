"""Enough for Django to run the tests."""

SECRET_KEY = "of tests only"
USE_TZ = True
