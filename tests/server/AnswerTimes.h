// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QtDebug>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>
#include <utility>
#include <vector>

namespace kluis::test {

/// Two-sided p of Mann and Whitney's rank test by the normal approximation, which is good from twenty samples on.
[[nodiscard]] inline double rankTest(const std::vector<double>& a, const std::vector<double>& b)
{
    std::vector<std::pair<double, bool>> all;
    for (const double value : a) {
        all.emplace_back(value, true);
    }
    for (const double value : b) {
        all.emplace_back(value, false);
    }
    std::sort(all.begin(), all.end());
    double ranks = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        ranks += all[i].second ? double(i + 1) : 0;
    }
    const double n = double(a.size());
    const double m = double(b.size());
    const double u = ranks - n * (n + 1) / 2;
    const double z = (u - n * m / 2) / std::sqrt(n * m * (n + m + 1) / 12);
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

/// How long a door takes to answer two kinds of request, one of which speaks of somebody who exists. They are made in
/// turns, so that whatever else the machine does strikes both, and in an order that the server's threads can't fall
/// into step with.
class AnswerTimes {
public:
    /// Makes one request of its kind and waits for the answer.
    using Ask = std::function<void()>;
    /// Makes ready for the \p number-th pair; not part of what is measured.
    using Prepare = std::function<void(int number)>;

    /// \p first: the number of the first pair.
    static AnswerTimes measure(int first, int samples, const Prepare& prepare, const Ask& known, const Ask& unknown)
    {
        AnswerTimes times;
        std::mt19937 coin(7);
        for (int i = first; i < first + samples; ++i) {
            prepare(i);
            if (coin() % 2 == 0) {
                times.m_known.push_back(microsOf(known));
                times.m_unknown.push_back(microsOf(unknown));
            } else {
                times.m_unknown.push_back(microsOf(unknown));
                times.m_known.push_back(microsOf(known));
            }
        }
        return times;
    }

    /// The medians are less than 2 % apart and the rank test finds nothing (VERIFICATION row 12).
    [[nodiscard]] bool areAlike() const { return likelihood() > 0.01 && difference() < 0.02; }
    void print(const char* door) const
    {
        qInfo("%s: medians %.0f and %.0f us, %.2f %% apart, p = %.3f, n = %zu", door, median(m_known),
              median(m_unknown), 100 * difference(), likelihood(), m_known.size());
    }

private:
    [[nodiscard]] double difference() const { return std::abs(median(m_known) / median(m_unknown) - 1); }
    [[nodiscard]] double likelihood() const { return rankTest(m_known, m_unknown); }
    static double median(std::vector<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }
    static double microsOf(const Ask& ask)
    {
        QElapsedTimer timer;
        timer.start();
        ask();
        return double(timer.nsecsElapsed()) / 1000;
    }

    std::vector<double> m_known;
    std::vector<double> m_unknown;
};

} // namespace kluis::test
