// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DiskImage.h"

#include <QFile>

#include <random>

namespace kluis::test {

namespace {

constexpr qsizetype sectorSize = 512;

void writeAt(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size()) {
        content.resize(offset + bytes.size(), '\0');
    }
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

void apply(QHash<QByteArray, QByteArray>& files, const DiskOperation& operation)
{
    switch (operation.kind) {
    case DiskOperation::Kind::Create:
        files[operation.file];
        break;
    case DiskOperation::Kind::Write:
        writeAt(files[operation.file], operation.offset, operation.bytes);
        break;
    case DiskOperation::Kind::Truncate:
        files[operation.file].resize(operation.offset, '\0');
        break;
    case DiskOperation::Kind::Delete:
        files.remove(operation.file);
        break;
    case DiskOperation::Kind::Sync:
        break;
    }
}

/// The part of \p operation that a failing power supply let through.
void applyTorn(QHash<QByteArray, QByteArray>& files, const DiskOperation& operation, std::mt19937& chance)
{
    if (operation.kind != DiskOperation::Kind::Write) {
        if (chance() % 2 == 0) {
            apply(files, operation);
        }
        return;
    }
    qsizetype done = 0;
    while (done < operation.bytes.size()) {
        const qint64 at = operation.offset + done;
        const qsizetype part = std::min<qsizetype>(sectorSize - at % sectorSize, operation.bytes.size() - done);
        if (chance() % 2 == 0) {
            writeAt(files[operation.file], at, QByteArrayView(operation.bytes).sliced(done, part));
        }
        done += part;
    }
}

bool isNew(const QList<DiskOperation>& pending, const QByteArray& file)
{
    return std::any_of(pending.begin(), pending.end(), [&](const DiskOperation& operation) {
        return operation.kind == DiskOperation::Kind::Create && operation.file == file;
    });
}

/// Everything asked of \p file so far is on the disk; other files' changes may still be on their way.
void settle(QHash<QByteArray, QByteArray>& files, QList<DiskOperation>& pending, const QByteArray& file)
{
    QList<DiskOperation> rest;
    for (const DiskOperation& operation : std::as_const(pending)) {
        if (operation.file == file) {
            apply(files, operation);
        } else {
            rest.append(operation);
        }
    }
    pending = rest;
}

/// Every deletion so far is on the disk.
void settleDeletions(QHash<QByteArray, QByteArray>& files, QList<DiskOperation>& pending)
{
    QList<QByteArray> deleted;
    for (const DiskOperation& operation : std::as_const(pending)) {
        if (operation.kind == DiskOperation::Kind::Delete) {
            deleted.append(operation.file);
        }
    }
    for (const QByteArray& file : std::as_const(deleted)) {
        settle(files, pending, file);
    }
}

} // namespace

DiskImage DiskImage::after(const QList<DiskOperation>& operations, qsizetype count, Unsynced policy, quint32 seed)
{
    DiskImage image;
    QList<DiskOperation> pending;
    for (const DiskOperation& operation : operations.first(count)) {
        pending.append(operation);
        if (operation.kind == DiskOperation::Kind::Sync) {
            // The first wait for a new log or journal is a wait for the folder too: SQLite does both in one.
            if (isNew(pending, operation.file)) {
                settleDeletions(image.m_files, pending);
            }
            settle(image.m_files, pending, operation.file);
        } else if (operation.durable) {
            settleDeletions(image.m_files, pending);
        }
    }

    std::mt19937 chance(seed);
    for (const DiskOperation& operation : std::as_const(pending)) {
        if (policy == Unsynced::Kept) {
            apply(image.m_files, operation);
        } else if (policy == Unsynced::Torn) {
            applyTorn(image.m_files, operation, chance);
        }
    }
    return image;
}

void DiskImage::writeTo(const QString& folder) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QFile target(folder + u'/' + QString::fromUtf8(file.key()));
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            qFatal("the test folder can't be written");
        }
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        target.write(file.value());
    }
}

} // namespace kluis::test
