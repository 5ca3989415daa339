// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Canary.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

namespace kluis::test {

QList<QByteArray> formsOf(const QString& word)
{
    const QByteArray utf8 = word.toUtf8();
    QList<QByteArray> forms = {utf8,
                               word.toLower().toUtf8(),
                               word.toUpper().toUtf8(),
                               utf8.toHex(),
                               utf8.toHex().toUpper(),
                               QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(word)),
                               QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(word))};
    for (int shift = 0; shift < 3; ++shift) {
        // The first and last characters of base64 depend on the neighbours, so only the middle is looked for.
        const QByteArray shifted = QByteArray(shift, '\0') + utf8;
        const QByteArray coded = shifted.toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray middle = coded.mid(4, coded.size() - 8);
        if (middle.size() >= 6) { // of a short word nothing is left that would not stand somewhere by chance
            forms.append(middle);
        }
    }
    return forms;
}

QStringList filesHolding(const QString& folder, const QString& word)
{
    const QList<QByteArray> forms = formsOf(word);
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray& form : forms) {
            if (content.contains(form)) {
                found.append(file.fileName());
                break;
            }
        }
    }
    return found;
}

} // namespace kluis::test
