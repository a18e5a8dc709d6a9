#!/bin/sh
pg_dump "$1"
