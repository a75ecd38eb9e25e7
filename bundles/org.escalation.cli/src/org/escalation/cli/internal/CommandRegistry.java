package org.escalation.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.escalation.cli.Terminal;
import org.escalation.cli.internal.command.ExportCommand;
import org.escalation.cli.internal.command.ImportCommand;
import org.escalation.cli.internal.command.DiagramCommand;
import org.escalation.cli.internal.command.MeasuresCommand;
import org.escalation.cli.internal.command.SimulateCommand;
