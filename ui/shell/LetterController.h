// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "ui/engine/EngineThread.h"

#include <QObject>
#include <QPointer>
#include <QString>

namespace kluis::app {
struct LetterChoice;
}

namespace kluis::ui {

class DocumentsPage;
class LetterDialog;
class MedicalTextRules;

/// Leads between the dialog of letters and the engine: what is offered, filled in, drawn, kept, saved and printed. Window's
/// thread; letters are drawn in the engine's.
class LetterController : public QObject {
    Q_OBJECT

public:
    /// \p program: the reader of documents (PreviewProcess). What was done is told on \p page.
    LetterController(EngineThread& engine, DocumentsPage& page, MedicalTextRules* rules, QString program,
                     QObject* parent = nullptr);

    /// Offers the letters of that dossier.
    void begin(const DossierId& dossier);
    /// Another dossier or none is shown, or the vault is about to be locked: what is open is shut.
    void leave();

Q_SIGNALS:
    void changed(); ///< something was written and waits for the server

private:
    void connectDialog(LetterDialog* dialog, const DossierId& dossier);
    void draw(LetterDialog* dialog, const DossierId& dossier);
    void keep(LetterDialog* dialog, const DossierId& dossier);
    void save(LetterDialog* dialog, const DossierId& dossier, const QString& target);
    void print(LetterDialog* dialog, const DossierId& dossier);

    EngineThread& m_engine;
    DocumentsPage& m_page;
    QPointer<MedicalTextRules> m_rules;
    QString m_program;
    QPointer<LetterDialog> m_dialog;
    quint64 m_turn = 0; ///< answers about an older choice are dropped
    bool m_isBeginning = false;
};

} // namespace kluis::ui
