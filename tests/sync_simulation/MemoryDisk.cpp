// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync_simulation/MemoryDisk.h"

#include "tests/sync_simulation/MemoryVfs.h"

#include <QFile>
#include <QSet>

#include <random>
#include <sqlite3.h>

namespace kluis::test {

namespace {

constexpr qint64 sectorSize = 512;

void undoWhole(QByteArray& content, const MemoryDisk::Undo& undo)
{
    content.resize(undo.oldSize, '\0');
    std::copy(undo.before.begin(), undo.before.end(), content.begin() + undo.offset);
}

/// Newest first: a sector that arrived hides every older change of it.
void undoTorn(QByteArray& content, const QList<MemoryDisk::Undo>& changes, std::mt19937& chance)
{
    QSet<qint64> arrived;
    qint64 size = content.size();
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
        if (change->length < 0) {
            if (arrived.isEmpty() && chance() % 2 == 0) {
                undoWhole(content, *change);
                size = content.size();
            }
            continue;
        }
        for (qint64 at = change->offset; at < change->offset + change->length;) {
            const qint64 part = std::min(sectorSize - at % sectorSize, change->offset + change->length - at);
            if (arrived.contains(at / sectorSize) || chance() % 2 == 0) {
                arrived.insert(at / sectorSize);
            } else {
                for (qint64 i = at; i < at + part && i < size; ++i) {
                    const qint64 old = i - change->offset;
                    content[i] = old < change->before.size() ? change->before[old] : '\0';
                }
            }
            at += part;
        }
    }
}

} // namespace

MemoryDisk::MemoryDisk()
{
    sqlite3_initialize();
    m_vfs = MemoryVfs::over(*this);
    sqlite3_vfs_register(m_vfs, 0);
    sqlite3mc_vfs_create(MemoryVfs::name, 1);
}

MemoryDisk::~MemoryDisk()
{
    sqlite3mc_vfs_destroy(QByteArray("multipleciphers-").append(MemoryVfs::name).constData());
    sqlite3_vfs_unregister(m_vfs);
    delete m_vfs;
}

int MemoryDisk::addMachine(const QString& folder)
{
    m_machines.push_back({.folder = QFile::encodeName(folder) + '/'});
    return int(m_machines.size()) - 1;
}

int MemoryDisk::machineOf(const QByteArray& path) const
{
    for (std::size_t i = 0; i < m_machines.size(); ++i) {
        if (path.startsWith(m_machines[i].folder)) {
            return int(i);
        }
    }
    return -1;
}

std::shared_ptr<MemoryDisk::File> MemoryDisk::make(const QByteArray& path)
{
    auto file = std::make_shared<File>();
    file->machine = machineOf(path);
    m_files.insert(path, file);
    return file;
}

MemoryDisk::Image MemoryDisk::image(int machine) const
{
    Image image;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file.value()->machine == machine) {
            image.insert(file.key(), file.value()->content);
        }
    }
    return image;
}

void MemoryDisk::put(int machine, const Image& image)
{
    m_files.removeIf([machine](const auto& file) { return file.value()->machine == machine; });
    for (auto file = image.cbegin(); file != image.cend(); ++file) {
        make(file.key())->content = file.value();
    }
    auto& place = m_machines[std::size_t(machine)];
    place.failed = false;
    place.left = -1;
    place.untilFault = -1;
    ++place.changes;
}

void MemoryDisk::failAfter(int machine, qint64 changes)
{
    m_machines[std::size_t(machine)].left = changes;
}

void MemoryDisk::faultAfter(int machine, qint64 changes, qint64 count)
{
    auto& place = m_machines[std::size_t(machine)];
    place.untilFault = changes;
    place.faulty = count;
}

bool MemoryDisk::admit(const File& file)
{
    if (file.machine < 0) {
        return true;
    }
    auto& machine = m_machines[std::size_t(file.machine)];
    ++machine.changes;
    if (!machine.failed && machine.left == 0) {
        machine.failed = true;
    }
    if (machine.left > 0) {
        --machine.left;
    }
    if (!machine.failed && machine.untilFault == 0) {
        machine.untilFault = --machine.faulty > 0 ? 0 : -1;
        ++machine.faults;
        return false;
    }
    if (machine.untilFault > 0) {
        --machine.untilFault;
    }
    return !machine.failed;
}

void MemoryDisk::lose(File& file, Loss loss, quint32 seed)
{
    if (loss == Loss::Dropped) {
        for (auto change = file.unsynced.crbegin(); change != file.unsynced.crend(); ++change) {
            undoWhole(file.content, *change);
        }
    } else if (loss == Loss::Torn) {
        std::mt19937 chance(seed);
        undoTorn(file.content, file.unsynced, chance);
    }
    file.unsynced.clear();
}

void MemoryDisk::restart(int machine, Loss loss, quint32 seed)
{
    QList<QByteArray> paths;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (file.value()->machine == machine) {
            paths.append(file.key());
        }
    }
    std::sort(paths.begin(), paths.end()); // a hash has no order to replay
    for (const QByteArray& path : std::as_const(paths)) {
        lose(*m_files[path], loss, seed++);
    }
    put(machine, image(machine));
}

} // namespace kluis::test
