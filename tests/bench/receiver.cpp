// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floor under every realtime client: recv(2) on the hub's socket, counting events by their
// frames' headers and reading nothing else.
//
//   foyer-bench-receiver PORT EVENTS

#include <arpa/inet.h>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/socket.h>
#include <unistd.h>

namespace {

double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void sayText(int socket, const std::string &text)
{
    std::string frame{static_cast<char>(0x81)};
    frame += static_cast<char>(0x80 | text.size()); // all we say is short
    frame.append(4, '\0');                          // a mask that changes nothing
    frame += text;
    if (::send(socket, frame.data(), frame.size(), 0) < 0)
        std::exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 3)
        return 2;
    const long wanted = std::atol(argv[2]);
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<unsigned short>(std::atoi(argv[1])));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    if (::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        return 1;
    const std::string hello =
        "GET /socket.io/?EIO=3&transport=websocket HTTP/1.1\r\nHost: hub\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
        "Sec-WebSocket-Version: 13\r\n\r\n";
    if (::send(socket, hello.data(), hello.size(), 0) < 0)
        return 1;
    sayText(socket, "40/api");
    static char buffer[65536];
    // The upgrade's answer ends where the first frame begins; then frames are counted.
    std::string head;
    std::size_t begin = std::string::npos;
    while (begin == std::string::npos) {
        const auto length = ::recv(socket, buffer, sizeof buffer, 0);
        if (length <= 0)
            return 1;
        head.append(buffer, static_cast<std::size_t>(length));
        begin = head.find("\r\n\r\n");
    }
    std::printf("{\"at\":\"live\",\"cpuMs\":%.3f}\n", cpuMs());
    std::fflush(stdout);
    // Events are all longer than 125 bytes and shorter than 64 KiB; what is shorter is no event.
    std::string rest = head.substr(begin + 4);
    double before = 0;
    long events = 0;
    unsigned long skip = 0;
    const auto count = [&](const char *data, std::size_t size) {
        std::size_t at = 0;
        while (at < size) {
            if (skip > 0) {
                const auto step = skip < size - at ? skip : size - at;
                skip -= step;
                at += step;
                continue;
            }
            if (size - at < 4)
                break;
            const auto second = static_cast<unsigned char>(data[at + 1]);
            if (second < 126) {
                at += 2;
                skip = second;
            } else {
                skip = static_cast<unsigned char>(data[at + 2]) * 256UL +
                       static_cast<unsigned char>(data[at + 3]);
                at += 4;
                ++events;
            }
        }
        return at;
    };
    std::size_t kept = rest.size();
    std::memcpy(buffer, rest.data(), kept);
    while (true) {
        const auto done = count(buffer, kept);
        std::memmove(buffer, buffer + done, kept - done);
        kept -= done;
        if (events >= wanted)
            break;
        const auto length = ::recv(socket, buffer + kept, sizeof buffer - kept, 0);
        if (length <= 0)
            return 1;
        if (events == 0)
            before = cpuMs();
        kept += static_cast<std::size_t>(length);
    }
    std::printf("{\"at\":\"done\",\"cpuMs\":%.3f}\n", cpuMs() - before);
    ::close(socket);
    return 0;
}
