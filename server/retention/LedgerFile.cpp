// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/retention/LedgerFile.h"

#include "core/storage/PrivateFile.h"
#include "server/store/OwnerFile.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace kluis::server {

using crypto::DestructionEntry;
using crypto::LedgerReading;

namespace {

constexpr qint64 mostBytes = 256LL * 1024 * 1024; ///< some 240,000 destructions
constexpr qint64 tailBytes = 64LL * 1024;         ///< in which the last entry is found behind broken lines
constexpr qint64 noteBytes = 1024;
constexpr unsigned long lookMillis = 20;

struct LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::LedgerTexts)
};

QString ledgerOf(const QString& folder)
{
    return folder % QStringLiteral("/destructions.ledger");
}

QString endOf(const QString& folder)
{
    return folder % QStringLiteral("/destructions.end");
}

tl::unexpected<Error> unwritable(const char* what)
{
    return fail(
        ErrorCode::Storage,
        LedgerTexts::tr("The ledger of destructions can't be written. Check its folder, disk and rights, or choose "
                        "another one (kluis-server ledger)."),
        QString::fromLatin1(what));
}

tl::unexpected<Error> unreadable(const char* what)
{
    return fail(ErrorCode::Storage,
                LedgerTexts::tr("The ledger of destructions can't be read. Check its folder, disk and rights."),
                QString::fromLatin1(what));
}

/// A descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int file) : m_file(file) {}
    ~Descriptor()
    {
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int get() const { return m_file; }
    [[nodiscard]] bool isFile() const
    {
        struct stat info = {};
        return m_file >= 0 && ::fstat(m_file, &info) == 0 && S_ISREG(info.st_mode);
    }

private:
    int m_file;
};

bool writeAll(int file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(file, bytes.data(), std::size_t(bytes.size()));
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

/// The last lines; empty where there is no file.
Result<QByteArray> tailOf(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return QByteArray();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable("open");
    }
    const bool isAll = file.size() <= tailBytes;
    if (!isAll && !file.seek(file.size() - tailBytes)) {
        return unreadable("seek");
    }
    const QByteArray tail = file.readAll();
    return isAll ? tail : tail.mid(tail.indexOf('\n') + 1);
}

/// By digests only, which cover the signatures: to verify a long ledger takes long.
bool names(QByteArrayView text, const LedgerReading::End& end)
{
    while (!text.isEmpty()) { // from its end, where it mostly is
        const qsizetype before = text.chopped(1).lastIndexOf('\n');
        const auto entry =
            DestructionEntry::decode(QByteArray::fromBase64(text.sliced(before + 1).trimmed().toByteArray()));
        if (entry && entry->number == end.number && entry->digest() == end.digest) {
            return true;
        }
        text = text.first(before + 1);
    }
    return false;
}

} // namespace

Result<LedgerFile> LedgerFile::hold(const QString& folder, const crypto::SigningKeyPair& server,
                                    std::chrono::milliseconds patience)
{
    if (const auto made = OwnerFile::makeFolder(folder); !made) {
        return unwritable("folder");
    }
    for (std::chrono::milliseconds waited{0};; waited += std::chrono::milliseconds(lookMillis)) {
        auto lock = FolderLock::take(folder);
        if (lock) {
            return LedgerFile(folder, std::move(*lock), server.clone());
        }
        if (lock.error().code() != ErrorCode::Busy) {
            return unwritable("lock");
        }
        if (waited >= patience) {
            return fail(ErrorCode::Busy,
                        tr("Another server writes to the ledger of destructions; try again in a moment."),
                        QStringLiteral("lock"));
        }
        QThread::msleep(lookMillis);
    }
}

Result<LedgerFile::Bytes> LedgerFile::bytesIn(const QString& folder)
{
    // The note first: what is written meanwhile makes the ledger longer than it, never shorter.
    Bytes bytes;
    bytes.note = noteIn(folder).value_or(QByteArray());
    QFile file(ledgerOf(folder));
    if (!file.exists()) {
        return bytes;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable("open");
    }
    if (file.size() > mostBytes) {
        return fail(ErrorCode::LimitExceeded, tr("The ledger of destructions is larger than it can be."),
                    QStringLiteral("size"));
    }
    bytes.ledger = file.readAll();
    return file.error() == QFileDevice::NoError ? Result<Bytes>(std::move(bytes)) : unreadable("read");
}

Result<LedgerReading> LedgerFile::Bytes::reading(QByteArrayView serverPublicKey) const
{
    const auto end = LedgerReading::End::of(note, serverPublicKey);
    if (!ledger && !end) {
        return fail(ErrorCode::NotFound, LedgerFile::tr("There is no ledger of destructions in this folder."),
                    QStringLiteral("ledger"));
    }
    LedgerReading reading = LedgerReading::of(ledger.value_or(QByteArray()), serverPublicKey);
    reading.compare(end);
    return reading;
}

Result<QByteArray> LedgerFile::noteIn(const QString& folder)
{
    return OwnerFile::read(endOf(folder), noteBytes);
}

bool LedgerFile::isIn(const QString& folder)
{
    return QFile::exists(ledgerOf(folder)) || QFile::exists(endOf(folder));
}

/// Where it stops between the two, what is left is told as cut off.
Result<void> LedgerFile::setAside(const QString& mark) const
{
    for (const QString& path : {ledgerOf(m_folder), endOf(m_folder)}) {
        if (QFile::exists(path) && !QFile::rename(path, path % QStringLiteral(".moved-") % mark)) {
            return unwritable("set aside");
        }
    }
    return storage::PrivateFile::sync(m_folder) ? Result<void>() : unwritable("set aside");
}

/// \p isBrokenOff: the machine stopped within the last line, which then gets an end.
Result<LedgerReading::End> LedgerFile::lastOf(const QString& path, bool& isBrokenOff) const
{
    const auto tail = tailOf(path);
    if (!tail) {
        return failure(tail);
    }
    isBrokenOff = !tail->isEmpty() && !tail->endsWith('\n');
    return LedgerReading::of(*tail, m_server.publicKey()).end();
}

Result<bool> LedgerFile::has(const LedgerReading::End& end) const
{
    const auto tail = tailOf(ledgerOf(m_folder));
    if (!tail || names(*tail, end)) {
        return tail ? Result<bool>(true) : failure(tail);
    }
    const auto bytes = bytesIn(m_folder); // other servers may have written much since
    return bytes ? Result<bool>(names(bytes->ledger.value_or(QByteArray()), end)) : failure(bytes);
}

Result<LedgerReading::End> LedgerFile::append(DestructionEntry entry) const
{
    const QString path = ledgerOf(m_folder);
    bool isBrokenOff = false;
    const auto last = lastOf(path, isBrokenOff);
    if (!last) {
        return failure(last);
    }
    entry.number = last->number + 1;
    entry.previous = last->digest;
    entry.sign(m_server);
    const QByteArray line = entry.encode().toBase64() + '\n';
    const Descriptor file(::open(QFile::encodeName(path).constData(),
                                 O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR));
    if (!file.isFile()) {
        return unwritable("open");
    }
    if (!writeAll(file.get(), isBrokenOff ? QByteArray('\n' + line) : line) || ::fsync(file.get()) != 0 ||
        !storage::PrivateFile::sync(m_folder)) {
        return unwritable("write");
    }
    // Where a mount's locks keep nobody out, somebody else's line may stand in the midst of this one.
    QByteArray written(line.size(), '\0');
    const off_t size = ::lseek(file.get(), 0, SEEK_END);
    if (size < line.size() ||
        ::pread(file.get(), written.data(), std::size_t(written.size()), size - line.size()) != written.size() ||
        written != line) {
        return unwritable("another writer");
    }
    const LedgerReading::End end{entry.number, entry.digest()};
    return OwnerFile::write(endOf(m_folder), end.text(m_server)) ? Result<LedgerReading::End>(end) : unwritable("end");
}

} // namespace kluis::server
