// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeTime.h"

#include <QDateTime>
#include <QSaveFile>

namespace kluis::test {

FakeTime::FakeTime(const QString& library)
{
    setAhead(0);
    qputenv("FAKETIME_TIMESTAMP_FILE", m_folder.filePath(QStringLiteral("time")).toUtf8());
    qputenv("LD_PRELOAD", library.toUtf8());
}

FakeTime::~FakeTime()
{
    qunsetenv("LD_PRELOAD");
    qunsetenv("FAKETIME_TIMESTAMP_FILE");
}

void FakeTime::setAhead(qint64 seconds)
{
    m_ahead = seconds;
    QSaveFile file(m_folder.filePath(QStringLiteral("time")));
    const QByteArray text = (seconds < 0 ? QByteArray() : QByteArray("+")) + QByteArray::number(seconds);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        qFatal("the test's time can't be set");
    }
}

qint64 FakeTime::now() const
{
    return QDateTime::currentSecsSinceEpoch() + m_ahead;
}

} // namespace kluis::test
