// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/domain/Role.h"
#include "core/lint/MedicalTermFinder.h"

#include <QCoreApplication>
#include <QStringList>

namespace kluis::app {

/// What is said of a text that the employer reads and that seems medical: the same in the window and on the command line.
/// It names the words, the rule, and what may be written; nothing is refused. Any thread.
class MedicalTextWarning {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::MedicalTextWarning)

public:
    /// Who writes: the employer's side, or somebody of the practice whose text the employer reads.
    enum class Writer {
        Employer,
        Practice,
    };
    [[nodiscard]] static Writer writerOf(domain::Role role);

    /// The words behind \p hits as they stand in \p text, each once.
    [[nodiscard]] static QStringList wordsIn(const QString& text, const QList<lint::MedicalTermHit>& hits);
    /// One sentence or two about them: at most three are named, then how many more there are.
    [[nodiscard]] static QString about(const QStringList& words, Writer writer);
    /// The same of what was typed for \p field; empty where nothing is to be said. Loads the lists of words on first use.
    [[nodiscard]] static QString of(const domain::Field& field, const QString& value,
                                    const lint::MedicalTermFinder::Tolerated& tolerated, Writer writer);

    MedicalTextWarning() = delete;
};

} // namespace kluis::app
