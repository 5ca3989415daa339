// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/console/CommandLine.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// Standard output and standard error of our command-line programs.
namespace kluis::console {

/// Prints \p text and a line end on standard output.
void line(const QString& text);
/// Prints on standard error: progress, hints, refusals.
void note(const QString& text);
/// One JSON document, indented.
void json(const QJsonObject& object);
/// One JSON object on one line.
void jsonLine(const QJsonObject& object);
/// The same for an array.
void jsonLine(const QJsonArray& array);

/// Prints help, version or what is wrong. \returns the program's exit code.
[[nodiscard]] int report(const QString& program, const CommandLine::Outcome& outcome);
/// Prints why work was refused or failed: one sentence. \returns the program's exit code, 1.
[[nodiscard]] int report(const QString& program, const Error& error);

} // namespace kluis::console
