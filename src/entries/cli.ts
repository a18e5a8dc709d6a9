#!/usr/bin/env node
import { runCommand } from '../run/commands/command-line/run-command'
import { openTerminal } from '../world/terminal/terminal'

// The command line: the same answers for a person, about the repository that they work in.
process.exitCode = await runCommand(openTerminal())
