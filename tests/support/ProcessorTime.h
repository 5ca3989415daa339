// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace kluis::test {

/// Processor time this process spent since it was made, all threads together: what others do on the machine is not in it.
class ProcessorTime {
public:
    [[nodiscard]] double seconds() const { return double(std::clock() - m_begun) / CLOCKS_PER_SEC; }

private:
    std::clock_t m_begun = std::clock();
};

} // namespace kluis::test
