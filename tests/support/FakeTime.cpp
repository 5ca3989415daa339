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
    qunsetenv("FAKETIME_DONT_FAKE_MONOTONIC");
}

void FakeTime::setAhead(qint64 seconds, Clocks which)
{
    m_ahead = seconds;
    write((seconds < 0 ? QByteArray() : QByteArray("+")) + QByteArray::number(seconds), which);
}

void FakeTime::standAt(qint64 seconds, Clocks which)
{
    m_ahead = seconds - QDateTime::currentSecsSinceEpoch();
    const QDateTime at = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    write(at.toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")).toLatin1(), which);
}

void FakeTime::write(const QByteArray& text, Clocks which)
{
    qputenv("FAKETIME_DONT_FAKE_MONOTONIC", which == Clocks::Wall ? "1" : "0");
    QSaveFile file(m_folder.filePath(QStringLiteral("time")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        qFatal("the test's time can't be set");
    }
}

qint64 FakeTime::now() const
{
    return QDateTime::currentSecsSinceEpoch() + m_ahead;
}

} // namespace kluis::test
