#ifndef SPIND_CGRAPHVIZ_SHIM_H
#define SPIND_CGRAPHVIZ_SHIM_H

#include <stddef.h>

// What became of a rendering.
typedef enum spind_graphviz_status {
  SPIND_GRAPHVIZ_OK = 0,
  SPIND_GRAPHVIZ_NO_CONTEXT = 1,
  SPIND_GRAPHVIZ_SYNTAX = 2,
  SPIND_GRAPHVIZ_LAYOUT = 3,
  SPIND_GRAPHVIZ_TOO_LARGE = 4,
  SPIND_GRAPHVIZ_RENDER = 5,
  SPIND_GRAPHVIZ_MEMORY = 6
} spind_graphviz_status;

// The largest picture that may be drawn; a limit of 0 does not hold.
typedef struct spind_graphviz_limits {
  double side_points;
  double side_pixels;
  double pixels;
} spind_graphviz_limits;

// The bytes of a picture, the size of its page, and what Graphviz had to say.
typedef struct spind_graphviz_output {
  char *bytes;
  size_t length;
  double width_points;
  double height_points;
  char *message;
} spind_graphviz_output;

// Lays out the graph with an engine and draws it in a format. `dot` ends with a zero byte.
//
// Graphviz keeps its state in global variables: two calls at a time crash, so the caller holds a
// lock of the whole process. Free the output in every case.
spind_graphviz_status spind_graphviz_render(const char *dot, const char *engine,
                                            const char *format, spind_graphviz_limits limits,
                                            spind_graphviz_output *output);

// Parses the first graph of a DOT text and gives it as bytes; graphs after it are parsed and counted.
//
// The text has `length` bytes. Numbers are 32 bits, the highest byte first; a text is its length and
// its bytes; an attribute is its name, 0 or 1 for HTML, and its value. In this order:
// - 1 if directed, 1 if strict, the name (empty when there is none), its attributes, 0xFFFFFFFF;
// - the number of nodes; for each its name, its attributes, 0xFFFFFFFF;
// - the number of edges; for each tail, head, key (empty when there is none), attributes, 0xFFFFFFFF;
// - the number of subgraphs; for each its parent (0: the graph, else its position plus 1), its name,
//   its label as attributes, 0xFFFFFFFF, the number of its nodes and their positions;
// - the number of graphs that follow.
// The same lock as for rendering is held. Free the output in every case.
spind_graphviz_status spind_graphviz_parse(const char *dot, size_t length,
                                           spind_graphviz_output *output);

// Frees what a rendering or parsing has returned.
void spind_graphviz_free(spind_graphviz_output *output);

// The version of the library in use: "2.43.0".
const char *spind_graphviz_version(void);

#endif
