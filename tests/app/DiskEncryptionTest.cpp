// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a disk is seen to be encrypted, by trees as /sys has them.
#include "app/session/DiskEncryption.h"
#include "app/session/BlockTree.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using State = DiskEncryption::State;

class DiskEncryptionTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_sys;

    [[nodiscard]] QString path(const QString& name) const { return m_sys->filePath(name); }
    /// A device below devices/, known by \p number.
    void device(const QString& name, const QString& number) const
    {
        QVERIFY(QDir().mkpath(path(QStringLiteral("devices/") + name)));
        QVERIFY(QDir().mkpath(path(QStringLiteral("dev/block"))));
        QVERIFY(QFile::link(path(QStringLiteral("devices/") + name), path(QStringLiteral("dev/block/") + number)));
    }
    void write(const QString& name, const QByteArray& text) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    void mapped(const QString& name, const QByteArray& uuid) const
    {
        write(QStringLiteral("devices/%1/dm/uuid").arg(name), uuid + '\n');
    }
    void liesOn(const QString& upper, const QString& lower) const
    {
        const QString slaves = path(QStringLiteral("devices/%1/slaves").arg(upper));
        QVERIFY(QDir().mkpath(slaves));
        QVERIFY(
            QFile::link(path(QStringLiteral("devices/") + lower), slaves + u'/' + QString(lower).replace(u'/', u'_')));
    }
    [[nodiscard]] State of(const char* number) const
    {
        return BlockTree(m_sys->path()).device(QString::fromLatin1(number));
    }

private Q_SLOTS:
    void init()
    {
        m_sys = std::make_unique<QTemporaryDir>();
        device(QStringLiteral("sda"), QStringLiteral("8:0"));
        device(QStringLiteral("sda/sda1"), QStringLiteral("8:1"));
        write(QStringLiteral("devices/sda/sda1/partition"), "1\n");
    }

    void aPlainPartitionIsOpen() { QCOMPARE(of("8:1"), State::Open); }

    void aDeviceThatIsNotThereIsUnknown() { QCOMPARE(of("9:9"), State::Unknown); }

    void luksOnAPartitionIsEncrypted()
    {
        device(QStringLiteral("dm-0"), QStringLiteral("253:0"));
        mapped(QStringLiteral("dm-0"), "CRYPT-LUKS2-0123456789abcdef-home");
        liesOn(QStringLiteral("dm-0"), QStringLiteral("sda/sda1"));
        QCOMPARE(of("253:0"), State::Encrypted);
    }

    void aVolumeOnLuksIsEncryptedAndOneBesideItIsNot()
    {
        device(QStringLiteral("dm-0"), QStringLiteral("253:0"));
        mapped(QStringLiteral("dm-0"), "CRYPT-LUKS2-0123456789abcdef-pv");
        device(QStringLiteral("dm-1"), QStringLiteral("253:1"));
        mapped(QStringLiteral("dm-1"), "LVM-abc");
        liesOn(QStringLiteral("dm-1"), QStringLiteral("dm-0"));
        QCOMPARE(of("253:1"), State::Encrypted);
        device(QStringLiteral("dm-2"), QStringLiteral("253:2"));
        mapped(QStringLiteral("dm-2"), "LVM-def");
        liesOn(QStringLiteral("dm-2"), QStringLiteral("sda/sda1"));
        QCOMPARE(of("253:2"), State::Open);
    }

    void aMirrorIsAsOpenAsItsMostOpenHalf()
    {
        device(QStringLiteral("dm-0"), QStringLiteral("253:0"));
        mapped(QStringLiteral("dm-0"), "CRYPT-LUKS2-0123456789abcdef-half");
        device(QStringLiteral("md0"), QStringLiteral("9:0"));
        liesOn(QStringLiteral("md0"), QStringLiteral("dm-0"));
        QCOMPARE(of("9:0"), State::Encrypted);
        liesOn(QStringLiteral("md0"), QStringLiteral("sda/sda1"));
        QCOMPARE(of("9:0"), State::Open);
    }

    void devicesThatLieOnEachOtherInACircleEnd()
    {
        device(QStringLiteral("dm-0"), QStringLiteral("253:0"));
        device(QStringLiteral("dm-1"), QStringLiteral("253:1"));
        liesOn(QStringLiteral("dm-0"), QStringLiteral("dm-1"));
        liesOn(QStringLiteral("dm-1"), QStringLiteral("dm-0"));
        QCOMPARE(of("253:0"), State::Unknown);
    }

    void thisComputerAnswersSomethingForAFolderThatIsNotThereYet()
    {
        const State state = DiskEncryption::of(path(QStringLiteral("not/yet/there")));
        QCOMPARE(state, DiskEncryption::of(m_sys->path()));
        QVERIFY(DiskEncryption::text(state).endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(DiskEncryptionTest)
#include "DiskEncryptionTest.moc"
