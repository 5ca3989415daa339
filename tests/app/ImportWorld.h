// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/Exchange.h"
#include "app/exchange/ImportUndo.h"
#include "tests/app/VaultWorld.h"

#include <QFile>

namespace kluis::test {

/// An open vault, and files that are imported into it.
class ImportWorld : public VaultWorld {
public:
    using VaultWorld::VaultWorld;

    [[nodiscard]] app::Exchange exchange() { return app::Exchange(*vault, *reader, session.tenants.first()); }
    [[nodiscard]] QString file(const QByteArray& content)
    {
        QFile written(folder.filePath(QStringLiteral("in-%1").arg(++m_files)));
        const bool isWritten = written.open(QIODevice::WriteOnly) && written.write(content) == content.size();
        Q_ASSERT(isWritten);
        Q_UNUSED(isWritten);
        return written.fileName();
    }
    [[nodiscard]] Result<app::ImportOutcome> import(const QByteArray& content, bool dryRun = false)
    {
        return exchange().import({.file = file(content), .dryRun = dryRun}, {});
    }
    [[nodiscard]] Result<app::UndoOutcome> undo(qint64 run) { return app::ImportUndo(*vault, *reader).run(run, {}); }
    /// A field of the person with that number.
    [[nodiscard]] QString at(const char* number, const char* field)
    {
        const auto dossier = reader->find(QStringLiteral("vermeer/") + QString::fromLatin1(number));
        return dossier ? value(*dossier, field) : QStringLiteral("<no dossier>");
    }
    [[nodiscard]] int dossiers() { return reader->count({}).value_or(-1); }

private:
    int m_files = 0;
};

} // namespace kluis::test
