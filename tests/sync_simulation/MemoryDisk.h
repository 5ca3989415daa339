// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <memory>
#include <vector>

struct sqlite3_vfs;

namespace kluis::test {

/// Disks in memory, one for each machine of a simulation, behind a SQLite VFS that is the process's default, under the
/// program's own encryption, while this lives. A machine's power can fail at any change to its disk: from then on the
/// disk does nothing, until restart() says what of the unsynced changes had arrived. One at a time; one thread.
class MemoryDisk {
public:
    /// What had arrived of the changes nobody had waited for.
    enum class Loss : quint8 {
        Dropped, ///< nothing
        Kept,    ///< everything: the process was killed, the machine stayed
        Torn,    ///< of each sector and truncation by itself: chance decides
    };
    using Image = QHash<QByteArray, QByteArray>; ///< content by path

    MemoryDisk();
    ~MemoryDisk();
    MemoryDisk(const MemoryDisk&) = delete;
    MemoryDisk& operator=(const MemoryDisk&) = delete;

    /// A machine's disk: every file whose path begins with \p folder. \returns its number.
    int addMachine(const QString& folder);

    /// The machine's files as they are now. No transaction may be open.
    [[nodiscard]] Image image(int machine) const;
    /// Puts these files in the place of the machine's. None of its files may be open. The power is on afterwards.
    void put(int machine, const Image& image);

    /// The power fails when \p changes more changes were made.
    void failAfter(int machine, qint64 changes);
    /// After \p changes more changes the next \p count fail, and the machine goes on: its disk was full, or at fault.
    void faultAfter(int machine, qint64 changes, qint64 count);
    /// How many changes failed so since the machine was added.
    [[nodiscard]] quint64 faults(int machine) const { return m_machines[std::size_t(machine)].faults; }
    /// Grows with every change of the machine's files.
    [[nodiscard]] quint64 changes(int machine) const { return m_machines[std::size_t(machine)].changes; }
    [[nodiscard]] bool hasFailed(int machine) const { return m_machines[std::size_t(machine)].failed; }
    /// The power is on again. None of the machine's files may be open. \p seed chooses for Torn.
    void restart(int machine, Loss loss, quint32 seed);

    /// How a file was before a change that is not synced yet.
    struct Undo {
        qint64 offset = 0;
        QByteArray before;
        qint64 oldSize = 0;
        qint64 length = 0; ///< of the write; -1: a truncation
    };
    /// One file, and the locks that connections of this process hold on it.
    struct File {
        int machine = -1;
        QByteArray content;
        QList<Undo> unsynced;
        int sharedLocks = 0;
        const void* reserved = nullptr;               ///< the handle that is to write
        const void* pending = nullptr;                ///< … and waits for readers to go
        std::vector<std::unique_ptr<char[]>> regions; ///< of the write-ahead log's index
        std::array<int, 8> sharedSlots{};
        std::array<const void*, 8> exclusiveSlots{};
        int mappings = 0;
    };

    // For the VFS.
    [[nodiscard]] std::shared_ptr<File> find(const QByteArray& path) const { return m_files.value(path); }
    [[nodiscard]] std::shared_ptr<File> make(const QByteArray& path);
    void remove(const QByteArray& path) { m_files.remove(path); }
    /// Whether a change may happen: false once the power failed.
    [[nodiscard]] bool admit(const File& file);
    [[nodiscard]] bool isDead(const File& file) const { return file.machine >= 0 && hasFailed(file.machine); }
    [[nodiscard]] quint64 nextRandom() { return m_random = m_random * 6364136223846793005ULL + 1442695040888963407ULL; }

private:
    struct Machine {
        QByteArray folder;
        qint64 left = -1; ///< changes until the power fails; -1: it does not
        bool failed = false;
        qint64 untilFault = -1; ///< changes; -1: none is to come
        qint64 faulty = 0;      ///< so many fail then
        quint64 faults = 0;
        quint64 changes = 0;
    };
    [[nodiscard]] int machineOf(const QByteArray& path) const;
    static void lose(File& file, Loss loss, quint32 seed);

    sqlite3_vfs* m_vfs;
    std::vector<Machine> m_machines;
    QHash<QByteArray, std::shared_ptr<File>> m_files;
    quint64 m_random = 1;
};

} // namespace kluis::test
