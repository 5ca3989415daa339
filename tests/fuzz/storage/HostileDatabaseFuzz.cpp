// SPDX-License-Identifier: GPL-3.0-or-later
// A cache file and its write-ahead log written by somebody else: opening them must refuse or work, never crash.
#include "core/storage/Database.h"

#include <QFile>
#include <QTemporaryDir>

#include <array>
#include <cstdint>

using namespace kluis;
using namespace kluis::storage;

namespace {

void writeFile(const QString& path, const char* data, qsizetype size)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        qFatal("the working folder can't be written");
    }
    file.write(data, size);
}

} // namespace

// The first byte chooses the cipher, the second how much of the rest is the log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/hostile-"));
    if (size < 2) {
        return 0;
    }
    constexpr std::array ciphers = {Cipher::Aegis256, Cipher::ChaCha20, Cipher::SqlCipher4};
    OpenOptions options;
    options.cipher = ciphers[data[0] % ciphers.size()];
    options.file = OpenOptions::File::MustExist;
    options.busyTimeoutMs = 0;

    const auto* bytes = reinterpret_cast<const char*>(data) + 2;
    const auto length = static_cast<qsizetype>(size) - 2;
    const qsizetype log = length * data[1] / 256;
    const QString path = folder.filePath(QStringLiteral("cache.db"));
    writeFile(path, bytes, length - log);
    writeFile(path + QStringLiteral("-wal"), bytes + (length - log), log);

    Result<Database> database = Database::open(path, QByteArray(Database::keySize, 'k'), options);
    if (database) {
        const Result<void> sound = database->integrityCheck();
        static_cast<void>(sound);
        const Result<Statement> tables = database->query("SELECT name FROM sqlite_schema");
        static_cast<void>(tables);
    }
    return 0;
}
