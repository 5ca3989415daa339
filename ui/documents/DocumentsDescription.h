// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierView.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QString>

namespace kluis::ui {

/// A document as its list shows it.
struct DocumentLine {
    enum class State {
        AtServer, ///< fetched when it is looked at
        Here,     ///< can be read without the server
        Wanted,   ///< is to be kept here and is not here yet
        Waiting,  ///< not at the server yet
        Refused,  ///< by the server
    };
    RecordId id;
    OpId unsent;     ///< the change that waits or was refused; null: the server has it
    QString fieldId; ///< what sort of document
    QString name;    ///< of the file
    QString sort;    ///< what it is, in words
    QString kind;    ///< of file, in words
    QString added;   ///< by whom and when
    QString size;    ///< in words
    QString reason;  ///< why the server refused it
    State state = State::AtServer;
    bool pinned = false;
    bool medical = false;
    bool viewable = false;   ///< can be looked at inside the program
    bool mayReplace = false; ///< the role may add a newer version
    QList<DocumentLine> older;

    friend bool operator==(const DocumentLine& a, const DocumentLine& b);
};

/// What a role may add.
struct DocumentSort {
    QString fieldId;
    QString label;
    bool medical = false;

    friend bool operator==(const DocumentSort&, const DocumentSort&) = default;
};

/// The documents of a dossier as one role sees them. Plain values; any thread.
struct DocumentsDescription {
    Q_DECLARE_TR_FUNCTIONS(kluis::ui::DocumentsDescription)

public:
    bool offered = false;      ///< the role may see documents of some sort: else there is no such tab
    QList<DocumentSort> sorts; ///< what the role may add; empty: nothing
    int usualSort = 0;         ///< of these
    bool mayEncrypt = false;   ///< the role may make copies for somebody outside
    QString closed;            ///< why medical documents are not in the list; empty: nothing is missing
    QList<DocumentLine> lines; ///< newest first, each with its older versions

    [[nodiscard]] static DocumentsDescription of(const app::DossierView& view, domain::Role role, const QLocale& locale,
                                                 const QDateTime& now);
    /// Of what sort a file is, in words: "PDF", "Picture (PNG)".
    [[nodiscard]] static QString kindOf(const QString& mediaType);
    /// Whether files of that type are shown inside the program.
    [[nodiscard]] static bool isViewable(const QString& mediaType);
    /// "2.1 MB".
    [[nodiscard]] static QString sizeText(qint64 bytes, const QLocale& locale);

    friend bool operator==(const DocumentsDescription&, const DocumentsDescription&) = default;
};

} // namespace kluis::ui
