// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/DossierHistory.h"
#include "app/engine/Engine.h"

#include <QJsonObject>
#include <QString>

/// What commands print: text for people or JSON for programs, the same facts in both.
namespace kluis::app::Output {

/// Milliseconds since 1970 as ISO 8601 in UTC; empty for 0.
[[nodiscard]] QString isoTime(qint64 millis);

[[nodiscard]] QJsonObject toJson(const DossierRow& row);
[[nodiscard]] QJsonObject toJson(const FinderHit& hit);
[[nodiscard]] QJsonObject toJson(const DossierView& view, const QList<DossierChange>* changes);
[[nodiscard]] QJsonObject toJson(const DossierChange& change);
[[nodiscard]] QJsonObject toJson(const AppointmentState& appointment);
[[nodiscard]] QJsonObject toJson(const DocumentState& document);
[[nodiscard]] QJsonObject toJson(const EngineStatus& status);
[[nodiscard]] QJsonObject toJson(const SyncReport& report);
[[nodiscard]] QJsonObject toJson(const RepairReport& report);
[[nodiscard]] QString toText(const DossierRow& row);
[[nodiscard]] QString toText(const FinderHit& hit);
[[nodiscard]] QString toText(const DossierView& view, const QList<DossierChange>* changes);
[[nodiscard]] QString toText(const DossierChange& change);
[[nodiscard]] QString toText(const DocumentState& document);

} // namespace kluis::app::Output
