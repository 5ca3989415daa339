// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/Console.h"

#include <QJsonDocument>

#include <cstdio>

namespace kluis::console {

namespace {

void put(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

void line(const QString& text)
{
    put(stdout, text.toLocal8Bit() + QByteArray("\n"));
}

void note(const QString& text)
{
    put(stderr, text.toLocal8Bit() + QByteArray("\n"));
}

void json(const QJsonObject& object)
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

void jsonLine(const QJsonObject& object)
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + QByteArray("\n"));
}

void jsonLine(const QJsonArray& array)
{
    put(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact) + QByteArray("\n"));
}

int report(const QString& program, const CommandLine::Outcome& outcome)
{
    if (outcome.isError) {
        note(program + QLatin1String(": ") + outcome.text);
    } else {
        line(outcome.text);
    }
    return outcome.exitCode;
}

int report(const QString& program, const Error& error)
{
    note(program + QLatin1String(": ") + error.sentence());
    return 1;
}

} // namespace kluis::console
