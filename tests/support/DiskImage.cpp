// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DiskImage.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <random>

namespace kluis::test {

namespace {

constexpr qsizetype sectorSize = 512;

using Kind = DiskOperation::Kind;

void writeAt(QByteArray& content, qint64 offset, QByteArrayView bytes)
{
    if (content.size() < offset + bytes.size()) {
        content.resize(offset + bytes.size(), '\0');
    }
    std::copy(bytes.begin(), bytes.end(), content.begin() + offset);
}

/// The part of \p bytes that a failing power supply let through.
void tearAt(QByteArray& content, qint64 offset, QByteArrayView bytes, std::mt19937& chance)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const qint64 at = offset + done;
        const qsizetype part = std::min<qsizetype>(sectorSize - at % sectorSize, bytes.size() - done);
        if (chance() % 2 == 0) {
            writeAt(content, at, bytes.sliced(done, part));
        }
        done += part;
    }
}

bool isFolder(const QByteArray& name)
{
    return name.endsWith('/');
}
/// The folder that holds \p name.
QByteArray parentOf(const QByteArray& name)
{
    return name.first(name.lastIndexOf('/', isFolder(name) ? name.size() - 2 : -1) + 1);
}

/// A disk while operations come in: what has arrived, and what is still on its way.
class Disk {
public:
    void take(const DiskOperation& operation);
    void powerFails(DiskImage::Unsynced policy, quint32 seed);
    [[nodiscard]] QHash<QByteArray, QByteArray> files() const;

private:
    struct Change {
        DiskOperation operation;
        int file; ///< whose content or name it changes
    };
    static bool isOfNames(const Change& change)
    {
        const Kind kind = change.operation.kind;
        return kind == Kind::Create || kind == Kind::Delete || kind == Kind::Rename;
    }
    void apply(const Change& change);
    template <typename Arrives> void settle(const Arrives& arrives);
    void settleNames(const QByteArray& folder);
    void sync(const DiskOperation& operation);
    int fileCalled(const QByteArray& name);

    QHash<QByteArray, int> m_live;    ///< files by name, as programs see them
    QHash<QByteArray, int> m_names;   ///< as they are on the disk
    QHash<int, QByteArray> m_content; ///< on the disk
    QList<Change> m_pending;
    int m_last = 0;
};

void Disk::take(const DiskOperation& operation)
{
    const QByteArray& name = operation.file;
    switch (operation.kind) {
    case Kind::Create:
        m_live[name] = ++m_last;
        m_pending.append({operation, m_last});
        break;
    case Kind::Write:
    case Kind::Truncate:
        m_pending.append({operation, fileCalled(name)});
        break;
    case Kind::Delete:
        m_pending.append({operation, m_live.take(name)});
        if (operation.durable) {
            settleNames(parentOf(name));
        }
        break;
    case Kind::Rename: {
        const int file = m_live.take(name);
        m_live[operation.bytes] = file;
        m_pending.append({operation, file});
        break;
    }
    case Kind::Sync:
        sync(operation);
        break;
    }
}

int Disk::fileCalled(const QByteArray& name)
{
    if (!m_live.contains(name)) {
        m_live[name] = ++m_last;
        if (!name.startsWith('#')) { // made before anybody looked; else it gets its name later
            m_names[name] = m_last;
        }
    }
    return m_live.value(name);
}

void Disk::apply(const Change& change)
{
    const DiskOperation& operation = change.operation;
    QByteArray& content = m_content[change.file];
    switch (operation.kind) {
    case Kind::Create:
        m_names[operation.file] = change.file;
        break;
    case Kind::Write:
        writeAt(content, operation.offset, operation.bytes);
        break;
    case Kind::Truncate:
        content.resize(operation.offset, '\0');
        break;
    case Kind::Delete:
        m_names.remove(operation.file);
        break;
    case Kind::Rename:
        m_names.remove(operation.file);
        m_names[operation.bytes] = change.file;
        break;
    case Kind::Sync:
        break;
    }
}

template <typename Arrives> void Disk::settle(const Arrives& arrives)
{
    QList<Change> rest;
    for (const Change& change : std::as_const(m_pending)) {
        if (arrives(change)) {
            apply(change);
        } else {
            rest.append(change);
        }
    }
    m_pending = rest;
}

void Disk::settleNames(const QByteArray& folder)
{
    settle([&](const Change& change) { return isOfNames(change) && parentOf(change.operation.file) == folder; });
}

void Disk::sync(const DiskOperation& operation)
{
    if (isFolder(operation.file)) {
        settleNames(operation.file == "/" ? QByteArray() : operation.file);
        return;
    }
    const int file = fileCalled(operation.file);
    const bool isNew = std::any_of(m_pending.cbegin(), m_pending.cend(), [&](const Change& change) {
        return change.operation.kind == Kind::Create && change.file == file;
    });
    // The first wait for a new log or journal is a wait for the folder too: SQLite does both in one.
    if (operation.durable && isNew) {
        settleNames(parentOf(operation.file));
    }
    settle([&](const Change& change) { return change.file == file && !isOfNames(change); });
}

void Disk::powerFails(DiskImage::Unsynced policy, quint32 seed)
{
    std::mt19937 chance(seed);
    for (const Change& change : std::as_const(m_pending)) {
        if (policy == DiskImage::Unsynced::Kept) {
            apply(change);
        } else if (policy == DiskImage::Unsynced::Torn && change.operation.kind == Kind::Write) {
            tearAt(m_content[change.file], change.operation.offset, change.operation.bytes, chance);
        } else if (policy == DiskImage::Unsynced::Torn && chance() % 2 == 0) {
            apply(change);
        }
    }
    m_pending.clear();
}

QHash<QByteArray, QByteArray> Disk::files() const
{
    QHash<QByteArray, QByteArray> files;
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name) {
        const QByteArray folder = parentOf(name.key());
        if (folder.isEmpty() || m_names.contains(folder)) {
            files.insert(name.key(), m_content.value(name.value()));
        }
    }
    return files;
}

} // namespace

DiskImage DiskImage::after(const QList<DiskOperation>& operations, qsizetype count, Unsynced policy, quint32 seed)
{
    Disk disk;
    for (const DiskOperation& operation : operations.first(count)) {
        disk.take(operation);
    }
    disk.powerFails(policy, seed);
    DiskImage image;
    image.m_files = disk.files();
    return image;
}

QList<DiskOperation> DiskImage::operationsOf(const QString& folder)
{
    QList<DiskOperation> operations;
    QDirIterator found(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next();
        const QByteArray name = QFile::encodeName(QDir(folder).relativeFilePath(path));
        if (found.fileInfo().isDir()) {
            operations.append({Kind::Create, name + '/', 0, {}, false});
            continue;
        }
        if (name.endsWith("-shm")) {
            continue; // SQLite's shared memory is no content
        }
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("the test folder can't be read");
        }
        operations.append({Kind::Create, name, 0, {}, false});
        operations.append({Kind::Write, name, 0, file.readAll(), false});
        operations.append({Kind::Sync, name, 0, {}, true});
    }
    operations.append({Kind::Sync, "/", 0, {}, false});
    return operations;
}

void DiskImage::writeTo(const QString& folder) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (isFolder(file.key())) {
            QDir(folder).mkpath(QString::fromUtf8(file.key()));
        }
    }
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (isFolder(file.key())) {
            continue;
        }
        QFile target(folder + u'/' + QString::fromUtf8(file.key()));
        if (!target.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
            qFatal("the test folder can't be written");
        }
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        target.write(file.value());
    }
}

} // namespace kluis::test
