// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentFiles.h"

#include "app/session/ProfileWipe.h"
#include "core/storage/PrivateFile.h"
#include "core/storage/Rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kluis::app {

using storage::Statement;

namespace {

constexpr char columns[] = "SELECT b.id, b.dossier, b.category, b.file, b.state, b.parts FROM blob b ";

template <typename... Values>
Result<Statement> rowsWhere(storage::Database& database, const char* condition, const Values&... values)
{
    const QByteArray sql = QByteArray(columns) + condition;
    return database.query(sql, values...);
}

} // namespace

Result<QList<DocumentFile>> DocumentFiles::read(Result<Statement>&& rows)
{
    QList<DocumentFile> files;
    const auto walked = storage::forEachRow(rows, [&] {
        DocumentFile file;
        file.id = rows->id<RecordId>(0);
        file.dossier = rows->int64(1);
        file.category = domain::categoryFromNumber(quint64(rows->int64(2))).value_or(domain::Category::Medical);
        file.file = rows->blob(3);
        file.state = DocumentFile::State(rows->int64(4));
        file.parts = rows->int64(5);
        files.append(file);
    });
    if (!walked) {
        return failure(walked);
    }
    return files;
}

Result<std::optional<DocumentFile>> DocumentFiles::find(const RecordId& id)
{
    const auto files = read(rowsWhere(m_database, "WHERE b.id = ?1", id));
    if (!files) {
        return failure(files);
    }
    return files->isEmpty() ? std::nullopt : std::optional(files->first());
}

Result<void> DocumentFiles::add(const DocumentFile& file, qint64 now)
{
    return m_database.run("INSERT INTO blob(id, dossier, category, file, state, parts, used_at) "
                          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
                          file.id, file.dossier, quint8(file.category), file.file, quint8(file.state), file.parts, now);
}

Result<void> DocumentFiles::setState(const RecordId& id, DocumentFile::State state)
{
    return m_database.run("UPDATE blob SET state = ?2 WHERE id = ?1", id, quint8(state));
}

Result<void> DocumentFiles::setParts(const RecordId& id, qint64 parts)
{
    return m_database.run("UPDATE blob SET parts = ?2 WHERE id = ?1", id, parts);
}

Result<void> DocumentFiles::setPinned(const DossierId& dossier, const RecordId& id, bool pinned)
{
    return pinned ? m_database.run("INSERT OR REPLACE INTO pin(document, dossier) VALUES (?1, ?2)", id, dossier)
                  : m_database.run("DELETE FROM pin WHERE document = ?1", id);
}

Result<void> DocumentFiles::used(const RecordId& id, qint64 now)
{
    return m_database.run("UPDATE blob SET used_at = ?2 WHERE id = ?1", id, now);
}

Result<void> DocumentFiles::remove(const DocumentFile& file)
{
    if (auto gone = m_database.run("DELETE FROM blob WHERE id = ?1", file.id); !gone) {
        return gone;
    }
    return ProfileWipe::destroyFile(pathOf(file.file));
}

Result<void> DocumentFiles::forgetTakenBack()
{
    return m_database.run("DELETE FROM blob WHERE state = ?1 AND id NOT IN (SELECT record FROM outbox_item WHERE "
                          "kind = 5) AND id NOT IN (SELECT record FROM record r WHERE r.dossier = blob.dossier AND "
                          "r.kind = 5)",
                          quint8(DocumentFile::State::ToSend));
}

Result<QList<DocumentFiles::Pinned>> DocumentFiles::wanted()
{
    // CROSS: from the few pins to their dossiers, never from every dossier to the pins.
    auto row = m_database.query("SELECT p.dossier, p.document FROM pin p CROSS JOIN dossier d ON d.id = p.dossier "
                                "CROSS JOIN record r ON r.dossier = d.number AND r.kind = 5 AND r.record = p.document "
                                "LEFT JOIN blob b ON b.id = p.document WHERE b.id IS NULL OR b.state = ?1",
                                quint8(DocumentFile::State::Fetching));
    QList<Pinned> pinned;
    const auto walked = storage::forEachRow(row, [&] { pinned.append({row->id<DossierId>(0), row->id<RecordId>(1)}); });
    if (!walked) {
        return failure(walked);
    }
    return pinned;
}

Result<void> DocumentFiles::makeFolder() const
{
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    const bool there = QFileInfo(m_folder).isDir();
    if (!there && (!QDir().mkdir(m_folder, rights) || !QFile::setPermissions(m_folder, rights))) {
        return fail(ErrorCode::Storage,
                    tr("The folder for documents can't be made. Check the free space and the rights "
                       "of the data folder."));
    }
    return there ? Result<void>() : storage::PrivateFile::syncNew(m_folder);
}

QString DocumentFiles::pathOf(const QByteArray& file) const
{
    return m_folder + u'/' + QString::fromLatin1(file.toHex());
}

Result<void> DocumentFiles::sweep()
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        const auto files = read(rowsWhere(m_database, "WHERE b.file = ?1", QByteArray::fromHex(name.toLatin1())));
        if (!files) {
            return failure(files);
        }
        if (files->isEmpty()) {
            if (auto gone = ProfileWipe::destroyFile(folder.filePath(name)); !gone) {
                return gone;
            }
        }
    }
    return {};
}

Result<void> DocumentFiles::trim(qint64 bytes)
{
    // Not while its record is on its way: the server may ask for the content again.
    const auto files = read(rowsWhere(m_database,
                                      "WHERE b.state <> ?1 AND b.id NOT IN (SELECT document FROM pin) AND b.id NOT IN "
                                      "(SELECT record FROM outbox_item WHERE kind = 5) ORDER BY b.used_at DESC",
                                      quint8(DocumentFile::State::ToSend)));
    if (!files) {
        return failure(files);
    }
    qint64 kept = 0;
    for (const DocumentFile& file : *files) {
        const qint64 size = QFileInfo(pathOf(file.file)).size();
        if (kept + size <= bytes) {
            kept += size;
        } else if (auto gone = remove(file); !gone) {
            return gone;
        }
    }
    return {};
}

Result<void> DocumentFiles::destroy(const QString& folder)
{
    const QDir all(folder);
    if (!all.exists()) {
        return {};
    }
    const QStringList names = all.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        if (auto gone = ProfileWipe::destroyFile(all.filePath(name)); !gone) {
            return gone;
        }
    }
    QDir().rmdir(folder);
    return {};
}

} // namespace kluis::app
