// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/Lexicon.h"

#include <QFile>

namespace kluis::lint {

namespace {

QByteArray contents(const QString& name)
{
    QFile file(QStringLiteral(":/lint/") + name);
    // Compiled into the program: without it the program would be a broken one, and the test of the lists says so.
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

const Lexicon& Lexicon::builtIn()
{
    static const Lexicon lexicon(contents(QStringLiteral("nl.txt")), contents(QStringLiteral("en.txt")));
    return lexicon;
}

} // namespace kluis::lint
