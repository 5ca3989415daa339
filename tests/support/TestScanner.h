// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace kluis::test {

/// A real clamd of the test's own, which knows one signature: that of the EICAR test file. Ends with this.
class TestScanner {
public:
    /// Of MiB a content may have, as StreamMaxLength.
    explicit TestScanner(int largestMiB = 64);
    ~TestScanner() { stop(); }

    [[nodiscard]] bool start();
    void stop();
    [[nodiscard]] QString socket() const { return m_folder.filePath(QStringLiteral("clamd.ctl")); }

    /// The harmless text that every scanner takes for malware (eicar.org), put together here so that no scanner minds this
    /// source.
    [[nodiscard]] static QByteArray eicar();

private:
    QTemporaryDir m_folder;
    QProcess m_clamd;
};

} // namespace kluis::test
