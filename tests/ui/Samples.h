// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/ConflictView.h"
#include "app/engine/DossierAccess.h"
#include "app/engine/DossierView.h"
#include "app/engine/EngineStatus.h"
#include "ui/changes/NewsGroup.h"
#include "ui/dossiers/DossierSource.h"
#include "ui/outbox/OutboxLine.h"

#include <QDateTime>

#include <memory>

namespace kluis::test {

/// The day on which the samples are looked at.
[[nodiscard]] QDateTime sampleNow();

/// A sick employee's dossier with every field the role may read filled in plausibly, and some notes. Medical content
/// only for medical roles, as the engine does it.
[[nodiscard]] app::DossierView sampleView(domain::Role role);

/// Two changes that are not at the server: one refused, one waiting.
[[nodiscard]] QList<ui::OutboxLine> sampleLines();

/// A question about a field that two people changed at once; \p fieldId of the process category has long texts.
[[nodiscard]] app::ConflictView sampleConflict(const QString& fieldId);

/// What others changed in two dossiers.
[[nodiscard]] QList<ui::NewsGroup> sampleNews();

/// Three members of a medical group, of whom one does not read a restricted dossier.
[[nodiscard]] app::DossierAccess sampleAccess(bool restricted);

/// A status as of an open vault.
[[nodiscard]] app::EngineStatus sampleStatus(domain::Role role);

/// Made-up rows, counted how often they are asked for.
class SampleSource final : public ui::DossierSource {
public:
    explicit SampleSource(int rows, std::shared_ptr<int> asked = std::make_shared<int>(0));
    [[nodiscard]] Result<int> count(const QString& filter) override;
    [[nodiscard]] Result<QList<app::DossierRow>> rows(const QString& filter, int offset, int limit) override;
    /// The row of that number, without a filter.
    [[nodiscard]] static app::DossierRow row(int number);

private:
    int m_rows;
    std::shared_ptr<int> m_asked;
};

} // namespace kluis::test
