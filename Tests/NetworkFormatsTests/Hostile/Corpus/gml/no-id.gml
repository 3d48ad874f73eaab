graph [
  directed 1
  node [ id 1 label "A" ]
  node [ label "B" ]
  edge [ source 1 target 2 ]
]
