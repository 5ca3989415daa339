// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

/// The words the synthetic practice is made of; our own short lists, of nobody in particular.
namespace kluis::domain::synthetic {

struct Surname {
    QStringView prefix;
    QStringView name;
};

struct Town {
    QStringView name;
    int postcode; ///< first four digits
};

struct Job {
    QStringView title; ///< at most 35 characters
    QStringView code;
    QStringView load; ///< what the work asks
};

[[nodiscard]] std::span<const QStringView> femaleNames();
[[nodiscard]] std::span<const QStringView> maleNames();
[[nodiscard]] std::span<const Surname> surnames();
[[nodiscard]] std::span<const QStringView> streets();
[[nodiscard]] std::span<const Town> towns();
[[nodiscard]] std::span<const Job> jobs();
[[nodiscard]] std::span<const QStringView> departments();
/// What the risk inventory says of a workplace.
[[nodiscard]] std::span<const QStringView> workplaces();
/// Of made-up employers beyond the first two.
[[nodiscard]] std::span<const QStringView> trades();

} // namespace kluis::domain::synthetic
