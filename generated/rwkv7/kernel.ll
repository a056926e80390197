; generated from specs/rwkv7.yaml by `make generated`: do not edit
; rwkv7 N=2 D=8 A=64 G=128 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_6x2of4_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of4_0, ptr @tile_2x2of4_0, ptr @tile_3x2of4_0, ptr @tile_4x2of4_0, ptr @tile_5x2of4_0, ptr @tile_6x2of4_0], align 8
@table_tile_6x2of4_1 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of4_1, ptr @tile_2x2of4_1, ptr @tile_3x2of4_1, ptr @tile_4x2of4_1, ptr @tile_5x2of4_1, ptr @tile_6x2of4_1], align 8
@table_tile_2x4of8_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of8_0, ptr @tile_2x4of8_0], align 8
@table_tile_2x4of8_1 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of8_1, ptr @tile_2x4of8_1], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v349 = alloca i64, i64 1, align 8
  %v2420 = alloca float, i64 192, align 4
  %v2534 = alloca float, i64 128, align 4
  %v2659 = alloca float, i64 192, align 4
  %v4463 = alloca float, i64 96, align 4
  %v4531 = alloca float, i64 64, align 4
  %v4628 = alloca float, i64 96, align 4
  %v5122 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds i64, ptr %v1, i64 6
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 30
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 31
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 32
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 35
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 36
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 61
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 62
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 63
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 64
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 65
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 66
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 67
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 68
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 69
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 70
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 71
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 72
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 73
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 74
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 75
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 77
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 78
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 79
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 80
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 81
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 82
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 83
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 84
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 85
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 86
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 87
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 88
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 89
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 90
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 91
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 92
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 93
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 94
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 95
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 96
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 97
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 98
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 99
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 100
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 108
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 109
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 111
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 112
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 113
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 114
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 115
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 116
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 117
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 118
  %v348 = load i64, ptr %v347, align 8
  store i64 0, ptr %v349, align 8
  %v350 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v351 = load ptr, ptr %v350, align 4
  %v352 = mul i64 %v2, 0
  %v353 = add i64 %v352, 9216
  %v354 = getelementptr inbounds float, ptr %v351, i64 %v353
  %v355 = getelementptr inbounds i64, ptr %v1, i64 4
  %v356 = load i64, ptr %v355, align 8
  %v357 = icmp eq i64 %v356, 0
  br i1 %v357, label %b0, label %b1
b0:
  %v358 = icmp eq i64 %v2, 0
  br i1 %v358, label %b2, label %b3
b2:
  br label %b4
b4:
  %v359 = phi i64 [ 0, %b2 ], [ %v365, %b5 ]
  %v360 = icmp slt i64 %v359, 128
  br i1 %v360, label %b5, label %b6
b5:
  %v361 = add i64 0, %v359
  %v362 = getelementptr inbounds float, ptr %v118, i64 %v361
  %v363 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v364 = shufflevector <8 x float> %v363, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v364, ptr %v362, align 4
  %v365 = add nsw i64 %v359, 8
  br label %b4
b6:
  br label %b3
b3:
  br label %b1
b1:
  %v366 = icmp sgt i64 %v3, 1
  br i1 %v366, label %b7, label %b8
b7:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 3
  %v368 = atomicrmw add ptr %v367, i64 1 acq_rel
  %v369 = load i64, ptr %v349, align 8
  %v370 = add i64 %v369, 1
  store i64 %v370, ptr %v349, align 8
  %v371 = mul i64 %v3, %v370
  br label %b9
b9:
  %v372 = load atomic i64, ptr %v367 acquire, align 8
  %v373 = icmp slt i64 %v372, %v371
  br i1 %v373, label %b10, label %b11
b10:
  %v374 = call i32 @sched_yield()
  br label %b9
b11:
  br label %b8
b8:
  %v375 = getelementptr inbounds i64, ptr %v1, i64 4
  %v376 = load i64, ptr %v375, align 8
  %v377 = icmp eq i64 %v376, 0
  br i1 %v377, label %b12, label %b13
b12:
  %v378 = getelementptr inbounds i64, ptr %v1, i64 121
  %v379 = load i64, ptr %v378, align 8
  %v380 = icmp eq i64 %v379, 0
  br i1 %v380, label %b14, label %b15
b14:
  %v381 = add i64 %v7, 0
  %v382 = sdiv i64 %v381, 1
  %v383 = add i64 %v2, 1
  %v384 = mul i64 %v382, %v2
  %v385 = sdiv i64 %v384, %v3
  %v386 = mul i64 %v385, 1
  %v387 = icmp slt i64 %v386, %v7
  %v388 = select i1 %v387, i64 %v386, i64 %v7
  %v389 = mul i64 %v382, %v383
  %v390 = sdiv i64 %v389, %v3
  %v391 = mul i64 %v390, 1
  %v392 = icmp slt i64 %v391, %v7
  %v393 = select i1 %v392, i64 %v391, i64 %v7
  br label %b16
b16:
  %v394 = phi i64 [ %v388, %b14 ], [ %v408, %b21 ]
  %v395 = icmp slt i64 %v394, %v393
  br i1 %v395, label %b17, label %b18
b17:
  %v396 = and i64 0, %v244
  %v397 = mul i64 %v396, %v7
  %v398 = add i64 %v397, %v394
  %v399 = mul i64 %v398, 128
  %v400 = getelementptr inbounds float, ptr %v60, i64 %v399
  br label %b19
b19:
  %v401 = phi i64 [ 0, %b17 ], [ %v407, %b20 ]
  %v402 = icmp slt i64 %v401, 128
  br i1 %v402, label %b20, label %b21
b20:
  %v403 = add i64 0, %v401
  %v404 = getelementptr inbounds float, ptr %v400, i64 %v403
  %v405 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v406, ptr %v404, align 4
  %v407 = add nsw i64 %v401, 8
  br label %b19
b21:
  %v408 = add nsw i64 %v394, 1
  br label %b16
b18:
  br label %b15
b15:
  br label %b13
b13:
  %v409 = icmp sgt i64 %v3, 1
  br i1 %v409, label %b22, label %b23
b22:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 3
  %v411 = atomicrmw add ptr %v410, i64 1 acq_rel
  %v412 = load i64, ptr %v349, align 8
  %v413 = add i64 %v412, 1
  store i64 %v413, ptr %v349, align 8
  %v414 = mul i64 %v3, %v413
  br label %b24
b24:
  %v415 = load atomic i64, ptr %v410 acquire, align 8
  %v416 = icmp slt i64 %v415, %v414
  br i1 %v416, label %b25, label %b26
b25:
  %v417 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 4
  %v419 = load i64, ptr %v418, align 8
  %v420 = icmp eq i64 %v419, 0
  br i1 %v420, label %b27, label %b28
b27:
  %v421 = getelementptr inbounds i64, ptr %v1, i64 122
  %v422 = load i64, ptr %v421, align 8
  %v423 = icmp eq i64 %v422, 0
  br i1 %v423, label %b29, label %b30
b29:
  %v424 = add i64 %v7, 0
  %v425 = sdiv i64 %v424, 1
  %v426 = add i64 %v2, 1
  %v427 = mul i64 %v425, %v2
  %v428 = sdiv i64 %v427, %v3
  %v429 = mul i64 %v428, 1
  %v430 = icmp slt i64 %v429, %v7
  %v431 = select i1 %v430, i64 %v429, i64 %v7
  %v432 = mul i64 %v425, %v426
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, %v7
  %v436 = select i1 %v435, i64 %v434, i64 %v7
  br label %b31
b31:
  %v437 = phi i64 [ %v431, %b29 ], [ %v451, %b36 ]
  %v438 = icmp slt i64 %v437, %v436
  br i1 %v438, label %b32, label %b33
b32:
  %v439 = and i64 0, %v246
  %v440 = mul i64 %v439, %v7
  %v441 = add i64 %v440, %v437
  %v442 = mul i64 %v441, 16
  %v443 = getelementptr inbounds float, ptr %v62, i64 %v442
  br label %b34
b34:
  %v444 = phi i64 [ 0, %b32 ], [ %v450, %b35 ]
  %v445 = icmp slt i64 %v444, 16
  br i1 %v445, label %b35, label %b36
b35:
  %v446 = add i64 0, %v444
  %v447 = getelementptr inbounds float, ptr %v443, i64 %v446
  %v448 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v449 = shufflevector <8 x float> %v448, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v449, ptr %v447, align 4
  %v450 = add nsw i64 %v444, 8
  br label %b34
b36:
  %v451 = add nsw i64 %v437, 1
  br label %b31
b33:
  br label %b30
b30:
  br label %b28
b28:
  %v452 = icmp sgt i64 %v3, 1
  br i1 %v452, label %b37, label %b38
b37:
  %v453 = getelementptr inbounds i64, ptr %v1, i64 3
  %v454 = atomicrmw add ptr %v453, i64 1 acq_rel
  %v455 = load i64, ptr %v349, align 8
  %v456 = add i64 %v455, 1
  store i64 %v456, ptr %v349, align 8
  %v457 = mul i64 %v3, %v456
  br label %b39
b39:
  %v458 = load atomic i64, ptr %v453 acquire, align 8
  %v459 = icmp slt i64 %v458, %v457
  br i1 %v459, label %b40, label %b41
b40:
  %v460 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v461 = getelementptr inbounds float, ptr %v351, i64 0
  %v462 = getelementptr inbounds float, ptr %v351, i64 512
  %v463 = getelementptr inbounds float, ptr %v351, i64 2560
  %v464 = getelementptr inbounds i64, ptr %v1, i64 4
  %v465 = load i64, ptr %v464, align 8
  %v466 = icmp eq i64 %v465, 0
  br i1 %v466, label %b42, label %b43
b42:
  %v467 = add i64 1, 0
  %v468 = sdiv i64 %v467, 1
  %v469 = add i64 %v2, 1
  %v470 = mul i64 %v468, %v2
  %v471 = sdiv i64 %v470, %v3
  %v472 = mul i64 %v471, 1
  %v473 = icmp slt i64 %v472, 1
  %v474 = select i1 %v473, i64 %v472, i64 1
  %v475 = mul i64 %v468, %v469
  %v476 = sdiv i64 %v475, %v3
  %v477 = mul i64 %v476, 1
  %v478 = icmp slt i64 %v477, 1
  %v479 = select i1 %v478, i64 %v477, i64 1
  %v480 = icmp slt i64 %v479, 1
  %v481 = select i1 %v480, i64 %v479, i64 1
  br label %b44
b44:
  %v482 = phi i64 [ %v474, %b42 ], [ %v928, %b95 ]
  %v483 = icmp slt i64 %v482, %v481
  br i1 %v483, label %b45, label %b46
b45:
  %v484 = mul i64 %v482, 512
  %v485 = mul i64 %v482, 16
  %v486 = add i64 %v484, 0
  %v487 = add i64 %v485, 0
  %v488 = getelementptr inbounds float, ptr %v461, i64 %v486
  %v489 = sub i64 16, %v487
  %v490 = icmp slt i64 %v489, 0
  %v491 = select i1 %v490, i64 0, i64 %v489
  %v492 = icmp ult i64 %v491, 8
  %v493 = select i1 %v492, i64 %v491, i64 8
  %v494 = trunc i64 %v493 to i32
  %v495 = insertelement <8 x i32> poison, i32 %v494, i64 0
  %v496 = shufflevector <8 x i32> %v495, <8 x i32> poison, <8 x i32> zeroinitializer
  %v497 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v496
  %v498 = mul i64 %v487, 16
  %v499 = add i64 0, %v498
  %v500 = getelementptr inbounds float, ptr %v18, i64 %v499
  %v501 = icmp sge i64 %v491, 8
  br i1 %v501, label %b47, label %b48
b47:
  br label %b49
b49:
  %v502 = phi i64 [ 0, %b47 ], [ %v576, %b50 ]
  %v503 = icmp slt i64 %v502, 16
  br i1 %v503, label %b50, label %b51
b50:
  %v504 = add i64 %v502, 0
  %v505 = getelementptr inbounds float, ptr %v500, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 %v502, 16
  %v508 = getelementptr inbounds float, ptr %v500, i64 %v507
  %v509 = load <8 x float>, ptr %v508, align 4
  %v510 = add i64 %v502, 32
  %v511 = getelementptr inbounds float, ptr %v500, i64 %v510
  %v512 = load <8 x float>, ptr %v511, align 4
  %v513 = add i64 %v502, 48
  %v514 = getelementptr inbounds float, ptr %v500, i64 %v513
  %v515 = load <8 x float>, ptr %v514, align 4
  %v516 = add i64 %v502, 64
  %v517 = getelementptr inbounds float, ptr %v500, i64 %v516
  %v518 = load <8 x float>, ptr %v517, align 4
  %v519 = add i64 %v502, 80
  %v520 = getelementptr inbounds float, ptr %v500, i64 %v519
  %v521 = load <8 x float>, ptr %v520, align 4
  %v522 = add i64 %v502, 96
  %v523 = getelementptr inbounds float, ptr %v500, i64 %v522
  %v524 = load <8 x float>, ptr %v523, align 4
  %v525 = add i64 %v502, 112
  %v526 = getelementptr inbounds float, ptr %v500, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = shufflevector <8 x float> %v506, <8 x float> %v518, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v529 = shufflevector <8 x float> %v506, <8 x float> %v518, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v530 = shufflevector <8 x float> %v509, <8 x float> %v521, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v531 = shufflevector <8 x float> %v509, <8 x float> %v521, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v532 = shufflevector <8 x float> %v512, <8 x float> %v524, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v533 = shufflevector <8 x float> %v512, <8 x float> %v524, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v534 = shufflevector <8 x float> %v515, <8 x float> %v527, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v535 = shufflevector <8 x float> %v515, <8 x float> %v527, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v536 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v537 = shufflevector <8 x float> %v528, <8 x float> %v532, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v538 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v539 = shufflevector <8 x float> %v530, <8 x float> %v534, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v540 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v541 = shufflevector <8 x float> %v529, <8 x float> %v533, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v542 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v543 = shufflevector <8 x float> %v531, <8 x float> %v535, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v544 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v545 = shufflevector <8 x float> %v536, <8 x float> %v538, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v546 = shufflevector <8 x float> %v537, <8 x float> %v539, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v547 = shufflevector <8 x float> %v537, <8 x float> %v539, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v548 = shufflevector <8 x float> %v540, <8 x float> %v542, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v549 = shufflevector <8 x float> %v540, <8 x float> %v542, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v550 = shufflevector <8 x float> %v541, <8 x float> %v543, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v551 = shufflevector <8 x float> %v541, <8 x float> %v543, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v552 = add i64 %v502, 0
  %v553 = mul i64 %v552, 16
  %v554 = getelementptr inbounds float, ptr %v488, i64 %v553
  store <8 x float> %v544, ptr %v554, align 4
  %v555 = add i64 %v502, 1
  %v556 = mul i64 %v555, 16
  %v557 = getelementptr inbounds float, ptr %v488, i64 %v556
  store <8 x float> %v545, ptr %v557, align 4
  %v558 = add i64 %v502, 2
  %v559 = mul i64 %v558, 16
  %v560 = getelementptr inbounds float, ptr %v488, i64 %v559
  store <8 x float> %v546, ptr %v560, align 4
  %v561 = add i64 %v502, 3
  %v562 = mul i64 %v561, 16
  %v563 = getelementptr inbounds float, ptr %v488, i64 %v562
  store <8 x float> %v547, ptr %v563, align 4
  %v564 = add i64 %v502, 4
  %v565 = mul i64 %v564, 16
  %v566 = getelementptr inbounds float, ptr %v488, i64 %v565
  store <8 x float> %v548, ptr %v566, align 4
  %v567 = add i64 %v502, 5
  %v568 = mul i64 %v567, 16
  %v569 = getelementptr inbounds float, ptr %v488, i64 %v568
  store <8 x float> %v549, ptr %v569, align 4
  %v570 = add i64 %v502, 6
  %v571 = mul i64 %v570, 16
  %v572 = getelementptr inbounds float, ptr %v488, i64 %v571
  store <8 x float> %v550, ptr %v572, align 4
  %v573 = add i64 %v502, 7
  %v574 = mul i64 %v573, 16
  %v575 = getelementptr inbounds float, ptr %v488, i64 %v574
  store <8 x float> %v551, ptr %v575, align 4
  %v576 = add nsw i64 %v502, 8
  br label %b49
b51:
  br label %b52
b52:
  %v577 = phi i64 [ 16, %b51 ], [ %v585, %b53 ]
  %v578 = icmp slt i64 %v577, 16
  br i1 %v578, label %b53, label %b54
b53:
  %v579 = mul i64 %v577, 1
  %v580 = getelementptr inbounds float, ptr %v500, i64 %v579
  %v581 = getelementptr float, ptr %v580, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v582 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v581, <8 x i1> %v497, <8 x float> zeroinitializer)
  %v583 = mul i64 %v577, 16
  %v584 = getelementptr inbounds float, ptr %v488, i64 %v583
  store <8 x float> %v582, ptr %v584, align 4
  %v585 = add nsw i64 %v577, 1
  br label %b52
b54:
  br label %b48
b48:
  %v586 = icmp slt i64 %v491, 8
  br i1 %v586, label %b55, label %b56
b55:
  br label %b57
b57:
  %v587 = phi i64 [ 0, %b55 ], [ %v595, %b58 ]
  %v588 = icmp slt i64 %v587, 16
  br i1 %v588, label %b58, label %b59
b58:
  %v589 = mul i64 %v587, 1
  %v590 = getelementptr inbounds float, ptr %v500, i64 %v589
  %v591 = getelementptr float, ptr %v590, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v592 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v591, <8 x i1> %v497, <8 x float> zeroinitializer)
  %v593 = mul i64 %v587, 16
  %v594 = getelementptr inbounds float, ptr %v488, i64 %v593
  store <8 x float> %v592, ptr %v594, align 4
  %v595 = add nsw i64 %v587, 1
  br label %b57
b59:
  br label %b56
b56:
  %v596 = add i64 %v484, 8
  %v597 = add i64 %v485, 8
  %v598 = getelementptr inbounds float, ptr %v461, i64 %v596
  %v599 = sub i64 16, %v597
  %v600 = icmp slt i64 %v599, 0
  %v601 = select i1 %v600, i64 0, i64 %v599
  %v602 = icmp ult i64 %v601, 8
  %v603 = select i1 %v602, i64 %v601, i64 8
  %v604 = trunc i64 %v603 to i32
  %v605 = insertelement <8 x i32> poison, i32 %v604, i64 0
  %v606 = shufflevector <8 x i32> %v605, <8 x i32> poison, <8 x i32> zeroinitializer
  %v607 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v606
  %v608 = mul i64 %v597, 16
  %v609 = add i64 0, %v608
  %v610 = getelementptr inbounds float, ptr %v18, i64 %v609
  %v611 = icmp sge i64 %v601, 8
  br i1 %v611, label %b60, label %b61
b60:
  br label %b62
b62:
  %v612 = phi i64 [ 0, %b60 ], [ %v686, %b63 ]
  %v613 = icmp slt i64 %v612, 16
  br i1 %v613, label %b63, label %b64
b63:
  %v614 = add i64 %v612, 0
  %v615 = getelementptr inbounds float, ptr %v610, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = add i64 %v612, 16
  %v618 = getelementptr inbounds float, ptr %v610, i64 %v617
  %v619 = load <8 x float>, ptr %v618, align 4
  %v620 = add i64 %v612, 32
  %v621 = getelementptr inbounds float, ptr %v610, i64 %v620
  %v622 = load <8 x float>, ptr %v621, align 4
  %v623 = add i64 %v612, 48
  %v624 = getelementptr inbounds float, ptr %v610, i64 %v623
  %v625 = load <8 x float>, ptr %v624, align 4
  %v626 = add i64 %v612, 64
  %v627 = getelementptr inbounds float, ptr %v610, i64 %v626
  %v628 = load <8 x float>, ptr %v627, align 4
  %v629 = add i64 %v612, 80
  %v630 = getelementptr inbounds float, ptr %v610, i64 %v629
  %v631 = load <8 x float>, ptr %v630, align 4
  %v632 = add i64 %v612, 96
  %v633 = getelementptr inbounds float, ptr %v610, i64 %v632
  %v634 = load <8 x float>, ptr %v633, align 4
  %v635 = add i64 %v612, 112
  %v636 = getelementptr inbounds float, ptr %v610, i64 %v635
  %v637 = load <8 x float>, ptr %v636, align 4
  %v638 = shufflevector <8 x float> %v616, <8 x float> %v628, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v639 = shufflevector <8 x float> %v616, <8 x float> %v628, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v640 = shufflevector <8 x float> %v619, <8 x float> %v631, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v641 = shufflevector <8 x float> %v619, <8 x float> %v631, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v642 = shufflevector <8 x float> %v622, <8 x float> %v634, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v643 = shufflevector <8 x float> %v622, <8 x float> %v634, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v644 = shufflevector <8 x float> %v625, <8 x float> %v637, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v645 = shufflevector <8 x float> %v625, <8 x float> %v637, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v646 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v647 = shufflevector <8 x float> %v638, <8 x float> %v642, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v648 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v649 = shufflevector <8 x float> %v640, <8 x float> %v644, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v650 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v651 = shufflevector <8 x float> %v639, <8 x float> %v643, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v652 = shufflevector <8 x float> %v641, <8 x float> %v645, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v653 = shufflevector <8 x float> %v641, <8 x float> %v645, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v654 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v655 = shufflevector <8 x float> %v646, <8 x float> %v648, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v656 = shufflevector <8 x float> %v647, <8 x float> %v649, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v657 = shufflevector <8 x float> %v647, <8 x float> %v649, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v658 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v659 = shufflevector <8 x float> %v650, <8 x float> %v652, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v660 = shufflevector <8 x float> %v651, <8 x float> %v653, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v661 = shufflevector <8 x float> %v651, <8 x float> %v653, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v662 = add i64 %v612, 0
  %v663 = mul i64 %v662, 16
  %v664 = getelementptr inbounds float, ptr %v598, i64 %v663
  store <8 x float> %v654, ptr %v664, align 4
  %v665 = add i64 %v612, 1
  %v666 = mul i64 %v665, 16
  %v667 = getelementptr inbounds float, ptr %v598, i64 %v666
  store <8 x float> %v655, ptr %v667, align 4
  %v668 = add i64 %v612, 2
  %v669 = mul i64 %v668, 16
  %v670 = getelementptr inbounds float, ptr %v598, i64 %v669
  store <8 x float> %v656, ptr %v670, align 4
  %v671 = add i64 %v612, 3
  %v672 = mul i64 %v671, 16
  %v673 = getelementptr inbounds float, ptr %v598, i64 %v672
  store <8 x float> %v657, ptr %v673, align 4
  %v674 = add i64 %v612, 4
  %v675 = mul i64 %v674, 16
  %v676 = getelementptr inbounds float, ptr %v598, i64 %v675
  store <8 x float> %v658, ptr %v676, align 4
  %v677 = add i64 %v612, 5
  %v678 = mul i64 %v677, 16
  %v679 = getelementptr inbounds float, ptr %v598, i64 %v678
  store <8 x float> %v659, ptr %v679, align 4
  %v680 = add i64 %v612, 6
  %v681 = mul i64 %v680, 16
  %v682 = getelementptr inbounds float, ptr %v598, i64 %v681
  store <8 x float> %v660, ptr %v682, align 4
  %v683 = add i64 %v612, 7
  %v684 = mul i64 %v683, 16
  %v685 = getelementptr inbounds float, ptr %v598, i64 %v684
  store <8 x float> %v661, ptr %v685, align 4
  %v686 = add nsw i64 %v612, 8
  br label %b62
b64:
  br label %b65
b65:
  %v687 = phi i64 [ 16, %b64 ], [ %v695, %b66 ]
  %v688 = icmp slt i64 %v687, 16
  br i1 %v688, label %b66, label %b67
b66:
  %v689 = mul i64 %v687, 1
  %v690 = getelementptr inbounds float, ptr %v610, i64 %v689
  %v691 = getelementptr float, ptr %v690, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v692 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v691, <8 x i1> %v607, <8 x float> zeroinitializer)
  %v693 = mul i64 %v687, 16
  %v694 = getelementptr inbounds float, ptr %v598, i64 %v693
  store <8 x float> %v692, ptr %v694, align 4
  %v695 = add nsw i64 %v687, 1
  br label %b65
b67:
  br label %b61
b61:
  %v696 = icmp slt i64 %v601, 8
  br i1 %v696, label %b68, label %b69
b68:
  br label %b70
b70:
  %v697 = phi i64 [ 0, %b68 ], [ %v705, %b71 ]
  %v698 = icmp slt i64 %v697, 16
  br i1 %v698, label %b71, label %b72
b71:
  %v699 = mul i64 %v697, 1
  %v700 = getelementptr inbounds float, ptr %v610, i64 %v699
  %v701 = getelementptr float, ptr %v700, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v702 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v701, <8 x i1> %v607, <8 x float> zeroinitializer)
  %v703 = mul i64 %v697, 16
  %v704 = getelementptr inbounds float, ptr %v598, i64 %v703
  store <8 x float> %v702, ptr %v704, align 4
  %v705 = add nsw i64 %v697, 1
  br label %b70
b72:
  br label %b69
b69:
  %v706 = add i64 %v484, 256
  %v707 = add i64 %v706, 0
  %v708 = add i64 %v485, 0
  %v709 = getelementptr inbounds float, ptr %v461, i64 %v707
  %v710 = sub i64 16, %v708
  %v711 = icmp slt i64 %v710, 0
  %v712 = select i1 %v711, i64 0, i64 %v710
  %v713 = icmp ult i64 %v712, 8
  %v714 = select i1 %v713, i64 %v712, i64 8
  %v715 = trunc i64 %v714 to i32
  %v716 = insertelement <8 x i32> poison, i32 %v715, i64 0
  %v717 = shufflevector <8 x i32> %v716, <8 x i32> poison, <8 x i32> zeroinitializer
  %v718 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v717
  %v719 = mul i64 %v708, 16
  %v720 = add i64 0, %v719
  %v721 = getelementptr inbounds float, ptr %v22, i64 %v720
  %v722 = icmp sge i64 %v712, 8
  br i1 %v722, label %b73, label %b74
b73:
  br label %b75
b75:
  %v723 = phi i64 [ 0, %b73 ], [ %v797, %b76 ]
  %v724 = icmp slt i64 %v723, 16
  br i1 %v724, label %b76, label %b77
b76:
  %v725 = add i64 %v723, 0
  %v726 = getelementptr inbounds float, ptr %v721, i64 %v725
  %v727 = load <8 x float>, ptr %v726, align 4
  %v728 = add i64 %v723, 16
  %v729 = getelementptr inbounds float, ptr %v721, i64 %v728
  %v730 = load <8 x float>, ptr %v729, align 4
  %v731 = add i64 %v723, 32
  %v732 = getelementptr inbounds float, ptr %v721, i64 %v731
  %v733 = load <8 x float>, ptr %v732, align 4
  %v734 = add i64 %v723, 48
  %v735 = getelementptr inbounds float, ptr %v721, i64 %v734
  %v736 = load <8 x float>, ptr %v735, align 4
  %v737 = add i64 %v723, 64
  %v738 = getelementptr inbounds float, ptr %v721, i64 %v737
  %v739 = load <8 x float>, ptr %v738, align 4
  %v740 = add i64 %v723, 80
  %v741 = getelementptr inbounds float, ptr %v721, i64 %v740
  %v742 = load <8 x float>, ptr %v741, align 4
  %v743 = add i64 %v723, 96
  %v744 = getelementptr inbounds float, ptr %v721, i64 %v743
  %v745 = load <8 x float>, ptr %v744, align 4
  %v746 = add i64 %v723, 112
  %v747 = getelementptr inbounds float, ptr %v721, i64 %v746
  %v748 = load <8 x float>, ptr %v747, align 4
  %v749 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v750 = shufflevector <8 x float> %v727, <8 x float> %v739, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v751 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v752 = shufflevector <8 x float> %v730, <8 x float> %v742, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v753 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v754 = shufflevector <8 x float> %v733, <8 x float> %v745, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v755 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v756 = shufflevector <8 x float> %v736, <8 x float> %v748, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v757 = shufflevector <8 x float> %v749, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v758 = shufflevector <8 x float> %v749, <8 x float> %v753, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v759 = shufflevector <8 x float> %v751, <8 x float> %v755, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v760 = shufflevector <8 x float> %v751, <8 x float> %v755, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v761 = shufflevector <8 x float> %v750, <8 x float> %v754, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v762 = shufflevector <8 x float> %v750, <8 x float> %v754, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v764 = shufflevector <8 x float> %v752, <8 x float> %v756, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v757, <8 x float> %v759, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v766 = shufflevector <8 x float> %v757, <8 x float> %v759, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v767 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v768 = shufflevector <8 x float> %v758, <8 x float> %v760, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v769 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v770 = shufflevector <8 x float> %v761, <8 x float> %v763, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v771 = shufflevector <8 x float> %v762, <8 x float> %v764, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v772 = shufflevector <8 x float> %v762, <8 x float> %v764, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v773 = add i64 %v723, 0
  %v774 = mul i64 %v773, 16
  %v775 = getelementptr inbounds float, ptr %v709, i64 %v774
  store <8 x float> %v765, ptr %v775, align 4
  %v776 = add i64 %v723, 1
  %v777 = mul i64 %v776, 16
  %v778 = getelementptr inbounds float, ptr %v709, i64 %v777
  store <8 x float> %v766, ptr %v778, align 4
  %v779 = add i64 %v723, 2
  %v780 = mul i64 %v779, 16
  %v781 = getelementptr inbounds float, ptr %v709, i64 %v780
  store <8 x float> %v767, ptr %v781, align 4
  %v782 = add i64 %v723, 3
  %v783 = mul i64 %v782, 16
  %v784 = getelementptr inbounds float, ptr %v709, i64 %v783
  store <8 x float> %v768, ptr %v784, align 4
  %v785 = add i64 %v723, 4
  %v786 = mul i64 %v785, 16
  %v787 = getelementptr inbounds float, ptr %v709, i64 %v786
  store <8 x float> %v769, ptr %v787, align 4
  %v788 = add i64 %v723, 5
  %v789 = mul i64 %v788, 16
  %v790 = getelementptr inbounds float, ptr %v709, i64 %v789
  store <8 x float> %v770, ptr %v790, align 4
  %v791 = add i64 %v723, 6
  %v792 = mul i64 %v791, 16
  %v793 = getelementptr inbounds float, ptr %v709, i64 %v792
  store <8 x float> %v771, ptr %v793, align 4
  %v794 = add i64 %v723, 7
  %v795 = mul i64 %v794, 16
  %v796 = getelementptr inbounds float, ptr %v709, i64 %v795
  store <8 x float> %v772, ptr %v796, align 4
  %v797 = add nsw i64 %v723, 8
  br label %b75
b77:
  br label %b78
b78:
  %v798 = phi i64 [ 16, %b77 ], [ %v806, %b79 ]
  %v799 = icmp slt i64 %v798, 16
  br i1 %v799, label %b79, label %b80
b79:
  %v800 = mul i64 %v798, 1
  %v801 = getelementptr inbounds float, ptr %v721, i64 %v800
  %v802 = getelementptr float, ptr %v801, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v803 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v802, <8 x i1> %v718, <8 x float> zeroinitializer)
  %v804 = mul i64 %v798, 16
  %v805 = getelementptr inbounds float, ptr %v709, i64 %v804
  store <8 x float> %v803, ptr %v805, align 4
  %v806 = add nsw i64 %v798, 1
  br label %b78
b80:
  br label %b74
b74:
  %v807 = icmp slt i64 %v712, 8
  br i1 %v807, label %b81, label %b82
b81:
  br label %b83
b83:
  %v808 = phi i64 [ 0, %b81 ], [ %v816, %b84 ]
  %v809 = icmp slt i64 %v808, 16
  br i1 %v809, label %b84, label %b85
b84:
  %v810 = mul i64 %v808, 1
  %v811 = getelementptr inbounds float, ptr %v721, i64 %v810
  %v812 = getelementptr float, ptr %v811, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v813 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v812, <8 x i1> %v718, <8 x float> zeroinitializer)
  %v814 = mul i64 %v808, 16
  %v815 = getelementptr inbounds float, ptr %v709, i64 %v814
  store <8 x float> %v813, ptr %v815, align 4
  %v816 = add nsw i64 %v808, 1
  br label %b83
b85:
  br label %b82
b82:
  %v817 = add i64 %v706, 8
  %v818 = add i64 %v485, 8
  %v819 = getelementptr inbounds float, ptr %v461, i64 %v817
  %v820 = sub i64 16, %v818
  %v821 = icmp slt i64 %v820, 0
  %v822 = select i1 %v821, i64 0, i64 %v820
  %v823 = icmp ult i64 %v822, 8
  %v824 = select i1 %v823, i64 %v822, i64 8
  %v825 = trunc i64 %v824 to i32
  %v826 = insertelement <8 x i32> poison, i32 %v825, i64 0
  %v827 = shufflevector <8 x i32> %v826, <8 x i32> poison, <8 x i32> zeroinitializer
  %v828 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v827
  %v829 = mul i64 %v818, 16
  %v830 = add i64 0, %v829
  %v831 = getelementptr inbounds float, ptr %v22, i64 %v830
  %v832 = icmp sge i64 %v822, 8
  br i1 %v832, label %b86, label %b87
b86:
  br label %b88
b88:
  %v833 = phi i64 [ 0, %b86 ], [ %v907, %b89 ]
  %v834 = icmp slt i64 %v833, 16
  br i1 %v834, label %b89, label %b90
b89:
  %v835 = add i64 %v833, 0
  %v836 = getelementptr inbounds float, ptr %v831, i64 %v835
  %v837 = load <8 x float>, ptr %v836, align 4
  %v838 = add i64 %v833, 16
  %v839 = getelementptr inbounds float, ptr %v831, i64 %v838
  %v840 = load <8 x float>, ptr %v839, align 4
  %v841 = add i64 %v833, 32
  %v842 = getelementptr inbounds float, ptr %v831, i64 %v841
  %v843 = load <8 x float>, ptr %v842, align 4
  %v844 = add i64 %v833, 48
  %v845 = getelementptr inbounds float, ptr %v831, i64 %v844
  %v846 = load <8 x float>, ptr %v845, align 4
  %v847 = add i64 %v833, 64
  %v848 = getelementptr inbounds float, ptr %v831, i64 %v847
  %v849 = load <8 x float>, ptr %v848, align 4
  %v850 = add i64 %v833, 80
  %v851 = getelementptr inbounds float, ptr %v831, i64 %v850
  %v852 = load <8 x float>, ptr %v851, align 4
  %v853 = add i64 %v833, 96
  %v854 = getelementptr inbounds float, ptr %v831, i64 %v853
  %v855 = load <8 x float>, ptr %v854, align 4
  %v856 = add i64 %v833, 112
  %v857 = getelementptr inbounds float, ptr %v831, i64 %v856
  %v858 = load <8 x float>, ptr %v857, align 4
  %v859 = shufflevector <8 x float> %v837, <8 x float> %v849, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v860 = shufflevector <8 x float> %v837, <8 x float> %v849, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v861 = shufflevector <8 x float> %v840, <8 x float> %v852, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v862 = shufflevector <8 x float> %v840, <8 x float> %v852, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v863 = shufflevector <8 x float> %v843, <8 x float> %v855, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v864 = shufflevector <8 x float> %v843, <8 x float> %v855, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v865 = shufflevector <8 x float> %v846, <8 x float> %v858, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v866 = shufflevector <8 x float> %v846, <8 x float> %v858, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v867 = shufflevector <8 x float> %v859, <8 x float> %v863, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v868 = shufflevector <8 x float> %v859, <8 x float> %v863, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v861, <8 x float> %v865, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v870 = shufflevector <8 x float> %v861, <8 x float> %v865, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v871 = shufflevector <8 x float> %v860, <8 x float> %v864, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v872 = shufflevector <8 x float> %v860, <8 x float> %v864, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v873 = shufflevector <8 x float> %v862, <8 x float> %v866, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v874 = shufflevector <8 x float> %v862, <8 x float> %v866, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v875 = shufflevector <8 x float> %v867, <8 x float> %v869, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v876 = shufflevector <8 x float> %v867, <8 x float> %v869, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v877 = shufflevector <8 x float> %v868, <8 x float> %v870, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v878 = shufflevector <8 x float> %v868, <8 x float> %v870, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v879 = shufflevector <8 x float> %v871, <8 x float> %v873, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v880 = shufflevector <8 x float> %v871, <8 x float> %v873, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v881 = shufflevector <8 x float> %v872, <8 x float> %v874, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v882 = shufflevector <8 x float> %v872, <8 x float> %v874, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v883 = add i64 %v833, 0
  %v884 = mul i64 %v883, 16
  %v885 = getelementptr inbounds float, ptr %v819, i64 %v884
  store <8 x float> %v875, ptr %v885, align 4
  %v886 = add i64 %v833, 1
  %v887 = mul i64 %v886, 16
  %v888 = getelementptr inbounds float, ptr %v819, i64 %v887
  store <8 x float> %v876, ptr %v888, align 4
  %v889 = add i64 %v833, 2
  %v890 = mul i64 %v889, 16
  %v891 = getelementptr inbounds float, ptr %v819, i64 %v890
  store <8 x float> %v877, ptr %v891, align 4
  %v892 = add i64 %v833, 3
  %v893 = mul i64 %v892, 16
  %v894 = getelementptr inbounds float, ptr %v819, i64 %v893
  store <8 x float> %v878, ptr %v894, align 4
  %v895 = add i64 %v833, 4
  %v896 = mul i64 %v895, 16
  %v897 = getelementptr inbounds float, ptr %v819, i64 %v896
  store <8 x float> %v879, ptr %v897, align 4
  %v898 = add i64 %v833, 5
  %v899 = mul i64 %v898, 16
  %v900 = getelementptr inbounds float, ptr %v819, i64 %v899
  store <8 x float> %v880, ptr %v900, align 4
  %v901 = add i64 %v833, 6
  %v902 = mul i64 %v901, 16
  %v903 = getelementptr inbounds float, ptr %v819, i64 %v902
  store <8 x float> %v881, ptr %v903, align 4
  %v904 = add i64 %v833, 7
  %v905 = mul i64 %v904, 16
  %v906 = getelementptr inbounds float, ptr %v819, i64 %v905
  store <8 x float> %v882, ptr %v906, align 4
  %v907 = add nsw i64 %v833, 8
  br label %b88
b90:
  br label %b91
b91:
  %v908 = phi i64 [ 16, %b90 ], [ %v916, %b92 ]
  %v909 = icmp slt i64 %v908, 16
  br i1 %v909, label %b92, label %b93
b92:
  %v910 = mul i64 %v908, 1
  %v911 = getelementptr inbounds float, ptr %v831, i64 %v910
  %v912 = getelementptr float, ptr %v911, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v913 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v912, <8 x i1> %v828, <8 x float> zeroinitializer)
  %v914 = mul i64 %v908, 16
  %v915 = getelementptr inbounds float, ptr %v819, i64 %v914
  store <8 x float> %v913, ptr %v915, align 4
  %v916 = add nsw i64 %v908, 1
  br label %b91
b93:
  br label %b87
b87:
  %v917 = icmp slt i64 %v822, 8
  br i1 %v917, label %b94, label %b95
b94:
  br label %b96
b96:
  %v918 = phi i64 [ 0, %b94 ], [ %v926, %b97 ]
  %v919 = icmp slt i64 %v918, 16
  br i1 %v919, label %b97, label %b98
b97:
  %v920 = mul i64 %v918, 1
  %v921 = getelementptr inbounds float, ptr %v831, i64 %v920
  %v922 = getelementptr float, ptr %v921, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v923 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v922, <8 x i1> %v828, <8 x float> zeroinitializer)
  %v924 = mul i64 %v918, 16
  %v925 = getelementptr inbounds float, ptr %v819, i64 %v924
  store <8 x float> %v923, ptr %v925, align 4
  %v926 = add nsw i64 %v918, 1
  br label %b96
b98:
  br label %b95
b95:
  %v927 = add i64 %v706, 256
  %v928 = add nsw i64 %v482, 1
  br label %b44
b46:
  %v929 = add i64 2, 0
  %v930 = sdiv i64 %v929, 1
  %v931 = add i64 %v2, 1
  %v932 = mul i64 %v930, %v2
  %v933 = sdiv i64 %v932, %v3
  %v934 = mul i64 %v933, 1
  %v935 = icmp slt i64 %v934, 2
  %v936 = select i1 %v935, i64 %v934, i64 2
  %v937 = mul i64 %v930, %v931
  %v938 = sdiv i64 %v937, %v3
  %v939 = mul i64 %v938, 1
  %v940 = icmp slt i64 %v939, 2
  %v941 = select i1 %v940, i64 %v939, i64 2
  %v942 = icmp slt i64 %v941, 2
  %v943 = select i1 %v942, i64 %v941, i64 2
  br label %b99
b99:
  %v944 = phi i64 [ %v936, %b46 ], [ %v1830, %b202 ]
  %v945 = icmp slt i64 %v944, %v943
  br i1 %v945, label %b100, label %b101
b100:
  %v946 = mul i64 %v944, 1024
  %v947 = mul i64 %v944, 32
  %v948 = add i64 %v946, 0
  %v949 = add i64 %v947, 0
  %v950 = getelementptr inbounds float, ptr %v462, i64 %v948
  %v951 = sub i64 64, %v949
  %v952 = icmp slt i64 %v951, 0
  %v953 = select i1 %v952, i64 0, i64 %v951
  %v954 = icmp ult i64 %v953, 8
  %v955 = select i1 %v954, i64 %v953, i64 8
  %v956 = trunc i64 %v955 to i32
  %v957 = insertelement <8 x i32> poison, i32 %v956, i64 0
  %v958 = shufflevector <8 x i32> %v957, <8 x i32> poison, <8 x i32> zeroinitializer
  %v959 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v958
  %v960 = mul i64 %v949, 16
  %v961 = add i64 0, %v960
  %v962 = getelementptr inbounds float, ptr %v26, i64 %v961
  %v963 = icmp sge i64 %v953, 8
  br i1 %v963, label %b102, label %b103
b102:
  br label %b104
b104:
  %v964 = phi i64 [ 0, %b102 ], [ %v1038, %b105 ]
  %v965 = icmp slt i64 %v964, 16
  br i1 %v965, label %b105, label %b106
b105:
  %v966 = add i64 %v964, 0
  %v967 = getelementptr inbounds float, ptr %v962, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 %v964, 16
  %v970 = getelementptr inbounds float, ptr %v962, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = add i64 %v964, 32
  %v973 = getelementptr inbounds float, ptr %v962, i64 %v972
  %v974 = load <8 x float>, ptr %v973, align 4
  %v975 = add i64 %v964, 48
  %v976 = getelementptr inbounds float, ptr %v962, i64 %v975
  %v977 = load <8 x float>, ptr %v976, align 4
  %v978 = add i64 %v964, 64
  %v979 = getelementptr inbounds float, ptr %v962, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 %v964, 80
  %v982 = getelementptr inbounds float, ptr %v962, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = add i64 %v964, 96
  %v985 = getelementptr inbounds float, ptr %v962, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 %v964, 112
  %v988 = getelementptr inbounds float, ptr %v962, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = shufflevector <8 x float> %v968, <8 x float> %v980, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v991 = shufflevector <8 x float> %v968, <8 x float> %v980, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v992 = shufflevector <8 x float> %v971, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v993 = shufflevector <8 x float> %v971, <8 x float> %v983, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v994 = shufflevector <8 x float> %v974, <8 x float> %v986, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v995 = shufflevector <8 x float> %v974, <8 x float> %v986, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v996 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v997 = shufflevector <8 x float> %v977, <8 x float> %v989, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v998 = shufflevector <8 x float> %v990, <8 x float> %v994, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v999 = shufflevector <8 x float> %v990, <8 x float> %v994, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1000 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1001 = shufflevector <8 x float> %v992, <8 x float> %v996, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1002 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1003 = shufflevector <8 x float> %v991, <8 x float> %v995, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1004 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1005 = shufflevector <8 x float> %v993, <8 x float> %v997, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1006 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1007 = shufflevector <8 x float> %v998, <8 x float> %v1000, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1008 = shufflevector <8 x float> %v999, <8 x float> %v1001, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1009 = shufflevector <8 x float> %v999, <8 x float> %v1001, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1010 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1011 = shufflevector <8 x float> %v1002, <8 x float> %v1004, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1012 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1013 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1014 = add i64 %v964, 0
  %v1015 = mul i64 %v1014, 32
  %v1016 = getelementptr inbounds float, ptr %v950, i64 %v1015
  store <8 x float> %v1006, ptr %v1016, align 4
  %v1017 = add i64 %v964, 1
  %v1018 = mul i64 %v1017, 32
  %v1019 = getelementptr inbounds float, ptr %v950, i64 %v1018
  store <8 x float> %v1007, ptr %v1019, align 4
  %v1020 = add i64 %v964, 2
  %v1021 = mul i64 %v1020, 32
  %v1022 = getelementptr inbounds float, ptr %v950, i64 %v1021
  store <8 x float> %v1008, ptr %v1022, align 4
  %v1023 = add i64 %v964, 3
  %v1024 = mul i64 %v1023, 32
  %v1025 = getelementptr inbounds float, ptr %v950, i64 %v1024
  store <8 x float> %v1009, ptr %v1025, align 4
  %v1026 = add i64 %v964, 4
  %v1027 = mul i64 %v1026, 32
  %v1028 = getelementptr inbounds float, ptr %v950, i64 %v1027
  store <8 x float> %v1010, ptr %v1028, align 4
  %v1029 = add i64 %v964, 5
  %v1030 = mul i64 %v1029, 32
  %v1031 = getelementptr inbounds float, ptr %v950, i64 %v1030
  store <8 x float> %v1011, ptr %v1031, align 4
  %v1032 = add i64 %v964, 6
  %v1033 = mul i64 %v1032, 32
  %v1034 = getelementptr inbounds float, ptr %v950, i64 %v1033
  store <8 x float> %v1012, ptr %v1034, align 4
  %v1035 = add i64 %v964, 7
  %v1036 = mul i64 %v1035, 32
  %v1037 = getelementptr inbounds float, ptr %v950, i64 %v1036
  store <8 x float> %v1013, ptr %v1037, align 4
  %v1038 = add nsw i64 %v964, 8
  br label %b104
b106:
  br label %b107
b107:
  %v1039 = phi i64 [ 16, %b106 ], [ %v1047, %b108 ]
  %v1040 = icmp slt i64 %v1039, 16
  br i1 %v1040, label %b108, label %b109
b108:
  %v1041 = mul i64 %v1039, 1
  %v1042 = getelementptr inbounds float, ptr %v962, i64 %v1041
  %v1043 = getelementptr float, ptr %v1042, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1044 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1043, <8 x i1> %v959, <8 x float> zeroinitializer)
  %v1045 = mul i64 %v1039, 32
  %v1046 = getelementptr inbounds float, ptr %v950, i64 %v1045
  store <8 x float> %v1044, ptr %v1046, align 4
  %v1047 = add nsw i64 %v1039, 1
  br label %b107
b109:
  br label %b103
b103:
  %v1048 = icmp slt i64 %v953, 8
  br i1 %v1048, label %b110, label %b111
b110:
  br label %b112
b112:
  %v1049 = phi i64 [ 0, %b110 ], [ %v1057, %b113 ]
  %v1050 = icmp slt i64 %v1049, 16
  br i1 %v1050, label %b113, label %b114
b113:
  %v1051 = mul i64 %v1049, 1
  %v1052 = getelementptr inbounds float, ptr %v962, i64 %v1051
  %v1053 = getelementptr float, ptr %v1052, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1054 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1053, <8 x i1> %v959, <8 x float> zeroinitializer)
  %v1055 = mul i64 %v1049, 32
  %v1056 = getelementptr inbounds float, ptr %v950, i64 %v1055
  store <8 x float> %v1054, ptr %v1056, align 4
  %v1057 = add nsw i64 %v1049, 1
  br label %b112
b114:
  br label %b111
b111:
  %v1058 = add i64 %v946, 8
  %v1059 = add i64 %v947, 8
  %v1060 = getelementptr inbounds float, ptr %v462, i64 %v1058
  %v1061 = sub i64 64, %v1059
  %v1062 = icmp slt i64 %v1061, 0
  %v1063 = select i1 %v1062, i64 0, i64 %v1061
  %v1064 = icmp ult i64 %v1063, 8
  %v1065 = select i1 %v1064, i64 %v1063, i64 8
  %v1066 = trunc i64 %v1065 to i32
  %v1067 = insertelement <8 x i32> poison, i32 %v1066, i64 0
  %v1068 = shufflevector <8 x i32> %v1067, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1069 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1068
  %v1070 = mul i64 %v1059, 16
  %v1071 = add i64 0, %v1070
  %v1072 = getelementptr inbounds float, ptr %v26, i64 %v1071
  %v1073 = icmp sge i64 %v1063, 8
  br i1 %v1073, label %b115, label %b116
b115:
  br label %b117
b117:
  %v1074 = phi i64 [ 0, %b115 ], [ %v1148, %b118 ]
  %v1075 = icmp slt i64 %v1074, 16
  br i1 %v1075, label %b118, label %b119
b118:
  %v1076 = add i64 %v1074, 0
  %v1077 = getelementptr inbounds float, ptr %v1072, i64 %v1076
  %v1078 = load <8 x float>, ptr %v1077, align 4
  %v1079 = add i64 %v1074, 16
  %v1080 = getelementptr inbounds float, ptr %v1072, i64 %v1079
  %v1081 = load <8 x float>, ptr %v1080, align 4
  %v1082 = add i64 %v1074, 32
  %v1083 = getelementptr inbounds float, ptr %v1072, i64 %v1082
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = add i64 %v1074, 48
  %v1086 = getelementptr inbounds float, ptr %v1072, i64 %v1085
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = add i64 %v1074, 64
  %v1089 = getelementptr inbounds float, ptr %v1072, i64 %v1088
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = add i64 %v1074, 80
  %v1092 = getelementptr inbounds float, ptr %v1072, i64 %v1091
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = add i64 %v1074, 96
  %v1095 = getelementptr inbounds float, ptr %v1072, i64 %v1094
  %v1096 = load <8 x float>, ptr %v1095, align 4
  %v1097 = add i64 %v1074, 112
  %v1098 = getelementptr inbounds float, ptr %v1072, i64 %v1097
  %v1099 = load <8 x float>, ptr %v1098, align 4
  %v1100 = shufflevector <8 x float> %v1078, <8 x float> %v1090, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1101 = shufflevector <8 x float> %v1078, <8 x float> %v1090, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1102 = shufflevector <8 x float> %v1081, <8 x float> %v1093, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1103 = shufflevector <8 x float> %v1081, <8 x float> %v1093, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1104 = shufflevector <8 x float> %v1084, <8 x float> %v1096, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1105 = shufflevector <8 x float> %v1084, <8 x float> %v1096, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1106 = shufflevector <8 x float> %v1087, <8 x float> %v1099, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1107 = shufflevector <8 x float> %v1087, <8 x float> %v1099, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1108 = shufflevector <8 x float> %v1100, <8 x float> %v1104, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1109 = shufflevector <8 x float> %v1100, <8 x float> %v1104, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1110 = shufflevector <8 x float> %v1102, <8 x float> %v1106, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1111 = shufflevector <8 x float> %v1102, <8 x float> %v1106, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1112 = shufflevector <8 x float> %v1101, <8 x float> %v1105, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1113 = shufflevector <8 x float> %v1101, <8 x float> %v1105, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1114 = shufflevector <8 x float> %v1103, <8 x float> %v1107, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1115 = shufflevector <8 x float> %v1103, <8 x float> %v1107, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1116 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1117 = shufflevector <8 x float> %v1108, <8 x float> %v1110, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1118 = shufflevector <8 x float> %v1109, <8 x float> %v1111, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1119 = shufflevector <8 x float> %v1109, <8 x float> %v1111, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1120 = shufflevector <8 x float> %v1112, <8 x float> %v1114, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1121 = shufflevector <8 x float> %v1112, <8 x float> %v1114, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1122 = shufflevector <8 x float> %v1113, <8 x float> %v1115, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1123 = shufflevector <8 x float> %v1113, <8 x float> %v1115, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1124 = add i64 %v1074, 0
  %v1125 = mul i64 %v1124, 32
  %v1126 = getelementptr inbounds float, ptr %v1060, i64 %v1125
  store <8 x float> %v1116, ptr %v1126, align 4
  %v1127 = add i64 %v1074, 1
  %v1128 = mul i64 %v1127, 32
  %v1129 = getelementptr inbounds float, ptr %v1060, i64 %v1128
  store <8 x float> %v1117, ptr %v1129, align 4
  %v1130 = add i64 %v1074, 2
  %v1131 = mul i64 %v1130, 32
  %v1132 = getelementptr inbounds float, ptr %v1060, i64 %v1131
  store <8 x float> %v1118, ptr %v1132, align 4
  %v1133 = add i64 %v1074, 3
  %v1134 = mul i64 %v1133, 32
  %v1135 = getelementptr inbounds float, ptr %v1060, i64 %v1134
  store <8 x float> %v1119, ptr %v1135, align 4
  %v1136 = add i64 %v1074, 4
  %v1137 = mul i64 %v1136, 32
  %v1138 = getelementptr inbounds float, ptr %v1060, i64 %v1137
  store <8 x float> %v1120, ptr %v1138, align 4
  %v1139 = add i64 %v1074, 5
  %v1140 = mul i64 %v1139, 32
  %v1141 = getelementptr inbounds float, ptr %v1060, i64 %v1140
  store <8 x float> %v1121, ptr %v1141, align 4
  %v1142 = add i64 %v1074, 6
  %v1143 = mul i64 %v1142, 32
  %v1144 = getelementptr inbounds float, ptr %v1060, i64 %v1143
  store <8 x float> %v1122, ptr %v1144, align 4
  %v1145 = add i64 %v1074, 7
  %v1146 = mul i64 %v1145, 32
  %v1147 = getelementptr inbounds float, ptr %v1060, i64 %v1146
  store <8 x float> %v1123, ptr %v1147, align 4
  %v1148 = add nsw i64 %v1074, 8
  br label %b117
b119:
  br label %b120
b120:
  %v1149 = phi i64 [ 16, %b119 ], [ %v1157, %b121 ]
  %v1150 = icmp slt i64 %v1149, 16
  br i1 %v1150, label %b121, label %b122
b121:
  %v1151 = mul i64 %v1149, 1
  %v1152 = getelementptr inbounds float, ptr %v1072, i64 %v1151
  %v1153 = getelementptr float, ptr %v1152, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1154 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1153, <8 x i1> %v1069, <8 x float> zeroinitializer)
  %v1155 = mul i64 %v1149, 32
  %v1156 = getelementptr inbounds float, ptr %v1060, i64 %v1155
  store <8 x float> %v1154, ptr %v1156, align 4
  %v1157 = add nsw i64 %v1149, 1
  br label %b120
b122:
  br label %b116
b116:
  %v1158 = icmp slt i64 %v1063, 8
  br i1 %v1158, label %b123, label %b124
b123:
  br label %b125
b125:
  %v1159 = phi i64 [ 0, %b123 ], [ %v1167, %b126 ]
  %v1160 = icmp slt i64 %v1159, 16
  br i1 %v1160, label %b126, label %b127
b126:
  %v1161 = mul i64 %v1159, 1
  %v1162 = getelementptr inbounds float, ptr %v1072, i64 %v1161
  %v1163 = getelementptr float, ptr %v1162, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1164 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1163, <8 x i1> %v1069, <8 x float> zeroinitializer)
  %v1165 = mul i64 %v1159, 32
  %v1166 = getelementptr inbounds float, ptr %v1060, i64 %v1165
  store <8 x float> %v1164, ptr %v1166, align 4
  %v1167 = add nsw i64 %v1159, 1
  br label %b125
b127:
  br label %b124
b124:
  %v1168 = add i64 %v946, 16
  %v1169 = add i64 %v947, 16
  %v1170 = getelementptr inbounds float, ptr %v462, i64 %v1168
  %v1171 = sub i64 64, %v1169
  %v1172 = icmp slt i64 %v1171, 0
  %v1173 = select i1 %v1172, i64 0, i64 %v1171
  %v1174 = icmp ult i64 %v1173, 8
  %v1175 = select i1 %v1174, i64 %v1173, i64 8
  %v1176 = trunc i64 %v1175 to i32
  %v1177 = insertelement <8 x i32> poison, i32 %v1176, i64 0
  %v1178 = shufflevector <8 x i32> %v1177, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1179 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1178
  %v1180 = mul i64 %v1169, 16
  %v1181 = add i64 0, %v1180
  %v1182 = getelementptr inbounds float, ptr %v26, i64 %v1181
  %v1183 = icmp sge i64 %v1173, 8
  br i1 %v1183, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1184 = phi i64 [ 0, %b128 ], [ %v1258, %b131 ]
  %v1185 = icmp slt i64 %v1184, 16
  br i1 %v1185, label %b131, label %b132
b131:
  %v1186 = add i64 %v1184, 0
  %v1187 = getelementptr inbounds float, ptr %v1182, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 %v1184, 16
  %v1190 = getelementptr inbounds float, ptr %v1182, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = add i64 %v1184, 32
  %v1193 = getelementptr inbounds float, ptr %v1182, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = add i64 %v1184, 48
  %v1196 = getelementptr inbounds float, ptr %v1182, i64 %v1195
  %v1197 = load <8 x float>, ptr %v1196, align 4
  %v1198 = add i64 %v1184, 64
  %v1199 = getelementptr inbounds float, ptr %v1182, i64 %v1198
  %v1200 = load <8 x float>, ptr %v1199, align 4
  %v1201 = add i64 %v1184, 80
  %v1202 = getelementptr inbounds float, ptr %v1182, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 %v1184, 96
  %v1205 = getelementptr inbounds float, ptr %v1182, i64 %v1204
  %v1206 = load <8 x float>, ptr %v1205, align 4
  %v1207 = add i64 %v1184, 112
  %v1208 = getelementptr inbounds float, ptr %v1182, i64 %v1207
  %v1209 = load <8 x float>, ptr %v1208, align 4
  %v1210 = shufflevector <8 x float> %v1188, <8 x float> %v1200, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1211 = shufflevector <8 x float> %v1188, <8 x float> %v1200, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1212 = shufflevector <8 x float> %v1191, <8 x float> %v1203, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1213 = shufflevector <8 x float> %v1191, <8 x float> %v1203, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1214 = shufflevector <8 x float> %v1194, <8 x float> %v1206, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1215 = shufflevector <8 x float> %v1194, <8 x float> %v1206, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1216 = shufflevector <8 x float> %v1197, <8 x float> %v1209, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1217 = shufflevector <8 x float> %v1197, <8 x float> %v1209, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1218 = shufflevector <8 x float> %v1210, <8 x float> %v1214, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1219 = shufflevector <8 x float> %v1210, <8 x float> %v1214, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1220 = shufflevector <8 x float> %v1212, <8 x float> %v1216, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1221 = shufflevector <8 x float> %v1212, <8 x float> %v1216, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1222 = shufflevector <8 x float> %v1211, <8 x float> %v1215, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1223 = shufflevector <8 x float> %v1211, <8 x float> %v1215, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1224 = shufflevector <8 x float> %v1213, <8 x float> %v1217, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1225 = shufflevector <8 x float> %v1213, <8 x float> %v1217, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1226 = shufflevector <8 x float> %v1218, <8 x float> %v1220, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1227 = shufflevector <8 x float> %v1218, <8 x float> %v1220, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1228 = shufflevector <8 x float> %v1219, <8 x float> %v1221, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1229 = shufflevector <8 x float> %v1219, <8 x float> %v1221, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1230 = shufflevector <8 x float> %v1222, <8 x float> %v1224, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1231 = shufflevector <8 x float> %v1222, <8 x float> %v1224, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1232 = shufflevector <8 x float> %v1223, <8 x float> %v1225, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1233 = shufflevector <8 x float> %v1223, <8 x float> %v1225, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1234 = add i64 %v1184, 0
  %v1235 = mul i64 %v1234, 32
  %v1236 = getelementptr inbounds float, ptr %v1170, i64 %v1235
  store <8 x float> %v1226, ptr %v1236, align 4
  %v1237 = add i64 %v1184, 1
  %v1238 = mul i64 %v1237, 32
  %v1239 = getelementptr inbounds float, ptr %v1170, i64 %v1238
  store <8 x float> %v1227, ptr %v1239, align 4
  %v1240 = add i64 %v1184, 2
  %v1241 = mul i64 %v1240, 32
  %v1242 = getelementptr inbounds float, ptr %v1170, i64 %v1241
  store <8 x float> %v1228, ptr %v1242, align 4
  %v1243 = add i64 %v1184, 3
  %v1244 = mul i64 %v1243, 32
  %v1245 = getelementptr inbounds float, ptr %v1170, i64 %v1244
  store <8 x float> %v1229, ptr %v1245, align 4
  %v1246 = add i64 %v1184, 4
  %v1247 = mul i64 %v1246, 32
  %v1248 = getelementptr inbounds float, ptr %v1170, i64 %v1247
  store <8 x float> %v1230, ptr %v1248, align 4
  %v1249 = add i64 %v1184, 5
  %v1250 = mul i64 %v1249, 32
  %v1251 = getelementptr inbounds float, ptr %v1170, i64 %v1250
  store <8 x float> %v1231, ptr %v1251, align 4
  %v1252 = add i64 %v1184, 6
  %v1253 = mul i64 %v1252, 32
  %v1254 = getelementptr inbounds float, ptr %v1170, i64 %v1253
  store <8 x float> %v1232, ptr %v1254, align 4
  %v1255 = add i64 %v1184, 7
  %v1256 = mul i64 %v1255, 32
  %v1257 = getelementptr inbounds float, ptr %v1170, i64 %v1256
  store <8 x float> %v1233, ptr %v1257, align 4
  %v1258 = add nsw i64 %v1184, 8
  br label %b130
b132:
  br label %b133
b133:
  %v1259 = phi i64 [ 16, %b132 ], [ %v1267, %b134 ]
  %v1260 = icmp slt i64 %v1259, 16
  br i1 %v1260, label %b134, label %b135
b134:
  %v1261 = mul i64 %v1259, 1
  %v1262 = getelementptr inbounds float, ptr %v1182, i64 %v1261
  %v1263 = getelementptr float, ptr %v1262, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1264 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1263, <8 x i1> %v1179, <8 x float> zeroinitializer)
  %v1265 = mul i64 %v1259, 32
  %v1266 = getelementptr inbounds float, ptr %v1170, i64 %v1265
  store <8 x float> %v1264, ptr %v1266, align 4
  %v1267 = add nsw i64 %v1259, 1
  br label %b133
b135:
  br label %b129
b129:
  %v1268 = icmp slt i64 %v1173, 8
  br i1 %v1268, label %b136, label %b137
b136:
  br label %b138
b138:
  %v1269 = phi i64 [ 0, %b136 ], [ %v1277, %b139 ]
  %v1270 = icmp slt i64 %v1269, 16
  br i1 %v1270, label %b139, label %b140
b139:
  %v1271 = mul i64 %v1269, 1
  %v1272 = getelementptr inbounds float, ptr %v1182, i64 %v1271
  %v1273 = getelementptr float, ptr %v1272, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1274 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1273, <8 x i1> %v1179, <8 x float> zeroinitializer)
  %v1275 = mul i64 %v1269, 32
  %v1276 = getelementptr inbounds float, ptr %v1170, i64 %v1275
  store <8 x float> %v1274, ptr %v1276, align 4
  %v1277 = add nsw i64 %v1269, 1
  br label %b138
b140:
  br label %b137
b137:
  %v1278 = add i64 %v946, 24
  %v1279 = add i64 %v947, 24
  %v1280 = getelementptr inbounds float, ptr %v462, i64 %v1278
  %v1281 = sub i64 64, %v1279
  %v1282 = icmp slt i64 %v1281, 0
  %v1283 = select i1 %v1282, i64 0, i64 %v1281
  %v1284 = icmp ult i64 %v1283, 8
  %v1285 = select i1 %v1284, i64 %v1283, i64 8
  %v1286 = trunc i64 %v1285 to i32
  %v1287 = insertelement <8 x i32> poison, i32 %v1286, i64 0
  %v1288 = shufflevector <8 x i32> %v1287, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1289 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1288
  %v1290 = mul i64 %v1279, 16
  %v1291 = add i64 0, %v1290
  %v1292 = getelementptr inbounds float, ptr %v26, i64 %v1291
  %v1293 = icmp sge i64 %v1283, 8
  br i1 %v1293, label %b141, label %b142
b141:
  br label %b143
b143:
  %v1294 = phi i64 [ 0, %b141 ], [ %v1368, %b144 ]
  %v1295 = icmp slt i64 %v1294, 16
  br i1 %v1295, label %b144, label %b145
b144:
  %v1296 = add i64 %v1294, 0
  %v1297 = getelementptr inbounds float, ptr %v1292, i64 %v1296
  %v1298 = load <8 x float>, ptr %v1297, align 4
  %v1299 = add i64 %v1294, 16
  %v1300 = getelementptr inbounds float, ptr %v1292, i64 %v1299
  %v1301 = load <8 x float>, ptr %v1300, align 4
  %v1302 = add i64 %v1294, 32
  %v1303 = getelementptr inbounds float, ptr %v1292, i64 %v1302
  %v1304 = load <8 x float>, ptr %v1303, align 4
  %v1305 = add i64 %v1294, 48
  %v1306 = getelementptr inbounds float, ptr %v1292, i64 %v1305
  %v1307 = load <8 x float>, ptr %v1306, align 4
  %v1308 = add i64 %v1294, 64
  %v1309 = getelementptr inbounds float, ptr %v1292, i64 %v1308
  %v1310 = load <8 x float>, ptr %v1309, align 4
  %v1311 = add i64 %v1294, 80
  %v1312 = getelementptr inbounds float, ptr %v1292, i64 %v1311
  %v1313 = load <8 x float>, ptr %v1312, align 4
  %v1314 = add i64 %v1294, 96
  %v1315 = getelementptr inbounds float, ptr %v1292, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = add i64 %v1294, 112
  %v1318 = getelementptr inbounds float, ptr %v1292, i64 %v1317
  %v1319 = load <8 x float>, ptr %v1318, align 4
  %v1320 = shufflevector <8 x float> %v1298, <8 x float> %v1310, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1321 = shufflevector <8 x float> %v1298, <8 x float> %v1310, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1322 = shufflevector <8 x float> %v1301, <8 x float> %v1313, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1323 = shufflevector <8 x float> %v1301, <8 x float> %v1313, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1324 = shufflevector <8 x float> %v1304, <8 x float> %v1316, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1325 = shufflevector <8 x float> %v1304, <8 x float> %v1316, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1326 = shufflevector <8 x float> %v1307, <8 x float> %v1319, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1327 = shufflevector <8 x float> %v1307, <8 x float> %v1319, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1328 = shufflevector <8 x float> %v1320, <8 x float> %v1324, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1329 = shufflevector <8 x float> %v1320, <8 x float> %v1324, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1330 = shufflevector <8 x float> %v1322, <8 x float> %v1326, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1331 = shufflevector <8 x float> %v1322, <8 x float> %v1326, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1332 = shufflevector <8 x float> %v1321, <8 x float> %v1325, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1333 = shufflevector <8 x float> %v1321, <8 x float> %v1325, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1334 = shufflevector <8 x float> %v1323, <8 x float> %v1327, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1335 = shufflevector <8 x float> %v1323, <8 x float> %v1327, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1336 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1337 = shufflevector <8 x float> %v1328, <8 x float> %v1330, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1338 = shufflevector <8 x float> %v1329, <8 x float> %v1331, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1339 = shufflevector <8 x float> %v1329, <8 x float> %v1331, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1340 = shufflevector <8 x float> %v1332, <8 x float> %v1334, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1341 = shufflevector <8 x float> %v1332, <8 x float> %v1334, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1342 = shufflevector <8 x float> %v1333, <8 x float> %v1335, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1343 = shufflevector <8 x float> %v1333, <8 x float> %v1335, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1344 = add i64 %v1294, 0
  %v1345 = mul i64 %v1344, 32
  %v1346 = getelementptr inbounds float, ptr %v1280, i64 %v1345
  store <8 x float> %v1336, ptr %v1346, align 4
  %v1347 = add i64 %v1294, 1
  %v1348 = mul i64 %v1347, 32
  %v1349 = getelementptr inbounds float, ptr %v1280, i64 %v1348
  store <8 x float> %v1337, ptr %v1349, align 4
  %v1350 = add i64 %v1294, 2
  %v1351 = mul i64 %v1350, 32
  %v1352 = getelementptr inbounds float, ptr %v1280, i64 %v1351
  store <8 x float> %v1338, ptr %v1352, align 4
  %v1353 = add i64 %v1294, 3
  %v1354 = mul i64 %v1353, 32
  %v1355 = getelementptr inbounds float, ptr %v1280, i64 %v1354
  store <8 x float> %v1339, ptr %v1355, align 4
  %v1356 = add i64 %v1294, 4
  %v1357 = mul i64 %v1356, 32
  %v1358 = getelementptr inbounds float, ptr %v1280, i64 %v1357
  store <8 x float> %v1340, ptr %v1358, align 4
  %v1359 = add i64 %v1294, 5
  %v1360 = mul i64 %v1359, 32
  %v1361 = getelementptr inbounds float, ptr %v1280, i64 %v1360
  store <8 x float> %v1341, ptr %v1361, align 4
  %v1362 = add i64 %v1294, 6
  %v1363 = mul i64 %v1362, 32
  %v1364 = getelementptr inbounds float, ptr %v1280, i64 %v1363
  store <8 x float> %v1342, ptr %v1364, align 4
  %v1365 = add i64 %v1294, 7
  %v1366 = mul i64 %v1365, 32
  %v1367 = getelementptr inbounds float, ptr %v1280, i64 %v1366
  store <8 x float> %v1343, ptr %v1367, align 4
  %v1368 = add nsw i64 %v1294, 8
  br label %b143
b145:
  br label %b146
b146:
  %v1369 = phi i64 [ 16, %b145 ], [ %v1377, %b147 ]
  %v1370 = icmp slt i64 %v1369, 16
  br i1 %v1370, label %b147, label %b148
b147:
  %v1371 = mul i64 %v1369, 1
  %v1372 = getelementptr inbounds float, ptr %v1292, i64 %v1371
  %v1373 = getelementptr float, ptr %v1372, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1374 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1373, <8 x i1> %v1289, <8 x float> zeroinitializer)
  %v1375 = mul i64 %v1369, 32
  %v1376 = getelementptr inbounds float, ptr %v1280, i64 %v1375
  store <8 x float> %v1374, ptr %v1376, align 4
  %v1377 = add nsw i64 %v1369, 1
  br label %b146
b148:
  br label %b142
b142:
  %v1378 = icmp slt i64 %v1283, 8
  br i1 %v1378, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1379 = phi i64 [ 0, %b149 ], [ %v1387, %b152 ]
  %v1380 = icmp slt i64 %v1379, 16
  br i1 %v1380, label %b152, label %b153
b152:
  %v1381 = mul i64 %v1379, 1
  %v1382 = getelementptr inbounds float, ptr %v1292, i64 %v1381
  %v1383 = getelementptr float, ptr %v1382, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1384 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1383, <8 x i1> %v1289, <8 x float> zeroinitializer)
  %v1385 = mul i64 %v1379, 32
  %v1386 = getelementptr inbounds float, ptr %v1280, i64 %v1385
  store <8 x float> %v1384, ptr %v1386, align 4
  %v1387 = add nsw i64 %v1379, 1
  br label %b151
b153:
  br label %b150
b150:
  %v1388 = add i64 %v946, 512
  %v1389 = add i64 %v1388, 0
  %v1390 = add i64 %v947, 0
  %v1391 = getelementptr inbounds float, ptr %v462, i64 %v1389
  %v1392 = sub i64 64, %v1390
  %v1393 = icmp slt i64 %v1392, 0
  %v1394 = select i1 %v1393, i64 0, i64 %v1392
  %v1395 = icmp ult i64 %v1394, 8
  %v1396 = select i1 %v1395, i64 %v1394, i64 8
  %v1397 = trunc i64 %v1396 to i32
  %v1398 = insertelement <8 x i32> poison, i32 %v1397, i64 0
  %v1399 = shufflevector <8 x i32> %v1398, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1400 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1399
  %v1401 = mul i64 %v1390, 16
  %v1402 = add i64 0, %v1401
  %v1403 = getelementptr inbounds float, ptr %v34, i64 %v1402
  %v1404 = icmp sge i64 %v1394, 8
  br i1 %v1404, label %b154, label %b155
b154:
  br label %b156
b156:
  %v1405 = phi i64 [ 0, %b154 ], [ %v1479, %b157 ]
  %v1406 = icmp slt i64 %v1405, 16
  br i1 %v1406, label %b157, label %b158
b157:
  %v1407 = add i64 %v1405, 0
  %v1408 = getelementptr inbounds float, ptr %v1403, i64 %v1407
  %v1409 = load <8 x float>, ptr %v1408, align 4
  %v1410 = add i64 %v1405, 16
  %v1411 = getelementptr inbounds float, ptr %v1403, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = add i64 %v1405, 32
  %v1414 = getelementptr inbounds float, ptr %v1403, i64 %v1413
  %v1415 = load <8 x float>, ptr %v1414, align 4
  %v1416 = add i64 %v1405, 48
  %v1417 = getelementptr inbounds float, ptr %v1403, i64 %v1416
  %v1418 = load <8 x float>, ptr %v1417, align 4
  %v1419 = add i64 %v1405, 64
  %v1420 = getelementptr inbounds float, ptr %v1403, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = add i64 %v1405, 80
  %v1423 = getelementptr inbounds float, ptr %v1403, i64 %v1422
  %v1424 = load <8 x float>, ptr %v1423, align 4
  %v1425 = add i64 %v1405, 96
  %v1426 = getelementptr inbounds float, ptr %v1403, i64 %v1425
  %v1427 = load <8 x float>, ptr %v1426, align 4
  %v1428 = add i64 %v1405, 112
  %v1429 = getelementptr inbounds float, ptr %v1403, i64 %v1428
  %v1430 = load <8 x float>, ptr %v1429, align 4
  %v1431 = shufflevector <8 x float> %v1409, <8 x float> %v1421, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1432 = shufflevector <8 x float> %v1409, <8 x float> %v1421, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1433 = shufflevector <8 x float> %v1412, <8 x float> %v1424, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1434 = shufflevector <8 x float> %v1412, <8 x float> %v1424, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1435 = shufflevector <8 x float> %v1415, <8 x float> %v1427, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1436 = shufflevector <8 x float> %v1415, <8 x float> %v1427, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1437 = shufflevector <8 x float> %v1418, <8 x float> %v1430, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1438 = shufflevector <8 x float> %v1418, <8 x float> %v1430, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1439 = shufflevector <8 x float> %v1431, <8 x float> %v1435, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1440 = shufflevector <8 x float> %v1431, <8 x float> %v1435, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1441 = shufflevector <8 x float> %v1433, <8 x float> %v1437, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1442 = shufflevector <8 x float> %v1433, <8 x float> %v1437, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1443 = shufflevector <8 x float> %v1432, <8 x float> %v1436, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1444 = shufflevector <8 x float> %v1432, <8 x float> %v1436, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1445 = shufflevector <8 x float> %v1434, <8 x float> %v1438, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1446 = shufflevector <8 x float> %v1434, <8 x float> %v1438, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1447 = shufflevector <8 x float> %v1439, <8 x float> %v1441, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1448 = shufflevector <8 x float> %v1439, <8 x float> %v1441, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1449 = shufflevector <8 x float> %v1440, <8 x float> %v1442, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1450 = shufflevector <8 x float> %v1440, <8 x float> %v1442, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1451 = shufflevector <8 x float> %v1443, <8 x float> %v1445, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1452 = shufflevector <8 x float> %v1443, <8 x float> %v1445, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1453 = shufflevector <8 x float> %v1444, <8 x float> %v1446, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1454 = shufflevector <8 x float> %v1444, <8 x float> %v1446, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1455 = add i64 %v1405, 0
  %v1456 = mul i64 %v1455, 32
  %v1457 = getelementptr inbounds float, ptr %v1391, i64 %v1456
  store <8 x float> %v1447, ptr %v1457, align 4
  %v1458 = add i64 %v1405, 1
  %v1459 = mul i64 %v1458, 32
  %v1460 = getelementptr inbounds float, ptr %v1391, i64 %v1459
  store <8 x float> %v1448, ptr %v1460, align 4
  %v1461 = add i64 %v1405, 2
  %v1462 = mul i64 %v1461, 32
  %v1463 = getelementptr inbounds float, ptr %v1391, i64 %v1462
  store <8 x float> %v1449, ptr %v1463, align 4
  %v1464 = add i64 %v1405, 3
  %v1465 = mul i64 %v1464, 32
  %v1466 = getelementptr inbounds float, ptr %v1391, i64 %v1465
  store <8 x float> %v1450, ptr %v1466, align 4
  %v1467 = add i64 %v1405, 4
  %v1468 = mul i64 %v1467, 32
  %v1469 = getelementptr inbounds float, ptr %v1391, i64 %v1468
  store <8 x float> %v1451, ptr %v1469, align 4
  %v1470 = add i64 %v1405, 5
  %v1471 = mul i64 %v1470, 32
  %v1472 = getelementptr inbounds float, ptr %v1391, i64 %v1471
  store <8 x float> %v1452, ptr %v1472, align 4
  %v1473 = add i64 %v1405, 6
  %v1474 = mul i64 %v1473, 32
  %v1475 = getelementptr inbounds float, ptr %v1391, i64 %v1474
  store <8 x float> %v1453, ptr %v1475, align 4
  %v1476 = add i64 %v1405, 7
  %v1477 = mul i64 %v1476, 32
  %v1478 = getelementptr inbounds float, ptr %v1391, i64 %v1477
  store <8 x float> %v1454, ptr %v1478, align 4
  %v1479 = add nsw i64 %v1405, 8
  br label %b156
b158:
  br label %b159
b159:
  %v1480 = phi i64 [ 16, %b158 ], [ %v1488, %b160 ]
  %v1481 = icmp slt i64 %v1480, 16
  br i1 %v1481, label %b160, label %b161
b160:
  %v1482 = mul i64 %v1480, 1
  %v1483 = getelementptr inbounds float, ptr %v1403, i64 %v1482
  %v1484 = getelementptr float, ptr %v1483, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1485 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1484, <8 x i1> %v1400, <8 x float> zeroinitializer)
  %v1486 = mul i64 %v1480, 32
  %v1487 = getelementptr inbounds float, ptr %v1391, i64 %v1486
  store <8 x float> %v1485, ptr %v1487, align 4
  %v1488 = add nsw i64 %v1480, 1
  br label %b159
b161:
  br label %b155
b155:
  %v1489 = icmp slt i64 %v1394, 8
  br i1 %v1489, label %b162, label %b163
b162:
  br label %b164
b164:
  %v1490 = phi i64 [ 0, %b162 ], [ %v1498, %b165 ]
  %v1491 = icmp slt i64 %v1490, 16
  br i1 %v1491, label %b165, label %b166
b165:
  %v1492 = mul i64 %v1490, 1
  %v1493 = getelementptr inbounds float, ptr %v1403, i64 %v1492
  %v1494 = getelementptr float, ptr %v1493, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1495 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1494, <8 x i1> %v1400, <8 x float> zeroinitializer)
  %v1496 = mul i64 %v1490, 32
  %v1497 = getelementptr inbounds float, ptr %v1391, i64 %v1496
  store <8 x float> %v1495, ptr %v1497, align 4
  %v1498 = add nsw i64 %v1490, 1
  br label %b164
b166:
  br label %b163
b163:
  %v1499 = add i64 %v1388, 8
  %v1500 = add i64 %v947, 8
  %v1501 = getelementptr inbounds float, ptr %v462, i64 %v1499
  %v1502 = sub i64 64, %v1500
  %v1503 = icmp slt i64 %v1502, 0
  %v1504 = select i1 %v1503, i64 0, i64 %v1502
  %v1505 = icmp ult i64 %v1504, 8
  %v1506 = select i1 %v1505, i64 %v1504, i64 8
  %v1507 = trunc i64 %v1506 to i32
  %v1508 = insertelement <8 x i32> poison, i32 %v1507, i64 0
  %v1509 = shufflevector <8 x i32> %v1508, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1510 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1509
  %v1511 = mul i64 %v1500, 16
  %v1512 = add i64 0, %v1511
  %v1513 = getelementptr inbounds float, ptr %v34, i64 %v1512
  %v1514 = icmp sge i64 %v1504, 8
  br i1 %v1514, label %b167, label %b168
b167:
  br label %b169
b169:
  %v1515 = phi i64 [ 0, %b167 ], [ %v1589, %b170 ]
  %v1516 = icmp slt i64 %v1515, 16
  br i1 %v1516, label %b170, label %b171
b170:
  %v1517 = add i64 %v1515, 0
  %v1518 = getelementptr inbounds float, ptr %v1513, i64 %v1517
  %v1519 = load <8 x float>, ptr %v1518, align 4
  %v1520 = add i64 %v1515, 16
  %v1521 = getelementptr inbounds float, ptr %v1513, i64 %v1520
  %v1522 = load <8 x float>, ptr %v1521, align 4
  %v1523 = add i64 %v1515, 32
  %v1524 = getelementptr inbounds float, ptr %v1513, i64 %v1523
  %v1525 = load <8 x float>, ptr %v1524, align 4
  %v1526 = add i64 %v1515, 48
  %v1527 = getelementptr inbounds float, ptr %v1513, i64 %v1526
  %v1528 = load <8 x float>, ptr %v1527, align 4
  %v1529 = add i64 %v1515, 64
  %v1530 = getelementptr inbounds float, ptr %v1513, i64 %v1529
  %v1531 = load <8 x float>, ptr %v1530, align 4
  %v1532 = add i64 %v1515, 80
  %v1533 = getelementptr inbounds float, ptr %v1513, i64 %v1532
  %v1534 = load <8 x float>, ptr %v1533, align 4
  %v1535 = add i64 %v1515, 96
  %v1536 = getelementptr inbounds float, ptr %v1513, i64 %v1535
  %v1537 = load <8 x float>, ptr %v1536, align 4
  %v1538 = add i64 %v1515, 112
  %v1539 = getelementptr inbounds float, ptr %v1513, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = shufflevector <8 x float> %v1519, <8 x float> %v1531, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1542 = shufflevector <8 x float> %v1519, <8 x float> %v1531, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1543 = shufflevector <8 x float> %v1522, <8 x float> %v1534, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1544 = shufflevector <8 x float> %v1522, <8 x float> %v1534, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1545 = shufflevector <8 x float> %v1525, <8 x float> %v1537, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1546 = shufflevector <8 x float> %v1525, <8 x float> %v1537, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1547 = shufflevector <8 x float> %v1528, <8 x float> %v1540, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1548 = shufflevector <8 x float> %v1528, <8 x float> %v1540, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1549 = shufflevector <8 x float> %v1541, <8 x float> %v1545, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1550 = shufflevector <8 x float> %v1541, <8 x float> %v1545, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1551 = shufflevector <8 x float> %v1543, <8 x float> %v1547, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1552 = shufflevector <8 x float> %v1543, <8 x float> %v1547, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1553 = shufflevector <8 x float> %v1542, <8 x float> %v1546, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1554 = shufflevector <8 x float> %v1542, <8 x float> %v1546, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1555 = shufflevector <8 x float> %v1544, <8 x float> %v1548, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1556 = shufflevector <8 x float> %v1544, <8 x float> %v1548, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1557 = shufflevector <8 x float> %v1549, <8 x float> %v1551, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1558 = shufflevector <8 x float> %v1549, <8 x float> %v1551, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1559 = shufflevector <8 x float> %v1550, <8 x float> %v1552, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1560 = shufflevector <8 x float> %v1550, <8 x float> %v1552, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1561 = shufflevector <8 x float> %v1553, <8 x float> %v1555, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1562 = shufflevector <8 x float> %v1553, <8 x float> %v1555, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1563 = shufflevector <8 x float> %v1554, <8 x float> %v1556, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1564 = shufflevector <8 x float> %v1554, <8 x float> %v1556, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1565 = add i64 %v1515, 0
  %v1566 = mul i64 %v1565, 32
  %v1567 = getelementptr inbounds float, ptr %v1501, i64 %v1566
  store <8 x float> %v1557, ptr %v1567, align 4
  %v1568 = add i64 %v1515, 1
  %v1569 = mul i64 %v1568, 32
  %v1570 = getelementptr inbounds float, ptr %v1501, i64 %v1569
  store <8 x float> %v1558, ptr %v1570, align 4
  %v1571 = add i64 %v1515, 2
  %v1572 = mul i64 %v1571, 32
  %v1573 = getelementptr inbounds float, ptr %v1501, i64 %v1572
  store <8 x float> %v1559, ptr %v1573, align 4
  %v1574 = add i64 %v1515, 3
  %v1575 = mul i64 %v1574, 32
  %v1576 = getelementptr inbounds float, ptr %v1501, i64 %v1575
  store <8 x float> %v1560, ptr %v1576, align 4
  %v1577 = add i64 %v1515, 4
  %v1578 = mul i64 %v1577, 32
  %v1579 = getelementptr inbounds float, ptr %v1501, i64 %v1578
  store <8 x float> %v1561, ptr %v1579, align 4
  %v1580 = add i64 %v1515, 5
  %v1581 = mul i64 %v1580, 32
  %v1582 = getelementptr inbounds float, ptr %v1501, i64 %v1581
  store <8 x float> %v1562, ptr %v1582, align 4
  %v1583 = add i64 %v1515, 6
  %v1584 = mul i64 %v1583, 32
  %v1585 = getelementptr inbounds float, ptr %v1501, i64 %v1584
  store <8 x float> %v1563, ptr %v1585, align 4
  %v1586 = add i64 %v1515, 7
  %v1587 = mul i64 %v1586, 32
  %v1588 = getelementptr inbounds float, ptr %v1501, i64 %v1587
  store <8 x float> %v1564, ptr %v1588, align 4
  %v1589 = add nsw i64 %v1515, 8
  br label %b169
b171:
  br label %b172
b172:
  %v1590 = phi i64 [ 16, %b171 ], [ %v1598, %b173 ]
  %v1591 = icmp slt i64 %v1590, 16
  br i1 %v1591, label %b173, label %b174
b173:
  %v1592 = mul i64 %v1590, 1
  %v1593 = getelementptr inbounds float, ptr %v1513, i64 %v1592
  %v1594 = getelementptr float, ptr %v1593, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1595 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1594, <8 x i1> %v1510, <8 x float> zeroinitializer)
  %v1596 = mul i64 %v1590, 32
  %v1597 = getelementptr inbounds float, ptr %v1501, i64 %v1596
  store <8 x float> %v1595, ptr %v1597, align 4
  %v1598 = add nsw i64 %v1590, 1
  br label %b172
b174:
  br label %b168
b168:
  %v1599 = icmp slt i64 %v1504, 8
  br i1 %v1599, label %b175, label %b176
b175:
  br label %b177
b177:
  %v1600 = phi i64 [ 0, %b175 ], [ %v1608, %b178 ]
  %v1601 = icmp slt i64 %v1600, 16
  br i1 %v1601, label %b178, label %b179
b178:
  %v1602 = mul i64 %v1600, 1
  %v1603 = getelementptr inbounds float, ptr %v1513, i64 %v1602
  %v1604 = getelementptr float, ptr %v1603, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1605 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1604, <8 x i1> %v1510, <8 x float> zeroinitializer)
  %v1606 = mul i64 %v1600, 32
  %v1607 = getelementptr inbounds float, ptr %v1501, i64 %v1606
  store <8 x float> %v1605, ptr %v1607, align 4
  %v1608 = add nsw i64 %v1600, 1
  br label %b177
b179:
  br label %b176
b176:
  %v1609 = add i64 %v1388, 16
  %v1610 = add i64 %v947, 16
  %v1611 = getelementptr inbounds float, ptr %v462, i64 %v1609
  %v1612 = sub i64 64, %v1610
  %v1613 = icmp slt i64 %v1612, 0
  %v1614 = select i1 %v1613, i64 0, i64 %v1612
  %v1615 = icmp ult i64 %v1614, 8
  %v1616 = select i1 %v1615, i64 %v1614, i64 8
  %v1617 = trunc i64 %v1616 to i32
  %v1618 = insertelement <8 x i32> poison, i32 %v1617, i64 0
  %v1619 = shufflevector <8 x i32> %v1618, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1620 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1619
  %v1621 = mul i64 %v1610, 16
  %v1622 = add i64 0, %v1621
  %v1623 = getelementptr inbounds float, ptr %v34, i64 %v1622
  %v1624 = icmp sge i64 %v1614, 8
  br i1 %v1624, label %b180, label %b181
b180:
  br label %b182
b182:
  %v1625 = phi i64 [ 0, %b180 ], [ %v1699, %b183 ]
  %v1626 = icmp slt i64 %v1625, 16
  br i1 %v1626, label %b183, label %b184
b183:
  %v1627 = add i64 %v1625, 0
  %v1628 = getelementptr inbounds float, ptr %v1623, i64 %v1627
  %v1629 = load <8 x float>, ptr %v1628, align 4
  %v1630 = add i64 %v1625, 16
  %v1631 = getelementptr inbounds float, ptr %v1623, i64 %v1630
  %v1632 = load <8 x float>, ptr %v1631, align 4
  %v1633 = add i64 %v1625, 32
  %v1634 = getelementptr inbounds float, ptr %v1623, i64 %v1633
  %v1635 = load <8 x float>, ptr %v1634, align 4
  %v1636 = add i64 %v1625, 48
  %v1637 = getelementptr inbounds float, ptr %v1623, i64 %v1636
  %v1638 = load <8 x float>, ptr %v1637, align 4
  %v1639 = add i64 %v1625, 64
  %v1640 = getelementptr inbounds float, ptr %v1623, i64 %v1639
  %v1641 = load <8 x float>, ptr %v1640, align 4
  %v1642 = add i64 %v1625, 80
  %v1643 = getelementptr inbounds float, ptr %v1623, i64 %v1642
  %v1644 = load <8 x float>, ptr %v1643, align 4
  %v1645 = add i64 %v1625, 96
  %v1646 = getelementptr inbounds float, ptr %v1623, i64 %v1645
  %v1647 = load <8 x float>, ptr %v1646, align 4
  %v1648 = add i64 %v1625, 112
  %v1649 = getelementptr inbounds float, ptr %v1623, i64 %v1648
  %v1650 = load <8 x float>, ptr %v1649, align 4
  %v1651 = shufflevector <8 x float> %v1629, <8 x float> %v1641, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1652 = shufflevector <8 x float> %v1629, <8 x float> %v1641, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1653 = shufflevector <8 x float> %v1632, <8 x float> %v1644, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1654 = shufflevector <8 x float> %v1632, <8 x float> %v1644, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1655 = shufflevector <8 x float> %v1635, <8 x float> %v1647, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1656 = shufflevector <8 x float> %v1635, <8 x float> %v1647, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1657 = shufflevector <8 x float> %v1638, <8 x float> %v1650, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1658 = shufflevector <8 x float> %v1638, <8 x float> %v1650, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1659 = shufflevector <8 x float> %v1651, <8 x float> %v1655, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1660 = shufflevector <8 x float> %v1651, <8 x float> %v1655, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1661 = shufflevector <8 x float> %v1653, <8 x float> %v1657, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1662 = shufflevector <8 x float> %v1653, <8 x float> %v1657, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1663 = shufflevector <8 x float> %v1652, <8 x float> %v1656, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1664 = shufflevector <8 x float> %v1652, <8 x float> %v1656, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1665 = shufflevector <8 x float> %v1654, <8 x float> %v1658, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1666 = shufflevector <8 x float> %v1654, <8 x float> %v1658, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1667 = shufflevector <8 x float> %v1659, <8 x float> %v1661, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1668 = shufflevector <8 x float> %v1659, <8 x float> %v1661, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1669 = shufflevector <8 x float> %v1660, <8 x float> %v1662, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1670 = shufflevector <8 x float> %v1660, <8 x float> %v1662, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1671 = shufflevector <8 x float> %v1663, <8 x float> %v1665, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1672 = shufflevector <8 x float> %v1663, <8 x float> %v1665, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1673 = shufflevector <8 x float> %v1664, <8 x float> %v1666, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1674 = shufflevector <8 x float> %v1664, <8 x float> %v1666, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1675 = add i64 %v1625, 0
  %v1676 = mul i64 %v1675, 32
  %v1677 = getelementptr inbounds float, ptr %v1611, i64 %v1676
  store <8 x float> %v1667, ptr %v1677, align 4
  %v1678 = add i64 %v1625, 1
  %v1679 = mul i64 %v1678, 32
  %v1680 = getelementptr inbounds float, ptr %v1611, i64 %v1679
  store <8 x float> %v1668, ptr %v1680, align 4
  %v1681 = add i64 %v1625, 2
  %v1682 = mul i64 %v1681, 32
  %v1683 = getelementptr inbounds float, ptr %v1611, i64 %v1682
  store <8 x float> %v1669, ptr %v1683, align 4
  %v1684 = add i64 %v1625, 3
  %v1685 = mul i64 %v1684, 32
  %v1686 = getelementptr inbounds float, ptr %v1611, i64 %v1685
  store <8 x float> %v1670, ptr %v1686, align 4
  %v1687 = add i64 %v1625, 4
  %v1688 = mul i64 %v1687, 32
  %v1689 = getelementptr inbounds float, ptr %v1611, i64 %v1688
  store <8 x float> %v1671, ptr %v1689, align 4
  %v1690 = add i64 %v1625, 5
  %v1691 = mul i64 %v1690, 32
  %v1692 = getelementptr inbounds float, ptr %v1611, i64 %v1691
  store <8 x float> %v1672, ptr %v1692, align 4
  %v1693 = add i64 %v1625, 6
  %v1694 = mul i64 %v1693, 32
  %v1695 = getelementptr inbounds float, ptr %v1611, i64 %v1694
  store <8 x float> %v1673, ptr %v1695, align 4
  %v1696 = add i64 %v1625, 7
  %v1697 = mul i64 %v1696, 32
  %v1698 = getelementptr inbounds float, ptr %v1611, i64 %v1697
  store <8 x float> %v1674, ptr %v1698, align 4
  %v1699 = add nsw i64 %v1625, 8
  br label %b182
b184:
  br label %b185
b185:
  %v1700 = phi i64 [ 16, %b184 ], [ %v1708, %b186 ]
  %v1701 = icmp slt i64 %v1700, 16
  br i1 %v1701, label %b186, label %b187
b186:
  %v1702 = mul i64 %v1700, 1
  %v1703 = getelementptr inbounds float, ptr %v1623, i64 %v1702
  %v1704 = getelementptr float, ptr %v1703, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1705 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1704, <8 x i1> %v1620, <8 x float> zeroinitializer)
  %v1706 = mul i64 %v1700, 32
  %v1707 = getelementptr inbounds float, ptr %v1611, i64 %v1706
  store <8 x float> %v1705, ptr %v1707, align 4
  %v1708 = add nsw i64 %v1700, 1
  br label %b185
b187:
  br label %b181
b181:
  %v1709 = icmp slt i64 %v1614, 8
  br i1 %v1709, label %b188, label %b189
b188:
  br label %b190
b190:
  %v1710 = phi i64 [ 0, %b188 ], [ %v1718, %b191 ]
  %v1711 = icmp slt i64 %v1710, 16
  br i1 %v1711, label %b191, label %b192
b191:
  %v1712 = mul i64 %v1710, 1
  %v1713 = getelementptr inbounds float, ptr %v1623, i64 %v1712
  %v1714 = getelementptr float, ptr %v1713, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1715 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1714, <8 x i1> %v1620, <8 x float> zeroinitializer)
  %v1716 = mul i64 %v1710, 32
  %v1717 = getelementptr inbounds float, ptr %v1611, i64 %v1716
  store <8 x float> %v1715, ptr %v1717, align 4
  %v1718 = add nsw i64 %v1710, 1
  br label %b190
b192:
  br label %b189
b189:
  %v1719 = add i64 %v1388, 24
  %v1720 = add i64 %v947, 24
  %v1721 = getelementptr inbounds float, ptr %v462, i64 %v1719
  %v1722 = sub i64 64, %v1720
  %v1723 = icmp slt i64 %v1722, 0
  %v1724 = select i1 %v1723, i64 0, i64 %v1722
  %v1725 = icmp ult i64 %v1724, 8
  %v1726 = select i1 %v1725, i64 %v1724, i64 8
  %v1727 = trunc i64 %v1726 to i32
  %v1728 = insertelement <8 x i32> poison, i32 %v1727, i64 0
  %v1729 = shufflevector <8 x i32> %v1728, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1730 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1729
  %v1731 = mul i64 %v1720, 16
  %v1732 = add i64 0, %v1731
  %v1733 = getelementptr inbounds float, ptr %v34, i64 %v1732
  %v1734 = icmp sge i64 %v1724, 8
  br i1 %v1734, label %b193, label %b194
b193:
  br label %b195
b195:
  %v1735 = phi i64 [ 0, %b193 ], [ %v1809, %b196 ]
  %v1736 = icmp slt i64 %v1735, 16
  br i1 %v1736, label %b196, label %b197
b196:
  %v1737 = add i64 %v1735, 0
  %v1738 = getelementptr inbounds float, ptr %v1733, i64 %v1737
  %v1739 = load <8 x float>, ptr %v1738, align 4
  %v1740 = add i64 %v1735, 16
  %v1741 = getelementptr inbounds float, ptr %v1733, i64 %v1740
  %v1742 = load <8 x float>, ptr %v1741, align 4
  %v1743 = add i64 %v1735, 32
  %v1744 = getelementptr inbounds float, ptr %v1733, i64 %v1743
  %v1745 = load <8 x float>, ptr %v1744, align 4
  %v1746 = add i64 %v1735, 48
  %v1747 = getelementptr inbounds float, ptr %v1733, i64 %v1746
  %v1748 = load <8 x float>, ptr %v1747, align 4
  %v1749 = add i64 %v1735, 64
  %v1750 = getelementptr inbounds float, ptr %v1733, i64 %v1749
  %v1751 = load <8 x float>, ptr %v1750, align 4
  %v1752 = add i64 %v1735, 80
  %v1753 = getelementptr inbounds float, ptr %v1733, i64 %v1752
  %v1754 = load <8 x float>, ptr %v1753, align 4
  %v1755 = add i64 %v1735, 96
  %v1756 = getelementptr inbounds float, ptr %v1733, i64 %v1755
  %v1757 = load <8 x float>, ptr %v1756, align 4
  %v1758 = add i64 %v1735, 112
  %v1759 = getelementptr inbounds float, ptr %v1733, i64 %v1758
  %v1760 = load <8 x float>, ptr %v1759, align 4
  %v1761 = shufflevector <8 x float> %v1739, <8 x float> %v1751, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1762 = shufflevector <8 x float> %v1739, <8 x float> %v1751, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1763 = shufflevector <8 x float> %v1742, <8 x float> %v1754, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1764 = shufflevector <8 x float> %v1742, <8 x float> %v1754, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1765 = shufflevector <8 x float> %v1745, <8 x float> %v1757, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1766 = shufflevector <8 x float> %v1745, <8 x float> %v1757, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1767 = shufflevector <8 x float> %v1748, <8 x float> %v1760, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1768 = shufflevector <8 x float> %v1748, <8 x float> %v1760, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1769 = shufflevector <8 x float> %v1761, <8 x float> %v1765, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1770 = shufflevector <8 x float> %v1761, <8 x float> %v1765, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1771 = shufflevector <8 x float> %v1763, <8 x float> %v1767, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1772 = shufflevector <8 x float> %v1763, <8 x float> %v1767, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1773 = shufflevector <8 x float> %v1762, <8 x float> %v1766, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1774 = shufflevector <8 x float> %v1762, <8 x float> %v1766, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1775 = shufflevector <8 x float> %v1764, <8 x float> %v1768, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1776 = shufflevector <8 x float> %v1764, <8 x float> %v1768, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1777 = shufflevector <8 x float> %v1769, <8 x float> %v1771, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1778 = shufflevector <8 x float> %v1769, <8 x float> %v1771, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1779 = shufflevector <8 x float> %v1770, <8 x float> %v1772, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1780 = shufflevector <8 x float> %v1770, <8 x float> %v1772, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1781 = shufflevector <8 x float> %v1773, <8 x float> %v1775, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1782 = shufflevector <8 x float> %v1773, <8 x float> %v1775, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1783 = shufflevector <8 x float> %v1774, <8 x float> %v1776, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1784 = shufflevector <8 x float> %v1774, <8 x float> %v1776, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1785 = add i64 %v1735, 0
  %v1786 = mul i64 %v1785, 32
  %v1787 = getelementptr inbounds float, ptr %v1721, i64 %v1786
  store <8 x float> %v1777, ptr %v1787, align 4
  %v1788 = add i64 %v1735, 1
  %v1789 = mul i64 %v1788, 32
  %v1790 = getelementptr inbounds float, ptr %v1721, i64 %v1789
  store <8 x float> %v1778, ptr %v1790, align 4
  %v1791 = add i64 %v1735, 2
  %v1792 = mul i64 %v1791, 32
  %v1793 = getelementptr inbounds float, ptr %v1721, i64 %v1792
  store <8 x float> %v1779, ptr %v1793, align 4
  %v1794 = add i64 %v1735, 3
  %v1795 = mul i64 %v1794, 32
  %v1796 = getelementptr inbounds float, ptr %v1721, i64 %v1795
  store <8 x float> %v1780, ptr %v1796, align 4
  %v1797 = add i64 %v1735, 4
  %v1798 = mul i64 %v1797, 32
  %v1799 = getelementptr inbounds float, ptr %v1721, i64 %v1798
  store <8 x float> %v1781, ptr %v1799, align 4
  %v1800 = add i64 %v1735, 5
  %v1801 = mul i64 %v1800, 32
  %v1802 = getelementptr inbounds float, ptr %v1721, i64 %v1801
  store <8 x float> %v1782, ptr %v1802, align 4
  %v1803 = add i64 %v1735, 6
  %v1804 = mul i64 %v1803, 32
  %v1805 = getelementptr inbounds float, ptr %v1721, i64 %v1804
  store <8 x float> %v1783, ptr %v1805, align 4
  %v1806 = add i64 %v1735, 7
  %v1807 = mul i64 %v1806, 32
  %v1808 = getelementptr inbounds float, ptr %v1721, i64 %v1807
  store <8 x float> %v1784, ptr %v1808, align 4
  %v1809 = add nsw i64 %v1735, 8
  br label %b195
b197:
  br label %b198
b198:
  %v1810 = phi i64 [ 16, %b197 ], [ %v1818, %b199 ]
  %v1811 = icmp slt i64 %v1810, 16
  br i1 %v1811, label %b199, label %b200
b199:
  %v1812 = mul i64 %v1810, 1
  %v1813 = getelementptr inbounds float, ptr %v1733, i64 %v1812
  %v1814 = getelementptr float, ptr %v1813, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1815 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1814, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1816 = mul i64 %v1810, 32
  %v1817 = getelementptr inbounds float, ptr %v1721, i64 %v1816
  store <8 x float> %v1815, ptr %v1817, align 4
  %v1818 = add nsw i64 %v1810, 1
  br label %b198
b200:
  br label %b194
b194:
  %v1819 = icmp slt i64 %v1724, 8
  br i1 %v1819, label %b201, label %b202
b201:
  br label %b203
b203:
  %v1820 = phi i64 [ 0, %b201 ], [ %v1828, %b204 ]
  %v1821 = icmp slt i64 %v1820, 16
  br i1 %v1821, label %b204, label %b205
b204:
  %v1822 = mul i64 %v1820, 1
  %v1823 = getelementptr inbounds float, ptr %v1733, i64 %v1822
  %v1824 = getelementptr float, ptr %v1823, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v1825 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1824, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1826 = mul i64 %v1820, 32
  %v1827 = getelementptr inbounds float, ptr %v1721, i64 %v1826
  store <8 x float> %v1825, ptr %v1827, align 4
  %v1828 = add nsw i64 %v1820, 1
  br label %b203
b205:
  br label %b202
b202:
  %v1829 = add i64 %v1388, 512
  %v1830 = add nsw i64 %v944, 1
  br label %b99
b101:
  %v1831 = add i64 1, 0
  %v1832 = sdiv i64 %v1831, 1
  %v1833 = add i64 %v2, 1
  %v1834 = mul i64 %v1832, %v2
  %v1835 = sdiv i64 %v1834, %v3
  %v1836 = mul i64 %v1835, 1
  %v1837 = icmp slt i64 %v1836, 1
  %v1838 = select i1 %v1837, i64 %v1836, i64 1
  %v1839 = mul i64 %v1832, %v1833
  %v1840 = sdiv i64 %v1839, %v3
  %v1841 = mul i64 %v1840, 1
  %v1842 = icmp slt i64 %v1841, 1
  %v1843 = select i1 %v1842, i64 %v1841, i64 1
  %v1844 = icmp slt i64 %v1843, 1
  %v1845 = select i1 %v1844, i64 %v1843, i64 1
  br label %b206
b206:
  %v1846 = phi i64 [ %v1838, %b101 ], [ %v2292, %b257 ]
  %v1847 = icmp slt i64 %v1846, %v1845
  br i1 %v1847, label %b207, label %b208
b207:
  %v1848 = mul i64 %v1846, 2048
  %v1849 = mul i64 %v1846, 16
  %v1850 = add i64 %v1848, 0
  %v1851 = add i64 %v1849, 0
  %v1852 = getelementptr inbounds float, ptr %v463, i64 %v1850
  %v1853 = sub i64 16, %v1851
  %v1854 = icmp slt i64 %v1853, 0
  %v1855 = select i1 %v1854, i64 0, i64 %v1853
  %v1856 = icmp ult i64 %v1855, 8
  %v1857 = select i1 %v1856, i64 %v1855, i64 8
  %v1858 = trunc i64 %v1857 to i32
  %v1859 = insertelement <8 x i32> poison, i32 %v1858, i64 0
  %v1860 = shufflevector <8 x i32> %v1859, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1861 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1860
  %v1862 = mul i64 %v1851, 64
  %v1863 = add i64 0, %v1862
  %v1864 = getelementptr inbounds float, ptr %v28, i64 %v1863
  %v1865 = icmp sge i64 %v1855, 8
  br i1 %v1865, label %b209, label %b210
b209:
  br label %b211
b211:
  %v1866 = phi i64 [ 0, %b209 ], [ %v1940, %b212 ]
  %v1867 = icmp slt i64 %v1866, 64
  br i1 %v1867, label %b212, label %b213
b212:
  %v1868 = add i64 %v1866, 0
  %v1869 = getelementptr inbounds float, ptr %v1864, i64 %v1868
  %v1870 = load <8 x float>, ptr %v1869, align 4
  %v1871 = add i64 %v1866, 64
  %v1872 = getelementptr inbounds float, ptr %v1864, i64 %v1871
  %v1873 = load <8 x float>, ptr %v1872, align 4
  %v1874 = add i64 %v1866, 128
  %v1875 = getelementptr inbounds float, ptr %v1864, i64 %v1874
  %v1876 = load <8 x float>, ptr %v1875, align 4
  %v1877 = add i64 %v1866, 192
  %v1878 = getelementptr inbounds float, ptr %v1864, i64 %v1877
  %v1879 = load <8 x float>, ptr %v1878, align 4
  %v1880 = add i64 %v1866, 256
  %v1881 = getelementptr inbounds float, ptr %v1864, i64 %v1880
  %v1882 = load <8 x float>, ptr %v1881, align 4
  %v1883 = add i64 %v1866, 320
  %v1884 = getelementptr inbounds float, ptr %v1864, i64 %v1883
  %v1885 = load <8 x float>, ptr %v1884, align 4
  %v1886 = add i64 %v1866, 384
  %v1887 = getelementptr inbounds float, ptr %v1864, i64 %v1886
  %v1888 = load <8 x float>, ptr %v1887, align 4
  %v1889 = add i64 %v1866, 448
  %v1890 = getelementptr inbounds float, ptr %v1864, i64 %v1889
  %v1891 = load <8 x float>, ptr %v1890, align 4
  %v1892 = shufflevector <8 x float> %v1870, <8 x float> %v1882, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1893 = shufflevector <8 x float> %v1870, <8 x float> %v1882, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1894 = shufflevector <8 x float> %v1873, <8 x float> %v1885, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1895 = shufflevector <8 x float> %v1873, <8 x float> %v1885, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1896 = shufflevector <8 x float> %v1876, <8 x float> %v1888, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1897 = shufflevector <8 x float> %v1876, <8 x float> %v1888, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1898 = shufflevector <8 x float> %v1879, <8 x float> %v1891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1899 = shufflevector <8 x float> %v1879, <8 x float> %v1891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1900 = shufflevector <8 x float> %v1892, <8 x float> %v1896, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1901 = shufflevector <8 x float> %v1892, <8 x float> %v1896, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1902 = shufflevector <8 x float> %v1894, <8 x float> %v1898, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1903 = shufflevector <8 x float> %v1894, <8 x float> %v1898, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1904 = shufflevector <8 x float> %v1893, <8 x float> %v1897, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1905 = shufflevector <8 x float> %v1893, <8 x float> %v1897, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1906 = shufflevector <8 x float> %v1895, <8 x float> %v1899, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1907 = shufflevector <8 x float> %v1895, <8 x float> %v1899, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1908 = shufflevector <8 x float> %v1900, <8 x float> %v1902, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1909 = shufflevector <8 x float> %v1900, <8 x float> %v1902, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1910 = shufflevector <8 x float> %v1901, <8 x float> %v1903, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1911 = shufflevector <8 x float> %v1901, <8 x float> %v1903, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1912 = shufflevector <8 x float> %v1904, <8 x float> %v1906, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1913 = shufflevector <8 x float> %v1904, <8 x float> %v1906, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1914 = shufflevector <8 x float> %v1905, <8 x float> %v1907, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1915 = shufflevector <8 x float> %v1905, <8 x float> %v1907, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1916 = add i64 %v1866, 0
  %v1917 = mul i64 %v1916, 16
  %v1918 = getelementptr inbounds float, ptr %v1852, i64 %v1917
  store <8 x float> %v1908, ptr %v1918, align 4
  %v1919 = add i64 %v1866, 1
  %v1920 = mul i64 %v1919, 16
  %v1921 = getelementptr inbounds float, ptr %v1852, i64 %v1920
  store <8 x float> %v1909, ptr %v1921, align 4
  %v1922 = add i64 %v1866, 2
  %v1923 = mul i64 %v1922, 16
  %v1924 = getelementptr inbounds float, ptr %v1852, i64 %v1923
  store <8 x float> %v1910, ptr %v1924, align 4
  %v1925 = add i64 %v1866, 3
  %v1926 = mul i64 %v1925, 16
  %v1927 = getelementptr inbounds float, ptr %v1852, i64 %v1926
  store <8 x float> %v1911, ptr %v1927, align 4
  %v1928 = add i64 %v1866, 4
  %v1929 = mul i64 %v1928, 16
  %v1930 = getelementptr inbounds float, ptr %v1852, i64 %v1929
  store <8 x float> %v1912, ptr %v1930, align 4
  %v1931 = add i64 %v1866, 5
  %v1932 = mul i64 %v1931, 16
  %v1933 = getelementptr inbounds float, ptr %v1852, i64 %v1932
  store <8 x float> %v1913, ptr %v1933, align 4
  %v1934 = add i64 %v1866, 6
  %v1935 = mul i64 %v1934, 16
  %v1936 = getelementptr inbounds float, ptr %v1852, i64 %v1935
  store <8 x float> %v1914, ptr %v1936, align 4
  %v1937 = add i64 %v1866, 7
  %v1938 = mul i64 %v1937, 16
  %v1939 = getelementptr inbounds float, ptr %v1852, i64 %v1938
  store <8 x float> %v1915, ptr %v1939, align 4
  %v1940 = add nsw i64 %v1866, 8
  br label %b211
b213:
  br label %b214
b214:
  %v1941 = phi i64 [ 64, %b213 ], [ %v1949, %b215 ]
  %v1942 = icmp slt i64 %v1941, 64
  br i1 %v1942, label %b215, label %b216
b215:
  %v1943 = mul i64 %v1941, 1
  %v1944 = getelementptr inbounds float, ptr %v1864, i64 %v1943
  %v1945 = getelementptr float, ptr %v1944, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v1946 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1945, <8 x i1> %v1861, <8 x float> zeroinitializer)
  %v1947 = mul i64 %v1941, 16
  %v1948 = getelementptr inbounds float, ptr %v1852, i64 %v1947
  store <8 x float> %v1946, ptr %v1948, align 4
  %v1949 = add nsw i64 %v1941, 1
  br label %b214
b216:
  br label %b210
b210:
  %v1950 = icmp slt i64 %v1855, 8
  br i1 %v1950, label %b217, label %b218
b217:
  br label %b219
b219:
  %v1951 = phi i64 [ 0, %b217 ], [ %v1959, %b220 ]
  %v1952 = icmp slt i64 %v1951, 64
  br i1 %v1952, label %b220, label %b221
b220:
  %v1953 = mul i64 %v1951, 1
  %v1954 = getelementptr inbounds float, ptr %v1864, i64 %v1953
  %v1955 = getelementptr float, ptr %v1954, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v1956 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1955, <8 x i1> %v1861, <8 x float> zeroinitializer)
  %v1957 = mul i64 %v1951, 16
  %v1958 = getelementptr inbounds float, ptr %v1852, i64 %v1957
  store <8 x float> %v1956, ptr %v1958, align 4
  %v1959 = add nsw i64 %v1951, 1
  br label %b219
b221:
  br label %b218
b218:
  %v1960 = add i64 %v1848, 8
  %v1961 = add i64 %v1849, 8
  %v1962 = getelementptr inbounds float, ptr %v463, i64 %v1960
  %v1963 = sub i64 16, %v1961
  %v1964 = icmp slt i64 %v1963, 0
  %v1965 = select i1 %v1964, i64 0, i64 %v1963
  %v1966 = icmp ult i64 %v1965, 8
  %v1967 = select i1 %v1966, i64 %v1965, i64 8
  %v1968 = trunc i64 %v1967 to i32
  %v1969 = insertelement <8 x i32> poison, i32 %v1968, i64 0
  %v1970 = shufflevector <8 x i32> %v1969, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1971 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1970
  %v1972 = mul i64 %v1961, 64
  %v1973 = add i64 0, %v1972
  %v1974 = getelementptr inbounds float, ptr %v28, i64 %v1973
  %v1975 = icmp sge i64 %v1965, 8
  br i1 %v1975, label %b222, label %b223
b222:
  br label %b224
b224:
  %v1976 = phi i64 [ 0, %b222 ], [ %v2050, %b225 ]
  %v1977 = icmp slt i64 %v1976, 64
  br i1 %v1977, label %b225, label %b226
b225:
  %v1978 = add i64 %v1976, 0
  %v1979 = getelementptr inbounds float, ptr %v1974, i64 %v1978
  %v1980 = load <8 x float>, ptr %v1979, align 4
  %v1981 = add i64 %v1976, 64
  %v1982 = getelementptr inbounds float, ptr %v1974, i64 %v1981
  %v1983 = load <8 x float>, ptr %v1982, align 4
  %v1984 = add i64 %v1976, 128
  %v1985 = getelementptr inbounds float, ptr %v1974, i64 %v1984
  %v1986 = load <8 x float>, ptr %v1985, align 4
  %v1987 = add i64 %v1976, 192
  %v1988 = getelementptr inbounds float, ptr %v1974, i64 %v1987
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = add i64 %v1976, 256
  %v1991 = getelementptr inbounds float, ptr %v1974, i64 %v1990
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = add i64 %v1976, 320
  %v1994 = getelementptr inbounds float, ptr %v1974, i64 %v1993
  %v1995 = load <8 x float>, ptr %v1994, align 4
  %v1996 = add i64 %v1976, 384
  %v1997 = getelementptr inbounds float, ptr %v1974, i64 %v1996
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = add i64 %v1976, 448
  %v2000 = getelementptr inbounds float, ptr %v1974, i64 %v1999
  %v2001 = load <8 x float>, ptr %v2000, align 4
  %v2002 = shufflevector <8 x float> %v1980, <8 x float> %v1992, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2003 = shufflevector <8 x float> %v1980, <8 x float> %v1992, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2004 = shufflevector <8 x float> %v1983, <8 x float> %v1995, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2005 = shufflevector <8 x float> %v1983, <8 x float> %v1995, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2006 = shufflevector <8 x float> %v1986, <8 x float> %v1998, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2007 = shufflevector <8 x float> %v1986, <8 x float> %v1998, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2008 = shufflevector <8 x float> %v1989, <8 x float> %v2001, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2009 = shufflevector <8 x float> %v1989, <8 x float> %v2001, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2010 = shufflevector <8 x float> %v2002, <8 x float> %v2006, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2011 = shufflevector <8 x float> %v2002, <8 x float> %v2006, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2012 = shufflevector <8 x float> %v2004, <8 x float> %v2008, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2013 = shufflevector <8 x float> %v2004, <8 x float> %v2008, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2014 = shufflevector <8 x float> %v2003, <8 x float> %v2007, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2015 = shufflevector <8 x float> %v2003, <8 x float> %v2007, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2016 = shufflevector <8 x float> %v2005, <8 x float> %v2009, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2017 = shufflevector <8 x float> %v2005, <8 x float> %v2009, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2018 = shufflevector <8 x float> %v2010, <8 x float> %v2012, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2019 = shufflevector <8 x float> %v2010, <8 x float> %v2012, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2020 = shufflevector <8 x float> %v2011, <8 x float> %v2013, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2021 = shufflevector <8 x float> %v2011, <8 x float> %v2013, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2022 = shufflevector <8 x float> %v2014, <8 x float> %v2016, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2023 = shufflevector <8 x float> %v2014, <8 x float> %v2016, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2024 = shufflevector <8 x float> %v2015, <8 x float> %v2017, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2025 = shufflevector <8 x float> %v2015, <8 x float> %v2017, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2026 = add i64 %v1976, 0
  %v2027 = mul i64 %v2026, 16
  %v2028 = getelementptr inbounds float, ptr %v1962, i64 %v2027
  store <8 x float> %v2018, ptr %v2028, align 4
  %v2029 = add i64 %v1976, 1
  %v2030 = mul i64 %v2029, 16
  %v2031 = getelementptr inbounds float, ptr %v1962, i64 %v2030
  store <8 x float> %v2019, ptr %v2031, align 4
  %v2032 = add i64 %v1976, 2
  %v2033 = mul i64 %v2032, 16
  %v2034 = getelementptr inbounds float, ptr %v1962, i64 %v2033
  store <8 x float> %v2020, ptr %v2034, align 4
  %v2035 = add i64 %v1976, 3
  %v2036 = mul i64 %v2035, 16
  %v2037 = getelementptr inbounds float, ptr %v1962, i64 %v2036
  store <8 x float> %v2021, ptr %v2037, align 4
  %v2038 = add i64 %v1976, 4
  %v2039 = mul i64 %v2038, 16
  %v2040 = getelementptr inbounds float, ptr %v1962, i64 %v2039
  store <8 x float> %v2022, ptr %v2040, align 4
  %v2041 = add i64 %v1976, 5
  %v2042 = mul i64 %v2041, 16
  %v2043 = getelementptr inbounds float, ptr %v1962, i64 %v2042
  store <8 x float> %v2023, ptr %v2043, align 4
  %v2044 = add i64 %v1976, 6
  %v2045 = mul i64 %v2044, 16
  %v2046 = getelementptr inbounds float, ptr %v1962, i64 %v2045
  store <8 x float> %v2024, ptr %v2046, align 4
  %v2047 = add i64 %v1976, 7
  %v2048 = mul i64 %v2047, 16
  %v2049 = getelementptr inbounds float, ptr %v1962, i64 %v2048
  store <8 x float> %v2025, ptr %v2049, align 4
  %v2050 = add nsw i64 %v1976, 8
  br label %b224
b226:
  br label %b227
b227:
  %v2051 = phi i64 [ 64, %b226 ], [ %v2059, %b228 ]
  %v2052 = icmp slt i64 %v2051, 64
  br i1 %v2052, label %b228, label %b229
b228:
  %v2053 = mul i64 %v2051, 1
  %v2054 = getelementptr inbounds float, ptr %v1974, i64 %v2053
  %v2055 = getelementptr float, ptr %v2054, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v2056 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2055, <8 x i1> %v1971, <8 x float> zeroinitializer)
  %v2057 = mul i64 %v2051, 16
  %v2058 = getelementptr inbounds float, ptr %v1962, i64 %v2057
  store <8 x float> %v2056, ptr %v2058, align 4
  %v2059 = add nsw i64 %v2051, 1
  br label %b227
b229:
  br label %b223
b223:
  %v2060 = icmp slt i64 %v1965, 8
  br i1 %v2060, label %b230, label %b231
b230:
  br label %b232
b232:
  %v2061 = phi i64 [ 0, %b230 ], [ %v2069, %b233 ]
  %v2062 = icmp slt i64 %v2061, 64
  br i1 %v2062, label %b233, label %b234
b233:
  %v2063 = mul i64 %v2061, 1
  %v2064 = getelementptr inbounds float, ptr %v1974, i64 %v2063
  %v2065 = getelementptr float, ptr %v2064, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v2066 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2065, <8 x i1> %v1971, <8 x float> zeroinitializer)
  %v2067 = mul i64 %v2061, 16
  %v2068 = getelementptr inbounds float, ptr %v1962, i64 %v2067
  store <8 x float> %v2066, ptr %v2068, align 4
  %v2069 = add nsw i64 %v2061, 1
  br label %b232
b234:
  br label %b231
b231:
  %v2070 = add i64 %v1848, 1024
  %v2071 = add i64 %v2070, 0
  %v2072 = add i64 %v1849, 0
  %v2073 = getelementptr inbounds float, ptr %v463, i64 %v2071
  %v2074 = sub i64 16, %v2072
  %v2075 = icmp slt i64 %v2074, 0
  %v2076 = select i1 %v2075, i64 0, i64 %v2074
  %v2077 = icmp ult i64 %v2076, 8
  %v2078 = select i1 %v2077, i64 %v2076, i64 8
  %v2079 = trunc i64 %v2078 to i32
  %v2080 = insertelement <8 x i32> poison, i32 %v2079, i64 0
  %v2081 = shufflevector <8 x i32> %v2080, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2082 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2081
  %v2083 = mul i64 %v2072, 64
  %v2084 = add i64 0, %v2083
  %v2085 = getelementptr inbounds float, ptr %v36, i64 %v2084
  %v2086 = icmp sge i64 %v2076, 8
  br i1 %v2086, label %b235, label %b236
b235:
  br label %b237
b237:
  %v2087 = phi i64 [ 0, %b235 ], [ %v2161, %b238 ]
  %v2088 = icmp slt i64 %v2087, 64
  br i1 %v2088, label %b238, label %b239
b238:
  %v2089 = add i64 %v2087, 0
  %v2090 = getelementptr inbounds float, ptr %v2085, i64 %v2089
  %v2091 = load <8 x float>, ptr %v2090, align 4
  %v2092 = add i64 %v2087, 64
  %v2093 = getelementptr inbounds float, ptr %v2085, i64 %v2092
  %v2094 = load <8 x float>, ptr %v2093, align 4
  %v2095 = add i64 %v2087, 128
  %v2096 = getelementptr inbounds float, ptr %v2085, i64 %v2095
  %v2097 = load <8 x float>, ptr %v2096, align 4
  %v2098 = add i64 %v2087, 192
  %v2099 = getelementptr inbounds float, ptr %v2085, i64 %v2098
  %v2100 = load <8 x float>, ptr %v2099, align 4
  %v2101 = add i64 %v2087, 256
  %v2102 = getelementptr inbounds float, ptr %v2085, i64 %v2101
  %v2103 = load <8 x float>, ptr %v2102, align 4
  %v2104 = add i64 %v2087, 320
  %v2105 = getelementptr inbounds float, ptr %v2085, i64 %v2104
  %v2106 = load <8 x float>, ptr %v2105, align 4
  %v2107 = add i64 %v2087, 384
  %v2108 = getelementptr inbounds float, ptr %v2085, i64 %v2107
  %v2109 = load <8 x float>, ptr %v2108, align 4
  %v2110 = add i64 %v2087, 448
  %v2111 = getelementptr inbounds float, ptr %v2085, i64 %v2110
  %v2112 = load <8 x float>, ptr %v2111, align 4
  %v2113 = shufflevector <8 x float> %v2091, <8 x float> %v2103, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2114 = shufflevector <8 x float> %v2091, <8 x float> %v2103, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2115 = shufflevector <8 x float> %v2094, <8 x float> %v2106, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2116 = shufflevector <8 x float> %v2094, <8 x float> %v2106, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2117 = shufflevector <8 x float> %v2097, <8 x float> %v2109, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2118 = shufflevector <8 x float> %v2097, <8 x float> %v2109, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2119 = shufflevector <8 x float> %v2100, <8 x float> %v2112, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2120 = shufflevector <8 x float> %v2100, <8 x float> %v2112, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2121 = shufflevector <8 x float> %v2113, <8 x float> %v2117, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2122 = shufflevector <8 x float> %v2113, <8 x float> %v2117, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2123 = shufflevector <8 x float> %v2115, <8 x float> %v2119, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2124 = shufflevector <8 x float> %v2115, <8 x float> %v2119, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2125 = shufflevector <8 x float> %v2114, <8 x float> %v2118, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2126 = shufflevector <8 x float> %v2114, <8 x float> %v2118, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2127 = shufflevector <8 x float> %v2116, <8 x float> %v2120, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2128 = shufflevector <8 x float> %v2116, <8 x float> %v2120, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2129 = shufflevector <8 x float> %v2121, <8 x float> %v2123, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2130 = shufflevector <8 x float> %v2121, <8 x float> %v2123, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2131 = shufflevector <8 x float> %v2122, <8 x float> %v2124, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2132 = shufflevector <8 x float> %v2122, <8 x float> %v2124, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2133 = shufflevector <8 x float> %v2125, <8 x float> %v2127, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2134 = shufflevector <8 x float> %v2125, <8 x float> %v2127, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2135 = shufflevector <8 x float> %v2126, <8 x float> %v2128, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2136 = shufflevector <8 x float> %v2126, <8 x float> %v2128, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2137 = add i64 %v2087, 0
  %v2138 = mul i64 %v2137, 16
  %v2139 = getelementptr inbounds float, ptr %v2073, i64 %v2138
  store <8 x float> %v2129, ptr %v2139, align 4
  %v2140 = add i64 %v2087, 1
  %v2141 = mul i64 %v2140, 16
  %v2142 = getelementptr inbounds float, ptr %v2073, i64 %v2141
  store <8 x float> %v2130, ptr %v2142, align 4
  %v2143 = add i64 %v2087, 2
  %v2144 = mul i64 %v2143, 16
  %v2145 = getelementptr inbounds float, ptr %v2073, i64 %v2144
  store <8 x float> %v2131, ptr %v2145, align 4
  %v2146 = add i64 %v2087, 3
  %v2147 = mul i64 %v2146, 16
  %v2148 = getelementptr inbounds float, ptr %v2073, i64 %v2147
  store <8 x float> %v2132, ptr %v2148, align 4
  %v2149 = add i64 %v2087, 4
  %v2150 = mul i64 %v2149, 16
  %v2151 = getelementptr inbounds float, ptr %v2073, i64 %v2150
  store <8 x float> %v2133, ptr %v2151, align 4
  %v2152 = add i64 %v2087, 5
  %v2153 = mul i64 %v2152, 16
  %v2154 = getelementptr inbounds float, ptr %v2073, i64 %v2153
  store <8 x float> %v2134, ptr %v2154, align 4
  %v2155 = add i64 %v2087, 6
  %v2156 = mul i64 %v2155, 16
  %v2157 = getelementptr inbounds float, ptr %v2073, i64 %v2156
  store <8 x float> %v2135, ptr %v2157, align 4
  %v2158 = add i64 %v2087, 7
  %v2159 = mul i64 %v2158, 16
  %v2160 = getelementptr inbounds float, ptr %v2073, i64 %v2159
  store <8 x float> %v2136, ptr %v2160, align 4
  %v2161 = add nsw i64 %v2087, 8
  br label %b237
b239:
  br label %b240
b240:
  %v2162 = phi i64 [ 64, %b239 ], [ %v2170, %b241 ]
  %v2163 = icmp slt i64 %v2162, 64
  br i1 %v2163, label %b241, label %b242
b241:
  %v2164 = mul i64 %v2162, 1
  %v2165 = getelementptr inbounds float, ptr %v2085, i64 %v2164
  %v2166 = getelementptr float, ptr %v2165, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v2167 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2166, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2168 = mul i64 %v2162, 16
  %v2169 = getelementptr inbounds float, ptr %v2073, i64 %v2168
  store <8 x float> %v2167, ptr %v2169, align 4
  %v2170 = add nsw i64 %v2162, 1
  br label %b240
b242:
  br label %b236
b236:
  %v2171 = icmp slt i64 %v2076, 8
  br i1 %v2171, label %b243, label %b244
b243:
  br label %b245
b245:
  %v2172 = phi i64 [ 0, %b243 ], [ %v2180, %b246 ]
  %v2173 = icmp slt i64 %v2172, 64
  br i1 %v2173, label %b246, label %b247
b246:
  %v2174 = mul i64 %v2172, 1
  %v2175 = getelementptr inbounds float, ptr %v2085, i64 %v2174
  %v2176 = getelementptr float, ptr %v2175, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v2177 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2176, <8 x i1> %v2082, <8 x float> zeroinitializer)
  %v2178 = mul i64 %v2172, 16
  %v2179 = getelementptr inbounds float, ptr %v2073, i64 %v2178
  store <8 x float> %v2177, ptr %v2179, align 4
  %v2180 = add nsw i64 %v2172, 1
  br label %b245
b247:
  br label %b244
b244:
  %v2181 = add i64 %v2070, 8
  %v2182 = add i64 %v1849, 8
  %v2183 = getelementptr inbounds float, ptr %v463, i64 %v2181
  %v2184 = sub i64 16, %v2182
  %v2185 = icmp slt i64 %v2184, 0
  %v2186 = select i1 %v2185, i64 0, i64 %v2184
  %v2187 = icmp ult i64 %v2186, 8
  %v2188 = select i1 %v2187, i64 %v2186, i64 8
  %v2189 = trunc i64 %v2188 to i32
  %v2190 = insertelement <8 x i32> poison, i32 %v2189, i64 0
  %v2191 = shufflevector <8 x i32> %v2190, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2192 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2191
  %v2193 = mul i64 %v2182, 64
  %v2194 = add i64 0, %v2193
  %v2195 = getelementptr inbounds float, ptr %v36, i64 %v2194
  %v2196 = icmp sge i64 %v2186, 8
  br i1 %v2196, label %b248, label %b249
b248:
  br label %b250
b250:
  %v2197 = phi i64 [ 0, %b248 ], [ %v2271, %b251 ]
  %v2198 = icmp slt i64 %v2197, 64
  br i1 %v2198, label %b251, label %b252
b251:
  %v2199 = add i64 %v2197, 0
  %v2200 = getelementptr inbounds float, ptr %v2195, i64 %v2199
  %v2201 = load <8 x float>, ptr %v2200, align 4
  %v2202 = add i64 %v2197, 64
  %v2203 = getelementptr inbounds float, ptr %v2195, i64 %v2202
  %v2204 = load <8 x float>, ptr %v2203, align 4
  %v2205 = add i64 %v2197, 128
  %v2206 = getelementptr inbounds float, ptr %v2195, i64 %v2205
  %v2207 = load <8 x float>, ptr %v2206, align 4
  %v2208 = add i64 %v2197, 192
  %v2209 = getelementptr inbounds float, ptr %v2195, i64 %v2208
  %v2210 = load <8 x float>, ptr %v2209, align 4
  %v2211 = add i64 %v2197, 256
  %v2212 = getelementptr inbounds float, ptr %v2195, i64 %v2211
  %v2213 = load <8 x float>, ptr %v2212, align 4
  %v2214 = add i64 %v2197, 320
  %v2215 = getelementptr inbounds float, ptr %v2195, i64 %v2214
  %v2216 = load <8 x float>, ptr %v2215, align 4
  %v2217 = add i64 %v2197, 384
  %v2218 = getelementptr inbounds float, ptr %v2195, i64 %v2217
  %v2219 = load <8 x float>, ptr %v2218, align 4
  %v2220 = add i64 %v2197, 448
  %v2221 = getelementptr inbounds float, ptr %v2195, i64 %v2220
  %v2222 = load <8 x float>, ptr %v2221, align 4
  %v2223 = shufflevector <8 x float> %v2201, <8 x float> %v2213, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2224 = shufflevector <8 x float> %v2201, <8 x float> %v2213, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2225 = shufflevector <8 x float> %v2204, <8 x float> %v2216, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2226 = shufflevector <8 x float> %v2204, <8 x float> %v2216, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2227 = shufflevector <8 x float> %v2207, <8 x float> %v2219, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2228 = shufflevector <8 x float> %v2207, <8 x float> %v2219, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2229 = shufflevector <8 x float> %v2210, <8 x float> %v2222, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2230 = shufflevector <8 x float> %v2210, <8 x float> %v2222, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2231 = shufflevector <8 x float> %v2223, <8 x float> %v2227, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2232 = shufflevector <8 x float> %v2223, <8 x float> %v2227, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2233 = shufflevector <8 x float> %v2225, <8 x float> %v2229, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2234 = shufflevector <8 x float> %v2225, <8 x float> %v2229, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2235 = shufflevector <8 x float> %v2224, <8 x float> %v2228, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2236 = shufflevector <8 x float> %v2224, <8 x float> %v2228, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2237 = shufflevector <8 x float> %v2226, <8 x float> %v2230, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2238 = shufflevector <8 x float> %v2226, <8 x float> %v2230, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2239 = shufflevector <8 x float> %v2231, <8 x float> %v2233, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2240 = shufflevector <8 x float> %v2231, <8 x float> %v2233, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2241 = shufflevector <8 x float> %v2232, <8 x float> %v2234, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2242 = shufflevector <8 x float> %v2232, <8 x float> %v2234, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2243 = shufflevector <8 x float> %v2235, <8 x float> %v2237, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2244 = shufflevector <8 x float> %v2235, <8 x float> %v2237, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2245 = shufflevector <8 x float> %v2236, <8 x float> %v2238, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2246 = shufflevector <8 x float> %v2236, <8 x float> %v2238, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2247 = add i64 %v2197, 0
  %v2248 = mul i64 %v2247, 16
  %v2249 = getelementptr inbounds float, ptr %v2183, i64 %v2248
  store <8 x float> %v2239, ptr %v2249, align 4
  %v2250 = add i64 %v2197, 1
  %v2251 = mul i64 %v2250, 16
  %v2252 = getelementptr inbounds float, ptr %v2183, i64 %v2251
  store <8 x float> %v2240, ptr %v2252, align 4
  %v2253 = add i64 %v2197, 2
  %v2254 = mul i64 %v2253, 16
  %v2255 = getelementptr inbounds float, ptr %v2183, i64 %v2254
  store <8 x float> %v2241, ptr %v2255, align 4
  %v2256 = add i64 %v2197, 3
  %v2257 = mul i64 %v2256, 16
  %v2258 = getelementptr inbounds float, ptr %v2183, i64 %v2257
  store <8 x float> %v2242, ptr %v2258, align 4
  %v2259 = add i64 %v2197, 4
  %v2260 = mul i64 %v2259, 16
  %v2261 = getelementptr inbounds float, ptr %v2183, i64 %v2260
  store <8 x float> %v2243, ptr %v2261, align 4
  %v2262 = add i64 %v2197, 5
  %v2263 = mul i64 %v2262, 16
  %v2264 = getelementptr inbounds float, ptr %v2183, i64 %v2263
  store <8 x float> %v2244, ptr %v2264, align 4
  %v2265 = add i64 %v2197, 6
  %v2266 = mul i64 %v2265, 16
  %v2267 = getelementptr inbounds float, ptr %v2183, i64 %v2266
  store <8 x float> %v2245, ptr %v2267, align 4
  %v2268 = add i64 %v2197, 7
  %v2269 = mul i64 %v2268, 16
  %v2270 = getelementptr inbounds float, ptr %v2183, i64 %v2269
  store <8 x float> %v2246, ptr %v2270, align 4
  %v2271 = add nsw i64 %v2197, 8
  br label %b250
b252:
  br label %b253
b253:
  %v2272 = phi i64 [ 64, %b252 ], [ %v2280, %b254 ]
  %v2273 = icmp slt i64 %v2272, 64
  br i1 %v2273, label %b254, label %b255
b254:
  %v2274 = mul i64 %v2272, 1
  %v2275 = getelementptr inbounds float, ptr %v2195, i64 %v2274
  %v2276 = getelementptr float, ptr %v2275, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v2277 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2276, <8 x i1> %v2192, <8 x float> zeroinitializer)
  %v2278 = mul i64 %v2272, 16
  %v2279 = getelementptr inbounds float, ptr %v2183, i64 %v2278
  store <8 x float> %v2277, ptr %v2279, align 4
  %v2280 = add nsw i64 %v2272, 1
  br label %b253
b255:
  br label %b249
b249:
  %v2281 = icmp slt i64 %v2186, 8
  br i1 %v2281, label %b256, label %b257
b256:
  br label %b258
b258:
  %v2282 = phi i64 [ 0, %b256 ], [ %v2290, %b259 ]
  %v2283 = icmp slt i64 %v2282, 64
  br i1 %v2283, label %b259, label %b260
b259:
  %v2284 = mul i64 %v2282, 1
  %v2285 = getelementptr inbounds float, ptr %v2195, i64 %v2284
  %v2286 = getelementptr float, ptr %v2285, <8 x i64> <i64 0, i64 64, i64 128, i64 192, i64 256, i64 320, i64 384, i64 448>
  %v2287 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2286, <8 x i1> %v2192, <8 x float> zeroinitializer)
  %v2288 = mul i64 %v2282, 16
  %v2289 = getelementptr inbounds float, ptr %v2183, i64 %v2288
  store <8 x float> %v2287, ptr %v2289, align 4
  %v2290 = add nsw i64 %v2282, 1
  br label %b258
b260:
  br label %b257
b257:
  %v2291 = add i64 %v2070, 1024
  %v2292 = add nsw i64 %v1846, 1
  br label %b206
b208:
  br label %b43
b43:
  %v2293 = icmp sgt i64 %v3, 1
  br i1 %v2293, label %b261, label %b262
b261:
  %v2294 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2295 = atomicrmw add ptr %v2294, i64 1 acq_rel
  %v2296 = load i64, ptr %v349, align 8
  %v2297 = add i64 %v2296, 1
  store i64 %v2297, ptr %v349, align 8
  %v2298 = mul i64 %v3, %v2297
  br label %b263
b263:
  %v2299 = load atomic i64, ptr %v2294 acquire, align 8
  %v2300 = icmp slt i64 %v2299, %v2298
  br i1 %v2300, label %b264, label %b265
b264:
  %v2301 = call i32 @sched_yield()
  br label %b263
b265:
  br label %b262
b262:
  br label %b266
b266:
  %v2302 = phi i64 [ 0, %b262 ], [ %v3253, %b367 ]
  %v2303 = icmp slt i64 %v2302, %v5
  br i1 %v2303, label %b267, label %b268
b267:
  %v2304 = add i64 %v7, 0
  %v2305 = sdiv i64 %v2304, 1
  %v2306 = add i64 %v2, 1
  %v2307 = mul i64 %v2305, %v2
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 1
  %v2310 = icmp slt i64 %v2309, %v7
  %v2311 = select i1 %v2310, i64 %v2309, i64 %v7
  %v2312 = mul i64 %v2305, %v2306
  %v2313 = sdiv i64 %v2312, %v3
  %v2314 = mul i64 %v2313, 1
  %v2315 = icmp slt i64 %v2314, %v7
  %v2316 = select i1 %v2315, i64 %v2314, i64 %v7
  br label %b269
b269:
  %v2317 = phi i64 [ %v2311, %b267 ], [ %v2419, %b274 ]
  %v2318 = icmp slt i64 %v2317, %v2316
  br i1 %v2318, label %b270, label %b271
b270:
  %v2319 = add i64 %v2302, 0
  %v2320 = and i64 %v2319, %v240
  %v2321 = mul i64 %v2320, %v7
  %v2322 = add i64 %v2321, %v2317
  %v2323 = mul i64 %v2322, 16
  %v2324 = getelementptr inbounds float, ptr %v10, i64 %v2323
  %v2325 = add i64 %v2302, 0
  %v2326 = and i64 %v2325, %v246
  %v2327 = mul i64 %v2326, %v7
  %v2328 = add i64 %v2327, %v2317
  %v2329 = mul i64 %v2328, 16
  %v2330 = getelementptr inbounds float, ptr %v62, i64 %v2329
  %v2331 = add i64 %v2302, 0
  %v2332 = and i64 %v2331, %v252
  %v2333 = mul i64 %v2332, %v7
  %v2334 = add i64 %v2333, %v2317
  %v2335 = mul i64 %v2334, 16
  %v2336 = getelementptr inbounds float, ptr %v120, i64 %v2335
  %v2337 = add i64 %v2302, 0
  %v2338 = and i64 %v2337, %v254
  %v2339 = mul i64 %v2338, %v7
  %v2340 = add i64 %v2339, %v2317
  %v2341 = mul i64 %v2340, 16
  %v2342 = getelementptr inbounds float, ptr %v122, i64 %v2341
  %v2343 = add i64 %v2302, 0
  %v2344 = and i64 %v2343, %v256
  %v2345 = mul i64 %v2344, %v7
  %v2346 = add i64 %v2345, %v2317
  %v2347 = mul i64 %v2346, 16
  %v2348 = getelementptr inbounds float, ptr %v124, i64 %v2347
  %v2349 = add i64 %v2302, 0
  %v2350 = and i64 %v2349, %v258
  %v2351 = mul i64 %v2350, %v7
  %v2352 = add i64 %v2351, %v2317
  %v2353 = mul i64 %v2352, 16
  %v2354 = getelementptr inbounds float, ptr %v126, i64 %v2353
  %v2355 = add i64 %v2302, 0
  %v2356 = and i64 %v2355, %v260
  %v2357 = mul i64 %v2356, %v7
  %v2358 = add i64 %v2357, %v2317
  %v2359 = mul i64 %v2358, 16
  %v2360 = getelementptr inbounds float, ptr %v128, i64 %v2359
  %v2361 = add i64 %v2302, 0
  %v2362 = and i64 %v2361, %v262
  %v2363 = mul i64 %v2362, %v7
  %v2364 = add i64 %v2363, %v2317
  %v2365 = mul i64 %v2364, 16
  %v2366 = getelementptr inbounds float, ptr %v130, i64 %v2365
  br label %b272
b272:
  %v2367 = phi i64 [ 0, %b270 ], [ %v2418, %b273 ]
  %v2368 = icmp slt i64 %v2367, 16
  br i1 %v2368, label %b273, label %b274
b273:
  %v2369 = add i64 0, %v2367
  %v2370 = getelementptr inbounds float, ptr %v2324, i64 %v2369
  %v2371 = load <8 x float>, ptr %v2370, align 4
  %v2372 = add i64 0, %v2367
  %v2373 = getelementptr inbounds float, ptr %v12, i64 %v2372
  %v2374 = load <8 x float>, ptr %v2373, align 4
  %v2375 = add i64 0, %v2367
  %v2376 = getelementptr inbounds float, ptr %v2330, i64 %v2375
  %v2377 = load <8 x float>, ptr %v2376, align 4
  %v2378 = fsub <8 x float> %v2377, %v2371
  %v2379 = fmul <8 x float> %v2374, %v2378
  %v2380 = fadd <8 x float> %v2371, %v2379
  %v2381 = add i64 0, %v2367
  %v2382 = getelementptr inbounds float, ptr %v16, i64 %v2381
  %v2383 = load <8 x float>, ptr %v2382, align 4
  %v2384 = fmul <8 x float> %v2383, %v2378
  %v2385 = fadd <8 x float> %v2371, %v2384
  %v2386 = add i64 0, %v2367
  %v2387 = getelementptr inbounds float, ptr %v20, i64 %v2386
  %v2388 = load <8 x float>, ptr %v2387, align 4
  %v2389 = fmul <8 x float> %v2388, %v2378
  %v2390 = fadd <8 x float> %v2371, %v2389
  %v2391 = add i64 0, %v2367
  %v2392 = getelementptr inbounds float, ptr %v24, i64 %v2391
  %v2393 = load <8 x float>, ptr %v2392, align 4
  %v2394 = fmul <8 x float> %v2393, %v2378
  %v2395 = fadd <8 x float> %v2371, %v2394
  %v2396 = add i64 0, %v2367
  %v2397 = getelementptr inbounds float, ptr %v32, i64 %v2396
  %v2398 = load <8 x float>, ptr %v2397, align 4
  %v2399 = fmul <8 x float> %v2398, %v2378
  %v2400 = fadd <8 x float> %v2371, %v2399
  %v2401 = add i64 0, %v2367
  %v2402 = getelementptr inbounds float, ptr %v40, i64 %v2401
  %v2403 = load <8 x float>, ptr %v2402, align 4
  %v2404 = fmul <8 x float> %v2403, %v2378
  %v2405 = fadd <8 x float> %v2371, %v2404
  %v2406 = add i64 0, %v2367
  %v2407 = getelementptr inbounds float, ptr %v2336, i64 %v2406
  store <8 x float> %v2380, ptr %v2407, align 4
  %v2408 = add i64 0, %v2367
  %v2409 = getelementptr inbounds float, ptr %v2342, i64 %v2408
  store <8 x float> %v2385, ptr %v2409, align 4
  %v2410 = add i64 0, %v2367
  %v2411 = getelementptr inbounds float, ptr %v2348, i64 %v2410
  store <8 x float> %v2390, ptr %v2411, align 4
  %v2412 = add i64 0, %v2367
  %v2413 = getelementptr inbounds float, ptr %v2354, i64 %v2412
  store <8 x float> %v2395, ptr %v2413, align 4
  %v2414 = add i64 0, %v2367
  %v2415 = getelementptr inbounds float, ptr %v2360, i64 %v2414
  store <8 x float> %v2400, ptr %v2415, align 4
  %v2416 = add i64 0, %v2367
  %v2417 = getelementptr inbounds float, ptr %v2366, i64 %v2416
  store <8 x float> %v2405, ptr %v2417, align 4
  %v2418 = add nsw i64 %v2367, 8
  br label %b272
b274:
  %v2419 = add nsw i64 %v2317, 1
  br label %b269
b271:
  %v2421 = add i64 %v7, 0
  %v2422 = sdiv i64 %v2421, 1
  %v2423 = add i64 %v2, 1
  %v2424 = mul i64 %v2422, %v2
  %v2425 = sdiv i64 %v2424, %v3
  %v2426 = mul i64 %v2425, 1
  %v2427 = icmp slt i64 %v2426, %v7
  %v2428 = select i1 %v2427, i64 %v2426, i64 %v7
  %v2429 = mul i64 %v2422, %v2423
  %v2430 = sdiv i64 %v2429, %v3
  %v2431 = mul i64 %v2430, 1
  %v2432 = icmp slt i64 %v2431, %v7
  %v2433 = select i1 %v2432, i64 %v2431, i64 %v7
  br label %b275
b275:
  %v2434 = phi i64 [ %v2428, %b271 ], [ %v2533, %b280 ]
  %v2435 = icmp slt i64 %v2434, %v2433
  br i1 %v2435, label %b276, label %b277
b276:
  %v2436 = add i64 %v2434, 96
  %v2437 = icmp slt i64 %v2436, %v2433
  %v2438 = select i1 %v2437, i64 %v2436, i64 %v2433
  br label %b278
b278:
  %v2439 = phi i64 [ 0, %b276 ], [ %v2532, %b283 ]
  %v2440 = icmp slt i64 %v2439, 1
  br i1 %v2440, label %b279, label %b280
b279:
  %v2441 = sub i64 %v2438, %v2434
  %v2442 = sub i64 6, 1
  %v2443 = add i64 %v2441, %v2442
  %v2444 = sdiv i64 %v2443, 6
  br label %b281
b281:
  %v2445 = phi i64 [ 0, %b279 ], [ %v2531, %b290 ]
  %v2446 = icmp slt i64 %v2445, %v2444
  br i1 %v2446, label %b282, label %b283
b282:
  %v2447 = mul i64 %v2441, %v2445
  %v2448 = sdiv i64 %v2447, %v2444
  %v2449 = add i64 %v2434, %v2448
  %v2450 = add i64 %v2445, 1
  %v2451 = mul i64 %v2441, %v2450
  %v2452 = sdiv i64 %v2451, %v2444
  %v2453 = add i64 %v2434, %v2452
  %v2454 = mul i64 %v2439, 512
  %v2455 = getelementptr inbounds float, ptr %v461, i64 %v2454
  %v2456 = sub i64 %v2453, %v2449
  %v2457 = add i64 %v2302, 0
  %v2458 = and i64 %v2457, %v254
  %v2459 = mul i64 %v2458, %v7
  %v2460 = add i64 %v2459, %v2449
  %v2461 = mul i64 %v2460, 16
  %v2462 = getelementptr inbounds float, ptr %v122, i64 %v2461
  %v2463 = getelementptr inbounds float, ptr %v2462, i64 0
  %v2464 = sub i64 %v2456, 1
  %v2465 = getelementptr inbounds ptr, ptr @table_tile_6x2of4_0, i64 %v2464
  %v2466 = load ptr, ptr %v2465, align 4
  %v2467 = icmp sgt i64 %v2456, 0
  br i1 %v2467, label %b284, label %b285
b284:
  call void %v2466(ptr %v2463, i64 16, ptr %v2455, i64 16, ptr %v2420)
  br label %b285
b285:
  %v2468 = add i64 %v2454, 256
  %v2469 = getelementptr inbounds float, ptr %v461, i64 %v2468
  %v2470 = sub i64 %v2453, %v2449
  %v2471 = add i64 %v2302, 0
  %v2472 = and i64 %v2471, %v256
  %v2473 = mul i64 %v2472, %v7
  %v2474 = add i64 %v2473, %v2449
  %v2475 = mul i64 %v2474, 16
  %v2476 = getelementptr inbounds float, ptr %v124, i64 %v2475
  %v2477 = getelementptr inbounds float, ptr %v2476, i64 0
  %v2478 = sub i64 %v2470, 1
  %v2479 = getelementptr inbounds ptr, ptr @table_tile_6x2of4_1, i64 %v2478
  %v2480 = load ptr, ptr %v2479, align 4
  %v2481 = icmp sgt i64 %v2470, 0
  br i1 %v2481, label %b286, label %b287
b286:
  call void %v2480(ptr %v2477, i64 16, ptr %v2469, i64 16, ptr %v2420)
  br label %b287
b287:
  %v2482 = add i64 %v2468, 256
  br label %b288
b288:
  %v2483 = phi i64 [ %v2449, %b287 ], [ %v2530, %b293 ]
  %v2484 = icmp slt i64 %v2483, %v2453
  br i1 %v2484, label %b289, label %b290
b289:
  %v2485 = sub i64 %v2483, %v2449
  %v2486 = mul i64 %v2485, 32
  %v2487 = getelementptr inbounds float, ptr %v2420, i64 %v2486
  %v2488 = add i64 %v2302, 0
  %v2489 = and i64 %v2488, %v264
  %v2490 = mul i64 %v2489, %v7
  %v2491 = add i64 %v2490, %v2483
  %v2492 = mul i64 %v2491, 16
  %v2493 = getelementptr inbounds float, ptr %v132, i64 %v2492
  %v2494 = add i64 %v2302, 0
  %v2495 = and i64 %v2494, %v266
  %v2496 = mul i64 %v2495, %v7
  %v2497 = add i64 %v2496, %v2483
  %v2498 = mul i64 %v2497, 16
  %v2499 = getelementptr inbounds float, ptr %v134, i64 %v2498
  %v2500 = add i64 %v2302, 0
  %v2501 = and i64 %v2500, %v268
  %v2502 = mul i64 %v2501, %v7
  %v2503 = add i64 %v2502, %v2483
  %v2504 = mul i64 %v2503, 16
  %v2505 = getelementptr inbounds float, ptr %v136, i64 %v2504
  br label %b291
b291:
  %v2506 = phi i64 [ 0, %b289 ], [ %v2529, %b292 ]
  %v2507 = icmp slt i64 %v2506, 2
  br i1 %v2507, label %b292, label %b293
b292:
  %v2508 = mul i64 %v2439, 2
  %v2509 = add i64 %v2508, %v2506
  %v2510 = mul i64 %v2509, 8
  %v2511 = add i64 0, %v2506
  %v2512 = mul i64 %v2511, 8
  %v2513 = getelementptr inbounds float, ptr %v2487, i64 %v2512
  %v2514 = load <8 x float>, ptr %v2513, align 4
  %v2515 = add i64 2, %v2506
  %v2516 = mul i64 %v2515, 8
  %v2517 = getelementptr inbounds float, ptr %v2487, i64 %v2516
  %v2518 = load <8 x float>, ptr %v2517, align 4
  %v2519 = add i64 0, %v2510
  %v2520 = getelementptr inbounds float, ptr %v46, i64 %v2519
  %v2521 = load <8 x float>, ptr %v2520, align 4
  %v2522 = fmul <8 x float> %v2514, %v2521
  %v2523 = add i64 0, %v2510
  %v2524 = getelementptr inbounds float, ptr %v2493, i64 %v2523
  store <8 x float> %v2514, ptr %v2524, align 4
  %v2525 = add i64 0, %v2510
  %v2526 = getelementptr inbounds float, ptr %v2499, i64 %v2525
  store <8 x float> %v2518, ptr %v2526, align 4
  %v2527 = add i64 0, %v2510
  %v2528 = getelementptr inbounds float, ptr %v2505, i64 %v2527
  store <8 x float> %v2522, ptr %v2528, align 4
  %v2529 = add nsw i64 %v2506, 1
  br label %b291
b293:
  %v2530 = add nsw i64 %v2483, 1
  br label %b288
b290:
  %v2531 = add nsw i64 %v2445, 1
  br label %b281
b283:
  %v2532 = add nsw i64 %v2439, 1
  br label %b278
b280:
  %v2533 = add nsw i64 %v2434, 96
  br label %b275
b277:
  %v2535 = add i64 %v7, 0
  %v2536 = sdiv i64 %v2535, 1
  %v2537 = add i64 %v2, 1
  %v2538 = mul i64 %v2536, %v2
  %v2539 = sdiv i64 %v2538, %v3
  %v2540 = mul i64 %v2539, 1
  %v2541 = icmp slt i64 %v2540, %v7
  %v2542 = select i1 %v2541, i64 %v2540, i64 %v7
  %v2543 = mul i64 %v2536, %v2537
  %v2544 = sdiv i64 %v2543, %v3
  %v2545 = mul i64 %v2544, 1
  %v2546 = icmp slt i64 %v2545, %v7
  %v2547 = select i1 %v2546, i64 %v2545, i64 %v7
  br label %b294
b294:
  %v2548 = phi i64 [ %v2542, %b277 ], [ %v2658, %b299 ]
  %v2549 = icmp slt i64 %v2548, %v2547
  br i1 %v2549, label %b295, label %b296
b295:
  %v2550 = add i64 %v2548, 96
  %v2551 = icmp slt i64 %v2550, %v2547
  %v2552 = select i1 %v2551, i64 %v2550, i64 %v2547
  br label %b297
b297:
  %v2553 = phi i64 [ 0, %b295 ], [ %v2657, %b302 ]
  %v2554 = icmp slt i64 %v2553, 2
  br i1 %v2554, label %b298, label %b299
b298:
  %v2555 = sub i64 %v2552, %v2548
  %v2556 = sub i64 2, 1
  %v2557 = add i64 %v2555, %v2556
  %v2558 = sdiv i64 %v2557, 2
  br label %b300
b300:
  %v2559 = phi i64 [ 0, %b298 ], [ %v2656, %b309 ]
  %v2560 = icmp slt i64 %v2559, %v2558
  br i1 %v2560, label %b301, label %b302
b301:
  %v2561 = mul i64 %v2555, %v2559
  %v2562 = sdiv i64 %v2561, %v2558
  %v2563 = add i64 %v2548, %v2562
  %v2564 = add i64 %v2559, 1
  %v2565 = mul i64 %v2555, %v2564
  %v2566 = sdiv i64 %v2565, %v2558
  %v2567 = add i64 %v2548, %v2566
  %v2568 = mul i64 %v2553, 1024
  %v2569 = getelementptr inbounds float, ptr %v462, i64 %v2568
  %v2570 = sub i64 %v2567, %v2563
  %v2571 = add i64 %v2302, 0
  %v2572 = and i64 %v2571, %v258
  %v2573 = mul i64 %v2572, %v7
  %v2574 = add i64 %v2573, %v2563
  %v2575 = mul i64 %v2574, 16
  %v2576 = getelementptr inbounds float, ptr %v126, i64 %v2575
  %v2577 = getelementptr inbounds float, ptr %v2576, i64 0
  %v2578 = sub i64 %v2570, 1
  %v2579 = getelementptr inbounds ptr, ptr @table_tile_2x4of8_0, i64 %v2578
  %v2580 = load ptr, ptr %v2579, align 4
  %v2581 = icmp sgt i64 %v2570, 0
  br i1 %v2581, label %b303, label %b304
b303:
  call void %v2580(ptr %v2577, i64 16, ptr %v2569, i64 16, ptr %v2534)
  br label %b304
b304:
  %v2582 = add i64 %v2568, 512
  %v2583 = getelementptr inbounds float, ptr %v462, i64 %v2582
  %v2584 = sub i64 %v2567, %v2563
  %v2585 = add i64 %v2302, 0
  %v2586 = and i64 %v2585, %v260
  %v2587 = mul i64 %v2586, %v7
  %v2588 = add i64 %v2587, %v2563
  %v2589 = mul i64 %v2588, 16
  %v2590 = getelementptr inbounds float, ptr %v128, i64 %v2589
  %v2591 = getelementptr inbounds float, ptr %v2590, i64 0
  %v2592 = sub i64 %v2584, 1
  %v2593 = getelementptr inbounds ptr, ptr @table_tile_2x4of8_1, i64 %v2592
  %v2594 = load ptr, ptr %v2593, align 4
  %v2595 = icmp sgt i64 %v2584, 0
  br i1 %v2595, label %b305, label %b306
b305:
  call void %v2594(ptr %v2591, i64 16, ptr %v2583, i64 16, ptr %v2534)
  br label %b306
b306:
  %v2596 = add i64 %v2582, 512
  br label %b307
b307:
  %v2597 = phi i64 [ %v2563, %b306 ], [ %v2655, %b312 ]
  %v2598 = icmp slt i64 %v2597, %v2567
  br i1 %v2598, label %b308, label %b309
b308:
  %v2599 = sub i64 %v2597, %v2563
  %v2600 = mul i64 %v2599, 64
  %v2601 = getelementptr inbounds float, ptr %v2534, i64 %v2600
  %v2602 = add i64 %v2302, 0
  %v2603 = and i64 %v2602, %v270
  %v2604 = mul i64 %v2603, %v7
  %v2605 = add i64 %v2604, %v2597
  %v2606 = mul i64 %v2605, 64
  %v2607 = getelementptr inbounds float, ptr %v138, i64 %v2606
  %v2608 = add i64 %v2302, 0
  %v2609 = and i64 %v2608, %v272
  %v2610 = mul i64 %v2609, %v7
  %v2611 = add i64 %v2610, %v2597
  %v2612 = mul i64 %v2611, 64
  %v2613 = getelementptr inbounds float, ptr %v140, i64 %v2612
  br label %b310
b310:
  %v2614 = phi i64 [ 0, %b308 ], [ %v2654, %b311 ]
  %v2615 = icmp slt i64 %v2614, 4
  br i1 %v2615, label %b311, label %b312
b311:
  %v2616 = mul i64 %v2553, 4
  %v2617 = add i64 %v2616, %v2614
  %v2618 = mul i64 %v2617, 8
  %v2619 = add i64 0, %v2614
  %v2620 = mul i64 %v2619, 8
  %v2621 = getelementptr inbounds float, ptr %v2601, i64 %v2620
  %v2622 = load <8 x float>, ptr %v2621, align 4
  %v2623 = add i64 4, %v2614
  %v2624 = mul i64 %v2623, 8
  %v2625 = getelementptr inbounds float, ptr %v2601, i64 %v2624
  %v2626 = load <8 x float>, ptr %v2625, align 4
  %v2627 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2622)
  %v2628 = fcmp ogt <8 x float> %v2627, splat (float 0x4023000000000000)
  %v2629 = select <8 x i1> %v2628, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2627
  %v2630 = fadd <8 x float> %v2629, %v2629
  %v2631 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2630, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2632 = fsub <8 x float> %v2631, splat (float 0x4168000000000000)
  %v2633 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2632, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2630)
  %v2634 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2632, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2633)
  %v2635 = bitcast <8 x float> %v2631 to <8 x i32>
  %v2636 = fmul <8 x float> %v2634, %v2634
  %v2637 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2634, <8 x float> splat (float 0x3F81227F40000000))
  %v2638 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2637, <8 x float> %v2634, <8 x float> splat (float 0x3FA5556740000000))
  %v2639 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2638, <8 x float> %v2634, <8 x float> splat (float 0x3FC5554B00000000))
  %v2640 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2639, <8 x float> %v2634, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2641 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2636, <8 x float> %v2640, <8 x float> %v2634)
  %v2642 = shl <8 x i32> %v2635, splat (i32 23)
  %v2643 = add <8 x i32> %v2642, splat (i32 1065353216)
  %v2644 = bitcast <8 x i32> %v2643 to <8 x float>
  %v2645 = fsub <8 x float> %v2644, splat (float 0x3FF0000000000000)
  %v2646 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2644, <8 x float> %v2641, <8 x float> %v2645)
  %v2647 = fadd <8 x float> %v2646, splat (float 0x4000000000000000)
  %v2648 = fdiv <8 x float> %v2646, %v2647
  %v2649 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2648, <8 x float> %v2622)
  %v2650 = add i64 0, %v2618
  %v2651 = getelementptr inbounds float, ptr %v2607, i64 %v2650
  store <8 x float> %v2649, ptr %v2651, align 4
  %v2652 = add i64 0, %v2618
  %v2653 = getelementptr inbounds float, ptr %v2613, i64 %v2652
  store <8 x float> %v2626, ptr %v2653, align 4
  %v2654 = add nsw i64 %v2614, 1
  br label %b310
b312:
  %v2655 = add nsw i64 %v2597, 1
  br label %b307
b309:
  %v2656 = add nsw i64 %v2559, 1
  br label %b300
b302:
  %v2657 = add nsw i64 %v2553, 1
  br label %b297
b299:
  %v2658 = add nsw i64 %v2548, 96
  br label %b294
b296:
  %v2660 = add i64 %v7, 0
  %v2661 = sdiv i64 %v2660, 1
  %v2662 = add i64 %v2, 1
  %v2663 = mul i64 %v2661, %v2
  %v2664 = sdiv i64 %v2663, %v3
  %v2665 = mul i64 %v2664, 1
  %v2666 = icmp slt i64 %v2665, %v7
  %v2667 = select i1 %v2666, i64 %v2665, i64 %v7
  %v2668 = mul i64 %v2661, %v2662
  %v2669 = sdiv i64 %v2668, %v3
  %v2670 = mul i64 %v2669, 1
  %v2671 = icmp slt i64 %v2670, %v7
  %v2672 = select i1 %v2671, i64 %v2670, i64 %v7
  br label %b313
b313:
  %v2673 = phi i64 [ %v2667, %b296 ], [ %v2889, %b318 ]
  %v2674 = icmp slt i64 %v2673, %v2672
  br i1 %v2674, label %b314, label %b315
b314:
  %v2675 = add i64 %v2673, 96
  %v2676 = icmp slt i64 %v2675, %v2672
  %v2677 = select i1 %v2676, i64 %v2675, i64 %v2672
  br label %b316
b316:
  %v2678 = phi i64 [ 0, %b314 ], [ %v2888, %b321 ]
  %v2679 = icmp slt i64 %v2678, 1
  br i1 %v2679, label %b317, label %b318
b317:
  %v2680 = sub i64 %v2677, %v2673
  %v2681 = sub i64 6, 1
  %v2682 = add i64 %v2680, %v2681
  %v2683 = sdiv i64 %v2682, 6
  br label %b319
b319:
  %v2684 = phi i64 [ 0, %b317 ], [ %v2887, %b328 ]
  %v2685 = icmp slt i64 %v2684, %v2683
  br i1 %v2685, label %b320, label %b321
b320:
  %v2686 = mul i64 %v2680, %v2684
  %v2687 = sdiv i64 %v2686, %v2683
  %v2688 = add i64 %v2673, %v2687
  %v2689 = add i64 %v2684, 1
  %v2690 = mul i64 %v2680, %v2689
  %v2691 = sdiv i64 %v2690, %v2683
  %v2692 = add i64 %v2673, %v2691
  %v2693 = mul i64 %v2678, 2048
  %v2694 = getelementptr inbounds float, ptr %v463, i64 %v2693
  %v2695 = sub i64 %v2692, %v2688
  %v2696 = add i64 %v2302, 0
  %v2697 = and i64 %v2696, %v270
  %v2698 = mul i64 %v2697, %v7
  %v2699 = add i64 %v2698, %v2688
  %v2700 = mul i64 %v2699, 64
  %v2701 = getelementptr inbounds float, ptr %v138, i64 %v2700
  %v2702 = getelementptr inbounds float, ptr %v2701, i64 0
  %v2703 = sub i64 %v2695, 1
  %v2704 = getelementptr inbounds ptr, ptr @table_tile_6x2of4_0, i64 %v2703
  %v2705 = load ptr, ptr %v2704, align 4
  %v2706 = icmp sgt i64 %v2695, 0
  br i1 %v2706, label %b322, label %b323
b322:
  call void %v2705(ptr %v2702, i64 64, ptr %v2694, i64 64, ptr %v2659)
  br label %b323
b323:
  %v2707 = add i64 %v2693, 1024
  %v2708 = getelementptr inbounds float, ptr %v463, i64 %v2707
  %v2709 = sub i64 %v2692, %v2688
  %v2710 = add i64 %v2302, 0
  %v2711 = and i64 %v2710, %v272
  %v2712 = mul i64 %v2711, %v7
  %v2713 = add i64 %v2712, %v2688
  %v2714 = mul i64 %v2713, 64
  %v2715 = getelementptr inbounds float, ptr %v140, i64 %v2714
  %v2716 = getelementptr inbounds float, ptr %v2715, i64 0
  %v2717 = sub i64 %v2709, 1
  %v2718 = getelementptr inbounds ptr, ptr @table_tile_6x2of4_1, i64 %v2717
  %v2719 = load ptr, ptr %v2718, align 4
  %v2720 = icmp sgt i64 %v2709, 0
  br i1 %v2720, label %b324, label %b325
b324:
  call void %v2719(ptr %v2716, i64 64, ptr %v2708, i64 64, ptr %v2659)
  br label %b325
b325:
  %v2721 = add i64 %v2707, 1024
  br label %b326
b326:
  %v2722 = phi i64 [ %v2688, %b325 ], [ %v2886, %b331 ]
  %v2723 = icmp slt i64 %v2722, %v2692
  br i1 %v2723, label %b327, label %b328
b327:
  %v2724 = sub i64 %v2722, %v2688
  %v2725 = mul i64 %v2724, 32
  %v2726 = getelementptr inbounds float, ptr %v2659, i64 %v2725
  %v2727 = add i64 %v2302, 0
  %v2728 = and i64 %v2727, %v264
  %v2729 = mul i64 %v2728, %v7
  %v2730 = add i64 %v2729, %v2722
  %v2731 = mul i64 %v2730, 16
  %v2732 = getelementptr inbounds float, ptr %v132, i64 %v2731
  %v2733 = add i64 %v2302, 0
  %v2734 = and i64 %v2733, %v274
  %v2735 = mul i64 %v2734, %v7
  %v2736 = add i64 %v2735, %v2722
  %v2737 = mul i64 %v2736, 16
  %v2738 = getelementptr inbounds float, ptr %v142, i64 %v2737
  %v2739 = add i64 %v2302, 0
  %v2740 = and i64 %v2739, %v276
  %v2741 = mul i64 %v2740, %v7
  %v2742 = add i64 %v2741, %v2722
  %v2743 = mul i64 %v2742, 16
  %v2744 = getelementptr inbounds float, ptr %v144, i64 %v2743
  %v2745 = add i64 %v2302, 0
  %v2746 = and i64 %v2745, %v278
  %v2747 = mul i64 %v2746, %v7
  %v2748 = add i64 %v2747, %v2722
  %v2749 = mul i64 %v2748, 16
  %v2750 = getelementptr inbounds float, ptr %v146, i64 %v2749
  %v2751 = add i64 %v2302, 0
  %v2752 = and i64 %v2751, %v280
  %v2753 = mul i64 %v2752, %v7
  %v2754 = add i64 %v2753, %v2722
  %v2755 = mul i64 %v2754, 16
  %v2756 = getelementptr inbounds float, ptr %v148, i64 %v2755
  br label %b329
b329:
  %v2757 = phi i64 [ 0, %b327 ], [ %v2885, %b330 ]
  %v2758 = icmp slt i64 %v2757, 2
  br i1 %v2758, label %b330, label %b331
b330:
  %v2759 = mul i64 %v2678, 2
  %v2760 = add i64 %v2759, %v2757
  %v2761 = mul i64 %v2760, 8
  %v2762 = add i64 0, %v2757
  %v2763 = mul i64 %v2762, 8
  %v2764 = getelementptr inbounds float, ptr %v2726, i64 %v2763
  %v2765 = load <8 x float>, ptr %v2764, align 4
  %v2766 = add i64 2, %v2757
  %v2767 = mul i64 %v2766, 8
  %v2768 = getelementptr inbounds float, ptr %v2726, i64 %v2767
  %v2769 = load <8 x float>, ptr %v2768, align 4
  %v2770 = add i64 0, %v2761
  %v2771 = getelementptr inbounds float, ptr %v30, i64 %v2770
  %v2772 = load <8 x float>, ptr %v2771, align 4
  %v2773 = fadd <8 x float> %v2772, %v2765
  %v2774 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2773)
  %v2775 = fneg <8 x float> %v2774
  %v2776 = fcmp olt <8 x float> %v2775, splat (float 0xC05A400000000000)
  %v2777 = select <8 x i1> %v2776, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2775
  %v2778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2777, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2779 = fsub <8 x float> %v2778, splat (float 0x4168000000000000)
  %v2780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2779, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2777)
  %v2781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2779, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2780)
  %v2782 = bitcast <8 x float> %v2778 to <8 x i32>
  %v2783 = fmul <8 x float> %v2781, %v2781
  %v2784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2781, <8 x float> splat (float 0x3F81227F40000000))
  %v2785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2784, <8 x float> %v2781, <8 x float> splat (float 0x3FA5556740000000))
  %v2786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2785, <8 x float> %v2781, <8 x float> splat (float 0x3FC5554B00000000))
  %v2787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2786, <8 x float> %v2781, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2783, <8 x float> %v2787, <8 x float> %v2781)
  %v2789 = sub <8 x i32> %v2782, splat (i32 1262485250)
  %v2790 = lshr <8 x i32> %v2789, splat (i32 1)
  %v2791 = sub <8 x i32> %v2789, %v2790
  %v2792 = shl <8 x i32> %v2790, splat (i32 23)
  %v2793 = bitcast <8 x i32> %v2792 to <8 x float>
  %v2794 = shl <8 x i32> %v2791, splat (i32 23)
  %v2795 = bitcast <8 x i32> %v2794 to <8 x float>
  %v2796 = fadd <8 x float> %v2788, splat (float 0x3FF0000000000000)
  %v2797 = fmul <8 x float> %v2796, %v2793
  %v2798 = fmul <8 x float> %v2797, %v2795
  %v2799 = fcmp olt <8 x float> %v2773, splat (float 0x0000000000000000)
  %v2800 = select <8 x i1> %v2799, <8 x float> %v2798, <8 x float> splat (float 0x3FF0000000000000)
  %v2801 = fadd <8 x float> %v2798, splat (float 0x3FF0000000000000)
  %v2802 = fdiv <8 x float> %v2800, %v2801
  %v2803 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v2804 = shufflevector <8 x float> %v2803, <8 x float> poison, <8 x i32> zeroinitializer
  %v2805 = fmul <8 x float> %v2804, %v2802
  %v2806 = fneg <8 x float> %v2805
  %v2807 = fcmp olt <8 x float> %v2806, splat (float 0xC05A400000000000)
  %v2808 = select <8 x i1> %v2807, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2806
  %v2809 = fcmp ogt <8 x float> %v2808, splat (float 0x4056400000000000)
  %v2810 = select <8 x i1> %v2809, <8 x float> splat (float 0x4056400000000000), <8 x float> %v2808
  %v2811 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2810, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2812 = fsub <8 x float> %v2811, splat (float 0x4168000000000000)
  %v2813 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2812, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2810)
  %v2814 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2812, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2813)
  %v2815 = bitcast <8 x float> %v2811 to <8 x i32>
  %v2816 = fmul <8 x float> %v2814, %v2814
  %v2817 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2814, <8 x float> splat (float 0x3F81227F40000000))
  %v2818 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2817, <8 x float> %v2814, <8 x float> splat (float 0x3FA5556740000000))
  %v2819 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2818, <8 x float> %v2814, <8 x float> splat (float 0x3FC5554B00000000))
  %v2820 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2819, <8 x float> %v2814, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2821 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2816, <8 x float> %v2820, <8 x float> %v2814)
  %v2822 = sub <8 x i32> %v2815, splat (i32 1262485250)
  %v2823 = lshr <8 x i32> %v2822, splat (i32 1)
  %v2824 = sub <8 x i32> %v2822, %v2823
  %v2825 = shl <8 x i32> %v2823, splat (i32 23)
  %v2826 = bitcast <8 x i32> %v2825 to <8 x float>
  %v2827 = shl <8 x i32> %v2824, splat (i32 23)
  %v2828 = bitcast <8 x i32> %v2827 to <8 x float>
  %v2829 = fadd <8 x float> %v2821, splat (float 0x3FF0000000000000)
  %v2830 = fmul <8 x float> %v2829, %v2826
  %v2831 = fmul <8 x float> %v2830, %v2828
  %v2832 = add i64 0, %v2761
  %v2833 = getelementptr inbounds float, ptr %v38, i64 %v2832
  %v2834 = load <8 x float>, ptr %v2833, align 4
  %v2835 = fadd <8 x float> %v2834, %v2769
  %v2836 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2835)
  %v2837 = fneg <8 x float> %v2836
  %v2838 = fcmp olt <8 x float> %v2837, splat (float 0xC05A400000000000)
  %v2839 = select <8 x i1> %v2838, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2837
  %v2840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2839, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2841 = fsub <8 x float> %v2840, splat (float 0x4168000000000000)
  %v2842 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2841, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2839)
  %v2843 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2841, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2842)
  %v2844 = bitcast <8 x float> %v2840 to <8 x i32>
  %v2845 = fmul <8 x float> %v2843, %v2843
  %v2846 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2843, <8 x float> splat (float 0x3F81227F40000000))
  %v2847 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2846, <8 x float> %v2843, <8 x float> splat (float 0x3FA5556740000000))
  %v2848 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2847, <8 x float> %v2843, <8 x float> splat (float 0x3FC5554B00000000))
  %v2849 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2848, <8 x float> %v2843, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2850 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2845, <8 x float> %v2849, <8 x float> %v2843)
  %v2851 = sub <8 x i32> %v2844, splat (i32 1262485250)
  %v2852 = lshr <8 x i32> %v2851, splat (i32 1)
  %v2853 = sub <8 x i32> %v2851, %v2852
  %v2854 = shl <8 x i32> %v2852, splat (i32 23)
  %v2855 = bitcast <8 x i32> %v2854 to <8 x float>
  %v2856 = shl <8 x i32> %v2853, splat (i32 23)
  %v2857 = bitcast <8 x i32> %v2856 to <8 x float>
  %v2858 = fadd <8 x float> %v2850, splat (float 0x3FF0000000000000)
  %v2859 = fmul <8 x float> %v2858, %v2855
  %v2860 = fmul <8 x float> %v2859, %v2857
  %v2861 = fcmp olt <8 x float> %v2835, splat (float 0x0000000000000000)
  %v2862 = select <8 x i1> %v2861, <8 x float> %v2860, <8 x float> splat (float 0x3FF0000000000000)
  %v2863 = fadd <8 x float> %v2860, splat (float 0x3FF0000000000000)
  %v2864 = fdiv <8 x float> %v2862, %v2863
  %v2865 = add i64 0, %v2761
  %v2866 = getelementptr inbounds float, ptr %v2732, i64 %v2865
  %v2867 = load <8 x float>, ptr %v2866, align 4
  %v2868 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2869 = shufflevector <8 x float> %v2868, <8 x float> poison, <8 x i32> zeroinitializer
  %v2870 = fsub <8 x float> %v2864, %v2869
  %v2871 = add i64 0, %v2761
  %v2872 = getelementptr inbounds float, ptr %v48, i64 %v2871
  %v2873 = load <8 x float>, ptr %v2872, align 4
  %v2874 = fmul <8 x float> %v2870, %v2873
  %v2875 = fadd <8 x float> %v2869, %v2874
  %v2876 = fmul <8 x float> %v2867, %v2875
  %v2877 = add i64 0, %v2761
  %v2878 = getelementptr inbounds float, ptr %v2738, i64 %v2877
  store <8 x float> %v2802, ptr %v2878, align 4
  %v2879 = add i64 0, %v2761
  %v2880 = getelementptr inbounds float, ptr %v2744, i64 %v2879
  store <8 x float> %v2831, ptr %v2880, align 4
  %v2881 = add i64 0, %v2761
  %v2882 = getelementptr inbounds float, ptr %v2750, i64 %v2881
  store <8 x float> %v2864, ptr %v2882, align 4
  %v2883 = add i64 0, %v2761
  %v2884 = getelementptr inbounds float, ptr %v2756, i64 %v2883
  store <8 x float> %v2876, ptr %v2884, align 4
  %v2885 = add nsw i64 %v2757, 1
  br label %b329
b331:
  %v2886 = add nsw i64 %v2722, 1
  br label %b326
b328:
  %v2887 = add nsw i64 %v2684, 1
  br label %b319
b321:
  %v2888 = add nsw i64 %v2678, 1
  br label %b316
b318:
  %v2889 = add nsw i64 %v2673, 96
  br label %b313
b315:
  %v2890 = add i64 %v7, 0
  %v2891 = sdiv i64 %v2890, 1
  %v2892 = add i64 %v2, 1
  %v2893 = mul i64 %v2891, %v2
  %v2894 = sdiv i64 %v2893, %v3
  %v2895 = mul i64 %v2894, 1
  %v2896 = icmp slt i64 %v2895, %v7
  %v2897 = select i1 %v2896, i64 %v2895, i64 %v7
  %v2898 = mul i64 %v2891, %v2892
  %v2899 = sdiv i64 %v2898, %v3
  %v2900 = mul i64 %v2899, 1
  %v2901 = icmp slt i64 %v2900, %v7
  %v2902 = select i1 %v2901, i64 %v2900, i64 %v7
  br label %b332
b332:
  %v2903 = phi i64 [ %v2897, %b315 ], [ %v2939, %b337 ]
  %v2904 = icmp slt i64 %v2903, %v2902
  br i1 %v2904, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2905 = phi i64 [ 0, %b333 ], [ %v2938, %b340 ]
  %v2906 = icmp slt i64 %v2905, 2
  br i1 %v2906, label %b336, label %b337
b336:
  br label %b338
b338:
  %v2907 = phi i64 [ 0, %b336 ], [ %v2923, %b339 ]
  %v2908 = phi <8 x float> [ splat (float 0x0000000000000000), %b336 ], [ %v2922, %b339 ]
  %v2909 = icmp slt i64 %v2907, 8
  br i1 %v2909, label %b339, label %b340
b339:
  %v2910 = add i64 %v2302, 0
  %v2911 = and i64 %v2910, %v268
  %v2912 = mul i64 %v2911, %v7
  %v2913 = add i64 %v2912, %v2903
  %v2914 = mul i64 %v2913, 16
  %v2915 = getelementptr inbounds float, ptr %v136, i64 %v2914
  %v2916 = mul i64 %v2905, 8
  %v2917 = add i64 0, %v2916
  %v2918 = add i64 %v2917, %v2907
  %v2919 = getelementptr inbounds float, ptr %v2915, i64 %v2918
  %v2920 = load <8 x float>, ptr %v2919, align 4
  %v2921 = fmul <8 x float> %v2920, %v2920
  %v2922 = fadd <8 x float> %v2908, %v2921
  %v2923 = add nsw i64 %v2907, 8
  br label %b338
b340:
  %v2924 = shufflevector <8 x float> %v2908, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2925 = shufflevector <8 x float> %v2908, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2926 = fadd <4 x float> %v2924, %v2925
  %v2927 = shufflevector <4 x float> %v2926, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2928 = shufflevector <4 x float> %v2926, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2929 = fadd <2 x float> %v2927, %v2928
  %v2930 = extractelement <2 x float> %v2929, i64 0
  %v2931 = extractelement <2 x float> %v2929, i64 1
  %v2932 = fadd float %v2930, %v2931
  %v2933 = fadd float %v2932, 0x0000000000000000
  %v2934 = mul i64 %v2903, 2
  %v2935 = getelementptr inbounds float, ptr %v150, i64 %v2934
  %v2936 = add i64 0, %v2905
  %v2937 = getelementptr inbounds float, ptr %v2935, i64 %v2936
  store float %v2933, ptr %v2937, align 4
  %v2938 = add nsw i64 %v2905, 1
  br label %b335
b337:
  %v2939 = add nsw i64 %v2903, 1
  br label %b332
b334:
  %v2940 = add i64 %v7, 0
  %v2941 = sdiv i64 %v2940, 1
  %v2942 = add i64 %v2, 1
  %v2943 = mul i64 %v2941, %v2
  %v2944 = sdiv i64 %v2943, %v3
  %v2945 = mul i64 %v2944, 1
  %v2946 = icmp slt i64 %v2945, %v7
  %v2947 = select i1 %v2946, i64 %v2945, i64 %v7
  %v2948 = mul i64 %v2941, %v2942
  %v2949 = sdiv i64 %v2948, %v3
  %v2950 = mul i64 %v2949, 1
  %v2951 = icmp slt i64 %v2950, %v7
  %v2952 = select i1 %v2951, i64 %v2950, i64 %v7
  br label %b341
b341:
  %v2953 = phi i64 [ %v2947, %b334 ], [ %v2974, %b342 ]
  %v2954 = icmp slt i64 %v2953, %v2952
  br i1 %v2954, label %b342, label %b343
b342:
  %v2955 = mul i64 %v2953, 2
  %v2956 = getelementptr inbounds float, ptr %v150, i64 %v2955
  %v2957 = add i64 %v2302, 0
  %v2958 = and i64 %v2957, %v282
  %v2959 = mul i64 %v2958, %v7
  %v2960 = add i64 %v2959, %v2953
  %v2961 = mul i64 %v2960, 2
  %v2962 = getelementptr inbounds float, ptr %v152, i64 %v2961
  %v2963 = icmp ult i64 2, 8
  %v2964 = select i1 %v2963, i64 2, i64 8
  %v2965 = trunc i64 %v2964 to i32
  %v2966 = insertelement <8 x i32> poison, i32 %v2965, i64 0
  %v2967 = shufflevector <8 x i32> %v2966, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2968 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2967
  %v2969 = add i64 0, 0
  %v2970 = getelementptr inbounds float, ptr %v2956, i64 %v2969
  %v2971 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2970, <8 x i1> %v2968, <8 x float> zeroinitializer)
  %v2972 = add i64 0, 0
  %v2973 = getelementptr inbounds float, ptr %v2962, i64 %v2972
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2971, ptr align 4 %v2973, <8 x i1> %v2968)
  %v2974 = add nsw i64 %v2953, 1
  br label %b341
b343:
  %v2975 = add i64 %v7, 0
  %v2976 = sdiv i64 %v2975, 1
  %v2977 = add i64 %v2, 1
  %v2978 = mul i64 %v2976, %v2
  %v2979 = sdiv i64 %v2978, %v3
  %v2980 = mul i64 %v2979, 1
  %v2981 = icmp slt i64 %v2980, %v7
  %v2982 = select i1 %v2981, i64 %v2980, i64 %v7
  %v2983 = mul i64 %v2976, %v2977
  %v2984 = sdiv i64 %v2983, %v3
  %v2985 = mul i64 %v2984, 1
  %v2986 = icmp slt i64 %v2985, %v7
  %v2987 = select i1 %v2986, i64 %v2985, i64 %v7
  br label %b344
b344:
  %v2988 = phi i64 [ %v2982, %b343 ], [ %v3070, %b349 ]
  %v2989 = icmp slt i64 %v2988, %v2987
  br i1 %v2989, label %b345, label %b346
b345:
  br label %b347
b347:
  %v2990 = phi i64 [ 0, %b345 ], [ %v3069, %b352 ]
  %v2991 = icmp slt i64 %v2990, 2
  br i1 %v2991, label %b348, label %b349
b348:
  br label %b350
b350:
  %v2992 = phi i64 [ 0, %b348 ], [ %v3068, %b355 ]
  %v2993 = icmp slt i64 %v2992, 8
  br i1 %v2993, label %b351, label %b352
b351:
  br label %b353
b353:
  %v2994 = phi i64 [ 0, %b351 ], [ %v3046, %b354 ]
  %v2995 = phi <8 x float> [ splat (float 0x0000000000000000), %b351 ], [ %v3045, %b354 ]
  %v2996 = icmp slt i64 %v2994, 8
  br i1 %v2996, label %b354, label %b355
b354:
  %v2997 = add i64 %v2302, 0
  %v2998 = and i64 %v2997, %v244
  %v2999 = mul i64 %v2998, %v7
  %v3000 = add i64 %v2999, %v2988
  %v3001 = mul i64 %v3000, 128
  %v3002 = getelementptr inbounds float, ptr %v60, i64 %v3001
  %v3003 = add i64 %v2302, 0
  %v3004 = and i64 %v3003, %v268
  %v3005 = mul i64 %v3004, %v7
  %v3006 = add i64 %v3005, %v2988
  %v3007 = mul i64 %v3006, 16
  %v3008 = getelementptr inbounds float, ptr %v136, i64 %v3007
  %v3009 = add i64 %v2302, 0
  %v3010 = and i64 %v3009, %v282
  %v3011 = mul i64 %v3010, %v7
  %v3012 = add i64 %v3011, %v2988
  %v3013 = mul i64 %v3012, 2
  %v3014 = getelementptr inbounds float, ptr %v152, i64 %v3013
  %v3015 = add i64 0, %v2990
  %v3016 = getelementptr inbounds float, ptr %v3014, i64 %v3015
  %v3017 = load float, ptr %v3016, align 4
  %v3018 = fcmp ogt float %v3017, 0x0000000000000000
  %v3019 = select i1 %v3018, float 0x3FF0000000000000, float 0x0000000000000000
  %v3020 = fcmp une float %v3019, 0x0000000000000000
  %v3021 = select i1 %v3020, float %v3017, float 0x3FF0000000000000
  %v3022 = call float @llvm.sqrt.f32(float %v3021)
  %v3023 = fcmp une float %v3019, 0x0000000000000000
  %v3024 = select i1 %v3023, float %v3022, float 0x0000000000000000
  %v3025 = fcmp uno float %v3024, %v3024
  %v3026 = fcmp ogt float %v3024, 0x3D71979980000000
  %v3027 = select i1 %v3026, float %v3024, float 0x3D71979980000000
  %v3028 = select i1 %v3025, float %v3024, float %v3027
  %v3029 = mul i64 %v2990, 64
  %v3030 = add i64 0, %v3029
  %v3031 = mul i64 %v2992, 8
  %v3032 = add i64 %v3030, %v3031
  %v3033 = add i64 %v3032, %v2994
  %v3034 = getelementptr inbounds float, ptr %v3002, i64 %v3033
  %v3035 = load <8 x float>, ptr %v3034, align 4
  %v3036 = mul i64 %v2990, 8
  %v3037 = add i64 0, %v3036
  %v3038 = add i64 %v3037, %v2994
  %v3039 = getelementptr inbounds float, ptr %v3008, i64 %v3038
  %v3040 = load <8 x float>, ptr %v3039, align 4
  %v3041 = insertelement <8 x float> poison, float %v3028, i64 0
  %v3042 = shufflevector <8 x float> %v3041, <8 x float> poison, <8 x i32> zeroinitializer
  %v3043 = fdiv <8 x float> %v3040, %v3042
  %v3044 = fmul <8 x float> %v3035, %v3043
  %v3045 = fadd <8 x float> %v2995, %v3044
  %v3046 = add nsw i64 %v2994, 8
  br label %b353
b355:
  %v3047 = shufflevector <8 x float> %v2995, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v3048 = shufflevector <8 x float> %v2995, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v3049 = fadd <4 x float> %v3047, %v3048
  %v3050 = shufflevector <4 x float> %v3049, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v3051 = shufflevector <4 x float> %v3049, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v3052 = fadd <2 x float> %v3050, %v3051
  %v3053 = extractelement <2 x float> %v3052, i64 0
  %v3054 = extractelement <2 x float> %v3052, i64 1
  %v3055 = fadd float %v3053, %v3054
  %v3056 = fadd float %v3055, 0x0000000000000000
  %v3057 = add i64 %v2302, 0
  %v3058 = and i64 %v3057, %v284
  %v3059 = mul i64 %v3058, %v7
  %v3060 = add i64 %v3059, %v2988
  %v3061 = mul i64 %v3060, 16
  %v3062 = getelementptr inbounds float, ptr %v154, i64 %v3061
  %v3063 = mul i64 %v2990, 8
  %v3064 = add i64 0, %v3063
  %v3065 = add i64 %v3064, %v2992
  %v3066 = add i64 %v3065, 0
  %v3067 = getelementptr inbounds float, ptr %v3062, i64 %v3066
  store float %v3056, ptr %v3067, align 4
  %v3068 = add nsw i64 %v2992, 1
  br label %b350
b352:
  %v3069 = add nsw i64 %v2990, 1
  br label %b347
b349:
  %v3070 = add nsw i64 %v2988, 1
  br label %b344
b346:
  %v3071 = add i64 %v7, 0
  %v3072 = sdiv i64 %v3071, 1
  %v3073 = add i64 %v2, 1
  %v3074 = mul i64 %v3072, %v2
  %v3075 = sdiv i64 %v3074, %v3
  %v3076 = mul i64 %v3075, 1
  %v3077 = icmp slt i64 %v3076, %v7
  %v3078 = select i1 %v3077, i64 %v3076, i64 %v7
  %v3079 = mul i64 %v3072, %v3073
  %v3080 = sdiv i64 %v3079, %v3
  %v3081 = mul i64 %v3080, 1
  %v3082 = icmp slt i64 %v3081, %v7
  %v3083 = select i1 %v3082, i64 %v3081, i64 %v7
  br label %b356
b356:
  %v3084 = phi i64 [ %v3078, %b346 ], [ %v3216, %b361 ]
  %v3085 = icmp slt i64 %v3084, %v3083
  br i1 %v3085, label %b357, label %b358
b357:
  br label %b359
b359:
  %v3086 = phi i64 [ 0, %b357 ], [ %v3215, %b364 ]
  %v3087 = icmp slt i64 %v3086, 2
  br i1 %v3087, label %b360, label %b361
b360:
  br label %b362
b362:
  %v3088 = phi i64 [ 0, %b360 ], [ %v3214, %b363 ]
  %v3089 = icmp slt i64 %v3088, 8
  br i1 %v3089, label %b363, label %b364
b363:
  %v3090 = add i64 %v2302, 0
  %v3091 = and i64 %v3090, %v244
  %v3092 = mul i64 %v3091, %v7
  %v3093 = add i64 %v3092, %v3084
  %v3094 = mul i64 %v3093, 128
  %v3095 = getelementptr inbounds float, ptr %v60, i64 %v3094
  %v3096 = add i64 %v2302, 0
  %v3097 = and i64 %v3096, %v276
  %v3098 = mul i64 %v3097, %v7
  %v3099 = add i64 %v3098, %v3084
  %v3100 = mul i64 %v3099, 16
  %v3101 = getelementptr inbounds float, ptr %v144, i64 %v3100
  %v3102 = add i64 %v2302, 0
  %v3103 = and i64 %v3102, %v284
  %v3104 = mul i64 %v3103, %v7
  %v3105 = add i64 %v3104, %v3084
  %v3106 = mul i64 %v3105, 16
  %v3107 = getelementptr inbounds float, ptr %v154, i64 %v3106
  %v3108 = mul i64 %v3086, 8
  %v3109 = add i64 0, %v3108
  %v3110 = add i64 %v3109, %v3088
  %v3111 = getelementptr inbounds float, ptr %v3107, i64 %v3110
  %v3112 = load float, ptr %v3111, align 4
  %v3113 = add i64 %v2302, 0
  %v3114 = and i64 %v3113, %v278
  %v3115 = mul i64 %v3114, %v7
  %v3116 = add i64 %v3115, %v3084
  %v3117 = mul i64 %v3116, 16
  %v3118 = getelementptr inbounds float, ptr %v146, i64 %v3117
  %v3119 = add i64 %v2302, 0
  %v3120 = and i64 %v3119, %v268
  %v3121 = mul i64 %v3120, %v7
  %v3122 = add i64 %v3121, %v3084
  %v3123 = mul i64 %v3122, 16
  %v3124 = getelementptr inbounds float, ptr %v136, i64 %v3123
  %v3125 = add i64 %v2302, 0
  %v3126 = and i64 %v3125, %v282
  %v3127 = mul i64 %v3126, %v7
  %v3128 = add i64 %v3127, %v3084
  %v3129 = mul i64 %v3128, 2
  %v3130 = getelementptr inbounds float, ptr %v152, i64 %v3129
  %v3131 = add i64 0, %v3086
  %v3132 = getelementptr inbounds float, ptr %v3130, i64 %v3131
  %v3133 = load float, ptr %v3132, align 4
  %v3134 = fcmp ogt float %v3133, 0x0000000000000000
  %v3135 = select i1 %v3134, float 0x3FF0000000000000, float 0x0000000000000000
  %v3136 = fcmp une float %v3135, 0x0000000000000000
  %v3137 = select i1 %v3136, float %v3133, float 0x3FF0000000000000
  %v3138 = call float @llvm.sqrt.f32(float %v3137)
  %v3139 = fcmp une float %v3135, 0x0000000000000000
  %v3140 = select i1 %v3139, float %v3138, float 0x0000000000000000
  %v3141 = fcmp uno float %v3140, %v3140
  %v3142 = fcmp ogt float %v3140, 0x3D71979980000000
  %v3143 = select i1 %v3142, float %v3140, float 0x3D71979980000000
  %v3144 = select i1 %v3141, float %v3140, float %v3143
  %v3145 = add i64 %v2302, 0
  %v3146 = and i64 %v3145, %v266
  %v3147 = mul i64 %v3146, %v7
  %v3148 = add i64 %v3147, %v3084
  %v3149 = mul i64 %v3148, 16
  %v3150 = getelementptr inbounds float, ptr %v134, i64 %v3149
  %v3151 = mul i64 %v3086, 8
  %v3152 = add i64 0, %v3151
  %v3153 = add i64 %v3152, %v3088
  %v3154 = getelementptr inbounds float, ptr %v3150, i64 %v3153
  %v3155 = load float, ptr %v3154, align 4
  %v3156 = add i64 %v2302, 0
  %v3157 = and i64 %v3156, %v280
  %v3158 = mul i64 %v3157, %v7
  %v3159 = add i64 %v3158, %v3084
  %v3160 = mul i64 %v3159, 16
  %v3161 = getelementptr inbounds float, ptr %v148, i64 %v3160
  %v3162 = add i64 %v2302, 1
  %v3163 = and i64 %v3162, %v244
  %v3164 = mul i64 %v3163, %v7
  %v3165 = add i64 %v3164, %v3084
  %v3166 = mul i64 %v3165, 128
  %v3167 = getelementptr inbounds float, ptr %v60, i64 %v3166
  %v3168 = mul i64 %v3086, 64
  %v3169 = add i64 0, %v3168
  %v3170 = mul i64 %v3088, 8
  %v3171 = add i64 %v3169, %v3170
  %v3172 = add i64 %v3171, 0
  %v3173 = getelementptr inbounds float, ptr %v3095, i64 %v3172
  %v3174 = load <8 x float>, ptr %v3173, align 4
  %v3175 = mul i64 %v3086, 8
  %v3176 = add i64 0, %v3175
  %v3177 = add i64 %v3176, 0
  %v3178 = getelementptr inbounds float, ptr %v3101, i64 %v3177
  %v3179 = load <8 x float>, ptr %v3178, align 4
  %v3180 = fmul <8 x float> %v3174, %v3179
  %v3181 = mul i64 %v3086, 8
  %v3182 = add i64 0, %v3181
  %v3183 = add i64 %v3182, 0
  %v3184 = getelementptr inbounds float, ptr %v3118, i64 %v3183
  %v3185 = load <8 x float>, ptr %v3184, align 4
  %v3186 = mul i64 %v3086, 8
  %v3187 = add i64 0, %v3186
  %v3188 = add i64 %v3187, 0
  %v3189 = getelementptr inbounds float, ptr %v3124, i64 %v3188
  %v3190 = load <8 x float>, ptr %v3189, align 4
  %v3191 = insertelement <8 x float> poison, float %v3144, i64 0
  %v3192 = shufflevector <8 x float> %v3191, <8 x float> poison, <8 x i32> zeroinitializer
  %v3193 = fdiv <8 x float> %v3190, %v3192
  %v3194 = fmul <8 x float> %v3185, %v3193
  %v3195 = insertelement <8 x float> poison, float %v3112, i64 0
  %v3196 = shufflevector <8 x float> %v3195, <8 x float> poison, <8 x i32> zeroinitializer
  %v3197 = fmul <8 x float> %v3196, %v3194
  %v3198 = fsub <8 x float> %v3180, %v3197
  %v3199 = mul i64 %v3086, 8
  %v3200 = add i64 0, %v3199
  %v3201 = add i64 %v3200, 0
  %v3202 = getelementptr inbounds float, ptr %v3161, i64 %v3201
  %v3203 = load <8 x float>, ptr %v3202, align 4
  %v3204 = insertelement <8 x float> poison, float %v3155, i64 0
  %v3205 = shufflevector <8 x float> %v3204, <8 x float> poison, <8 x i32> zeroinitializer
  %v3206 = fmul <8 x float> %v3205, %v3203
  %v3207 = fadd <8 x float> %v3198, %v3206
  %v3208 = mul i64 %v3086, 64
  %v3209 = add i64 0, %v3208
  %v3210 = mul i64 %v3088, 8
  %v3211 = add i64 %v3209, %v3210
  %v3212 = add i64 %v3211, 0
  %v3213 = getelementptr inbounds float, ptr %v3167, i64 %v3212
  store <8 x float> %v3207, ptr %v3213, align 4
  %v3214 = add nsw i64 %v3088, 1
  br label %b362
b364:
  %v3215 = add nsw i64 %v3086, 1
  br label %b359
b361:
  %v3216 = add nsw i64 %v3084, 1
  br label %b356
b358:
  %v3217 = add i64 %v7, 0
  %v3218 = sdiv i64 %v3217, 1
  %v3219 = add i64 %v2, 1
  %v3220 = mul i64 %v3218, %v2
  %v3221 = sdiv i64 %v3220, %v3
  %v3222 = mul i64 %v3221, 1
  %v3223 = icmp slt i64 %v3222, %v7
  %v3224 = select i1 %v3223, i64 %v3222, i64 %v7
  %v3225 = mul i64 %v3218, %v3219
  %v3226 = sdiv i64 %v3225, %v3
  %v3227 = mul i64 %v3226, 1
  %v3228 = icmp slt i64 %v3227, %v7
  %v3229 = select i1 %v3228, i64 %v3227, i64 %v7
  br label %b365
b365:
  %v3230 = phi i64 [ %v3224, %b358 ], [ %v3252, %b370 ]
  %v3231 = icmp slt i64 %v3230, %v3229
  br i1 %v3231, label %b366, label %b367
b366:
  %v3232 = add i64 %v2302, 0
  %v3233 = and i64 %v3232, %v240
  %v3234 = mul i64 %v3233, %v7
  %v3235 = add i64 %v3234, %v3230
  %v3236 = mul i64 %v3235, 16
  %v3237 = getelementptr inbounds float, ptr %v10, i64 %v3236
  %v3238 = add i64 %v2302, 1
  %v3239 = and i64 %v3238, %v246
  %v3240 = mul i64 %v3239, %v7
  %v3241 = add i64 %v3240, %v3230
  %v3242 = mul i64 %v3241, 16
  %v3243 = getelementptr inbounds float, ptr %v62, i64 %v3242
  br label %b368
b368:
  %v3244 = phi i64 [ 0, %b366 ], [ %v3251, %b369 ]
  %v3245 = icmp slt i64 %v3244, 16
  br i1 %v3245, label %b369, label %b370
b369:
  %v3246 = add i64 0, %v3244
  %v3247 = getelementptr inbounds float, ptr %v3237, i64 %v3246
  %v3248 = load <8 x float>, ptr %v3247, align 4
  %v3249 = add i64 0, %v3244
  %v3250 = getelementptr inbounds float, ptr %v3243, i64 %v3249
  store <8 x float> %v3248, ptr %v3250, align 4
  %v3251 = add nsw i64 %v3244, 8
  br label %b368
b370:
  %v3252 = add nsw i64 %v3230, 1
  br label %b365
b367:
  %v3253 = add nsw i64 %v2302, 1
  br label %b266
b268:
  %v3254 = icmp sgt i64 %v3, 1
  br i1 %v3254, label %b371, label %b372
b371:
  %v3255 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3256 = atomicrmw add ptr %v3255, i64 1 acq_rel
  %v3257 = load i64, ptr %v349, align 8
  %v3258 = add i64 %v3257, 1
  store i64 %v3258, ptr %v349, align 8
  %v3259 = mul i64 %v3, %v3258
  br label %b373
b373:
  %v3260 = load atomic i64, ptr %v3255 acquire, align 8
  %v3261 = icmp slt i64 %v3260, %v3259
  br i1 %v3261, label %b374, label %b375
b374:
  %v3262 = call i32 @sched_yield()
  br label %b373
b375:
  br label %b372
b372:
  %v3263 = getelementptr inbounds float, ptr %v351, i64 4608
  %v3264 = getelementptr inbounds float, ptr %v351, i64 4864
  %v3265 = getelementptr inbounds float, ptr %v351, i64 6912
  %v3266 = getelementptr inbounds float, ptr %v351, i64 8960
  %v3267 = getelementptr inbounds i64, ptr %v1, i64 4
  %v3268 = load i64, ptr %v3267, align 8
  %v3269 = icmp eq i64 %v3268, 0
  br i1 %v3269, label %b376, label %b377
b376:
  %v3270 = add i64 1, 0
  %v3271 = sdiv i64 %v3270, 1
  %v3272 = add i64 %v2, 1
  %v3273 = mul i64 %v3271, %v2
  %v3274 = sdiv i64 %v3273, %v3
  %v3275 = mul i64 %v3274, 1
  %v3276 = icmp slt i64 %v3275, 1
  %v3277 = select i1 %v3276, i64 %v3275, i64 1
  %v3278 = mul i64 %v3271, %v3272
  %v3279 = sdiv i64 %v3278, %v3
  %v3280 = mul i64 %v3279, 1
  %v3281 = icmp slt i64 %v3280, 1
  %v3282 = select i1 %v3281, i64 %v3280, i64 1
  %v3283 = icmp slt i64 %v3282, 1
  %v3284 = select i1 %v3283, i64 %v3282, i64 1
  br label %b378
b378:
  %v3285 = phi i64 [ %v3277, %b376 ], [ %v3510, %b403 ]
  %v3286 = icmp slt i64 %v3285, %v3284
  br i1 %v3286, label %b379, label %b380
b379:
  %v3287 = mul i64 %v3285, 256
  %v3288 = mul i64 %v3285, 16
  %v3289 = add i64 %v3287, 0
  %v3290 = add i64 %v3288, 0
  %v3291 = getelementptr inbounds float, ptr %v3263, i64 %v3289
  %v3292 = sub i64 16, %v3290
  %v3293 = icmp slt i64 %v3292, 0
  %v3294 = select i1 %v3293, i64 0, i64 %v3292
  %v3295 = icmp ult i64 %v3294, 8
  %v3296 = select i1 %v3295, i64 %v3294, i64 8
  %v3297 = trunc i64 %v3296 to i32
  %v3298 = insertelement <8 x i32> poison, i32 %v3297, i64 0
  %v3299 = shufflevector <8 x i32> %v3298, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3300 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3299
  %v3301 = mul i64 %v3290, 16
  %v3302 = add i64 0, %v3301
  %v3303 = getelementptr inbounds float, ptr %v14, i64 %v3302
  %v3304 = icmp sge i64 %v3294, 8
  br i1 %v3304, label %b381, label %b382
b381:
  br label %b383
b383:
  %v3305 = phi i64 [ 0, %b381 ], [ %v3379, %b384 ]
  %v3306 = icmp slt i64 %v3305, 16
  br i1 %v3306, label %b384, label %b385
b384:
  %v3307 = add i64 %v3305, 0
  %v3308 = getelementptr inbounds float, ptr %v3303, i64 %v3307
  %v3309 = load <8 x float>, ptr %v3308, align 4
  %v3310 = add i64 %v3305, 16
  %v3311 = getelementptr inbounds float, ptr %v3303, i64 %v3310
  %v3312 = load <8 x float>, ptr %v3311, align 4
  %v3313 = add i64 %v3305, 32
  %v3314 = getelementptr inbounds float, ptr %v3303, i64 %v3313
  %v3315 = load <8 x float>, ptr %v3314, align 4
  %v3316 = add i64 %v3305, 48
  %v3317 = getelementptr inbounds float, ptr %v3303, i64 %v3316
  %v3318 = load <8 x float>, ptr %v3317, align 4
  %v3319 = add i64 %v3305, 64
  %v3320 = getelementptr inbounds float, ptr %v3303, i64 %v3319
  %v3321 = load <8 x float>, ptr %v3320, align 4
  %v3322 = add i64 %v3305, 80
  %v3323 = getelementptr inbounds float, ptr %v3303, i64 %v3322
  %v3324 = load <8 x float>, ptr %v3323, align 4
  %v3325 = add i64 %v3305, 96
  %v3326 = getelementptr inbounds float, ptr %v3303, i64 %v3325
  %v3327 = load <8 x float>, ptr %v3326, align 4
  %v3328 = add i64 %v3305, 112
  %v3329 = getelementptr inbounds float, ptr %v3303, i64 %v3328
  %v3330 = load <8 x float>, ptr %v3329, align 4
  %v3331 = shufflevector <8 x float> %v3309, <8 x float> %v3321, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3332 = shufflevector <8 x float> %v3309, <8 x float> %v3321, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3333 = shufflevector <8 x float> %v3312, <8 x float> %v3324, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3334 = shufflevector <8 x float> %v3312, <8 x float> %v3324, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3335 = shufflevector <8 x float> %v3315, <8 x float> %v3327, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3336 = shufflevector <8 x float> %v3315, <8 x float> %v3327, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3337 = shufflevector <8 x float> %v3318, <8 x float> %v3330, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3338 = shufflevector <8 x float> %v3318, <8 x float> %v3330, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3339 = shufflevector <8 x float> %v3331, <8 x float> %v3335, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3340 = shufflevector <8 x float> %v3331, <8 x float> %v3335, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3341 = shufflevector <8 x float> %v3333, <8 x float> %v3337, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3342 = shufflevector <8 x float> %v3333, <8 x float> %v3337, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3343 = shufflevector <8 x float> %v3332, <8 x float> %v3336, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3344 = shufflevector <8 x float> %v3332, <8 x float> %v3336, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3345 = shufflevector <8 x float> %v3334, <8 x float> %v3338, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3346 = shufflevector <8 x float> %v3334, <8 x float> %v3338, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3347 = shufflevector <8 x float> %v3339, <8 x float> %v3341, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3348 = shufflevector <8 x float> %v3339, <8 x float> %v3341, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3349 = shufflevector <8 x float> %v3340, <8 x float> %v3342, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3350 = shufflevector <8 x float> %v3340, <8 x float> %v3342, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3351 = shufflevector <8 x float> %v3343, <8 x float> %v3345, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3352 = shufflevector <8 x float> %v3343, <8 x float> %v3345, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3353 = shufflevector <8 x float> %v3344, <8 x float> %v3346, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3354 = shufflevector <8 x float> %v3344, <8 x float> %v3346, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3355 = add i64 %v3305, 0
  %v3356 = mul i64 %v3355, 16
  %v3357 = getelementptr inbounds float, ptr %v3291, i64 %v3356
  store <8 x float> %v3347, ptr %v3357, align 4
  %v3358 = add i64 %v3305, 1
  %v3359 = mul i64 %v3358, 16
  %v3360 = getelementptr inbounds float, ptr %v3291, i64 %v3359
  store <8 x float> %v3348, ptr %v3360, align 4
  %v3361 = add i64 %v3305, 2
  %v3362 = mul i64 %v3361, 16
  %v3363 = getelementptr inbounds float, ptr %v3291, i64 %v3362
  store <8 x float> %v3349, ptr %v3363, align 4
  %v3364 = add i64 %v3305, 3
  %v3365 = mul i64 %v3364, 16
  %v3366 = getelementptr inbounds float, ptr %v3291, i64 %v3365
  store <8 x float> %v3350, ptr %v3366, align 4
  %v3367 = add i64 %v3305, 4
  %v3368 = mul i64 %v3367, 16
  %v3369 = getelementptr inbounds float, ptr %v3291, i64 %v3368
  store <8 x float> %v3351, ptr %v3369, align 4
  %v3370 = add i64 %v3305, 5
  %v3371 = mul i64 %v3370, 16
  %v3372 = getelementptr inbounds float, ptr %v3291, i64 %v3371
  store <8 x float> %v3352, ptr %v3372, align 4
  %v3373 = add i64 %v3305, 6
  %v3374 = mul i64 %v3373, 16
  %v3375 = getelementptr inbounds float, ptr %v3291, i64 %v3374
  store <8 x float> %v3353, ptr %v3375, align 4
  %v3376 = add i64 %v3305, 7
  %v3377 = mul i64 %v3376, 16
  %v3378 = getelementptr inbounds float, ptr %v3291, i64 %v3377
  store <8 x float> %v3354, ptr %v3378, align 4
  %v3379 = add nsw i64 %v3305, 8
  br label %b383
b385:
  br label %b386
b386:
  %v3380 = phi i64 [ 16, %b385 ], [ %v3388, %b387 ]
  %v3381 = icmp slt i64 %v3380, 16
  br i1 %v3381, label %b387, label %b388
b387:
  %v3382 = mul i64 %v3380, 1
  %v3383 = getelementptr inbounds float, ptr %v3303, i64 %v3382
  %v3384 = getelementptr float, ptr %v3383, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3385 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3384, <8 x i1> %v3300, <8 x float> zeroinitializer)
  %v3386 = mul i64 %v3380, 16
  %v3387 = getelementptr inbounds float, ptr %v3291, i64 %v3386
  store <8 x float> %v3385, ptr %v3387, align 4
  %v3388 = add nsw i64 %v3380, 1
  br label %b386
b388:
  br label %b382
b382:
  %v3389 = icmp slt i64 %v3294, 8
  br i1 %v3389, label %b389, label %b390
b389:
  br label %b391
b391:
  %v3390 = phi i64 [ 0, %b389 ], [ %v3398, %b392 ]
  %v3391 = icmp slt i64 %v3390, 16
  br i1 %v3391, label %b392, label %b393
b392:
  %v3392 = mul i64 %v3390, 1
  %v3393 = getelementptr inbounds float, ptr %v3303, i64 %v3392
  %v3394 = getelementptr float, ptr %v3393, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3395 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3394, <8 x i1> %v3300, <8 x float> zeroinitializer)
  %v3396 = mul i64 %v3390, 16
  %v3397 = getelementptr inbounds float, ptr %v3291, i64 %v3396
  store <8 x float> %v3395, ptr %v3397, align 4
  %v3398 = add nsw i64 %v3390, 1
  br label %b391
b393:
  br label %b390
b390:
  %v3399 = add i64 %v3287, 8
  %v3400 = add i64 %v3288, 8
  %v3401 = getelementptr inbounds float, ptr %v3263, i64 %v3399
  %v3402 = sub i64 16, %v3400
  %v3403 = icmp slt i64 %v3402, 0
  %v3404 = select i1 %v3403, i64 0, i64 %v3402
  %v3405 = icmp ult i64 %v3404, 8
  %v3406 = select i1 %v3405, i64 %v3404, i64 8
  %v3407 = trunc i64 %v3406 to i32
  %v3408 = insertelement <8 x i32> poison, i32 %v3407, i64 0
  %v3409 = shufflevector <8 x i32> %v3408, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3410 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3409
  %v3411 = mul i64 %v3400, 16
  %v3412 = add i64 0, %v3411
  %v3413 = getelementptr inbounds float, ptr %v14, i64 %v3412
  %v3414 = icmp sge i64 %v3404, 8
  br i1 %v3414, label %b394, label %b395
b394:
  br label %b396
b396:
  %v3415 = phi i64 [ 0, %b394 ], [ %v3489, %b397 ]
  %v3416 = icmp slt i64 %v3415, 16
  br i1 %v3416, label %b397, label %b398
b397:
  %v3417 = add i64 %v3415, 0
  %v3418 = getelementptr inbounds float, ptr %v3413, i64 %v3417
  %v3419 = load <8 x float>, ptr %v3418, align 4
  %v3420 = add i64 %v3415, 16
  %v3421 = getelementptr inbounds float, ptr %v3413, i64 %v3420
  %v3422 = load <8 x float>, ptr %v3421, align 4
  %v3423 = add i64 %v3415, 32
  %v3424 = getelementptr inbounds float, ptr %v3413, i64 %v3423
  %v3425 = load <8 x float>, ptr %v3424, align 4
  %v3426 = add i64 %v3415, 48
  %v3427 = getelementptr inbounds float, ptr %v3413, i64 %v3426
  %v3428 = load <8 x float>, ptr %v3427, align 4
  %v3429 = add i64 %v3415, 64
  %v3430 = getelementptr inbounds float, ptr %v3413, i64 %v3429
  %v3431 = load <8 x float>, ptr %v3430, align 4
  %v3432 = add i64 %v3415, 80
  %v3433 = getelementptr inbounds float, ptr %v3413, i64 %v3432
  %v3434 = load <8 x float>, ptr %v3433, align 4
  %v3435 = add i64 %v3415, 96
  %v3436 = getelementptr inbounds float, ptr %v3413, i64 %v3435
  %v3437 = load <8 x float>, ptr %v3436, align 4
  %v3438 = add i64 %v3415, 112
  %v3439 = getelementptr inbounds float, ptr %v3413, i64 %v3438
  %v3440 = load <8 x float>, ptr %v3439, align 4
  %v3441 = shufflevector <8 x float> %v3419, <8 x float> %v3431, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3442 = shufflevector <8 x float> %v3419, <8 x float> %v3431, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3443 = shufflevector <8 x float> %v3422, <8 x float> %v3434, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3444 = shufflevector <8 x float> %v3422, <8 x float> %v3434, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3445 = shufflevector <8 x float> %v3425, <8 x float> %v3437, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3446 = shufflevector <8 x float> %v3425, <8 x float> %v3437, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3447 = shufflevector <8 x float> %v3428, <8 x float> %v3440, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3448 = shufflevector <8 x float> %v3428, <8 x float> %v3440, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3449 = shufflevector <8 x float> %v3441, <8 x float> %v3445, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3450 = shufflevector <8 x float> %v3441, <8 x float> %v3445, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3451 = shufflevector <8 x float> %v3443, <8 x float> %v3447, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3452 = shufflevector <8 x float> %v3443, <8 x float> %v3447, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3453 = shufflevector <8 x float> %v3442, <8 x float> %v3446, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3454 = shufflevector <8 x float> %v3442, <8 x float> %v3446, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3455 = shufflevector <8 x float> %v3444, <8 x float> %v3448, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3456 = shufflevector <8 x float> %v3444, <8 x float> %v3448, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3457 = shufflevector <8 x float> %v3449, <8 x float> %v3451, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3458 = shufflevector <8 x float> %v3449, <8 x float> %v3451, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3459 = shufflevector <8 x float> %v3450, <8 x float> %v3452, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3460 = shufflevector <8 x float> %v3450, <8 x float> %v3452, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3461 = shufflevector <8 x float> %v3453, <8 x float> %v3455, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3462 = shufflevector <8 x float> %v3453, <8 x float> %v3455, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3463 = shufflevector <8 x float> %v3454, <8 x float> %v3456, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3464 = shufflevector <8 x float> %v3454, <8 x float> %v3456, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3465 = add i64 %v3415, 0
  %v3466 = mul i64 %v3465, 16
  %v3467 = getelementptr inbounds float, ptr %v3401, i64 %v3466
  store <8 x float> %v3457, ptr %v3467, align 4
  %v3468 = add i64 %v3415, 1
  %v3469 = mul i64 %v3468, 16
  %v3470 = getelementptr inbounds float, ptr %v3401, i64 %v3469
  store <8 x float> %v3458, ptr %v3470, align 4
  %v3471 = add i64 %v3415, 2
  %v3472 = mul i64 %v3471, 16
  %v3473 = getelementptr inbounds float, ptr %v3401, i64 %v3472
  store <8 x float> %v3459, ptr %v3473, align 4
  %v3474 = add i64 %v3415, 3
  %v3475 = mul i64 %v3474, 16
  %v3476 = getelementptr inbounds float, ptr %v3401, i64 %v3475
  store <8 x float> %v3460, ptr %v3476, align 4
  %v3477 = add i64 %v3415, 4
  %v3478 = mul i64 %v3477, 16
  %v3479 = getelementptr inbounds float, ptr %v3401, i64 %v3478
  store <8 x float> %v3461, ptr %v3479, align 4
  %v3480 = add i64 %v3415, 5
  %v3481 = mul i64 %v3480, 16
  %v3482 = getelementptr inbounds float, ptr %v3401, i64 %v3481
  store <8 x float> %v3462, ptr %v3482, align 4
  %v3483 = add i64 %v3415, 6
  %v3484 = mul i64 %v3483, 16
  %v3485 = getelementptr inbounds float, ptr %v3401, i64 %v3484
  store <8 x float> %v3463, ptr %v3485, align 4
  %v3486 = add i64 %v3415, 7
  %v3487 = mul i64 %v3486, 16
  %v3488 = getelementptr inbounds float, ptr %v3401, i64 %v3487
  store <8 x float> %v3464, ptr %v3488, align 4
  %v3489 = add nsw i64 %v3415, 8
  br label %b396
b398:
  br label %b399
b399:
  %v3490 = phi i64 [ 16, %b398 ], [ %v3498, %b400 ]
  %v3491 = icmp slt i64 %v3490, 16
  br i1 %v3491, label %b400, label %b401
b400:
  %v3492 = mul i64 %v3490, 1
  %v3493 = getelementptr inbounds float, ptr %v3413, i64 %v3492
  %v3494 = getelementptr float, ptr %v3493, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3495 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3494, <8 x i1> %v3410, <8 x float> zeroinitializer)
  %v3496 = mul i64 %v3490, 16
  %v3497 = getelementptr inbounds float, ptr %v3401, i64 %v3496
  store <8 x float> %v3495, ptr %v3497, align 4
  %v3498 = add nsw i64 %v3490, 1
  br label %b399
b401:
  br label %b395
b395:
  %v3499 = icmp slt i64 %v3404, 8
  br i1 %v3499, label %b402, label %b403
b402:
  br label %b404
b404:
  %v3500 = phi i64 [ 0, %b402 ], [ %v3508, %b405 ]
  %v3501 = icmp slt i64 %v3500, 16
  br i1 %v3501, label %b405, label %b406
b405:
  %v3502 = mul i64 %v3500, 1
  %v3503 = getelementptr inbounds float, ptr %v3413, i64 %v3502
  %v3504 = getelementptr float, ptr %v3503, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3505 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3504, <8 x i1> %v3410, <8 x float> zeroinitializer)
  %v3506 = mul i64 %v3500, 16
  %v3507 = getelementptr inbounds float, ptr %v3401, i64 %v3506
  store <8 x float> %v3505, ptr %v3507, align 4
  %v3508 = add nsw i64 %v3500, 1
  br label %b404
b406:
  br label %b403
b403:
  %v3509 = add i64 %v3287, 256
  %v3510 = add nsw i64 %v3285, 1
  br label %b378
b380:
  %v3511 = add i64 4, 0
  %v3512 = sdiv i64 %v3511, 1
  %v3513 = add i64 %v2, 1
  %v3514 = mul i64 %v3512, %v2
  %v3515 = sdiv i64 %v3514, %v3
  %v3516 = mul i64 %v3515, 1
  %v3517 = icmp slt i64 %v3516, 4
  %v3518 = select i1 %v3517, i64 %v3516, i64 4
  %v3519 = mul i64 %v3512, %v3513
  %v3520 = sdiv i64 %v3519, %v3
  %v3521 = mul i64 %v3520, 1
  %v3522 = icmp slt i64 %v3521, 4
  %v3523 = select i1 %v3522, i64 %v3521, i64 4
  %v3524 = icmp slt i64 %v3523, 4
  %v3525 = select i1 %v3524, i64 %v3523, i64 4
  br label %b407
b407:
  %v3526 = phi i64 [ %v3518, %b380 ], [ %v3971, %b458 ]
  %v3527 = icmp slt i64 %v3526, %v3525
  br i1 %v3527, label %b408, label %b409
b408:
  %v3528 = mul i64 %v3526, 512
  %v3529 = mul i64 %v3526, 32
  %v3530 = add i64 %v3528, 0
  %v3531 = add i64 %v3529, 0
  %v3532 = getelementptr inbounds float, ptr %v3264, i64 %v3530
  %v3533 = sub i64 128, %v3531
  %v3534 = icmp slt i64 %v3533, 0
  %v3535 = select i1 %v3534, i64 0, i64 %v3533
  %v3536 = icmp ult i64 %v3535, 8
  %v3537 = select i1 %v3536, i64 %v3535, i64 8
  %v3538 = trunc i64 %v3537 to i32
  %v3539 = insertelement <8 x i32> poison, i32 %v3538, i64 0
  %v3540 = shufflevector <8 x i32> %v3539, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3541 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3540
  %v3542 = mul i64 %v3531, 16
  %v3543 = add i64 0, %v3542
  %v3544 = getelementptr inbounds float, ptr %v42, i64 %v3543
  %v3545 = icmp sge i64 %v3535, 8
  br i1 %v3545, label %b410, label %b411
b410:
  br label %b412
b412:
  %v3546 = phi i64 [ 0, %b410 ], [ %v3620, %b413 ]
  %v3547 = icmp slt i64 %v3546, 16
  br i1 %v3547, label %b413, label %b414
b413:
  %v3548 = add i64 %v3546, 0
  %v3549 = getelementptr inbounds float, ptr %v3544, i64 %v3548
  %v3550 = load <8 x float>, ptr %v3549, align 4
  %v3551 = add i64 %v3546, 16
  %v3552 = getelementptr inbounds float, ptr %v3544, i64 %v3551
  %v3553 = load <8 x float>, ptr %v3552, align 4
  %v3554 = add i64 %v3546, 32
  %v3555 = getelementptr inbounds float, ptr %v3544, i64 %v3554
  %v3556 = load <8 x float>, ptr %v3555, align 4
  %v3557 = add i64 %v3546, 48
  %v3558 = getelementptr inbounds float, ptr %v3544, i64 %v3557
  %v3559 = load <8 x float>, ptr %v3558, align 4
  %v3560 = add i64 %v3546, 64
  %v3561 = getelementptr inbounds float, ptr %v3544, i64 %v3560
  %v3562 = load <8 x float>, ptr %v3561, align 4
  %v3563 = add i64 %v3546, 80
  %v3564 = getelementptr inbounds float, ptr %v3544, i64 %v3563
  %v3565 = load <8 x float>, ptr %v3564, align 4
  %v3566 = add i64 %v3546, 96
  %v3567 = getelementptr inbounds float, ptr %v3544, i64 %v3566
  %v3568 = load <8 x float>, ptr %v3567, align 4
  %v3569 = add i64 %v3546, 112
  %v3570 = getelementptr inbounds float, ptr %v3544, i64 %v3569
  %v3571 = load <8 x float>, ptr %v3570, align 4
  %v3572 = shufflevector <8 x float> %v3550, <8 x float> %v3562, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3573 = shufflevector <8 x float> %v3550, <8 x float> %v3562, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3574 = shufflevector <8 x float> %v3553, <8 x float> %v3565, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3575 = shufflevector <8 x float> %v3553, <8 x float> %v3565, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3576 = shufflevector <8 x float> %v3556, <8 x float> %v3568, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3577 = shufflevector <8 x float> %v3556, <8 x float> %v3568, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3578 = shufflevector <8 x float> %v3559, <8 x float> %v3571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3579 = shufflevector <8 x float> %v3559, <8 x float> %v3571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3580 = shufflevector <8 x float> %v3572, <8 x float> %v3576, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3581 = shufflevector <8 x float> %v3572, <8 x float> %v3576, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3582 = shufflevector <8 x float> %v3574, <8 x float> %v3578, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3583 = shufflevector <8 x float> %v3574, <8 x float> %v3578, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3584 = shufflevector <8 x float> %v3573, <8 x float> %v3577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3585 = shufflevector <8 x float> %v3573, <8 x float> %v3577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3586 = shufflevector <8 x float> %v3575, <8 x float> %v3579, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3587 = shufflevector <8 x float> %v3575, <8 x float> %v3579, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3588 = shufflevector <8 x float> %v3580, <8 x float> %v3582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3589 = shufflevector <8 x float> %v3580, <8 x float> %v3582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3590 = shufflevector <8 x float> %v3581, <8 x float> %v3583, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3591 = shufflevector <8 x float> %v3581, <8 x float> %v3583, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3592 = shufflevector <8 x float> %v3584, <8 x float> %v3586, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3593 = shufflevector <8 x float> %v3584, <8 x float> %v3586, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3594 = shufflevector <8 x float> %v3585, <8 x float> %v3587, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3595 = shufflevector <8 x float> %v3585, <8 x float> %v3587, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3596 = add i64 %v3546, 0
  %v3597 = mul i64 %v3596, 32
  %v3598 = getelementptr inbounds float, ptr %v3532, i64 %v3597
  store <8 x float> %v3588, ptr %v3598, align 4
  %v3599 = add i64 %v3546, 1
  %v3600 = mul i64 %v3599, 32
  %v3601 = getelementptr inbounds float, ptr %v3532, i64 %v3600
  store <8 x float> %v3589, ptr %v3601, align 4
  %v3602 = add i64 %v3546, 2
  %v3603 = mul i64 %v3602, 32
  %v3604 = getelementptr inbounds float, ptr %v3532, i64 %v3603
  store <8 x float> %v3590, ptr %v3604, align 4
  %v3605 = add i64 %v3546, 3
  %v3606 = mul i64 %v3605, 32
  %v3607 = getelementptr inbounds float, ptr %v3532, i64 %v3606
  store <8 x float> %v3591, ptr %v3607, align 4
  %v3608 = add i64 %v3546, 4
  %v3609 = mul i64 %v3608, 32
  %v3610 = getelementptr inbounds float, ptr %v3532, i64 %v3609
  store <8 x float> %v3592, ptr %v3610, align 4
  %v3611 = add i64 %v3546, 5
  %v3612 = mul i64 %v3611, 32
  %v3613 = getelementptr inbounds float, ptr %v3532, i64 %v3612
  store <8 x float> %v3593, ptr %v3613, align 4
  %v3614 = add i64 %v3546, 6
  %v3615 = mul i64 %v3614, 32
  %v3616 = getelementptr inbounds float, ptr %v3532, i64 %v3615
  store <8 x float> %v3594, ptr %v3616, align 4
  %v3617 = add i64 %v3546, 7
  %v3618 = mul i64 %v3617, 32
  %v3619 = getelementptr inbounds float, ptr %v3532, i64 %v3618
  store <8 x float> %v3595, ptr %v3619, align 4
  %v3620 = add nsw i64 %v3546, 8
  br label %b412
b414:
  br label %b415
b415:
  %v3621 = phi i64 [ 16, %b414 ], [ %v3629, %b416 ]
  %v3622 = icmp slt i64 %v3621, 16
  br i1 %v3622, label %b416, label %b417
b416:
  %v3623 = mul i64 %v3621, 1
  %v3624 = getelementptr inbounds float, ptr %v3544, i64 %v3623
  %v3625 = getelementptr float, ptr %v3624, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3626 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3625, <8 x i1> %v3541, <8 x float> zeroinitializer)
  %v3627 = mul i64 %v3621, 32
  %v3628 = getelementptr inbounds float, ptr %v3532, i64 %v3627
  store <8 x float> %v3626, ptr %v3628, align 4
  %v3629 = add nsw i64 %v3621, 1
  br label %b415
b417:
  br label %b411
b411:
  %v3630 = icmp slt i64 %v3535, 8
  br i1 %v3630, label %b418, label %b419
b418:
  br label %b420
b420:
  %v3631 = phi i64 [ 0, %b418 ], [ %v3639, %b421 ]
  %v3632 = icmp slt i64 %v3631, 16
  br i1 %v3632, label %b421, label %b422
b421:
  %v3633 = mul i64 %v3631, 1
  %v3634 = getelementptr inbounds float, ptr %v3544, i64 %v3633
  %v3635 = getelementptr float, ptr %v3634, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3636 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3635, <8 x i1> %v3541, <8 x float> zeroinitializer)
  %v3637 = mul i64 %v3631, 32
  %v3638 = getelementptr inbounds float, ptr %v3532, i64 %v3637
  store <8 x float> %v3636, ptr %v3638, align 4
  %v3639 = add nsw i64 %v3631, 1
  br label %b420
b422:
  br label %b419
b419:
  %v3640 = add i64 %v3528, 8
  %v3641 = add i64 %v3529, 8
  %v3642 = getelementptr inbounds float, ptr %v3264, i64 %v3640
  %v3643 = sub i64 128, %v3641
  %v3644 = icmp slt i64 %v3643, 0
  %v3645 = select i1 %v3644, i64 0, i64 %v3643
  %v3646 = icmp ult i64 %v3645, 8
  %v3647 = select i1 %v3646, i64 %v3645, i64 8
  %v3648 = trunc i64 %v3647 to i32
  %v3649 = insertelement <8 x i32> poison, i32 %v3648, i64 0
  %v3650 = shufflevector <8 x i32> %v3649, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3651 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3650
  %v3652 = mul i64 %v3641, 16
  %v3653 = add i64 0, %v3652
  %v3654 = getelementptr inbounds float, ptr %v42, i64 %v3653
  %v3655 = icmp sge i64 %v3645, 8
  br i1 %v3655, label %b423, label %b424
b423:
  br label %b425
b425:
  %v3656 = phi i64 [ 0, %b423 ], [ %v3730, %b426 ]
  %v3657 = icmp slt i64 %v3656, 16
  br i1 %v3657, label %b426, label %b427
b426:
  %v3658 = add i64 %v3656, 0
  %v3659 = getelementptr inbounds float, ptr %v3654, i64 %v3658
  %v3660 = load <8 x float>, ptr %v3659, align 4
  %v3661 = add i64 %v3656, 16
  %v3662 = getelementptr inbounds float, ptr %v3654, i64 %v3661
  %v3663 = load <8 x float>, ptr %v3662, align 4
  %v3664 = add i64 %v3656, 32
  %v3665 = getelementptr inbounds float, ptr %v3654, i64 %v3664
  %v3666 = load <8 x float>, ptr %v3665, align 4
  %v3667 = add i64 %v3656, 48
  %v3668 = getelementptr inbounds float, ptr %v3654, i64 %v3667
  %v3669 = load <8 x float>, ptr %v3668, align 4
  %v3670 = add i64 %v3656, 64
  %v3671 = getelementptr inbounds float, ptr %v3654, i64 %v3670
  %v3672 = load <8 x float>, ptr %v3671, align 4
  %v3673 = add i64 %v3656, 80
  %v3674 = getelementptr inbounds float, ptr %v3654, i64 %v3673
  %v3675 = load <8 x float>, ptr %v3674, align 4
  %v3676 = add i64 %v3656, 96
  %v3677 = getelementptr inbounds float, ptr %v3654, i64 %v3676
  %v3678 = load <8 x float>, ptr %v3677, align 4
  %v3679 = add i64 %v3656, 112
  %v3680 = getelementptr inbounds float, ptr %v3654, i64 %v3679
  %v3681 = load <8 x float>, ptr %v3680, align 4
  %v3682 = shufflevector <8 x float> %v3660, <8 x float> %v3672, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3683 = shufflevector <8 x float> %v3660, <8 x float> %v3672, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3684 = shufflevector <8 x float> %v3663, <8 x float> %v3675, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3685 = shufflevector <8 x float> %v3663, <8 x float> %v3675, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3686 = shufflevector <8 x float> %v3666, <8 x float> %v3678, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3687 = shufflevector <8 x float> %v3666, <8 x float> %v3678, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3688 = shufflevector <8 x float> %v3669, <8 x float> %v3681, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3689 = shufflevector <8 x float> %v3669, <8 x float> %v3681, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3690 = shufflevector <8 x float> %v3682, <8 x float> %v3686, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3691 = shufflevector <8 x float> %v3682, <8 x float> %v3686, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3692 = shufflevector <8 x float> %v3684, <8 x float> %v3688, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3693 = shufflevector <8 x float> %v3684, <8 x float> %v3688, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3694 = shufflevector <8 x float> %v3683, <8 x float> %v3687, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3695 = shufflevector <8 x float> %v3683, <8 x float> %v3687, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3696 = shufflevector <8 x float> %v3685, <8 x float> %v3689, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3697 = shufflevector <8 x float> %v3685, <8 x float> %v3689, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3698 = shufflevector <8 x float> %v3690, <8 x float> %v3692, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3699 = shufflevector <8 x float> %v3690, <8 x float> %v3692, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3700 = shufflevector <8 x float> %v3691, <8 x float> %v3693, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3701 = shufflevector <8 x float> %v3691, <8 x float> %v3693, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3702 = shufflevector <8 x float> %v3694, <8 x float> %v3696, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3703 = shufflevector <8 x float> %v3694, <8 x float> %v3696, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3704 = shufflevector <8 x float> %v3695, <8 x float> %v3697, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3705 = shufflevector <8 x float> %v3695, <8 x float> %v3697, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3706 = add i64 %v3656, 0
  %v3707 = mul i64 %v3706, 32
  %v3708 = getelementptr inbounds float, ptr %v3642, i64 %v3707
  store <8 x float> %v3698, ptr %v3708, align 4
  %v3709 = add i64 %v3656, 1
  %v3710 = mul i64 %v3709, 32
  %v3711 = getelementptr inbounds float, ptr %v3642, i64 %v3710
  store <8 x float> %v3699, ptr %v3711, align 4
  %v3712 = add i64 %v3656, 2
  %v3713 = mul i64 %v3712, 32
  %v3714 = getelementptr inbounds float, ptr %v3642, i64 %v3713
  store <8 x float> %v3700, ptr %v3714, align 4
  %v3715 = add i64 %v3656, 3
  %v3716 = mul i64 %v3715, 32
  %v3717 = getelementptr inbounds float, ptr %v3642, i64 %v3716
  store <8 x float> %v3701, ptr %v3717, align 4
  %v3718 = add i64 %v3656, 4
  %v3719 = mul i64 %v3718, 32
  %v3720 = getelementptr inbounds float, ptr %v3642, i64 %v3719
  store <8 x float> %v3702, ptr %v3720, align 4
  %v3721 = add i64 %v3656, 5
  %v3722 = mul i64 %v3721, 32
  %v3723 = getelementptr inbounds float, ptr %v3642, i64 %v3722
  store <8 x float> %v3703, ptr %v3723, align 4
  %v3724 = add i64 %v3656, 6
  %v3725 = mul i64 %v3724, 32
  %v3726 = getelementptr inbounds float, ptr %v3642, i64 %v3725
  store <8 x float> %v3704, ptr %v3726, align 4
  %v3727 = add i64 %v3656, 7
  %v3728 = mul i64 %v3727, 32
  %v3729 = getelementptr inbounds float, ptr %v3642, i64 %v3728
  store <8 x float> %v3705, ptr %v3729, align 4
  %v3730 = add nsw i64 %v3656, 8
  br label %b425
b427:
  br label %b428
b428:
  %v3731 = phi i64 [ 16, %b427 ], [ %v3739, %b429 ]
  %v3732 = icmp slt i64 %v3731, 16
  br i1 %v3732, label %b429, label %b430
b429:
  %v3733 = mul i64 %v3731, 1
  %v3734 = getelementptr inbounds float, ptr %v3654, i64 %v3733
  %v3735 = getelementptr float, ptr %v3734, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3736 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3735, <8 x i1> %v3651, <8 x float> zeroinitializer)
  %v3737 = mul i64 %v3731, 32
  %v3738 = getelementptr inbounds float, ptr %v3642, i64 %v3737
  store <8 x float> %v3736, ptr %v3738, align 4
  %v3739 = add nsw i64 %v3731, 1
  br label %b428
b430:
  br label %b424
b424:
  %v3740 = icmp slt i64 %v3645, 8
  br i1 %v3740, label %b431, label %b432
b431:
  br label %b433
b433:
  %v3741 = phi i64 [ 0, %b431 ], [ %v3749, %b434 ]
  %v3742 = icmp slt i64 %v3741, 16
  br i1 %v3742, label %b434, label %b435
b434:
  %v3743 = mul i64 %v3741, 1
  %v3744 = getelementptr inbounds float, ptr %v3654, i64 %v3743
  %v3745 = getelementptr float, ptr %v3744, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3746 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3745, <8 x i1> %v3651, <8 x float> zeroinitializer)
  %v3747 = mul i64 %v3741, 32
  %v3748 = getelementptr inbounds float, ptr %v3642, i64 %v3747
  store <8 x float> %v3746, ptr %v3748, align 4
  %v3749 = add nsw i64 %v3741, 1
  br label %b433
b435:
  br label %b432
b432:
  %v3750 = add i64 %v3528, 16
  %v3751 = add i64 %v3529, 16
  %v3752 = getelementptr inbounds float, ptr %v3264, i64 %v3750
  %v3753 = sub i64 128, %v3751
  %v3754 = icmp slt i64 %v3753, 0
  %v3755 = select i1 %v3754, i64 0, i64 %v3753
  %v3756 = icmp ult i64 %v3755, 8
  %v3757 = select i1 %v3756, i64 %v3755, i64 8
  %v3758 = trunc i64 %v3757 to i32
  %v3759 = insertelement <8 x i32> poison, i32 %v3758, i64 0
  %v3760 = shufflevector <8 x i32> %v3759, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3761 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3760
  %v3762 = mul i64 %v3751, 16
  %v3763 = add i64 0, %v3762
  %v3764 = getelementptr inbounds float, ptr %v42, i64 %v3763
  %v3765 = icmp sge i64 %v3755, 8
  br i1 %v3765, label %b436, label %b437
b436:
  br label %b438
b438:
  %v3766 = phi i64 [ 0, %b436 ], [ %v3840, %b439 ]
  %v3767 = icmp slt i64 %v3766, 16
  br i1 %v3767, label %b439, label %b440
b439:
  %v3768 = add i64 %v3766, 0
  %v3769 = getelementptr inbounds float, ptr %v3764, i64 %v3768
  %v3770 = load <8 x float>, ptr %v3769, align 4
  %v3771 = add i64 %v3766, 16
  %v3772 = getelementptr inbounds float, ptr %v3764, i64 %v3771
  %v3773 = load <8 x float>, ptr %v3772, align 4
  %v3774 = add i64 %v3766, 32
  %v3775 = getelementptr inbounds float, ptr %v3764, i64 %v3774
  %v3776 = load <8 x float>, ptr %v3775, align 4
  %v3777 = add i64 %v3766, 48
  %v3778 = getelementptr inbounds float, ptr %v3764, i64 %v3777
  %v3779 = load <8 x float>, ptr %v3778, align 4
  %v3780 = add i64 %v3766, 64
  %v3781 = getelementptr inbounds float, ptr %v3764, i64 %v3780
  %v3782 = load <8 x float>, ptr %v3781, align 4
  %v3783 = add i64 %v3766, 80
  %v3784 = getelementptr inbounds float, ptr %v3764, i64 %v3783
  %v3785 = load <8 x float>, ptr %v3784, align 4
  %v3786 = add i64 %v3766, 96
  %v3787 = getelementptr inbounds float, ptr %v3764, i64 %v3786
  %v3788 = load <8 x float>, ptr %v3787, align 4
  %v3789 = add i64 %v3766, 112
  %v3790 = getelementptr inbounds float, ptr %v3764, i64 %v3789
  %v3791 = load <8 x float>, ptr %v3790, align 4
  %v3792 = shufflevector <8 x float> %v3770, <8 x float> %v3782, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3793 = shufflevector <8 x float> %v3770, <8 x float> %v3782, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3794 = shufflevector <8 x float> %v3773, <8 x float> %v3785, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3795 = shufflevector <8 x float> %v3773, <8 x float> %v3785, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3796 = shufflevector <8 x float> %v3776, <8 x float> %v3788, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3797 = shufflevector <8 x float> %v3776, <8 x float> %v3788, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3798 = shufflevector <8 x float> %v3779, <8 x float> %v3791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3799 = shufflevector <8 x float> %v3779, <8 x float> %v3791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3800 = shufflevector <8 x float> %v3792, <8 x float> %v3796, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3801 = shufflevector <8 x float> %v3792, <8 x float> %v3796, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3802 = shufflevector <8 x float> %v3794, <8 x float> %v3798, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3803 = shufflevector <8 x float> %v3794, <8 x float> %v3798, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3804 = shufflevector <8 x float> %v3793, <8 x float> %v3797, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3805 = shufflevector <8 x float> %v3793, <8 x float> %v3797, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3806 = shufflevector <8 x float> %v3795, <8 x float> %v3799, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3807 = shufflevector <8 x float> %v3795, <8 x float> %v3799, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3808 = shufflevector <8 x float> %v3800, <8 x float> %v3802, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3809 = shufflevector <8 x float> %v3800, <8 x float> %v3802, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3810 = shufflevector <8 x float> %v3801, <8 x float> %v3803, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3811 = shufflevector <8 x float> %v3801, <8 x float> %v3803, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3812 = shufflevector <8 x float> %v3804, <8 x float> %v3806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3813 = shufflevector <8 x float> %v3804, <8 x float> %v3806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3814 = shufflevector <8 x float> %v3805, <8 x float> %v3807, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3815 = shufflevector <8 x float> %v3805, <8 x float> %v3807, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3816 = add i64 %v3766, 0
  %v3817 = mul i64 %v3816, 32
  %v3818 = getelementptr inbounds float, ptr %v3752, i64 %v3817
  store <8 x float> %v3808, ptr %v3818, align 4
  %v3819 = add i64 %v3766, 1
  %v3820 = mul i64 %v3819, 32
  %v3821 = getelementptr inbounds float, ptr %v3752, i64 %v3820
  store <8 x float> %v3809, ptr %v3821, align 4
  %v3822 = add i64 %v3766, 2
  %v3823 = mul i64 %v3822, 32
  %v3824 = getelementptr inbounds float, ptr %v3752, i64 %v3823
  store <8 x float> %v3810, ptr %v3824, align 4
  %v3825 = add i64 %v3766, 3
  %v3826 = mul i64 %v3825, 32
  %v3827 = getelementptr inbounds float, ptr %v3752, i64 %v3826
  store <8 x float> %v3811, ptr %v3827, align 4
  %v3828 = add i64 %v3766, 4
  %v3829 = mul i64 %v3828, 32
  %v3830 = getelementptr inbounds float, ptr %v3752, i64 %v3829
  store <8 x float> %v3812, ptr %v3830, align 4
  %v3831 = add i64 %v3766, 5
  %v3832 = mul i64 %v3831, 32
  %v3833 = getelementptr inbounds float, ptr %v3752, i64 %v3832
  store <8 x float> %v3813, ptr %v3833, align 4
  %v3834 = add i64 %v3766, 6
  %v3835 = mul i64 %v3834, 32
  %v3836 = getelementptr inbounds float, ptr %v3752, i64 %v3835
  store <8 x float> %v3814, ptr %v3836, align 4
  %v3837 = add i64 %v3766, 7
  %v3838 = mul i64 %v3837, 32
  %v3839 = getelementptr inbounds float, ptr %v3752, i64 %v3838
  store <8 x float> %v3815, ptr %v3839, align 4
  %v3840 = add nsw i64 %v3766, 8
  br label %b438
b440:
  br label %b441
b441:
  %v3841 = phi i64 [ 16, %b440 ], [ %v3849, %b442 ]
  %v3842 = icmp slt i64 %v3841, 16
  br i1 %v3842, label %b442, label %b443
b442:
  %v3843 = mul i64 %v3841, 1
  %v3844 = getelementptr inbounds float, ptr %v3764, i64 %v3843
  %v3845 = getelementptr float, ptr %v3844, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3846 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3845, <8 x i1> %v3761, <8 x float> zeroinitializer)
  %v3847 = mul i64 %v3841, 32
  %v3848 = getelementptr inbounds float, ptr %v3752, i64 %v3847
  store <8 x float> %v3846, ptr %v3848, align 4
  %v3849 = add nsw i64 %v3841, 1
  br label %b441
b443:
  br label %b437
b437:
  %v3850 = icmp slt i64 %v3755, 8
  br i1 %v3850, label %b444, label %b445
b444:
  br label %b446
b446:
  %v3851 = phi i64 [ 0, %b444 ], [ %v3859, %b447 ]
  %v3852 = icmp slt i64 %v3851, 16
  br i1 %v3852, label %b447, label %b448
b447:
  %v3853 = mul i64 %v3851, 1
  %v3854 = getelementptr inbounds float, ptr %v3764, i64 %v3853
  %v3855 = getelementptr float, ptr %v3854, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3856 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3855, <8 x i1> %v3761, <8 x float> zeroinitializer)
  %v3857 = mul i64 %v3851, 32
  %v3858 = getelementptr inbounds float, ptr %v3752, i64 %v3857
  store <8 x float> %v3856, ptr %v3858, align 4
  %v3859 = add nsw i64 %v3851, 1
  br label %b446
b448:
  br label %b445
b445:
  %v3860 = add i64 %v3528, 24
  %v3861 = add i64 %v3529, 24
  %v3862 = getelementptr inbounds float, ptr %v3264, i64 %v3860
  %v3863 = sub i64 128, %v3861
  %v3864 = icmp slt i64 %v3863, 0
  %v3865 = select i1 %v3864, i64 0, i64 %v3863
  %v3866 = icmp ult i64 %v3865, 8
  %v3867 = select i1 %v3866, i64 %v3865, i64 8
  %v3868 = trunc i64 %v3867 to i32
  %v3869 = insertelement <8 x i32> poison, i32 %v3868, i64 0
  %v3870 = shufflevector <8 x i32> %v3869, <8 x i32> poison, <8 x i32> zeroinitializer
  %v3871 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v3870
  %v3872 = mul i64 %v3861, 16
  %v3873 = add i64 0, %v3872
  %v3874 = getelementptr inbounds float, ptr %v42, i64 %v3873
  %v3875 = icmp sge i64 %v3865, 8
  br i1 %v3875, label %b449, label %b450
b449:
  br label %b451
b451:
  %v3876 = phi i64 [ 0, %b449 ], [ %v3950, %b452 ]
  %v3877 = icmp slt i64 %v3876, 16
  br i1 %v3877, label %b452, label %b453
b452:
  %v3878 = add i64 %v3876, 0
  %v3879 = getelementptr inbounds float, ptr %v3874, i64 %v3878
  %v3880 = load <8 x float>, ptr %v3879, align 4
  %v3881 = add i64 %v3876, 16
  %v3882 = getelementptr inbounds float, ptr %v3874, i64 %v3881
  %v3883 = load <8 x float>, ptr %v3882, align 4
  %v3884 = add i64 %v3876, 32
  %v3885 = getelementptr inbounds float, ptr %v3874, i64 %v3884
  %v3886 = load <8 x float>, ptr %v3885, align 4
  %v3887 = add i64 %v3876, 48
  %v3888 = getelementptr inbounds float, ptr %v3874, i64 %v3887
  %v3889 = load <8 x float>, ptr %v3888, align 4
  %v3890 = add i64 %v3876, 64
  %v3891 = getelementptr inbounds float, ptr %v3874, i64 %v3890
  %v3892 = load <8 x float>, ptr %v3891, align 4
  %v3893 = add i64 %v3876, 80
  %v3894 = getelementptr inbounds float, ptr %v3874, i64 %v3893
  %v3895 = load <8 x float>, ptr %v3894, align 4
  %v3896 = add i64 %v3876, 96
  %v3897 = getelementptr inbounds float, ptr %v3874, i64 %v3896
  %v3898 = load <8 x float>, ptr %v3897, align 4
  %v3899 = add i64 %v3876, 112
  %v3900 = getelementptr inbounds float, ptr %v3874, i64 %v3899
  %v3901 = load <8 x float>, ptr %v3900, align 4
  %v3902 = shufflevector <8 x float> %v3880, <8 x float> %v3892, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3903 = shufflevector <8 x float> %v3880, <8 x float> %v3892, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3904 = shufflevector <8 x float> %v3883, <8 x float> %v3895, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3905 = shufflevector <8 x float> %v3883, <8 x float> %v3895, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3906 = shufflevector <8 x float> %v3886, <8 x float> %v3898, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3907 = shufflevector <8 x float> %v3886, <8 x float> %v3898, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3908 = shufflevector <8 x float> %v3889, <8 x float> %v3901, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v3909 = shufflevector <8 x float> %v3889, <8 x float> %v3901, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v3910 = shufflevector <8 x float> %v3902, <8 x float> %v3906, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3911 = shufflevector <8 x float> %v3902, <8 x float> %v3906, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3912 = shufflevector <8 x float> %v3904, <8 x float> %v3908, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3913 = shufflevector <8 x float> %v3904, <8 x float> %v3908, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3914 = shufflevector <8 x float> %v3903, <8 x float> %v3907, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3915 = shufflevector <8 x float> %v3903, <8 x float> %v3907, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3916 = shufflevector <8 x float> %v3905, <8 x float> %v3909, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v3917 = shufflevector <8 x float> %v3905, <8 x float> %v3909, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v3918 = shufflevector <8 x float> %v3910, <8 x float> %v3912, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3919 = shufflevector <8 x float> %v3910, <8 x float> %v3912, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3920 = shufflevector <8 x float> %v3911, <8 x float> %v3913, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3921 = shufflevector <8 x float> %v3911, <8 x float> %v3913, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3922 = shufflevector <8 x float> %v3914, <8 x float> %v3916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3923 = shufflevector <8 x float> %v3914, <8 x float> %v3916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3924 = shufflevector <8 x float> %v3915, <8 x float> %v3917, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v3925 = shufflevector <8 x float> %v3915, <8 x float> %v3917, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v3926 = add i64 %v3876, 0
  %v3927 = mul i64 %v3926, 32
  %v3928 = getelementptr inbounds float, ptr %v3862, i64 %v3927
  store <8 x float> %v3918, ptr %v3928, align 4
  %v3929 = add i64 %v3876, 1
  %v3930 = mul i64 %v3929, 32
  %v3931 = getelementptr inbounds float, ptr %v3862, i64 %v3930
  store <8 x float> %v3919, ptr %v3931, align 4
  %v3932 = add i64 %v3876, 2
  %v3933 = mul i64 %v3932, 32
  %v3934 = getelementptr inbounds float, ptr %v3862, i64 %v3933
  store <8 x float> %v3920, ptr %v3934, align 4
  %v3935 = add i64 %v3876, 3
  %v3936 = mul i64 %v3935, 32
  %v3937 = getelementptr inbounds float, ptr %v3862, i64 %v3936
  store <8 x float> %v3921, ptr %v3937, align 4
  %v3938 = add i64 %v3876, 4
  %v3939 = mul i64 %v3938, 32
  %v3940 = getelementptr inbounds float, ptr %v3862, i64 %v3939
  store <8 x float> %v3922, ptr %v3940, align 4
  %v3941 = add i64 %v3876, 5
  %v3942 = mul i64 %v3941, 32
  %v3943 = getelementptr inbounds float, ptr %v3862, i64 %v3942
  store <8 x float> %v3923, ptr %v3943, align 4
  %v3944 = add i64 %v3876, 6
  %v3945 = mul i64 %v3944, 32
  %v3946 = getelementptr inbounds float, ptr %v3862, i64 %v3945
  store <8 x float> %v3924, ptr %v3946, align 4
  %v3947 = add i64 %v3876, 7
  %v3948 = mul i64 %v3947, 32
  %v3949 = getelementptr inbounds float, ptr %v3862, i64 %v3948
  store <8 x float> %v3925, ptr %v3949, align 4
  %v3950 = add nsw i64 %v3876, 8
  br label %b451
b453:
  br label %b454
b454:
  %v3951 = phi i64 [ 16, %b453 ], [ %v3959, %b455 ]
  %v3952 = icmp slt i64 %v3951, 16
  br i1 %v3952, label %b455, label %b456
b455:
  %v3953 = mul i64 %v3951, 1
  %v3954 = getelementptr inbounds float, ptr %v3874, i64 %v3953
  %v3955 = getelementptr float, ptr %v3954, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3956 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3955, <8 x i1> %v3871, <8 x float> zeroinitializer)
  %v3957 = mul i64 %v3951, 32
  %v3958 = getelementptr inbounds float, ptr %v3862, i64 %v3957
  store <8 x float> %v3956, ptr %v3958, align 4
  %v3959 = add nsw i64 %v3951, 1
  br label %b454
b456:
  br label %b450
b450:
  %v3960 = icmp slt i64 %v3865, 8
  br i1 %v3960, label %b457, label %b458
b457:
  br label %b459
b459:
  %v3961 = phi i64 [ 0, %b457 ], [ %v3969, %b460 ]
  %v3962 = icmp slt i64 %v3961, 16
  br i1 %v3962, label %b460, label %b461
b460:
  %v3963 = mul i64 %v3961, 1
  %v3964 = getelementptr inbounds float, ptr %v3874, i64 %v3963
  %v3965 = getelementptr float, ptr %v3964, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v3966 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v3965, <8 x i1> %v3871, <8 x float> zeroinitializer)
  %v3967 = mul i64 %v3961, 32
  %v3968 = getelementptr inbounds float, ptr %v3862, i64 %v3967
  store <8 x float> %v3966, ptr %v3968, align 4
  %v3969 = add nsw i64 %v3961, 1
  br label %b459
b461:
  br label %b458
b458:
  %v3970 = add i64 %v3528, 512
  %v3971 = add nsw i64 %v3526, 1
  br label %b407
b409:
  %v3972 = add i64 1, 0
  %v3973 = sdiv i64 %v3972, 1
  %v3974 = add i64 %v2, 1
  %v3975 = mul i64 %v3973, %v2
  %v3976 = sdiv i64 %v3975, %v3
  %v3977 = mul i64 %v3976, 1
  %v3978 = icmp slt i64 %v3977, 1
  %v3979 = select i1 %v3978, i64 %v3977, i64 1
  %v3980 = mul i64 %v3973, %v3974
  %v3981 = sdiv i64 %v3980, %v3
  %v3982 = mul i64 %v3981, 1
  %v3983 = icmp slt i64 %v3982, 1
  %v3984 = select i1 %v3983, i64 %v3982, i64 1
  %v3985 = icmp slt i64 %v3984, 1
  %v3986 = select i1 %v3985, i64 %v3984, i64 1
  br label %b462
b462:
  %v3987 = phi i64 [ %v3979, %b409 ], [ %v4212, %b487 ]
  %v3988 = icmp slt i64 %v3987, %v3986
  br i1 %v3988, label %b463, label %b464
b463:
  %v3989 = mul i64 %v3987, 2048
  %v3990 = mul i64 %v3987, 16
  %v3991 = add i64 %v3989, 0
  %v3992 = add i64 %v3990, 0
  %v3993 = getelementptr inbounds float, ptr %v3265, i64 %v3991
  %v3994 = sub i64 16, %v3992
  %v3995 = icmp slt i64 %v3994, 0
  %v3996 = select i1 %v3995, i64 0, i64 %v3994
  %v3997 = icmp ult i64 %v3996, 8
  %v3998 = select i1 %v3997, i64 %v3996, i64 8
  %v3999 = trunc i64 %v3998 to i32
  %v4000 = insertelement <8 x i32> poison, i32 %v3999, i64 0
  %v4001 = shufflevector <8 x i32> %v4000, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4002 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4001
  %v4003 = mul i64 %v3992, 128
  %v4004 = add i64 0, %v4003
  %v4005 = getelementptr inbounds float, ptr %v44, i64 %v4004
  %v4006 = icmp sge i64 %v3996, 8
  br i1 %v4006, label %b465, label %b466
b465:
  br label %b467
b467:
  %v4007 = phi i64 [ 0, %b465 ], [ %v4081, %b468 ]
  %v4008 = icmp slt i64 %v4007, 128
  br i1 %v4008, label %b468, label %b469
b468:
  %v4009 = add i64 %v4007, 0
  %v4010 = getelementptr inbounds float, ptr %v4005, i64 %v4009
  %v4011 = load <8 x float>, ptr %v4010, align 4
  %v4012 = add i64 %v4007, 128
  %v4013 = getelementptr inbounds float, ptr %v4005, i64 %v4012
  %v4014 = load <8 x float>, ptr %v4013, align 4
  %v4015 = add i64 %v4007, 256
  %v4016 = getelementptr inbounds float, ptr %v4005, i64 %v4015
  %v4017 = load <8 x float>, ptr %v4016, align 4
  %v4018 = add i64 %v4007, 384
  %v4019 = getelementptr inbounds float, ptr %v4005, i64 %v4018
  %v4020 = load <8 x float>, ptr %v4019, align 4
  %v4021 = add i64 %v4007, 512
  %v4022 = getelementptr inbounds float, ptr %v4005, i64 %v4021
  %v4023 = load <8 x float>, ptr %v4022, align 4
  %v4024 = add i64 %v4007, 640
  %v4025 = getelementptr inbounds float, ptr %v4005, i64 %v4024
  %v4026 = load <8 x float>, ptr %v4025, align 4
  %v4027 = add i64 %v4007, 768
  %v4028 = getelementptr inbounds float, ptr %v4005, i64 %v4027
  %v4029 = load <8 x float>, ptr %v4028, align 4
  %v4030 = add i64 %v4007, 896
  %v4031 = getelementptr inbounds float, ptr %v4005, i64 %v4030
  %v4032 = load <8 x float>, ptr %v4031, align 4
  %v4033 = shufflevector <8 x float> %v4011, <8 x float> %v4023, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4034 = shufflevector <8 x float> %v4011, <8 x float> %v4023, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4035 = shufflevector <8 x float> %v4014, <8 x float> %v4026, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4036 = shufflevector <8 x float> %v4014, <8 x float> %v4026, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4037 = shufflevector <8 x float> %v4017, <8 x float> %v4029, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4038 = shufflevector <8 x float> %v4017, <8 x float> %v4029, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4039 = shufflevector <8 x float> %v4020, <8 x float> %v4032, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4040 = shufflevector <8 x float> %v4020, <8 x float> %v4032, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4041 = shufflevector <8 x float> %v4033, <8 x float> %v4037, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4042 = shufflevector <8 x float> %v4033, <8 x float> %v4037, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4043 = shufflevector <8 x float> %v4035, <8 x float> %v4039, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4044 = shufflevector <8 x float> %v4035, <8 x float> %v4039, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4045 = shufflevector <8 x float> %v4034, <8 x float> %v4038, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4046 = shufflevector <8 x float> %v4034, <8 x float> %v4038, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4047 = shufflevector <8 x float> %v4036, <8 x float> %v4040, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4048 = shufflevector <8 x float> %v4036, <8 x float> %v4040, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4049 = shufflevector <8 x float> %v4041, <8 x float> %v4043, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4050 = shufflevector <8 x float> %v4041, <8 x float> %v4043, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4051 = shufflevector <8 x float> %v4042, <8 x float> %v4044, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4052 = shufflevector <8 x float> %v4042, <8 x float> %v4044, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4053 = shufflevector <8 x float> %v4045, <8 x float> %v4047, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4054 = shufflevector <8 x float> %v4045, <8 x float> %v4047, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4055 = shufflevector <8 x float> %v4046, <8 x float> %v4048, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4056 = shufflevector <8 x float> %v4046, <8 x float> %v4048, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4057 = add i64 %v4007, 0
  %v4058 = mul i64 %v4057, 16
  %v4059 = getelementptr inbounds float, ptr %v3993, i64 %v4058
  store <8 x float> %v4049, ptr %v4059, align 4
  %v4060 = add i64 %v4007, 1
  %v4061 = mul i64 %v4060, 16
  %v4062 = getelementptr inbounds float, ptr %v3993, i64 %v4061
  store <8 x float> %v4050, ptr %v4062, align 4
  %v4063 = add i64 %v4007, 2
  %v4064 = mul i64 %v4063, 16
  %v4065 = getelementptr inbounds float, ptr %v3993, i64 %v4064
  store <8 x float> %v4051, ptr %v4065, align 4
  %v4066 = add i64 %v4007, 3
  %v4067 = mul i64 %v4066, 16
  %v4068 = getelementptr inbounds float, ptr %v3993, i64 %v4067
  store <8 x float> %v4052, ptr %v4068, align 4
  %v4069 = add i64 %v4007, 4
  %v4070 = mul i64 %v4069, 16
  %v4071 = getelementptr inbounds float, ptr %v3993, i64 %v4070
  store <8 x float> %v4053, ptr %v4071, align 4
  %v4072 = add i64 %v4007, 5
  %v4073 = mul i64 %v4072, 16
  %v4074 = getelementptr inbounds float, ptr %v3993, i64 %v4073
  store <8 x float> %v4054, ptr %v4074, align 4
  %v4075 = add i64 %v4007, 6
  %v4076 = mul i64 %v4075, 16
  %v4077 = getelementptr inbounds float, ptr %v3993, i64 %v4076
  store <8 x float> %v4055, ptr %v4077, align 4
  %v4078 = add i64 %v4007, 7
  %v4079 = mul i64 %v4078, 16
  %v4080 = getelementptr inbounds float, ptr %v3993, i64 %v4079
  store <8 x float> %v4056, ptr %v4080, align 4
  %v4081 = add nsw i64 %v4007, 8
  br label %b467
b469:
  br label %b470
b470:
  %v4082 = phi i64 [ 128, %b469 ], [ %v4090, %b471 ]
  %v4083 = icmp slt i64 %v4082, 128
  br i1 %v4083, label %b471, label %b472
b471:
  %v4084 = mul i64 %v4082, 1
  %v4085 = getelementptr inbounds float, ptr %v4005, i64 %v4084
  %v4086 = getelementptr float, ptr %v4085, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v4087 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4086, <8 x i1> %v4002, <8 x float> zeroinitializer)
  %v4088 = mul i64 %v4082, 16
  %v4089 = getelementptr inbounds float, ptr %v3993, i64 %v4088
  store <8 x float> %v4087, ptr %v4089, align 4
  %v4090 = add nsw i64 %v4082, 1
  br label %b470
b472:
  br label %b466
b466:
  %v4091 = icmp slt i64 %v3996, 8
  br i1 %v4091, label %b473, label %b474
b473:
  br label %b475
b475:
  %v4092 = phi i64 [ 0, %b473 ], [ %v4100, %b476 ]
  %v4093 = icmp slt i64 %v4092, 128
  br i1 %v4093, label %b476, label %b477
b476:
  %v4094 = mul i64 %v4092, 1
  %v4095 = getelementptr inbounds float, ptr %v4005, i64 %v4094
  %v4096 = getelementptr float, ptr %v4095, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v4097 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4096, <8 x i1> %v4002, <8 x float> zeroinitializer)
  %v4098 = mul i64 %v4092, 16
  %v4099 = getelementptr inbounds float, ptr %v3993, i64 %v4098
  store <8 x float> %v4097, ptr %v4099, align 4
  %v4100 = add nsw i64 %v4092, 1
  br label %b475
b477:
  br label %b474
b474:
  %v4101 = add i64 %v3989, 8
  %v4102 = add i64 %v3990, 8
  %v4103 = getelementptr inbounds float, ptr %v3265, i64 %v4101
  %v4104 = sub i64 16, %v4102
  %v4105 = icmp slt i64 %v4104, 0
  %v4106 = select i1 %v4105, i64 0, i64 %v4104
  %v4107 = icmp ult i64 %v4106, 8
  %v4108 = select i1 %v4107, i64 %v4106, i64 8
  %v4109 = trunc i64 %v4108 to i32
  %v4110 = insertelement <8 x i32> poison, i32 %v4109, i64 0
  %v4111 = shufflevector <8 x i32> %v4110, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4112 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4111
  %v4113 = mul i64 %v4102, 128
  %v4114 = add i64 0, %v4113
  %v4115 = getelementptr inbounds float, ptr %v44, i64 %v4114
  %v4116 = icmp sge i64 %v4106, 8
  br i1 %v4116, label %b478, label %b479
b478:
  br label %b480
b480:
  %v4117 = phi i64 [ 0, %b478 ], [ %v4191, %b481 ]
  %v4118 = icmp slt i64 %v4117, 128
  br i1 %v4118, label %b481, label %b482
b481:
  %v4119 = add i64 %v4117, 0
  %v4120 = getelementptr inbounds float, ptr %v4115, i64 %v4119
  %v4121 = load <8 x float>, ptr %v4120, align 4
  %v4122 = add i64 %v4117, 128
  %v4123 = getelementptr inbounds float, ptr %v4115, i64 %v4122
  %v4124 = load <8 x float>, ptr %v4123, align 4
  %v4125 = add i64 %v4117, 256
  %v4126 = getelementptr inbounds float, ptr %v4115, i64 %v4125
  %v4127 = load <8 x float>, ptr %v4126, align 4
  %v4128 = add i64 %v4117, 384
  %v4129 = getelementptr inbounds float, ptr %v4115, i64 %v4128
  %v4130 = load <8 x float>, ptr %v4129, align 4
  %v4131 = add i64 %v4117, 512
  %v4132 = getelementptr inbounds float, ptr %v4115, i64 %v4131
  %v4133 = load <8 x float>, ptr %v4132, align 4
  %v4134 = add i64 %v4117, 640
  %v4135 = getelementptr inbounds float, ptr %v4115, i64 %v4134
  %v4136 = load <8 x float>, ptr %v4135, align 4
  %v4137 = add i64 %v4117, 768
  %v4138 = getelementptr inbounds float, ptr %v4115, i64 %v4137
  %v4139 = load <8 x float>, ptr %v4138, align 4
  %v4140 = add i64 %v4117, 896
  %v4141 = getelementptr inbounds float, ptr %v4115, i64 %v4140
  %v4142 = load <8 x float>, ptr %v4141, align 4
  %v4143 = shufflevector <8 x float> %v4121, <8 x float> %v4133, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4144 = shufflevector <8 x float> %v4121, <8 x float> %v4133, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4145 = shufflevector <8 x float> %v4124, <8 x float> %v4136, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4146 = shufflevector <8 x float> %v4124, <8 x float> %v4136, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4147 = shufflevector <8 x float> %v4127, <8 x float> %v4139, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4148 = shufflevector <8 x float> %v4127, <8 x float> %v4139, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4149 = shufflevector <8 x float> %v4130, <8 x float> %v4142, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4150 = shufflevector <8 x float> %v4130, <8 x float> %v4142, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4151 = shufflevector <8 x float> %v4143, <8 x float> %v4147, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4152 = shufflevector <8 x float> %v4143, <8 x float> %v4147, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4153 = shufflevector <8 x float> %v4145, <8 x float> %v4149, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4154 = shufflevector <8 x float> %v4145, <8 x float> %v4149, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4155 = shufflevector <8 x float> %v4144, <8 x float> %v4148, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4156 = shufflevector <8 x float> %v4144, <8 x float> %v4148, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4157 = shufflevector <8 x float> %v4146, <8 x float> %v4150, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4158 = shufflevector <8 x float> %v4146, <8 x float> %v4150, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4159 = shufflevector <8 x float> %v4151, <8 x float> %v4153, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4160 = shufflevector <8 x float> %v4151, <8 x float> %v4153, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4161 = shufflevector <8 x float> %v4152, <8 x float> %v4154, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4162 = shufflevector <8 x float> %v4152, <8 x float> %v4154, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4163 = shufflevector <8 x float> %v4155, <8 x float> %v4157, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4164 = shufflevector <8 x float> %v4155, <8 x float> %v4157, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4165 = shufflevector <8 x float> %v4156, <8 x float> %v4158, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4166 = shufflevector <8 x float> %v4156, <8 x float> %v4158, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4167 = add i64 %v4117, 0
  %v4168 = mul i64 %v4167, 16
  %v4169 = getelementptr inbounds float, ptr %v4103, i64 %v4168
  store <8 x float> %v4159, ptr %v4169, align 4
  %v4170 = add i64 %v4117, 1
  %v4171 = mul i64 %v4170, 16
  %v4172 = getelementptr inbounds float, ptr %v4103, i64 %v4171
  store <8 x float> %v4160, ptr %v4172, align 4
  %v4173 = add i64 %v4117, 2
  %v4174 = mul i64 %v4173, 16
  %v4175 = getelementptr inbounds float, ptr %v4103, i64 %v4174
  store <8 x float> %v4161, ptr %v4175, align 4
  %v4176 = add i64 %v4117, 3
  %v4177 = mul i64 %v4176, 16
  %v4178 = getelementptr inbounds float, ptr %v4103, i64 %v4177
  store <8 x float> %v4162, ptr %v4178, align 4
  %v4179 = add i64 %v4117, 4
  %v4180 = mul i64 %v4179, 16
  %v4181 = getelementptr inbounds float, ptr %v4103, i64 %v4180
  store <8 x float> %v4163, ptr %v4181, align 4
  %v4182 = add i64 %v4117, 5
  %v4183 = mul i64 %v4182, 16
  %v4184 = getelementptr inbounds float, ptr %v4103, i64 %v4183
  store <8 x float> %v4164, ptr %v4184, align 4
  %v4185 = add i64 %v4117, 6
  %v4186 = mul i64 %v4185, 16
  %v4187 = getelementptr inbounds float, ptr %v4103, i64 %v4186
  store <8 x float> %v4165, ptr %v4187, align 4
  %v4188 = add i64 %v4117, 7
  %v4189 = mul i64 %v4188, 16
  %v4190 = getelementptr inbounds float, ptr %v4103, i64 %v4189
  store <8 x float> %v4166, ptr %v4190, align 4
  %v4191 = add nsw i64 %v4117, 8
  br label %b480
b482:
  br label %b483
b483:
  %v4192 = phi i64 [ 128, %b482 ], [ %v4200, %b484 ]
  %v4193 = icmp slt i64 %v4192, 128
  br i1 %v4193, label %b484, label %b485
b484:
  %v4194 = mul i64 %v4192, 1
  %v4195 = getelementptr inbounds float, ptr %v4115, i64 %v4194
  %v4196 = getelementptr float, ptr %v4195, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v4197 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4196, <8 x i1> %v4112, <8 x float> zeroinitializer)
  %v4198 = mul i64 %v4192, 16
  %v4199 = getelementptr inbounds float, ptr %v4103, i64 %v4198
  store <8 x float> %v4197, ptr %v4199, align 4
  %v4200 = add nsw i64 %v4192, 1
  br label %b483
b485:
  br label %b479
b479:
  %v4201 = icmp slt i64 %v4106, 8
  br i1 %v4201, label %b486, label %b487
b486:
  br label %b488
b488:
  %v4202 = phi i64 [ 0, %b486 ], [ %v4210, %b489 ]
  %v4203 = icmp slt i64 %v4202, 128
  br i1 %v4203, label %b489, label %b490
b489:
  %v4204 = mul i64 %v4202, 1
  %v4205 = getelementptr inbounds float, ptr %v4115, i64 %v4204
  %v4206 = getelementptr float, ptr %v4205, <8 x i64> <i64 0, i64 128, i64 256, i64 384, i64 512, i64 640, i64 768, i64 896>
  %v4207 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4206, <8 x i1> %v4112, <8 x float> zeroinitializer)
  %v4208 = mul i64 %v4202, 16
  %v4209 = getelementptr inbounds float, ptr %v4103, i64 %v4208
  store <8 x float> %v4207, ptr %v4209, align 4
  %v4210 = add nsw i64 %v4202, 1
  br label %b488
b490:
  br label %b487
b487:
  %v4211 = add i64 %v3989, 2048
  %v4212 = add nsw i64 %v3987, 1
  br label %b462
b464:
  %v4213 = add i64 1, 0
  %v4214 = sdiv i64 %v4213, 1
  %v4215 = add i64 %v2, 1
  %v4216 = mul i64 %v4214, %v2
  %v4217 = sdiv i64 %v4216, %v3
  %v4218 = mul i64 %v4217, 1
  %v4219 = icmp slt i64 %v4218, 1
  %v4220 = select i1 %v4219, i64 %v4218, i64 1
  %v4221 = mul i64 %v4214, %v4215
  %v4222 = sdiv i64 %v4221, %v3
  %v4223 = mul i64 %v4222, 1
  %v4224 = icmp slt i64 %v4223, 1
  %v4225 = select i1 %v4224, i64 %v4223, i64 1
  %v4226 = icmp slt i64 %v4225, 1
  %v4227 = select i1 %v4226, i64 %v4225, i64 1
  br label %b491
b491:
  %v4228 = phi i64 [ %v4220, %b464 ], [ %v4453, %b516 ]
  %v4229 = icmp slt i64 %v4228, %v4227
  br i1 %v4229, label %b492, label %b493
b492:
  %v4230 = mul i64 %v4228, 256
  %v4231 = mul i64 %v4228, 16
  %v4232 = add i64 %v4230, 0
  %v4233 = add i64 %v4231, 0
  %v4234 = getelementptr inbounds float, ptr %v3266, i64 %v4232
  %v4235 = sub i64 16, %v4233
  %v4236 = icmp slt i64 %v4235, 0
  %v4237 = select i1 %v4236, i64 0, i64 %v4235
  %v4238 = icmp ult i64 %v4237, 8
  %v4239 = select i1 %v4238, i64 %v4237, i64 8
  %v4240 = trunc i64 %v4239 to i32
  %v4241 = insertelement <8 x i32> poison, i32 %v4240, i64 0
  %v4242 = shufflevector <8 x i32> %v4241, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4243 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4242
  %v4244 = mul i64 %v4233, 16
  %v4245 = add i64 0, %v4244
  %v4246 = getelementptr inbounds float, ptr %v56, i64 %v4245
  %v4247 = icmp sge i64 %v4237, 8
  br i1 %v4247, label %b494, label %b495
b494:
  br label %b496
b496:
  %v4248 = phi i64 [ 0, %b494 ], [ %v4322, %b497 ]
  %v4249 = icmp slt i64 %v4248, 16
  br i1 %v4249, label %b497, label %b498
b497:
  %v4250 = add i64 %v4248, 0
  %v4251 = getelementptr inbounds float, ptr %v4246, i64 %v4250
  %v4252 = load <8 x float>, ptr %v4251, align 4
  %v4253 = add i64 %v4248, 16
  %v4254 = getelementptr inbounds float, ptr %v4246, i64 %v4253
  %v4255 = load <8 x float>, ptr %v4254, align 4
  %v4256 = add i64 %v4248, 32
  %v4257 = getelementptr inbounds float, ptr %v4246, i64 %v4256
  %v4258 = load <8 x float>, ptr %v4257, align 4
  %v4259 = add i64 %v4248, 48
  %v4260 = getelementptr inbounds float, ptr %v4246, i64 %v4259
  %v4261 = load <8 x float>, ptr %v4260, align 4
  %v4262 = add i64 %v4248, 64
  %v4263 = getelementptr inbounds float, ptr %v4246, i64 %v4262
  %v4264 = load <8 x float>, ptr %v4263, align 4
  %v4265 = add i64 %v4248, 80
  %v4266 = getelementptr inbounds float, ptr %v4246, i64 %v4265
  %v4267 = load <8 x float>, ptr %v4266, align 4
  %v4268 = add i64 %v4248, 96
  %v4269 = getelementptr inbounds float, ptr %v4246, i64 %v4268
  %v4270 = load <8 x float>, ptr %v4269, align 4
  %v4271 = add i64 %v4248, 112
  %v4272 = getelementptr inbounds float, ptr %v4246, i64 %v4271
  %v4273 = load <8 x float>, ptr %v4272, align 4
  %v4274 = shufflevector <8 x float> %v4252, <8 x float> %v4264, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4275 = shufflevector <8 x float> %v4252, <8 x float> %v4264, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4276 = shufflevector <8 x float> %v4255, <8 x float> %v4267, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4277 = shufflevector <8 x float> %v4255, <8 x float> %v4267, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4278 = shufflevector <8 x float> %v4258, <8 x float> %v4270, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4279 = shufflevector <8 x float> %v4258, <8 x float> %v4270, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4280 = shufflevector <8 x float> %v4261, <8 x float> %v4273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4281 = shufflevector <8 x float> %v4261, <8 x float> %v4273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4282 = shufflevector <8 x float> %v4274, <8 x float> %v4278, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4283 = shufflevector <8 x float> %v4274, <8 x float> %v4278, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4284 = shufflevector <8 x float> %v4276, <8 x float> %v4280, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4285 = shufflevector <8 x float> %v4276, <8 x float> %v4280, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4286 = shufflevector <8 x float> %v4275, <8 x float> %v4279, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4287 = shufflevector <8 x float> %v4275, <8 x float> %v4279, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4288 = shufflevector <8 x float> %v4277, <8 x float> %v4281, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4289 = shufflevector <8 x float> %v4277, <8 x float> %v4281, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4290 = shufflevector <8 x float> %v4282, <8 x float> %v4284, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4291 = shufflevector <8 x float> %v4282, <8 x float> %v4284, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4292 = shufflevector <8 x float> %v4283, <8 x float> %v4285, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4293 = shufflevector <8 x float> %v4283, <8 x float> %v4285, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4294 = shufflevector <8 x float> %v4286, <8 x float> %v4288, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4295 = shufflevector <8 x float> %v4286, <8 x float> %v4288, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4296 = shufflevector <8 x float> %v4287, <8 x float> %v4289, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4297 = shufflevector <8 x float> %v4287, <8 x float> %v4289, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4298 = add i64 %v4248, 0
  %v4299 = mul i64 %v4298, 16
  %v4300 = getelementptr inbounds float, ptr %v4234, i64 %v4299
  store <8 x float> %v4290, ptr %v4300, align 4
  %v4301 = add i64 %v4248, 1
  %v4302 = mul i64 %v4301, 16
  %v4303 = getelementptr inbounds float, ptr %v4234, i64 %v4302
  store <8 x float> %v4291, ptr %v4303, align 4
  %v4304 = add i64 %v4248, 2
  %v4305 = mul i64 %v4304, 16
  %v4306 = getelementptr inbounds float, ptr %v4234, i64 %v4305
  store <8 x float> %v4292, ptr %v4306, align 4
  %v4307 = add i64 %v4248, 3
  %v4308 = mul i64 %v4307, 16
  %v4309 = getelementptr inbounds float, ptr %v4234, i64 %v4308
  store <8 x float> %v4293, ptr %v4309, align 4
  %v4310 = add i64 %v4248, 4
  %v4311 = mul i64 %v4310, 16
  %v4312 = getelementptr inbounds float, ptr %v4234, i64 %v4311
  store <8 x float> %v4294, ptr %v4312, align 4
  %v4313 = add i64 %v4248, 5
  %v4314 = mul i64 %v4313, 16
  %v4315 = getelementptr inbounds float, ptr %v4234, i64 %v4314
  store <8 x float> %v4295, ptr %v4315, align 4
  %v4316 = add i64 %v4248, 6
  %v4317 = mul i64 %v4316, 16
  %v4318 = getelementptr inbounds float, ptr %v4234, i64 %v4317
  store <8 x float> %v4296, ptr %v4318, align 4
  %v4319 = add i64 %v4248, 7
  %v4320 = mul i64 %v4319, 16
  %v4321 = getelementptr inbounds float, ptr %v4234, i64 %v4320
  store <8 x float> %v4297, ptr %v4321, align 4
  %v4322 = add nsw i64 %v4248, 8
  br label %b496
b498:
  br label %b499
b499:
  %v4323 = phi i64 [ 16, %b498 ], [ %v4331, %b500 ]
  %v4324 = icmp slt i64 %v4323, 16
  br i1 %v4324, label %b500, label %b501
b500:
  %v4325 = mul i64 %v4323, 1
  %v4326 = getelementptr inbounds float, ptr %v4246, i64 %v4325
  %v4327 = getelementptr float, ptr %v4326, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v4328 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4327, <8 x i1> %v4243, <8 x float> zeroinitializer)
  %v4329 = mul i64 %v4323, 16
  %v4330 = getelementptr inbounds float, ptr %v4234, i64 %v4329
  store <8 x float> %v4328, ptr %v4330, align 4
  %v4331 = add nsw i64 %v4323, 1
  br label %b499
b501:
  br label %b495
b495:
  %v4332 = icmp slt i64 %v4237, 8
  br i1 %v4332, label %b502, label %b503
b502:
  br label %b504
b504:
  %v4333 = phi i64 [ 0, %b502 ], [ %v4341, %b505 ]
  %v4334 = icmp slt i64 %v4333, 16
  br i1 %v4334, label %b505, label %b506
b505:
  %v4335 = mul i64 %v4333, 1
  %v4336 = getelementptr inbounds float, ptr %v4246, i64 %v4335
  %v4337 = getelementptr float, ptr %v4336, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v4338 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4337, <8 x i1> %v4243, <8 x float> zeroinitializer)
  %v4339 = mul i64 %v4333, 16
  %v4340 = getelementptr inbounds float, ptr %v4234, i64 %v4339
  store <8 x float> %v4338, ptr %v4340, align 4
  %v4341 = add nsw i64 %v4333, 1
  br label %b504
b506:
  br label %b503
b503:
  %v4342 = add i64 %v4230, 8
  %v4343 = add i64 %v4231, 8
  %v4344 = getelementptr inbounds float, ptr %v3266, i64 %v4342
  %v4345 = sub i64 16, %v4343
  %v4346 = icmp slt i64 %v4345, 0
  %v4347 = select i1 %v4346, i64 0, i64 %v4345
  %v4348 = icmp ult i64 %v4347, 8
  %v4349 = select i1 %v4348, i64 %v4347, i64 8
  %v4350 = trunc i64 %v4349 to i32
  %v4351 = insertelement <8 x i32> poison, i32 %v4350, i64 0
  %v4352 = shufflevector <8 x i32> %v4351, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4353 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4352
  %v4354 = mul i64 %v4343, 16
  %v4355 = add i64 0, %v4354
  %v4356 = getelementptr inbounds float, ptr %v56, i64 %v4355
  %v4357 = icmp sge i64 %v4347, 8
  br i1 %v4357, label %b507, label %b508
b507:
  br label %b509
b509:
  %v4358 = phi i64 [ 0, %b507 ], [ %v4432, %b510 ]
  %v4359 = icmp slt i64 %v4358, 16
  br i1 %v4359, label %b510, label %b511
b510:
  %v4360 = add i64 %v4358, 0
  %v4361 = getelementptr inbounds float, ptr %v4356, i64 %v4360
  %v4362 = load <8 x float>, ptr %v4361, align 4
  %v4363 = add i64 %v4358, 16
  %v4364 = getelementptr inbounds float, ptr %v4356, i64 %v4363
  %v4365 = load <8 x float>, ptr %v4364, align 4
  %v4366 = add i64 %v4358, 32
  %v4367 = getelementptr inbounds float, ptr %v4356, i64 %v4366
  %v4368 = load <8 x float>, ptr %v4367, align 4
  %v4369 = add i64 %v4358, 48
  %v4370 = getelementptr inbounds float, ptr %v4356, i64 %v4369
  %v4371 = load <8 x float>, ptr %v4370, align 4
  %v4372 = add i64 %v4358, 64
  %v4373 = getelementptr inbounds float, ptr %v4356, i64 %v4372
  %v4374 = load <8 x float>, ptr %v4373, align 4
  %v4375 = add i64 %v4358, 80
  %v4376 = getelementptr inbounds float, ptr %v4356, i64 %v4375
  %v4377 = load <8 x float>, ptr %v4376, align 4
  %v4378 = add i64 %v4358, 96
  %v4379 = getelementptr inbounds float, ptr %v4356, i64 %v4378
  %v4380 = load <8 x float>, ptr %v4379, align 4
  %v4381 = add i64 %v4358, 112
  %v4382 = getelementptr inbounds float, ptr %v4356, i64 %v4381
  %v4383 = load <8 x float>, ptr %v4382, align 4
  %v4384 = shufflevector <8 x float> %v4362, <8 x float> %v4374, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4385 = shufflevector <8 x float> %v4362, <8 x float> %v4374, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4386 = shufflevector <8 x float> %v4365, <8 x float> %v4377, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4387 = shufflevector <8 x float> %v4365, <8 x float> %v4377, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4388 = shufflevector <8 x float> %v4368, <8 x float> %v4380, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4389 = shufflevector <8 x float> %v4368, <8 x float> %v4380, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4390 = shufflevector <8 x float> %v4371, <8 x float> %v4383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v4391 = shufflevector <8 x float> %v4371, <8 x float> %v4383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v4392 = shufflevector <8 x float> %v4384, <8 x float> %v4388, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4393 = shufflevector <8 x float> %v4384, <8 x float> %v4388, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4394 = shufflevector <8 x float> %v4386, <8 x float> %v4390, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4395 = shufflevector <8 x float> %v4386, <8 x float> %v4390, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4396 = shufflevector <8 x float> %v4385, <8 x float> %v4389, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4397 = shufflevector <8 x float> %v4385, <8 x float> %v4389, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4398 = shufflevector <8 x float> %v4387, <8 x float> %v4391, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v4399 = shufflevector <8 x float> %v4387, <8 x float> %v4391, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v4400 = shufflevector <8 x float> %v4392, <8 x float> %v4394, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4401 = shufflevector <8 x float> %v4392, <8 x float> %v4394, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4402 = shufflevector <8 x float> %v4393, <8 x float> %v4395, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4403 = shufflevector <8 x float> %v4393, <8 x float> %v4395, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4404 = shufflevector <8 x float> %v4396, <8 x float> %v4398, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4405 = shufflevector <8 x float> %v4396, <8 x float> %v4398, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4406 = shufflevector <8 x float> %v4397, <8 x float> %v4399, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v4407 = shufflevector <8 x float> %v4397, <8 x float> %v4399, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v4408 = add i64 %v4358, 0
  %v4409 = mul i64 %v4408, 16
  %v4410 = getelementptr inbounds float, ptr %v4344, i64 %v4409
  store <8 x float> %v4400, ptr %v4410, align 4
  %v4411 = add i64 %v4358, 1
  %v4412 = mul i64 %v4411, 16
  %v4413 = getelementptr inbounds float, ptr %v4344, i64 %v4412
  store <8 x float> %v4401, ptr %v4413, align 4
  %v4414 = add i64 %v4358, 2
  %v4415 = mul i64 %v4414, 16
  %v4416 = getelementptr inbounds float, ptr %v4344, i64 %v4415
  store <8 x float> %v4402, ptr %v4416, align 4
  %v4417 = add i64 %v4358, 3
  %v4418 = mul i64 %v4417, 16
  %v4419 = getelementptr inbounds float, ptr %v4344, i64 %v4418
  store <8 x float> %v4403, ptr %v4419, align 4
  %v4420 = add i64 %v4358, 4
  %v4421 = mul i64 %v4420, 16
  %v4422 = getelementptr inbounds float, ptr %v4344, i64 %v4421
  store <8 x float> %v4404, ptr %v4422, align 4
  %v4423 = add i64 %v4358, 5
  %v4424 = mul i64 %v4423, 16
  %v4425 = getelementptr inbounds float, ptr %v4344, i64 %v4424
  store <8 x float> %v4405, ptr %v4425, align 4
  %v4426 = add i64 %v4358, 6
  %v4427 = mul i64 %v4426, 16
  %v4428 = getelementptr inbounds float, ptr %v4344, i64 %v4427
  store <8 x float> %v4406, ptr %v4428, align 4
  %v4429 = add i64 %v4358, 7
  %v4430 = mul i64 %v4429, 16
  %v4431 = getelementptr inbounds float, ptr %v4344, i64 %v4430
  store <8 x float> %v4407, ptr %v4431, align 4
  %v4432 = add nsw i64 %v4358, 8
  br label %b509
b511:
  br label %b512
b512:
  %v4433 = phi i64 [ 16, %b511 ], [ %v4441, %b513 ]
  %v4434 = icmp slt i64 %v4433, 16
  br i1 %v4434, label %b513, label %b514
b513:
  %v4435 = mul i64 %v4433, 1
  %v4436 = getelementptr inbounds float, ptr %v4356, i64 %v4435
  %v4437 = getelementptr float, ptr %v4436, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v4438 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4437, <8 x i1> %v4353, <8 x float> zeroinitializer)
  %v4439 = mul i64 %v4433, 16
  %v4440 = getelementptr inbounds float, ptr %v4344, i64 %v4439
  store <8 x float> %v4438, ptr %v4440, align 4
  %v4441 = add nsw i64 %v4433, 1
  br label %b512
b514:
  br label %b508
b508:
  %v4442 = icmp slt i64 %v4347, 8
  br i1 %v4442, label %b515, label %b516
b515:
  br label %b517
b517:
  %v4443 = phi i64 [ 0, %b515 ], [ %v4451, %b518 ]
  %v4444 = icmp slt i64 %v4443, 16
  br i1 %v4444, label %b518, label %b519
b518:
  %v4445 = mul i64 %v4443, 1
  %v4446 = getelementptr inbounds float, ptr %v4356, i64 %v4445
  %v4447 = getelementptr float, ptr %v4446, <8 x i64> <i64 0, i64 16, i64 32, i64 48, i64 64, i64 80, i64 96, i64 112>
  %v4448 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v4447, <8 x i1> %v4353, <8 x float> zeroinitializer)
  %v4449 = mul i64 %v4443, 16
  %v4450 = getelementptr inbounds float, ptr %v4344, i64 %v4449
  store <8 x float> %v4448, ptr %v4450, align 4
  %v4451 = add nsw i64 %v4443, 1
  br label %b517
b519:
  br label %b516
b516:
  %v4452 = add i64 %v4230, 256
  %v4453 = add nsw i64 %v4228, 1
  br label %b491
b493:
  br label %b377
b377:
  %v4454 = icmp sgt i64 %v3, 1
  br i1 %v4454, label %b520, label %b521
b520:
  %v4455 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4456 = atomicrmw add ptr %v4455, i64 1 acq_rel
  %v4457 = load i64, ptr %v349, align 8
  %v4458 = add i64 %v4457, 1
  store i64 %v4458, ptr %v349, align 8
  %v4459 = mul i64 %v3, %v4458
  br label %b522
b522:
  %v4460 = load atomic i64, ptr %v4455 acquire, align 8
  %v4461 = icmp slt i64 %v4460, %v4459
  br i1 %v4461, label %b523, label %b524
b523:
  %v4462 = call i32 @sched_yield()
  br label %b522
b524:
  br label %b521
b521:
  %v4464 = add i64 %v8, 0
  %v4465 = sdiv i64 %v4464, 1
  %v4466 = add i64 %v2, 1
  %v4467 = mul i64 %v4465, %v2
  %v4468 = sdiv i64 %v4467, %v3
  %v4469 = mul i64 %v4468, 1
  %v4470 = icmp slt i64 %v4469, %v8
  %v4471 = select i1 %v4470, i64 %v4469, i64 %v8
  %v4472 = mul i64 %v4465, %v4466
  %v4473 = sdiv i64 %v4472, %v3
  %v4474 = mul i64 %v4473, 1
  %v4475 = icmp slt i64 %v4474, %v8
  %v4476 = select i1 %v4475, i64 %v4474, i64 %v8
  br label %b525
b525:
  %v4477 = phi i64 [ %v4471, %b521 ], [ %v4530, %b530 ]
  %v4478 = icmp slt i64 %v4477, %v4476
  br i1 %v4478, label %b526, label %b527
b526:
  %v4479 = add i64 %v4477, 96
  %v4480 = icmp slt i64 %v4479, %v4476
  %v4481 = select i1 %v4480, i64 %v4479, i64 %v4476
  br label %b528
b528:
  %v4482 = phi i64 [ 0, %b526 ], [ %v4529, %b533 ]
  %v4483 = icmp slt i64 %v4482, 1
  br i1 %v4483, label %b529, label %b530
b529:
  %v4484 = sub i64 %v4481, %v4477
  %v4485 = sub i64 6, 1
  %v4486 = add i64 %v4484, %v4485
  %v4487 = sdiv i64 %v4486, 6
  br label %b531
b531:
  %v4488 = phi i64 [ 0, %b529 ], [ %v4528, %b538 ]
  %v4489 = icmp slt i64 %v4488, %v4487
  br i1 %v4489, label %b532, label %b533
b532:
  %v4490 = mul i64 %v4484, %v4488
  %v4491 = sdiv i64 %v4490, %v4487
  %v4492 = add i64 %v4477, %v4491
  %v4493 = add i64 %v4488, 1
  %v4494 = mul i64 %v4484, %v4493
  %v4495 = sdiv i64 %v4494, %v4487
  %v4496 = add i64 %v4477, %v4495
  %v4497 = mul i64 %v4482, 256
  %v4498 = getelementptr inbounds float, ptr %v3263, i64 %v4497
  %v4499 = sub i64 %v4496, %v4492
  %v4500 = mul i64 %v4492, 16
  %v4501 = getelementptr inbounds float, ptr %v120, i64 %v4500
  %v4502 = getelementptr inbounds float, ptr %v4501, i64 0
  %v4503 = sub i64 %v4499, 1
  %v4504 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v4503
  %v4505 = load ptr, ptr %v4504, align 4
  %v4506 = icmp sgt i64 %v4499, 0
  br i1 %v4506, label %b534, label %b535
b534:
  call void %v4505(ptr %v4502, i64 16, ptr %v4498, i64 16, ptr %v4463)
  br label %b535
b535:
  %v4507 = add i64 %v4497, 256
  br label %b536
b536:
  %v4508 = phi i64 [ %v4492, %b535 ], [ %v4527, %b541 ]
  %v4509 = icmp slt i64 %v4508, %v4496
  br i1 %v4509, label %b537, label %b538
b537:
  %v4510 = sub i64 %v4508, %v4492
  %v4511 = mul i64 %v4510, 16
  %v4512 = getelementptr inbounds float, ptr %v4463, i64 %v4511
  %v4513 = mul i64 %v4508, 16
  %v4514 = getelementptr inbounds float, ptr %v156, i64 %v4513
  br label %b539
b539:
  %v4515 = phi i64 [ 0, %b537 ], [ %v4526, %b540 ]
  %v4516 = icmp slt i64 %v4515, 2
  br i1 %v4516, label %b540, label %b541
b540:
  %v4517 = mul i64 %v4482, 2
  %v4518 = add i64 %v4517, %v4515
  %v4519 = mul i64 %v4518, 8
  %v4520 = add i64 0, %v4515
  %v4521 = mul i64 %v4520, 8
  %v4522 = getelementptr inbounds float, ptr %v4512, i64 %v4521
  %v4523 = load <8 x float>, ptr %v4522, align 4
  %v4524 = add i64 0, %v4519
  %v4525 = getelementptr inbounds float, ptr %v4514, i64 %v4524
  store <8 x float> %v4523, ptr %v4525, align 4
  %v4526 = add nsw i64 %v4515, 1
  br label %b539
b541:
  %v4527 = add nsw i64 %v4508, 1
  br label %b536
b538:
  %v4528 = add nsw i64 %v4488, 1
  br label %b531
b533:
  %v4529 = add nsw i64 %v4482, 1
  br label %b528
b530:
  %v4530 = add nsw i64 %v4477, 96
  br label %b525
b527:
  %v4532 = add i64 %v8, 0
  %v4533 = sdiv i64 %v4532, 1
  %v4534 = add i64 %v2, 1
  %v4535 = mul i64 %v4533, %v2
  %v4536 = sdiv i64 %v4535, %v3
  %v4537 = mul i64 %v4536, 1
  %v4538 = icmp slt i64 %v4537, %v8
  %v4539 = select i1 %v4538, i64 %v4537, i64 %v8
  %v4540 = mul i64 %v4533, %v4534
  %v4541 = sdiv i64 %v4540, %v3
  %v4542 = mul i64 %v4541, 1
  %v4543 = icmp slt i64 %v4542, %v8
  %v4544 = select i1 %v4543, i64 %v4542, i64 %v8
  br label %b542
b542:
  %v4545 = phi i64 [ %v4539, %b527 ], [ %v4627, %b547 ]
  %v4546 = icmp slt i64 %v4545, %v4544
  br i1 %v4546, label %b543, label %b544
b543:
  %v4547 = add i64 %v4545, 96
  %v4548 = icmp slt i64 %v4547, %v4544
  %v4549 = select i1 %v4548, i64 %v4547, i64 %v4544
  br label %b545
b545:
  %v4550 = phi i64 [ 0, %b543 ], [ %v4626, %b550 ]
  %v4551 = icmp slt i64 %v4550, 4
  br i1 %v4551, label %b546, label %b547
b546:
  %v4552 = sub i64 %v4549, %v4545
  %v4553 = sub i64 2, 1
  %v4554 = add i64 %v4552, %v4553
  %v4555 = sdiv i64 %v4554, 2
  br label %b548
b548:
  %v4556 = phi i64 [ 0, %b546 ], [ %v4625, %b555 ]
  %v4557 = icmp slt i64 %v4556, %v4555
  br i1 %v4557, label %b549, label %b550
b549:
  %v4558 = mul i64 %v4552, %v4556
  %v4559 = sdiv i64 %v4558, %v4555
  %v4560 = add i64 %v4545, %v4559
  %v4561 = add i64 %v4556, 1
  %v4562 = mul i64 %v4552, %v4561
  %v4563 = sdiv i64 %v4562, %v4555
  %v4564 = add i64 %v4545, %v4563
  %v4565 = mul i64 %v4550, 512
  %v4566 = getelementptr inbounds float, ptr %v3264, i64 %v4565
  %v4567 = sub i64 %v4564, %v4560
  %v4568 = mul i64 %v4560, 16
  %v4569 = getelementptr inbounds float, ptr %v130, i64 %v4568
  %v4570 = getelementptr inbounds float, ptr %v4569, i64 0
  %v4571 = sub i64 %v4567, 1
  %v4572 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v4571
  %v4573 = load ptr, ptr %v4572, align 4
  %v4574 = icmp sgt i64 %v4567, 0
  br i1 %v4574, label %b551, label %b552
b551:
  call void %v4573(ptr %v4570, i64 16, ptr %v4566, i64 16, ptr %v4531)
  br label %b552
b552:
  %v4575 = add i64 %v4565, 512
  br label %b553
b553:
  %v4576 = phi i64 [ %v4560, %b552 ], [ %v4624, %b558 ]
  %v4577 = icmp slt i64 %v4576, %v4564
  br i1 %v4577, label %b554, label %b555
b554:
  %v4578 = sub i64 %v4576, %v4560
  %v4579 = mul i64 %v4578, 32
  %v4580 = getelementptr inbounds float, ptr %v4531, i64 %v4579
  %v4581 = mul i64 %v4576, 128
  %v4582 = getelementptr inbounds float, ptr %v158, i64 %v4581
  br label %b556
b556:
  %v4583 = phi i64 [ 0, %b554 ], [ %v4623, %b557 ]
  %v4584 = icmp slt i64 %v4583, 4
  br i1 %v4584, label %b557, label %b558
b557:
  %v4585 = mul i64 %v4550, 4
  %v4586 = add i64 %v4585, %v4583
  %v4587 = mul i64 %v4586, 8
  %v4588 = add i64 0, %v4583
  %v4589 = mul i64 %v4588, 8
  %v4590 = getelementptr inbounds float, ptr %v4580, i64 %v4589
  %v4591 = load <8 x float>, ptr %v4590, align 4
  %v4592 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v4591)
  %v4593 = fneg <8 x float> %v4592
  %v4594 = fcmp olt <8 x float> %v4593, splat (float 0xC05A400000000000)
  %v4595 = select <8 x i1> %v4594, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v4593
  %v4596 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4595, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v4597 = fsub <8 x float> %v4596, splat (float 0x4168000000000000)
  %v4598 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4597, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v4595)
  %v4599 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4597, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v4598)
  %v4600 = bitcast <8 x float> %v4596 to <8 x i32>
  %v4601 = fmul <8 x float> %v4599, %v4599
  %v4602 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v4599, <8 x float> splat (float 0x3F81227F40000000))
  %v4603 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4602, <8 x float> %v4599, <8 x float> splat (float 0x3FA5556740000000))
  %v4604 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4603, <8 x float> %v4599, <8 x float> splat (float 0x3FC5554B00000000))
  %v4605 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4604, <8 x float> %v4599, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v4606 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v4601, <8 x float> %v4605, <8 x float> %v4599)
  %v4607 = sub <8 x i32> %v4600, splat (i32 1262485250)
  %v4608 = lshr <8 x i32> %v4607, splat (i32 1)
  %v4609 = sub <8 x i32> %v4607, %v4608
  %v4610 = shl <8 x i32> %v4608, splat (i32 23)
  %v4611 = bitcast <8 x i32> %v4610 to <8 x float>
  %v4612 = shl <8 x i32> %v4609, splat (i32 23)
  %v4613 = bitcast <8 x i32> %v4612 to <8 x float>
  %v4614 = fadd <8 x float> %v4606, splat (float 0x3FF0000000000000)
  %v4615 = fmul <8 x float> %v4614, %v4611
  %v4616 = fmul <8 x float> %v4615, %v4613
  %v4617 = fcmp olt <8 x float> %v4591, splat (float 0x0000000000000000)
  %v4618 = select <8 x i1> %v4617, <8 x float> %v4616, <8 x float> splat (float 0x3FF0000000000000)
  %v4619 = fadd <8 x float> %v4616, splat (float 0x3FF0000000000000)
  %v4620 = fdiv <8 x float> %v4618, %v4619
  %v4621 = add i64 0, %v4587
  %v4622 = getelementptr inbounds float, ptr %v4582, i64 %v4621
  store <8 x float> %v4620, ptr %v4622, align 4
  %v4623 = add nsw i64 %v4583, 1
  br label %b556
b558:
  %v4624 = add nsw i64 %v4576, 1
  br label %b553
b555:
  %v4625 = add nsw i64 %v4556, 1
  br label %b548
b550:
  %v4626 = add nsw i64 %v4550, 1
  br label %b545
b547:
  %v4627 = add nsw i64 %v4545, 96
  br label %b542
b544:
  %v4629 = add i64 %v8, 0
  %v4630 = sdiv i64 %v4629, 1
  %v4631 = add i64 %v2, 1
  %v4632 = mul i64 %v4630, %v2
  %v4633 = sdiv i64 %v4632, %v3
  %v4634 = mul i64 %v4633, 1
  %v4635 = icmp slt i64 %v4634, %v8
  %v4636 = select i1 %v4635, i64 %v4634, i64 %v8
  %v4637 = mul i64 %v4630, %v4631
  %v4638 = sdiv i64 %v4637, %v3
  %v4639 = mul i64 %v4638, 1
  %v4640 = icmp slt i64 %v4639, %v8
  %v4641 = select i1 %v4640, i64 %v4639, i64 %v8
  br label %b559
b559:
  %v4642 = phi i64 [ %v4636, %b544 ], [ %v4695, %b564 ]
  %v4643 = icmp slt i64 %v4642, %v4641
  br i1 %v4643, label %b560, label %b561
b560:
  %v4644 = add i64 %v4642, 96
  %v4645 = icmp slt i64 %v4644, %v4641
  %v4646 = select i1 %v4645, i64 %v4644, i64 %v4641
  br label %b562
b562:
  %v4647 = phi i64 [ 0, %b560 ], [ %v4694, %b567 ]
  %v4648 = icmp slt i64 %v4647, 1
  br i1 %v4648, label %b563, label %b564
b563:
  %v4649 = sub i64 %v4646, %v4642
  %v4650 = sub i64 6, 1
  %v4651 = add i64 %v4649, %v4650
  %v4652 = sdiv i64 %v4651, 6
  br label %b565
b565:
  %v4653 = phi i64 [ 0, %b563 ], [ %v4693, %b572 ]
  %v4654 = icmp slt i64 %v4653, %v4652
  br i1 %v4654, label %b566, label %b567
b566:
  %v4655 = mul i64 %v4649, %v4653
  %v4656 = sdiv i64 %v4655, %v4652
  %v4657 = add i64 %v4642, %v4656
  %v4658 = add i64 %v4653, 1
  %v4659 = mul i64 %v4649, %v4658
  %v4660 = sdiv i64 %v4659, %v4652
  %v4661 = add i64 %v4642, %v4660
  %v4662 = mul i64 %v4647, 2048
  %v4663 = getelementptr inbounds float, ptr %v3265, i64 %v4662
  %v4664 = sub i64 %v4661, %v4657
  %v4665 = mul i64 %v4657, 128
  %v4666 = getelementptr inbounds float, ptr %v158, i64 %v4665
  %v4667 = getelementptr inbounds float, ptr %v4666, i64 0
  %v4668 = sub i64 %v4664, 1
  %v4669 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v4668
  %v4670 = load ptr, ptr %v4669, align 4
  %v4671 = icmp sgt i64 %v4664, 0
  br i1 %v4671, label %b568, label %b569
b568:
  call void %v4670(ptr %v4667, i64 128, ptr %v4663, i64 128, ptr %v4628)
  br label %b569
b569:
  %v4672 = add i64 %v4662, 2048
  br label %b570
b570:
  %v4673 = phi i64 [ %v4657, %b569 ], [ %v4692, %b575 ]
  %v4674 = icmp slt i64 %v4673, %v4661
  br i1 %v4674, label %b571, label %b572
b571:
  %v4675 = sub i64 %v4673, %v4657
  %v4676 = mul i64 %v4675, 16
  %v4677 = getelementptr inbounds float, ptr %v4628, i64 %v4676
  %v4678 = mul i64 %v4673, 16
  %v4679 = getelementptr inbounds float, ptr %v160, i64 %v4678
  br label %b573
b573:
  %v4680 = phi i64 [ 0, %b571 ], [ %v4691, %b574 ]
  %v4681 = icmp slt i64 %v4680, 2
  br i1 %v4681, label %b574, label %b575
b574:
  %v4682 = mul i64 %v4647, 2
  %v4683 = add i64 %v4682, %v4680
  %v4684 = mul i64 %v4683, 8
  %v4685 = add i64 0, %v4680
  %v4686 = mul i64 %v4685, 8
  %v4687 = getelementptr inbounds float, ptr %v4677, i64 %v4686
  %v4688 = load <8 x float>, ptr %v4687, align 4
  %v4689 = add i64 0, %v4684
  %v4690 = getelementptr inbounds float, ptr %v4679, i64 %v4689
  store <8 x float> %v4688, ptr %v4690, align 4
  %v4691 = add nsw i64 %v4680, 1
  br label %b573
b575:
  %v4692 = add nsw i64 %v4673, 1
  br label %b570
b572:
  %v4693 = add nsw i64 %v4653, 1
  br label %b565
b567:
  %v4694 = add nsw i64 %v4647, 1
  br label %b562
b564:
  %v4695 = add nsw i64 %v4642, 96
  br label %b559
b561:
  %v4696 = add i64 %v8, 0
  %v4697 = sdiv i64 %v4696, 1
  %v4698 = add i64 %v2, 1
  %v4699 = mul i64 %v4697, %v2
  %v4700 = sdiv i64 %v4699, %v3
  %v4701 = mul i64 %v4700, 1
  %v4702 = icmp slt i64 %v4701, %v8
  %v4703 = select i1 %v4702, i64 %v4701, i64 %v8
  %v4704 = mul i64 %v4697, %v4698
  %v4705 = sdiv i64 %v4704, %v3
  %v4706 = mul i64 %v4705, 1
  %v4707 = icmp slt i64 %v4706, %v8
  %v4708 = select i1 %v4707, i64 %v4706, i64 %v8
  br label %b576
b576:
  %v4709 = phi i64 [ %v4703, %b561 ], [ %v4754, %b581 ]
  %v4710 = icmp slt i64 %v4709, %v4708
  br i1 %v4710, label %b577, label %b578
b577:
  br label %b579
b579:
  %v4711 = phi i64 [ 0, %b577 ], [ %v4753, %b584 ]
  %v4712 = icmp slt i64 %v4711, 2
  br i1 %v4712, label %b580, label %b581
b580:
  br label %b582
b582:
  %v4713 = phi i64 [ 0, %b580 ], [ %v4738, %b583 ]
  %v4714 = phi <8 x float> [ splat (float 0x0000000000000000), %b580 ], [ %v4737, %b583 ]
  %v4715 = icmp slt i64 %v4713, 8
  br i1 %v4715, label %b583, label %b584
b583:
  %v4716 = mul i64 %v4709, 16
  %v4717 = getelementptr inbounds float, ptr %v156, i64 %v4716
  %v4718 = mul i64 %v4709, 16
  %v4719 = getelementptr inbounds float, ptr %v148, i64 %v4718
  %v4720 = mul i64 %v4711, 8
  %v4721 = add i64 0, %v4720
  %v4722 = add i64 %v4721, %v4713
  %v4723 = getelementptr inbounds float, ptr %v4717, i64 %v4722
  %v4724 = load <8 x float>, ptr %v4723, align 4
  %v4725 = mul i64 %v4711, 8
  %v4726 = add i64 0, %v4725
  %v4727 = add i64 %v4726, %v4713
  %v4728 = getelementptr inbounds float, ptr %v4719, i64 %v4727
  %v4729 = load <8 x float>, ptr %v4728, align 4
  %v4730 = fmul <8 x float> %v4724, %v4729
  %v4731 = mul i64 %v4711, 8
  %v4732 = add i64 0, %v4731
  %v4733 = add i64 %v4732, %v4713
  %v4734 = getelementptr inbounds float, ptr %v50, i64 %v4733
  %v4735 = load <8 x float>, ptr %v4734, align 4
  %v4736 = fmul <8 x float> %v4730, %v4735
  %v4737 = fadd <8 x float> %v4714, %v4736
  %v4738 = add nsw i64 %v4713, 8
  br label %b582
b584:
  %v4739 = shufflevector <8 x float> %v4714, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4740 = shufflevector <8 x float> %v4714, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4741 = fadd <4 x float> %v4739, %v4740
  %v4742 = shufflevector <4 x float> %v4741, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4743 = shufflevector <4 x float> %v4741, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4744 = fadd <2 x float> %v4742, %v4743
  %v4745 = extractelement <2 x float> %v4744, i64 0
  %v4746 = extractelement <2 x float> %v4744, i64 1
  %v4747 = fadd float %v4745, %v4746
  %v4748 = fadd float %v4747, 0x0000000000000000
  %v4749 = mul i64 %v4709, 2
  %v4750 = getelementptr inbounds float, ptr %v162, i64 %v4749
  %v4751 = add i64 0, %v4711
  %v4752 = getelementptr inbounds float, ptr %v4750, i64 %v4751
  store float %v4748, ptr %v4752, align 4
  %v4753 = add nsw i64 %v4711, 1
  br label %b579
b581:
  %v4754 = add nsw i64 %v4709, 1
  br label %b576
b578:
  %v4755 = add i64 %v8, 0
  %v4756 = sdiv i64 %v4755, 1
  %v4757 = add i64 %v2, 1
  %v4758 = mul i64 %v4756, %v2
  %v4759 = sdiv i64 %v4758, %v3
  %v4760 = mul i64 %v4759, 1
  %v4761 = icmp slt i64 %v4760, %v8
  %v4762 = select i1 %v4761, i64 %v4760, i64 %v8
  %v4763 = mul i64 %v4756, %v4757
  %v4764 = sdiv i64 %v4763, %v3
  %v4765 = mul i64 %v4764, 1
  %v4766 = icmp slt i64 %v4765, %v8
  %v4767 = select i1 %v4766, i64 %v4765, i64 %v8
  br label %b585
b585:
  %v4768 = phi i64 [ %v4762, %b578 ], [ %v4817, %b590 ]
  %v4769 = icmp slt i64 %v4768, %v4767
  br i1 %v4769, label %b586, label %b587
b586:
  br label %b588
b588:
  %v4770 = phi i64 [ 0, %b586 ], [ %v4816, %b593 ]
  %v4771 = icmp slt i64 %v4770, 2
  br i1 %v4771, label %b589, label %b590
b589:
  br label %b591
b591:
  %v4772 = phi i64 [ 0, %b589 ], [ %v4815, %b596 ]
  %v4773 = icmp slt i64 %v4772, 8
  br i1 %v4773, label %b592, label %b593
b592:
  br label %b594
b594:
  %v4774 = phi i64 [ 0, %b592 ], [ %v4797, %b595 ]
  %v4775 = phi <8 x float> [ splat (float 0x0000000000000000), %b592 ], [ %v4796, %b595 ]
  %v4776 = icmp slt i64 %v4774, 8
  br i1 %v4776, label %b595, label %b596
b595:
  %v4777 = mul i64 1, %v7
  %v4778 = add i64 %v4768, %v4777
  %v4779 = mul i64 %v4778, 128
  %v4780 = getelementptr inbounds float, ptr %v60, i64 %v4779
  %v4781 = mul i64 %v4768, 16
  %v4782 = getelementptr inbounds float, ptr %v156, i64 %v4781
  %v4783 = mul i64 %v4770, 64
  %v4784 = add i64 0, %v4783
  %v4785 = mul i64 %v4772, 8
  %v4786 = add i64 %v4784, %v4785
  %v4787 = add i64 %v4786, %v4774
  %v4788 = getelementptr inbounds float, ptr %v4780, i64 %v4787
  %v4789 = load <8 x float>, ptr %v4788, align 4
  %v4790 = mul i64 %v4770, 8
  %v4791 = add i64 0, %v4790
  %v4792 = add i64 %v4791, %v4774
  %v4793 = getelementptr inbounds float, ptr %v4782, i64 %v4792
  %v4794 = load <8 x float>, ptr %v4793, align 4
  %v4795 = fmul <8 x float> %v4789, %v4794
  %v4796 = fadd <8 x float> %v4775, %v4795
  %v4797 = add nsw i64 %v4774, 8
  br label %b594
b596:
  %v4798 = shufflevector <8 x float> %v4775, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4799 = shufflevector <8 x float> %v4775, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4800 = fadd <4 x float> %v4798, %v4799
  %v4801 = shufflevector <4 x float> %v4800, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4802 = shufflevector <4 x float> %v4800, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4803 = fadd <2 x float> %v4801, %v4802
  %v4804 = extractelement <2 x float> %v4803, i64 0
  %v4805 = extractelement <2 x float> %v4803, i64 1
  %v4806 = fadd float %v4804, %v4805
  %v4807 = fadd float %v4806, 0x0000000000000000
  %v4808 = mul i64 %v4768, 16
  %v4809 = getelementptr inbounds float, ptr %v164, i64 %v4808
  %v4810 = mul i64 %v4770, 8
  %v4811 = add i64 0, %v4810
  %v4812 = add i64 %v4811, %v4772
  %v4813 = add i64 %v4812, 0
  %v4814 = getelementptr inbounds float, ptr %v4809, i64 %v4813
  store float %v4807, ptr %v4814, align 4
  %v4815 = add nsw i64 %v4772, 1
  br label %b591
b593:
  %v4816 = add nsw i64 %v4770, 1
  br label %b588
b590:
  %v4817 = add nsw i64 %v4768, 1
  br label %b585
b587:
  %v4818 = add i64 %v8, 0
  %v4819 = sdiv i64 %v4818, 1
  %v4820 = add i64 %v2, 1
  %v4821 = mul i64 %v4819, %v2
  %v4822 = sdiv i64 %v4821, %v3
  %v4823 = mul i64 %v4822, 1
  %v4824 = icmp slt i64 %v4823, %v8
  %v4825 = select i1 %v4824, i64 %v4823, i64 %v8
  %v4826 = mul i64 %v4819, %v4820
  %v4827 = sdiv i64 %v4826, %v3
  %v4828 = mul i64 %v4827, 1
  %v4829 = icmp slt i64 %v4828, %v8
  %v4830 = select i1 %v4829, i64 %v4828, i64 %v8
  br label %b597
b597:
  %v4831 = phi i64 [ %v4825, %b587 ], [ %v4848, %b598 ]
  %v4832 = icmp slt i64 %v4831, %v4830
  br i1 %v4832, label %b598, label %b599
b598:
  %v4833 = mul i64 %v4831, 2
  %v4834 = getelementptr inbounds float, ptr %v162, i64 %v4833
  %v4835 = mul i64 %v4831, 2
  %v4836 = getelementptr inbounds float, ptr %v166, i64 %v4835
  %v4837 = icmp ult i64 2, 8
  %v4838 = select i1 %v4837, i64 2, i64 8
  %v4839 = trunc i64 %v4838 to i32
  %v4840 = insertelement <8 x i32> poison, i32 %v4839, i64 0
  %v4841 = shufflevector <8 x i32> %v4840, <8 x i32> poison, <8 x i32> zeroinitializer
  %v4842 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v4841
  %v4843 = add i64 0, 0
  %v4844 = getelementptr inbounds float, ptr %v4834, i64 %v4843
  %v4845 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v4844, <8 x i1> %v4842, <8 x float> zeroinitializer)
  %v4846 = add i64 0, 0
  %v4847 = getelementptr inbounds float, ptr %v4836, i64 %v4846
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v4845, ptr align 4 %v4847, <8 x i1> %v4842)
  %v4848 = add nsw i64 %v4831, 1
  br label %b597
b599:
  %v4849 = add i64 %v8, 0
  %v4850 = sdiv i64 %v4849, 1
  %v4851 = add i64 %v2, 1
  %v4852 = mul i64 %v4850, %v2
  %v4853 = sdiv i64 %v4852, %v3
  %v4854 = mul i64 %v4853, 1
  %v4855 = icmp slt i64 %v4854, %v8
  %v4856 = select i1 %v4855, i64 %v4854, i64 %v8
  %v4857 = mul i64 %v4850, %v4851
  %v4858 = sdiv i64 %v4857, %v3
  %v4859 = mul i64 %v4858, 1
  %v4860 = icmp slt i64 %v4859, %v8
  %v4861 = select i1 %v4860, i64 %v4859, i64 %v8
  br label %b600
b600:
  %v4862 = phi i64 [ %v4856, %b599 ], [ %v4893, %b605 ]
  %v4863 = icmp slt i64 %v4862, %v4861
  br i1 %v4863, label %b601, label %b602
b601:
  br label %b603
b603:
  %v4864 = phi i64 [ 0, %b601 ], [ %v4892, %b608 ]
  %v4865 = icmp slt i64 %v4864, 2
  br i1 %v4865, label %b604, label %b605
b604:
  br label %b606
b606:
  %v4866 = phi i64 [ 0, %b604 ], [ %v4877, %b607 ]
  %v4867 = phi <8 x float> [ splat (float 0x0000000000000000), %b604 ], [ %v4876, %b607 ]
  %v4868 = icmp slt i64 %v4866, 8
  br i1 %v4868, label %b607, label %b608
b607:
  %v4869 = mul i64 %v4862, 16
  %v4870 = getelementptr inbounds float, ptr %v164, i64 %v4869
  %v4871 = mul i64 %v4864, 8
  %v4872 = add i64 0, %v4871
  %v4873 = add i64 %v4872, %v4866
  %v4874 = getelementptr inbounds float, ptr %v4870, i64 %v4873
  %v4875 = load <8 x float>, ptr %v4874, align 4
  %v4876 = fadd <8 x float> %v4867, %v4875
  %v4877 = add nsw i64 %v4866, 8
  br label %b606
b608:
  %v4878 = shufflevector <8 x float> %v4867, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4879 = shufflevector <8 x float> %v4867, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4880 = fadd <4 x float> %v4878, %v4879
  %v4881 = shufflevector <4 x float> %v4880, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4882 = shufflevector <4 x float> %v4880, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4883 = fadd <2 x float> %v4881, %v4882
  %v4884 = extractelement <2 x float> %v4883, i64 0
  %v4885 = extractelement <2 x float> %v4883, i64 1
  %v4886 = fadd float %v4884, %v4885
  %v4887 = fadd float %v4886, 0x0000000000000000
  %v4888 = mul i64 %v4862, 2
  %v4889 = getelementptr inbounds float, ptr %v162, i64 %v4888
  %v4890 = add i64 0, %v4864
  %v4891 = getelementptr inbounds float, ptr %v4889, i64 %v4890
  store float %v4887, ptr %v4891, align 4
  %v4892 = add nsw i64 %v4864, 1
  br label %b603
b605:
  %v4893 = add nsw i64 %v4862, 1
  br label %b600
b602:
  %v4894 = add i64 %v8, 0
  %v4895 = sdiv i64 %v4894, 1
  %v4896 = add i64 %v2, 1
  %v4897 = mul i64 %v4895, %v2
  %v4898 = sdiv i64 %v4897, %v3
  %v4899 = mul i64 %v4898, 1
  %v4900 = icmp slt i64 %v4899, %v8
  %v4901 = select i1 %v4900, i64 %v4899, i64 %v8
  %v4902 = mul i64 %v4895, %v4896
  %v4903 = sdiv i64 %v4902, %v3
  %v4904 = mul i64 %v4903, 1
  %v4905 = icmp slt i64 %v4904, %v8
  %v4906 = select i1 %v4905, i64 %v4904, i64 %v8
  br label %b609
b609:
  %v4907 = phi i64 [ %v4901, %b602 ], [ %v4934, %b614 ]
  %v4908 = icmp slt i64 %v4907, %v4906
  br i1 %v4908, label %b610, label %b611
b610:
  br label %b612
b612:
  %v4909 = phi i64 [ 0, %b610 ], [ %v4933, %b613 ]
  %v4910 = icmp slt i64 %v4909, 2
  br i1 %v4910, label %b613, label %b614
b613:
  %v4911 = mul i64 %v4907, 16
  %v4912 = getelementptr inbounds float, ptr %v164, i64 %v4911
  %v4913 = mul i64 %v4907, 2
  %v4914 = getelementptr inbounds float, ptr %v162, i64 %v4913
  %v4915 = add i64 0, %v4909
  %v4916 = getelementptr inbounds float, ptr %v4914, i64 %v4915
  %v4917 = load float, ptr %v4916, align 4
  %v4918 = fdiv float %v4917, 0x4020000000000000
  %v4919 = mul i64 %v4907, 16
  %v4920 = getelementptr inbounds float, ptr %v168, i64 %v4919
  %v4921 = mul i64 %v4909, 8
  %v4922 = add i64 0, %v4921
  %v4923 = add i64 %v4922, 0
  %v4924 = getelementptr inbounds float, ptr %v4912, i64 %v4923
  %v4925 = load <8 x float>, ptr %v4924, align 4
  %v4926 = insertelement <8 x float> poison, float %v4918, i64 0
  %v4927 = shufflevector <8 x float> %v4926, <8 x float> poison, <8 x i32> zeroinitializer
  %v4928 = fsub <8 x float> %v4925, %v4927
  %v4929 = mul i64 %v4909, 8
  %v4930 = add i64 0, %v4929
  %v4931 = add i64 %v4930, 0
  %v4932 = getelementptr inbounds float, ptr %v4920, i64 %v4931
  store <8 x float> %v4928, ptr %v4932, align 4
  %v4933 = add nsw i64 %v4909, 1
  br label %b612
b614:
  %v4934 = add nsw i64 %v4907, 1
  br label %b609
b611:
  %v4935 = add i64 %v8, 0
  %v4936 = sdiv i64 %v4935, 1
  %v4937 = add i64 %v2, 1
  %v4938 = mul i64 %v4936, %v2
  %v4939 = sdiv i64 %v4938, %v3
  %v4940 = mul i64 %v4939, 1
  %v4941 = icmp slt i64 %v4940, %v8
  %v4942 = select i1 %v4941, i64 %v4940, i64 %v8
  %v4943 = mul i64 %v4936, %v4937
  %v4944 = sdiv i64 %v4943, %v3
  %v4945 = mul i64 %v4944, 1
  %v4946 = icmp slt i64 %v4945, %v8
  %v4947 = select i1 %v4946, i64 %v4945, i64 %v8
  br label %b615
b615:
  %v4948 = phi i64 [ %v4942, %b611 ], [ %v4980, %b620 ]
  %v4949 = icmp slt i64 %v4948, %v4947
  br i1 %v4949, label %b616, label %b617
b616:
  br label %b618
b618:
  %v4950 = phi i64 [ 0, %b616 ], [ %v4979, %b623 ]
  %v4951 = icmp slt i64 %v4950, 2
  br i1 %v4951, label %b619, label %b620
b619:
  br label %b621
b621:
  %v4952 = phi i64 [ 0, %b619 ], [ %v4964, %b622 ]
  %v4953 = phi <8 x float> [ splat (float 0x0000000000000000), %b619 ], [ %v4963, %b622 ]
  %v4954 = icmp slt i64 %v4952, 8
  br i1 %v4954, label %b622, label %b623
b622:
  %v4955 = mul i64 %v4948, 16
  %v4956 = getelementptr inbounds float, ptr %v168, i64 %v4955
  %v4957 = mul i64 %v4950, 8
  %v4958 = add i64 0, %v4957
  %v4959 = add i64 %v4958, %v4952
  %v4960 = getelementptr inbounds float, ptr %v4956, i64 %v4959
  %v4961 = load <8 x float>, ptr %v4960, align 4
  %v4962 = fmul <8 x float> %v4961, %v4961
  %v4963 = fadd <8 x float> %v4953, %v4962
  %v4964 = add nsw i64 %v4952, 8
  br label %b621
b623:
  %v4965 = shufflevector <8 x float> %v4953, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v4966 = shufflevector <8 x float> %v4953, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v4967 = fadd <4 x float> %v4965, %v4966
  %v4968 = shufflevector <4 x float> %v4967, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v4969 = shufflevector <4 x float> %v4967, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v4970 = fadd <2 x float> %v4968, %v4969
  %v4971 = extractelement <2 x float> %v4970, i64 0
  %v4972 = extractelement <2 x float> %v4970, i64 1
  %v4973 = fadd float %v4971, %v4972
  %v4974 = fadd float %v4973, 0x0000000000000000
  %v4975 = mul i64 %v4948, 2
  %v4976 = getelementptr inbounds float, ptr %v162, i64 %v4975
  %v4977 = add i64 0, %v4950
  %v4978 = getelementptr inbounds float, ptr %v4976, i64 %v4977
  store float %v4974, ptr %v4978, align 4
  %v4979 = add nsw i64 %v4950, 1
  br label %b618
b620:
  %v4980 = add nsw i64 %v4948, 1
  br label %b615
b617:
  %v4981 = add i64 %v8, 0
  %v4982 = sdiv i64 %v4981, 1
  %v4983 = add i64 %v2, 1
  %v4984 = mul i64 %v4982, %v2
  %v4985 = sdiv i64 %v4984, %v3
  %v4986 = mul i64 %v4985, 1
  %v4987 = icmp slt i64 %v4986, %v8
  %v4988 = select i1 %v4987, i64 %v4986, i64 %v8
  %v4989 = mul i64 %v4982, %v4983
  %v4990 = sdiv i64 %v4989, %v3
  %v4991 = mul i64 %v4990, 1
  %v4992 = icmp slt i64 %v4991, %v8
  %v4993 = select i1 %v4992, i64 %v4991, i64 %v8
  br label %b624
b624:
  %v4994 = phi i64 [ %v4988, %b617 ], [ %v5018, %b625 ]
  %v4995 = icmp slt i64 %v4994, %v4993
  br i1 %v4995, label %b625, label %b626
b625:
  %v4996 = mul i64 %v4994, 2
  %v4997 = getelementptr inbounds float, ptr %v162, i64 %v4996
  %v4998 = mul i64 %v4994, 2
  %v4999 = getelementptr inbounds float, ptr %v170, i64 %v4998
  %v5000 = icmp ult i64 2, 8
  %v5001 = select i1 %v5000, i64 2, i64 8
  %v5002 = trunc i64 %v5001 to i32
  %v5003 = insertelement <8 x i32> poison, i32 %v5002, i64 0
  %v5004 = shufflevector <8 x i32> %v5003, <8 x i32> poison, <8 x i32> zeroinitializer
  %v5005 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v5004
  %v5006 = add i64 0, 0
  %v5007 = getelementptr inbounds float, ptr %v4997, i64 %v5006
  %v5008 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v5007, <8 x i1> %v5005, <8 x float> zeroinitializer)
  %v5009 = insertelement <8 x float> poison, float 0x4020000000000000, i64 0
  %v5010 = shufflevector <8 x float> %v5009, <8 x float> poison, <8 x i32> zeroinitializer
  %v5011 = fdiv <8 x float> %v5008, %v5010
  %v5012 = insertelement <8 x float> poison, float 0x3F44F8B580000000, i64 0
  %v5013 = shufflevector <8 x float> %v5012, <8 x float> poison, <8 x i32> zeroinitializer
  %v5014 = fadd <8 x float> %v5011, %v5013
  %v5015 = call <8 x float> @llvm.sqrt.v8f32(<8 x float> %v5014)
  %v5016 = add i64 0, 0
  %v5017 = getelementptr inbounds float, ptr %v4999, i64 %v5016
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v5015, ptr align 4 %v5017, <8 x i1> %v5005)
  %v5018 = add nsw i64 %v4994, 1
  br label %b624
b626:
  %v5019 = add i64 %v8, 0
  %v5020 = sdiv i64 %v5019, 1
  %v5021 = add i64 %v2, 1
  %v5022 = mul i64 %v5020, %v2
  %v5023 = sdiv i64 %v5022, %v3
  %v5024 = mul i64 %v5023, 1
  %v5025 = icmp slt i64 %v5024, %v8
  %v5026 = select i1 %v5025, i64 %v5024, i64 %v8
  %v5027 = mul i64 %v5020, %v5021
  %v5028 = sdiv i64 %v5027, %v3
  %v5029 = mul i64 %v5028, 1
  %v5030 = icmp slt i64 %v5029, %v8
  %v5031 = select i1 %v5030, i64 %v5029, i64 %v8
  br label %b627
b627:
  %v5032 = phi i64 [ %v5026, %b626 ], [ %v5087, %b632 ]
  %v5033 = icmp slt i64 %v5032, %v5031
  br i1 %v5033, label %b628, label %b629
b628:
  br label %b630
b630:
  %v5034 = phi i64 [ 0, %b628 ], [ %v5086, %b631 ]
  %v5035 = icmp slt i64 %v5034, 2
  br i1 %v5035, label %b631, label %b632
b631:
  %v5036 = mul i64 %v5032, 16
  %v5037 = getelementptr inbounds float, ptr %v168, i64 %v5036
  %v5038 = mul i64 %v5032, 2
  %v5039 = getelementptr inbounds float, ptr %v170, i64 %v5038
  %v5040 = add i64 0, %v5034
  %v5041 = getelementptr inbounds float, ptr %v5039, i64 %v5040
  %v5042 = load float, ptr %v5041, align 4
  %v5043 = fdiv float 0x3FF0000000000000, %v5042
  %v5044 = mul i64 %v5032, 2
  %v5045 = getelementptr inbounds float, ptr %v166, i64 %v5044
  %v5046 = add i64 0, %v5034
  %v5047 = getelementptr inbounds float, ptr %v5045, i64 %v5046
  %v5048 = load float, ptr %v5047, align 4
  %v5049 = mul i64 %v5032, 16
  %v5050 = getelementptr inbounds float, ptr %v134, i64 %v5049
  %v5051 = mul i64 %v5032, 16
  %v5052 = getelementptr inbounds float, ptr %v164, i64 %v5051
  %v5053 = mul i64 %v5034, 8
  %v5054 = add i64 0, %v5053
  %v5055 = add i64 %v5054, 0
  %v5056 = getelementptr inbounds float, ptr %v5037, i64 %v5055
  %v5057 = load <8 x float>, ptr %v5056, align 4
  %v5058 = insertelement <8 x float> poison, float %v5043, i64 0
  %v5059 = shufflevector <8 x float> %v5058, <8 x float> poison, <8 x i32> zeroinitializer
  %v5060 = fmul <8 x float> %v5057, %v5059
  %v5061 = mul i64 %v5034, 8
  %v5062 = add i64 0, %v5061
  %v5063 = add i64 %v5062, 0
  %v5064 = getelementptr inbounds float, ptr %v52, i64 %v5063
  %v5065 = load <8 x float>, ptr %v5064, align 4
  %v5066 = fmul <8 x float> %v5060, %v5065
  %v5067 = mul i64 %v5034, 8
  %v5068 = add i64 0, %v5067
  %v5069 = add i64 %v5068, 0
  %v5070 = getelementptr inbounds float, ptr %v54, i64 %v5069
  %v5071 = load <8 x float>, ptr %v5070, align 4
  %v5072 = fadd <8 x float> %v5066, %v5071
  %v5073 = mul i64 %v5034, 8
  %v5074 = add i64 0, %v5073
  %v5075 = add i64 %v5074, 0
  %v5076 = getelementptr inbounds float, ptr %v5050, i64 %v5075
  %v5077 = load <8 x float>, ptr %v5076, align 4
  %v5078 = insertelement <8 x float> poison, float %v5048, i64 0
  %v5079 = shufflevector <8 x float> %v5078, <8 x float> poison, <8 x i32> zeroinitializer
  %v5080 = fmul <8 x float> %v5079, %v5077
  %v5081 = fadd <8 x float> %v5072, %v5080
  %v5082 = mul i64 %v5034, 8
  %v5083 = add i64 0, %v5082
  %v5084 = add i64 %v5083, 0
  %v5085 = getelementptr inbounds float, ptr %v5052, i64 %v5084
  store <8 x float> %v5081, ptr %v5085, align 4
  %v5086 = add nsw i64 %v5034, 1
  br label %b630
b632:
  %v5087 = add nsw i64 %v5032, 1
  br label %b627
b629:
  %v5088 = add i64 %v8, 0
  %v5089 = sdiv i64 %v5088, 1
  %v5090 = add i64 %v2, 1
  %v5091 = mul i64 %v5089, %v2
  %v5092 = sdiv i64 %v5091, %v3
  %v5093 = mul i64 %v5092, 1
  %v5094 = icmp slt i64 %v5093, %v8
  %v5095 = select i1 %v5094, i64 %v5093, i64 %v8
  %v5096 = mul i64 %v5089, %v5090
  %v5097 = sdiv i64 %v5096, %v3
  %v5098 = mul i64 %v5097, 1
  %v5099 = icmp slt i64 %v5098, %v8
  %v5100 = select i1 %v5099, i64 %v5098, i64 %v8
  br label %b633
b633:
  %v5101 = phi i64 [ %v5095, %b629 ], [ %v5121, %b638 ]
  %v5102 = icmp slt i64 %v5101, %v5100
  br i1 %v5102, label %b634, label %b635
b634:
  %v5103 = mul i64 %v5101, 16
  %v5104 = getelementptr inbounds float, ptr %v160, i64 %v5103
  %v5105 = mul i64 %v5101, 16
  %v5106 = getelementptr inbounds float, ptr %v164, i64 %v5105
  %v5107 = mul i64 %v5101, 16
  %v5108 = getelementptr inbounds float, ptr %v172, i64 %v5107
  br label %b636
b636:
  %v5109 = phi i64 [ 0, %b634 ], [ %v5120, %b637 ]
  %v5110 = icmp slt i64 %v5109, 16
  br i1 %v5110, label %b637, label %b638
b637:
  %v5111 = add i64 0, %v5109
  %v5112 = getelementptr inbounds float, ptr %v5104, i64 %v5111
  %v5113 = load <8 x float>, ptr %v5112, align 4
  %v5114 = add i64 0, %v5109
  %v5115 = getelementptr inbounds float, ptr %v5106, i64 %v5114
  %v5116 = load <8 x float>, ptr %v5115, align 4
  %v5117 = fmul <8 x float> %v5113, %v5116
  %v5118 = add i64 0, %v5109
  %v5119 = getelementptr inbounds float, ptr %v5108, i64 %v5118
  store <8 x float> %v5117, ptr %v5119, align 4
  %v5120 = add nsw i64 %v5109, 8
  br label %b636
b638:
  %v5121 = add nsw i64 %v5101, 1
  br label %b633
b635:
  %v5123 = add i64 %v8, 0
  %v5124 = sdiv i64 %v5123, 1
  %v5125 = add i64 %v2, 1
  %v5126 = mul i64 %v5124, %v2
  %v5127 = sdiv i64 %v5126, %v3
  %v5128 = mul i64 %v5127, 1
  %v5129 = icmp slt i64 %v5128, %v8
  %v5130 = select i1 %v5129, i64 %v5128, i64 %v8
  %v5131 = mul i64 %v5124, %v5125
  %v5132 = sdiv i64 %v5131, %v3
  %v5133 = mul i64 %v5132, 1
  %v5134 = icmp slt i64 %v5133, %v8
  %v5135 = select i1 %v5134, i64 %v5133, i64 %v8
  br label %b639
b639:
  %v5136 = phi i64 [ %v5130, %b635 ], [ %v5189, %b644 ]
  %v5137 = icmp slt i64 %v5136, %v5135
  br i1 %v5137, label %b640, label %b641
b640:
  %v5138 = add i64 %v5136, 96
  %v5139 = icmp slt i64 %v5138, %v5135
  %v5140 = select i1 %v5139, i64 %v5138, i64 %v5135
  br label %b642
b642:
  %v5141 = phi i64 [ 0, %b640 ], [ %v5188, %b647 ]
  %v5142 = icmp slt i64 %v5141, 1
  br i1 %v5142, label %b643, label %b644
b643:
  %v5143 = sub i64 %v5140, %v5136
  %v5144 = sub i64 6, 1
  %v5145 = add i64 %v5143, %v5144
  %v5146 = sdiv i64 %v5145, 6
  br label %b645
b645:
  %v5147 = phi i64 [ 0, %b643 ], [ %v5187, %b652 ]
  %v5148 = icmp slt i64 %v5147, %v5146
  br i1 %v5148, label %b646, label %b647
b646:
  %v5149 = mul i64 %v5143, %v5147
  %v5150 = sdiv i64 %v5149, %v5146
  %v5151 = add i64 %v5136, %v5150
  %v5152 = add i64 %v5147, 1
  %v5153 = mul i64 %v5143, %v5152
  %v5154 = sdiv i64 %v5153, %v5146
  %v5155 = add i64 %v5136, %v5154
  %v5156 = mul i64 %v5141, 256
  %v5157 = getelementptr inbounds float, ptr %v3266, i64 %v5156
  %v5158 = sub i64 %v5155, %v5151
  %v5159 = mul i64 %v5151, 16
  %v5160 = getelementptr inbounds float, ptr %v172, i64 %v5159
  %v5161 = getelementptr inbounds float, ptr %v5160, i64 0
  %v5162 = sub i64 %v5158, 1
  %v5163 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v5162
  %v5164 = load ptr, ptr %v5163, align 4
  %v5165 = icmp sgt i64 %v5158, 0
  br i1 %v5165, label %b648, label %b649
b648:
  call void %v5164(ptr %v5161, i64 16, ptr %v5157, i64 16, ptr %v5122)
  br label %b649
b649:
  %v5166 = add i64 %v5156, 256
  br label %b650
b650:
  %v5167 = phi i64 [ %v5151, %b649 ], [ %v5186, %b655 ]
  %v5168 = icmp slt i64 %v5167, %v5155
  br i1 %v5168, label %b651, label %b652
b651:
  %v5169 = sub i64 %v5167, %v5151
  %v5170 = mul i64 %v5169, 16
  %v5171 = getelementptr inbounds float, ptr %v5122, i64 %v5170
  %v5172 = mul i64 %v5167, 16
  %v5173 = getelementptr inbounds float, ptr %v68, i64 %v5172
  br label %b653
b653:
  %v5174 = phi i64 [ 0, %b651 ], [ %v5185, %b654 ]
  %v5175 = icmp slt i64 %v5174, 2
  br i1 %v5175, label %b654, label %b655
b654:
  %v5176 = mul i64 %v5141, 2
  %v5177 = add i64 %v5176, %v5174
  %v5178 = mul i64 %v5177, 8
  %v5179 = add i64 0, %v5174
  %v5180 = mul i64 %v5179, 8
  %v5181 = getelementptr inbounds float, ptr %v5171, i64 %v5180
  %v5182 = load <8 x float>, ptr %v5181, align 4
  %v5183 = add i64 0, %v5178
  %v5184 = getelementptr inbounds float, ptr %v5173, i64 %v5183
  store <8 x float> %v5182, ptr %v5184, align 4
  %v5185 = add nsw i64 %v5174, 1
  br label %b653
b655:
  %v5186 = add nsw i64 %v5167, 1
  br label %b650
b652:
  %v5187 = add nsw i64 %v5147, 1
  br label %b645
b647:
  %v5188 = add nsw i64 %v5141, 1
  br label %b642
b644:
  %v5189 = add nsw i64 %v5136, 96
  br label %b639
b641:
  %v5190 = icmp sgt i64 %v3, 1
  br i1 %v5190, label %b656, label %b657
b656:
  %v5191 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5192 = atomicrmw add ptr %v5191, i64 1 acq_rel
  %v5193 = load i64, ptr %v349, align 8
  %v5194 = add i64 %v5193, 1
  store i64 %v5194, ptr %v349, align 8
  %v5195 = mul i64 %v3, %v5194
  br label %b658
b658:
  %v5196 = load atomic i64, ptr %v5191 acquire, align 8
  %v5197 = icmp slt i64 %v5196, %v5195
  br i1 %v5197, label %b659, label %b660
b659:
  %v5198 = call i32 @sched_yield()
  br label %b658
b660:
  br label %b657
b657:
  ret void
}
define internal void @tile_1x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x2of4_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of4_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of4_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of4_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of4_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of4_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x4of8_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of8_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x4of8_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of8_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define internal void @tile_1x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v76, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 16
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v18, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v7
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v20, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v9)
  %v31 = add i64 %v7, 1
  %v32 = mul i64 %v31, 16
  %v33 = getelementptr inbounds float, ptr %v2, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = getelementptr inbounds float, ptr %v33, i64 8
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = mul i64 %v1, 0
  %v39 = add i64 %v38, %v31
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v35, <8 x float> %v10)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v37, <8 x float> %v11)
  %v46 = add i64 %v7, 2
  %v47 = mul i64 %v46, 16
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = getelementptr inbounds float, ptr %v48, i64 8
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v46
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v50, <8 x float> %v12)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v61 = add i64 %v7, 3
  %v62 = mul i64 %v61, 16
  %v63 = getelementptr inbounds float, ptr %v2, i64 %v62
  %v64 = getelementptr inbounds float, ptr %v63, i64 0
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v63, i64 8
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v61
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v14)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v15)
  %v76 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v77 = fadd <8 x float> %v8, %v10
  %v78 = fadd <8 x float> %v9, %v11
  %v79 = fadd <8 x float> %v77, %v12
  %v80 = fadd <8 x float> %v78, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  br label %b3
b3:
  %v83 = phi i64 [ %v6, %b2 ], [ %v101, %b4 ]
  %v84 = phi <8 x float> [ %v81, %b2 ], [ %v99, %b4 ]
  %v85 = phi <8 x float> [ %v82, %b2 ], [ %v100, %b4 ]
  %v86 = icmp slt i64 %v83, %v3
  br i1 %v86, label %b4, label %b5
b4:
  %v87 = mul i64 %v83, 16
  %v88 = getelementptr inbounds float, ptr %v2, i64 %v87
  %v89 = getelementptr inbounds float, ptr %v88, i64 0
  %v90 = load <8 x float>, ptr %v89, align 4
  %v91 = getelementptr inbounds float, ptr %v88, i64 8
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = mul i64 %v1, 0
  %v94 = add i64 %v93, %v83
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v90, <8 x float> %v84)
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v92, <8 x float> %v85)
  %v101 = add nsw i64 %v83, 1
  br label %b3
b5:
  %v102 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v84, ptr %v102, align 4
  %v103 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v85, ptr %v103, align 4
  ret void
}
define internal void @tile_2x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v69, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 16
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = mul i64 %v1, 0
  %v55 = add i64 %v54, %v47
  %v56 = getelementptr inbounds float, ptr %v0, i64 %v55
  %v57 = load float, ptr %v56, align 4
  %v58 = insertelement <8 x float> poison, float %v57, i64 0
  %v59 = shufflevector <8 x float> %v58, <8 x float> poison, <8 x i32> zeroinitializer
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v51, <8 x float> %v12)
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v59, <8 x float> %v53, <8 x float> %v13)
  %v62 = mul i64 %v1, 1
  %v63 = add i64 %v62, %v47
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v51, <8 x float> %v14)
  %v69 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v53, <8 x float> %v15)
  %v70 = add i64 %v7, 2
  %v71 = mul i64 %v70, 16
  %v72 = getelementptr inbounds float, ptr %v2, i64 %v71
  %v73 = getelementptr inbounds float, ptr %v72, i64 0
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v72, i64 8
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v70
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v17)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v70
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v74, <8 x float> %v18)
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v76, <8 x float> %v19)
  %v93 = add i64 %v7, 3
  %v94 = mul i64 %v93, 16
  %v95 = getelementptr inbounds float, ptr %v2, i64 %v94
  %v96 = getelementptr inbounds float, ptr %v95, i64 0
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v95, i64 8
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v93
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v20)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v21)
  %v108 = mul i64 %v1, 1
  %v109 = add i64 %v108, %v93
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v97, <8 x float> %v22)
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v99, <8 x float> %v23)
  %v116 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v117 = fadd <8 x float> %v8, %v12
  %v118 = fadd <8 x float> %v9, %v13
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v117, %v16
  %v122 = fadd <8 x float> %v118, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  br label %b3
b3:
  %v129 = phi i64 [ %v6, %b2 ], [ %v157, %b4 ]
  %v130 = phi <8 x float> [ %v125, %b2 ], [ %v147, %b4 ]
  %v131 = phi <8 x float> [ %v126, %b2 ], [ %v148, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v155, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v156, %b4 ]
  %v134 = icmp slt i64 %v129, %v3
  br i1 %v134, label %b4, label %b5
b4:
  %v135 = mul i64 %v129, 16
  %v136 = getelementptr inbounds float, ptr %v2, i64 %v135
  %v137 = getelementptr inbounds float, ptr %v136, i64 0
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = getelementptr inbounds float, ptr %v136, i64 8
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = mul i64 %v1, 0
  %v142 = add i64 %v141, %v129
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v138, <8 x float> %v130)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v140, <8 x float> %v131)
  %v149 = mul i64 %v1, 1
  %v150 = add i64 %v149, %v129
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v138, <8 x float> %v132)
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v140, <8 x float> %v133)
  %v157 = add nsw i64 %v129, 1
  br label %b3
b5:
  %v158 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v130, ptr %v158, align 4
  %v159 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v131, ptr %v159, align 4
  %v160 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v132, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v133, ptr %v161, align 4
  ret void
}
define internal void @tile_3x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v82, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = add i64 %v7, 1
  %v52 = mul i64 %v51, 16
  %v53 = getelementptr inbounds float, ptr %v2, i64 %v52
  %v54 = getelementptr inbounds float, ptr %v53, i64 0
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v53, i64 8
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v51
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v15)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v51
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v55, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v57, <8 x float> %v17)
  %v74 = mul i64 %v1, 2
  %v75 = add i64 %v74, %v51
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v55, <8 x float> %v18)
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v57, <8 x float> %v19)
  %v82 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v83 = fadd <8 x float> %v8, %v14
  %v84 = fadd <8 x float> %v9, %v15
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v89 = phi i64 [ %v6, %b2 ], [ %v127, %b4 ]
  %v90 = phi <8 x float> [ %v83, %b2 ], [ %v109, %b4 ]
  %v91 = phi <8 x float> [ %v84, %b2 ], [ %v110, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v117, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v118, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v125, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v126, %b4 ]
  %v96 = icmp slt i64 %v89, %v3
  br i1 %v96, label %b4, label %b5
b4:
  %v97 = mul i64 %v89, 16
  %v98 = getelementptr inbounds float, ptr %v2, i64 %v97
  %v99 = getelementptr inbounds float, ptr %v98, i64 0
  %v100 = load <8 x float>, ptr %v99, align 4
  %v101 = getelementptr inbounds float, ptr %v98, i64 8
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v89
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v100, <8 x float> %v90)
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v91)
  %v111 = mul i64 %v1, 1
  %v112 = add i64 %v111, %v89
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v100, <8 x float> %v92)
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v102, <8 x float> %v93)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v89
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v100, <8 x float> %v94)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v102, <8 x float> %v95)
  %v127 = add nsw i64 %v89, 1
  br label %b3
b5:
  %v128 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v90, ptr %v128, align 4
  %v129 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v91, ptr %v129, align 4
  %v130 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v92, ptr %v130, align 4
  %v131 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v93, ptr %v131, align 4
  %v132 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v94, ptr %v132, align 4
  %v133 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v95, ptr %v133, align 4
  ret void
}
define internal void @tile_4x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v102, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v100, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 16
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v7
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v28, <8 x float> %v8)
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v9)
  %v39 = mul i64 %v1, 1
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v28, <8 x float> %v10)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v30, <8 x float> %v11)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v12)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v13)
  %v55 = mul i64 %v1, 3
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v28, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v30, <8 x float> %v15)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 16
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = getelementptr inbounds float, ptr %v65, i64 8
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v63
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v67, <8 x float> %v16)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v17)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v63
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v18)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v69, <8 x float> %v19)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v63
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v67, <8 x float> %v20)
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v69, <8 x float> %v21)
  %v94 = mul i64 %v1, 3
  %v95 = add i64 %v94, %v63
  %v96 = getelementptr inbounds float, ptr %v0, i64 %v95
  %v97 = load float, ptr %v96, align 4
  %v98 = insertelement <8 x float> poison, float %v97, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  %v100 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v67, <8 x float> %v22)
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v99, <8 x float> %v69, <8 x float> %v23)
  %v102 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v103 = fadd <8 x float> %v8, %v16
  %v104 = fadd <8 x float> %v9, %v17
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v111 = phi i64 [ %v6, %b2 ], [ %v159, %b4 ]
  %v112 = phi <8 x float> [ %v103, %b2 ], [ %v133, %b4 ]
  %v113 = phi <8 x float> [ %v104, %b2 ], [ %v134, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v141, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v142, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v149, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v150, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v157, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v158, %b4 ]
  %v120 = icmp slt i64 %v111, %v3
  br i1 %v120, label %b4, label %b5
b4:
  %v121 = mul i64 %v111, 16
  %v122 = getelementptr inbounds float, ptr %v2, i64 %v121
  %v123 = getelementptr inbounds float, ptr %v122, i64 0
  %v124 = load <8 x float>, ptr %v123, align 4
  %v125 = getelementptr inbounds float, ptr %v122, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = mul i64 %v1, 0
  %v128 = add i64 %v127, %v111
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v124, <8 x float> %v112)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v126, <8 x float> %v113)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v111
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v124, <8 x float> %v114)
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v126, <8 x float> %v115)
  %v143 = mul i64 %v1, 2
  %v144 = add i64 %v143, %v111
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v124, <8 x float> %v116)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v126, <8 x float> %v117)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v111
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v124, <8 x float> %v118)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v126, <8 x float> %v119)
  %v159 = add nsw i64 %v111, 1
  br label %b3
b5:
  %v160 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v112, ptr %v160, align 4
  %v161 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v113, ptr %v161, align 4
  %v162 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v114, ptr %v162, align 4
  %v163 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v115, ptr %v163, align 4
  %v164 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v116, ptr %v164, align 4
  %v165 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v117, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v118, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v119, ptr %v167, align 4
  ret void
}
define internal void @tile_5x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = icmp slt i64 %v7, %v6
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v7, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v8)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v9)
  %v33 = mul i64 %v1, 1
  %v34 = add i64 %v33, %v7
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v22, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v24, <8 x float> %v13)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v22, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v24, <8 x float> %v15)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v22, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v24, <8 x float> %v17)
  %v65 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v66 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v66, align 4
  %v67 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v67, align 4
  %v68 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v68, align 4
  %v69 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v69, align 4
  %v70 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v70, align 4
  %v71 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v71, align 4
  %v72 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v72, align 4
  %v73 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v73, align 4
  %v74 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v74, align 4
  %v75 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v75, align 4
  ret void
}
define internal void @tile_6x2of2_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v75, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v9)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v10)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v12)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v13)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v7
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v14)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v15)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v7
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v16)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v17)
  %v67 = mul i64 %v1, 5
  %v68 = add i64 %v67, %v7
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v24, <8 x float> %v18)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v26, <8 x float> %v19)
  %v75 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v76 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v77, align 4
  %v78 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v78, align 4
  %v79 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v79, align 4
  %v80 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v80, align 4
  %v81 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v82, align 4
  %v83 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v83, align 4
  %v84 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v84, align 4
  %v85 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v17, ptr %v85, align 4
  %v86 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v86, align 4
  %v87 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v87, align 4
  ret void
}
define internal void @tile_1x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v108, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = add i64 %v7, 1
  %v46 = mul i64 %v45, 32
  %v47 = getelementptr inbounds float, ptr %v2, i64 %v46
  %v48 = getelementptr inbounds float, ptr %v47, i64 0
  %v49 = load <8 x float>, ptr %v48, align 4
  %v50 = getelementptr inbounds float, ptr %v47, i64 8
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v47, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v47, i64 24
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v45
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v49, <8 x float> %v12)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v13)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v66 = add i64 %v7, 2
  %v67 = mul i64 %v66, 32
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = getelementptr inbounds float, ptr %v68, i64 8
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v68, i64 16
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v68, i64 24
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v66
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v70, <8 x float> %v16)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v72, <8 x float> %v17)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v74, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v19)
  %v87 = add i64 %v7, 3
  %v88 = mul i64 %v87, 32
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = getelementptr inbounds float, ptr %v89, i64 8
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v89, i64 16
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v89, i64 24
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = mul i64 %v1, 0
  %v99 = add i64 %v98, %v87
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v91, <8 x float> %v20)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v93, <8 x float> %v21)
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v95, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v97, <8 x float> %v23)
  %v108 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v109 = fadd <8 x float> %v8, %v12
  %v110 = fadd <8 x float> %v9, %v13
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v109, %v16
  %v114 = fadd <8 x float> %v110, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v147, %b4 ]
  %v122 = phi <8 x float> [ %v117, %b2 ], [ %v143, %b4 ]
  %v123 = phi <8 x float> [ %v118, %b2 ], [ %v144, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = icmp slt i64 %v121, %v3
  br i1 %v126, label %b4, label %b5
b4:
  %v127 = mul i64 %v121, 32
  %v128 = getelementptr inbounds float, ptr %v2, i64 %v127
  %v129 = getelementptr inbounds float, ptr %v128, i64 0
  %v130 = load <8 x float>, ptr %v129, align 4
  %v131 = getelementptr inbounds float, ptr %v128, i64 8
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v128, i64 16
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v128, i64 24
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = mul i64 %v1, 0
  %v138 = add i64 %v137, %v121
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v130, <8 x float> %v122)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v132, <8 x float> %v123)
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v134, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v136, <8 x float> %v125)
  %v147 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v148 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v148, align 4
  %v149 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v149, align 4
  %v150 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v150, align 4
  %v151 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v151, align 4
  ret void
}
define internal void @tile_2x4of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v86, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 32
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = getelementptr inbounds float, ptr %v26, i64 8
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v26, i64 16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v26, i64 24
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = mul i64 %v1, 0
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v28, <8 x float> %v8)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v30, <8 x float> %v9)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v32, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v34, <8 x float> %v11)
  %v45 = mul i64 %v1, 1
  %v46 = add i64 %v45, %v7
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v12)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v13)
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v32, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v34, <8 x float> %v15)
  %v55 = add i64 %v7, 1
  %v56 = mul i64 %v55, 32
  %v57 = getelementptr inbounds float, ptr %v2, i64 %v56
  %v58 = getelementptr inbounds float, ptr %v57, i64 0
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = getelementptr inbounds float, ptr %v57, i64 8
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v57, i64 16
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v57, i64 24
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = mul i64 %v1, 0
  %v67 = add i64 %v66, %v55
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v59, <8 x float> %v16)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v61, <8 x float> %v17)
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v63, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v65, <8 x float> %v19)
  %v76 = mul i64 %v1, 1
  %v77 = add i64 %v76, %v55
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v21)
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v63, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v65, <8 x float> %v23)
  %v86 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v87 = fadd <8 x float> %v8, %v16
  %v88 = fadd <8 x float> %v9, %v17
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v95 = phi i64 [ %v6, %b2 ], [ %v135, %b4 ]
  %v96 = phi <8 x float> [ %v87, %b2 ], [ %v121, %b4 ]
  %v97 = phi <8 x float> [ %v88, %b2 ], [ %v122, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v131, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v132, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = icmp slt i64 %v95, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v95, 32
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = getelementptr inbounds float, ptr %v106, i64 8
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v106, i64 16
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v106, i64 24
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v95
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v108, <8 x float> %v96)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v97)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v99)
  %v125 = mul i64 %v1, 1
  %v126 = add i64 %v125, %v95
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v108, <8 x float> %v100)
  %v132 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v110, <8 x float> %v101)
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v112, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v114, <8 x float> %v103)
  %v135 = add nsw i64 %v95, 1
  br label %b3
b5:
  %v136 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v96, ptr %v136, align 4
  %v137 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v97, ptr %v137, align 4
  %v138 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v98, ptr %v138, align 4
  %v139 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v99, ptr %v139, align 4
  %v140 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v100, ptr %v140, align 4
  %v141 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v141, align 4
  %v142 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v102, ptr %v142, align 4
  %v143 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v103, ptr %v143, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v349 = alloca i64, i64 1, align 8
  %v685 = alloca float, i64 96, align 4
  %v921 = alloca float, i64 64, align 4
  %v1143 = alloca float, i64 96, align 4
  %v1434 = alloca float, i64 96, align 4
  %v2831 = alloca float, i64 96, align 4
  %v2968 = alloca float, i64 64, align 4
  %v3256 = alloca float, i64 64, align 4
  %v3332 = alloca float, i64 96, align 4
  %v3408 = alloca float, i64 96, align 4
  %v3543 = alloca float, i64 96, align 4
  %v4 = getelementptr inbounds i64, ptr %v1, i64 0
  %v5 = load i64, ptr %v4, align 8
  %v6 = getelementptr inbounds i64, ptr %v1, i64 1
  %v7 = load i64, ptr %v6, align 8
  %v8 = mul i64 %v5, %v7
  %v9 = getelementptr inbounds ptr, ptr %v0, i64 0
  %v10 = load ptr, ptr %v9, align 4
  %v11 = getelementptr inbounds ptr, ptr %v0, i64 1
  %v12 = load ptr, ptr %v11, align 4
  %v13 = getelementptr inbounds ptr, ptr %v0, i64 2
  %v14 = load ptr, ptr %v13, align 4
  %v15 = getelementptr inbounds ptr, ptr %v0, i64 3
  %v16 = load ptr, ptr %v15, align 4
  %v17 = getelementptr inbounds ptr, ptr %v0, i64 4
  %v18 = load ptr, ptr %v17, align 4
  %v19 = getelementptr inbounds ptr, ptr %v0, i64 5
  %v20 = load ptr, ptr %v19, align 4
  %v21 = getelementptr inbounds ptr, ptr %v0, i64 6
  %v22 = load ptr, ptr %v21, align 4
  %v23 = getelementptr inbounds ptr, ptr %v0, i64 7
  %v24 = load ptr, ptr %v23, align 4
  %v25 = getelementptr inbounds ptr, ptr %v0, i64 8
  %v26 = load ptr, ptr %v25, align 4
  %v27 = getelementptr inbounds ptr, ptr %v0, i64 9
  %v28 = load ptr, ptr %v27, align 4
  %v29 = getelementptr inbounds ptr, ptr %v0, i64 10
  %v30 = load ptr, ptr %v29, align 4
  %v31 = getelementptr inbounds ptr, ptr %v0, i64 11
  %v32 = load ptr, ptr %v31, align 4
  %v33 = getelementptr inbounds ptr, ptr %v0, i64 12
  %v34 = load ptr, ptr %v33, align 4
  %v35 = getelementptr inbounds ptr, ptr %v0, i64 13
  %v36 = load ptr, ptr %v35, align 4
  %v37 = getelementptr inbounds ptr, ptr %v0, i64 14
  %v38 = load ptr, ptr %v37, align 4
  %v39 = getelementptr inbounds ptr, ptr %v0, i64 15
  %v40 = load ptr, ptr %v39, align 4
  %v41 = getelementptr inbounds ptr, ptr %v0, i64 16
  %v42 = load ptr, ptr %v41, align 4
  %v43 = getelementptr inbounds ptr, ptr %v0, i64 17
  %v44 = load ptr, ptr %v43, align 4
  %v45 = getelementptr inbounds ptr, ptr %v0, i64 18
  %v46 = load ptr, ptr %v45, align 4
  %v47 = getelementptr inbounds ptr, ptr %v0, i64 19
  %v48 = load ptr, ptr %v47, align 4
  %v49 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v50 = load ptr, ptr %v49, align 4
  %v51 = getelementptr inbounds ptr, ptr %v0, i64 21
  %v52 = load ptr, ptr %v51, align 4
  %v53 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v54 = load ptr, ptr %v53, align 4
  %v55 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v56 = load ptr, ptr %v55, align 4
  %v57 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v58 = load ptr, ptr %v57, align 4
  %v59 = getelementptr inbounds ptr, ptr %v0, i64 25
  %v60 = load ptr, ptr %v59, align 4
  %v61 = getelementptr inbounds ptr, ptr %v0, i64 26
  %v62 = load ptr, ptr %v61, align 4
  %v63 = getelementptr inbounds ptr, ptr %v0, i64 27
  %v64 = load ptr, ptr %v63, align 4
  %v65 = getelementptr inbounds ptr, ptr %v0, i64 28
  %v66 = load ptr, ptr %v65, align 4
  %v67 = getelementptr inbounds ptr, ptr %v0, i64 29
  %v68 = load ptr, ptr %v67, align 4
  %v69 = getelementptr inbounds ptr, ptr %v0, i64 30
  %v70 = load ptr, ptr %v69, align 4
  %v71 = getelementptr inbounds ptr, ptr %v0, i64 31
  %v72 = load ptr, ptr %v71, align 4
  %v73 = getelementptr inbounds ptr, ptr %v0, i64 32
  %v74 = load ptr, ptr %v73, align 4
  %v75 = getelementptr inbounds ptr, ptr %v0, i64 33
  %v76 = load ptr, ptr %v75, align 4
  %v77 = getelementptr inbounds ptr, ptr %v0, i64 34
  %v78 = load ptr, ptr %v77, align 4
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 35
  %v80 = load ptr, ptr %v79, align 4
  %v81 = getelementptr inbounds ptr, ptr %v0, i64 36
  %v82 = load ptr, ptr %v81, align 4
  %v83 = getelementptr inbounds ptr, ptr %v0, i64 37
  %v84 = load ptr, ptr %v83, align 4
  %v85 = getelementptr inbounds ptr, ptr %v0, i64 38
  %v86 = load ptr, ptr %v85, align 4
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 39
  %v88 = load ptr, ptr %v87, align 4
  %v89 = getelementptr inbounds ptr, ptr %v0, i64 40
  %v90 = load ptr, ptr %v89, align 4
  %v91 = getelementptr inbounds ptr, ptr %v0, i64 41
  %v92 = load ptr, ptr %v91, align 4
  %v93 = getelementptr inbounds ptr, ptr %v0, i64 42
  %v94 = load ptr, ptr %v93, align 4
  %v95 = getelementptr inbounds ptr, ptr %v0, i64 43
  %v96 = load ptr, ptr %v95, align 4
  %v97 = getelementptr inbounds ptr, ptr %v0, i64 44
  %v98 = load ptr, ptr %v97, align 4
  %v99 = getelementptr inbounds ptr, ptr %v0, i64 45
  %v100 = load ptr, ptr %v99, align 4
  %v101 = getelementptr inbounds ptr, ptr %v0, i64 46
  %v102 = load ptr, ptr %v101, align 4
  %v103 = getelementptr inbounds ptr, ptr %v0, i64 47
  %v104 = load ptr, ptr %v103, align 4
  %v105 = getelementptr inbounds ptr, ptr %v0, i64 48
  %v106 = load ptr, ptr %v105, align 4
  %v107 = getelementptr inbounds ptr, ptr %v0, i64 49
  %v108 = load ptr, ptr %v107, align 4
  %v109 = getelementptr inbounds ptr, ptr %v0, i64 50
  %v110 = load ptr, ptr %v109, align 4
  %v111 = getelementptr inbounds ptr, ptr %v0, i64 51
  %v112 = load ptr, ptr %v111, align 4
  %v113 = getelementptr inbounds ptr, ptr %v0, i64 52
  %v114 = load ptr, ptr %v113, align 4
  %v115 = getelementptr inbounds ptr, ptr %v0, i64 53
  %v116 = load ptr, ptr %v115, align 4
  %v117 = getelementptr inbounds ptr, ptr %v0, i64 54
  %v118 = load ptr, ptr %v117, align 4
  %v119 = getelementptr inbounds ptr, ptr %v0, i64 55
  %v120 = load ptr, ptr %v119, align 4
  %v121 = getelementptr inbounds ptr, ptr %v0, i64 56
  %v122 = load ptr, ptr %v121, align 4
  %v123 = getelementptr inbounds ptr, ptr %v0, i64 57
  %v124 = load ptr, ptr %v123, align 4
  %v125 = getelementptr inbounds ptr, ptr %v0, i64 58
  %v126 = load ptr, ptr %v125, align 4
  %v127 = getelementptr inbounds ptr, ptr %v0, i64 59
  %v128 = load ptr, ptr %v127, align 4
  %v129 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v130 = load ptr, ptr %v129, align 4
  %v131 = getelementptr inbounds ptr, ptr %v0, i64 61
  %v132 = load ptr, ptr %v131, align 4
  %v133 = getelementptr inbounds ptr, ptr %v0, i64 62
  %v134 = load ptr, ptr %v133, align 4
  %v135 = getelementptr inbounds ptr, ptr %v0, i64 63
  %v136 = load ptr, ptr %v135, align 4
  %v137 = getelementptr inbounds ptr, ptr %v0, i64 64
  %v138 = load ptr, ptr %v137, align 4
  %v139 = getelementptr inbounds ptr, ptr %v0, i64 65
  %v140 = load ptr, ptr %v139, align 4
  %v141 = getelementptr inbounds ptr, ptr %v0, i64 66
  %v142 = load ptr, ptr %v141, align 4
  %v143 = getelementptr inbounds ptr, ptr %v0, i64 67
  %v144 = load ptr, ptr %v143, align 4
  %v145 = getelementptr inbounds ptr, ptr %v0, i64 68
  %v146 = load ptr, ptr %v145, align 4
  %v147 = getelementptr inbounds ptr, ptr %v0, i64 69
  %v148 = load ptr, ptr %v147, align 4
  %v149 = getelementptr inbounds ptr, ptr %v0, i64 70
  %v150 = load ptr, ptr %v149, align 4
  %v151 = getelementptr inbounds ptr, ptr %v0, i64 71
  %v152 = load ptr, ptr %v151, align 4
  %v153 = getelementptr inbounds ptr, ptr %v0, i64 72
  %v154 = load ptr, ptr %v153, align 4
  %v155 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v156 = load ptr, ptr %v155, align 4
  %v157 = getelementptr inbounds ptr, ptr %v0, i64 74
  %v158 = load ptr, ptr %v157, align 4
  %v159 = getelementptr inbounds ptr, ptr %v0, i64 75
  %v160 = load ptr, ptr %v159, align 4
  %v161 = getelementptr inbounds ptr, ptr %v0, i64 76
  %v162 = load ptr, ptr %v161, align 4
  %v163 = getelementptr inbounds ptr, ptr %v0, i64 77
  %v164 = load ptr, ptr %v163, align 4
  %v165 = getelementptr inbounds ptr, ptr %v0, i64 78
  %v166 = load ptr, ptr %v165, align 4
  %v167 = getelementptr inbounds ptr, ptr %v0, i64 79
  %v168 = load ptr, ptr %v167, align 4
  %v169 = getelementptr inbounds ptr, ptr %v0, i64 80
  %v170 = load ptr, ptr %v169, align 4
  %v171 = getelementptr inbounds ptr, ptr %v0, i64 81
  %v172 = load ptr, ptr %v171, align 4
  %v173 = getelementptr inbounds ptr, ptr %v0, i64 82
  %v174 = load ptr, ptr %v173, align 4
  %v175 = getelementptr inbounds ptr, ptr %v0, i64 83
  %v176 = load ptr, ptr %v175, align 4
  %v177 = getelementptr inbounds ptr, ptr %v0, i64 84
  %v178 = load ptr, ptr %v177, align 4
  %v179 = getelementptr inbounds ptr, ptr %v0, i64 85
  %v180 = load ptr, ptr %v179, align 4
  %v181 = getelementptr inbounds ptr, ptr %v0, i64 86
  %v182 = load ptr, ptr %v181, align 4
  %v183 = getelementptr inbounds ptr, ptr %v0, i64 87
  %v184 = load ptr, ptr %v183, align 4
  %v185 = getelementptr inbounds ptr, ptr %v0, i64 88
  %v186 = load ptr, ptr %v185, align 4
  %v187 = getelementptr inbounds ptr, ptr %v0, i64 89
  %v188 = load ptr, ptr %v187, align 4
  %v189 = getelementptr inbounds ptr, ptr %v0, i64 90
  %v190 = load ptr, ptr %v189, align 4
  %v191 = getelementptr inbounds ptr, ptr %v0, i64 91
  %v192 = load ptr, ptr %v191, align 4
  %v193 = getelementptr inbounds ptr, ptr %v0, i64 92
  %v194 = load ptr, ptr %v193, align 4
  %v195 = getelementptr inbounds ptr, ptr %v0, i64 93
  %v196 = load ptr, ptr %v195, align 4
  %v197 = getelementptr inbounds ptr, ptr %v0, i64 94
  %v198 = load ptr, ptr %v197, align 4
  %v199 = getelementptr inbounds ptr, ptr %v0, i64 95
  %v200 = load ptr, ptr %v199, align 4
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 96
  %v202 = load ptr, ptr %v201, align 4
  %v203 = getelementptr inbounds ptr, ptr %v0, i64 97
  %v204 = load ptr, ptr %v203, align 4
  %v205 = getelementptr inbounds ptr, ptr %v0, i64 98
  %v206 = load ptr, ptr %v205, align 4
  %v207 = getelementptr inbounds ptr, ptr %v0, i64 99
  %v208 = load ptr, ptr %v207, align 4
  %v209 = getelementptr inbounds ptr, ptr %v0, i64 100
  %v210 = load ptr, ptr %v209, align 4
  %v211 = getelementptr inbounds ptr, ptr %v0, i64 101
  %v212 = load ptr, ptr %v211, align 4
  %v213 = getelementptr inbounds ptr, ptr %v0, i64 102
  %v214 = load ptr, ptr %v213, align 4
  %v215 = getelementptr inbounds ptr, ptr %v0, i64 103
  %v216 = load ptr, ptr %v215, align 4
  %v217 = getelementptr inbounds ptr, ptr %v0, i64 104
  %v218 = load ptr, ptr %v217, align 4
  %v219 = getelementptr inbounds ptr, ptr %v0, i64 105
  %v220 = load ptr, ptr %v219, align 4
  %v221 = getelementptr inbounds ptr, ptr %v0, i64 106
  %v222 = load ptr, ptr %v221, align 4
  %v223 = getelementptr inbounds ptr, ptr %v0, i64 107
  %v224 = load ptr, ptr %v223, align 4
  %v225 = getelementptr inbounds ptr, ptr %v0, i64 108
  %v226 = load ptr, ptr %v225, align 4
  %v227 = getelementptr inbounds ptr, ptr %v0, i64 109
  %v228 = load ptr, ptr %v227, align 4
  %v229 = getelementptr inbounds ptr, ptr %v0, i64 110
  %v230 = load ptr, ptr %v229, align 4
  %v231 = getelementptr inbounds ptr, ptr %v0, i64 111
  %v232 = load ptr, ptr %v231, align 4
  %v233 = getelementptr inbounds ptr, ptr %v0, i64 112
  %v234 = load ptr, ptr %v233, align 4
  %v235 = getelementptr inbounds ptr, ptr %v0, i64 113
  %v236 = load ptr, ptr %v235, align 4
  %v237 = getelementptr inbounds ptr, ptr %v0, i64 114
  %v238 = load ptr, ptr %v237, align 4
  %v239 = getelementptr inbounds i64, ptr %v1, i64 6
  %v240 = load i64, ptr %v239, align 8
  %v241 = getelementptr inbounds i64, ptr %v1, i64 30
  %v242 = load i64, ptr %v241, align 8
  %v243 = getelementptr inbounds i64, ptr %v1, i64 31
  %v244 = load i64, ptr %v243, align 8
  %v245 = getelementptr inbounds i64, ptr %v1, i64 32
  %v246 = load i64, ptr %v245, align 8
  %v247 = getelementptr inbounds i64, ptr %v1, i64 35
  %v248 = load i64, ptr %v247, align 8
  %v249 = getelementptr inbounds i64, ptr %v1, i64 36
  %v250 = load i64, ptr %v249, align 8
  %v251 = getelementptr inbounds i64, ptr %v1, i64 61
  %v252 = load i64, ptr %v251, align 8
  %v253 = getelementptr inbounds i64, ptr %v1, i64 62
  %v254 = load i64, ptr %v253, align 8
  %v255 = getelementptr inbounds i64, ptr %v1, i64 63
  %v256 = load i64, ptr %v255, align 8
  %v257 = getelementptr inbounds i64, ptr %v1, i64 64
  %v258 = load i64, ptr %v257, align 8
  %v259 = getelementptr inbounds i64, ptr %v1, i64 65
  %v260 = load i64, ptr %v259, align 8
  %v261 = getelementptr inbounds i64, ptr %v1, i64 66
  %v262 = load i64, ptr %v261, align 8
  %v263 = getelementptr inbounds i64, ptr %v1, i64 67
  %v264 = load i64, ptr %v263, align 8
  %v265 = getelementptr inbounds i64, ptr %v1, i64 68
  %v266 = load i64, ptr %v265, align 8
  %v267 = getelementptr inbounds i64, ptr %v1, i64 69
  %v268 = load i64, ptr %v267, align 8
  %v269 = getelementptr inbounds i64, ptr %v1, i64 70
  %v270 = load i64, ptr %v269, align 8
  %v271 = getelementptr inbounds i64, ptr %v1, i64 71
  %v272 = load i64, ptr %v271, align 8
  %v273 = getelementptr inbounds i64, ptr %v1, i64 72
  %v274 = load i64, ptr %v273, align 8
  %v275 = getelementptr inbounds i64, ptr %v1, i64 73
  %v276 = load i64, ptr %v275, align 8
  %v277 = getelementptr inbounds i64, ptr %v1, i64 74
  %v278 = load i64, ptr %v277, align 8
  %v279 = getelementptr inbounds i64, ptr %v1, i64 75
  %v280 = load i64, ptr %v279, align 8
  %v281 = getelementptr inbounds i64, ptr %v1, i64 77
  %v282 = load i64, ptr %v281, align 8
  %v283 = getelementptr inbounds i64, ptr %v1, i64 78
  %v284 = load i64, ptr %v283, align 8
  %v285 = getelementptr inbounds i64, ptr %v1, i64 79
  %v286 = load i64, ptr %v285, align 8
  %v287 = getelementptr inbounds i64, ptr %v1, i64 80
  %v288 = load i64, ptr %v287, align 8
  %v289 = getelementptr inbounds i64, ptr %v1, i64 81
  %v290 = load i64, ptr %v289, align 8
  %v291 = getelementptr inbounds i64, ptr %v1, i64 82
  %v292 = load i64, ptr %v291, align 8
  %v293 = getelementptr inbounds i64, ptr %v1, i64 83
  %v294 = load i64, ptr %v293, align 8
  %v295 = getelementptr inbounds i64, ptr %v1, i64 84
  %v296 = load i64, ptr %v295, align 8
  %v297 = getelementptr inbounds i64, ptr %v1, i64 85
  %v298 = load i64, ptr %v297, align 8
  %v299 = getelementptr inbounds i64, ptr %v1, i64 86
  %v300 = load i64, ptr %v299, align 8
  %v301 = getelementptr inbounds i64, ptr %v1, i64 87
  %v302 = load i64, ptr %v301, align 8
  %v303 = getelementptr inbounds i64, ptr %v1, i64 88
  %v304 = load i64, ptr %v303, align 8
  %v305 = getelementptr inbounds i64, ptr %v1, i64 89
  %v306 = load i64, ptr %v305, align 8
  %v307 = getelementptr inbounds i64, ptr %v1, i64 90
  %v308 = load i64, ptr %v307, align 8
  %v309 = getelementptr inbounds i64, ptr %v1, i64 91
  %v310 = load i64, ptr %v309, align 8
  %v311 = getelementptr inbounds i64, ptr %v1, i64 92
  %v312 = load i64, ptr %v311, align 8
  %v313 = getelementptr inbounds i64, ptr %v1, i64 93
  %v314 = load i64, ptr %v313, align 8
  %v315 = getelementptr inbounds i64, ptr %v1, i64 94
  %v316 = load i64, ptr %v315, align 8
  %v317 = getelementptr inbounds i64, ptr %v1, i64 95
  %v318 = load i64, ptr %v317, align 8
  %v319 = getelementptr inbounds i64, ptr %v1, i64 96
  %v320 = load i64, ptr %v319, align 8
  %v321 = getelementptr inbounds i64, ptr %v1, i64 97
  %v322 = load i64, ptr %v321, align 8
  %v323 = getelementptr inbounds i64, ptr %v1, i64 98
  %v324 = load i64, ptr %v323, align 8
  %v325 = getelementptr inbounds i64, ptr %v1, i64 99
  %v326 = load i64, ptr %v325, align 8
  %v327 = getelementptr inbounds i64, ptr %v1, i64 100
  %v328 = load i64, ptr %v327, align 8
  %v329 = getelementptr inbounds i64, ptr %v1, i64 108
  %v330 = load i64, ptr %v329, align 8
  %v331 = getelementptr inbounds i64, ptr %v1, i64 109
  %v332 = load i64, ptr %v331, align 8
  %v333 = getelementptr inbounds i64, ptr %v1, i64 111
  %v334 = load i64, ptr %v333, align 8
  %v335 = getelementptr inbounds i64, ptr %v1, i64 112
  %v336 = load i64, ptr %v335, align 8
  %v337 = getelementptr inbounds i64, ptr %v1, i64 113
  %v338 = load i64, ptr %v337, align 8
  %v339 = getelementptr inbounds i64, ptr %v1, i64 114
  %v340 = load i64, ptr %v339, align 8
  %v341 = getelementptr inbounds i64, ptr %v1, i64 115
  %v342 = load i64, ptr %v341, align 8
  %v343 = getelementptr inbounds i64, ptr %v1, i64 116
  %v344 = load i64, ptr %v343, align 8
  %v345 = getelementptr inbounds i64, ptr %v1, i64 117
  %v346 = load i64, ptr %v345, align 8
  %v347 = getelementptr inbounds i64, ptr %v1, i64 118
  %v348 = load i64, ptr %v347, align 8
  store i64 0, ptr %v349, align 8
  %v350 = getelementptr inbounds ptr, ptr %v0, i64 115
  %v351 = load ptr, ptr %v350, align 4
  %v352 = mul i64 %v2, 36864
  %v353 = add i64 %v352, 9216
  %v354 = getelementptr inbounds float, ptr %v351, i64 %v353
  %v355 = getelementptr inbounds float, ptr %v351, i64 0
  %v356 = getelementptr inbounds float, ptr %v351, i64 256
  %v357 = getelementptr inbounds float, ptr %v351, i64 2304
  %v358 = getelementptr inbounds float, ptr %v351, i64 4352
  %v359 = getelementptr inbounds i64, ptr %v1, i64 4
  %v360 = load i64, ptr %v359, align 8
  %v361 = icmp eq i64 %v360, 0
  br i1 %v361, label %b0, label %b1
b0:
  %v362 = add i64 1, 0
  %v363 = sdiv i64 %v362, 1
  %v364 = add i64 %v2, 1
  %v365 = mul i64 %v363, %v2
  %v366 = sdiv i64 %v365, %v3
  %v367 = mul i64 %v366, 1
  %v368 = icmp slt i64 %v367, 1
  %v369 = select i1 %v368, i64 %v367, i64 1
  %v370 = mul i64 %v363, %v364
  %v371 = sdiv i64 %v370, %v3
  %v372 = mul i64 %v371, 1
  %v373 = icmp slt i64 %v372, 1
  %v374 = select i1 %v373, i64 %v372, i64 1
  %v375 = icmp slt i64 %v374, 1
  %v376 = select i1 %v375, i64 %v374, i64 1
  br label %b2
b2:
  %v377 = phi i64 [ %v369, %b0 ], [ %v428, %b10 ]
  %v378 = icmp slt i64 %v377, %v376
  br i1 %v378, label %b3, label %b4
b3:
  %v379 = mul i64 %v377, 256
  %v380 = mul i64 %v377, 16
  %v381 = add i64 %v379, 0
  %v382 = add i64 %v380, 0
  %v383 = getelementptr inbounds float, ptr %v355, i64 %v381
  %v384 = sub i64 16, %v382
  %v385 = icmp slt i64 %v384, 0
  %v386 = select i1 %v385, i64 0, i64 %v384
  %v387 = icmp ult i64 %v386, 8
  %v388 = select i1 %v387, i64 %v386, i64 8
  %v389 = trunc i64 %v388 to i32
  %v390 = insertelement <8 x i32> poison, i32 %v389, i64 0
  %v391 = shufflevector <8 x i32> %v390, <8 x i32> poison, <8 x i32> zeroinitializer
  %v392 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v391
  %v393 = mul i64 %v382, 1
  %v394 = add i64 0, %v393
  %v395 = getelementptr inbounds float, ptr %v56, i64 %v394
  br label %b5
b5:
  %v396 = phi i64 [ 0, %b3 ], [ %v403, %b6 ]
  %v397 = icmp slt i64 %v396, 16
  br i1 %v397, label %b6, label %b7
b6:
  %v398 = mul i64 %v396, 16
  %v399 = getelementptr inbounds float, ptr %v395, i64 %v398
  %v400 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v399, <8 x i1> %v392, <8 x float> zeroinitializer)
  %v401 = mul i64 %v396, 16
  %v402 = getelementptr inbounds float, ptr %v383, i64 %v401
  store <8 x float> %v400, ptr %v402, align 4
  %v403 = add nsw i64 %v396, 1
  br label %b5
b7:
  %v404 = add i64 %v379, 8
  %v405 = add i64 %v380, 8
  %v406 = getelementptr inbounds float, ptr %v355, i64 %v404
  %v407 = sub i64 16, %v405
  %v408 = icmp slt i64 %v407, 0
  %v409 = select i1 %v408, i64 0, i64 %v407
  %v410 = icmp ult i64 %v409, 8
  %v411 = select i1 %v410, i64 %v409, i64 8
  %v412 = trunc i64 %v411 to i32
  %v413 = insertelement <8 x i32> poison, i32 %v412, i64 0
  %v414 = shufflevector <8 x i32> %v413, <8 x i32> poison, <8 x i32> zeroinitializer
  %v415 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v414
  %v416 = mul i64 %v405, 1
  %v417 = add i64 0, %v416
  %v418 = getelementptr inbounds float, ptr %v56, i64 %v417
  br label %b8
b8:
  %v419 = phi i64 [ 0, %b7 ], [ %v426, %b9 ]
  %v420 = icmp slt i64 %v419, 16
  br i1 %v420, label %b9, label %b10
b9:
  %v421 = mul i64 %v419, 16
  %v422 = getelementptr inbounds float, ptr %v418, i64 %v421
  %v423 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v422, <8 x i1> %v415, <8 x float> zeroinitializer)
  %v424 = mul i64 %v419, 16
  %v425 = getelementptr inbounds float, ptr %v406, i64 %v424
  store <8 x float> %v423, ptr %v425, align 4
  %v426 = add nsw i64 %v419, 1
  br label %b8
b10:
  %v427 = add i64 %v379, 256
  %v428 = add nsw i64 %v377, 1
  br label %b2
b4:
  %v429 = add i64 4, 0
  %v430 = sdiv i64 %v429, 1
  %v431 = add i64 %v2, 1
  %v432 = mul i64 %v430, %v2
  %v433 = sdiv i64 %v432, %v3
  %v434 = mul i64 %v433, 1
  %v435 = icmp slt i64 %v434, 4
  %v436 = select i1 %v435, i64 %v434, i64 4
  %v437 = mul i64 %v430, %v431
  %v438 = sdiv i64 %v437, %v3
  %v439 = mul i64 %v438, 1
  %v440 = icmp slt i64 %v439, 4
  %v441 = select i1 %v440, i64 %v439, i64 4
  %v442 = icmp slt i64 %v441, 4
  %v443 = select i1 %v442, i64 %v441, i64 4
  br label %b11
b11:
  %v444 = phi i64 [ %v436, %b4 ], [ %v541, %b25 ]
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b12, label %b13
b12:
  %v446 = mul i64 %v444, 512
  %v447 = mul i64 %v444, 32
  %v448 = add i64 %v446, 0
  %v449 = add i64 %v447, 0
  %v450 = getelementptr inbounds float, ptr %v356, i64 %v448
  %v451 = sub i64 128, %v449
  %v452 = icmp slt i64 %v451, 0
  %v453 = select i1 %v452, i64 0, i64 %v451
  %v454 = icmp ult i64 %v453, 8
  %v455 = select i1 %v454, i64 %v453, i64 8
  %v456 = trunc i64 %v455 to i32
  %v457 = insertelement <8 x i32> poison, i32 %v456, i64 0
  %v458 = shufflevector <8 x i32> %v457, <8 x i32> poison, <8 x i32> zeroinitializer
  %v459 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v458
  %v460 = mul i64 %v449, 1
  %v461 = add i64 0, %v460
  %v462 = getelementptr inbounds float, ptr %v44, i64 %v461
  br label %b14
b14:
  %v463 = phi i64 [ 0, %b12 ], [ %v470, %b15 ]
  %v464 = icmp slt i64 %v463, 16
  br i1 %v464, label %b15, label %b16
b15:
  %v465 = mul i64 %v463, 128
  %v466 = getelementptr inbounds float, ptr %v462, i64 %v465
  %v467 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v466, <8 x i1> %v459, <8 x float> zeroinitializer)
  %v468 = mul i64 %v463, 32
  %v469 = getelementptr inbounds float, ptr %v450, i64 %v468
  store <8 x float> %v467, ptr %v469, align 4
  %v470 = add nsw i64 %v463, 1
  br label %b14
b16:
  %v471 = add i64 %v446, 8
  %v472 = add i64 %v447, 8
  %v473 = getelementptr inbounds float, ptr %v356, i64 %v471
  %v474 = sub i64 128, %v472
  %v475 = icmp slt i64 %v474, 0
  %v476 = select i1 %v475, i64 0, i64 %v474
  %v477 = icmp ult i64 %v476, 8
  %v478 = select i1 %v477, i64 %v476, i64 8
  %v479 = trunc i64 %v478 to i32
  %v480 = insertelement <8 x i32> poison, i32 %v479, i64 0
  %v481 = shufflevector <8 x i32> %v480, <8 x i32> poison, <8 x i32> zeroinitializer
  %v482 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v481
  %v483 = mul i64 %v472, 1
  %v484 = add i64 0, %v483
  %v485 = getelementptr inbounds float, ptr %v44, i64 %v484
  br label %b17
b17:
  %v486 = phi i64 [ 0, %b16 ], [ %v493, %b18 ]
  %v487 = icmp slt i64 %v486, 16
  br i1 %v487, label %b18, label %b19
b18:
  %v488 = mul i64 %v486, 128
  %v489 = getelementptr inbounds float, ptr %v485, i64 %v488
  %v490 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v489, <8 x i1> %v482, <8 x float> zeroinitializer)
  %v491 = mul i64 %v486, 32
  %v492 = getelementptr inbounds float, ptr %v473, i64 %v491
  store <8 x float> %v490, ptr %v492, align 4
  %v493 = add nsw i64 %v486, 1
  br label %b17
b19:
  %v494 = add i64 %v446, 16
  %v495 = add i64 %v447, 16
  %v496 = getelementptr inbounds float, ptr %v356, i64 %v494
  %v497 = sub i64 128, %v495
  %v498 = icmp slt i64 %v497, 0
  %v499 = select i1 %v498, i64 0, i64 %v497
  %v500 = icmp ult i64 %v499, 8
  %v501 = select i1 %v500, i64 %v499, i64 8
  %v502 = trunc i64 %v501 to i32
  %v503 = insertelement <8 x i32> poison, i32 %v502, i64 0
  %v504 = shufflevector <8 x i32> %v503, <8 x i32> poison, <8 x i32> zeroinitializer
  %v505 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v504
  %v506 = mul i64 %v495, 1
  %v507 = add i64 0, %v506
  %v508 = getelementptr inbounds float, ptr %v44, i64 %v507
  br label %b20
b20:
  %v509 = phi i64 [ 0, %b19 ], [ %v516, %b21 ]
  %v510 = icmp slt i64 %v509, 16
  br i1 %v510, label %b21, label %b22
b21:
  %v511 = mul i64 %v509, 128
  %v512 = getelementptr inbounds float, ptr %v508, i64 %v511
  %v513 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v512, <8 x i1> %v505, <8 x float> zeroinitializer)
  %v514 = mul i64 %v509, 32
  %v515 = getelementptr inbounds float, ptr %v496, i64 %v514
  store <8 x float> %v513, ptr %v515, align 4
  %v516 = add nsw i64 %v509, 1
  br label %b20
b22:
  %v517 = add i64 %v446, 24
  %v518 = add i64 %v447, 24
  %v519 = getelementptr inbounds float, ptr %v356, i64 %v517
  %v520 = sub i64 128, %v518
  %v521 = icmp slt i64 %v520, 0
  %v522 = select i1 %v521, i64 0, i64 %v520
  %v523 = icmp ult i64 %v522, 8
  %v524 = select i1 %v523, i64 %v522, i64 8
  %v525 = trunc i64 %v524 to i32
  %v526 = insertelement <8 x i32> poison, i32 %v525, i64 0
  %v527 = shufflevector <8 x i32> %v526, <8 x i32> poison, <8 x i32> zeroinitializer
  %v528 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v527
  %v529 = mul i64 %v518, 1
  %v530 = add i64 0, %v529
  %v531 = getelementptr inbounds float, ptr %v44, i64 %v530
  br label %b23
b23:
  %v532 = phi i64 [ 0, %b22 ], [ %v539, %b24 ]
  %v533 = icmp slt i64 %v532, 16
  br i1 %v533, label %b24, label %b25
b24:
  %v534 = mul i64 %v532, 128
  %v535 = getelementptr inbounds float, ptr %v531, i64 %v534
  %v536 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v535, <8 x i1> %v528, <8 x float> zeroinitializer)
  %v537 = mul i64 %v532, 32
  %v538 = getelementptr inbounds float, ptr %v519, i64 %v537
  store <8 x float> %v536, ptr %v538, align 4
  %v539 = add nsw i64 %v532, 1
  br label %b23
b25:
  %v540 = add i64 %v446, 512
  %v541 = add nsw i64 %v444, 1
  br label %b11
b13:
  %v542 = add i64 1, 0
  %v543 = sdiv i64 %v542, 1
  %v544 = add i64 %v2, 1
  %v545 = mul i64 %v543, %v2
  %v546 = sdiv i64 %v545, %v3
  %v547 = mul i64 %v546, 1
  %v548 = icmp slt i64 %v547, 1
  %v549 = select i1 %v548, i64 %v547, i64 1
  %v550 = mul i64 %v543, %v544
  %v551 = sdiv i64 %v550, %v3
  %v552 = mul i64 %v551, 1
  %v553 = icmp slt i64 %v552, 1
  %v554 = select i1 %v553, i64 %v552, i64 1
  %v555 = icmp slt i64 %v554, 1
  %v556 = select i1 %v555, i64 %v554, i64 1
  br label %b26
b26:
  %v557 = phi i64 [ %v549, %b13 ], [ %v608, %b34 ]
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b27, label %b28
b27:
  %v559 = mul i64 %v557, 2048
  %v560 = mul i64 %v557, 16
  %v561 = add i64 %v559, 0
  %v562 = add i64 %v560, 0
  %v563 = getelementptr inbounds float, ptr %v357, i64 %v561
  %v564 = sub i64 16, %v562
  %v565 = icmp slt i64 %v564, 0
  %v566 = select i1 %v565, i64 0, i64 %v564
  %v567 = icmp ult i64 %v566, 8
  %v568 = select i1 %v567, i64 %v566, i64 8
  %v569 = trunc i64 %v568 to i32
  %v570 = insertelement <8 x i32> poison, i32 %v569, i64 0
  %v571 = shufflevector <8 x i32> %v570, <8 x i32> poison, <8 x i32> zeroinitializer
  %v572 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v571
  %v573 = mul i64 %v562, 1
  %v574 = add i64 0, %v573
  %v575 = getelementptr inbounds float, ptr %v42, i64 %v574
  br label %b29
b29:
  %v576 = phi i64 [ 0, %b27 ], [ %v583, %b30 ]
  %v577 = icmp slt i64 %v576, 128
  br i1 %v577, label %b30, label %b31
b30:
  %v578 = mul i64 %v576, 16
  %v579 = getelementptr inbounds float, ptr %v575, i64 %v578
  %v580 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v579, <8 x i1> %v572, <8 x float> zeroinitializer)
  %v581 = mul i64 %v576, 16
  %v582 = getelementptr inbounds float, ptr %v563, i64 %v581
  store <8 x float> %v580, ptr %v582, align 4
  %v583 = add nsw i64 %v576, 1
  br label %b29
b31:
  %v584 = add i64 %v559, 8
  %v585 = add i64 %v560, 8
  %v586 = getelementptr inbounds float, ptr %v357, i64 %v584
  %v587 = sub i64 16, %v585
  %v588 = icmp slt i64 %v587, 0
  %v589 = select i1 %v588, i64 0, i64 %v587
  %v590 = icmp ult i64 %v589, 8
  %v591 = select i1 %v590, i64 %v589, i64 8
  %v592 = trunc i64 %v591 to i32
  %v593 = insertelement <8 x i32> poison, i32 %v592, i64 0
  %v594 = shufflevector <8 x i32> %v593, <8 x i32> poison, <8 x i32> zeroinitializer
  %v595 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v594
  %v596 = mul i64 %v585, 1
  %v597 = add i64 0, %v596
  %v598 = getelementptr inbounds float, ptr %v42, i64 %v597
  br label %b32
b32:
  %v599 = phi i64 [ 0, %b31 ], [ %v606, %b33 ]
  %v600 = icmp slt i64 %v599, 128
  br i1 %v600, label %b33, label %b34
b33:
  %v601 = mul i64 %v599, 16
  %v602 = getelementptr inbounds float, ptr %v598, i64 %v601
  %v603 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v602, <8 x i1> %v595, <8 x float> zeroinitializer)
  %v604 = mul i64 %v599, 16
  %v605 = getelementptr inbounds float, ptr %v586, i64 %v604
  store <8 x float> %v603, ptr %v605, align 4
  %v606 = add nsw i64 %v599, 1
  br label %b32
b34:
  %v607 = add i64 %v559, 2048
  %v608 = add nsw i64 %v557, 1
  br label %b26
b28:
  %v609 = add i64 1, 0
  %v610 = sdiv i64 %v609, 1
  %v611 = add i64 %v2, 1
  %v612 = mul i64 %v610, %v2
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, 1
  %v616 = select i1 %v615, i64 %v614, i64 1
  %v617 = mul i64 %v610, %v611
  %v618 = sdiv i64 %v617, %v3
  %v619 = mul i64 %v618, 1
  %v620 = icmp slt i64 %v619, 1
  %v621 = select i1 %v620, i64 %v619, i64 1
  %v622 = icmp slt i64 %v621, 1
  %v623 = select i1 %v622, i64 %v621, i64 1
  br label %b35
b35:
  %v624 = phi i64 [ %v616, %b28 ], [ %v675, %b43 ]
  %v625 = icmp slt i64 %v624, %v623
  br i1 %v625, label %b36, label %b37
b36:
  %v626 = mul i64 %v624, 256
  %v627 = mul i64 %v624, 16
  %v628 = add i64 %v626, 0
  %v629 = add i64 %v627, 0
  %v630 = getelementptr inbounds float, ptr %v358, i64 %v628
  %v631 = sub i64 16, %v629
  %v632 = icmp slt i64 %v631, 0
  %v633 = select i1 %v632, i64 0, i64 %v631
  %v634 = icmp ult i64 %v633, 8
  %v635 = select i1 %v634, i64 %v633, i64 8
  %v636 = trunc i64 %v635 to i32
  %v637 = insertelement <8 x i32> poison, i32 %v636, i64 0
  %v638 = shufflevector <8 x i32> %v637, <8 x i32> poison, <8 x i32> zeroinitializer
  %v639 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v638
  %v640 = mul i64 %v629, 1
  %v641 = add i64 0, %v640
  %v642 = getelementptr inbounds float, ptr %v14, i64 %v641
  br label %b38
b38:
  %v643 = phi i64 [ 0, %b36 ], [ %v650, %b39 ]
  %v644 = icmp slt i64 %v643, 16
  br i1 %v644, label %b39, label %b40
b39:
  %v645 = mul i64 %v643, 16
  %v646 = getelementptr inbounds float, ptr %v642, i64 %v645
  %v647 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v646, <8 x i1> %v639, <8 x float> zeroinitializer)
  %v648 = mul i64 %v643, 16
  %v649 = getelementptr inbounds float, ptr %v630, i64 %v648
  store <8 x float> %v647, ptr %v649, align 4
  %v650 = add nsw i64 %v643, 1
  br label %b38
b40:
  %v651 = add i64 %v626, 8
  %v652 = add i64 %v627, 8
  %v653 = getelementptr inbounds float, ptr %v358, i64 %v651
  %v654 = sub i64 16, %v652
  %v655 = icmp slt i64 %v654, 0
  %v656 = select i1 %v655, i64 0, i64 %v654
  %v657 = icmp ult i64 %v656, 8
  %v658 = select i1 %v657, i64 %v656, i64 8
  %v659 = trunc i64 %v658 to i32
  %v660 = insertelement <8 x i32> poison, i32 %v659, i64 0
  %v661 = shufflevector <8 x i32> %v660, <8 x i32> poison, <8 x i32> zeroinitializer
  %v662 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v661
  %v663 = mul i64 %v652, 1
  %v664 = add i64 0, %v663
  %v665 = getelementptr inbounds float, ptr %v14, i64 %v664
  br label %b41
b41:
  %v666 = phi i64 [ 0, %b40 ], [ %v673, %b42 ]
  %v667 = icmp slt i64 %v666, 16
  br i1 %v667, label %b42, label %b43
b42:
  %v668 = mul i64 %v666, 16
  %v669 = getelementptr inbounds float, ptr %v665, i64 %v668
  %v670 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v669, <8 x i1> %v662, <8 x float> zeroinitializer)
  %v671 = mul i64 %v666, 16
  %v672 = getelementptr inbounds float, ptr %v653, i64 %v671
  store <8 x float> %v670, ptr %v672, align 4
  %v673 = add nsw i64 %v666, 1
  br label %b41
b43:
  %v674 = add i64 %v626, 256
  %v675 = add nsw i64 %v624, 1
  br label %b35
b37:
  br label %b1
b1:
  %v676 = icmp sgt i64 %v3, 1
  br i1 %v676, label %b44, label %b45
b44:
  %v677 = getelementptr inbounds i64, ptr %v1, i64 3
  %v678 = atomicrmw add ptr %v677, i64 1 acq_rel
  %v679 = load i64, ptr %v349, align 8
  %v680 = add i64 %v679, 1
  store i64 %v680, ptr %v349, align 8
  %v681 = mul i64 %v3, %v680
  br label %b46
b46:
  %v682 = load atomic i64, ptr %v677 acquire, align 8
  %v683 = icmp slt i64 %v682, %v681
  br i1 %v683, label %b47, label %b48
b47:
  %v684 = call i32 @sched_yield()
  br label %b46
b48:
  br label %b45
b45:
  %v686 = add i64 %v8, 0
  %v687 = sdiv i64 %v686, 1
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 1
  %v692 = icmp slt i64 %v691, %v8
  %v693 = select i1 %v692, i64 %v691, i64 %v8
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 1
  %v697 = icmp slt i64 %v696, %v8
  %v698 = select i1 %v697, i64 %v696, i64 %v8
  br label %b49
b49:
  %v699 = phi i64 [ %v693, %b45 ], [ %v768, %b54 ]
  %v700 = icmp slt i64 %v699, %v698
  br i1 %v700, label %b50, label %b51
b50:
  %v701 = add i64 %v699, 96
  %v702 = icmp slt i64 %v701, %v698
  %v703 = select i1 %v702, i64 %v701, i64 %v698
  br label %b52
b52:
  %v704 = phi i64 [ 0, %b50 ], [ %v767, %b57 ]
  %v705 = icmp slt i64 %v704, 1
  br i1 %v705, label %b53, label %b54
b53:
  %v706 = sub i64 %v703, %v699
  %v707 = sub i64 6, 1
  %v708 = add i64 %v706, %v707
  %v709 = sdiv i64 %v708, 6
  br label %b55
b55:
  %v710 = phi i64 [ 0, %b53 ], [ %v766, %b62 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b56, label %b57
b56:
  %v712 = mul i64 %v706, %v710
  %v713 = sdiv i64 %v712, %v709
  %v714 = add i64 %v699, %v713
  %v715 = add i64 %v710, 1
  %v716 = mul i64 %v706, %v715
  %v717 = sdiv i64 %v716, %v709
  %v718 = add i64 %v699, %v717
  %v719 = mul i64 %v704, 256
  %v720 = getelementptr inbounds float, ptr %v355, i64 %v719
  %v721 = sub i64 %v718, %v714
  %v722 = mul i64 %v714, 16
  %v723 = getelementptr inbounds float, ptr %v58, i64 %v722
  %v724 = getelementptr inbounds float, ptr %v723, i64 0
  %v725 = sub i64 %v721, 1
  %v726 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v725
  %v727 = load ptr, ptr %v726, align 4
  %v728 = icmp sgt i64 %v721, 0
  br i1 %v728, label %b58, label %b59
b58:
  call void %v727(ptr %v724, i64 16, ptr %v720, i64 16, ptr %v685)
  br label %b59
b59:
  %v729 = add i64 %v719, 256
  br label %b60
b60:
  %v730 = phi i64 [ %v714, %b59 ], [ %v765, %b65 ]
  %v731 = icmp slt i64 %v730, %v718
  br i1 %v731, label %b61, label %b62
b61:
  %v732 = sub i64 %v730, %v714
  %v733 = mul i64 %v732, 16
  %v734 = getelementptr inbounds float, ptr %v685, i64 %v733
  %v735 = mul i64 %v730, 16
  %v736 = getelementptr inbounds float, ptr %v164, i64 %v735
  %v737 = mul i64 %v730, 16
  %v738 = getelementptr inbounds float, ptr %v160, i64 %v737
  %v739 = mul i64 %v730, 16
  %v740 = getelementptr inbounds float, ptr %v174, i64 %v739
  %v741 = mul i64 %v730, 16
  %v742 = getelementptr inbounds float, ptr %v176, i64 %v741
  br label %b63
b63:
  %v743 = phi i64 [ 0, %b61 ], [ %v764, %b64 ]
  %v744 = icmp slt i64 %v743, 2
  br i1 %v744, label %b64, label %b65
b64:
  %v745 = mul i64 %v704, 2
  %v746 = add i64 %v745, %v743
  %v747 = mul i64 %v746, 8
  %v748 = add i64 0, %v743
  %v749 = mul i64 %v748, 8
  %v750 = getelementptr inbounds float, ptr %v734, i64 %v749
  %v751 = load <8 x float>, ptr %v750, align 4
  %v752 = add i64 0, %v747
  %v753 = getelementptr inbounds float, ptr %v736, i64 %v752
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = fmul <8 x float> %v751, %v754
  %v756 = add i64 0, %v747
  %v757 = getelementptr inbounds float, ptr %v738, i64 %v756
  %v758 = load <8 x float>, ptr %v757, align 4
  %v759 = fmul <8 x float> %v751, %v758
  %v760 = add i64 0, %v747
  %v761 = getelementptr inbounds float, ptr %v740, i64 %v760
  store <8 x float> %v755, ptr %v761, align 4
  %v762 = add i64 0, %v747
  %v763 = getelementptr inbounds float, ptr %v742, i64 %v762
  store <8 x float> %v759, ptr %v763, align 4
  %v764 = add nsw i64 %v743, 1
  br label %b63
b65:
  %v765 = add nsw i64 %v730, 1
  br label %b60
b62:
  %v766 = add nsw i64 %v710, 1
  br label %b55
b57:
  %v767 = add nsw i64 %v704, 1
  br label %b52
b54:
  %v768 = add nsw i64 %v699, 96
  br label %b49
b51:
  %v769 = add i64 %v8, 0
  %v770 = sdiv i64 %v769, 1
  %v771 = add i64 %v2, 1
  %v772 = mul i64 %v770, %v2
  %v773 = sdiv i64 %v772, %v3
  %v774 = mul i64 %v773, 1
  %v775 = icmp slt i64 %v774, %v8
  %v776 = select i1 %v775, i64 %v774, i64 %v8
  %v777 = mul i64 %v770, %v771
  %v778 = sdiv i64 %v777, %v3
  %v779 = mul i64 %v778, 1
  %v780 = icmp slt i64 %v779, %v8
  %v781 = select i1 %v780, i64 %v779, i64 %v8
  br label %b66
b66:
  %v782 = phi i64 [ %v776, %b51 ], [ %v827, %b71 ]
  %v783 = icmp slt i64 %v782, %v781
  br i1 %v783, label %b67, label %b68
b67:
  br label %b69
b69:
  %v784 = phi i64 [ 0, %b67 ], [ %v826, %b74 ]
  %v785 = icmp slt i64 %v784, 2
  br i1 %v785, label %b70, label %b71
b70:
  br label %b72
b72:
  %v786 = phi i64 [ 0, %b70 ], [ %v811, %b73 ]
  %v787 = phi <8 x float> [ splat (float 0x0000000000000000), %b70 ], [ %v810, %b73 ]
  %v788 = icmp slt i64 %v786, 8
  br i1 %v788, label %b73, label %b74
b73:
  %v789 = mul i64 %v782, 16
  %v790 = getelementptr inbounds float, ptr %v176, i64 %v789
  %v791 = mul i64 %v782, 16
  %v792 = getelementptr inbounds float, ptr %v168, i64 %v791
  %v793 = mul i64 %v784, 8
  %v794 = add i64 0, %v793
  %v795 = add i64 %v794, %v786
  %v796 = getelementptr inbounds float, ptr %v790, i64 %v795
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = mul i64 %v784, 8
  %v799 = add i64 0, %v798
  %v800 = add i64 %v799, %v786
  %v801 = getelementptr inbounds float, ptr %v52, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = fmul <8 x float> %v797, %v802
  %v804 = mul i64 %v784, 8
  %v805 = add i64 0, %v804
  %v806 = add i64 %v805, %v786
  %v807 = getelementptr inbounds float, ptr %v792, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = fmul <8 x float> %v803, %v808
  %v810 = fadd <8 x float> %v787, %v809
  %v811 = add nsw i64 %v786, 8
  br label %b72
b74:
  %v812 = shufflevector <8 x float> %v787, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v813 = shufflevector <8 x float> %v787, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v814 = fadd <4 x float> %v812, %v813
  %v815 = shufflevector <4 x float> %v814, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v816 = shufflevector <4 x float> %v814, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v817 = fadd <2 x float> %v815, %v816
  %v818 = extractelement <2 x float> %v817, i64 0
  %v819 = extractelement <2 x float> %v817, i64 1
  %v820 = fadd float %v818, %v819
  %v821 = fadd float %v820, 0x0000000000000000
  %v822 = mul i64 %v782, 2
  %v823 = getelementptr inbounds float, ptr %v178, i64 %v822
  %v824 = add i64 0, %v784
  %v825 = getelementptr inbounds float, ptr %v823, i64 %v824
  store float %v821, ptr %v825, align 4
  %v826 = add nsw i64 %v784, 1
  br label %b69
b71:
  %v827 = add nsw i64 %v782, 1
  br label %b66
b68:
  %v828 = add i64 %v8, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v8
  %v835 = select i1 %v834, i64 %v833, i64 %v8
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v8
  %v840 = select i1 %v839, i64 %v838, i64 %v8
  br label %b75
b75:
  %v841 = phi i64 [ %v835, %b68 ], [ %v880, %b80 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b76, label %b77
b76:
  br label %b78
b78:
  %v843 = phi i64 [ 0, %b76 ], [ %v879, %b83 ]
  %v844 = icmp slt i64 %v843, 2
  br i1 %v844, label %b79, label %b80
b79:
  br label %b81
b81:
  %v845 = phi i64 [ 0, %b79 ], [ %v864, %b82 ]
  %v846 = phi <8 x float> [ splat (float 0x0000000000000000), %b79 ], [ %v863, %b82 ]
  %v847 = icmp slt i64 %v845, 8
  br i1 %v847, label %b82, label %b83
b82:
  %v848 = mul i64 %v841, 16
  %v849 = getelementptr inbounds float, ptr %v176, i64 %v848
  %v850 = mul i64 %v841, 16
  %v851 = getelementptr inbounds float, ptr %v134, i64 %v850
  %v852 = mul i64 %v843, 8
  %v853 = add i64 0, %v852
  %v854 = add i64 %v853, %v845
  %v855 = getelementptr inbounds float, ptr %v849, i64 %v854
  %v856 = load <8 x float>, ptr %v855, align 4
  %v857 = mul i64 %v843, 8
  %v858 = add i64 0, %v857
  %v859 = add i64 %v858, %v845
  %v860 = getelementptr inbounds float, ptr %v851, i64 %v859
  %v861 = load <8 x float>, ptr %v860, align 4
  %v862 = fmul <8 x float> %v856, %v861
  %v863 = fadd <8 x float> %v846, %v862
  %v864 = add nsw i64 %v845, 8
  br label %b81
b83:
  %v865 = shufflevector <8 x float> %v846, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v866 = shufflevector <8 x float> %v846, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v867 = fadd <4 x float> %v865, %v866
  %v868 = shufflevector <4 x float> %v867, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v869 = shufflevector <4 x float> %v867, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v870 = fadd <2 x float> %v868, %v869
  %v871 = extractelement <2 x float> %v870, i64 0
  %v872 = extractelement <2 x float> %v870, i64 1
  %v873 = fadd float %v871, %v872
  %v874 = fadd float %v873, 0x0000000000000000
  %v875 = mul i64 %v841, 2
  %v876 = getelementptr inbounds float, ptr %v180, i64 %v875
  %v877 = add i64 0, %v843
  %v878 = getelementptr inbounds float, ptr %v876, i64 %v877
  store float %v874, ptr %v878, align 4
  %v879 = add nsw i64 %v843, 1
  br label %b78
b80:
  %v880 = add nsw i64 %v841, 1
  br label %b75
b77:
  %v881 = add i64 %v8, 0
  %v882 = sdiv i64 %v881, 1
  %v883 = add i64 %v2, 1
  %v884 = mul i64 %v882, %v2
  %v885 = sdiv i64 %v884, %v3
  %v886 = mul i64 %v885, 1
  %v887 = icmp slt i64 %v886, %v8
  %v888 = select i1 %v887, i64 %v886, i64 %v8
  %v889 = mul i64 %v882, %v883
  %v890 = sdiv i64 %v889, %v3
  %v891 = mul i64 %v890, 1
  %v892 = icmp slt i64 %v891, %v8
  %v893 = select i1 %v892, i64 %v891, i64 %v8
  br label %b84
b84:
  %v894 = phi i64 [ %v888, %b77 ], [ %v920, %b89 ]
  %v895 = icmp slt i64 %v894, %v893
  br i1 %v895, label %b85, label %b86
b85:
  br label %b87
b87:
  %v896 = phi i64 [ 0, %b85 ], [ %v919, %b88 ]
  %v897 = icmp slt i64 %v896, 2
  br i1 %v897, label %b88, label %b89
b88:
  %v898 = mul i64 %v894, 16
  %v899 = getelementptr inbounds float, ptr %v176, i64 %v898
  %v900 = mul i64 %v894, 2
  %v901 = getelementptr inbounds float, ptr %v166, i64 %v900
  %v902 = add i64 0, %v896
  %v903 = getelementptr inbounds float, ptr %v901, i64 %v902
  %v904 = load float, ptr %v903, align 4
  %v905 = mul i64 %v894, 16
  %v906 = getelementptr inbounds float, ptr %v182, i64 %v905
  %v907 = mul i64 %v896, 8
  %v908 = add i64 0, %v907
  %v909 = add i64 %v908, 0
  %v910 = getelementptr inbounds float, ptr %v899, i64 %v909
  %v911 = load <8 x float>, ptr %v910, align 4
  %v912 = insertelement <8 x float> poison, float %v904, i64 0
  %v913 = shufflevector <8 x float> %v912, <8 x float> poison, <8 x i32> zeroinitializer
  %v914 = fmul <8 x float> %v911, %v913
  %v915 = mul i64 %v896, 8
  %v916 = add i64 0, %v915
  %v917 = add i64 %v916, 0
  %v918 = getelementptr inbounds float, ptr %v906, i64 %v917
  store <8 x float> %v914, ptr %v918, align 4
  %v919 = add nsw i64 %v896, 1
  br label %b87
b89:
  %v920 = add nsw i64 %v894, 1
  br label %b84
b86:
  %v922 = add i64 %v8, 0
  %v923 = sdiv i64 %v922, 1
  %v924 = add i64 %v2, 1
  %v925 = mul i64 %v923, %v2
  %v926 = sdiv i64 %v925, %v3
  %v927 = mul i64 %v926, 1
  %v928 = icmp slt i64 %v927, %v8
  %v929 = select i1 %v928, i64 %v927, i64 %v8
  %v930 = mul i64 %v923, %v924
  %v931 = sdiv i64 %v930, %v3
  %v932 = mul i64 %v931, 1
  %v933 = icmp slt i64 %v932, %v8
  %v934 = select i1 %v933, i64 %v932, i64 %v8
  br label %b90
b90:
  %v935 = phi i64 [ %v929, %b86 ], [ %v998, %b95 ]
  %v936 = icmp slt i64 %v935, %v934
  br i1 %v936, label %b91, label %b92
b91:
  %v937 = add i64 %v935, 96
  %v938 = icmp slt i64 %v937, %v934
  %v939 = select i1 %v938, i64 %v937, i64 %v934
  br label %b93
b93:
  %v940 = phi i64 [ 0, %b91 ], [ %v997, %b98 ]
  %v941 = icmp slt i64 %v940, 4
  br i1 %v941, label %b94, label %b95
b94:
  %v942 = sub i64 %v939, %v935
  %v943 = sub i64 2, 1
  %v944 = add i64 %v942, %v943
  %v945 = sdiv i64 %v944, 2
  br label %b96
b96:
  %v946 = phi i64 [ 0, %b94 ], [ %v996, %b103 ]
  %v947 = icmp slt i64 %v946, %v945
  br i1 %v947, label %b97, label %b98
b97:
  %v948 = mul i64 %v942, %v946
  %v949 = sdiv i64 %v948, %v945
  %v950 = add i64 %v935, %v949
  %v951 = add i64 %v946, 1
  %v952 = mul i64 %v942, %v951
  %v953 = sdiv i64 %v952, %v945
  %v954 = add i64 %v935, %v953
  %v955 = mul i64 %v940, 512
  %v956 = getelementptr inbounds float, ptr %v356, i64 %v955
  %v957 = sub i64 %v954, %v950
  %v958 = mul i64 %v950, 16
  %v959 = getelementptr inbounds float, ptr %v174, i64 %v958
  %v960 = getelementptr inbounds float, ptr %v959, i64 0
  %v961 = sub i64 %v957, 1
  %v962 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v961
  %v963 = load ptr, ptr %v962, align 4
  %v964 = icmp sgt i64 %v957, 0
  br i1 %v964, label %b99, label %b100
b99:
  call void %v963(ptr %v960, i64 16, ptr %v956, i64 16, ptr %v921)
  br label %b100
b100:
  %v965 = add i64 %v955, 512
  br label %b101
b101:
  %v966 = phi i64 [ %v950, %b100 ], [ %v995, %b106 ]
  %v967 = icmp slt i64 %v966, %v954
  br i1 %v967, label %b102, label %b103
b102:
  %v968 = sub i64 %v966, %v950
  %v969 = mul i64 %v968, 32
  %v970 = getelementptr inbounds float, ptr %v921, i64 %v969
  %v971 = mul i64 %v966, 128
  %v972 = getelementptr inbounds float, ptr %v158, i64 %v971
  %v973 = mul i64 %v966, 128
  %v974 = getelementptr inbounds float, ptr %v184, i64 %v973
  br label %b104
b104:
  %v975 = phi i64 [ 0, %b102 ], [ %v994, %b105 ]
  %v976 = icmp slt i64 %v975, 4
  br i1 %v976, label %b105, label %b106
b105:
  %v977 = mul i64 %v940, 4
  %v978 = add i64 %v977, %v975
  %v979 = mul i64 %v978, 8
  %v980 = add i64 0, %v975
  %v981 = mul i64 %v980, 8
  %v982 = getelementptr inbounds float, ptr %v970, i64 %v981
  %v983 = load <8 x float>, ptr %v982, align 4
  %v984 = add i64 0, %v979
  %v985 = getelementptr inbounds float, ptr %v972, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = fmul <8 x float> %v983, %v986
  %v988 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v989 = shufflevector <8 x float> %v988, <8 x float> poison, <8 x i32> zeroinitializer
  %v990 = fsub <8 x float> %v989, %v986
  %v991 = fmul <8 x float> %v987, %v990
  %v992 = add i64 0, %v979
  %v993 = getelementptr inbounds float, ptr %v974, i64 %v992
  store <8 x float> %v991, ptr %v993, align 4
  %v994 = add nsw i64 %v975, 1
  br label %b104
b106:
  %v995 = add nsw i64 %v966, 1
  br label %b101
b103:
  %v996 = add nsw i64 %v946, 1
  br label %b96
b98:
  %v997 = add nsw i64 %v940, 1
  br label %b93
b95:
  %v998 = add nsw i64 %v935, 96
  br label %b90
b92:
  %v999 = add i64 %v8, 0
  %v1000 = sdiv i64 %v999, 1
  %v1001 = add i64 %v2, 1
  %v1002 = mul i64 %v1000, %v2
  %v1003 = sdiv i64 %v1002, %v3
  %v1004 = mul i64 %v1003, 1
  %v1005 = icmp slt i64 %v1004, %v8
  %v1006 = select i1 %v1005, i64 %v1004, i64 %v8
  %v1007 = mul i64 %v1000, %v1001
  %v1008 = sdiv i64 %v1007, %v3
  %v1009 = mul i64 %v1008, 1
  %v1010 = icmp slt i64 %v1009, %v8
  %v1011 = select i1 %v1010, i64 %v1009, i64 %v8
  br label %b107
b107:
  %v1012 = phi i64 [ %v1006, %b92 ], [ %v1082, %b112 ]
  %v1013 = icmp slt i64 %v1012, %v1011
  br i1 %v1013, label %b108, label %b109
b108:
  br label %b110
b110:
  %v1014 = phi i64 [ 0, %b108 ], [ %v1081, %b115 ]
  %v1015 = icmp slt i64 %v1014, 2
  br i1 %v1015, label %b111, label %b112
b111:
  br label %b113
b113:
  %v1016 = phi i64 [ 0, %b111 ], [ %v1066, %b114 ]
  %v1017 = phi <8 x float> [ splat (float 0x0000000000000000), %b111 ], [ %v1065, %b114 ]
  %v1018 = icmp slt i64 %v1016, 8
  br i1 %v1018, label %b114, label %b115
b114:
  %v1019 = mul i64 %v1012, 16
  %v1020 = getelementptr inbounds float, ptr %v176, i64 %v1019
  %v1021 = mul i64 %v1012, 2
  %v1022 = getelementptr inbounds float, ptr %v170, i64 %v1021
  %v1023 = add i64 0, %v1014
  %v1024 = getelementptr inbounds float, ptr %v1022, i64 %v1023
  %v1025 = load float, ptr %v1024, align 4
  %v1026 = fdiv float 0x3FF0000000000000, %v1025
  %v1027 = mul i64 %v1012, 2
  %v1028 = getelementptr inbounds float, ptr %v178, i64 %v1027
  %v1029 = add i64 0, %v1014
  %v1030 = getelementptr inbounds float, ptr %v1028, i64 %v1029
  %v1031 = load float, ptr %v1030, align 4
  %v1032 = fmul float %v1031, %v1026
  %v1033 = fdiv float %v1032, %v1025
  %v1034 = fmul float %v1033, 0x3FE0000000000000
  %v1035 = fdiv float %v1034, %v1025
  %v1036 = fdiv float %v1035, 0x4020000000000000
  %v1037 = fneg float %v1036
  %v1038 = mul i64 %v1012, 16
  %v1039 = getelementptr inbounds float, ptr %v168, i64 %v1038
  %v1040 = mul i64 %v1014, 8
  %v1041 = add i64 0, %v1040
  %v1042 = add i64 %v1041, %v1016
  %v1043 = getelementptr inbounds float, ptr %v1020, i64 %v1042
  %v1044 = load <8 x float>, ptr %v1043, align 4
  %v1045 = mul i64 %v1014, 8
  %v1046 = add i64 0, %v1045
  %v1047 = add i64 %v1046, %v1016
  %v1048 = getelementptr inbounds float, ptr %v52, i64 %v1047
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = fmul <8 x float> %v1044, %v1049
  %v1051 = insertelement <8 x float> poison, float %v1026, i64 0
  %v1052 = shufflevector <8 x float> %v1051, <8 x float> poison, <8 x i32> zeroinitializer
  %v1053 = fmul <8 x float> %v1050, %v1052
  %v1054 = mul i64 %v1014, 8
  %v1055 = add i64 0, %v1054
  %v1056 = add i64 %v1055, %v1016
  %v1057 = getelementptr inbounds float, ptr %v1039, i64 %v1056
  %v1058 = load <8 x float>, ptr %v1057, align 4
  %v1059 = insertelement <8 x float> poison, float %v1037, i64 0
  %v1060 = shufflevector <8 x float> %v1059, <8 x float> poison, <8 x i32> zeroinitializer
  %v1061 = fmul <8 x float> %v1060, %v1058
  %v1062 = fadd <8 x float> %v1053, %v1061
  %v1063 = fadd <8 x float> %v1062, %v1061
  %v1064 = fneg <8 x float> %v1063
  %v1065 = fadd <8 x float> %v1017, %v1064
  %v1066 = add nsw i64 %v1016, 8
  br label %b113
b115:
  %v1067 = shufflevector <8 x float> %v1017, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1068 = shufflevector <8 x float> %v1017, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1069 = fadd <4 x float> %v1067, %v1068
  %v1070 = shufflevector <4 x float> %v1069, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1071 = shufflevector <4 x float> %v1069, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1072 = fadd <2 x float> %v1070, %v1071
  %v1073 = extractelement <2 x float> %v1072, i64 0
  %v1074 = extractelement <2 x float> %v1072, i64 1
  %v1075 = fadd float %v1073, %v1074
  %v1076 = fadd float %v1075, 0x0000000000000000
  %v1077 = mul i64 %v1012, 2
  %v1078 = getelementptr inbounds float, ptr %v186, i64 %v1077
  %v1079 = add i64 0, %v1014
  %v1080 = getelementptr inbounds float, ptr %v1078, i64 %v1079
  store float %v1076, ptr %v1080, align 4
  %v1081 = add nsw i64 %v1014, 1
  br label %b110
b112:
  %v1082 = add nsw i64 %v1012, 1
  br label %b107
b109:
  %v1083 = add i64 %v8, 0
  %v1084 = sdiv i64 %v1083, 1
  %v1085 = add i64 %v2, 1
  %v1086 = mul i64 %v1084, %v2
  %v1087 = sdiv i64 %v1086, %v3
  %v1088 = mul i64 %v1087, 1
  %v1089 = icmp slt i64 %v1088, %v8
  %v1090 = select i1 %v1089, i64 %v1088, i64 %v8
  %v1091 = mul i64 %v1084, %v1085
  %v1092 = sdiv i64 %v1091, %v3
  %v1093 = mul i64 %v1092, 1
  %v1094 = icmp slt i64 %v1093, %v8
  %v1095 = select i1 %v1094, i64 %v1093, i64 %v8
  br label %b116
b116:
  %v1096 = phi i64 [ %v1090, %b109 ], [ %v1142, %b121 ]
  %v1097 = icmp slt i64 %v1096, %v1095
  br i1 %v1097, label %b117, label %b118
b117:
  br label %b119
b119:
  %v1098 = phi i64 [ 0, %b117 ], [ %v1141, %b120 ]
  %v1099 = icmp slt i64 %v1098, 2
  br i1 %v1099, label %b120, label %b121
b120:
  %v1100 = mul i64 %v1096, 2
  %v1101 = getelementptr inbounds float, ptr %v180, i64 %v1100
  %v1102 = add i64 0, %v1098
  %v1103 = getelementptr inbounds float, ptr %v1101, i64 %v1102
  %v1104 = load float, ptr %v1103, align 4
  %v1105 = mul i64 %v1096, 16
  %v1106 = getelementptr inbounds float, ptr %v148, i64 %v1105
  %v1107 = mul i64 %v1096, 16
  %v1108 = getelementptr inbounds float, ptr %v156, i64 %v1107
  %v1109 = mul i64 %v1096, 16
  %v1110 = getelementptr inbounds float, ptr %v188, i64 %v1109
  %v1111 = mul i64 %v1096, 16
  %v1112 = getelementptr inbounds float, ptr %v190, i64 %v1111
  %v1113 = mul i64 %v1098, 8
  %v1114 = add i64 0, %v1113
  %v1115 = add i64 %v1114, 0
  %v1116 = getelementptr inbounds float, ptr %v50, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = insertelement <8 x float> poison, float %v1104, i64 0
  %v1119 = shufflevector <8 x float> %v1118, <8 x float> poison, <8 x i32> zeroinitializer
  %v1120 = fmul <8 x float> %v1119, %v1117
  %v1121 = mul i64 %v1098, 8
  %v1122 = add i64 0, %v1121
  %v1123 = add i64 %v1122, 0
  %v1124 = getelementptr inbounds float, ptr %v1106, i64 %v1123
  %v1125 = load <8 x float>, ptr %v1124, align 4
  %v1126 = fmul <8 x float> %v1120, %v1125
  %v1127 = mul i64 %v1098, 8
  %v1128 = add i64 0, %v1127
  %v1129 = add i64 %v1128, 0
  %v1130 = getelementptr inbounds float, ptr %v1108, i64 %v1129
  %v1131 = load <8 x float>, ptr %v1130, align 4
  %v1132 = fmul <8 x float> %v1120, %v1131
  %v1133 = mul i64 %v1098, 8
  %v1134 = add i64 0, %v1133
  %v1135 = add i64 %v1134, 0
  %v1136 = getelementptr inbounds float, ptr %v1110, i64 %v1135
  store <8 x float> %v1126, ptr %v1136, align 4
  %v1137 = mul i64 %v1098, 8
  %v1138 = add i64 0, %v1137
  %v1139 = add i64 %v1138, 0
  %v1140 = getelementptr inbounds float, ptr %v1112, i64 %v1139
  store <8 x float> %v1132, ptr %v1140, align 4
  %v1141 = add nsw i64 %v1098, 1
  br label %b119
b121:
  %v1142 = add nsw i64 %v1096, 1
  br label %b116
b118:
  %v1144 = add i64 %v8, 0
  %v1145 = sdiv i64 %v1144, 1
  %v1146 = add i64 %v2, 1
  %v1147 = mul i64 %v1145, %v2
  %v1148 = sdiv i64 %v1147, %v3
  %v1149 = mul i64 %v1148, 1
  %v1150 = icmp slt i64 %v1149, %v8
  %v1151 = select i1 %v1150, i64 %v1149, i64 %v8
  %v1152 = mul i64 %v1145, %v1146
  %v1153 = sdiv i64 %v1152, %v3
  %v1154 = mul i64 %v1153, 1
  %v1155 = icmp slt i64 %v1154, %v8
  %v1156 = select i1 %v1155, i64 %v1154, i64 %v8
  br label %b122
b122:
  %v1157 = phi i64 [ %v1151, %b118 ], [ %v1210, %b127 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b123, label %b124
b123:
  %v1159 = add i64 %v1157, 96
  %v1160 = icmp slt i64 %v1159, %v1156
  %v1161 = select i1 %v1160, i64 %v1159, i64 %v1156
  br label %b125
b125:
  %v1162 = phi i64 [ 0, %b123 ], [ %v1209, %b130 ]
  %v1163 = icmp slt i64 %v1162, 1
  br i1 %v1163, label %b126, label %b127
b126:
  %v1164 = sub i64 %v1161, %v1157
  %v1165 = sub i64 6, 1
  %v1166 = add i64 %v1164, %v1165
  %v1167 = sdiv i64 %v1166, 6
  br label %b128
b128:
  %v1168 = phi i64 [ 0, %b126 ], [ %v1208, %b135 ]
  %v1169 = icmp slt i64 %v1168, %v1167
  br i1 %v1169, label %b129, label %b130
b129:
  %v1170 = mul i64 %v1164, %v1168
  %v1171 = sdiv i64 %v1170, %v1167
  %v1172 = add i64 %v1157, %v1171
  %v1173 = add i64 %v1168, 1
  %v1174 = mul i64 %v1164, %v1173
  %v1175 = sdiv i64 %v1174, %v1167
  %v1176 = add i64 %v1157, %v1175
  %v1177 = mul i64 %v1162, 2048
  %v1178 = getelementptr inbounds float, ptr %v357, i64 %v1177
  %v1179 = sub i64 %v1176, %v1172
  %v1180 = mul i64 %v1172, 128
  %v1181 = getelementptr inbounds float, ptr %v184, i64 %v1180
  %v1182 = getelementptr inbounds float, ptr %v1181, i64 0
  %v1183 = sub i64 %v1179, 1
  %v1184 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1183
  %v1185 = load ptr, ptr %v1184, align 4
  %v1186 = icmp sgt i64 %v1179, 0
  br i1 %v1186, label %b131, label %b132
b131:
  call void %v1185(ptr %v1182, i64 128, ptr %v1178, i64 128, ptr %v1143)
  br label %b132
b132:
  %v1187 = add i64 %v1177, 2048
  br label %b133
b133:
  %v1188 = phi i64 [ %v1172, %b132 ], [ %v1207, %b138 ]
  %v1189 = icmp slt i64 %v1188, %v1176
  br i1 %v1189, label %b134, label %b135
b134:
  %v1190 = sub i64 %v1188, %v1172
  %v1191 = mul i64 %v1190, 16
  %v1192 = getelementptr inbounds float, ptr %v1143, i64 %v1191
  %v1193 = mul i64 %v1188, 16
  %v1194 = getelementptr inbounds float, ptr %v192, i64 %v1193
  br label %b136
b136:
  %v1195 = phi i64 [ 0, %b134 ], [ %v1206, %b137 ]
  %v1196 = icmp slt i64 %v1195, 2
  br i1 %v1196, label %b137, label %b138
b137:
  %v1197 = mul i64 %v1162, 2
  %v1198 = add i64 %v1197, %v1195
  %v1199 = mul i64 %v1198, 8
  %v1200 = add i64 0, %v1195
  %v1201 = mul i64 %v1200, 8
  %v1202 = getelementptr inbounds float, ptr %v1192, i64 %v1201
  %v1203 = load <8 x float>, ptr %v1202, align 4
  %v1204 = add i64 0, %v1199
  %v1205 = getelementptr inbounds float, ptr %v1194, i64 %v1204
  store <8 x float> %v1203, ptr %v1205, align 4
  %v1206 = add nsw i64 %v1195, 1
  br label %b136
b138:
  %v1207 = add nsw i64 %v1188, 1
  br label %b133
b135:
  %v1208 = add nsw i64 %v1168, 1
  br label %b128
b130:
  %v1209 = add nsw i64 %v1162, 1
  br label %b125
b127:
  %v1210 = add nsw i64 %v1157, 96
  br label %b122
b124:
  %v1211 = add i64 %v8, 0
  %v1212 = sdiv i64 %v1211, 1
  %v1213 = add i64 %v2, 1
  %v1214 = mul i64 %v1212, %v2
  %v1215 = sdiv i64 %v1214, %v3
  %v1216 = mul i64 %v1215, 1
  %v1217 = icmp slt i64 %v1216, %v8
  %v1218 = select i1 %v1217, i64 %v1216, i64 %v8
  %v1219 = mul i64 %v1212, %v1213
  %v1220 = sdiv i64 %v1219, %v3
  %v1221 = mul i64 %v1220, 1
  %v1222 = icmp slt i64 %v1221, %v8
  %v1223 = select i1 %v1222, i64 %v1221, i64 %v8
  br label %b139
b139:
  %v1224 = phi i64 [ %v1218, %b124 ], [ %v1305, %b144 ]
  %v1225 = icmp slt i64 %v1224, %v1223
  br i1 %v1225, label %b140, label %b141
b140:
  br label %b142
b142:
  %v1226 = phi i64 [ 0, %b140 ], [ %v1304, %b147 ]
  %v1227 = icmp slt i64 %v1226, 2
  br i1 %v1227, label %b143, label %b144
b143:
  br label %b145
b145:
  %v1228 = phi i64 [ 0, %b143 ], [ %v1303, %b150 ]
  %v1229 = icmp slt i64 %v1228, 8
  br i1 %v1229, label %b146, label %b147
b146:
  br label %b148
b148:
  %v1230 = phi i64 [ 0, %b146 ], [ %v1302, %b153 ]
  %v1231 = icmp slt i64 %v1230, 8
  br i1 %v1231, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1232 = phi i64 [ 0, %b149 ], [ %v1292, %b152 ]
  %v1233 = phi float [ 0x0000000000000000, %b149 ], [ %v1291, %b152 ]
  %v1234 = icmp slt i64 %v1232, 1
  br i1 %v1234, label %b152, label %b153
b152:
  %v1235 = mul i64 %v1224, 16
  %v1236 = getelementptr inbounds float, ptr %v176, i64 %v1235
  %v1237 = mul i64 %v1226, 8
  %v1238 = add i64 0, %v1237
  %v1239 = add i64 %v1238, %v1228
  %v1240 = getelementptr inbounds float, ptr %v1236, i64 %v1239
  %v1241 = load float, ptr %v1240, align 4
  %v1242 = mul i64 %v1226, 8
  %v1243 = add i64 0, %v1242
  %v1244 = add i64 %v1243, %v1228
  %v1245 = getelementptr inbounds float, ptr %v52, i64 %v1244
  %v1246 = load float, ptr %v1245, align 4
  %v1247 = fmul float %v1241, %v1246
  %v1248 = mul i64 %v1224, 2
  %v1249 = getelementptr inbounds float, ptr %v170, i64 %v1248
  %v1250 = add i64 0, %v1226
  %v1251 = getelementptr inbounds float, ptr %v1249, i64 %v1250
  %v1252 = load float, ptr %v1251, align 4
  %v1253 = fdiv float 0x3FF0000000000000, %v1252
  %v1254 = fmul float %v1247, %v1253
  %v1255 = mul i64 %v1224, 2
  %v1256 = getelementptr inbounds float, ptr %v178, i64 %v1255
  %v1257 = add i64 0, %v1226
  %v1258 = getelementptr inbounds float, ptr %v1256, i64 %v1257
  %v1259 = load float, ptr %v1258, align 4
  %v1260 = fmul float %v1259, %v1253
  %v1261 = fdiv float %v1260, %v1252
  %v1262 = fmul float %v1261, 0x3FE0000000000000
  %v1263 = fdiv float %v1262, %v1252
  %v1264 = fdiv float %v1263, 0x4020000000000000
  %v1265 = fneg float %v1264
  %v1266 = mul i64 %v1224, 16
  %v1267 = getelementptr inbounds float, ptr %v168, i64 %v1266
  %v1268 = mul i64 %v1226, 8
  %v1269 = add i64 0, %v1268
  %v1270 = add i64 %v1269, %v1228
  %v1271 = getelementptr inbounds float, ptr %v1267, i64 %v1270
  %v1272 = load float, ptr %v1271, align 4
  %v1273 = fmul float %v1265, %v1272
  %v1274 = fadd float %v1254, %v1273
  %v1275 = fadd float %v1274, %v1273
  %v1276 = mul i64 %v1224, 2
  %v1277 = getelementptr inbounds float, ptr %v186, i64 %v1276
  %v1278 = add i64 0, %v1226
  %v1279 = getelementptr inbounds float, ptr %v1277, i64 %v1278
  %v1280 = load float, ptr %v1279, align 4
  %v1281 = fdiv float %v1280, 0x4020000000000000
  %v1282 = fadd float %v1275, %v1281
  %v1283 = mul i64 %v1224, 16
  %v1284 = getelementptr inbounds float, ptr %v156, i64 %v1283
  %v1285 = mul i64 %v1226, 8
  %v1286 = add i64 0, %v1285
  %v1287 = add i64 %v1286, %v1230
  %v1288 = getelementptr inbounds float, ptr %v1284, i64 %v1287
  %v1289 = load float, ptr %v1288, align 4
  %v1290 = fmul float %v1282, %v1289
  %v1291 = fadd float %v1233, %v1290
  %v1292 = add nsw i64 %v1232, 1
  br label %b151
b153:
  %v1293 = fadd float %v1233, 0x0000000000000000
  %v1294 = mul i64 %v1224, 128
  %v1295 = getelementptr inbounds float, ptr %v194, i64 %v1294
  %v1296 = mul i64 %v1226, 64
  %v1297 = add i64 0, %v1296
  %v1298 = mul i64 %v1228, 8
  %v1299 = add i64 %v1297, %v1298
  %v1300 = add i64 %v1299, %v1230
  %v1301 = getelementptr inbounds float, ptr %v1295, i64 %v1300
  store float %v1293, ptr %v1301, align 4
  %v1302 = add nsw i64 %v1230, 1
  br label %b148
b150:
  %v1303 = add nsw i64 %v1228, 1
  br label %b145
b147:
  %v1304 = add nsw i64 %v1226, 1
  br label %b142
b144:
  %v1305 = add nsw i64 %v1224, 1
  br label %b139
b141:
  %v1306 = add i64 %v8, 0
  %v1307 = sdiv i64 %v1306, 1
  %v1308 = add i64 %v2, 1
  %v1309 = mul i64 %v1307, %v2
  %v1310 = sdiv i64 %v1309, %v3
  %v1311 = mul i64 %v1310, 1
  %v1312 = icmp slt i64 %v1311, %v8
  %v1313 = select i1 %v1312, i64 %v1311, i64 %v8
  %v1314 = mul i64 %v1307, %v1308
  %v1315 = sdiv i64 %v1314, %v3
  %v1316 = mul i64 %v1315, 1
  %v1317 = icmp slt i64 %v1316, %v8
  %v1318 = select i1 %v1317, i64 %v1316, i64 %v8
  br label %b154
b154:
  %v1319 = phi i64 [ %v1313, %b141 ], [ %v1399, %b159 ]
  %v1320 = icmp slt i64 %v1319, %v1318
  br i1 %v1320, label %b155, label %b156
b155:
  br label %b157
b157:
  %v1321 = phi i64 [ 0, %b155 ], [ %v1398, %b162 ]
  %v1322 = icmp slt i64 %v1321, 2
  br i1 %v1322, label %b158, label %b159
b158:
  br label %b160
b160:
  %v1323 = phi i64 [ 0, %b158 ], [ %v1397, %b165 ]
  %v1324 = icmp slt i64 %v1323, 8
  br i1 %v1324, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1325 = phi i64 [ 0, %b161 ], [ %v1389, %b164 ]
  %v1326 = phi float [ 0x0000000000000000, %b161 ], [ %v1388, %b164 ]
  %v1327 = icmp slt i64 %v1325, 8
  br i1 %v1327, label %b164, label %b165
b164:
  %v1328 = mul i64 %v1319, 16
  %v1329 = getelementptr inbounds float, ptr %v176, i64 %v1328
  %v1330 = mul i64 %v1321, 8
  %v1331 = add i64 0, %v1330
  %v1332 = add i64 %v1331, %v1325
  %v1333 = getelementptr inbounds float, ptr %v1329, i64 %v1332
  %v1334 = load float, ptr %v1333, align 4
  %v1335 = mul i64 %v1321, 8
  %v1336 = add i64 0, %v1335
  %v1337 = add i64 %v1336, %v1325
  %v1338 = getelementptr inbounds float, ptr %v52, i64 %v1337
  %v1339 = load float, ptr %v1338, align 4
  %v1340 = fmul float %v1334, %v1339
  %v1341 = mul i64 %v1319, 2
  %v1342 = getelementptr inbounds float, ptr %v170, i64 %v1341
  %v1343 = add i64 0, %v1321
  %v1344 = getelementptr inbounds float, ptr %v1342, i64 %v1343
  %v1345 = load float, ptr %v1344, align 4
  %v1346 = fdiv float 0x3FF0000000000000, %v1345
  %v1347 = fmul float %v1340, %v1346
  %v1348 = mul i64 %v1319, 2
  %v1349 = getelementptr inbounds float, ptr %v178, i64 %v1348
  %v1350 = add i64 0, %v1321
  %v1351 = getelementptr inbounds float, ptr %v1349, i64 %v1350
  %v1352 = load float, ptr %v1351, align 4
  %v1353 = fmul float %v1352, %v1346
  %v1354 = fdiv float %v1353, %v1345
  %v1355 = fmul float %v1354, 0x3FE0000000000000
  %v1356 = fdiv float %v1355, %v1345
  %v1357 = fdiv float %v1356, 0x4020000000000000
  %v1358 = fneg float %v1357
  %v1359 = mul i64 %v1319, 16
  %v1360 = getelementptr inbounds float, ptr %v168, i64 %v1359
  %v1361 = mul i64 %v1321, 8
  %v1362 = add i64 0, %v1361
  %v1363 = add i64 %v1362, %v1325
  %v1364 = getelementptr inbounds float, ptr %v1360, i64 %v1363
  %v1365 = load float, ptr %v1364, align 4
  %v1366 = fmul float %v1358, %v1365
  %v1367 = fadd float %v1347, %v1366
  %v1368 = fadd float %v1367, %v1366
  %v1369 = mul i64 %v1319, 2
  %v1370 = getelementptr inbounds float, ptr %v186, i64 %v1369
  %v1371 = add i64 0, %v1321
  %v1372 = getelementptr inbounds float, ptr %v1370, i64 %v1371
  %v1373 = load float, ptr %v1372, align 4
  %v1374 = fdiv float %v1373, 0x4020000000000000
  %v1375 = fadd float %v1368, %v1374
  %v1376 = mul i64 1, %v7
  %v1377 = add i64 %v1319, %v1376
  %v1378 = mul i64 %v1377, 128
  %v1379 = getelementptr inbounds float, ptr %v60, i64 %v1378
  %v1380 = mul i64 %v1321, 64
  %v1381 = add i64 0, %v1380
  %v1382 = add i64 %v1381, %v1323
  %v1383 = mul i64 %v1325, 8
  %v1384 = add i64 %v1382, %v1383
  %v1385 = getelementptr inbounds float, ptr %v1379, i64 %v1384
  %v1386 = load float, ptr %v1385, align 4
  %v1387 = fmul float %v1375, %v1386
  %v1388 = fadd float %v1326, %v1387
  %v1389 = add nsw i64 %v1325, 1
  br label %b163
b165:
  %v1390 = mul i64 %v1319, 16
  %v1391 = getelementptr inbounds float, ptr %v196, i64 %v1390
  %v1392 = mul i64 %v1321, 8
  %v1393 = add i64 0, %v1392
  %v1394 = add i64 %v1393, %v1323
  %v1395 = add i64 %v1394, 0
  %v1396 = getelementptr inbounds float, ptr %v1391, i64 %v1395
  store float %v1326, ptr %v1396, align 4
  %v1397 = add nsw i64 %v1323, 1
  br label %b160
b162:
  %v1398 = add nsw i64 %v1321, 1
  br label %b157
b159:
  %v1399 = add nsw i64 %v1319, 1
  br label %b154
b156:
  %v1400 = add i64 %v8, 0
  %v1401 = sdiv i64 %v1400, 1
  %v1402 = add i64 %v2, 1
  %v1403 = mul i64 %v1401, %v2
  %v1404 = sdiv i64 %v1403, %v3
  %v1405 = mul i64 %v1404, 1
  %v1406 = icmp slt i64 %v1405, %v8
  %v1407 = select i1 %v1406, i64 %v1405, i64 %v8
  %v1408 = mul i64 %v1401, %v1402
  %v1409 = sdiv i64 %v1408, %v3
  %v1410 = mul i64 %v1409, 1
  %v1411 = icmp slt i64 %v1410, %v8
  %v1412 = select i1 %v1411, i64 %v1410, i64 %v8
  br label %b166
b166:
  %v1413 = phi i64 [ %v1407, %b156 ], [ %v1433, %b171 ]
  %v1414 = icmp slt i64 %v1413, %v1412
  br i1 %v1414, label %b167, label %b168
b167:
  %v1415 = mul i64 %v1413, 16
  %v1416 = getelementptr inbounds float, ptr %v196, i64 %v1415
  %v1417 = mul i64 %v1413, 16
  %v1418 = getelementptr inbounds float, ptr %v188, i64 %v1417
  %v1419 = mul i64 %v1413, 16
  %v1420 = getelementptr inbounds float, ptr %v198, i64 %v1419
  br label %b169
b169:
  %v1421 = phi i64 [ 0, %b167 ], [ %v1432, %b170 ]
  %v1422 = icmp slt i64 %v1421, 16
  br i1 %v1422, label %b170, label %b171
b170:
  %v1423 = add i64 0, %v1421
  %v1424 = getelementptr inbounds float, ptr %v1416, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = add i64 0, %v1421
  %v1427 = getelementptr inbounds float, ptr %v1418, i64 %v1426
  %v1428 = load <8 x float>, ptr %v1427, align 4
  %v1429 = fadd <8 x float> %v1425, %v1428
  %v1430 = add i64 0, %v1421
  %v1431 = getelementptr inbounds float, ptr %v1420, i64 %v1430
  store <8 x float> %v1429, ptr %v1431, align 4
  %v1432 = add nsw i64 %v1421, 8
  br label %b169
b171:
  %v1433 = add nsw i64 %v1413, 1
  br label %b166
b168:
  %v1435 = add i64 %v8, 0
  %v1436 = sdiv i64 %v1435, 1
  %v1437 = add i64 %v2, 1
  %v1438 = mul i64 %v1436, %v2
  %v1439 = sdiv i64 %v1438, %v3
  %v1440 = mul i64 %v1439, 1
  %v1441 = icmp slt i64 %v1440, %v8
  %v1442 = select i1 %v1441, i64 %v1440, i64 %v8
  %v1443 = mul i64 %v1436, %v1437
  %v1444 = sdiv i64 %v1443, %v3
  %v1445 = mul i64 %v1444, 1
  %v1446 = icmp slt i64 %v1445, %v8
  %v1447 = select i1 %v1446, i64 %v1445, i64 %v8
  br label %b172
b172:
  %v1448 = phi i64 [ %v1442, %b168 ], [ %v1501, %b177 ]
  %v1449 = icmp slt i64 %v1448, %v1447
  br i1 %v1449, label %b173, label %b174
b173:
  %v1450 = add i64 %v1448, 96
  %v1451 = icmp slt i64 %v1450, %v1447
  %v1452 = select i1 %v1451, i64 %v1450, i64 %v1447
  br label %b175
b175:
  %v1453 = phi i64 [ 0, %b173 ], [ %v1500, %b180 ]
  %v1454 = icmp slt i64 %v1453, 1
  br i1 %v1454, label %b176, label %b177
b176:
  %v1455 = sub i64 %v1452, %v1448
  %v1456 = sub i64 6, 1
  %v1457 = add i64 %v1455, %v1456
  %v1458 = sdiv i64 %v1457, 6
  br label %b178
b178:
  %v1459 = phi i64 [ 0, %b176 ], [ %v1499, %b185 ]
  %v1460 = icmp slt i64 %v1459, %v1458
  br i1 %v1460, label %b179, label %b180
b179:
  %v1461 = mul i64 %v1455, %v1459
  %v1462 = sdiv i64 %v1461, %v1458
  %v1463 = add i64 %v1448, %v1462
  %v1464 = add i64 %v1459, 1
  %v1465 = mul i64 %v1455, %v1464
  %v1466 = sdiv i64 %v1465, %v1458
  %v1467 = add i64 %v1448, %v1466
  %v1468 = mul i64 %v1453, 256
  %v1469 = getelementptr inbounds float, ptr %v358, i64 %v1468
  %v1470 = sub i64 %v1467, %v1463
  %v1471 = mul i64 %v1463, 16
  %v1472 = getelementptr inbounds float, ptr %v198, i64 %v1471
  %v1473 = getelementptr inbounds float, ptr %v1472, i64 0
  %v1474 = sub i64 %v1470, 1
  %v1475 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v1474
  %v1476 = load ptr, ptr %v1475, align 4
  %v1477 = icmp sgt i64 %v1470, 0
  br i1 %v1477, label %b181, label %b182
b181:
  call void %v1476(ptr %v1473, i64 16, ptr %v1469, i64 16, ptr %v1434)
  br label %b182
b182:
  %v1478 = add i64 %v1468, 256
  br label %b183
b183:
  %v1479 = phi i64 [ %v1463, %b182 ], [ %v1498, %b188 ]
  %v1480 = icmp slt i64 %v1479, %v1467
  br i1 %v1480, label %b184, label %b185
b184:
  %v1481 = sub i64 %v1479, %v1463
  %v1482 = mul i64 %v1481, 16
  %v1483 = getelementptr inbounds float, ptr %v1434, i64 %v1482
  %v1484 = mul i64 %v1479, 16
  %v1485 = getelementptr inbounds float, ptr %v188, i64 %v1484
  br label %b186
b186:
  %v1486 = phi i64 [ 0, %b184 ], [ %v1497, %b187 ]
  %v1487 = icmp slt i64 %v1486, 2
  br i1 %v1487, label %b187, label %b188
b187:
  %v1488 = mul i64 %v1453, 2
  %v1489 = add i64 %v1488, %v1486
  %v1490 = mul i64 %v1489, 8
  %v1491 = add i64 0, %v1486
  %v1492 = mul i64 %v1491, 8
  %v1493 = getelementptr inbounds float, ptr %v1483, i64 %v1492
  %v1494 = load <8 x float>, ptr %v1493, align 4
  %v1495 = add i64 0, %v1490
  %v1496 = getelementptr inbounds float, ptr %v1485, i64 %v1495
  store <8 x float> %v1494, ptr %v1496, align 4
  %v1497 = add nsw i64 %v1486, 1
  br label %b186
b188:
  %v1498 = add nsw i64 %v1479, 1
  br label %b183
b185:
  %v1499 = add nsw i64 %v1459, 1
  br label %b178
b180:
  %v1500 = add nsw i64 %v1453, 1
  br label %b175
b177:
  %v1501 = add nsw i64 %v1448, 96
  br label %b172
b174:
  %v1502 = icmp sgt i64 %v3, 1
  br i1 %v1502, label %b189, label %b190
b189:
  %v1503 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1504 = atomicrmw add ptr %v1503, i64 1 acq_rel
  %v1505 = load i64, ptr %v349, align 8
  %v1506 = add i64 %v1505, 1
  store i64 %v1506, ptr %v349, align 8
  %v1507 = mul i64 %v3, %v1506
  br label %b191
b191:
  %v1508 = load atomic i64, ptr %v1503 acquire, align 8
  %v1509 = icmp slt i64 %v1508, %v1507
  br i1 %v1509, label %b192, label %b193
b192:
  %v1510 = call i32 @sched_yield()
  br label %b191
b193:
  br label %b190
b190:
  %v1511 = getelementptr inbounds float, ptr %v351, i64 4608
  %v1512 = getelementptr inbounds float, ptr %v351, i64 4864
  %v1513 = getelementptr inbounds float, ptr %v351, i64 5888
  %v1514 = getelementptr inbounds float, ptr %v351, i64 6912
  %v1515 = getelementptr inbounds float, ptr %v351, i64 7936
  %v1516 = getelementptr inbounds float, ptr %v351, i64 8960
  %v1517 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1518 = load i64, ptr %v1517, align 8
  %v1519 = icmp eq i64 %v1518, 0
  br i1 %v1519, label %b194, label %b195
b194:
  %v1520 = add i64 1, 0
  %v1521 = sdiv i64 %v1520, 1
  %v1522 = add i64 %v2, 1
  %v1523 = mul i64 %v1521, %v2
  %v1524 = sdiv i64 %v1523, %v3
  %v1525 = mul i64 %v1524, 1
  %v1526 = icmp slt i64 %v1525, 1
  %v1527 = select i1 %v1526, i64 %v1525, i64 1
  %v1528 = mul i64 %v1521, %v1522
  %v1529 = sdiv i64 %v1528, %v3
  %v1530 = mul i64 %v1529, 1
  %v1531 = icmp slt i64 %v1530, 1
  %v1532 = select i1 %v1531, i64 %v1530, i64 1
  %v1533 = icmp slt i64 %v1532, 1
  %v1534 = select i1 %v1533, i64 %v1532, i64 1
  br label %b196
b196:
  %v1535 = phi i64 [ %v1527, %b194 ], [ %v1586, %b204 ]
  %v1536 = icmp slt i64 %v1535, %v1534
  br i1 %v1536, label %b197, label %b198
b197:
  %v1537 = mul i64 %v1535, 256
  %v1538 = mul i64 %v1535, 16
  %v1539 = add i64 %v1537, 0
  %v1540 = add i64 %v1538, 0
  %v1541 = getelementptr inbounds float, ptr %v1511, i64 %v1539
  %v1542 = sub i64 16, %v1540
  %v1543 = icmp slt i64 %v1542, 0
  %v1544 = select i1 %v1543, i64 0, i64 %v1542
  %v1545 = icmp ult i64 %v1544, 8
  %v1546 = select i1 %v1545, i64 %v1544, i64 8
  %v1547 = trunc i64 %v1546 to i32
  %v1548 = insertelement <8 x i32> poison, i32 %v1547, i64 0
  %v1549 = shufflevector <8 x i32> %v1548, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1550 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1549
  %v1551 = mul i64 %v1540, 1
  %v1552 = add i64 0, %v1551
  %v1553 = getelementptr inbounds float, ptr %v22, i64 %v1552
  br label %b199
b199:
  %v1554 = phi i64 [ 0, %b197 ], [ %v1561, %b200 ]
  %v1555 = icmp slt i64 %v1554, 16
  br i1 %v1555, label %b200, label %b201
b200:
  %v1556 = mul i64 %v1554, 16
  %v1557 = getelementptr inbounds float, ptr %v1553, i64 %v1556
  %v1558 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1557, <8 x i1> %v1550, <8 x float> zeroinitializer)
  %v1559 = mul i64 %v1554, 16
  %v1560 = getelementptr inbounds float, ptr %v1541, i64 %v1559
  store <8 x float> %v1558, ptr %v1560, align 4
  %v1561 = add nsw i64 %v1554, 1
  br label %b199
b201:
  %v1562 = add i64 %v1537, 8
  %v1563 = add i64 %v1538, 8
  %v1564 = getelementptr inbounds float, ptr %v1511, i64 %v1562
  %v1565 = sub i64 16, %v1563
  %v1566 = icmp slt i64 %v1565, 0
  %v1567 = select i1 %v1566, i64 0, i64 %v1565
  %v1568 = icmp ult i64 %v1567, 8
  %v1569 = select i1 %v1568, i64 %v1567, i64 8
  %v1570 = trunc i64 %v1569 to i32
  %v1571 = insertelement <8 x i32> poison, i32 %v1570, i64 0
  %v1572 = shufflevector <8 x i32> %v1571, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1573 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1572
  %v1574 = mul i64 %v1563, 1
  %v1575 = add i64 0, %v1574
  %v1576 = getelementptr inbounds float, ptr %v22, i64 %v1575
  br label %b202
b202:
  %v1577 = phi i64 [ 0, %b201 ], [ %v1584, %b203 ]
  %v1578 = icmp slt i64 %v1577, 16
  br i1 %v1578, label %b203, label %b204
b203:
  %v1579 = mul i64 %v1577, 16
  %v1580 = getelementptr inbounds float, ptr %v1576, i64 %v1579
  %v1581 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1580, <8 x i1> %v1573, <8 x float> zeroinitializer)
  %v1582 = mul i64 %v1577, 16
  %v1583 = getelementptr inbounds float, ptr %v1564, i64 %v1582
  store <8 x float> %v1581, ptr %v1583, align 4
  %v1584 = add nsw i64 %v1577, 1
  br label %b202
b204:
  %v1585 = add i64 %v1537, 256
  %v1586 = add nsw i64 %v1535, 1
  br label %b196
b198:
  %v1587 = add i64 2, 0
  %v1588 = sdiv i64 %v1587, 1
  %v1589 = add i64 %v2, 1
  %v1590 = mul i64 %v1588, %v2
  %v1591 = sdiv i64 %v1590, %v3
  %v1592 = mul i64 %v1591, 1
  %v1593 = icmp slt i64 %v1592, 2
  %v1594 = select i1 %v1593, i64 %v1592, i64 2
  %v1595 = mul i64 %v1588, %v1589
  %v1596 = sdiv i64 %v1595, %v3
  %v1597 = mul i64 %v1596, 1
  %v1598 = icmp slt i64 %v1597, 2
  %v1599 = select i1 %v1598, i64 %v1597, i64 2
  %v1600 = icmp slt i64 %v1599, 2
  %v1601 = select i1 %v1600, i64 %v1599, i64 2
  br label %b205
b205:
  %v1602 = phi i64 [ %v1594, %b198 ], [ %v1699, %b219 ]
  %v1603 = icmp slt i64 %v1602, %v1601
  br i1 %v1603, label %b206, label %b207
b206:
  %v1604 = mul i64 %v1602, 512
  %v1605 = mul i64 %v1602, 32
  %v1606 = add i64 %v1604, 0
  %v1607 = add i64 %v1605, 0
  %v1608 = getelementptr inbounds float, ptr %v1512, i64 %v1606
  %v1609 = sub i64 64, %v1607
  %v1610 = icmp slt i64 %v1609, 0
  %v1611 = select i1 %v1610, i64 0, i64 %v1609
  %v1612 = icmp ult i64 %v1611, 8
  %v1613 = select i1 %v1612, i64 %v1611, i64 8
  %v1614 = trunc i64 %v1613 to i32
  %v1615 = insertelement <8 x i32> poison, i32 %v1614, i64 0
  %v1616 = shufflevector <8 x i32> %v1615, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1617 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1616
  %v1618 = mul i64 %v1607, 1
  %v1619 = add i64 0, %v1618
  %v1620 = getelementptr inbounds float, ptr %v28, i64 %v1619
  br label %b208
b208:
  %v1621 = phi i64 [ 0, %b206 ], [ %v1628, %b209 ]
  %v1622 = icmp slt i64 %v1621, 16
  br i1 %v1622, label %b209, label %b210
b209:
  %v1623 = mul i64 %v1621, 64
  %v1624 = getelementptr inbounds float, ptr %v1620, i64 %v1623
  %v1625 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1624, <8 x i1> %v1617, <8 x float> zeroinitializer)
  %v1626 = mul i64 %v1621, 32
  %v1627 = getelementptr inbounds float, ptr %v1608, i64 %v1626
  store <8 x float> %v1625, ptr %v1627, align 4
  %v1628 = add nsw i64 %v1621, 1
  br label %b208
b210:
  %v1629 = add i64 %v1604, 8
  %v1630 = add i64 %v1605, 8
  %v1631 = getelementptr inbounds float, ptr %v1512, i64 %v1629
  %v1632 = sub i64 64, %v1630
  %v1633 = icmp slt i64 %v1632, 0
  %v1634 = select i1 %v1633, i64 0, i64 %v1632
  %v1635 = icmp ult i64 %v1634, 8
  %v1636 = select i1 %v1635, i64 %v1634, i64 8
  %v1637 = trunc i64 %v1636 to i32
  %v1638 = insertelement <8 x i32> poison, i32 %v1637, i64 0
  %v1639 = shufflevector <8 x i32> %v1638, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1640 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1639
  %v1641 = mul i64 %v1630, 1
  %v1642 = add i64 0, %v1641
  %v1643 = getelementptr inbounds float, ptr %v28, i64 %v1642
  br label %b211
b211:
  %v1644 = phi i64 [ 0, %b210 ], [ %v1651, %b212 ]
  %v1645 = icmp slt i64 %v1644, 16
  br i1 %v1645, label %b212, label %b213
b212:
  %v1646 = mul i64 %v1644, 64
  %v1647 = getelementptr inbounds float, ptr %v1643, i64 %v1646
  %v1648 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1647, <8 x i1> %v1640, <8 x float> zeroinitializer)
  %v1649 = mul i64 %v1644, 32
  %v1650 = getelementptr inbounds float, ptr %v1631, i64 %v1649
  store <8 x float> %v1648, ptr %v1650, align 4
  %v1651 = add nsw i64 %v1644, 1
  br label %b211
b213:
  %v1652 = add i64 %v1604, 16
  %v1653 = add i64 %v1605, 16
  %v1654 = getelementptr inbounds float, ptr %v1512, i64 %v1652
  %v1655 = sub i64 64, %v1653
  %v1656 = icmp slt i64 %v1655, 0
  %v1657 = select i1 %v1656, i64 0, i64 %v1655
  %v1658 = icmp ult i64 %v1657, 8
  %v1659 = select i1 %v1658, i64 %v1657, i64 8
  %v1660 = trunc i64 %v1659 to i32
  %v1661 = insertelement <8 x i32> poison, i32 %v1660, i64 0
  %v1662 = shufflevector <8 x i32> %v1661, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1663 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1662
  %v1664 = mul i64 %v1653, 1
  %v1665 = add i64 0, %v1664
  %v1666 = getelementptr inbounds float, ptr %v28, i64 %v1665
  br label %b214
b214:
  %v1667 = phi i64 [ 0, %b213 ], [ %v1674, %b215 ]
  %v1668 = icmp slt i64 %v1667, 16
  br i1 %v1668, label %b215, label %b216
b215:
  %v1669 = mul i64 %v1667, 64
  %v1670 = getelementptr inbounds float, ptr %v1666, i64 %v1669
  %v1671 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1670, <8 x i1> %v1663, <8 x float> zeroinitializer)
  %v1672 = mul i64 %v1667, 32
  %v1673 = getelementptr inbounds float, ptr %v1654, i64 %v1672
  store <8 x float> %v1671, ptr %v1673, align 4
  %v1674 = add nsw i64 %v1667, 1
  br label %b214
b216:
  %v1675 = add i64 %v1604, 24
  %v1676 = add i64 %v1605, 24
  %v1677 = getelementptr inbounds float, ptr %v1512, i64 %v1675
  %v1678 = sub i64 64, %v1676
  %v1679 = icmp slt i64 %v1678, 0
  %v1680 = select i1 %v1679, i64 0, i64 %v1678
  %v1681 = icmp ult i64 %v1680, 8
  %v1682 = select i1 %v1681, i64 %v1680, i64 8
  %v1683 = trunc i64 %v1682 to i32
  %v1684 = insertelement <8 x i32> poison, i32 %v1683, i64 0
  %v1685 = shufflevector <8 x i32> %v1684, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1686 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1685
  %v1687 = mul i64 %v1676, 1
  %v1688 = add i64 0, %v1687
  %v1689 = getelementptr inbounds float, ptr %v28, i64 %v1688
  br label %b217
b217:
  %v1690 = phi i64 [ 0, %b216 ], [ %v1697, %b218 ]
  %v1691 = icmp slt i64 %v1690, 16
  br i1 %v1691, label %b218, label %b219
b218:
  %v1692 = mul i64 %v1690, 64
  %v1693 = getelementptr inbounds float, ptr %v1689, i64 %v1692
  %v1694 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1693, <8 x i1> %v1686, <8 x float> zeroinitializer)
  %v1695 = mul i64 %v1690, 32
  %v1696 = getelementptr inbounds float, ptr %v1677, i64 %v1695
  store <8 x float> %v1694, ptr %v1696, align 4
  %v1697 = add nsw i64 %v1690, 1
  br label %b217
b219:
  %v1698 = add i64 %v1604, 512
  %v1699 = add nsw i64 %v1602, 1
  br label %b205
b207:
  %v1700 = add i64 2, 0
  %v1701 = sdiv i64 %v1700, 1
  %v1702 = add i64 %v2, 1
  %v1703 = mul i64 %v1701, %v2
  %v1704 = sdiv i64 %v1703, %v3
  %v1705 = mul i64 %v1704, 1
  %v1706 = icmp slt i64 %v1705, 2
  %v1707 = select i1 %v1706, i64 %v1705, i64 2
  %v1708 = mul i64 %v1701, %v1702
  %v1709 = sdiv i64 %v1708, %v3
  %v1710 = mul i64 %v1709, 1
  %v1711 = icmp slt i64 %v1710, 2
  %v1712 = select i1 %v1711, i64 %v1710, i64 2
  %v1713 = icmp slt i64 %v1712, 2
  %v1714 = select i1 %v1713, i64 %v1712, i64 2
  br label %b220
b220:
  %v1715 = phi i64 [ %v1707, %b207 ], [ %v1812, %b234 ]
  %v1716 = icmp slt i64 %v1715, %v1714
  br i1 %v1716, label %b221, label %b222
b221:
  %v1717 = mul i64 %v1715, 512
  %v1718 = mul i64 %v1715, 32
  %v1719 = add i64 %v1717, 0
  %v1720 = add i64 %v1718, 0
  %v1721 = getelementptr inbounds float, ptr %v1513, i64 %v1719
  %v1722 = sub i64 64, %v1720
  %v1723 = icmp slt i64 %v1722, 0
  %v1724 = select i1 %v1723, i64 0, i64 %v1722
  %v1725 = icmp ult i64 %v1724, 8
  %v1726 = select i1 %v1725, i64 %v1724, i64 8
  %v1727 = trunc i64 %v1726 to i32
  %v1728 = insertelement <8 x i32> poison, i32 %v1727, i64 0
  %v1729 = shufflevector <8 x i32> %v1728, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1730 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1729
  %v1731 = mul i64 %v1720, 1
  %v1732 = add i64 0, %v1731
  %v1733 = getelementptr inbounds float, ptr %v36, i64 %v1732
  br label %b223
b223:
  %v1734 = phi i64 [ 0, %b221 ], [ %v1741, %b224 ]
  %v1735 = icmp slt i64 %v1734, 16
  br i1 %v1735, label %b224, label %b225
b224:
  %v1736 = mul i64 %v1734, 64
  %v1737 = getelementptr inbounds float, ptr %v1733, i64 %v1736
  %v1738 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1737, <8 x i1> %v1730, <8 x float> zeroinitializer)
  %v1739 = mul i64 %v1734, 32
  %v1740 = getelementptr inbounds float, ptr %v1721, i64 %v1739
  store <8 x float> %v1738, ptr %v1740, align 4
  %v1741 = add nsw i64 %v1734, 1
  br label %b223
b225:
  %v1742 = add i64 %v1717, 8
  %v1743 = add i64 %v1718, 8
  %v1744 = getelementptr inbounds float, ptr %v1513, i64 %v1742
  %v1745 = sub i64 64, %v1743
  %v1746 = icmp slt i64 %v1745, 0
  %v1747 = select i1 %v1746, i64 0, i64 %v1745
  %v1748 = icmp ult i64 %v1747, 8
  %v1749 = select i1 %v1748, i64 %v1747, i64 8
  %v1750 = trunc i64 %v1749 to i32
  %v1751 = insertelement <8 x i32> poison, i32 %v1750, i64 0
  %v1752 = shufflevector <8 x i32> %v1751, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1753 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1752
  %v1754 = mul i64 %v1743, 1
  %v1755 = add i64 0, %v1754
  %v1756 = getelementptr inbounds float, ptr %v36, i64 %v1755
  br label %b226
b226:
  %v1757 = phi i64 [ 0, %b225 ], [ %v1764, %b227 ]
  %v1758 = icmp slt i64 %v1757, 16
  br i1 %v1758, label %b227, label %b228
b227:
  %v1759 = mul i64 %v1757, 64
  %v1760 = getelementptr inbounds float, ptr %v1756, i64 %v1759
  %v1761 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1760, <8 x i1> %v1753, <8 x float> zeroinitializer)
  %v1762 = mul i64 %v1757, 32
  %v1763 = getelementptr inbounds float, ptr %v1744, i64 %v1762
  store <8 x float> %v1761, ptr %v1763, align 4
  %v1764 = add nsw i64 %v1757, 1
  br label %b226
b228:
  %v1765 = add i64 %v1717, 16
  %v1766 = add i64 %v1718, 16
  %v1767 = getelementptr inbounds float, ptr %v1513, i64 %v1765
  %v1768 = sub i64 64, %v1766
  %v1769 = icmp slt i64 %v1768, 0
  %v1770 = select i1 %v1769, i64 0, i64 %v1768
  %v1771 = icmp ult i64 %v1770, 8
  %v1772 = select i1 %v1771, i64 %v1770, i64 8
  %v1773 = trunc i64 %v1772 to i32
  %v1774 = insertelement <8 x i32> poison, i32 %v1773, i64 0
  %v1775 = shufflevector <8 x i32> %v1774, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1776 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1775
  %v1777 = mul i64 %v1766, 1
  %v1778 = add i64 0, %v1777
  %v1779 = getelementptr inbounds float, ptr %v36, i64 %v1778
  br label %b229
b229:
  %v1780 = phi i64 [ 0, %b228 ], [ %v1787, %b230 ]
  %v1781 = icmp slt i64 %v1780, 16
  br i1 %v1781, label %b230, label %b231
b230:
  %v1782 = mul i64 %v1780, 64
  %v1783 = getelementptr inbounds float, ptr %v1779, i64 %v1782
  %v1784 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1783, <8 x i1> %v1776, <8 x float> zeroinitializer)
  %v1785 = mul i64 %v1780, 32
  %v1786 = getelementptr inbounds float, ptr %v1767, i64 %v1785
  store <8 x float> %v1784, ptr %v1786, align 4
  %v1787 = add nsw i64 %v1780, 1
  br label %b229
b231:
  %v1788 = add i64 %v1717, 24
  %v1789 = add i64 %v1718, 24
  %v1790 = getelementptr inbounds float, ptr %v1513, i64 %v1788
  %v1791 = sub i64 64, %v1789
  %v1792 = icmp slt i64 %v1791, 0
  %v1793 = select i1 %v1792, i64 0, i64 %v1791
  %v1794 = icmp ult i64 %v1793, 8
  %v1795 = select i1 %v1794, i64 %v1793, i64 8
  %v1796 = trunc i64 %v1795 to i32
  %v1797 = insertelement <8 x i32> poison, i32 %v1796, i64 0
  %v1798 = shufflevector <8 x i32> %v1797, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1799 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1798
  %v1800 = mul i64 %v1789, 1
  %v1801 = add i64 0, %v1800
  %v1802 = getelementptr inbounds float, ptr %v36, i64 %v1801
  br label %b232
b232:
  %v1803 = phi i64 [ 0, %b231 ], [ %v1810, %b233 ]
  %v1804 = icmp slt i64 %v1803, 16
  br i1 %v1804, label %b233, label %b234
b233:
  %v1805 = mul i64 %v1803, 64
  %v1806 = getelementptr inbounds float, ptr %v1802, i64 %v1805
  %v1807 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1806, <8 x i1> %v1799, <8 x float> zeroinitializer)
  %v1808 = mul i64 %v1803, 32
  %v1809 = getelementptr inbounds float, ptr %v1790, i64 %v1808
  store <8 x float> %v1807, ptr %v1809, align 4
  %v1810 = add nsw i64 %v1803, 1
  br label %b232
b234:
  %v1811 = add i64 %v1717, 512
  %v1812 = add nsw i64 %v1715, 1
  br label %b220
b222:
  %v1813 = add i64 1, 0
  %v1814 = sdiv i64 %v1813, 1
  %v1815 = add i64 %v2, 1
  %v1816 = mul i64 %v1814, %v2
  %v1817 = sdiv i64 %v1816, %v3
  %v1818 = mul i64 %v1817, 1
  %v1819 = icmp slt i64 %v1818, 1
  %v1820 = select i1 %v1819, i64 %v1818, i64 1
  %v1821 = mul i64 %v1814, %v1815
  %v1822 = sdiv i64 %v1821, %v3
  %v1823 = mul i64 %v1822, 1
  %v1824 = icmp slt i64 %v1823, 1
  %v1825 = select i1 %v1824, i64 %v1823, i64 1
  %v1826 = icmp slt i64 %v1825, 1
  %v1827 = select i1 %v1826, i64 %v1825, i64 1
  br label %b235
b235:
  %v1828 = phi i64 [ %v1820, %b222 ], [ %v1879, %b243 ]
  %v1829 = icmp slt i64 %v1828, %v1827
  br i1 %v1829, label %b236, label %b237
b236:
  %v1830 = mul i64 %v1828, 1024
  %v1831 = mul i64 %v1828, 16
  %v1832 = add i64 %v1830, 0
  %v1833 = add i64 %v1831, 0
  %v1834 = getelementptr inbounds float, ptr %v1514, i64 %v1832
  %v1835 = sub i64 16, %v1833
  %v1836 = icmp slt i64 %v1835, 0
  %v1837 = select i1 %v1836, i64 0, i64 %v1835
  %v1838 = icmp ult i64 %v1837, 8
  %v1839 = select i1 %v1838, i64 %v1837, i64 8
  %v1840 = trunc i64 %v1839 to i32
  %v1841 = insertelement <8 x i32> poison, i32 %v1840, i64 0
  %v1842 = shufflevector <8 x i32> %v1841, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1843 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1842
  %v1844 = mul i64 %v1833, 1
  %v1845 = add i64 0, %v1844
  %v1846 = getelementptr inbounds float, ptr %v26, i64 %v1845
  br label %b238
b238:
  %v1847 = phi i64 [ 0, %b236 ], [ %v1854, %b239 ]
  %v1848 = icmp slt i64 %v1847, 64
  br i1 %v1848, label %b239, label %b240
b239:
  %v1849 = mul i64 %v1847, 16
  %v1850 = getelementptr inbounds float, ptr %v1846, i64 %v1849
  %v1851 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1850, <8 x i1> %v1843, <8 x float> zeroinitializer)
  %v1852 = mul i64 %v1847, 16
  %v1853 = getelementptr inbounds float, ptr %v1834, i64 %v1852
  store <8 x float> %v1851, ptr %v1853, align 4
  %v1854 = add nsw i64 %v1847, 1
  br label %b238
b240:
  %v1855 = add i64 %v1830, 8
  %v1856 = add i64 %v1831, 8
  %v1857 = getelementptr inbounds float, ptr %v1514, i64 %v1855
  %v1858 = sub i64 16, %v1856
  %v1859 = icmp slt i64 %v1858, 0
  %v1860 = select i1 %v1859, i64 0, i64 %v1858
  %v1861 = icmp ult i64 %v1860, 8
  %v1862 = select i1 %v1861, i64 %v1860, i64 8
  %v1863 = trunc i64 %v1862 to i32
  %v1864 = insertelement <8 x i32> poison, i32 %v1863, i64 0
  %v1865 = shufflevector <8 x i32> %v1864, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1866 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1865
  %v1867 = mul i64 %v1856, 1
  %v1868 = add i64 0, %v1867
  %v1869 = getelementptr inbounds float, ptr %v26, i64 %v1868
  br label %b241
b241:
  %v1870 = phi i64 [ 0, %b240 ], [ %v1877, %b242 ]
  %v1871 = icmp slt i64 %v1870, 64
  br i1 %v1871, label %b242, label %b243
b242:
  %v1872 = mul i64 %v1870, 16
  %v1873 = getelementptr inbounds float, ptr %v1869, i64 %v1872
  %v1874 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1873, <8 x i1> %v1866, <8 x float> zeroinitializer)
  %v1875 = mul i64 %v1870, 16
  %v1876 = getelementptr inbounds float, ptr %v1857, i64 %v1875
  store <8 x float> %v1874, ptr %v1876, align 4
  %v1877 = add nsw i64 %v1870, 1
  br label %b241
b243:
  %v1878 = add i64 %v1830, 1024
  %v1879 = add nsw i64 %v1828, 1
  br label %b235
b237:
  %v1880 = add i64 1, 0
  %v1881 = sdiv i64 %v1880, 1
  %v1882 = add i64 %v2, 1
  %v1883 = mul i64 %v1881, %v2
  %v1884 = sdiv i64 %v1883, %v3
  %v1885 = mul i64 %v1884, 1
  %v1886 = icmp slt i64 %v1885, 1
  %v1887 = select i1 %v1886, i64 %v1885, i64 1
  %v1888 = mul i64 %v1881, %v1882
  %v1889 = sdiv i64 %v1888, %v3
  %v1890 = mul i64 %v1889, 1
  %v1891 = icmp slt i64 %v1890, 1
  %v1892 = select i1 %v1891, i64 %v1890, i64 1
  %v1893 = icmp slt i64 %v1892, 1
  %v1894 = select i1 %v1893, i64 %v1892, i64 1
  br label %b244
b244:
  %v1895 = phi i64 [ %v1887, %b237 ], [ %v1946, %b252 ]
  %v1896 = icmp slt i64 %v1895, %v1894
  br i1 %v1896, label %b245, label %b246
b245:
  %v1897 = mul i64 %v1895, 1024
  %v1898 = mul i64 %v1895, 16
  %v1899 = add i64 %v1897, 0
  %v1900 = add i64 %v1898, 0
  %v1901 = getelementptr inbounds float, ptr %v1515, i64 %v1899
  %v1902 = sub i64 16, %v1900
  %v1903 = icmp slt i64 %v1902, 0
  %v1904 = select i1 %v1903, i64 0, i64 %v1902
  %v1905 = icmp ult i64 %v1904, 8
  %v1906 = select i1 %v1905, i64 %v1904, i64 8
  %v1907 = trunc i64 %v1906 to i32
  %v1908 = insertelement <8 x i32> poison, i32 %v1907, i64 0
  %v1909 = shufflevector <8 x i32> %v1908, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1910 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1909
  %v1911 = mul i64 %v1900, 1
  %v1912 = add i64 0, %v1911
  %v1913 = getelementptr inbounds float, ptr %v34, i64 %v1912
  br label %b247
b247:
  %v1914 = phi i64 [ 0, %b245 ], [ %v1921, %b248 ]
  %v1915 = icmp slt i64 %v1914, 64
  br i1 %v1915, label %b248, label %b249
b248:
  %v1916 = mul i64 %v1914, 16
  %v1917 = getelementptr inbounds float, ptr %v1913, i64 %v1916
  %v1918 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1917, <8 x i1> %v1910, <8 x float> zeroinitializer)
  %v1919 = mul i64 %v1914, 16
  %v1920 = getelementptr inbounds float, ptr %v1901, i64 %v1919
  store <8 x float> %v1918, ptr %v1920, align 4
  %v1921 = add nsw i64 %v1914, 1
  br label %b247
b249:
  %v1922 = add i64 %v1897, 8
  %v1923 = add i64 %v1898, 8
  %v1924 = getelementptr inbounds float, ptr %v1515, i64 %v1922
  %v1925 = sub i64 16, %v1923
  %v1926 = icmp slt i64 %v1925, 0
  %v1927 = select i1 %v1926, i64 0, i64 %v1925
  %v1928 = icmp ult i64 %v1927, 8
  %v1929 = select i1 %v1928, i64 %v1927, i64 8
  %v1930 = trunc i64 %v1929 to i32
  %v1931 = insertelement <8 x i32> poison, i32 %v1930, i64 0
  %v1932 = shufflevector <8 x i32> %v1931, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1933 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1932
  %v1934 = mul i64 %v1923, 1
  %v1935 = add i64 0, %v1934
  %v1936 = getelementptr inbounds float, ptr %v34, i64 %v1935
  br label %b250
b250:
  %v1937 = phi i64 [ 0, %b249 ], [ %v1944, %b251 ]
  %v1938 = icmp slt i64 %v1937, 64
  br i1 %v1938, label %b251, label %b252
b251:
  %v1939 = mul i64 %v1937, 16
  %v1940 = getelementptr inbounds float, ptr %v1936, i64 %v1939
  %v1941 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1940, <8 x i1> %v1933, <8 x float> zeroinitializer)
  %v1942 = mul i64 %v1937, 16
  %v1943 = getelementptr inbounds float, ptr %v1924, i64 %v1942
  store <8 x float> %v1941, ptr %v1943, align 4
  %v1944 = add nsw i64 %v1937, 1
  br label %b250
b252:
  %v1945 = add i64 %v1897, 1024
  %v1946 = add nsw i64 %v1895, 1
  br label %b244
b246:
  %v1947 = add i64 1, 0
  %v1948 = sdiv i64 %v1947, 1
  %v1949 = add i64 %v2, 1
  %v1950 = mul i64 %v1948, %v2
  %v1951 = sdiv i64 %v1950, %v3
  %v1952 = mul i64 %v1951, 1
  %v1953 = icmp slt i64 %v1952, 1
  %v1954 = select i1 %v1953, i64 %v1952, i64 1
  %v1955 = mul i64 %v1948, %v1949
  %v1956 = sdiv i64 %v1955, %v3
  %v1957 = mul i64 %v1956, 1
  %v1958 = icmp slt i64 %v1957, 1
  %v1959 = select i1 %v1958, i64 %v1957, i64 1
  %v1960 = icmp slt i64 %v1959, 1
  %v1961 = select i1 %v1960, i64 %v1959, i64 1
  br label %b253
b253:
  %v1962 = phi i64 [ %v1954, %b246 ], [ %v2013, %b261 ]
  %v1963 = icmp slt i64 %v1962, %v1961
  br i1 %v1963, label %b254, label %b255
b254:
  %v1964 = mul i64 %v1962, 256
  %v1965 = mul i64 %v1962, 16
  %v1966 = add i64 %v1964, 0
  %v1967 = add i64 %v1965, 0
  %v1968 = getelementptr inbounds float, ptr %v1516, i64 %v1966
  %v1969 = sub i64 16, %v1967
  %v1970 = icmp slt i64 %v1969, 0
  %v1971 = select i1 %v1970, i64 0, i64 %v1969
  %v1972 = icmp ult i64 %v1971, 8
  %v1973 = select i1 %v1972, i64 %v1971, i64 8
  %v1974 = trunc i64 %v1973 to i32
  %v1975 = insertelement <8 x i32> poison, i32 %v1974, i64 0
  %v1976 = shufflevector <8 x i32> %v1975, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1977 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1976
  %v1978 = mul i64 %v1967, 1
  %v1979 = add i64 0, %v1978
  %v1980 = getelementptr inbounds float, ptr %v18, i64 %v1979
  br label %b256
b256:
  %v1981 = phi i64 [ 0, %b254 ], [ %v1988, %b257 ]
  %v1982 = icmp slt i64 %v1981, 16
  br i1 %v1982, label %b257, label %b258
b257:
  %v1983 = mul i64 %v1981, 16
  %v1984 = getelementptr inbounds float, ptr %v1980, i64 %v1983
  %v1985 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1984, <8 x i1> %v1977, <8 x float> zeroinitializer)
  %v1986 = mul i64 %v1981, 16
  %v1987 = getelementptr inbounds float, ptr %v1968, i64 %v1986
  store <8 x float> %v1985, ptr %v1987, align 4
  %v1988 = add nsw i64 %v1981, 1
  br label %b256
b258:
  %v1989 = add i64 %v1964, 8
  %v1990 = add i64 %v1965, 8
  %v1991 = getelementptr inbounds float, ptr %v1516, i64 %v1989
  %v1992 = sub i64 16, %v1990
  %v1993 = icmp slt i64 %v1992, 0
  %v1994 = select i1 %v1993, i64 0, i64 %v1992
  %v1995 = icmp ult i64 %v1994, 8
  %v1996 = select i1 %v1995, i64 %v1994, i64 8
  %v1997 = trunc i64 %v1996 to i32
  %v1998 = insertelement <8 x i32> poison, i32 %v1997, i64 0
  %v1999 = shufflevector <8 x i32> %v1998, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2000 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1999
  %v2001 = mul i64 %v1990, 1
  %v2002 = add i64 0, %v2001
  %v2003 = getelementptr inbounds float, ptr %v18, i64 %v2002
  br label %b259
b259:
  %v2004 = phi i64 [ 0, %b258 ], [ %v2011, %b260 ]
  %v2005 = icmp slt i64 %v2004, 16
  br i1 %v2005, label %b260, label %b261
b260:
  %v2006 = mul i64 %v2004, 16
  %v2007 = getelementptr inbounds float, ptr %v2003, i64 %v2006
  %v2008 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2007, <8 x i1> %v2000, <8 x float> zeroinitializer)
  %v2009 = mul i64 %v2004, 16
  %v2010 = getelementptr inbounds float, ptr %v1991, i64 %v2009
  store <8 x float> %v2008, ptr %v2010, align 4
  %v2011 = add nsw i64 %v2004, 1
  br label %b259
b261:
  %v2012 = add i64 %v1964, 256
  %v2013 = add nsw i64 %v1962, 1
  br label %b253
b255:
  br label %b195
b195:
  %v2014 = icmp sgt i64 %v3, 1
  br i1 %v2014, label %b262, label %b263
b262:
  %v2015 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2016 = atomicrmw add ptr %v2015, i64 1 acq_rel
  %v2017 = load i64, ptr %v349, align 8
  %v2018 = add i64 %v2017, 1
  store i64 %v2018, ptr %v349, align 8
  %v2019 = mul i64 %v3, %v2018
  br label %b264
b264:
  %v2020 = load atomic i64, ptr %v2015 acquire, align 8
  %v2021 = icmp slt i64 %v2020, %v2019
  br i1 %v2021, label %b265, label %b266
b265:
  %v2022 = call i32 @sched_yield()
  br label %b264
b266:
  br label %b263
b263:
  br label %b267
b267:
  %v2023 = phi i64 [ 0, %b263 ], [ %v3725, %b471 ]
  %v2024 = icmp slt i64 %v2023, %v5
  br i1 %v2024, label %b268, label %b269
b268:
  %v2025 = sub i64 %v5, 1
  %v2026 = sub i64 %v2025, %v2023
  %v2027 = add i64 %v7, 0
  %v2028 = sdiv i64 %v2027, 1
  %v2029 = add i64 %v2, 1
  %v2030 = mul i64 %v2028, %v2
  %v2031 = sdiv i64 %v2030, %v3
  %v2032 = mul i64 %v2031, 1
  %v2033 = icmp slt i64 %v2032, %v7
  %v2034 = select i1 %v2033, i64 %v2032, i64 %v7
  %v2035 = mul i64 %v2028, %v2029
  %v2036 = sdiv i64 %v2035, %v3
  %v2037 = mul i64 %v2036, 1
  %v2038 = icmp slt i64 %v2037, %v7
  %v2039 = select i1 %v2038, i64 %v2037, i64 %v7
  br label %b270
b270:
  %v2040 = phi i64 [ %v2034, %b268 ], [ %v2108, %b275 ]
  %v2041 = icmp slt i64 %v2040, %v2039
  br i1 %v2041, label %b271, label %b272
b271:
  br label %b273
b273:
  %v2042 = phi i64 [ 0, %b271 ], [ %v2107, %b278 ]
  %v2043 = icmp slt i64 %v2042, 2
  br i1 %v2043, label %b274, label %b275
b274:
  br label %b276
b276:
  %v2044 = phi i64 [ 0, %b274 ], [ %v2106, %b281 ]
  %v2045 = icmp slt i64 %v2044, 8
  br i1 %v2045, label %b277, label %b278
b277:
  br label %b279
b279:
  %v2046 = phi i64 [ 0, %b277 ], [ %v2089, %b280 ]
  %v2047 = phi <8 x float> [ splat (float 0x0000000000000000), %b277 ], [ %v2088, %b280 ]
  %v2048 = icmp slt i64 %v2046, 8
  br i1 %v2048, label %b280, label %b281
b280:
  %v2049 = add i64 %v2026, 1
  %v2050 = and i64 %v2049, 1
  %v2051 = mul i64 %v2050, %v7
  %v2052 = add i64 %v2051, %v2040
  %v2053 = mul i64 %v2052, 128
  %v2054 = getelementptr inbounds float, ptr %v64, i64 %v2053
  %v2055 = add i64 %v2026, 0
  %v2056 = and i64 %v2055, %v324
  %v2057 = mul i64 %v2056, %v7
  %v2058 = add i64 %v2057, %v2040
  %v2059 = mul i64 %v2058, 128
  %v2060 = getelementptr inbounds float, ptr %v194, i64 %v2059
  %v2061 = add i64 %v2026, 0
  %v2062 = and i64 %v2061, %v280
  %v2063 = mul i64 %v2062, %v7
  %v2064 = add i64 %v2063, %v2040
  %v2065 = mul i64 %v2064, 16
  %v2066 = getelementptr inbounds float, ptr %v148, i64 %v2065
  %v2067 = mul i64 %v2042, 64
  %v2068 = add i64 0, %v2067
  %v2069 = mul i64 %v2044, 8
  %v2070 = add i64 %v2068, %v2069
  %v2071 = add i64 %v2070, %v2046
  %v2072 = getelementptr inbounds float, ptr %v2054, i64 %v2071
  %v2073 = load <8 x float>, ptr %v2072, align 4
  %v2074 = mul i64 %v2042, 64
  %v2075 = add i64 0, %v2074
  %v2076 = mul i64 %v2044, 8
  %v2077 = add i64 %v2075, %v2076
  %v2078 = add i64 %v2077, %v2046
  %v2079 = getelementptr inbounds float, ptr %v2060, i64 %v2078
  %v2080 = load <8 x float>, ptr %v2079, align 4
  %v2081 = fadd <8 x float> %v2073, %v2080
  %v2082 = mul i64 %v2042, 8
  %v2083 = add i64 0, %v2082
  %v2084 = add i64 %v2083, %v2046
  %v2085 = getelementptr inbounds float, ptr %v2066, i64 %v2084
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = fmul <8 x float> %v2081, %v2086
  %v2088 = fadd <8 x float> %v2047, %v2087
  %v2089 = add nsw i64 %v2046, 8
  br label %b279
b281:
  %v2090 = shufflevector <8 x float> %v2047, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2091 = shufflevector <8 x float> %v2047, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2092 = fadd <4 x float> %v2090, %v2091
  %v2093 = shufflevector <4 x float> %v2092, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2094 = shufflevector <4 x float> %v2092, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2095 = fadd <2 x float> %v2093, %v2094
  %v2096 = extractelement <2 x float> %v2095, i64 0
  %v2097 = extractelement <2 x float> %v2095, i64 1
  %v2098 = fadd float %v2096, %v2097
  %v2099 = fadd float %v2098, 0x0000000000000000
  %v2100 = mul i64 %v2040, 16
  %v2101 = getelementptr inbounds float, ptr %v200, i64 %v2100
  %v2102 = mul i64 %v2042, 8
  %v2103 = add i64 0, %v2102
  %v2104 = add i64 %v2103, %v2044
  %v2105 = getelementptr inbounds float, ptr %v2101, i64 %v2104
  store float %v2099, ptr %v2105, align 4
  %v2106 = add nsw i64 %v2044, 1
  br label %b276
b278:
  %v2107 = add nsw i64 %v2042, 1
  br label %b273
b275:
  %v2108 = add nsw i64 %v2040, 1
  br label %b270
b272:
  %v2109 = add i64 %v7, 0
  %v2110 = sdiv i64 %v2109, 1
  %v2111 = add i64 %v2, 1
  %v2112 = mul i64 %v2110, %v2
  %v2113 = sdiv i64 %v2112, %v3
  %v2114 = mul i64 %v2113, 1
  %v2115 = icmp slt i64 %v2114, %v7
  %v2116 = select i1 %v2115, i64 %v2114, i64 %v7
  %v2117 = mul i64 %v2110, %v2111
  %v2118 = sdiv i64 %v2117, %v3
  %v2119 = mul i64 %v2118, 1
  %v2120 = icmp slt i64 %v2119, %v7
  %v2121 = select i1 %v2120, i64 %v2119, i64 %v7
  br label %b282
b282:
  %v2122 = phi i64 [ %v2116, %b272 ], [ %v2183, %b287 ]
  %v2123 = icmp slt i64 %v2122, %v2121
  br i1 %v2123, label %b283, label %b284
b283:
  br label %b285
b285:
  %v2124 = phi i64 [ 0, %b283 ], [ %v2182, %b290 ]
  %v2125 = icmp slt i64 %v2124, 2
  br i1 %v2125, label %b286, label %b287
b286:
  br label %b288
b288:
  %v2126 = phi i64 [ 0, %b286 ], [ %v2171, %b289 ]
  %v2127 = phi <8 x float> [ splat (float 0x0000000000000000), %b286 ], [ %v2170, %b289 ]
  %v2128 = icmp slt i64 %v2126, 8
  br i1 %v2128, label %b289, label %b290
b289:
  %v2129 = add i64 %v2026, 1
  %v2130 = and i64 %v2129, 1
  %v2131 = mul i64 %v2130, %v7
  %v2132 = add i64 %v2131, %v2122
  %v2133 = mul i64 %v2132, 128
  %v2134 = getelementptr inbounds float, ptr %v64, i64 %v2133
  %v2135 = add i64 %v2026, 0
  %v2136 = and i64 %v2135, %v324
  %v2137 = mul i64 %v2136, %v7
  %v2138 = add i64 %v2137, %v2122
  %v2139 = mul i64 %v2138, 128
  %v2140 = getelementptr inbounds float, ptr %v194, i64 %v2139
  %v2141 = add i64 %v2026, 0
  %v2142 = and i64 %v2141, %v266
  %v2143 = mul i64 %v2142, %v7
  %v2144 = add i64 %v2143, %v2122
  %v2145 = mul i64 %v2144, 16
  %v2146 = getelementptr inbounds float, ptr %v134, i64 %v2145
  %v2147 = mul i64 %v2124, 8
  %v2148 = add i64 0, %v2147
  %v2149 = add i64 %v2148, %v2126
  %v2150 = getelementptr inbounds float, ptr %v2146, i64 %v2149
  %v2151 = load float, ptr %v2150, align 4
  %v2152 = mul i64 %v2124, 64
  %v2153 = add i64 0, %v2152
  %v2154 = add i64 %v2153, 0
  %v2155 = mul i64 %v2126, 8
  %v2156 = add i64 %v2154, %v2155
  %v2157 = getelementptr inbounds float, ptr %v2134, i64 %v2156
  %v2158 = load <8 x float>, ptr %v2157, align 4
  %v2159 = mul i64 %v2124, 64
  %v2160 = add i64 0, %v2159
  %v2161 = add i64 %v2160, 0
  %v2162 = mul i64 %v2126, 8
  %v2163 = add i64 %v2161, %v2162
  %v2164 = getelementptr inbounds float, ptr %v2140, i64 %v2163
  %v2165 = load <8 x float>, ptr %v2164, align 4
  %v2166 = fadd <8 x float> %v2158, %v2165
  %v2167 = insertelement <8 x float> poison, float %v2151, i64 0
  %v2168 = shufflevector <8 x float> %v2167, <8 x float> poison, <8 x i32> zeroinitializer
  %v2169 = fmul <8 x float> %v2166, %v2168
  %v2170 = fadd <8 x float> %v2127, %v2169
  %v2171 = add nsw i64 %v2126, 1
  br label %b288
b290:
  %v2172 = add i64 %v2026, 0
  %v2173 = and i64 %v2172, %v326
  %v2174 = mul i64 %v2173, %v7
  %v2175 = add i64 %v2174, %v2122
  %v2176 = mul i64 %v2175, 16
  %v2177 = getelementptr inbounds float, ptr %v196, i64 %v2176
  %v2178 = mul i64 %v2124, 8
  %v2179 = add i64 0, %v2178
  %v2180 = add i64 %v2179, 0
  %v2181 = getelementptr inbounds float, ptr %v2177, i64 %v2180
  store <8 x float> %v2127, ptr %v2181, align 4
  %v2182 = add nsw i64 %v2124, 1
  br label %b285
b287:
  %v2183 = add nsw i64 %v2122, 1
  br label %b282
b284:
  %v2184 = add i64 %v7, 0
  %v2185 = sdiv i64 %v2184, 1
  %v2186 = add i64 %v2, 1
  %v2187 = mul i64 %v2185, %v2
  %v2188 = sdiv i64 %v2187, %v3
  %v2189 = mul i64 %v2188, 1
  %v2190 = icmp slt i64 %v2189, %v7
  %v2191 = select i1 %v2190, i64 %v2189, i64 %v7
  %v2192 = mul i64 %v2185, %v2186
  %v2193 = sdiv i64 %v2192, %v3
  %v2194 = mul i64 %v2193, 1
  %v2195 = icmp slt i64 %v2194, %v7
  %v2196 = select i1 %v2195, i64 %v2194, i64 %v7
  br label %b291
b291:
  %v2197 = phi i64 [ %v2191, %b284 ], [ %v2301, %b296 ]
  %v2198 = icmp slt i64 %v2197, %v2196
  br i1 %v2198, label %b292, label %b293
b292:
  br label %b294
b294:
  %v2199 = phi i64 [ 0, %b292 ], [ %v2300, %b299 ]
  %v2200 = icmp slt i64 %v2199, 2
  br i1 %v2200, label %b295, label %b296
b295:
  br label %b297
b297:
  %v2201 = phi i64 [ 0, %b295 ], [ %v2299, %b302 ]
  %v2202 = icmp slt i64 %v2201, 8
  br i1 %v2202, label %b298, label %b299
b298:
  br label %b300
b300:
  %v2203 = phi i64 [ 0, %b298 ], [ %v2282, %b301 ]
  %v2204 = phi <8 x float> [ splat (float 0x0000000000000000), %b298 ], [ %v2281, %b301 ]
  %v2205 = icmp slt i64 %v2203, 8
  br i1 %v2205, label %b301, label %b302
b301:
  %v2206 = add i64 %v2026, 1
  %v2207 = and i64 %v2206, 1
  %v2208 = mul i64 %v2207, %v7
  %v2209 = add i64 %v2208, %v2197
  %v2210 = mul i64 %v2209, 128
  %v2211 = getelementptr inbounds float, ptr %v64, i64 %v2210
  %v2212 = add i64 %v2026, 0
  %v2213 = and i64 %v2212, %v324
  %v2214 = mul i64 %v2213, %v7
  %v2215 = add i64 %v2214, %v2197
  %v2216 = mul i64 %v2215, 128
  %v2217 = getelementptr inbounds float, ptr %v194, i64 %v2216
  %v2218 = add i64 %v2026, 0
  %v2219 = and i64 %v2218, %v278
  %v2220 = mul i64 %v2219, %v7
  %v2221 = add i64 %v2220, %v2197
  %v2222 = mul i64 %v2221, 16
  %v2223 = getelementptr inbounds float, ptr %v146, i64 %v2222
  %v2224 = add i64 %v2026, 0
  %v2225 = and i64 %v2224, %v268
  %v2226 = mul i64 %v2225, %v7
  %v2227 = add i64 %v2226, %v2197
  %v2228 = mul i64 %v2227, 16
  %v2229 = getelementptr inbounds float, ptr %v136, i64 %v2228
  %v2230 = add i64 %v2026, 0
  %v2231 = and i64 %v2230, %v282
  %v2232 = mul i64 %v2231, %v7
  %v2233 = add i64 %v2232, %v2197
  %v2234 = mul i64 %v2233, 2
  %v2235 = getelementptr inbounds float, ptr %v152, i64 %v2234
  %v2236 = add i64 0, %v2199
  %v2237 = getelementptr inbounds float, ptr %v2235, i64 %v2236
  %v2238 = load float, ptr %v2237, align 4
  %v2239 = fcmp ogt float %v2238, 0x0000000000000000
  %v2240 = select i1 %v2239, float 0x3FF0000000000000, float 0x0000000000000000
  %v2241 = fcmp une float %v2240, 0x0000000000000000
  %v2242 = select i1 %v2241, float %v2238, float 0x3FF0000000000000
  %v2243 = call float @llvm.sqrt.f32(float %v2242)
  %v2244 = fcmp une float %v2240, 0x0000000000000000
  %v2245 = select i1 %v2244, float %v2243, float 0x0000000000000000
  %v2246 = fcmp uno float %v2245, %v2245
  %v2247 = fcmp ogt float %v2245, 0x3D71979980000000
  %v2248 = select i1 %v2247, float %v2245, float 0x3D71979980000000
  %v2249 = select i1 %v2246, float %v2245, float %v2248
  %v2250 = mul i64 %v2199, 64
  %v2251 = add i64 0, %v2250
  %v2252 = mul i64 %v2201, 8
  %v2253 = add i64 %v2251, %v2252
  %v2254 = add i64 %v2253, %v2203
  %v2255 = getelementptr inbounds float, ptr %v2211, i64 %v2254
  %v2256 = load <8 x float>, ptr %v2255, align 4
  %v2257 = mul i64 %v2199, 64
  %v2258 = add i64 0, %v2257
  %v2259 = mul i64 %v2201, 8
  %v2260 = add i64 %v2258, %v2259
  %v2261 = add i64 %v2260, %v2203
  %v2262 = getelementptr inbounds float, ptr %v2217, i64 %v2261
  %v2263 = load <8 x float>, ptr %v2262, align 4
  %v2264 = fadd <8 x float> %v2256, %v2263
  %v2265 = mul i64 %v2199, 8
  %v2266 = add i64 0, %v2265
  %v2267 = add i64 %v2266, %v2203
  %v2268 = getelementptr inbounds float, ptr %v2223, i64 %v2267
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = mul i64 %v2199, 8
  %v2271 = add i64 0, %v2270
  %v2272 = add i64 %v2271, %v2203
  %v2273 = getelementptr inbounds float, ptr %v2229, i64 %v2272
  %v2274 = load <8 x float>, ptr %v2273, align 4
  %v2275 = insertelement <8 x float> poison, float %v2249, i64 0
  %v2276 = shufflevector <8 x float> %v2275, <8 x float> poison, <8 x i32> zeroinitializer
  %v2277 = fdiv <8 x float> %v2274, %v2276
  %v2278 = fmul <8 x float> %v2269, %v2277
  %v2279 = fmul <8 x float> %v2264, %v2278
  %v2280 = fneg <8 x float> %v2279
  %v2281 = fadd <8 x float> %v2204, %v2280
  %v2282 = add nsw i64 %v2203, 8
  br label %b300
b302:
  %v2283 = shufflevector <8 x float> %v2204, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2284 = shufflevector <8 x float> %v2204, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2285 = fadd <4 x float> %v2283, %v2284
  %v2286 = shufflevector <4 x float> %v2285, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2287 = shufflevector <4 x float> %v2285, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2288 = fadd <2 x float> %v2286, %v2287
  %v2289 = extractelement <2 x float> %v2288, i64 0
  %v2290 = extractelement <2 x float> %v2288, i64 1
  %v2291 = fadd float %v2289, %v2290
  %v2292 = fadd float %v2291, 0x0000000000000000
  %v2293 = mul i64 %v2197, 16
  %v2294 = getelementptr inbounds float, ptr %v202, i64 %v2293
  %v2295 = mul i64 %v2199, 8
  %v2296 = add i64 0, %v2295
  %v2297 = add i64 %v2296, %v2201
  %v2298 = getelementptr inbounds float, ptr %v2294, i64 %v2297
  store float %v2292, ptr %v2298, align 4
  %v2299 = add nsw i64 %v2201, 1
  br label %b297
b299:
  %v2300 = add nsw i64 %v2199, 1
  br label %b294
b296:
  %v2301 = add nsw i64 %v2197, 1
  br label %b291
b293:
  %v2302 = add i64 %v7, 0
  %v2303 = sdiv i64 %v2302, 1
  %v2304 = add i64 %v2, 1
  %v2305 = mul i64 %v2303, %v2
  %v2306 = sdiv i64 %v2305, %v3
  %v2307 = mul i64 %v2306, 1
  %v2308 = icmp slt i64 %v2307, %v7
  %v2309 = select i1 %v2308, i64 %v2307, i64 %v7
  %v2310 = mul i64 %v2303, %v2304
  %v2311 = sdiv i64 %v2310, %v3
  %v2312 = mul i64 %v2311, 1
  %v2313 = icmp slt i64 %v2312, %v7
  %v2314 = select i1 %v2313, i64 %v2312, i64 %v7
  br label %b303
b303:
  %v2315 = phi i64 [ %v2309, %b293 ], [ %v2373, %b308 ]
  %v2316 = icmp slt i64 %v2315, %v2314
  br i1 %v2316, label %b304, label %b305
b304:
  br label %b306
b306:
  %v2317 = phi i64 [ 0, %b304 ], [ %v2372, %b311 ]
  %v2318 = icmp slt i64 %v2317, 2
  br i1 %v2318, label %b307, label %b308
b307:
  br label %b309
b309:
  %v2319 = phi i64 [ 0, %b307 ], [ %v2365, %b310 ]
  %v2320 = phi <8 x float> [ splat (float 0x0000000000000000), %b307 ], [ %v2364, %b310 ]
  %v2321 = icmp slt i64 %v2319, 8
  br i1 %v2321, label %b310, label %b311
b310:
  %v2322 = add i64 %v2026, 1
  %v2323 = and i64 %v2322, 1
  %v2324 = mul i64 %v2323, %v7
  %v2325 = add i64 %v2324, %v2315
  %v2326 = mul i64 %v2325, 128
  %v2327 = getelementptr inbounds float, ptr %v64, i64 %v2326
  %v2328 = add i64 %v2026, 0
  %v2329 = and i64 %v2328, %v324
  %v2330 = mul i64 %v2329, %v7
  %v2331 = add i64 %v2330, %v2315
  %v2332 = mul i64 %v2331, 128
  %v2333 = getelementptr inbounds float, ptr %v194, i64 %v2332
  %v2334 = add i64 %v2026, 0
  %v2335 = and i64 %v2334, %v284
  %v2336 = mul i64 %v2335, %v7
  %v2337 = add i64 %v2336, %v2315
  %v2338 = mul i64 %v2337, 16
  %v2339 = getelementptr inbounds float, ptr %v154, i64 %v2338
  %v2340 = mul i64 %v2317, 8
  %v2341 = add i64 0, %v2340
  %v2342 = add i64 %v2341, %v2319
  %v2343 = getelementptr inbounds float, ptr %v2339, i64 %v2342
  %v2344 = load float, ptr %v2343, align 4
  %v2345 = mul i64 %v2317, 64
  %v2346 = add i64 0, %v2345
  %v2347 = add i64 %v2346, 0
  %v2348 = mul i64 %v2319, 8
  %v2349 = add i64 %v2347, %v2348
  %v2350 = getelementptr inbounds float, ptr %v2327, i64 %v2349
  %v2351 = load <8 x float>, ptr %v2350, align 4
  %v2352 = mul i64 %v2317, 64
  %v2353 = add i64 0, %v2352
  %v2354 = add i64 %v2353, 0
  %v2355 = mul i64 %v2319, 8
  %v2356 = add i64 %v2354, %v2355
  %v2357 = getelementptr inbounds float, ptr %v2333, i64 %v2356
  %v2358 = load <8 x float>, ptr %v2357, align 4
  %v2359 = fadd <8 x float> %v2351, %v2358
  %v2360 = insertelement <8 x float> poison, float %v2344, i64 0
  %v2361 = shufflevector <8 x float> %v2360, <8 x float> poison, <8 x i32> zeroinitializer
  %v2362 = fmul <8 x float> %v2359, %v2361
  %v2363 = fneg <8 x float> %v2362
  %v2364 = fadd <8 x float> %v2320, %v2363
  %v2365 = add nsw i64 %v2319, 1
  br label %b309
b311:
  %v2366 = mul i64 %v2315, 16
  %v2367 = getelementptr inbounds float, ptr %v204, i64 %v2366
  %v2368 = mul i64 %v2317, 8
  %v2369 = add i64 0, %v2368
  %v2370 = add i64 %v2369, 0
  %v2371 = getelementptr inbounds float, ptr %v2367, i64 %v2370
  store <8 x float> %v2320, ptr %v2371, align 4
  %v2372 = add nsw i64 %v2317, 1
  br label %b306
b308:
  %v2373 = add nsw i64 %v2315, 1
  br label %b303
b305:
  %v2374 = add i64 %v7, 0
  %v2375 = sdiv i64 %v2374, 1
  %v2376 = add i64 %v2, 1
  %v2377 = mul i64 %v2375, %v2
  %v2378 = sdiv i64 %v2377, %v3
  %v2379 = mul i64 %v2378, 1
  %v2380 = icmp slt i64 %v2379, %v7
  %v2381 = select i1 %v2380, i64 %v2379, i64 %v7
  %v2382 = mul i64 %v2375, %v2376
  %v2383 = sdiv i64 %v2382, %v3
  %v2384 = mul i64 %v2383, 1
  %v2385 = icmp slt i64 %v2384, %v7
  %v2386 = select i1 %v2385, i64 %v2384, i64 %v7
  br label %b312
b312:
  %v2387 = phi i64 [ %v2381, %b305 ], [ %v2444, %b317 ]
  %v2388 = icmp slt i64 %v2387, %v2386
  br i1 %v2388, label %b313, label %b314
b313:
  br label %b315
b315:
  %v2389 = phi i64 [ 0, %b313 ], [ %v2443, %b320 ]
  %v2390 = icmp slt i64 %v2389, 2
  br i1 %v2390, label %b316, label %b317
b316:
  br label %b318
b318:
  %v2391 = phi i64 [ 0, %b316 ], [ %v2436, %b319 ]
  %v2392 = phi <8 x float> [ splat (float 0x0000000000000000), %b316 ], [ %v2435, %b319 ]
  %v2393 = icmp slt i64 %v2391, 8
  br i1 %v2393, label %b319, label %b320
b319:
  %v2394 = add i64 %v2026, 1
  %v2395 = and i64 %v2394, 1
  %v2396 = mul i64 %v2395, %v7
  %v2397 = add i64 %v2396, %v2387
  %v2398 = mul i64 %v2397, 128
  %v2399 = getelementptr inbounds float, ptr %v64, i64 %v2398
  %v2400 = add i64 %v2026, 0
  %v2401 = and i64 %v2400, %v324
  %v2402 = mul i64 %v2401, %v7
  %v2403 = add i64 %v2402, %v2387
  %v2404 = mul i64 %v2403, 128
  %v2405 = getelementptr inbounds float, ptr %v194, i64 %v2404
  %v2406 = add i64 %v2026, 0
  %v2407 = and i64 %v2406, %v244
  %v2408 = mul i64 %v2407, %v7
  %v2409 = add i64 %v2408, %v2387
  %v2410 = mul i64 %v2409, 128
  %v2411 = getelementptr inbounds float, ptr %v60, i64 %v2410
  %v2412 = mul i64 %v2389, 64
  %v2413 = add i64 0, %v2412
  %v2414 = add i64 %v2413, 0
  %v2415 = mul i64 %v2391, 8
  %v2416 = add i64 %v2414, %v2415
  %v2417 = getelementptr inbounds float, ptr %v2399, i64 %v2416
  %v2418 = load <8 x float>, ptr %v2417, align 4
  %v2419 = mul i64 %v2389, 64
  %v2420 = add i64 0, %v2419
  %v2421 = add i64 %v2420, 0
  %v2422 = mul i64 %v2391, 8
  %v2423 = add i64 %v2421, %v2422
  %v2424 = getelementptr inbounds float, ptr %v2405, i64 %v2423
  %v2425 = load <8 x float>, ptr %v2424, align 4
  %v2426 = fadd <8 x float> %v2418, %v2425
  %v2427 = mul i64 %v2389, 64
  %v2428 = add i64 0, %v2427
  %v2429 = add i64 %v2428, 0
  %v2430 = mul i64 %v2391, 8
  %v2431 = add i64 %v2429, %v2430
  %v2432 = getelementptr inbounds float, ptr %v2411, i64 %v2431
  %v2433 = load <8 x float>, ptr %v2432, align 4
  %v2434 = fmul <8 x float> %v2426, %v2433
  %v2435 = fadd <8 x float> %v2392, %v2434
  %v2436 = add nsw i64 %v2391, 1
  br label %b318
b320:
  %v2437 = mul i64 %v2387, 16
  %v2438 = getelementptr inbounds float, ptr %v206, i64 %v2437
  %v2439 = mul i64 %v2389, 8
  %v2440 = add i64 0, %v2439
  %v2441 = add i64 %v2440, 0
  %v2442 = getelementptr inbounds float, ptr %v2438, i64 %v2441
  store <8 x float> %v2392, ptr %v2442, align 4
  %v2443 = add nsw i64 %v2389, 1
  br label %b315
b317:
  %v2444 = add nsw i64 %v2387, 1
  br label %b312
b314:
  %v2445 = add i64 %v7, 0
  %v2446 = sdiv i64 %v2445, 1
  %v2447 = add i64 %v2, 1
  %v2448 = mul i64 %v2446, %v2
  %v2449 = sdiv i64 %v2448, %v3
  %v2450 = mul i64 %v2449, 1
  %v2451 = icmp slt i64 %v2450, %v7
  %v2452 = select i1 %v2451, i64 %v2450, i64 %v7
  %v2453 = mul i64 %v2446, %v2447
  %v2454 = sdiv i64 %v2453, %v3
  %v2455 = mul i64 %v2454, 1
  %v2456 = icmp slt i64 %v2455, %v7
  %v2457 = select i1 %v2456, i64 %v2455, i64 %v7
  br label %b321
b321:
  %v2458 = phi i64 [ %v2452, %b314 ], [ %v2511, %b326 ]
  %v2459 = icmp slt i64 %v2458, %v2457
  br i1 %v2459, label %b322, label %b323
b322:
  br label %b324
b324:
  %v2460 = phi i64 [ 0, %b322 ], [ %v2510, %b325 ]
  %v2461 = icmp slt i64 %v2460, 2
  br i1 %v2461, label %b325, label %b326
b325:
  %v2462 = mul i64 %v2458, 16
  %v2463 = getelementptr inbounds float, ptr %v204, i64 %v2462
  %v2464 = add i64 %v2026, 0
  %v2465 = and i64 %v2464, %v268
  %v2466 = mul i64 %v2465, %v7
  %v2467 = add i64 %v2466, %v2458
  %v2468 = mul i64 %v2467, 16
  %v2469 = getelementptr inbounds float, ptr %v136, i64 %v2468
  %v2470 = add i64 %v2026, 0
  %v2471 = and i64 %v2470, %v282
  %v2472 = mul i64 %v2471, %v7
  %v2473 = add i64 %v2472, %v2458
  %v2474 = mul i64 %v2473, 2
  %v2475 = getelementptr inbounds float, ptr %v152, i64 %v2474
  %v2476 = add i64 0, %v2460
  %v2477 = getelementptr inbounds float, ptr %v2475, i64 %v2476
  %v2478 = load float, ptr %v2477, align 4
  %v2479 = fcmp ogt float %v2478, 0x0000000000000000
  %v2480 = select i1 %v2479, float 0x3FF0000000000000, float 0x0000000000000000
  %v2481 = fcmp une float %v2480, 0x0000000000000000
  %v2482 = select i1 %v2481, float %v2478, float 0x3FF0000000000000
  %v2483 = call float @llvm.sqrt.f32(float %v2482)
  %v2484 = fcmp une float %v2480, 0x0000000000000000
  %v2485 = select i1 %v2484, float %v2483, float 0x0000000000000000
  %v2486 = fcmp uno float %v2485, %v2485
  %v2487 = fcmp ogt float %v2485, 0x3D71979980000000
  %v2488 = select i1 %v2487, float %v2485, float 0x3D71979980000000
  %v2489 = select i1 %v2486, float %v2485, float %v2488
  %v2490 = mul i64 %v2458, 16
  %v2491 = getelementptr inbounds float, ptr %v208, i64 %v2490
  %v2492 = mul i64 %v2460, 8
  %v2493 = add i64 0, %v2492
  %v2494 = add i64 %v2493, 0
  %v2495 = getelementptr inbounds float, ptr %v2463, i64 %v2494
  %v2496 = load <8 x float>, ptr %v2495, align 4
  %v2497 = mul i64 %v2460, 8
  %v2498 = add i64 0, %v2497
  %v2499 = add i64 %v2498, 0
  %v2500 = getelementptr inbounds float, ptr %v2469, i64 %v2499
  %v2501 = load <8 x float>, ptr %v2500, align 4
  %v2502 = insertelement <8 x float> poison, float %v2489, i64 0
  %v2503 = shufflevector <8 x float> %v2502, <8 x float> poison, <8 x i32> zeroinitializer
  %v2504 = fdiv <8 x float> %v2501, %v2503
  %v2505 = fmul <8 x float> %v2496, %v2504
  %v2506 = mul i64 %v2460, 8
  %v2507 = add i64 0, %v2506
  %v2508 = add i64 %v2507, 0
  %v2509 = getelementptr inbounds float, ptr %v2491, i64 %v2508
  store <8 x float> %v2505, ptr %v2509, align 4
  %v2510 = add nsw i64 %v2460, 1
  br label %b324
b326:
  %v2511 = add nsw i64 %v2458, 1
  br label %b321
b323:
  %v2512 = add i64 %v7, 0
  %v2513 = sdiv i64 %v2512, 1
  %v2514 = add i64 %v2, 1
  %v2515 = mul i64 %v2513, %v2
  %v2516 = sdiv i64 %v2515, %v3
  %v2517 = mul i64 %v2516, 1
  %v2518 = icmp slt i64 %v2517, %v7
  %v2519 = select i1 %v2518, i64 %v2517, i64 %v7
  %v2520 = mul i64 %v2513, %v2514
  %v2521 = sdiv i64 %v2520, %v3
  %v2522 = mul i64 %v2521, 1
  %v2523 = icmp slt i64 %v2522, %v7
  %v2524 = select i1 %v2523, i64 %v2522, i64 %v7
  br label %b327
b327:
  %v2525 = phi i64 [ %v2519, %b323 ], [ %v2590, %b332 ]
  %v2526 = icmp slt i64 %v2525, %v2524
  br i1 %v2526, label %b328, label %b329
b328:
  br label %b330
b330:
  %v2527 = phi i64 [ 0, %b328 ], [ %v2589, %b335 ]
  %v2528 = icmp slt i64 %v2527, 2
  br i1 %v2528, label %b331, label %b332
b331:
  br label %b333
b333:
  %v2529 = phi i64 [ 0, %b331 ], [ %v2588, %b338 ]
  %v2530 = icmp slt i64 %v2529, 8
  br i1 %v2530, label %b334, label %b335
b334:
  br label %b336
b336:
  %v2531 = phi i64 [ 0, %b334 ], [ %v2587, %b341 ]
  %v2532 = icmp slt i64 %v2531, 8
  br i1 %v2532, label %b337, label %b338
b337:
  br label %b339
b339:
  %v2533 = phi i64 [ 0, %b337 ], [ %v2577, %b340 ]
  %v2534 = phi float [ 0x0000000000000000, %b337 ], [ %v2576, %b340 ]
  %v2535 = icmp slt i64 %v2533, 1
  br i1 %v2535, label %b340, label %b341
b340:
  %v2536 = mul i64 %v2525, 16
  %v2537 = getelementptr inbounds float, ptr %v202, i64 %v2536
  %v2538 = mul i64 %v2527, 8
  %v2539 = add i64 0, %v2538
  %v2540 = add i64 %v2539, %v2529
  %v2541 = getelementptr inbounds float, ptr %v2537, i64 %v2540
  %v2542 = load float, ptr %v2541, align 4
  %v2543 = add i64 %v2026, 0
  %v2544 = and i64 %v2543, %v268
  %v2545 = mul i64 %v2544, %v7
  %v2546 = add i64 %v2545, %v2525
  %v2547 = mul i64 %v2546, 16
  %v2548 = getelementptr inbounds float, ptr %v136, i64 %v2547
  %v2549 = mul i64 %v2527, 8
  %v2550 = add i64 0, %v2549
  %v2551 = add i64 %v2550, %v2531
  %v2552 = getelementptr inbounds float, ptr %v2548, i64 %v2551
  %v2553 = load float, ptr %v2552, align 4
  %v2554 = add i64 %v2026, 0
  %v2555 = and i64 %v2554, %v282
  %v2556 = mul i64 %v2555, %v7
  %v2557 = add i64 %v2556, %v2525
  %v2558 = mul i64 %v2557, 2
  %v2559 = getelementptr inbounds float, ptr %v152, i64 %v2558
  %v2560 = add i64 0, %v2527
  %v2561 = getelementptr inbounds float, ptr %v2559, i64 %v2560
  %v2562 = load float, ptr %v2561, align 4
  %v2563 = fcmp ogt float %v2562, 0x0000000000000000
  %v2564 = select i1 %v2563, float 0x3FF0000000000000, float 0x0000000000000000
  %v2565 = fcmp une float %v2564, 0x0000000000000000
  %v2566 = select i1 %v2565, float %v2562, float 0x3FF0000000000000
  %v2567 = call float @llvm.sqrt.f32(float %v2566)
  %v2568 = fcmp une float %v2564, 0x0000000000000000
  %v2569 = select i1 %v2568, float %v2567, float 0x0000000000000000
  %v2570 = fcmp uno float %v2569, %v2569
  %v2571 = fcmp ogt float %v2569, 0x3D71979980000000
  %v2572 = select i1 %v2571, float %v2569, float 0x3D71979980000000
  %v2573 = select i1 %v2570, float %v2569, float %v2572
  %v2574 = fdiv float %v2553, %v2573
  %v2575 = fmul float %v2542, %v2574
  %v2576 = fadd float %v2534, %v2575
  %v2577 = add nsw i64 %v2533, 1
  br label %b339
b341:
  %v2578 = fadd float %v2534, 0x0000000000000000
  %v2579 = mul i64 %v2525, 128
  %v2580 = getelementptr inbounds float, ptr %v210, i64 %v2579
  %v2581 = mul i64 %v2527, 64
  %v2582 = add i64 0, %v2581
  %v2583 = mul i64 %v2529, 8
  %v2584 = add i64 %v2582, %v2583
  %v2585 = add i64 %v2584, %v2531
  %v2586 = getelementptr inbounds float, ptr %v2580, i64 %v2585
  store float %v2578, ptr %v2586, align 4
  %v2587 = add nsw i64 %v2531, 1
  br label %b336
b338:
  %v2588 = add nsw i64 %v2529, 1
  br label %b333
b335:
  %v2589 = add nsw i64 %v2527, 1
  br label %b330
b332:
  %v2590 = add nsw i64 %v2525, 1
  br label %b327
b329:
  %v2591 = add i64 %v7, 0
  %v2592 = sdiv i64 %v2591, 1
  %v2593 = add i64 %v2, 1
  %v2594 = mul i64 %v2592, %v2
  %v2595 = sdiv i64 %v2594, %v3
  %v2596 = mul i64 %v2595, 1
  %v2597 = icmp slt i64 %v2596, %v7
  %v2598 = select i1 %v2597, i64 %v2596, i64 %v7
  %v2599 = mul i64 %v2592, %v2593
  %v2600 = sdiv i64 %v2599, %v3
  %v2601 = mul i64 %v2600, 1
  %v2602 = icmp slt i64 %v2601, %v7
  %v2603 = select i1 %v2602, i64 %v2601, i64 %v7
  br label %b342
b342:
  %v2604 = phi i64 [ %v2598, %b329 ], [ %v2645, %b347 ]
  %v2605 = icmp slt i64 %v2604, %v2603
  br i1 %v2605, label %b343, label %b344
b343:
  br label %b345
b345:
  %v2606 = phi i64 [ 0, %b343 ], [ %v2644, %b350 ]
  %v2607 = icmp slt i64 %v2606, 2
  br i1 %v2607, label %b346, label %b347
b346:
  br label %b348
b348:
  %v2608 = phi i64 [ 0, %b346 ], [ %v2643, %b353 ]
  %v2609 = icmp slt i64 %v2608, 8
  br i1 %v2609, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2610 = phi i64 [ 0, %b349 ], [ %v2635, %b352 ]
  %v2611 = phi float [ 0x0000000000000000, %b349 ], [ %v2634, %b352 ]
  %v2612 = icmp slt i64 %v2610, 8
  br i1 %v2612, label %b352, label %b353
b352:
  %v2613 = mul i64 %v2604, 16
  %v2614 = getelementptr inbounds float, ptr %v202, i64 %v2613
  %v2615 = mul i64 %v2606, 8
  %v2616 = add i64 0, %v2615
  %v2617 = add i64 %v2616, %v2610
  %v2618 = getelementptr inbounds float, ptr %v2614, i64 %v2617
  %v2619 = load float, ptr %v2618, align 4
  %v2620 = add i64 %v2026, 0
  %v2621 = and i64 %v2620, %v244
  %v2622 = mul i64 %v2621, %v7
  %v2623 = add i64 %v2622, %v2604
  %v2624 = mul i64 %v2623, 128
  %v2625 = getelementptr inbounds float, ptr %v60, i64 %v2624
  %v2626 = mul i64 %v2606, 64
  %v2627 = add i64 0, %v2626
  %v2628 = add i64 %v2627, %v2608
  %v2629 = mul i64 %v2610, 8
  %v2630 = add i64 %v2628, %v2629
  %v2631 = getelementptr inbounds float, ptr %v2625, i64 %v2630
  %v2632 = load float, ptr %v2631, align 4
  %v2633 = fmul float %v2619, %v2632
  %v2634 = fadd float %v2611, %v2633
  %v2635 = add nsw i64 %v2610, 1
  br label %b351
b353:
  %v2636 = mul i64 %v2604, 16
  %v2637 = getelementptr inbounds float, ptr %v212, i64 %v2636
  %v2638 = mul i64 %v2606, 8
  %v2639 = add i64 0, %v2638
  %v2640 = add i64 %v2639, %v2608
  %v2641 = add i64 %v2640, 0
  %v2642 = getelementptr inbounds float, ptr %v2637, i64 %v2641
  store float %v2611, ptr %v2642, align 4
  %v2643 = add nsw i64 %v2608, 1
  br label %b348
b350:
  %v2644 = add nsw i64 %v2606, 1
  br label %b345
b347:
  %v2645 = add nsw i64 %v2604, 1
  br label %b342
b344:
  %v2646 = add i64 %v7, 0
  %v2647 = sdiv i64 %v2646, 1
  %v2648 = add i64 %v2, 1
  %v2649 = mul i64 %v2647, %v2
  %v2650 = sdiv i64 %v2649, %v3
  %v2651 = mul i64 %v2650, 1
  %v2652 = icmp slt i64 %v2651, %v7
  %v2653 = select i1 %v2652, i64 %v2651, i64 %v7
  %v2654 = mul i64 %v2647, %v2648
  %v2655 = sdiv i64 %v2654, %v3
  %v2656 = mul i64 %v2655, 1
  %v2657 = icmp slt i64 %v2656, %v7
  %v2658 = select i1 %v2657, i64 %v2656, i64 %v7
  br label %b354
b354:
  %v2659 = phi i64 [ %v2653, %b344 ], [ %v2728, %b359 ]
  %v2660 = icmp slt i64 %v2659, %v2658
  br i1 %v2660, label %b355, label %b356
b355:
  %v2661 = mul i64 %v2659, 16
  %v2662 = getelementptr inbounds float, ptr %v206, i64 %v2661
  %v2663 = add i64 %v2026, 0
  %v2664 = and i64 %v2663, %v276
  %v2665 = mul i64 %v2664, %v7
  %v2666 = add i64 %v2665, %v2659
  %v2667 = mul i64 %v2666, 16
  %v2668 = getelementptr inbounds float, ptr %v144, i64 %v2667
  %v2669 = add i64 %v2026, 0
  %v2670 = and i64 %v2669, %v274
  %v2671 = mul i64 %v2670, %v7
  %v2672 = add i64 %v2671, %v2659
  %v2673 = mul i64 %v2672, 16
  %v2674 = getelementptr inbounds float, ptr %v142, i64 %v2673
  %v2675 = mul i64 %v2659, 16
  %v2676 = getelementptr inbounds float, ptr %v200, i64 %v2675
  %v2677 = add i64 %v2026, 0
  %v2678 = and i64 %v2677, %v312
  %v2679 = mul i64 %v2678, %v7
  %v2680 = add i64 %v2679, %v2659
  %v2681 = mul i64 %v2680, 16
  %v2682 = getelementptr inbounds float, ptr %v182, i64 %v2681
  %v2683 = add i64 %v2026, 0
  %v2684 = and i64 %v2683, %v330
  %v2685 = mul i64 %v2684, %v7
  %v2686 = add i64 %v2685, %v2659
  %v2687 = mul i64 %v2686, 16
  %v2688 = getelementptr inbounds float, ptr %v214, i64 %v2687
  %v2689 = add i64 %v2026, 0
  %v2690 = and i64 %v2689, %v332
  %v2691 = mul i64 %v2690, %v7
  %v2692 = add i64 %v2691, %v2659
  %v2693 = mul i64 %v2692, 16
  %v2694 = getelementptr inbounds float, ptr %v216, i64 %v2693
  br label %b357
b357:
  %v2695 = phi i64 [ 0, %b355 ], [ %v2727, %b358 ]
  %v2696 = icmp slt i64 %v2695, 16
  br i1 %v2696, label %b358, label %b359
b358:
  %v2697 = add i64 0, %v2695
  %v2698 = getelementptr inbounds float, ptr %v2662, i64 %v2697
  %v2699 = load <8 x float>, ptr %v2698, align 4
  %v2700 = add i64 0, %v2695
  %v2701 = getelementptr inbounds float, ptr %v2668, i64 %v2700
  %v2702 = load <8 x float>, ptr %v2701, align 4
  %v2703 = fmul <8 x float> %v2699, %v2702
  %v2704 = insertelement <8 x float> poison, float 0x3FE368B300000000, i64 0
  %v2705 = shufflevector <8 x float> %v2704, <8 x float> poison, <8 x i32> zeroinitializer
  %v2706 = fmul <8 x float> %v2703, %v2705
  %v2707 = add i64 0, %v2695
  %v2708 = getelementptr inbounds float, ptr %v2674, i64 %v2707
  %v2709 = load <8 x float>, ptr %v2708, align 4
  %v2710 = fmul <8 x float> %v2706, %v2709
  %v2711 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2712 = shufflevector <8 x float> %v2711, <8 x float> poison, <8 x i32> zeroinitializer
  %v2713 = fsub <8 x float> %v2712, %v2709
  %v2714 = fmul <8 x float> %v2710, %v2713
  %v2715 = fneg <8 x float> %v2714
  %v2716 = add i64 0, %v2695
  %v2717 = getelementptr inbounds float, ptr %v2676, i64 %v2716
  %v2718 = load <8 x float>, ptr %v2717, align 4
  %v2719 = add i64 0, %v2695
  %v2720 = getelementptr inbounds float, ptr %v2682, i64 %v2719
  %v2721 = load <8 x float>, ptr %v2720, align 4
  %v2722 = fadd <8 x float> %v2718, %v2721
  %v2723 = add i64 0, %v2695
  %v2724 = getelementptr inbounds float, ptr %v2688, i64 %v2723
  store <8 x float> %v2715, ptr %v2724, align 4
  %v2725 = add i64 0, %v2695
  %v2726 = getelementptr inbounds float, ptr %v2694, i64 %v2725
  store <8 x float> %v2722, ptr %v2726, align 4
  %v2727 = add nsw i64 %v2695, 8
  br label %b357
b359:
  %v2728 = add nsw i64 %v2659, 1
  br label %b354
b356:
  %v2729 = add i64 %v7, 0
  %v2730 = sdiv i64 %v2729, 1
  %v2731 = add i64 %v2, 1
  %v2732 = mul i64 %v2730, %v2
  %v2733 = sdiv i64 %v2732, %v3
  %v2734 = mul i64 %v2733, 1
  %v2735 = icmp slt i64 %v2734, %v7
  %v2736 = select i1 %v2735, i64 %v2734, i64 %v7
  %v2737 = mul i64 %v2730, %v2731
  %v2738 = sdiv i64 %v2737, %v3
  %v2739 = mul i64 %v2738, 1
  %v2740 = icmp slt i64 %v2739, %v7
  %v2741 = select i1 %v2740, i64 %v2739, i64 %v7
  br label %b360
b360:
  %v2742 = phi i64 [ %v2736, %b356 ], [ %v2830, %b365 ]
  %v2743 = icmp slt i64 %v2742, %v2741
  br i1 %v2743, label %b361, label %b362
b361:
  br label %b363
b363:
  %v2744 = phi i64 [ 0, %b361 ], [ %v2829, %b368 ]
  %v2745 = icmp slt i64 %v2744, 2
  br i1 %v2745, label %b364, label %b365
b364:
  br label %b366
b366:
  %v2746 = phi i64 [ 0, %b364 ], [ %v2814, %b367 ]
  %v2747 = phi <8 x float> [ splat (float 0x0000000000000000), %b364 ], [ %v2813, %b367 ]
  %v2748 = icmp slt i64 %v2746, 8
  br i1 %v2748, label %b367, label %b368
b367:
  %v2749 = mul i64 %v2742, 16
  %v2750 = getelementptr inbounds float, ptr %v204, i64 %v2749
  %v2751 = add i64 %v2026, 0
  %v2752 = and i64 %v2751, %v278
  %v2753 = mul i64 %v2752, %v7
  %v2754 = add i64 %v2753, %v2742
  %v2755 = mul i64 %v2754, 16
  %v2756 = getelementptr inbounds float, ptr %v146, i64 %v2755
  %v2757 = mul i64 %v2742, 16
  %v2758 = getelementptr inbounds float, ptr %v212, i64 %v2757
  %v2759 = add i64 %v2026, 0
  %v2760 = and i64 %v2759, %v268
  %v2761 = mul i64 %v2760, %v7
  %v2762 = add i64 %v2761, %v2742
  %v2763 = mul i64 %v2762, 16
  %v2764 = getelementptr inbounds float, ptr %v136, i64 %v2763
  %v2765 = add i64 %v2026, 0
  %v2766 = and i64 %v2765, %v282
  %v2767 = mul i64 %v2766, %v7
  %v2768 = add i64 %v2767, %v2742
  %v2769 = mul i64 %v2768, 2
  %v2770 = getelementptr inbounds float, ptr %v152, i64 %v2769
  %v2771 = add i64 0, %v2744
  %v2772 = getelementptr inbounds float, ptr %v2770, i64 %v2771
  %v2773 = load float, ptr %v2772, align 4
  %v2774 = fcmp ogt float %v2773, 0x0000000000000000
  %v2775 = select i1 %v2774, float 0x3FF0000000000000, float 0x0000000000000000
  %v2776 = fcmp une float %v2775, 0x0000000000000000
  %v2777 = select i1 %v2776, float %v2773, float 0x3FF0000000000000
  %v2778 = call float @llvm.sqrt.f32(float %v2777)
  %v2779 = fcmp une float %v2775, 0x0000000000000000
  %v2780 = select i1 %v2779, float %v2778, float 0x0000000000000000
  %v2781 = fcmp uno float %v2780, %v2780
  %v2782 = fcmp ogt float %v2780, 0x3D71979980000000
  %v2783 = select i1 %v2782, float %v2780, float 0x3D71979980000000
  %v2784 = select i1 %v2781, float %v2780, float %v2783
  %v2785 = mul i64 %v2744, 8
  %v2786 = add i64 0, %v2785
  %v2787 = add i64 %v2786, %v2746
  %v2788 = getelementptr inbounds float, ptr %v2750, i64 %v2787
  %v2789 = load <8 x float>, ptr %v2788, align 4
  %v2790 = mul i64 %v2744, 8
  %v2791 = add i64 0, %v2790
  %v2792 = add i64 %v2791, %v2746
  %v2793 = getelementptr inbounds float, ptr %v2756, i64 %v2792
  %v2794 = load <8 x float>, ptr %v2793, align 4
  %v2795 = fmul <8 x float> %v2789, %v2794
  %v2796 = mul i64 %v2744, 8
  %v2797 = add i64 0, %v2796
  %v2798 = add i64 %v2797, %v2746
  %v2799 = getelementptr inbounds float, ptr %v2758, i64 %v2798
  %v2800 = load <8 x float>, ptr %v2799, align 4
  %v2801 = fadd <8 x float> %v2795, %v2800
  %v2802 = mul i64 %v2744, 8
  %v2803 = add i64 0, %v2802
  %v2804 = add i64 %v2803, %v2746
  %v2805 = getelementptr inbounds float, ptr %v2764, i64 %v2804
  %v2806 = load <8 x float>, ptr %v2805, align 4
  %v2807 = insertelement <8 x float> poison, float %v2784, i64 0
  %v2808 = shufflevector <8 x float> %v2807, <8 x float> poison, <8 x i32> zeroinitializer
  %v2809 = fdiv <8 x float> %v2806, %v2808
  %v2810 = fmul <8 x float> %v2801, %v2809
  %v2811 = fdiv <8 x float> %v2810, %v2808
  %v2812 = fneg <8 x float> %v2811
  %v2813 = fadd <8 x float> %v2747, %v2812
  %v2814 = add nsw i64 %v2746, 8
  br label %b366
b368:
  %v2815 = shufflevector <8 x float> %v2747, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v2816 = shufflevector <8 x float> %v2747, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v2817 = fadd <4 x float> %v2815, %v2816
  %v2818 = shufflevector <4 x float> %v2817, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v2819 = shufflevector <4 x float> %v2817, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v2820 = fadd <2 x float> %v2818, %v2819
  %v2821 = extractelement <2 x float> %v2820, i64 0
  %v2822 = extractelement <2 x float> %v2820, i64 1
  %v2823 = fadd float %v2821, %v2822
  %v2824 = fadd float %v2823, 0x0000000000000000
  %v2825 = mul i64 %v2742, 2
  %v2826 = getelementptr inbounds float, ptr %v218, i64 %v2825
  %v2827 = add i64 0, %v2744
  %v2828 = getelementptr inbounds float, ptr %v2826, i64 %v2827
  store float %v2824, ptr %v2828, align 4
  %v2829 = add nsw i64 %v2744, 1
  br label %b363
b365:
  %v2830 = add nsw i64 %v2742, 1
  br label %b360
b362:
  %v2832 = add i64 %v7, 0
  %v2833 = sdiv i64 %v2832, 1
  %v2834 = add i64 %v2, 1
  %v2835 = mul i64 %v2833, %v2
  %v2836 = sdiv i64 %v2835, %v3
  %v2837 = mul i64 %v2836, 1
  %v2838 = icmp slt i64 %v2837, %v7
  %v2839 = select i1 %v2838, i64 %v2837, i64 %v7
  %v2840 = mul i64 %v2833, %v2834
  %v2841 = sdiv i64 %v2840, %v3
  %v2842 = mul i64 %v2841, 1
  %v2843 = icmp slt i64 %v2842, %v7
  %v2844 = select i1 %v2843, i64 %v2842, i64 %v7
  br label %b369
b369:
  %v2845 = phi i64 [ %v2839, %b362 ], [ %v2967, %b374 ]
  %v2846 = icmp slt i64 %v2845, %v2844
  br i1 %v2846, label %b370, label %b371
b370:
  %v2847 = add i64 %v2845, 96
  %v2848 = icmp slt i64 %v2847, %v2844
  %v2849 = select i1 %v2848, i64 %v2847, i64 %v2844
  br label %b372
b372:
  %v2850 = phi i64 [ 0, %b370 ], [ %v2966, %b377 ]
  %v2851 = icmp slt i64 %v2850, 1
  br i1 %v2851, label %b373, label %b374
b373:
  %v2852 = sub i64 %v2849, %v2845
  %v2853 = sub i64 6, 1
  %v2854 = add i64 %v2852, %v2853
  %v2855 = sdiv i64 %v2854, 6
  br label %b375
b375:
  %v2856 = phi i64 [ 0, %b373 ], [ %v2965, %b382 ]
  %v2857 = icmp slt i64 %v2856, %v2855
  br i1 %v2857, label %b376, label %b377
b376:
  %v2858 = mul i64 %v2852, %v2856
  %v2859 = sdiv i64 %v2858, %v2855
  %v2860 = add i64 %v2845, %v2859
  %v2861 = add i64 %v2856, 1
  %v2862 = mul i64 %v2852, %v2861
  %v2863 = sdiv i64 %v2862, %v2855
  %v2864 = add i64 %v2845, %v2863
  %v2865 = mul i64 %v2850, 256
  %v2866 = getelementptr inbounds float, ptr %v1511, i64 %v2865
  %v2867 = sub i64 %v2864, %v2860
  %v2868 = add i64 %v2026, 0
  %v2869 = and i64 %v2868, %v332
  %v2870 = mul i64 %v2869, %v7
  %v2871 = add i64 %v2870, %v2860
  %v2872 = mul i64 %v2871, 16
  %v2873 = getelementptr inbounds float, ptr %v216, i64 %v2872
  %v2874 = getelementptr inbounds float, ptr %v2873, i64 0
  %v2875 = sub i64 %v2867, 1
  %v2876 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v2875
  %v2877 = load ptr, ptr %v2876, align 4
  %v2878 = icmp sgt i64 %v2867, 0
  br i1 %v2878, label %b378, label %b379
b378:
  call void %v2877(ptr %v2874, i64 16, ptr %v2866, i64 16, ptr %v2831)
  br label %b379
b379:
  %v2879 = add i64 %v2865, 256
  br label %b380
b380:
  %v2880 = phi i64 [ %v2860, %b379 ], [ %v2964, %b385 ]
  %v2881 = icmp slt i64 %v2880, %v2864
  br i1 %v2881, label %b381, label %b382
b381:
  %v2882 = sub i64 %v2880, %v2860
  %v2883 = mul i64 %v2882, 16
  %v2884 = getelementptr inbounds float, ptr %v2831, i64 %v2883
  %v2885 = mul i64 %v2880, 16
  %v2886 = getelementptr inbounds float, ptr %v208, i64 %v2885
  %v2887 = add i64 %v2026, 0
  %v2888 = and i64 %v2887, %v326
  %v2889 = mul i64 %v2888, %v7
  %v2890 = add i64 %v2889, %v2880
  %v2891 = mul i64 %v2890, 16
  %v2892 = getelementptr inbounds float, ptr %v196, i64 %v2891
  %v2893 = add i64 %v2026, 0
  %v2894 = and i64 %v2893, %v320
  %v2895 = mul i64 %v2894, %v7
  %v2896 = add i64 %v2895, %v2880
  %v2897 = mul i64 %v2896, 16
  %v2898 = getelementptr inbounds float, ptr %v190, i64 %v2897
  %v2899 = add i64 %v2026, 0
  %v2900 = and i64 %v2899, %v264
  %v2901 = mul i64 %v2900, %v7
  %v2902 = add i64 %v2901, %v2880
  %v2903 = mul i64 %v2902, 16
  %v2904 = getelementptr inbounds float, ptr %v132, i64 %v2903
  %v2905 = add i64 %v2026, 0
  %v2906 = and i64 %v2905, %v278
  %v2907 = mul i64 %v2906, %v7
  %v2908 = add i64 %v2907, %v2880
  %v2909 = mul i64 %v2908, 16
  %v2910 = getelementptr inbounds float, ptr %v146, i64 %v2909
  %v2911 = add i64 %v2026, 0
  %v2912 = and i64 %v2911, %v312
  %v2913 = mul i64 %v2912, %v7
  %v2914 = add i64 %v2913, %v2880
  %v2915 = mul i64 %v2914, 16
  %v2916 = getelementptr inbounds float, ptr %v182, i64 %v2915
  %v2917 = add i64 %v2026, 0
  %v2918 = and i64 %v2917, %v334
  %v2919 = mul i64 %v2918, %v7
  %v2920 = add i64 %v2919, %v2880
  %v2921 = mul i64 %v2920, 16
  %v2922 = getelementptr inbounds float, ptr %v220, i64 %v2921
  br label %b383
b383:
  %v2923 = phi i64 [ 0, %b381 ], [ %v2963, %b384 ]
  %v2924 = icmp slt i64 %v2923, 2
  br i1 %v2924, label %b384, label %b385
b384:
  %v2925 = mul i64 %v2850, 2
  %v2926 = add i64 %v2925, %v2923
  %v2927 = mul i64 %v2926, 8
  %v2928 = add i64 0, %v2923
  %v2929 = mul i64 %v2928, 8
  %v2930 = getelementptr inbounds float, ptr %v2884, i64 %v2929
  %v2931 = load <8 x float>, ptr %v2930, align 4
  %v2932 = add i64 0, %v2927
  %v2933 = getelementptr inbounds float, ptr %v2886, i64 %v2932
  %v2934 = load <8 x float>, ptr %v2933, align 4
  %v2935 = add i64 0, %v2927
  %v2936 = getelementptr inbounds float, ptr %v2892, i64 %v2935
  %v2937 = load <8 x float>, ptr %v2936, align 4
  %v2938 = add i64 0, %v2927
  %v2939 = getelementptr inbounds float, ptr %v2898, i64 %v2938
  %v2940 = load <8 x float>, ptr %v2939, align 4
  %v2941 = fadd <8 x float> %v2937, %v2940
  %v2942 = add i64 0, %v2927
  %v2943 = getelementptr inbounds float, ptr %v2904, i64 %v2942
  %v2944 = load <8 x float>, ptr %v2943, align 4
  %v2945 = fmul <8 x float> %v2941, %v2944
  %v2946 = add i64 0, %v2927
  %v2947 = getelementptr inbounds float, ptr %v48, i64 %v2946
  %v2948 = load <8 x float>, ptr %v2947, align 4
  %v2949 = fmul <8 x float> %v2945, %v2948
  %v2950 = fadd <8 x float> %v2934, %v2949
  %v2951 = add i64 0, %v2927
  %v2952 = getelementptr inbounds float, ptr %v2910, i64 %v2951
  %v2953 = load <8 x float>, ptr %v2952, align 4
  %v2954 = fmul <8 x float> %v2950, %v2953
  %v2955 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v2956 = shufflevector <8 x float> %v2955, <8 x float> poison, <8 x i32> zeroinitializer
  %v2957 = fsub <8 x float> %v2956, %v2953
  %v2958 = fmul <8 x float> %v2954, %v2957
  %v2959 = add i64 0, %v2927
  %v2960 = getelementptr inbounds float, ptr %v2916, i64 %v2959
  store <8 x float> %v2958, ptr %v2960, align 4
  %v2961 = add i64 0, %v2927
  %v2962 = getelementptr inbounds float, ptr %v2922, i64 %v2961
  store <8 x float> %v2931, ptr %v2962, align 4
  %v2963 = add nsw i64 %v2923, 1
  br label %b383
b385:
  %v2964 = add nsw i64 %v2880, 1
  br label %b380
b382:
  %v2965 = add nsw i64 %v2856, 1
  br label %b375
b377:
  %v2966 = add nsw i64 %v2850, 1
  br label %b372
b374:
  %v2967 = add nsw i64 %v2845, 96
  br label %b369
b371:
  %v2969 = add i64 %v7, 0
  %v2970 = sdiv i64 %v2969, 1
  %v2971 = add i64 %v2, 1
  %v2972 = mul i64 %v2970, %v2
  %v2973 = sdiv i64 %v2972, %v3
  %v2974 = mul i64 %v2973, 1
  %v2975 = icmp slt i64 %v2974, %v7
  %v2976 = select i1 %v2975, i64 %v2974, i64 %v7
  %v2977 = mul i64 %v2970, %v2971
  %v2978 = sdiv i64 %v2977, %v3
  %v2979 = mul i64 %v2978, 1
  %v2980 = icmp slt i64 %v2979, %v7
  %v2981 = select i1 %v2980, i64 %v2979, i64 %v7
  br label %b386
b386:
  %v2982 = phi i64 [ %v2976, %b371 ], [ %v3057, %b391 ]
  %v2983 = icmp slt i64 %v2982, %v2981
  br i1 %v2983, label %b387, label %b388
b387:
  %v2984 = add i64 %v2982, 96
  %v2985 = icmp slt i64 %v2984, %v2981
  %v2986 = select i1 %v2985, i64 %v2984, i64 %v2981
  br label %b389
b389:
  %v2987 = phi i64 [ 0, %b387 ], [ %v3056, %b394 ]
  %v2988 = icmp slt i64 %v2987, 2
  br i1 %v2988, label %b390, label %b391
b390:
  %v2989 = sub i64 %v2986, %v2982
  %v2990 = sub i64 2, 1
  %v2991 = add i64 %v2989, %v2990
  %v2992 = sdiv i64 %v2991, 2
  br label %b392
b392:
  %v2993 = phi i64 [ 0, %b390 ], [ %v3055, %b399 ]
  %v2994 = icmp slt i64 %v2993, %v2992
  br i1 %v2994, label %b393, label %b394
b393:
  %v2995 = mul i64 %v2989, %v2993
  %v2996 = sdiv i64 %v2995, %v2992
  %v2997 = add i64 %v2982, %v2996
  %v2998 = add i64 %v2993, 1
  %v2999 = mul i64 %v2989, %v2998
  %v3000 = sdiv i64 %v2999, %v2992
  %v3001 = add i64 %v2982, %v3000
  %v3002 = mul i64 %v2987, 512
  %v3003 = getelementptr inbounds float, ptr %v1512, i64 %v3002
  %v3004 = sub i64 %v3001, %v2997
  %v3005 = add i64 %v2026, 0
  %v3006 = and i64 %v3005, %v330
  %v3007 = mul i64 %v3006, %v7
  %v3008 = add i64 %v3007, %v2997
  %v3009 = mul i64 %v3008, 16
  %v3010 = getelementptr inbounds float, ptr %v214, i64 %v3009
  %v3011 = getelementptr inbounds float, ptr %v3010, i64 0
  %v3012 = sub i64 %v3004, 1
  %v3013 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v3012
  %v3014 = load ptr, ptr %v3013, align 4
  %v3015 = icmp sgt i64 %v3004, 0
  br i1 %v3015, label %b395, label %b396
b395:
  call void %v3014(ptr %v3011, i64 16, ptr %v3003, i64 16, ptr %v2968)
  br label %b396
b396:
  %v3016 = add i64 %v3002, 512
  br label %b397
b397:
  %v3017 = phi i64 [ %v2997, %b396 ], [ %v3054, %b402 ]
  %v3018 = icmp slt i64 %v3017, %v3001
  br i1 %v3018, label %b398, label %b399
b398:
  %v3019 = sub i64 %v3017, %v2997
  %v3020 = mul i64 %v3019, 32
  %v3021 = getelementptr inbounds float, ptr %v2968, i64 %v3020
  %v3022 = add i64 %v2026, 0
  %v3023 = and i64 %v3022, %v270
  %v3024 = mul i64 %v3023, %v7
  %v3025 = add i64 %v3024, %v3017
  %v3026 = mul i64 %v3025, 64
  %v3027 = getelementptr inbounds float, ptr %v138, i64 %v3026
  %v3028 = add i64 %v2026, 0
  %v3029 = and i64 %v3028, %v336
  %v3030 = mul i64 %v3029, %v7
  %v3031 = add i64 %v3030, %v3017
  %v3032 = mul i64 %v3031, 64
  %v3033 = getelementptr inbounds float, ptr %v222, i64 %v3032
  br label %b400
b400:
  %v3034 = phi i64 [ 0, %b398 ], [ %v3053, %b401 ]
  %v3035 = icmp slt i64 %v3034, 4
  br i1 %v3035, label %b401, label %b402
b401:
  %v3036 = mul i64 %v2987, 4
  %v3037 = add i64 %v3036, %v3034
  %v3038 = mul i64 %v3037, 8
  %v3039 = add i64 0, %v3034
  %v3040 = mul i64 %v3039, 8
  %v3041 = getelementptr inbounds float, ptr %v3021, i64 %v3040
  %v3042 = load <8 x float>, ptr %v3041, align 4
  %v3043 = add i64 0, %v3038
  %v3044 = getelementptr inbounds float, ptr %v3027, i64 %v3043
  %v3045 = load <8 x float>, ptr %v3044, align 4
  %v3046 = fmul <8 x float> %v3045, %v3045
  %v3047 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3048 = shufflevector <8 x float> %v3047, <8 x float> poison, <8 x i32> zeroinitializer
  %v3049 = fsub <8 x float> %v3048, %v3046
  %v3050 = fmul <8 x float> %v3042, %v3049
  %v3051 = add i64 0, %v3038
  %v3052 = getelementptr inbounds float, ptr %v3033, i64 %v3051
  store <8 x float> %v3050, ptr %v3052, align 4
  %v3053 = add nsw i64 %v3034, 1
  br label %b400
b402:
  %v3054 = add nsw i64 %v3017, 1
  br label %b397
b399:
  %v3055 = add nsw i64 %v2993, 1
  br label %b392
b394:
  %v3056 = add nsw i64 %v2987, 1
  br label %b389
b391:
  %v3057 = add nsw i64 %v2982, 96
  br label %b386
b388:
  %v3058 = add i64 %v7, 0
  %v3059 = sdiv i64 %v3058, 1
  %v3060 = add i64 %v2, 1
  %v3061 = mul i64 %v3059, %v2
  %v3062 = sdiv i64 %v3061, %v3
  %v3063 = mul i64 %v3062, 1
  %v3064 = icmp slt i64 %v3063, %v7
  %v3065 = select i1 %v3064, i64 %v3063, i64 %v7
  %v3066 = mul i64 %v3059, %v3060
  %v3067 = sdiv i64 %v3066, %v3
  %v3068 = mul i64 %v3067, 1
  %v3069 = icmp slt i64 %v3068, %v7
  %v3070 = select i1 %v3069, i64 %v3068, i64 %v7
  br label %b403
b403:
  %v3071 = phi i64 [ %v3065, %b388 ], [ %v3140, %b408 ]
  %v3072 = icmp slt i64 %v3071, %v3070
  br i1 %v3072, label %b404, label %b405
b404:
  br label %b406
b406:
  %v3073 = phi i64 [ 0, %b404 ], [ %v3139, %b411 ]
  %v3074 = icmp slt i64 %v3073, 2
  br i1 %v3074, label %b407, label %b408
b407:
  br label %b409
b409:
  %v3075 = phi i64 [ 0, %b407 ], [ %v3138, %b410 ]
  %v3076 = icmp slt i64 %v3075, 8
  br i1 %v3076, label %b410, label %b411
b410:
  %v3077 = add i64 %v2026, 1
  %v3078 = and i64 %v3077, 1
  %v3079 = mul i64 %v3078, %v7
  %v3080 = add i64 %v3079, %v3071
  %v3081 = mul i64 %v3080, 128
  %v3082 = getelementptr inbounds float, ptr %v64, i64 %v3081
  %v3083 = add i64 %v2026, 0
  %v3084 = and i64 %v3083, %v324
  %v3085 = mul i64 %v3084, %v7
  %v3086 = add i64 %v3085, %v3071
  %v3087 = mul i64 %v3086, 128
  %v3088 = getelementptr inbounds float, ptr %v194, i64 %v3087
  %v3089 = add i64 %v2026, 0
  %v3090 = and i64 %v3089, %v276
  %v3091 = mul i64 %v3090, %v7
  %v3092 = add i64 %v3091, %v3071
  %v3093 = mul i64 %v3092, 16
  %v3094 = getelementptr inbounds float, ptr %v144, i64 %v3093
  %v3095 = mul i64 %v3071, 128
  %v3096 = getelementptr inbounds float, ptr %v210, i64 %v3095
  %v3097 = add i64 %v2026, 0
  %v3098 = and i64 %v3097, 1
  %v3099 = mul i64 %v3098, %v7
  %v3100 = add i64 %v3099, %v3071
  %v3101 = mul i64 %v3100, 128
  %v3102 = getelementptr inbounds float, ptr %v64, i64 %v3101
  %v3103 = mul i64 %v3073, 64
  %v3104 = add i64 0, %v3103
  %v3105 = mul i64 %v3075, 8
  %v3106 = add i64 %v3104, %v3105
  %v3107 = add i64 %v3106, 0
  %v3108 = getelementptr inbounds float, ptr %v3082, i64 %v3107
  %v3109 = load <8 x float>, ptr %v3108, align 4
  %v3110 = mul i64 %v3073, 64
  %v3111 = add i64 0, %v3110
  %v3112 = mul i64 %v3075, 8
  %v3113 = add i64 %v3111, %v3112
  %v3114 = add i64 %v3113, 0
  %v3115 = getelementptr inbounds float, ptr %v3088, i64 %v3114
  %v3116 = load <8 x float>, ptr %v3115, align 4
  %v3117 = fadd <8 x float> %v3109, %v3116
  %v3118 = mul i64 %v3073, 8
  %v3119 = add i64 0, %v3118
  %v3120 = add i64 %v3119, 0
  %v3121 = getelementptr inbounds float, ptr %v3094, i64 %v3120
  %v3122 = load <8 x float>, ptr %v3121, align 4
  %v3123 = fmul <8 x float> %v3117, %v3122
  %v3124 = mul i64 %v3073, 64
  %v3125 = add i64 0, %v3124
  %v3126 = mul i64 %v3075, 8
  %v3127 = add i64 %v3125, %v3126
  %v3128 = add i64 %v3127, 0
  %v3129 = getelementptr inbounds float, ptr %v3096, i64 %v3128
  %v3130 = load <8 x float>, ptr %v3129, align 4
  %v3131 = fadd <8 x float> %v3123, %v3130
  %v3132 = mul i64 %v3073, 64
  %v3133 = add i64 0, %v3132
  %v3134 = mul i64 %v3075, 8
  %v3135 = add i64 %v3133, %v3134
  %v3136 = add i64 %v3135, 0
  %v3137 = getelementptr inbounds float, ptr %v3102, i64 %v3136
  store <8 x float> %v3131, ptr %v3137, align 4
  %v3138 = add nsw i64 %v3075, 1
  br label %b409
b411:
  %v3139 = add nsw i64 %v3073, 1
  br label %b406
b408:
  %v3140 = add nsw i64 %v3071, 1
  br label %b403
b405:
  %v3141 = add i64 %v7, 0
  %v3142 = sdiv i64 %v3141, 1
  %v3143 = add i64 %v2, 1
  %v3144 = mul i64 %v3142, %v2
  %v3145 = sdiv i64 %v3144, %v3
  %v3146 = mul i64 %v3145, 1
  %v3147 = icmp slt i64 %v3146, %v7
  %v3148 = select i1 %v3147, i64 %v3146, i64 %v7
  %v3149 = mul i64 %v3142, %v3143
  %v3150 = sdiv i64 %v3149, %v3
  %v3151 = mul i64 %v3150, 1
  %v3152 = icmp slt i64 %v3151, %v7
  %v3153 = select i1 %v3152, i64 %v3151, i64 %v7
  br label %b412
b412:
  %v3154 = phi i64 [ %v3148, %b405 ], [ %v3255, %b417 ]
  %v3155 = icmp slt i64 %v3154, %v3153
  br i1 %v3155, label %b413, label %b414
b413:
  br label %b415
b415:
  %v3156 = phi i64 [ 0, %b413 ], [ %v3254, %b416 ]
  %v3157 = icmp slt i64 %v3156, 2
  br i1 %v3157, label %b416, label %b417
b416:
  %v3158 = mul i64 %v3154, 16
  %v3159 = getelementptr inbounds float, ptr %v204, i64 %v3158
  %v3160 = add i64 %v2026, 0
  %v3161 = and i64 %v3160, %v278
  %v3162 = mul i64 %v3161, %v7
  %v3163 = add i64 %v3162, %v3154
  %v3164 = mul i64 %v3163, 16
  %v3165 = getelementptr inbounds float, ptr %v146, i64 %v3164
  %v3166 = mul i64 %v3154, 16
  %v3167 = getelementptr inbounds float, ptr %v212, i64 %v3166
  %v3168 = add i64 %v2026, 0
  %v3169 = and i64 %v3168, %v282
  %v3170 = mul i64 %v3169, %v7
  %v3171 = add i64 %v3170, %v3154
  %v3172 = mul i64 %v3171, 2
  %v3173 = getelementptr inbounds float, ptr %v152, i64 %v3172
  %v3174 = add i64 0, %v3156
  %v3175 = getelementptr inbounds float, ptr %v3173, i64 %v3174
  %v3176 = load float, ptr %v3175, align 4
  %v3177 = fcmp ogt float %v3176, 0x0000000000000000
  %v3178 = select i1 %v3177, float 0x3FF0000000000000, float 0x0000000000000000
  %v3179 = fcmp une float %v3178, 0x0000000000000000
  %v3180 = select i1 %v3179, float %v3176, float 0x3FF0000000000000
  %v3181 = call float @llvm.sqrt.f32(float %v3180)
  %v3182 = fcmp une float %v3178, 0x0000000000000000
  %v3183 = select i1 %v3182, float %v3181, float 0x0000000000000000
  %v3184 = fcmp uno float %v3183, %v3183
  %v3185 = fcmp ogt float %v3183, 0x3D71979980000000
  %v3186 = select i1 %v3185, float %v3183, float 0x3D71979980000000
  %v3187 = select i1 %v3184, float %v3183, float %v3186
  %v3188 = fcmp ogt float %v3183, 0x3D71979980000000
  %v3189 = select i1 %v3188, float 0x3FF0000000000000, float 0x0000000000000000
  %v3190 = mul i64 %v3154, 2
  %v3191 = getelementptr inbounds float, ptr %v218, i64 %v3190
  %v3192 = add i64 0, %v3156
  %v3193 = getelementptr inbounds float, ptr %v3191, i64 %v3192
  %v3194 = load float, ptr %v3193, align 4
  %v3195 = fcmp oeq float %v3183, 0x3D71979980000000
  %v3196 = select i1 %v3195, float 0x3FF0000000000000, float 0x0000000000000000
  %v3197 = fmul float 0x3FE0000000000000, %v3194
  %v3198 = fcmp une float %v3196, 0x0000000000000000
  %v3199 = select i1 %v3198, float %v3197, float 0x0000000000000000
  %v3200 = fcmp une float %v3189, 0x0000000000000000
  %v3201 = select i1 %v3200, float %v3194, float %v3199
  %v3202 = fcmp une float %v3178, 0x0000000000000000
  %v3203 = select i1 %v3202, float %v3201, float 0x0000000000000000
  %v3204 = fmul float 0x3FE0000000000000, %v3203
  %v3205 = fdiv float %v3204, %v3181
  %v3206 = fcmp une float %v3178, 0x0000000000000000
  %v3207 = select i1 %v3206, float %v3205, float 0x0000000000000000
  %v3208 = add i64 %v2026, 0
  %v3209 = and i64 %v3208, %v268
  %v3210 = mul i64 %v3209, %v7
  %v3211 = add i64 %v3210, %v3154
  %v3212 = mul i64 %v3211, 16
  %v3213 = getelementptr inbounds float, ptr %v136, i64 %v3212
  %v3214 = add i64 %v2026, 0
  %v3215 = and i64 %v3214, %v338
  %v3216 = mul i64 %v3215, %v7
  %v3217 = add i64 %v3216, %v3154
  %v3218 = mul i64 %v3217, 16
  %v3219 = getelementptr inbounds float, ptr %v224, i64 %v3218
  %v3220 = mul i64 %v3156, 8
  %v3221 = add i64 0, %v3220
  %v3222 = add i64 %v3221, 0
  %v3223 = getelementptr inbounds float, ptr %v3159, i64 %v3222
  %v3224 = load <8 x float>, ptr %v3223, align 4
  %v3225 = mul i64 %v3156, 8
  %v3226 = add i64 0, %v3225
  %v3227 = add i64 %v3226, 0
  %v3228 = getelementptr inbounds float, ptr %v3165, i64 %v3227
  %v3229 = load <8 x float>, ptr %v3228, align 4
  %v3230 = fmul <8 x float> %v3224, %v3229
  %v3231 = mul i64 %v3156, 8
  %v3232 = add i64 0, %v3231
  %v3233 = add i64 %v3232, 0
  %v3234 = getelementptr inbounds float, ptr %v3167, i64 %v3233
  %v3235 = load <8 x float>, ptr %v3234, align 4
  %v3236 = fadd <8 x float> %v3230, %v3235
  %v3237 = insertelement <8 x float> poison, float %v3187, i64 0
  %v3238 = shufflevector <8 x float> %v3237, <8 x float> poison, <8 x i32> zeroinitializer
  %v3239 = fdiv <8 x float> %v3236, %v3238
  %v3240 = mul i64 %v3156, 8
  %v3241 = add i64 0, %v3240
  %v3242 = add i64 %v3241, 0
  %v3243 = getelementptr inbounds float, ptr %v3213, i64 %v3242
  %v3244 = load <8 x float>, ptr %v3243, align 4
  %v3245 = insertelement <8 x float> poison, float %v3207, i64 0
  %v3246 = shufflevector <8 x float> %v3245, <8 x float> poison, <8 x i32> zeroinitializer
  %v3247 = fmul <8 x float> %v3246, %v3244
  %v3248 = fadd <8 x float> %v3239, %v3247
  %v3249 = fadd <8 x float> %v3248, %v3247
  %v3250 = mul i64 %v3156, 8
  %v3251 = add i64 0, %v3250
  %v3252 = add i64 %v3251, 0
  %v3253 = getelementptr inbounds float, ptr %v3219, i64 %v3252
  store <8 x float> %v3249, ptr %v3253, align 4
  %v3254 = add nsw i64 %v3156, 1
  br label %b415
b417:
  %v3255 = add nsw i64 %v3154, 1
  br label %b412
b414:
  %v3257 = add i64 %v7, 0
  %v3258 = sdiv i64 %v3257, 1
  %v3259 = add i64 %v2, 1
  %v3260 = mul i64 %v3258, %v2
  %v3261 = sdiv i64 %v3260, %v3
  %v3262 = mul i64 %v3261, 1
  %v3263 = icmp slt i64 %v3262, %v7
  %v3264 = select i1 %v3263, i64 %v3262, i64 %v7
  %v3265 = mul i64 %v3258, %v3259
  %v3266 = sdiv i64 %v3265, %v3
  %v3267 = mul i64 %v3266, 1
  %v3268 = icmp slt i64 %v3267, %v7
  %v3269 = select i1 %v3268, i64 %v3267, i64 %v7
  br label %b418
b418:
  %v3270 = phi i64 [ %v3264, %b414 ], [ %v3331, %b423 ]
  %v3271 = icmp slt i64 %v3270, %v3269
  br i1 %v3271, label %b419, label %b420
b419:
  %v3272 = add i64 %v3270, 96
  %v3273 = icmp slt i64 %v3272, %v3269
  %v3274 = select i1 %v3273, i64 %v3272, i64 %v3269
  br label %b421
b421:
  %v3275 = phi i64 [ 0, %b419 ], [ %v3330, %b426 ]
  %v3276 = icmp slt i64 %v3275, 2
  br i1 %v3276, label %b422, label %b423
b422:
  %v3277 = sub i64 %v3274, %v3270
  %v3278 = sub i64 2, 1
  %v3279 = add i64 %v3277, %v3278
  %v3280 = sdiv i64 %v3279, 2
  br label %b424
b424:
  %v3281 = phi i64 [ 0, %b422 ], [ %v3329, %b431 ]
  %v3282 = icmp slt i64 %v3281, %v3280
  br i1 %v3282, label %b425, label %b426
b425:
  %v3283 = mul i64 %v3277, %v3281
  %v3284 = sdiv i64 %v3283, %v3280
  %v3285 = add i64 %v3270, %v3284
  %v3286 = add i64 %v3281, 1
  %v3287 = mul i64 %v3277, %v3286
  %v3288 = sdiv i64 %v3287, %v3280
  %v3289 = add i64 %v3270, %v3288
  %v3290 = mul i64 %v3275, 512
  %v3291 = getelementptr inbounds float, ptr %v1513, i64 %v3290
  %v3292 = sub i64 %v3289, %v3285
  %v3293 = add i64 %v2026, 0
  %v3294 = and i64 %v3293, %v312
  %v3295 = mul i64 %v3294, %v7
  %v3296 = add i64 %v3295, %v3285
  %v3297 = mul i64 %v3296, 16
  %v3298 = getelementptr inbounds float, ptr %v182, i64 %v3297
  %v3299 = getelementptr inbounds float, ptr %v3298, i64 0
  %v3300 = sub i64 %v3292, 1
  %v3301 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v3300
  %v3302 = load ptr, ptr %v3301, align 4
  %v3303 = icmp sgt i64 %v3292, 0
  br i1 %v3303, label %b427, label %b428
b427:
  call void %v3302(ptr %v3299, i64 16, ptr %v3291, i64 16, ptr %v3256)
  br label %b428
b428:
  %v3304 = add i64 %v3290, 512
  br label %b429
b429:
  %v3305 = phi i64 [ %v3285, %b428 ], [ %v3328, %b434 ]
  %v3306 = icmp slt i64 %v3305, %v3289
  br i1 %v3306, label %b430, label %b431
b430:
  %v3307 = sub i64 %v3305, %v3285
  %v3308 = mul i64 %v3307, 32
  %v3309 = getelementptr inbounds float, ptr %v3256, i64 %v3308
  %v3310 = add i64 %v2026, 0
  %v3311 = and i64 %v3310, %v340
  %v3312 = mul i64 %v3311, %v7
  %v3313 = add i64 %v3312, %v3305
  %v3314 = mul i64 %v3313, 64
  %v3315 = getelementptr inbounds float, ptr %v226, i64 %v3314
  br label %b432
b432:
  %v3316 = phi i64 [ 0, %b430 ], [ %v3327, %b433 ]
  %v3317 = icmp slt i64 %v3316, 4
  br i1 %v3317, label %b433, label %b434
b433:
  %v3318 = mul i64 %v3275, 4
  %v3319 = add i64 %v3318, %v3316
  %v3320 = mul i64 %v3319, 8
  %v3321 = add i64 0, %v3316
  %v3322 = mul i64 %v3321, 8
  %v3323 = getelementptr inbounds float, ptr %v3309, i64 %v3322
  %v3324 = load <8 x float>, ptr %v3323, align 4
  %v3325 = add i64 0, %v3320
  %v3326 = getelementptr inbounds float, ptr %v3315, i64 %v3325
  store <8 x float> %v3324, ptr %v3326, align 4
  %v3327 = add nsw i64 %v3316, 1
  br label %b432
b434:
  %v3328 = add nsw i64 %v3305, 1
  br label %b429
b431:
  %v3329 = add nsw i64 %v3281, 1
  br label %b424
b426:
  %v3330 = add nsw i64 %v3275, 1
  br label %b421
b423:
  %v3331 = add nsw i64 %v3270, 96
  br label %b418
b420:
  %v3333 = add i64 %v7, 0
  %v3334 = sdiv i64 %v3333, 1
  %v3335 = add i64 %v2, 1
  %v3336 = mul i64 %v3334, %v2
  %v3337 = sdiv i64 %v3336, %v3
  %v3338 = mul i64 %v3337, 1
  %v3339 = icmp slt i64 %v3338, %v7
  %v3340 = select i1 %v3339, i64 %v3338, i64 %v7
  %v3341 = mul i64 %v3334, %v3335
  %v3342 = sdiv i64 %v3341, %v3
  %v3343 = mul i64 %v3342, 1
  %v3344 = icmp slt i64 %v3343, %v7
  %v3345 = select i1 %v3344, i64 %v3343, i64 %v7
  br label %b435
b435:
  %v3346 = phi i64 [ %v3340, %b420 ], [ %v3407, %b440 ]
  %v3347 = icmp slt i64 %v3346, %v3345
  br i1 %v3347, label %b436, label %b437
b436:
  %v3348 = add i64 %v3346, 96
  %v3349 = icmp slt i64 %v3348, %v3345
  %v3350 = select i1 %v3349, i64 %v3348, i64 %v3345
  br label %b438
b438:
  %v3351 = phi i64 [ 0, %b436 ], [ %v3406, %b443 ]
  %v3352 = icmp slt i64 %v3351, 1
  br i1 %v3352, label %b439, label %b440
b439:
  %v3353 = sub i64 %v3350, %v3346
  %v3354 = sub i64 6, 1
  %v3355 = add i64 %v3353, %v3354
  %v3356 = sdiv i64 %v3355, 6
  br label %b441
b441:
  %v3357 = phi i64 [ 0, %b439 ], [ %v3405, %b448 ]
  %v3358 = icmp slt i64 %v3357, %v3356
  br i1 %v3358, label %b442, label %b443
b442:
  %v3359 = mul i64 %v3353, %v3357
  %v3360 = sdiv i64 %v3359, %v3356
  %v3361 = add i64 %v3346, %v3360
  %v3362 = add i64 %v3357, 1
  %v3363 = mul i64 %v3353, %v3362
  %v3364 = sdiv i64 %v3363, %v3356
  %v3365 = add i64 %v3346, %v3364
  %v3366 = mul i64 %v3351, 1024
  %v3367 = getelementptr inbounds float, ptr %v1514, i64 %v3366
  %v3368 = sub i64 %v3365, %v3361
  %v3369 = add i64 %v2026, 0
  %v3370 = and i64 %v3369, %v336
  %v3371 = mul i64 %v3370, %v7
  %v3372 = add i64 %v3371, %v3361
  %v3373 = mul i64 %v3372, 64
  %v3374 = getelementptr inbounds float, ptr %v222, i64 %v3373
  %v3375 = getelementptr inbounds float, ptr %v3374, i64 0
  %v3376 = sub i64 %v3368, 1
  %v3377 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v3376
  %v3378 = load ptr, ptr %v3377, align 4
  %v3379 = icmp sgt i64 %v3368, 0
  br i1 %v3379, label %b444, label %b445
b444:
  call void %v3378(ptr %v3375, i64 64, ptr %v3367, i64 64, ptr %v3332)
  br label %b445
b445:
  %v3380 = add i64 %v3366, 1024
  br label %b446
b446:
  %v3381 = phi i64 [ %v3361, %b445 ], [ %v3404, %b451 ]
  %v3382 = icmp slt i64 %v3381, %v3365
  br i1 %v3382, label %b447, label %b448
b447:
  %v3383 = sub i64 %v3381, %v3361
  %v3384 = mul i64 %v3383, 16
  %v3385 = getelementptr inbounds float, ptr %v3332, i64 %v3384
  %v3386 = add i64 %v2026, 0
  %v3387 = and i64 %v3386, %v342
  %v3388 = mul i64 %v3387, %v7
  %v3389 = add i64 %v3388, %v3381
  %v3390 = mul i64 %v3389, 16
  %v3391 = getelementptr inbounds float, ptr %v228, i64 %v3390
  br label %b449
b449:
  %v3392 = phi i64 [ 0, %b447 ], [ %v3403, %b450 ]
  %v3393 = icmp slt i64 %v3392, 2
  br i1 %v3393, label %b450, label %b451
b450:
  %v3394 = mul i64 %v3351, 2
  %v3395 = add i64 %v3394, %v3392
  %v3396 = mul i64 %v3395, 8
  %v3397 = add i64 0, %v3392
  %v3398 = mul i64 %v3397, 8
  %v3399 = getelementptr inbounds float, ptr %v3385, i64 %v3398
  %v3400 = load <8 x float>, ptr %v3399, align 4
  %v3401 = add i64 0, %v3396
  %v3402 = getelementptr inbounds float, ptr %v3391, i64 %v3401
  store <8 x float> %v3400, ptr %v3402, align 4
  %v3403 = add nsw i64 %v3392, 1
  br label %b449
b451:
  %v3404 = add nsw i64 %v3381, 1
  br label %b446
b448:
  %v3405 = add nsw i64 %v3357, 1
  br label %b441
b443:
  %v3406 = add nsw i64 %v3351, 1
  br label %b438
b440:
  %v3407 = add nsw i64 %v3346, 96
  br label %b435
b437:
  %v3409 = add i64 %v7, 0
  %v3410 = sdiv i64 %v3409, 1
  %v3411 = add i64 %v2, 1
  %v3412 = mul i64 %v3410, %v2
  %v3413 = sdiv i64 %v3412, %v3
  %v3414 = mul i64 %v3413, 1
  %v3415 = icmp slt i64 %v3414, %v7
  %v3416 = select i1 %v3415, i64 %v3414, i64 %v7
  %v3417 = mul i64 %v3410, %v3411
  %v3418 = sdiv i64 %v3417, %v3
  %v3419 = mul i64 %v3418, 1
  %v3420 = icmp slt i64 %v3419, %v7
  %v3421 = select i1 %v3420, i64 %v3419, i64 %v7
  br label %b452
b452:
  %v3422 = phi i64 [ %v3416, %b437 ], [ %v3542, %b457 ]
  %v3423 = icmp slt i64 %v3422, %v3421
  br i1 %v3423, label %b453, label %b454
b453:
  %v3424 = add i64 %v3422, 96
  %v3425 = icmp slt i64 %v3424, %v3421
  %v3426 = select i1 %v3425, i64 %v3424, i64 %v3421
  br label %b455
b455:
  %v3427 = phi i64 [ 0, %b453 ], [ %v3541, %b460 ]
  %v3428 = icmp slt i64 %v3427, 1
  br i1 %v3428, label %b456, label %b457
b456:
  %v3429 = sub i64 %v3426, %v3422
  %v3430 = sub i64 6, 1
  %v3431 = add i64 %v3429, %v3430
  %v3432 = sdiv i64 %v3431, 6
  br label %b458
b458:
  %v3433 = phi i64 [ 0, %b456 ], [ %v3540, %b465 ]
  %v3434 = icmp slt i64 %v3433, %v3432
  br i1 %v3434, label %b459, label %b460
b459:
  %v3435 = mul i64 %v3429, %v3433
  %v3436 = sdiv i64 %v3435, %v3432
  %v3437 = add i64 %v3422, %v3436
  %v3438 = add i64 %v3433, 1
  %v3439 = mul i64 %v3429, %v3438
  %v3440 = sdiv i64 %v3439, %v3432
  %v3441 = add i64 %v3422, %v3440
  %v3442 = mul i64 %v3427, 1024
  %v3443 = getelementptr inbounds float, ptr %v1515, i64 %v3442
  %v3444 = sub i64 %v3441, %v3437
  %v3445 = add i64 %v2026, 0
  %v3446 = and i64 %v3445, %v340
  %v3447 = mul i64 %v3446, %v7
  %v3448 = add i64 %v3447, %v3437
  %v3449 = mul i64 %v3448, 64
  %v3450 = getelementptr inbounds float, ptr %v226, i64 %v3449
  %v3451 = getelementptr inbounds float, ptr %v3450, i64 0
  %v3452 = sub i64 %v3444, 1
  %v3453 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v3452
  %v3454 = load ptr, ptr %v3453, align 4
  %v3455 = icmp sgt i64 %v3444, 0
  br i1 %v3455, label %b461, label %b462
b461:
  call void %v3454(ptr %v3451, i64 64, ptr %v3443, i64 64, ptr %v3408)
  br label %b462
b462:
  %v3456 = add i64 %v3442, 1024
  br label %b463
b463:
  %v3457 = phi i64 [ %v3437, %b462 ], [ %v3539, %b468 ]
  %v3458 = icmp slt i64 %v3457, %v3441
  br i1 %v3458, label %b464, label %b465
b464:
  %v3459 = sub i64 %v3457, %v3437
  %v3460 = mul i64 %v3459, 16
  %v3461 = getelementptr inbounds float, ptr %v3408, i64 %v3460
  %v3462 = add i64 %v2026, 0
  %v3463 = and i64 %v3462, %v326
  %v3464 = mul i64 %v3463, %v7
  %v3465 = add i64 %v3464, %v3457
  %v3466 = mul i64 %v3465, 16
  %v3467 = getelementptr inbounds float, ptr %v196, i64 %v3466
  %v3468 = add i64 %v2026, 0
  %v3469 = and i64 %v3468, %v320
  %v3470 = mul i64 %v3469, %v7
  %v3471 = add i64 %v3470, %v3457
  %v3472 = mul i64 %v3471, 16
  %v3473 = getelementptr inbounds float, ptr %v190, i64 %v3472
  %v3474 = add i64 %v2026, 0
  %v3475 = and i64 %v3474, %v278
  %v3476 = mul i64 %v3475, %v7
  %v3477 = add i64 %v3476, %v3457
  %v3478 = mul i64 %v3477, 16
  %v3479 = getelementptr inbounds float, ptr %v146, i64 %v3478
  %v3480 = add i64 %v2026, 0
  %v3481 = and i64 %v3480, %v338
  %v3482 = mul i64 %v3481, %v7
  %v3483 = add i64 %v3482, %v3457
  %v3484 = mul i64 %v3483, 16
  %v3485 = getelementptr inbounds float, ptr %v224, i64 %v3484
  %v3486 = add i64 %v2026, 0
  %v3487 = and i64 %v3486, %v344
  %v3488 = mul i64 %v3487, %v7
  %v3489 = add i64 %v3488, %v3457
  %v3490 = mul i64 %v3489, 16
  %v3491 = getelementptr inbounds float, ptr %v230, i64 %v3490
  %v3492 = add i64 %v2026, 0
  %v3493 = and i64 %v3492, %v346
  %v3494 = mul i64 %v3493, %v7
  %v3495 = add i64 %v3494, %v3457
  %v3496 = mul i64 %v3495, 16
  %v3497 = getelementptr inbounds float, ptr %v232, i64 %v3496
  br label %b466
b466:
  %v3498 = phi i64 [ 0, %b464 ], [ %v3538, %b467 ]
  %v3499 = icmp slt i64 %v3498, 2
  br i1 %v3499, label %b467, label %b468
b467:
  %v3500 = mul i64 %v3427, 2
  %v3501 = add i64 %v3500, %v3498
  %v3502 = mul i64 %v3501, 8
  %v3503 = add i64 0, %v3498
  %v3504 = mul i64 %v3503, 8
  %v3505 = getelementptr inbounds float, ptr %v3461, i64 %v3504
  %v3506 = load <8 x float>, ptr %v3505, align 4
  %v3507 = add i64 0, %v3502
  %v3508 = getelementptr inbounds float, ptr %v3467, i64 %v3507
  %v3509 = load <8 x float>, ptr %v3508, align 4
  %v3510 = add i64 0, %v3502
  %v3511 = getelementptr inbounds float, ptr %v3473, i64 %v3510
  %v3512 = load <8 x float>, ptr %v3511, align 4
  %v3513 = fadd <8 x float> %v3509, %v3512
  %v3514 = add i64 0, %v3502
  %v3515 = getelementptr inbounds float, ptr %v3479, i64 %v3514
  %v3516 = load <8 x float>, ptr %v3515, align 4
  %v3517 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v3518 = shufflevector <8 x float> %v3517, <8 x float> poison, <8 x i32> zeroinitializer
  %v3519 = fsub <8 x float> %v3516, %v3518
  %v3520 = add i64 0, %v3502
  %v3521 = getelementptr inbounds float, ptr %v48, i64 %v3520
  %v3522 = load <8 x float>, ptr %v3521, align 4
  %v3523 = fmul <8 x float> %v3519, %v3522
  %v3524 = fadd <8 x float> %v3518, %v3523
  %v3525 = fmul <8 x float> %v3513, %v3524
  %v3526 = add i64 0, %v3502
  %v3527 = getelementptr inbounds float, ptr %v3485, i64 %v3526
  %v3528 = load <8 x float>, ptr %v3527, align 4
  %v3529 = add i64 0, %v3502
  %v3530 = getelementptr inbounds float, ptr %v46, i64 %v3529
  %v3531 = load <8 x float>, ptr %v3530, align 4
  %v3532 = fmul <8 x float> %v3528, %v3531
  %v3533 = fadd <8 x float> %v3525, %v3532
  %v3534 = add i64 0, %v3502
  %v3535 = getelementptr inbounds float, ptr %v3491, i64 %v3534
  store <8 x float> %v3506, ptr %v3535, align 4
  %v3536 = add i64 0, %v3502
  %v3537 = getelementptr inbounds float, ptr %v3497, i64 %v3536
  store <8 x float> %v3533, ptr %v3537, align 4
  %v3538 = add nsw i64 %v3498, 1
  br label %b466
b468:
  %v3539 = add nsw i64 %v3457, 1
  br label %b463
b465:
  %v3540 = add nsw i64 %v3433, 1
  br label %b458
b460:
  %v3541 = add nsw i64 %v3427, 1
  br label %b455
b457:
  %v3542 = add nsw i64 %v3422, 96
  br label %b452
b454:
  %v3544 = add i64 %v7, 0
  %v3545 = sdiv i64 %v3544, 1
  %v3546 = add i64 %v2, 1
  %v3547 = mul i64 %v3545, %v2
  %v3548 = sdiv i64 %v3547, %v3
  %v3549 = mul i64 %v3548, 1
  %v3550 = icmp slt i64 %v3549, %v7
  %v3551 = select i1 %v3550, i64 %v3549, i64 %v7
  %v3552 = mul i64 %v3545, %v3546
  %v3553 = sdiv i64 %v3552, %v3
  %v3554 = mul i64 %v3553, 1
  %v3555 = icmp slt i64 %v3554, %v7
  %v3556 = select i1 %v3555, i64 %v3554, i64 %v7
  br label %b469
b469:
  %v3557 = phi i64 [ %v3551, %b454 ], [ %v3724, %b474 ]
  %v3558 = icmp slt i64 %v3557, %v3556
  br i1 %v3558, label %b470, label %b471
b470:
  %v3559 = add i64 %v3557, 96
  %v3560 = icmp slt i64 %v3559, %v3556
  %v3561 = select i1 %v3560, i64 %v3559, i64 %v3556
  br label %b472
b472:
  %v3562 = phi i64 [ 0, %b470 ], [ %v3723, %b477 ]
  %v3563 = icmp slt i64 %v3562, 1
  br i1 %v3563, label %b473, label %b474
b473:
  %v3564 = sub i64 %v3561, %v3557
  %v3565 = sub i64 6, 1
  %v3566 = add i64 %v3564, %v3565
  %v3567 = sdiv i64 %v3566, 6
  br label %b475
b475:
  %v3568 = phi i64 [ 0, %b473 ], [ %v3722, %b482 ]
  %v3569 = icmp slt i64 %v3568, %v3567
  br i1 %v3569, label %b476, label %b477
b476:
  %v3570 = mul i64 %v3564, %v3568
  %v3571 = sdiv i64 %v3570, %v3567
  %v3572 = add i64 %v3557, %v3571
  %v3573 = add i64 %v3568, 1
  %v3574 = mul i64 %v3564, %v3573
  %v3575 = sdiv i64 %v3574, %v3567
  %v3576 = add i64 %v3557, %v3575
  %v3577 = mul i64 %v3562, 256
  %v3578 = getelementptr inbounds float, ptr %v1516, i64 %v3577
  %v3579 = sub i64 %v3576, %v3572
  %v3580 = add i64 %v2026, 0
  %v3581 = and i64 %v3580, %v346
  %v3582 = mul i64 %v3581, %v7
  %v3583 = add i64 %v3582, %v3572
  %v3584 = mul i64 %v3583, 16
  %v3585 = getelementptr inbounds float, ptr %v232, i64 %v3584
  %v3586 = getelementptr inbounds float, ptr %v3585, i64 0
  %v3587 = sub i64 %v3579, 1
  %v3588 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v3587
  %v3589 = load ptr, ptr %v3588, align 4
  %v3590 = icmp sgt i64 %v3579, 0
  br i1 %v3590, label %b478, label %b479
b478:
  call void %v3589(ptr %v3586, i64 16, ptr %v3578, i64 16, ptr %v3543)
  br label %b479
b479:
  %v3591 = add i64 %v3577, 256
  br label %b480
b480:
  %v3592 = phi i64 [ %v3572, %b479 ], [ %v3721, %b485 ]
  %v3593 = icmp slt i64 %v3592, %v3576
  br i1 %v3593, label %b481, label %b482
b481:
  %v3594 = sub i64 %v3592, %v3572
  %v3595 = mul i64 %v3594, 16
  %v3596 = getelementptr inbounds float, ptr %v3543, i64 %v3595
  %v3597 = add i64 %v2026, 0
  %v3598 = and i64 %v3597, %v322
  %v3599 = mul i64 %v3598, %v7
  %v3600 = add i64 %v3599, %v3592
  %v3601 = mul i64 %v3600, 16
  %v3602 = getelementptr inbounds float, ptr %v192, i64 %v3601
  %v3603 = add i64 %v2026, 0
  %v3604 = and i64 %v3603, %v344
  %v3605 = mul i64 %v3604, %v7
  %v3606 = add i64 %v3605, %v3592
  %v3607 = mul i64 %v3606, 16
  %v3608 = getelementptr inbounds float, ptr %v230, i64 %v3607
  %v3609 = add i64 %v2026, 0
  %v3610 = and i64 %v3609, %v342
  %v3611 = mul i64 %v3610, %v7
  %v3612 = add i64 %v3611, %v3592
  %v3613 = mul i64 %v3612, 16
  %v3614 = getelementptr inbounds float, ptr %v228, i64 %v3613
  %v3615 = add i64 %v2026, 0
  %v3616 = and i64 %v3615, %v334
  %v3617 = mul i64 %v3616, %v7
  %v3618 = add i64 %v3617, %v3592
  %v3619 = mul i64 %v3618, 16
  %v3620 = getelementptr inbounds float, ptr %v220, i64 %v3619
  %v3621 = add i64 %v2026, 0
  %v3622 = and i64 %v3621, %v318
  %v3623 = mul i64 %v3622, %v7
  %v3624 = add i64 %v3623, %v3592
  %v3625 = mul i64 %v3624, 16
  %v3626 = getelementptr inbounds float, ptr %v188, i64 %v3625
  %v3627 = add i64 %v2026, 1
  %v3628 = and i64 %v3627, 1
  %v3629 = mul i64 %v3628, %v7
  %v3630 = add i64 %v3629, %v3592
  %v3631 = mul i64 %v3630, 16
  %v3632 = getelementptr inbounds float, ptr %v66, i64 %v3631
  %v3633 = add i64 %v2026, 0
  %v3634 = and i64 %v3633, %v348
  %v3635 = mul i64 %v3634, %v7
  %v3636 = add i64 %v3635, %v3592
  %v3637 = mul i64 %v3636, 16
  %v3638 = getelementptr inbounds float, ptr %v234, i64 %v3637
  %v3639 = add i64 %v2026, 0
  %v3640 = and i64 %v3639, 1
  %v3641 = mul i64 %v3640, %v7
  %v3642 = add i64 %v3641, %v3592
  %v3643 = mul i64 %v3642, 16
  %v3644 = getelementptr inbounds float, ptr %v66, i64 %v3643
  %v3645 = add i64 %v2026, 0
  %v3646 = and i64 %v3645, %v250
  %v3647 = mul i64 %v3646, %v7
  %v3648 = add i64 %v3647, %v3592
  %v3649 = mul i64 %v3648, 16
  %v3650 = getelementptr inbounds float, ptr %v70, i64 %v3649
  br label %b483
b483:
  %v3651 = phi i64 [ 0, %b481 ], [ %v3720, %b484 ]
  %v3652 = icmp slt i64 %v3651, 2
  br i1 %v3652, label %b484, label %b485
b484:
  %v3653 = mul i64 %v3562, 2
  %v3654 = add i64 %v3653, %v3651
  %v3655 = mul i64 %v3654, 8
  %v3656 = add i64 0, %v3651
  %v3657 = mul i64 %v3656, 8
  %v3658 = getelementptr inbounds float, ptr %v3596, i64 %v3657
  %v3659 = load <8 x float>, ptr %v3658, align 4
  %v3660 = add i64 0, %v3655
  %v3661 = getelementptr inbounds float, ptr %v3602, i64 %v3660
  %v3662 = load <8 x float>, ptr %v3661, align 4
  %v3663 = add i64 0, %v3655
  %v3664 = getelementptr inbounds float, ptr %v40, i64 %v3663
  %v3665 = load <8 x float>, ptr %v3664, align 4
  %v3666 = fmul <8 x float> %v3662, %v3665
  %v3667 = add i64 0, %v3655
  %v3668 = getelementptr inbounds float, ptr %v3608, i64 %v3667
  %v3669 = load <8 x float>, ptr %v3668, align 4
  %v3670 = add i64 0, %v3655
  %v3671 = getelementptr inbounds float, ptr %v32, i64 %v3670
  %v3672 = load <8 x float>, ptr %v3671, align 4
  %v3673 = fmul <8 x float> %v3669, %v3672
  %v3674 = fadd <8 x float> %v3666, %v3673
  %v3675 = add i64 0, %v3655
  %v3676 = getelementptr inbounds float, ptr %v3614, i64 %v3675
  %v3677 = load <8 x float>, ptr %v3676, align 4
  %v3678 = add i64 0, %v3655
  %v3679 = getelementptr inbounds float, ptr %v24, i64 %v3678
  %v3680 = load <8 x float>, ptr %v3679, align 4
  %v3681 = fmul <8 x float> %v3677, %v3680
  %v3682 = fadd <8 x float> %v3674, %v3681
  %v3683 = add i64 0, %v3655
  %v3684 = getelementptr inbounds float, ptr %v3620, i64 %v3683
  %v3685 = load <8 x float>, ptr %v3684, align 4
  %v3686 = add i64 0, %v3655
  %v3687 = getelementptr inbounds float, ptr %v20, i64 %v3686
  %v3688 = load <8 x float>, ptr %v3687, align 4
  %v3689 = fmul <8 x float> %v3685, %v3688
  %v3690 = fadd <8 x float> %v3682, %v3689
  %v3691 = add i64 0, %v3655
  %v3692 = getelementptr inbounds float, ptr %v16, i64 %v3691
  %v3693 = load <8 x float>, ptr %v3692, align 4
  %v3694 = fmul <8 x float> %v3659, %v3693
  %v3695 = fadd <8 x float> %v3690, %v3694
  %v3696 = add i64 0, %v3655
  %v3697 = getelementptr inbounds float, ptr %v3626, i64 %v3696
  %v3698 = load <8 x float>, ptr %v3697, align 4
  %v3699 = add i64 0, %v3655
  %v3700 = getelementptr inbounds float, ptr %v12, i64 %v3699
  %v3701 = load <8 x float>, ptr %v3700, align 4
  %v3702 = fmul <8 x float> %v3698, %v3701
  %v3703 = fadd <8 x float> %v3695, %v3702
  %v3704 = add i64 0, %v3655
  %v3705 = getelementptr inbounds float, ptr %v3632, i64 %v3704
  %v3706 = load <8 x float>, ptr %v3705, align 4
  %v3707 = fadd <8 x float> %v3662, %v3669
  %v3708 = fadd <8 x float> %v3707, %v3677
  %v3709 = fadd <8 x float> %v3708, %v3685
  %v3710 = fadd <8 x float> %v3709, %v3659
  %v3711 = fadd <8 x float> %v3710, %v3698
  %v3712 = fadd <8 x float> %v3706, %v3711
  %v3713 = fsub <8 x float> %v3712, %v3703
  %v3714 = add i64 0, %v3655
  %v3715 = getelementptr inbounds float, ptr %v3638, i64 %v3714
  store <8 x float> %v3659, ptr %v3715, align 4
  %v3716 = add i64 0, %v3655
  %v3717 = getelementptr inbounds float, ptr %v3644, i64 %v3716
  store <8 x float> %v3703, ptr %v3717, align 4
  %v3718 = add i64 0, %v3655
  %v3719 = getelementptr inbounds float, ptr %v3650, i64 %v3718
  store <8 x float> %v3713, ptr %v3719, align 4
  %v3720 = add nsw i64 %v3651, 1
  br label %b483
b485:
  %v3721 = add nsw i64 %v3592, 1
  br label %b480
b482:
  %v3722 = add nsw i64 %v3568, 1
  br label %b475
b477:
  %v3723 = add nsw i64 %v3562, 1
  br label %b472
b474:
  %v3724 = add nsw i64 %v3557, 96
  br label %b469
b471:
  %v3725 = add nsw i64 %v2023, 1
  br label %b267
b269:
  %v3726 = icmp sgt i64 %v3, 1
  br i1 %v3726, label %b486, label %b487
b486:
  %v3727 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3728 = atomicrmw add ptr %v3727, i64 1 acq_rel
  %v3729 = load i64, ptr %v349, align 8
  %v3730 = add i64 %v3729, 1
  store i64 %v3730, ptr %v349, align 8
  %v3731 = mul i64 %v3, %v3730
  br label %b488
b488:
  %v3732 = load atomic i64, ptr %v3727 acquire, align 8
  %v3733 = icmp slt i64 %v3732, %v3731
  br i1 %v3733, label %b489, label %b490
b489:
  %v3734 = call i32 @sched_yield()
  br label %b488
b490:
  br label %b487
b487:
  %v3735 = icmp eq i64 %v2, 0
  br i1 %v3735, label %b491, label %b492
b491:
  br label %b493
b493:
  %v3736 = phi i64 [ 0, %b491 ], [ %v3770, %b498 ]
  %v3737 = icmp slt i64 %v3736, 16
  br i1 %v3737, label %b494, label %b495
b494:
  br label %b496
b496:
  %v3738 = phi i64 [ 0, %b494 ], [ %v3767, %b501 ]
  %v3739 = phi <8 x float> [ splat (float 0x0000000000000000), %b494 ], [ %v3766, %b501 ]
  %v3740 = icmp slt i64 %v3738, %v8
  br i1 %v3740, label %b497, label %b498
b497:
  %v3741 = add i64 %v3738, 128
  %v3742 = icmp slt i64 %v3741, %v8
  %v3743 = select i1 %v3742, i64 %v3741, i64 %v8
  br label %b499
b499:
  %v3744 = phi i64 [ %v3738, %b497 ], [ %v3765, %b500 ]
  %v3745 = phi <8 x float> [ splat (float 0x0000000000000000), %b497 ], [ %v3764, %b500 ]
  %v3746 = icmp slt i64 %v3744, %v3743
  br i1 %v3746, label %b500, label %b501
b500:
  %v3747 = mul i64 %v3744, 16
  %v3748 = getelementptr inbounds float, ptr %v188, i64 %v3747
  %v3749 = mul i64 %v3744, 16
  %v3750 = getelementptr inbounds float, ptr %v62, i64 %v3749
  %v3751 = mul i64 %v3744, 16
  %v3752 = getelementptr inbounds float, ptr %v10, i64 %v3751
  %v3753 = add i64 0, %v3736
  %v3754 = getelementptr inbounds float, ptr %v3748, i64 %v3753
  %v3755 = load <8 x float>, ptr %v3754, align 4
  %v3756 = add i64 0, %v3736
  %v3757 = getelementptr inbounds float, ptr %v3750, i64 %v3756
  %v3758 = load <8 x float>, ptr %v3757, align 4
  %v3759 = add i64 0, %v3736
  %v3760 = getelementptr inbounds float, ptr %v3752, i64 %v3759
  %v3761 = load <8 x float>, ptr %v3760, align 4
  %v3762 = fsub <8 x float> %v3758, %v3761
  %v3763 = fmul <8 x float> %v3755, %v3762
  %v3764 = fadd <8 x float> %v3745, %v3763
  %v3765 = add nsw i64 %v3744, 1
  br label %b499
b501:
  %v3766 = fadd <8 x float> %v3739, %v3745
  %v3767 = add nsw i64 %v3738, 128
  br label %b496
b498:
  %v3768 = add i64 0, %v3736
  %v3769 = getelementptr inbounds float, ptr %v72, i64 %v3768
  store <8 x float> %v3739, ptr %v3769, align 4
  %v3770 = add nsw i64 %v3736, 8
  br label %b493
b495:
  br label %b492
b492:
  %v3771 = icmp sgt i64 %v3, 1
  br i1 %v3771, label %b502, label %b503
b502:
  %v3772 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3773 = atomicrmw add ptr %v3772, i64 1 acq_rel
  %v3774 = load i64, ptr %v349, align 8
  %v3775 = add i64 %v3774, 1
  store i64 %v3775, ptr %v349, align 8
  %v3776 = mul i64 %v3, %v3775
  br label %b504
b504:
  %v3777 = load atomic i64, ptr %v3772 acquire, align 8
  %v3778 = icmp slt i64 %v3777, %v3776
  br i1 %v3778, label %b505, label %b506
b505:
  %v3779 = call i32 @sched_yield()
  br label %b504
b506:
  br label %b503
b503:
  %v3780 = mul i64 0, 16
  %v3781 = getelementptr inbounds float, ptr %v198, i64 %v3780
  %v3782 = getelementptr inbounds float, ptr %v3781, i64 0
  %v3783 = mul i64 0, 16
  %v3784 = getelementptr inbounds float, ptr %v120, i64 %v3783
  %v3785 = getelementptr inbounds float, ptr %v3784, i64 0
  %v3786 = getelementptr inbounds float, ptr %v354, i64 12288
  %v3787 = add i64 16, 1
  %v3788 = sdiv i64 %v3787, 2
  %v3789 = add i64 %v2, 1
  %v3790 = mul i64 %v3788, %v2
  %v3791 = sdiv i64 %v3790, %v3
  %v3792 = mul i64 %v3791, 2
  %v3793 = icmp slt i64 %v3792, 16
  %v3794 = select i1 %v3793, i64 %v3792, i64 16
  %v3795 = mul i64 %v3788, %v3789
  %v3796 = sdiv i64 %v3795, %v3
  %v3797 = mul i64 %v3796, 2
  %v3798 = icmp slt i64 %v3797, 16
  %v3799 = select i1 %v3798, i64 %v3797, i64 16
  %v3800 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b507
b507:
  %v3801 = phi i64 [ %v3794, %b503 ], [ %v3809, %b512 ]
  %v3802 = icmp slt i64 %v3801, %v3799
  br i1 %v3802, label %b508, label %b509
b508:
  %v3803 = mul i64 %v3801, 16
  %v3804 = getelementptr inbounds float, ptr %v3800, i64 %v3803
  br label %b510
b510:
  %v3805 = phi i64 [ 0, %b508 ], [ %v3808, %b511 ]
  %v3806 = icmp slt i64 %v3805, 16
  br i1 %v3806, label %b511, label %b512
b511:
  %v3807 = getelementptr inbounds float, ptr %v3804, i64 %v3805
  store float 0x0000000000000000, ptr %v3807, align 4
  %v3808 = add nsw i64 %v3805, 1
  br label %b510
b512:
  %v3809 = add nsw i64 %v3801, 1
  br label %b507
b509:
  %v3810 = mul i64 %v8, 1
  br label %b513
b513:
  %v3811 = phi i64 [ 0, %b509 ], [ %v3918, %b518 ]
  %v3812 = icmp slt i64 %v3811, %v3810
  br i1 %v3812, label %b514, label %b515
b514:
  %v3813 = sub i64 %v3810, %v3811
  %v3814 = icmp slt i64 %v3813, 384
  %v3815 = select i1 %v3814, i64 %v3813, i64 384
  br label %b516
b516:
  %v3816 = phi i64 [ %v3794, %b514 ], [ %v3917, %b542 ]
  %v3817 = icmp slt i64 %v3816, %v3799
  br i1 %v3817, label %b517, label %b518
b517:
  %v3818 = sub i64 %v3799, %v3816
  %v3819 = icmp slt i64 %v3818, 64
  %v3820 = select i1 %v3819, i64 %v3818, i64 64
  %v3821 = sdiv i64 %v3820, 2
  %v3822 = mul i64 %v3821, 2
  %v3823 = sub i64 %v3820, %v3822
  %v3824 = mul i64 %v3811, 16
  %v3825 = add i64 %v3824, %v3816
  %v3826 = getelementptr inbounds float, ptr %v3782, i64 %v3825
  br label %b519
b519:
  %v3827 = phi i64 [ 0, %b517 ], [ %v3853, %b527 ]
  %v3828 = icmp slt i64 %v3827, %v3815
  br i1 %v3828, label %b520, label %b521
b520:
  %v3829 = mul i64 %v3827, 16
  %v3830 = getelementptr inbounds float, ptr %v3826, i64 %v3829
  %v3831 = mul i64 %v3827, 2
  %v3832 = getelementptr inbounds float, ptr %v3786, i64 %v3831
  br label %b522
b522:
  %v3833 = phi i64 [ 0, %b520 ], [ %v3842, %b523 ]
  %v3834 = icmp slt i64 %v3833, %v3821
  br i1 %v3834, label %b523, label %b524
b523:
  %v3835 = mul i64 %v3833, 2
  %v3836 = getelementptr inbounds float, ptr %v3830, i64 %v3835
  %v3837 = mul i64 %v3833, 768
  %v3838 = getelementptr inbounds float, ptr %v3832, i64 %v3837
  %v3839 = getelementptr inbounds float, ptr %v3836, i64 0
  %v3840 = load <2 x float>, ptr %v3839, align 4
  %v3841 = getelementptr inbounds float, ptr %v3838, i64 0
  store <2 x float> %v3840, ptr %v3841, align 4
  %v3842 = add nsw i64 %v3833, 1
  br label %b522
b524:
  %v3843 = mul i64 %v3821, 2
  %v3844 = getelementptr inbounds float, ptr %v3830, i64 %v3843
  %v3845 = mul i64 %v3821, 768
  %v3846 = getelementptr inbounds float, ptr %v3832, i64 %v3845
  br label %b525
b525:
  %v3847 = phi i64 [ 0, %b524 ], [ %v3852, %b526 ]
  %v3848 = icmp slt i64 %v3847, %v3823
  br i1 %v3848, label %b526, label %b527
b526:
  %v3849 = getelementptr inbounds float, ptr %v3844, i64 %v3847
  %v3850 = load float, ptr %v3849, align 4
  %v3851 = getelementptr inbounds float, ptr %v3846, i64 %v3847
  store float %v3850, ptr %v3851, align 4
  %v3852 = add nsw i64 %v3847, 1
  br label %b525, !llvm.loop !0
b527:
  %v3853 = add nsw i64 %v3827, 1
  br label %b519
b521:
  br label %b528
b528:
  %v3854 = phi i64 [ 0, %b521 ], [ %v3889, %b536 ]
  %v3855 = icmp slt i64 %v3854, 0
  br i1 %v3855, label %b529, label %b530
b529:
  %v3856 = mul i64 %v3811, 16
  %v3857 = add i64 %v3856, %v3854
  %v3858 = getelementptr inbounds float, ptr %v3785, i64 %v3857
  br label %b531
b531:
  %v3859 = phi i64 [ 0, %b529 ], [ %v3877, %b532 ]
  %v3860 = icmp slt i64 %v3859, %v3815
  br i1 %v3860, label %b532, label %b533
b532:
  %v3861 = mul i64 %v3859, 16
  %v3862 = getelementptr inbounds float, ptr %v3858, i64 %v3861
  %v3863 = mul i64 %v3859, 32
  %v3864 = getelementptr inbounds float, ptr %v354, i64 %v3863
  %v3865 = getelementptr inbounds float, ptr %v3862, i64 0
  %v3866 = load <8 x float>, ptr %v3865, align 4
  %v3867 = getelementptr inbounds float, ptr %v3864, i64 0
  store <8 x float> %v3866, ptr %v3867, align 4
  %v3868 = getelementptr inbounds float, ptr %v3862, i64 8
  %v3869 = load <8 x float>, ptr %v3868, align 4
  %v3870 = getelementptr inbounds float, ptr %v3864, i64 8
  store <8 x float> %v3869, ptr %v3870, align 4
  %v3871 = getelementptr inbounds float, ptr %v3862, i64 16
  %v3872 = load <8 x float>, ptr %v3871, align 4
  %v3873 = getelementptr inbounds float, ptr %v3864, i64 16
  store <8 x float> %v3872, ptr %v3873, align 4
  %v3874 = getelementptr inbounds float, ptr %v3862, i64 24
  %v3875 = load <8 x float>, ptr %v3874, align 4
  %v3876 = getelementptr inbounds float, ptr %v3864, i64 24
  store <8 x float> %v3875, ptr %v3876, align 4
  %v3877 = add nsw i64 %v3859, 1
  br label %b531
b533:
  %v3878 = sdiv i64 %v3820, 2
  br label %b534
b534:
  %v3879 = phi i64 [ 0, %b533 ], [ %v3888, %b535 ]
  %v3880 = icmp slt i64 %v3879, %v3878
  br i1 %v3880, label %b535, label %b536
b535:
  %v3881 = mul i64 %v3879, 2
  %v3882 = add i64 %v3816, %v3881
  %v3883 = mul i64 %v3879, 768
  %v3884 = getelementptr inbounds float, ptr %v3786, i64 %v3883
  %v3885 = mul i64 %v3882, 16
  %v3886 = add i64 %v3885, %v3854
  %v3887 = getelementptr inbounds float, ptr %v3800, i64 %v3886
  call void @outer_2x32(ptr %v3884, ptr %v354, i64 %v3815, ptr %v3887, i64 16)
  %v3888 = add nsw i64 %v3879, 1
  br label %b534
b536:
  %v3889 = add nsw i64 %v3854, 32
  br label %b528
b530:
  %v3890 = mul i64 %v3811, 16
  %v3891 = add i64 %v3890, 0
  %v3892 = getelementptr inbounds float, ptr %v3785, i64 %v3891
  br label %b537
b537:
  %v3893 = phi i64 [ 0, %b530 ], [ %v3905, %b538 ]
  %v3894 = icmp slt i64 %v3893, %v3815
  br i1 %v3894, label %b538, label %b539
b538:
  %v3895 = mul i64 %v3893, 16
  %v3896 = getelementptr inbounds float, ptr %v3892, i64 %v3895
  %v3897 = mul i64 %v3893, 16
  %v3898 = getelementptr inbounds float, ptr %v354, i64 %v3897
  %v3899 = getelementptr inbounds float, ptr %v3896, i64 0
  %v3900 = load <8 x float>, ptr %v3899, align 4
  %v3901 = getelementptr inbounds float, ptr %v3898, i64 0
  store <8 x float> %v3900, ptr %v3901, align 4
  %v3902 = getelementptr inbounds float, ptr %v3896, i64 8
  %v3903 = load <8 x float>, ptr %v3902, align 4
  %v3904 = getelementptr inbounds float, ptr %v3898, i64 8
  store <8 x float> %v3903, ptr %v3904, align 4
  %v3905 = add nsw i64 %v3893, 1
  br label %b537
b539:
  %v3906 = sdiv i64 %v3820, 2
  br label %b540
b540:
  %v3907 = phi i64 [ 0, %b539 ], [ %v3916, %b541 ]
  %v3908 = icmp slt i64 %v3907, %v3906
  br i1 %v3908, label %b541, label %b542
b541:
  %v3909 = mul i64 %v3907, 2
  %v3910 = add i64 %v3816, %v3909
  %v3911 = mul i64 %v3907, 768
  %v3912 = getelementptr inbounds float, ptr %v3786, i64 %v3911
  %v3913 = mul i64 %v3910, 16
  %v3914 = add i64 %v3913, 0
  %v3915 = getelementptr inbounds float, ptr %v3800, i64 %v3914
  call void @outer_2x16(ptr %v3912, ptr %v354, i64 %v3815, ptr %v3915, i64 16)
  %v3916 = add nsw i64 %v3907, 1
  br label %b540
b542:
  %v3917 = add nsw i64 %v3816, 64
  br label %b516
b518:
  %v3918 = add nsw i64 %v3811, 384
  br label %b513
b515:
  %v3919 = icmp sgt i64 %v3, 1
  br i1 %v3919, label %b543, label %b544
b543:
  %v3920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3921 = atomicrmw add ptr %v3920, i64 1 acq_rel
  %v3922 = load i64, ptr %v349, align 8
  %v3923 = add i64 %v3922, 1
  store i64 %v3923, ptr %v349, align 8
  %v3924 = mul i64 %v3, %v3923
  br label %b545
b545:
  %v3925 = load atomic i64, ptr %v3920 acquire, align 8
  %v3926 = icmp slt i64 %v3925, %v3924
  br i1 %v3926, label %b546, label %b547
b546:
  %v3927 = call i32 @sched_yield()
  br label %b545
b547:
  br label %b544
b544:
  %v3928 = icmp eq i64 %v2, 0
  br i1 %v3928, label %b548, label %b549
b548:
  br label %b550
b550:
  %v3929 = phi i64 [ 0, %b548 ], [ %v3963, %b555 ]
  %v3930 = icmp slt i64 %v3929, 16
  br i1 %v3930, label %b551, label %b552
b551:
  br label %b553
b553:
  %v3931 = phi i64 [ 0, %b551 ], [ %v3960, %b558 ]
  %v3932 = phi <8 x float> [ splat (float 0x0000000000000000), %b551 ], [ %v3959, %b558 ]
  %v3933 = icmp slt i64 %v3931, %v8
  br i1 %v3933, label %b554, label %b555
b554:
  %v3934 = add i64 %v3931, 128
  %v3935 = icmp slt i64 %v3934, %v8
  %v3936 = select i1 %v3935, i64 %v3934, i64 %v8
  br label %b556
b556:
  %v3937 = phi i64 [ %v3931, %b554 ], [ %v3958, %b557 ]
  %v3938 = phi <8 x float> [ splat (float 0x0000000000000000), %b554 ], [ %v3957, %b557 ]
  %v3939 = icmp slt i64 %v3937, %v3936
  br i1 %v3939, label %b557, label %b558
b557:
  %v3940 = mul i64 %v3937, 16
  %v3941 = getelementptr inbounds float, ptr %v234, i64 %v3940
  %v3942 = mul i64 %v3937, 16
  %v3943 = getelementptr inbounds float, ptr %v62, i64 %v3942
  %v3944 = mul i64 %v3937, 16
  %v3945 = getelementptr inbounds float, ptr %v10, i64 %v3944
  %v3946 = add i64 0, %v3929
  %v3947 = getelementptr inbounds float, ptr %v3941, i64 %v3946
  %v3948 = load <8 x float>, ptr %v3947, align 4
  %v3949 = add i64 0, %v3929
  %v3950 = getelementptr inbounds float, ptr %v3943, i64 %v3949
  %v3951 = load <8 x float>, ptr %v3950, align 4
  %v3952 = add i64 0, %v3929
  %v3953 = getelementptr inbounds float, ptr %v3945, i64 %v3952
  %v3954 = load <8 x float>, ptr %v3953, align 4
  %v3955 = fsub <8 x float> %v3951, %v3954
  %v3956 = fmul <8 x float> %v3948, %v3955
  %v3957 = fadd <8 x float> %v3938, %v3956
  %v3958 = add nsw i64 %v3937, 1
  br label %b556
b558:
  %v3959 = fadd <8 x float> %v3932, %v3938
  %v3960 = add nsw i64 %v3931, 128
  br label %b553
b555:
  %v3961 = add i64 0, %v3929
  %v3962 = getelementptr inbounds float, ptr %v76, i64 %v3961
  store <8 x float> %v3932, ptr %v3962, align 4
  %v3963 = add nsw i64 %v3929, 8
  br label %b550
b552:
  br label %b549
b549:
  %v3964 = icmp sgt i64 %v3, 1
  br i1 %v3964, label %b559, label %b560
b559:
  %v3965 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3966 = atomicrmw add ptr %v3965, i64 1 acq_rel
  %v3967 = load i64, ptr %v349, align 8
  %v3968 = add i64 %v3967, 1
  store i64 %v3968, ptr %v349, align 8
  %v3969 = mul i64 %v3, %v3968
  br label %b561
b561:
  %v3970 = load atomic i64, ptr %v3965 acquire, align 8
  %v3971 = icmp slt i64 %v3970, %v3969
  br i1 %v3971, label %b562, label %b563
b562:
  %v3972 = call i32 @sched_yield()
  br label %b561
b563:
  br label %b560
b560:
  %v3973 = mul i64 0, 16
  %v3974 = getelementptr inbounds float, ptr %v232, i64 %v3973
  %v3975 = getelementptr inbounds float, ptr %v3974, i64 0
  %v3976 = mul i64 0, 16
  %v3977 = getelementptr inbounds float, ptr %v122, i64 %v3976
  %v3978 = getelementptr inbounds float, ptr %v3977, i64 0
  %v3979 = getelementptr inbounds float, ptr %v354, i64 12288
  %v3980 = add i64 16, 1
  %v3981 = sdiv i64 %v3980, 2
  %v3982 = add i64 %v2, 1
  %v3983 = mul i64 %v3981, %v2
  %v3984 = sdiv i64 %v3983, %v3
  %v3985 = mul i64 %v3984, 2
  %v3986 = icmp slt i64 %v3985, 16
  %v3987 = select i1 %v3986, i64 %v3985, i64 16
  %v3988 = mul i64 %v3981, %v3982
  %v3989 = sdiv i64 %v3988, %v3
  %v3990 = mul i64 %v3989, 2
  %v3991 = icmp slt i64 %v3990, 16
  %v3992 = select i1 %v3991, i64 %v3990, i64 16
  %v3993 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b564
b564:
  %v3994 = phi i64 [ %v3987, %b560 ], [ %v4002, %b569 ]
  %v3995 = icmp slt i64 %v3994, %v3992
  br i1 %v3995, label %b565, label %b566
b565:
  %v3996 = mul i64 %v3994, 16
  %v3997 = getelementptr inbounds float, ptr %v3993, i64 %v3996
  br label %b567
b567:
  %v3998 = phi i64 [ 0, %b565 ], [ %v4001, %b568 ]
  %v3999 = icmp slt i64 %v3998, 16
  br i1 %v3999, label %b568, label %b569
b568:
  %v4000 = getelementptr inbounds float, ptr %v3997, i64 %v3998
  store float 0x0000000000000000, ptr %v4000, align 4
  %v4001 = add nsw i64 %v3998, 1
  br label %b567
b569:
  %v4002 = add nsw i64 %v3994, 1
  br label %b564
b566:
  %v4003 = mul i64 %v8, 1
  br label %b570
b570:
  %v4004 = phi i64 [ 0, %b566 ], [ %v4111, %b575 ]
  %v4005 = icmp slt i64 %v4004, %v4003
  br i1 %v4005, label %b571, label %b572
b571:
  %v4006 = sub i64 %v4003, %v4004
  %v4007 = icmp slt i64 %v4006, 384
  %v4008 = select i1 %v4007, i64 %v4006, i64 384
  br label %b573
b573:
  %v4009 = phi i64 [ %v3987, %b571 ], [ %v4110, %b599 ]
  %v4010 = icmp slt i64 %v4009, %v3992
  br i1 %v4010, label %b574, label %b575
b574:
  %v4011 = sub i64 %v3992, %v4009
  %v4012 = icmp slt i64 %v4011, 64
  %v4013 = select i1 %v4012, i64 %v4011, i64 64
  %v4014 = sdiv i64 %v4013, 2
  %v4015 = mul i64 %v4014, 2
  %v4016 = sub i64 %v4013, %v4015
  %v4017 = mul i64 %v4004, 16
  %v4018 = add i64 %v4017, %v4009
  %v4019 = getelementptr inbounds float, ptr %v3975, i64 %v4018
  br label %b576
b576:
  %v4020 = phi i64 [ 0, %b574 ], [ %v4046, %b584 ]
  %v4021 = icmp slt i64 %v4020, %v4008
  br i1 %v4021, label %b577, label %b578
b577:
  %v4022 = mul i64 %v4020, 16
  %v4023 = getelementptr inbounds float, ptr %v4019, i64 %v4022
  %v4024 = mul i64 %v4020, 2
  %v4025 = getelementptr inbounds float, ptr %v3979, i64 %v4024
  br label %b579
b579:
  %v4026 = phi i64 [ 0, %b577 ], [ %v4035, %b580 ]
  %v4027 = icmp slt i64 %v4026, %v4014
  br i1 %v4027, label %b580, label %b581
b580:
  %v4028 = mul i64 %v4026, 2
  %v4029 = getelementptr inbounds float, ptr %v4023, i64 %v4028
  %v4030 = mul i64 %v4026, 768
  %v4031 = getelementptr inbounds float, ptr %v4025, i64 %v4030
  %v4032 = getelementptr inbounds float, ptr %v4029, i64 0
  %v4033 = load <2 x float>, ptr %v4032, align 4
  %v4034 = getelementptr inbounds float, ptr %v4031, i64 0
  store <2 x float> %v4033, ptr %v4034, align 4
  %v4035 = add nsw i64 %v4026, 1
  br label %b579
b581:
  %v4036 = mul i64 %v4014, 2
  %v4037 = getelementptr inbounds float, ptr %v4023, i64 %v4036
  %v4038 = mul i64 %v4014, 768
  %v4039 = getelementptr inbounds float, ptr %v4025, i64 %v4038
  br label %b582
b582:
  %v4040 = phi i64 [ 0, %b581 ], [ %v4045, %b583 ]
  %v4041 = icmp slt i64 %v4040, %v4016
  br i1 %v4041, label %b583, label %b584
b583:
  %v4042 = getelementptr inbounds float, ptr %v4037, i64 %v4040
  %v4043 = load float, ptr %v4042, align 4
  %v4044 = getelementptr inbounds float, ptr %v4039, i64 %v4040
  store float %v4043, ptr %v4044, align 4
  %v4045 = add nsw i64 %v4040, 1
  br label %b582, !llvm.loop !3
b584:
  %v4046 = add nsw i64 %v4020, 1
  br label %b576
b578:
  br label %b585
b585:
  %v4047 = phi i64 [ 0, %b578 ], [ %v4082, %b593 ]
  %v4048 = icmp slt i64 %v4047, 0
  br i1 %v4048, label %b586, label %b587
b586:
  %v4049 = mul i64 %v4004, 16
  %v4050 = add i64 %v4049, %v4047
  %v4051 = getelementptr inbounds float, ptr %v3978, i64 %v4050
  br label %b588
b588:
  %v4052 = phi i64 [ 0, %b586 ], [ %v4070, %b589 ]
  %v4053 = icmp slt i64 %v4052, %v4008
  br i1 %v4053, label %b589, label %b590
b589:
  %v4054 = mul i64 %v4052, 16
  %v4055 = getelementptr inbounds float, ptr %v4051, i64 %v4054
  %v4056 = mul i64 %v4052, 32
  %v4057 = getelementptr inbounds float, ptr %v354, i64 %v4056
  %v4058 = getelementptr inbounds float, ptr %v4055, i64 0
  %v4059 = load <8 x float>, ptr %v4058, align 4
  %v4060 = getelementptr inbounds float, ptr %v4057, i64 0
  store <8 x float> %v4059, ptr %v4060, align 4
  %v4061 = getelementptr inbounds float, ptr %v4055, i64 8
  %v4062 = load <8 x float>, ptr %v4061, align 4
  %v4063 = getelementptr inbounds float, ptr %v4057, i64 8
  store <8 x float> %v4062, ptr %v4063, align 4
  %v4064 = getelementptr inbounds float, ptr %v4055, i64 16
  %v4065 = load <8 x float>, ptr %v4064, align 4
  %v4066 = getelementptr inbounds float, ptr %v4057, i64 16
  store <8 x float> %v4065, ptr %v4066, align 4
  %v4067 = getelementptr inbounds float, ptr %v4055, i64 24
  %v4068 = load <8 x float>, ptr %v4067, align 4
  %v4069 = getelementptr inbounds float, ptr %v4057, i64 24
  store <8 x float> %v4068, ptr %v4069, align 4
  %v4070 = add nsw i64 %v4052, 1
  br label %b588
b590:
  %v4071 = sdiv i64 %v4013, 2
  br label %b591
b591:
  %v4072 = phi i64 [ 0, %b590 ], [ %v4081, %b592 ]
  %v4073 = icmp slt i64 %v4072, %v4071
  br i1 %v4073, label %b592, label %b593
b592:
  %v4074 = mul i64 %v4072, 2
  %v4075 = add i64 %v4009, %v4074
  %v4076 = mul i64 %v4072, 768
  %v4077 = getelementptr inbounds float, ptr %v3979, i64 %v4076
  %v4078 = mul i64 %v4075, 16
  %v4079 = add i64 %v4078, %v4047
  %v4080 = getelementptr inbounds float, ptr %v3993, i64 %v4079
  call void @outer_2x32(ptr %v4077, ptr %v354, i64 %v4008, ptr %v4080, i64 16)
  %v4081 = add nsw i64 %v4072, 1
  br label %b591
b593:
  %v4082 = add nsw i64 %v4047, 32
  br label %b585
b587:
  %v4083 = mul i64 %v4004, 16
  %v4084 = add i64 %v4083, 0
  %v4085 = getelementptr inbounds float, ptr %v3978, i64 %v4084
  br label %b594
b594:
  %v4086 = phi i64 [ 0, %b587 ], [ %v4098, %b595 ]
  %v4087 = icmp slt i64 %v4086, %v4008
  br i1 %v4087, label %b595, label %b596
b595:
  %v4088 = mul i64 %v4086, 16
  %v4089 = getelementptr inbounds float, ptr %v4085, i64 %v4088
  %v4090 = mul i64 %v4086, 16
  %v4091 = getelementptr inbounds float, ptr %v354, i64 %v4090
  %v4092 = getelementptr inbounds float, ptr %v4089, i64 0
  %v4093 = load <8 x float>, ptr %v4092, align 4
  %v4094 = getelementptr inbounds float, ptr %v4091, i64 0
  store <8 x float> %v4093, ptr %v4094, align 4
  %v4095 = getelementptr inbounds float, ptr %v4089, i64 8
  %v4096 = load <8 x float>, ptr %v4095, align 4
  %v4097 = getelementptr inbounds float, ptr %v4091, i64 8
  store <8 x float> %v4096, ptr %v4097, align 4
  %v4098 = add nsw i64 %v4086, 1
  br label %b594
b596:
  %v4099 = sdiv i64 %v4013, 2
  br label %b597
b597:
  %v4100 = phi i64 [ 0, %b596 ], [ %v4109, %b598 ]
  %v4101 = icmp slt i64 %v4100, %v4099
  br i1 %v4101, label %b598, label %b599
b598:
  %v4102 = mul i64 %v4100, 2
  %v4103 = add i64 %v4009, %v4102
  %v4104 = mul i64 %v4100, 768
  %v4105 = getelementptr inbounds float, ptr %v3979, i64 %v4104
  %v4106 = mul i64 %v4103, 16
  %v4107 = add i64 %v4106, 0
  %v4108 = getelementptr inbounds float, ptr %v3993, i64 %v4107
  call void @outer_2x16(ptr %v4105, ptr %v354, i64 %v4008, ptr %v4108, i64 16)
  %v4109 = add nsw i64 %v4100, 1
  br label %b597
b599:
  %v4110 = add nsw i64 %v4009, 64
  br label %b573
b575:
  %v4111 = add nsw i64 %v4004, 384
  br label %b570
b572:
  %v4112 = icmp sgt i64 %v3, 1
  br i1 %v4112, label %b600, label %b601
b600:
  %v4113 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4114 = atomicrmw add ptr %v4113, i64 1 acq_rel
  %v4115 = load i64, ptr %v349, align 8
  %v4116 = add i64 %v4115, 1
  store i64 %v4116, ptr %v349, align 8
  %v4117 = mul i64 %v3, %v4116
  br label %b602
b602:
  %v4118 = load atomic i64, ptr %v4113 acquire, align 8
  %v4119 = icmp slt i64 %v4118, %v4117
  br i1 %v4119, label %b603, label %b604
b603:
  %v4120 = call i32 @sched_yield()
  br label %b602
b604:
  br label %b601
b601:
  %v4121 = icmp eq i64 %v2, 0
  br i1 %v4121, label %b605, label %b606
b605:
  br label %b607
b607:
  %v4122 = phi i64 [ 0, %b605 ], [ %v4156, %b612 ]
  %v4123 = icmp slt i64 %v4122, 16
  br i1 %v4123, label %b608, label %b609
b608:
  br label %b610
b610:
  %v4124 = phi i64 [ 0, %b608 ], [ %v4153, %b615 ]
  %v4125 = phi <8 x float> [ splat (float 0x0000000000000000), %b608 ], [ %v4152, %b615 ]
  %v4126 = icmp slt i64 %v4124, %v8
  br i1 %v4126, label %b611, label %b612
b611:
  %v4127 = add i64 %v4124, 128
  %v4128 = icmp slt i64 %v4127, %v8
  %v4129 = select i1 %v4128, i64 %v4127, i64 %v8
  br label %b613
b613:
  %v4130 = phi i64 [ %v4124, %b611 ], [ %v4151, %b614 ]
  %v4131 = phi <8 x float> [ splat (float 0x0000000000000000), %b611 ], [ %v4150, %b614 ]
  %v4132 = icmp slt i64 %v4130, %v4129
  br i1 %v4132, label %b614, label %b615
b614:
  %v4133 = mul i64 %v4130, 16
  %v4134 = getelementptr inbounds float, ptr %v220, i64 %v4133
  %v4135 = mul i64 %v4130, 16
  %v4136 = getelementptr inbounds float, ptr %v62, i64 %v4135
  %v4137 = mul i64 %v4130, 16
  %v4138 = getelementptr inbounds float, ptr %v10, i64 %v4137
  %v4139 = add i64 0, %v4122
  %v4140 = getelementptr inbounds float, ptr %v4134, i64 %v4139
  %v4141 = load <8 x float>, ptr %v4140, align 4
  %v4142 = add i64 0, %v4122
  %v4143 = getelementptr inbounds float, ptr %v4136, i64 %v4142
  %v4144 = load <8 x float>, ptr %v4143, align 4
  %v4145 = add i64 0, %v4122
  %v4146 = getelementptr inbounds float, ptr %v4138, i64 %v4145
  %v4147 = load <8 x float>, ptr %v4146, align 4
  %v4148 = fsub <8 x float> %v4144, %v4147
  %v4149 = fmul <8 x float> %v4141, %v4148
  %v4150 = fadd <8 x float> %v4131, %v4149
  %v4151 = add nsw i64 %v4130, 1
  br label %b613
b615:
  %v4152 = fadd <8 x float> %v4125, %v4131
  %v4153 = add nsw i64 %v4124, 128
  br label %b610
b612:
  %v4154 = add i64 0, %v4122
  %v4155 = getelementptr inbounds float, ptr %v80, i64 %v4154
  store <8 x float> %v4125, ptr %v4155, align 4
  %v4156 = add nsw i64 %v4122, 8
  br label %b607
b609:
  br label %b606
b606:
  %v4157 = icmp sgt i64 %v3, 1
  br i1 %v4157, label %b616, label %b617
b616:
  %v4158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4159 = atomicrmw add ptr %v4158, i64 1 acq_rel
  %v4160 = load i64, ptr %v349, align 8
  %v4161 = add i64 %v4160, 1
  store i64 %v4161, ptr %v349, align 8
  %v4162 = mul i64 %v3, %v4161
  br label %b618
b618:
  %v4163 = load atomic i64, ptr %v4158 acquire, align 8
  %v4164 = icmp slt i64 %v4163, %v4162
  br i1 %v4164, label %b619, label %b620
b619:
  %v4165 = call i32 @sched_yield()
  br label %b618
b620:
  br label %b617
b617:
  %v4166 = mul i64 0, 16
  %v4167 = getelementptr inbounds float, ptr %v216, i64 %v4166
  %v4168 = getelementptr inbounds float, ptr %v4167, i64 0
  %v4169 = mul i64 0, 16
  %v4170 = getelementptr inbounds float, ptr %v124, i64 %v4169
  %v4171 = getelementptr inbounds float, ptr %v4170, i64 0
  %v4172 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4173 = add i64 16, 1
  %v4174 = sdiv i64 %v4173, 2
  %v4175 = add i64 %v2, 1
  %v4176 = mul i64 %v4174, %v2
  %v4177 = sdiv i64 %v4176, %v3
  %v4178 = mul i64 %v4177, 2
  %v4179 = icmp slt i64 %v4178, 16
  %v4180 = select i1 %v4179, i64 %v4178, i64 16
  %v4181 = mul i64 %v4174, %v4175
  %v4182 = sdiv i64 %v4181, %v3
  %v4183 = mul i64 %v4182, 2
  %v4184 = icmp slt i64 %v4183, 16
  %v4185 = select i1 %v4184, i64 %v4183, i64 16
  %v4186 = getelementptr inbounds float, ptr %v82, i64 0
  br label %b621
b621:
  %v4187 = phi i64 [ %v4180, %b617 ], [ %v4195, %b626 ]
  %v4188 = icmp slt i64 %v4187, %v4185
  br i1 %v4188, label %b622, label %b623
b622:
  %v4189 = mul i64 %v4187, 16
  %v4190 = getelementptr inbounds float, ptr %v4186, i64 %v4189
  br label %b624
b624:
  %v4191 = phi i64 [ 0, %b622 ], [ %v4194, %b625 ]
  %v4192 = icmp slt i64 %v4191, 16
  br i1 %v4192, label %b625, label %b626
b625:
  %v4193 = getelementptr inbounds float, ptr %v4190, i64 %v4191
  store float 0x0000000000000000, ptr %v4193, align 4
  %v4194 = add nsw i64 %v4191, 1
  br label %b624
b626:
  %v4195 = add nsw i64 %v4187, 1
  br label %b621
b623:
  %v4196 = mul i64 %v8, 1
  br label %b627
b627:
  %v4197 = phi i64 [ 0, %b623 ], [ %v4304, %b632 ]
  %v4198 = icmp slt i64 %v4197, %v4196
  br i1 %v4198, label %b628, label %b629
b628:
  %v4199 = sub i64 %v4196, %v4197
  %v4200 = icmp slt i64 %v4199, 384
  %v4201 = select i1 %v4200, i64 %v4199, i64 384
  br label %b630
b630:
  %v4202 = phi i64 [ %v4180, %b628 ], [ %v4303, %b656 ]
  %v4203 = icmp slt i64 %v4202, %v4185
  br i1 %v4203, label %b631, label %b632
b631:
  %v4204 = sub i64 %v4185, %v4202
  %v4205 = icmp slt i64 %v4204, 64
  %v4206 = select i1 %v4205, i64 %v4204, i64 64
  %v4207 = sdiv i64 %v4206, 2
  %v4208 = mul i64 %v4207, 2
  %v4209 = sub i64 %v4206, %v4208
  %v4210 = mul i64 %v4197, 16
  %v4211 = add i64 %v4210, %v4202
  %v4212 = getelementptr inbounds float, ptr %v4168, i64 %v4211
  br label %b633
b633:
  %v4213 = phi i64 [ 0, %b631 ], [ %v4239, %b641 ]
  %v4214 = icmp slt i64 %v4213, %v4201
  br i1 %v4214, label %b634, label %b635
b634:
  %v4215 = mul i64 %v4213, 16
  %v4216 = getelementptr inbounds float, ptr %v4212, i64 %v4215
  %v4217 = mul i64 %v4213, 2
  %v4218 = getelementptr inbounds float, ptr %v4172, i64 %v4217
  br label %b636
b636:
  %v4219 = phi i64 [ 0, %b634 ], [ %v4228, %b637 ]
  %v4220 = icmp slt i64 %v4219, %v4207
  br i1 %v4220, label %b637, label %b638
b637:
  %v4221 = mul i64 %v4219, 2
  %v4222 = getelementptr inbounds float, ptr %v4216, i64 %v4221
  %v4223 = mul i64 %v4219, 768
  %v4224 = getelementptr inbounds float, ptr %v4218, i64 %v4223
  %v4225 = getelementptr inbounds float, ptr %v4222, i64 0
  %v4226 = load <2 x float>, ptr %v4225, align 4
  %v4227 = getelementptr inbounds float, ptr %v4224, i64 0
  store <2 x float> %v4226, ptr %v4227, align 4
  %v4228 = add nsw i64 %v4219, 1
  br label %b636
b638:
  %v4229 = mul i64 %v4207, 2
  %v4230 = getelementptr inbounds float, ptr %v4216, i64 %v4229
  %v4231 = mul i64 %v4207, 768
  %v4232 = getelementptr inbounds float, ptr %v4218, i64 %v4231
  br label %b639
b639:
  %v4233 = phi i64 [ 0, %b638 ], [ %v4238, %b640 ]
  %v4234 = icmp slt i64 %v4233, %v4209
  br i1 %v4234, label %b640, label %b641
b640:
  %v4235 = getelementptr inbounds float, ptr %v4230, i64 %v4233
  %v4236 = load float, ptr %v4235, align 4
  %v4237 = getelementptr inbounds float, ptr %v4232, i64 %v4233
  store float %v4236, ptr %v4237, align 4
  %v4238 = add nsw i64 %v4233, 1
  br label %b639, !llvm.loop !6
b641:
  %v4239 = add nsw i64 %v4213, 1
  br label %b633
b635:
  br label %b642
b642:
  %v4240 = phi i64 [ 0, %b635 ], [ %v4275, %b650 ]
  %v4241 = icmp slt i64 %v4240, 0
  br i1 %v4241, label %b643, label %b644
b643:
  %v4242 = mul i64 %v4197, 16
  %v4243 = add i64 %v4242, %v4240
  %v4244 = getelementptr inbounds float, ptr %v4171, i64 %v4243
  br label %b645
b645:
  %v4245 = phi i64 [ 0, %b643 ], [ %v4263, %b646 ]
  %v4246 = icmp slt i64 %v4245, %v4201
  br i1 %v4246, label %b646, label %b647
b646:
  %v4247 = mul i64 %v4245, 16
  %v4248 = getelementptr inbounds float, ptr %v4244, i64 %v4247
  %v4249 = mul i64 %v4245, 32
  %v4250 = getelementptr inbounds float, ptr %v354, i64 %v4249
  %v4251 = getelementptr inbounds float, ptr %v4248, i64 0
  %v4252 = load <8 x float>, ptr %v4251, align 4
  %v4253 = getelementptr inbounds float, ptr %v4250, i64 0
  store <8 x float> %v4252, ptr %v4253, align 4
  %v4254 = getelementptr inbounds float, ptr %v4248, i64 8
  %v4255 = load <8 x float>, ptr %v4254, align 4
  %v4256 = getelementptr inbounds float, ptr %v4250, i64 8
  store <8 x float> %v4255, ptr %v4256, align 4
  %v4257 = getelementptr inbounds float, ptr %v4248, i64 16
  %v4258 = load <8 x float>, ptr %v4257, align 4
  %v4259 = getelementptr inbounds float, ptr %v4250, i64 16
  store <8 x float> %v4258, ptr %v4259, align 4
  %v4260 = getelementptr inbounds float, ptr %v4248, i64 24
  %v4261 = load <8 x float>, ptr %v4260, align 4
  %v4262 = getelementptr inbounds float, ptr %v4250, i64 24
  store <8 x float> %v4261, ptr %v4262, align 4
  %v4263 = add nsw i64 %v4245, 1
  br label %b645
b647:
  %v4264 = sdiv i64 %v4206, 2
  br label %b648
b648:
  %v4265 = phi i64 [ 0, %b647 ], [ %v4274, %b649 ]
  %v4266 = icmp slt i64 %v4265, %v4264
  br i1 %v4266, label %b649, label %b650
b649:
  %v4267 = mul i64 %v4265, 2
  %v4268 = add i64 %v4202, %v4267
  %v4269 = mul i64 %v4265, 768
  %v4270 = getelementptr inbounds float, ptr %v4172, i64 %v4269
  %v4271 = mul i64 %v4268, 16
  %v4272 = add i64 %v4271, %v4240
  %v4273 = getelementptr inbounds float, ptr %v4186, i64 %v4272
  call void @outer_2x32(ptr %v4270, ptr %v354, i64 %v4201, ptr %v4273, i64 16)
  %v4274 = add nsw i64 %v4265, 1
  br label %b648
b650:
  %v4275 = add nsw i64 %v4240, 32
  br label %b642
b644:
  %v4276 = mul i64 %v4197, 16
  %v4277 = add i64 %v4276, 0
  %v4278 = getelementptr inbounds float, ptr %v4171, i64 %v4277
  br label %b651
b651:
  %v4279 = phi i64 [ 0, %b644 ], [ %v4291, %b652 ]
  %v4280 = icmp slt i64 %v4279, %v4201
  br i1 %v4280, label %b652, label %b653
b652:
  %v4281 = mul i64 %v4279, 16
  %v4282 = getelementptr inbounds float, ptr %v4278, i64 %v4281
  %v4283 = mul i64 %v4279, 16
  %v4284 = getelementptr inbounds float, ptr %v354, i64 %v4283
  %v4285 = getelementptr inbounds float, ptr %v4282, i64 0
  %v4286 = load <8 x float>, ptr %v4285, align 4
  %v4287 = getelementptr inbounds float, ptr %v4284, i64 0
  store <8 x float> %v4286, ptr %v4287, align 4
  %v4288 = getelementptr inbounds float, ptr %v4282, i64 8
  %v4289 = load <8 x float>, ptr %v4288, align 4
  %v4290 = getelementptr inbounds float, ptr %v4284, i64 8
  store <8 x float> %v4289, ptr %v4290, align 4
  %v4291 = add nsw i64 %v4279, 1
  br label %b651
b653:
  %v4292 = sdiv i64 %v4206, 2
  br label %b654
b654:
  %v4293 = phi i64 [ 0, %b653 ], [ %v4302, %b655 ]
  %v4294 = icmp slt i64 %v4293, %v4292
  br i1 %v4294, label %b655, label %b656
b655:
  %v4295 = mul i64 %v4293, 2
  %v4296 = add i64 %v4202, %v4295
  %v4297 = mul i64 %v4293, 768
  %v4298 = getelementptr inbounds float, ptr %v4172, i64 %v4297
  %v4299 = mul i64 %v4296, 16
  %v4300 = add i64 %v4299, 0
  %v4301 = getelementptr inbounds float, ptr %v4186, i64 %v4300
  call void @outer_2x16(ptr %v4298, ptr %v354, i64 %v4201, ptr %v4301, i64 16)
  %v4302 = add nsw i64 %v4293, 1
  br label %b654
b656:
  %v4303 = add nsw i64 %v4202, 64
  br label %b630
b632:
  %v4304 = add nsw i64 %v4197, 384
  br label %b627
b629:
  %v4305 = icmp sgt i64 %v3, 1
  br i1 %v4305, label %b657, label %b658
b657:
  %v4306 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4307 = atomicrmw add ptr %v4306, i64 1 acq_rel
  %v4308 = load i64, ptr %v349, align 8
  %v4309 = add i64 %v4308, 1
  store i64 %v4309, ptr %v349, align 8
  %v4310 = mul i64 %v3, %v4309
  br label %b659
b659:
  %v4311 = load atomic i64, ptr %v4306 acquire, align 8
  %v4312 = icmp slt i64 %v4311, %v4310
  br i1 %v4312, label %b660, label %b661
b660:
  %v4313 = call i32 @sched_yield()
  br label %b659
b661:
  br label %b658
b658:
  %v4314 = icmp eq i64 %v2, 0
  br i1 %v4314, label %b662, label %b663
b662:
  br label %b664
b664:
  %v4315 = phi i64 [ 0, %b662 ], [ %v4349, %b669 ]
  %v4316 = icmp slt i64 %v4315, 16
  br i1 %v4316, label %b665, label %b666
b665:
  br label %b667
b667:
  %v4317 = phi i64 [ 0, %b665 ], [ %v4346, %b672 ]
  %v4318 = phi <8 x float> [ splat (float 0x0000000000000000), %b665 ], [ %v4345, %b672 ]
  %v4319 = icmp slt i64 %v4317, %v8
  br i1 %v4319, label %b668, label %b669
b668:
  %v4320 = add i64 %v4317, 128
  %v4321 = icmp slt i64 %v4320, %v8
  %v4322 = select i1 %v4321, i64 %v4320, i64 %v8
  br label %b670
b670:
  %v4323 = phi i64 [ %v4317, %b668 ], [ %v4344, %b671 ]
  %v4324 = phi <8 x float> [ splat (float 0x0000000000000000), %b668 ], [ %v4343, %b671 ]
  %v4325 = icmp slt i64 %v4323, %v4322
  br i1 %v4325, label %b671, label %b672
b671:
  %v4326 = mul i64 %v4323, 16
  %v4327 = getelementptr inbounds float, ptr %v228, i64 %v4326
  %v4328 = mul i64 %v4323, 16
  %v4329 = getelementptr inbounds float, ptr %v62, i64 %v4328
  %v4330 = mul i64 %v4323, 16
  %v4331 = getelementptr inbounds float, ptr %v10, i64 %v4330
  %v4332 = add i64 0, %v4315
  %v4333 = getelementptr inbounds float, ptr %v4327, i64 %v4332
  %v4334 = load <8 x float>, ptr %v4333, align 4
  %v4335 = add i64 0, %v4315
  %v4336 = getelementptr inbounds float, ptr %v4329, i64 %v4335
  %v4337 = load <8 x float>, ptr %v4336, align 4
  %v4338 = add i64 0, %v4315
  %v4339 = getelementptr inbounds float, ptr %v4331, i64 %v4338
  %v4340 = load <8 x float>, ptr %v4339, align 4
  %v4341 = fsub <8 x float> %v4337, %v4340
  %v4342 = fmul <8 x float> %v4334, %v4341
  %v4343 = fadd <8 x float> %v4324, %v4342
  %v4344 = add nsw i64 %v4323, 1
  br label %b670
b672:
  %v4345 = fadd <8 x float> %v4318, %v4324
  %v4346 = add nsw i64 %v4317, 128
  br label %b667
b669:
  %v4347 = add i64 0, %v4315
  %v4348 = getelementptr inbounds float, ptr %v84, i64 %v4347
  store <8 x float> %v4318, ptr %v4348, align 4
  %v4349 = add nsw i64 %v4315, 8
  br label %b664
b666:
  br label %b663
b663:
  %v4350 = icmp sgt i64 %v3, 1
  br i1 %v4350, label %b673, label %b674
b673:
  %v4351 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4352 = atomicrmw add ptr %v4351, i64 1 acq_rel
  %v4353 = load i64, ptr %v349, align 8
  %v4354 = add i64 %v4353, 1
  store i64 %v4354, ptr %v349, align 8
  %v4355 = mul i64 %v3, %v4354
  br label %b675
b675:
  %v4356 = load atomic i64, ptr %v4351 acquire, align 8
  %v4357 = icmp slt i64 %v4356, %v4355
  br i1 %v4357, label %b676, label %b677
b676:
  %v4358 = call i32 @sched_yield()
  br label %b675
b677:
  br label %b674
b674:
  %v4359 = mul i64 0, 64
  %v4360 = getelementptr inbounds float, ptr %v222, i64 %v4359
  %v4361 = getelementptr inbounds float, ptr %v4360, i64 0
  %v4362 = mul i64 0, 16
  %v4363 = getelementptr inbounds float, ptr %v126, i64 %v4362
  %v4364 = getelementptr inbounds float, ptr %v4363, i64 0
  %v4365 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4366 = add i64 64, 1
  %v4367 = sdiv i64 %v4366, 2
  %v4368 = add i64 %v2, 1
  %v4369 = mul i64 %v4367, %v2
  %v4370 = sdiv i64 %v4369, %v3
  %v4371 = mul i64 %v4370, 2
  %v4372 = icmp slt i64 %v4371, 64
  %v4373 = select i1 %v4372, i64 %v4371, i64 64
  %v4374 = mul i64 %v4367, %v4368
  %v4375 = sdiv i64 %v4374, %v3
  %v4376 = mul i64 %v4375, 2
  %v4377 = icmp slt i64 %v4376, 64
  %v4378 = select i1 %v4377, i64 %v4376, i64 64
  %v4379 = getelementptr inbounds float, ptr %v86, i64 0
  br label %b678
b678:
  %v4380 = phi i64 [ %v4373, %b674 ], [ %v4388, %b683 ]
  %v4381 = icmp slt i64 %v4380, %v4378
  br i1 %v4381, label %b679, label %b680
b679:
  %v4382 = mul i64 %v4380, 16
  %v4383 = getelementptr inbounds float, ptr %v4379, i64 %v4382
  br label %b681
b681:
  %v4384 = phi i64 [ 0, %b679 ], [ %v4387, %b682 ]
  %v4385 = icmp slt i64 %v4384, 16
  br i1 %v4385, label %b682, label %b683
b682:
  %v4386 = getelementptr inbounds float, ptr %v4383, i64 %v4384
  store float 0x0000000000000000, ptr %v4386, align 4
  %v4387 = add nsw i64 %v4384, 1
  br label %b681
b683:
  %v4388 = add nsw i64 %v4380, 1
  br label %b678
b680:
  %v4389 = mul i64 %v8, 1
  br label %b684
b684:
  %v4390 = phi i64 [ 0, %b680 ], [ %v4497, %b689 ]
  %v4391 = icmp slt i64 %v4390, %v4389
  br i1 %v4391, label %b685, label %b686
b685:
  %v4392 = sub i64 %v4389, %v4390
  %v4393 = icmp slt i64 %v4392, 384
  %v4394 = select i1 %v4393, i64 %v4392, i64 384
  br label %b687
b687:
  %v4395 = phi i64 [ %v4373, %b685 ], [ %v4496, %b713 ]
  %v4396 = icmp slt i64 %v4395, %v4378
  br i1 %v4396, label %b688, label %b689
b688:
  %v4397 = sub i64 %v4378, %v4395
  %v4398 = icmp slt i64 %v4397, 64
  %v4399 = select i1 %v4398, i64 %v4397, i64 64
  %v4400 = sdiv i64 %v4399, 2
  %v4401 = mul i64 %v4400, 2
  %v4402 = sub i64 %v4399, %v4401
  %v4403 = mul i64 %v4390, 64
  %v4404 = add i64 %v4403, %v4395
  %v4405 = getelementptr inbounds float, ptr %v4361, i64 %v4404
  br label %b690
b690:
  %v4406 = phi i64 [ 0, %b688 ], [ %v4432, %b698 ]
  %v4407 = icmp slt i64 %v4406, %v4394
  br i1 %v4407, label %b691, label %b692
b691:
  %v4408 = mul i64 %v4406, 64
  %v4409 = getelementptr inbounds float, ptr %v4405, i64 %v4408
  %v4410 = mul i64 %v4406, 2
  %v4411 = getelementptr inbounds float, ptr %v4365, i64 %v4410
  br label %b693
b693:
  %v4412 = phi i64 [ 0, %b691 ], [ %v4421, %b694 ]
  %v4413 = icmp slt i64 %v4412, %v4400
  br i1 %v4413, label %b694, label %b695
b694:
  %v4414 = mul i64 %v4412, 2
  %v4415 = getelementptr inbounds float, ptr %v4409, i64 %v4414
  %v4416 = mul i64 %v4412, 768
  %v4417 = getelementptr inbounds float, ptr %v4411, i64 %v4416
  %v4418 = getelementptr inbounds float, ptr %v4415, i64 0
  %v4419 = load <2 x float>, ptr %v4418, align 4
  %v4420 = getelementptr inbounds float, ptr %v4417, i64 0
  store <2 x float> %v4419, ptr %v4420, align 4
  %v4421 = add nsw i64 %v4412, 1
  br label %b693
b695:
  %v4422 = mul i64 %v4400, 2
  %v4423 = getelementptr inbounds float, ptr %v4409, i64 %v4422
  %v4424 = mul i64 %v4400, 768
  %v4425 = getelementptr inbounds float, ptr %v4411, i64 %v4424
  br label %b696
b696:
  %v4426 = phi i64 [ 0, %b695 ], [ %v4431, %b697 ]
  %v4427 = icmp slt i64 %v4426, %v4402
  br i1 %v4427, label %b697, label %b698
b697:
  %v4428 = getelementptr inbounds float, ptr %v4423, i64 %v4426
  %v4429 = load float, ptr %v4428, align 4
  %v4430 = getelementptr inbounds float, ptr %v4425, i64 %v4426
  store float %v4429, ptr %v4430, align 4
  %v4431 = add nsw i64 %v4426, 1
  br label %b696, !llvm.loop !9
b698:
  %v4432 = add nsw i64 %v4406, 1
  br label %b690
b692:
  br label %b699
b699:
  %v4433 = phi i64 [ 0, %b692 ], [ %v4468, %b707 ]
  %v4434 = icmp slt i64 %v4433, 0
  br i1 %v4434, label %b700, label %b701
b700:
  %v4435 = mul i64 %v4390, 16
  %v4436 = add i64 %v4435, %v4433
  %v4437 = getelementptr inbounds float, ptr %v4364, i64 %v4436
  br label %b702
b702:
  %v4438 = phi i64 [ 0, %b700 ], [ %v4456, %b703 ]
  %v4439 = icmp slt i64 %v4438, %v4394
  br i1 %v4439, label %b703, label %b704
b703:
  %v4440 = mul i64 %v4438, 16
  %v4441 = getelementptr inbounds float, ptr %v4437, i64 %v4440
  %v4442 = mul i64 %v4438, 32
  %v4443 = getelementptr inbounds float, ptr %v354, i64 %v4442
  %v4444 = getelementptr inbounds float, ptr %v4441, i64 0
  %v4445 = load <8 x float>, ptr %v4444, align 4
  %v4446 = getelementptr inbounds float, ptr %v4443, i64 0
  store <8 x float> %v4445, ptr %v4446, align 4
  %v4447 = getelementptr inbounds float, ptr %v4441, i64 8
  %v4448 = load <8 x float>, ptr %v4447, align 4
  %v4449 = getelementptr inbounds float, ptr %v4443, i64 8
  store <8 x float> %v4448, ptr %v4449, align 4
  %v4450 = getelementptr inbounds float, ptr %v4441, i64 16
  %v4451 = load <8 x float>, ptr %v4450, align 4
  %v4452 = getelementptr inbounds float, ptr %v4443, i64 16
  store <8 x float> %v4451, ptr %v4452, align 4
  %v4453 = getelementptr inbounds float, ptr %v4441, i64 24
  %v4454 = load <8 x float>, ptr %v4453, align 4
  %v4455 = getelementptr inbounds float, ptr %v4443, i64 24
  store <8 x float> %v4454, ptr %v4455, align 4
  %v4456 = add nsw i64 %v4438, 1
  br label %b702
b704:
  %v4457 = sdiv i64 %v4399, 2
  br label %b705
b705:
  %v4458 = phi i64 [ 0, %b704 ], [ %v4467, %b706 ]
  %v4459 = icmp slt i64 %v4458, %v4457
  br i1 %v4459, label %b706, label %b707
b706:
  %v4460 = mul i64 %v4458, 2
  %v4461 = add i64 %v4395, %v4460
  %v4462 = mul i64 %v4458, 768
  %v4463 = getelementptr inbounds float, ptr %v4365, i64 %v4462
  %v4464 = mul i64 %v4461, 16
  %v4465 = add i64 %v4464, %v4433
  %v4466 = getelementptr inbounds float, ptr %v4379, i64 %v4465
  call void @outer_2x32(ptr %v4463, ptr %v354, i64 %v4394, ptr %v4466, i64 16)
  %v4467 = add nsw i64 %v4458, 1
  br label %b705
b707:
  %v4468 = add nsw i64 %v4433, 32
  br label %b699
b701:
  %v4469 = mul i64 %v4390, 16
  %v4470 = add i64 %v4469, 0
  %v4471 = getelementptr inbounds float, ptr %v4364, i64 %v4470
  br label %b708
b708:
  %v4472 = phi i64 [ 0, %b701 ], [ %v4484, %b709 ]
  %v4473 = icmp slt i64 %v4472, %v4394
  br i1 %v4473, label %b709, label %b710
b709:
  %v4474 = mul i64 %v4472, 16
  %v4475 = getelementptr inbounds float, ptr %v4471, i64 %v4474
  %v4476 = mul i64 %v4472, 16
  %v4477 = getelementptr inbounds float, ptr %v354, i64 %v4476
  %v4478 = getelementptr inbounds float, ptr %v4475, i64 0
  %v4479 = load <8 x float>, ptr %v4478, align 4
  %v4480 = getelementptr inbounds float, ptr %v4477, i64 0
  store <8 x float> %v4479, ptr %v4480, align 4
  %v4481 = getelementptr inbounds float, ptr %v4475, i64 8
  %v4482 = load <8 x float>, ptr %v4481, align 4
  %v4483 = getelementptr inbounds float, ptr %v4477, i64 8
  store <8 x float> %v4482, ptr %v4483, align 4
  %v4484 = add nsw i64 %v4472, 1
  br label %b708
b710:
  %v4485 = sdiv i64 %v4399, 2
  br label %b711
b711:
  %v4486 = phi i64 [ 0, %b710 ], [ %v4495, %b712 ]
  %v4487 = icmp slt i64 %v4486, %v4485
  br i1 %v4487, label %b712, label %b713
b712:
  %v4488 = mul i64 %v4486, 2
  %v4489 = add i64 %v4395, %v4488
  %v4490 = mul i64 %v4486, 768
  %v4491 = getelementptr inbounds float, ptr %v4365, i64 %v4490
  %v4492 = mul i64 %v4489, 16
  %v4493 = add i64 %v4492, 0
  %v4494 = getelementptr inbounds float, ptr %v4379, i64 %v4493
  call void @outer_2x16(ptr %v4491, ptr %v354, i64 %v4394, ptr %v4494, i64 16)
  %v4495 = add nsw i64 %v4486, 1
  br label %b711
b713:
  %v4496 = add nsw i64 %v4395, 64
  br label %b687
b689:
  %v4497 = add nsw i64 %v4390, 384
  br label %b684
b686:
  %v4498 = icmp sgt i64 %v3, 1
  br i1 %v4498, label %b714, label %b715
b714:
  %v4499 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4500 = atomicrmw add ptr %v4499, i64 1 acq_rel
  %v4501 = load i64, ptr %v349, align 8
  %v4502 = add i64 %v4501, 1
  store i64 %v4502, ptr %v349, align 8
  %v4503 = mul i64 %v3, %v4502
  br label %b716
b716:
  %v4504 = load atomic i64, ptr %v4499 acquire, align 8
  %v4505 = icmp slt i64 %v4504, %v4503
  br i1 %v4505, label %b717, label %b718
b717:
  %v4506 = call i32 @sched_yield()
  br label %b716
b718:
  br label %b715
b715:
  %v4507 = mul i64 0, 16
  %v4508 = getelementptr inbounds float, ptr %v214, i64 %v4507
  %v4509 = getelementptr inbounds float, ptr %v4508, i64 0
  %v4510 = mul i64 0, 64
  %v4511 = getelementptr inbounds float, ptr %v138, i64 %v4510
  %v4512 = getelementptr inbounds float, ptr %v4511, i64 0
  %v4513 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4514 = add i64 16, 1
  %v4515 = sdiv i64 %v4514, 2
  %v4516 = add i64 %v2, 1
  %v4517 = mul i64 %v4515, %v2
  %v4518 = sdiv i64 %v4517, %v3
  %v4519 = mul i64 %v4518, 2
  %v4520 = icmp slt i64 %v4519, 16
  %v4521 = select i1 %v4520, i64 %v4519, i64 16
  %v4522 = mul i64 %v4515, %v4516
  %v4523 = sdiv i64 %v4522, %v3
  %v4524 = mul i64 %v4523, 2
  %v4525 = icmp slt i64 %v4524, 16
  %v4526 = select i1 %v4525, i64 %v4524, i64 16
  %v4527 = getelementptr inbounds float, ptr %v88, i64 0
  br label %b719
b719:
  %v4528 = phi i64 [ %v4521, %b715 ], [ %v4536, %b724 ]
  %v4529 = icmp slt i64 %v4528, %v4526
  br i1 %v4529, label %b720, label %b721
b720:
  %v4530 = mul i64 %v4528, 64
  %v4531 = getelementptr inbounds float, ptr %v4527, i64 %v4530
  br label %b722
b722:
  %v4532 = phi i64 [ 0, %b720 ], [ %v4535, %b723 ]
  %v4533 = icmp slt i64 %v4532, 64
  br i1 %v4533, label %b723, label %b724
b723:
  %v4534 = getelementptr inbounds float, ptr %v4531, i64 %v4532
  store float 0x0000000000000000, ptr %v4534, align 4
  %v4535 = add nsw i64 %v4532, 1
  br label %b722
b724:
  %v4536 = add nsw i64 %v4528, 1
  br label %b719
b721:
  %v4537 = mul i64 %v8, 1
  br label %b725
b725:
  %v4538 = phi i64 [ 0, %b721 ], [ %v4618, %b730 ]
  %v4539 = icmp slt i64 %v4538, %v4537
  br i1 %v4539, label %b726, label %b727
b726:
  %v4540 = sub i64 %v4537, %v4538
  %v4541 = icmp slt i64 %v4540, 384
  %v4542 = select i1 %v4541, i64 %v4540, i64 384
  br label %b728
b728:
  %v4543 = phi i64 [ %v4521, %b726 ], [ %v4617, %b742 ]
  %v4544 = icmp slt i64 %v4543, %v4526
  br i1 %v4544, label %b729, label %b730
b729:
  %v4545 = sub i64 %v4526, %v4543
  %v4546 = icmp slt i64 %v4545, 64
  %v4547 = select i1 %v4546, i64 %v4545, i64 64
  %v4548 = sdiv i64 %v4547, 2
  %v4549 = mul i64 %v4548, 2
  %v4550 = sub i64 %v4547, %v4549
  %v4551 = mul i64 %v4538, 16
  %v4552 = add i64 %v4551, %v4543
  %v4553 = getelementptr inbounds float, ptr %v4509, i64 %v4552
  br label %b731
b731:
  %v4554 = phi i64 [ 0, %b729 ], [ %v4580, %b739 ]
  %v4555 = icmp slt i64 %v4554, %v4542
  br i1 %v4555, label %b732, label %b733
b732:
  %v4556 = mul i64 %v4554, 16
  %v4557 = getelementptr inbounds float, ptr %v4553, i64 %v4556
  %v4558 = mul i64 %v4554, 2
  %v4559 = getelementptr inbounds float, ptr %v4513, i64 %v4558
  br label %b734
b734:
  %v4560 = phi i64 [ 0, %b732 ], [ %v4569, %b735 ]
  %v4561 = icmp slt i64 %v4560, %v4548
  br i1 %v4561, label %b735, label %b736
b735:
  %v4562 = mul i64 %v4560, 2
  %v4563 = getelementptr inbounds float, ptr %v4557, i64 %v4562
  %v4564 = mul i64 %v4560, 768
  %v4565 = getelementptr inbounds float, ptr %v4559, i64 %v4564
  %v4566 = getelementptr inbounds float, ptr %v4563, i64 0
  %v4567 = load <2 x float>, ptr %v4566, align 4
  %v4568 = getelementptr inbounds float, ptr %v4565, i64 0
  store <2 x float> %v4567, ptr %v4568, align 4
  %v4569 = add nsw i64 %v4560, 1
  br label %b734
b736:
  %v4570 = mul i64 %v4548, 2
  %v4571 = getelementptr inbounds float, ptr %v4557, i64 %v4570
  %v4572 = mul i64 %v4548, 768
  %v4573 = getelementptr inbounds float, ptr %v4559, i64 %v4572
  br label %b737
b737:
  %v4574 = phi i64 [ 0, %b736 ], [ %v4579, %b738 ]
  %v4575 = icmp slt i64 %v4574, %v4550
  br i1 %v4575, label %b738, label %b739
b738:
  %v4576 = getelementptr inbounds float, ptr %v4571, i64 %v4574
  %v4577 = load float, ptr %v4576, align 4
  %v4578 = getelementptr inbounds float, ptr %v4573, i64 %v4574
  store float %v4577, ptr %v4578, align 4
  %v4579 = add nsw i64 %v4574, 1
  br label %b737, !llvm.loop !12
b739:
  %v4580 = add nsw i64 %v4554, 1
  br label %b731
b733:
  br label %b740
b740:
  %v4581 = phi i64 [ 0, %b733 ], [ %v4616, %b748 ]
  %v4582 = icmp slt i64 %v4581, 64
  br i1 %v4582, label %b741, label %b742
b741:
  %v4583 = mul i64 %v4538, 64
  %v4584 = add i64 %v4583, %v4581
  %v4585 = getelementptr inbounds float, ptr %v4512, i64 %v4584
  br label %b743
b743:
  %v4586 = phi i64 [ 0, %b741 ], [ %v4604, %b744 ]
  %v4587 = icmp slt i64 %v4586, %v4542
  br i1 %v4587, label %b744, label %b745
b744:
  %v4588 = mul i64 %v4586, 64
  %v4589 = getelementptr inbounds float, ptr %v4585, i64 %v4588
  %v4590 = mul i64 %v4586, 32
  %v4591 = getelementptr inbounds float, ptr %v354, i64 %v4590
  %v4592 = getelementptr inbounds float, ptr %v4589, i64 0
  %v4593 = load <8 x float>, ptr %v4592, align 4
  %v4594 = getelementptr inbounds float, ptr %v4591, i64 0
  store <8 x float> %v4593, ptr %v4594, align 4
  %v4595 = getelementptr inbounds float, ptr %v4589, i64 8
  %v4596 = load <8 x float>, ptr %v4595, align 4
  %v4597 = getelementptr inbounds float, ptr %v4591, i64 8
  store <8 x float> %v4596, ptr %v4597, align 4
  %v4598 = getelementptr inbounds float, ptr %v4589, i64 16
  %v4599 = load <8 x float>, ptr %v4598, align 4
  %v4600 = getelementptr inbounds float, ptr %v4591, i64 16
  store <8 x float> %v4599, ptr %v4600, align 4
  %v4601 = getelementptr inbounds float, ptr %v4589, i64 24
  %v4602 = load <8 x float>, ptr %v4601, align 4
  %v4603 = getelementptr inbounds float, ptr %v4591, i64 24
  store <8 x float> %v4602, ptr %v4603, align 4
  %v4604 = add nsw i64 %v4586, 1
  br label %b743
b745:
  %v4605 = sdiv i64 %v4547, 2
  br label %b746
b746:
  %v4606 = phi i64 [ 0, %b745 ], [ %v4615, %b747 ]
  %v4607 = icmp slt i64 %v4606, %v4605
  br i1 %v4607, label %b747, label %b748
b747:
  %v4608 = mul i64 %v4606, 2
  %v4609 = add i64 %v4543, %v4608
  %v4610 = mul i64 %v4606, 768
  %v4611 = getelementptr inbounds float, ptr %v4513, i64 %v4610
  %v4612 = mul i64 %v4609, 64
  %v4613 = add i64 %v4612, %v4581
  %v4614 = getelementptr inbounds float, ptr %v4527, i64 %v4613
  call void @outer_2x32(ptr %v4611, ptr %v354, i64 %v4542, ptr %v4614, i64 64)
  %v4615 = add nsw i64 %v4606, 1
  br label %b746
b748:
  %v4616 = add nsw i64 %v4581, 32
  br label %b740
b742:
  %v4617 = add nsw i64 %v4543, 64
  br label %b728
b730:
  %v4618 = add nsw i64 %v4538, 384
  br label %b725
b727:
  %v4619 = icmp sgt i64 %v3, 1
  br i1 %v4619, label %b749, label %b750
b749:
  %v4620 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4621 = atomicrmw add ptr %v4620, i64 1 acq_rel
  %v4622 = load i64, ptr %v349, align 8
  %v4623 = add i64 %v4622, 1
  store i64 %v4623, ptr %v349, align 8
  %v4624 = mul i64 %v3, %v4623
  br label %b751
b751:
  %v4625 = load atomic i64, ptr %v4620 acquire, align 8
  %v4626 = icmp slt i64 %v4625, %v4624
  br i1 %v4626, label %b752, label %b753
b752:
  %v4627 = call i32 @sched_yield()
  br label %b751
b753:
  br label %b750
b750:
  %v4628 = icmp eq i64 %v2, 0
  br i1 %v4628, label %b754, label %b755
b754:
  br label %b756
b756:
  %v4629 = phi i64 [ 0, %b754 ], [ %v4651, %b761 ]
  %v4630 = icmp slt i64 %v4629, 16
  br i1 %v4630, label %b757, label %b758
b757:
  br label %b759
b759:
  %v4631 = phi i64 [ 0, %b757 ], [ %v4648, %b764 ]
  %v4632 = phi <8 x float> [ splat (float 0x0000000000000000), %b757 ], [ %v4647, %b764 ]
  %v4633 = icmp slt i64 %v4631, %v8
  br i1 %v4633, label %b760, label %b761
b760:
  %v4634 = add i64 %v4631, 128
  %v4635 = icmp slt i64 %v4634, %v8
  %v4636 = select i1 %v4635, i64 %v4634, i64 %v8
  br label %b762
b762:
  %v4637 = phi i64 [ %v4631, %b760 ], [ %v4646, %b763 ]
  %v4638 = phi <8 x float> [ splat (float 0x0000000000000000), %b760 ], [ %v4645, %b763 ]
  %v4639 = icmp slt i64 %v4637, %v4636
  br i1 %v4639, label %b763, label %b764
b763:
  %v4640 = mul i64 %v4637, 16
  %v4641 = getelementptr inbounds float, ptr %v214, i64 %v4640
  %v4642 = add i64 0, %v4629
  %v4643 = getelementptr inbounds float, ptr %v4641, i64 %v4642
  %v4644 = load <8 x float>, ptr %v4643, align 4
  %v4645 = fadd <8 x float> %v4638, %v4644
  %v4646 = add nsw i64 %v4637, 1
  br label %b762
b764:
  %v4647 = fadd <8 x float> %v4632, %v4638
  %v4648 = add nsw i64 %v4631, 128
  br label %b759
b761:
  %v4649 = add i64 0, %v4629
  %v4650 = getelementptr inbounds float, ptr %v90, i64 %v4649
  store <8 x float> %v4632, ptr %v4650, align 4
  %v4651 = add nsw i64 %v4629, 8
  br label %b756
b758:
  br label %b755
b755:
  %v4652 = icmp sgt i64 %v3, 1
  br i1 %v4652, label %b765, label %b766
b765:
  %v4653 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4654 = atomicrmw add ptr %v4653, i64 1 acq_rel
  %v4655 = load i64, ptr %v349, align 8
  %v4656 = add i64 %v4655, 1
  store i64 %v4656, ptr %v349, align 8
  %v4657 = mul i64 %v3, %v4656
  br label %b767
b767:
  %v4658 = load atomic i64, ptr %v4653 acquire, align 8
  %v4659 = icmp slt i64 %v4658, %v4657
  br i1 %v4659, label %b768, label %b769
b768:
  %v4660 = call i32 @sched_yield()
  br label %b767
b769:
  br label %b766
b766:
  %v4661 = icmp eq i64 %v2, 0
  br i1 %v4661, label %b770, label %b771
b770:
  br label %b772
b772:
  %v4662 = phi i64 [ 0, %b770 ], [ %v4696, %b777 ]
  %v4663 = icmp slt i64 %v4662, 16
  br i1 %v4663, label %b773, label %b774
b773:
  br label %b775
b775:
  %v4664 = phi i64 [ 0, %b773 ], [ %v4693, %b780 ]
  %v4665 = phi <8 x float> [ splat (float 0x0000000000000000), %b773 ], [ %v4692, %b780 ]
  %v4666 = icmp slt i64 %v4664, %v8
  br i1 %v4666, label %b776, label %b777
b776:
  %v4667 = add i64 %v4664, 128
  %v4668 = icmp slt i64 %v4667, %v8
  %v4669 = select i1 %v4668, i64 %v4667, i64 %v8
  br label %b778
b778:
  %v4670 = phi i64 [ %v4664, %b776 ], [ %v4691, %b779 ]
  %v4671 = phi <8 x float> [ splat (float 0x0000000000000000), %b776 ], [ %v4690, %b779 ]
  %v4672 = icmp slt i64 %v4670, %v4669
  br i1 %v4672, label %b779, label %b780
b779:
  %v4673 = mul i64 %v4670, 16
  %v4674 = getelementptr inbounds float, ptr %v230, i64 %v4673
  %v4675 = mul i64 %v4670, 16
  %v4676 = getelementptr inbounds float, ptr %v62, i64 %v4675
  %v4677 = mul i64 %v4670, 16
  %v4678 = getelementptr inbounds float, ptr %v10, i64 %v4677
  %v4679 = add i64 0, %v4662
  %v4680 = getelementptr inbounds float, ptr %v4674, i64 %v4679
  %v4681 = load <8 x float>, ptr %v4680, align 4
  %v4682 = add i64 0, %v4662
  %v4683 = getelementptr inbounds float, ptr %v4676, i64 %v4682
  %v4684 = load <8 x float>, ptr %v4683, align 4
  %v4685 = add i64 0, %v4662
  %v4686 = getelementptr inbounds float, ptr %v4678, i64 %v4685
  %v4687 = load <8 x float>, ptr %v4686, align 4
  %v4688 = fsub <8 x float> %v4684, %v4687
  %v4689 = fmul <8 x float> %v4681, %v4688
  %v4690 = fadd <8 x float> %v4671, %v4689
  %v4691 = add nsw i64 %v4670, 1
  br label %b778
b780:
  %v4692 = fadd <8 x float> %v4665, %v4671
  %v4693 = add nsw i64 %v4664, 128
  br label %b775
b777:
  %v4694 = add i64 0, %v4662
  %v4695 = getelementptr inbounds float, ptr %v92, i64 %v4694
  store <8 x float> %v4665, ptr %v4695, align 4
  %v4696 = add nsw i64 %v4662, 8
  br label %b772
b774:
  br label %b771
b771:
  %v4697 = icmp sgt i64 %v3, 1
  br i1 %v4697, label %b781, label %b782
b781:
  %v4698 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4699 = atomicrmw add ptr %v4698, i64 1 acq_rel
  %v4700 = load i64, ptr %v349, align 8
  %v4701 = add i64 %v4700, 1
  store i64 %v4701, ptr %v349, align 8
  %v4702 = mul i64 %v3, %v4701
  br label %b783
b783:
  %v4703 = load atomic i64, ptr %v4698 acquire, align 8
  %v4704 = icmp slt i64 %v4703, %v4702
  br i1 %v4704, label %b784, label %b785
b784:
  %v4705 = call i32 @sched_yield()
  br label %b783
b785:
  br label %b782
b782:
  %v4706 = mul i64 0, 64
  %v4707 = getelementptr inbounds float, ptr %v226, i64 %v4706
  %v4708 = getelementptr inbounds float, ptr %v4707, i64 0
  %v4709 = mul i64 0, 16
  %v4710 = getelementptr inbounds float, ptr %v128, i64 %v4709
  %v4711 = getelementptr inbounds float, ptr %v4710, i64 0
  %v4712 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4713 = add i64 64, 1
  %v4714 = sdiv i64 %v4713, 2
  %v4715 = add i64 %v2, 1
  %v4716 = mul i64 %v4714, %v2
  %v4717 = sdiv i64 %v4716, %v3
  %v4718 = mul i64 %v4717, 2
  %v4719 = icmp slt i64 %v4718, 64
  %v4720 = select i1 %v4719, i64 %v4718, i64 64
  %v4721 = mul i64 %v4714, %v4715
  %v4722 = sdiv i64 %v4721, %v3
  %v4723 = mul i64 %v4722, 2
  %v4724 = icmp slt i64 %v4723, 64
  %v4725 = select i1 %v4724, i64 %v4723, i64 64
  %v4726 = getelementptr inbounds float, ptr %v94, i64 0
  br label %b786
b786:
  %v4727 = phi i64 [ %v4720, %b782 ], [ %v4735, %b791 ]
  %v4728 = icmp slt i64 %v4727, %v4725
  br i1 %v4728, label %b787, label %b788
b787:
  %v4729 = mul i64 %v4727, 16
  %v4730 = getelementptr inbounds float, ptr %v4726, i64 %v4729
  br label %b789
b789:
  %v4731 = phi i64 [ 0, %b787 ], [ %v4734, %b790 ]
  %v4732 = icmp slt i64 %v4731, 16
  br i1 %v4732, label %b790, label %b791
b790:
  %v4733 = getelementptr inbounds float, ptr %v4730, i64 %v4731
  store float 0x0000000000000000, ptr %v4733, align 4
  %v4734 = add nsw i64 %v4731, 1
  br label %b789
b791:
  %v4735 = add nsw i64 %v4727, 1
  br label %b786
b788:
  %v4736 = mul i64 %v8, 1
  br label %b792
b792:
  %v4737 = phi i64 [ 0, %b788 ], [ %v4844, %b797 ]
  %v4738 = icmp slt i64 %v4737, %v4736
  br i1 %v4738, label %b793, label %b794
b793:
  %v4739 = sub i64 %v4736, %v4737
  %v4740 = icmp slt i64 %v4739, 384
  %v4741 = select i1 %v4740, i64 %v4739, i64 384
  br label %b795
b795:
  %v4742 = phi i64 [ %v4720, %b793 ], [ %v4843, %b821 ]
  %v4743 = icmp slt i64 %v4742, %v4725
  br i1 %v4743, label %b796, label %b797
b796:
  %v4744 = sub i64 %v4725, %v4742
  %v4745 = icmp slt i64 %v4744, 64
  %v4746 = select i1 %v4745, i64 %v4744, i64 64
  %v4747 = sdiv i64 %v4746, 2
  %v4748 = mul i64 %v4747, 2
  %v4749 = sub i64 %v4746, %v4748
  %v4750 = mul i64 %v4737, 64
  %v4751 = add i64 %v4750, %v4742
  %v4752 = getelementptr inbounds float, ptr %v4708, i64 %v4751
  br label %b798
b798:
  %v4753 = phi i64 [ 0, %b796 ], [ %v4779, %b806 ]
  %v4754 = icmp slt i64 %v4753, %v4741
  br i1 %v4754, label %b799, label %b800
b799:
  %v4755 = mul i64 %v4753, 64
  %v4756 = getelementptr inbounds float, ptr %v4752, i64 %v4755
  %v4757 = mul i64 %v4753, 2
  %v4758 = getelementptr inbounds float, ptr %v4712, i64 %v4757
  br label %b801
b801:
  %v4759 = phi i64 [ 0, %b799 ], [ %v4768, %b802 ]
  %v4760 = icmp slt i64 %v4759, %v4747
  br i1 %v4760, label %b802, label %b803
b802:
  %v4761 = mul i64 %v4759, 2
  %v4762 = getelementptr inbounds float, ptr %v4756, i64 %v4761
  %v4763 = mul i64 %v4759, 768
  %v4764 = getelementptr inbounds float, ptr %v4758, i64 %v4763
  %v4765 = getelementptr inbounds float, ptr %v4762, i64 0
  %v4766 = load <2 x float>, ptr %v4765, align 4
  %v4767 = getelementptr inbounds float, ptr %v4764, i64 0
  store <2 x float> %v4766, ptr %v4767, align 4
  %v4768 = add nsw i64 %v4759, 1
  br label %b801
b803:
  %v4769 = mul i64 %v4747, 2
  %v4770 = getelementptr inbounds float, ptr %v4756, i64 %v4769
  %v4771 = mul i64 %v4747, 768
  %v4772 = getelementptr inbounds float, ptr %v4758, i64 %v4771
  br label %b804
b804:
  %v4773 = phi i64 [ 0, %b803 ], [ %v4778, %b805 ]
  %v4774 = icmp slt i64 %v4773, %v4749
  br i1 %v4774, label %b805, label %b806
b805:
  %v4775 = getelementptr inbounds float, ptr %v4770, i64 %v4773
  %v4776 = load float, ptr %v4775, align 4
  %v4777 = getelementptr inbounds float, ptr %v4772, i64 %v4773
  store float %v4776, ptr %v4777, align 4
  %v4778 = add nsw i64 %v4773, 1
  br label %b804, !llvm.loop !15
b806:
  %v4779 = add nsw i64 %v4753, 1
  br label %b798
b800:
  br label %b807
b807:
  %v4780 = phi i64 [ 0, %b800 ], [ %v4815, %b815 ]
  %v4781 = icmp slt i64 %v4780, 0
  br i1 %v4781, label %b808, label %b809
b808:
  %v4782 = mul i64 %v4737, 16
  %v4783 = add i64 %v4782, %v4780
  %v4784 = getelementptr inbounds float, ptr %v4711, i64 %v4783
  br label %b810
b810:
  %v4785 = phi i64 [ 0, %b808 ], [ %v4803, %b811 ]
  %v4786 = icmp slt i64 %v4785, %v4741
  br i1 %v4786, label %b811, label %b812
b811:
  %v4787 = mul i64 %v4785, 16
  %v4788 = getelementptr inbounds float, ptr %v4784, i64 %v4787
  %v4789 = mul i64 %v4785, 32
  %v4790 = getelementptr inbounds float, ptr %v354, i64 %v4789
  %v4791 = getelementptr inbounds float, ptr %v4788, i64 0
  %v4792 = load <8 x float>, ptr %v4791, align 4
  %v4793 = getelementptr inbounds float, ptr %v4790, i64 0
  store <8 x float> %v4792, ptr %v4793, align 4
  %v4794 = getelementptr inbounds float, ptr %v4788, i64 8
  %v4795 = load <8 x float>, ptr %v4794, align 4
  %v4796 = getelementptr inbounds float, ptr %v4790, i64 8
  store <8 x float> %v4795, ptr %v4796, align 4
  %v4797 = getelementptr inbounds float, ptr %v4788, i64 16
  %v4798 = load <8 x float>, ptr %v4797, align 4
  %v4799 = getelementptr inbounds float, ptr %v4790, i64 16
  store <8 x float> %v4798, ptr %v4799, align 4
  %v4800 = getelementptr inbounds float, ptr %v4788, i64 24
  %v4801 = load <8 x float>, ptr %v4800, align 4
  %v4802 = getelementptr inbounds float, ptr %v4790, i64 24
  store <8 x float> %v4801, ptr %v4802, align 4
  %v4803 = add nsw i64 %v4785, 1
  br label %b810
b812:
  %v4804 = sdiv i64 %v4746, 2
  br label %b813
b813:
  %v4805 = phi i64 [ 0, %b812 ], [ %v4814, %b814 ]
  %v4806 = icmp slt i64 %v4805, %v4804
  br i1 %v4806, label %b814, label %b815
b814:
  %v4807 = mul i64 %v4805, 2
  %v4808 = add i64 %v4742, %v4807
  %v4809 = mul i64 %v4805, 768
  %v4810 = getelementptr inbounds float, ptr %v4712, i64 %v4809
  %v4811 = mul i64 %v4808, 16
  %v4812 = add i64 %v4811, %v4780
  %v4813 = getelementptr inbounds float, ptr %v4726, i64 %v4812
  call void @outer_2x32(ptr %v4810, ptr %v354, i64 %v4741, ptr %v4813, i64 16)
  %v4814 = add nsw i64 %v4805, 1
  br label %b813
b815:
  %v4815 = add nsw i64 %v4780, 32
  br label %b807
b809:
  %v4816 = mul i64 %v4737, 16
  %v4817 = add i64 %v4816, 0
  %v4818 = getelementptr inbounds float, ptr %v4711, i64 %v4817
  br label %b816
b816:
  %v4819 = phi i64 [ 0, %b809 ], [ %v4831, %b817 ]
  %v4820 = icmp slt i64 %v4819, %v4741
  br i1 %v4820, label %b817, label %b818
b817:
  %v4821 = mul i64 %v4819, 16
  %v4822 = getelementptr inbounds float, ptr %v4818, i64 %v4821
  %v4823 = mul i64 %v4819, 16
  %v4824 = getelementptr inbounds float, ptr %v354, i64 %v4823
  %v4825 = getelementptr inbounds float, ptr %v4822, i64 0
  %v4826 = load <8 x float>, ptr %v4825, align 4
  %v4827 = getelementptr inbounds float, ptr %v4824, i64 0
  store <8 x float> %v4826, ptr %v4827, align 4
  %v4828 = getelementptr inbounds float, ptr %v4822, i64 8
  %v4829 = load <8 x float>, ptr %v4828, align 4
  %v4830 = getelementptr inbounds float, ptr %v4824, i64 8
  store <8 x float> %v4829, ptr %v4830, align 4
  %v4831 = add nsw i64 %v4819, 1
  br label %b816
b818:
  %v4832 = sdiv i64 %v4746, 2
  br label %b819
b819:
  %v4833 = phi i64 [ 0, %b818 ], [ %v4842, %b820 ]
  %v4834 = icmp slt i64 %v4833, %v4832
  br i1 %v4834, label %b820, label %b821
b820:
  %v4835 = mul i64 %v4833, 2
  %v4836 = add i64 %v4742, %v4835
  %v4837 = mul i64 %v4833, 768
  %v4838 = getelementptr inbounds float, ptr %v4712, i64 %v4837
  %v4839 = mul i64 %v4836, 16
  %v4840 = add i64 %v4839, 0
  %v4841 = getelementptr inbounds float, ptr %v4726, i64 %v4840
  call void @outer_2x16(ptr %v4838, ptr %v354, i64 %v4741, ptr %v4841, i64 16)
  %v4842 = add nsw i64 %v4833, 1
  br label %b819
b821:
  %v4843 = add nsw i64 %v4742, 64
  br label %b795
b797:
  %v4844 = add nsw i64 %v4737, 384
  br label %b792
b794:
  %v4845 = icmp sgt i64 %v3, 1
  br i1 %v4845, label %b822, label %b823
b822:
  %v4846 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4847 = atomicrmw add ptr %v4846, i64 1 acq_rel
  %v4848 = load i64, ptr %v349, align 8
  %v4849 = add i64 %v4848, 1
  store i64 %v4849, ptr %v349, align 8
  %v4850 = mul i64 %v3, %v4849
  br label %b824
b824:
  %v4851 = load atomic i64, ptr %v4846 acquire, align 8
  %v4852 = icmp slt i64 %v4851, %v4850
  br i1 %v4852, label %b825, label %b826
b825:
  %v4853 = call i32 @sched_yield()
  br label %b824
b826:
  br label %b823
b823:
  %v4854 = mul i64 0, 16
  %v4855 = getelementptr inbounds float, ptr %v182, i64 %v4854
  %v4856 = getelementptr inbounds float, ptr %v4855, i64 0
  %v4857 = mul i64 0, 64
  %v4858 = getelementptr inbounds float, ptr %v140, i64 %v4857
  %v4859 = getelementptr inbounds float, ptr %v4858, i64 0
  %v4860 = getelementptr inbounds float, ptr %v354, i64 12288
  %v4861 = add i64 16, 1
  %v4862 = sdiv i64 %v4861, 2
  %v4863 = add i64 %v2, 1
  %v4864 = mul i64 %v4862, %v2
  %v4865 = sdiv i64 %v4864, %v3
  %v4866 = mul i64 %v4865, 2
  %v4867 = icmp slt i64 %v4866, 16
  %v4868 = select i1 %v4867, i64 %v4866, i64 16
  %v4869 = mul i64 %v4862, %v4863
  %v4870 = sdiv i64 %v4869, %v3
  %v4871 = mul i64 %v4870, 2
  %v4872 = icmp slt i64 %v4871, 16
  %v4873 = select i1 %v4872, i64 %v4871, i64 16
  %v4874 = getelementptr inbounds float, ptr %v96, i64 0
  br label %b827
b827:
  %v4875 = phi i64 [ %v4868, %b823 ], [ %v4883, %b832 ]
  %v4876 = icmp slt i64 %v4875, %v4873
  br i1 %v4876, label %b828, label %b829
b828:
  %v4877 = mul i64 %v4875, 64
  %v4878 = getelementptr inbounds float, ptr %v4874, i64 %v4877
  br label %b830
b830:
  %v4879 = phi i64 [ 0, %b828 ], [ %v4882, %b831 ]
  %v4880 = icmp slt i64 %v4879, 64
  br i1 %v4880, label %b831, label %b832
b831:
  %v4881 = getelementptr inbounds float, ptr %v4878, i64 %v4879
  store float 0x0000000000000000, ptr %v4881, align 4
  %v4882 = add nsw i64 %v4879, 1
  br label %b830
b832:
  %v4883 = add nsw i64 %v4875, 1
  br label %b827
b829:
  %v4884 = mul i64 %v8, 1
  br label %b833
b833:
  %v4885 = phi i64 [ 0, %b829 ], [ %v4965, %b838 ]
  %v4886 = icmp slt i64 %v4885, %v4884
  br i1 %v4886, label %b834, label %b835
b834:
  %v4887 = sub i64 %v4884, %v4885
  %v4888 = icmp slt i64 %v4887, 384
  %v4889 = select i1 %v4888, i64 %v4887, i64 384
  br label %b836
b836:
  %v4890 = phi i64 [ %v4868, %b834 ], [ %v4964, %b850 ]
  %v4891 = icmp slt i64 %v4890, %v4873
  br i1 %v4891, label %b837, label %b838
b837:
  %v4892 = sub i64 %v4873, %v4890
  %v4893 = icmp slt i64 %v4892, 64
  %v4894 = select i1 %v4893, i64 %v4892, i64 64
  %v4895 = sdiv i64 %v4894, 2
  %v4896 = mul i64 %v4895, 2
  %v4897 = sub i64 %v4894, %v4896
  %v4898 = mul i64 %v4885, 16
  %v4899 = add i64 %v4898, %v4890
  %v4900 = getelementptr inbounds float, ptr %v4856, i64 %v4899
  br label %b839
b839:
  %v4901 = phi i64 [ 0, %b837 ], [ %v4927, %b847 ]
  %v4902 = icmp slt i64 %v4901, %v4889
  br i1 %v4902, label %b840, label %b841
b840:
  %v4903 = mul i64 %v4901, 16
  %v4904 = getelementptr inbounds float, ptr %v4900, i64 %v4903
  %v4905 = mul i64 %v4901, 2
  %v4906 = getelementptr inbounds float, ptr %v4860, i64 %v4905
  br label %b842
b842:
  %v4907 = phi i64 [ 0, %b840 ], [ %v4916, %b843 ]
  %v4908 = icmp slt i64 %v4907, %v4895
  br i1 %v4908, label %b843, label %b844
b843:
  %v4909 = mul i64 %v4907, 2
  %v4910 = getelementptr inbounds float, ptr %v4904, i64 %v4909
  %v4911 = mul i64 %v4907, 768
  %v4912 = getelementptr inbounds float, ptr %v4906, i64 %v4911
  %v4913 = getelementptr inbounds float, ptr %v4910, i64 0
  %v4914 = load <2 x float>, ptr %v4913, align 4
  %v4915 = getelementptr inbounds float, ptr %v4912, i64 0
  store <2 x float> %v4914, ptr %v4915, align 4
  %v4916 = add nsw i64 %v4907, 1
  br label %b842
b844:
  %v4917 = mul i64 %v4895, 2
  %v4918 = getelementptr inbounds float, ptr %v4904, i64 %v4917
  %v4919 = mul i64 %v4895, 768
  %v4920 = getelementptr inbounds float, ptr %v4906, i64 %v4919
  br label %b845
b845:
  %v4921 = phi i64 [ 0, %b844 ], [ %v4926, %b846 ]
  %v4922 = icmp slt i64 %v4921, %v4897
  br i1 %v4922, label %b846, label %b847
b846:
  %v4923 = getelementptr inbounds float, ptr %v4918, i64 %v4921
  %v4924 = load float, ptr %v4923, align 4
  %v4925 = getelementptr inbounds float, ptr %v4920, i64 %v4921
  store float %v4924, ptr %v4925, align 4
  %v4926 = add nsw i64 %v4921, 1
  br label %b845, !llvm.loop !18
b847:
  %v4927 = add nsw i64 %v4901, 1
  br label %b839
b841:
  br label %b848
b848:
  %v4928 = phi i64 [ 0, %b841 ], [ %v4963, %b856 ]
  %v4929 = icmp slt i64 %v4928, 64
  br i1 %v4929, label %b849, label %b850
b849:
  %v4930 = mul i64 %v4885, 64
  %v4931 = add i64 %v4930, %v4928
  %v4932 = getelementptr inbounds float, ptr %v4859, i64 %v4931
  br label %b851
b851:
  %v4933 = phi i64 [ 0, %b849 ], [ %v4951, %b852 ]
  %v4934 = icmp slt i64 %v4933, %v4889
  br i1 %v4934, label %b852, label %b853
b852:
  %v4935 = mul i64 %v4933, 64
  %v4936 = getelementptr inbounds float, ptr %v4932, i64 %v4935
  %v4937 = mul i64 %v4933, 32
  %v4938 = getelementptr inbounds float, ptr %v354, i64 %v4937
  %v4939 = getelementptr inbounds float, ptr %v4936, i64 0
  %v4940 = load <8 x float>, ptr %v4939, align 4
  %v4941 = getelementptr inbounds float, ptr %v4938, i64 0
  store <8 x float> %v4940, ptr %v4941, align 4
  %v4942 = getelementptr inbounds float, ptr %v4936, i64 8
  %v4943 = load <8 x float>, ptr %v4942, align 4
  %v4944 = getelementptr inbounds float, ptr %v4938, i64 8
  store <8 x float> %v4943, ptr %v4944, align 4
  %v4945 = getelementptr inbounds float, ptr %v4936, i64 16
  %v4946 = load <8 x float>, ptr %v4945, align 4
  %v4947 = getelementptr inbounds float, ptr %v4938, i64 16
  store <8 x float> %v4946, ptr %v4947, align 4
  %v4948 = getelementptr inbounds float, ptr %v4936, i64 24
  %v4949 = load <8 x float>, ptr %v4948, align 4
  %v4950 = getelementptr inbounds float, ptr %v4938, i64 24
  store <8 x float> %v4949, ptr %v4950, align 4
  %v4951 = add nsw i64 %v4933, 1
  br label %b851
b853:
  %v4952 = sdiv i64 %v4894, 2
  br label %b854
b854:
  %v4953 = phi i64 [ 0, %b853 ], [ %v4962, %b855 ]
  %v4954 = icmp slt i64 %v4953, %v4952
  br i1 %v4954, label %b855, label %b856
b855:
  %v4955 = mul i64 %v4953, 2
  %v4956 = add i64 %v4890, %v4955
  %v4957 = mul i64 %v4953, 768
  %v4958 = getelementptr inbounds float, ptr %v4860, i64 %v4957
  %v4959 = mul i64 %v4956, 64
  %v4960 = add i64 %v4959, %v4928
  %v4961 = getelementptr inbounds float, ptr %v4874, i64 %v4960
  call void @outer_2x32(ptr %v4958, ptr %v354, i64 %v4889, ptr %v4961, i64 64)
  %v4962 = add nsw i64 %v4953, 1
  br label %b854
b856:
  %v4963 = add nsw i64 %v4928, 32
  br label %b848
b850:
  %v4964 = add nsw i64 %v4890, 64
  br label %b836
b838:
  %v4965 = add nsw i64 %v4885, 384
  br label %b833
b835:
  %v4966 = icmp sgt i64 %v3, 1
  br i1 %v4966, label %b857, label %b858
b857:
  %v4967 = getelementptr inbounds i64, ptr %v1, i64 3
  %v4968 = atomicrmw add ptr %v4967, i64 1 acq_rel
  %v4969 = load i64, ptr %v349, align 8
  %v4970 = add i64 %v4969, 1
  store i64 %v4970, ptr %v349, align 8
  %v4971 = mul i64 %v3, %v4970
  br label %b859
b859:
  %v4972 = load atomic i64, ptr %v4967 acquire, align 8
  %v4973 = icmp slt i64 %v4972, %v4971
  br i1 %v4973, label %b860, label %b861
b860:
  %v4974 = call i32 @sched_yield()
  br label %b859
b861:
  br label %b858
b858:
  %v4975 = icmp eq i64 %v2, 0
  br i1 %v4975, label %b862, label %b863
b862:
  br label %b864
b864:
  %v4976 = phi i64 [ 0, %b862 ], [ %v4998, %b869 ]
  %v4977 = icmp slt i64 %v4976, 16
  br i1 %v4977, label %b865, label %b866
b865:
  br label %b867
b867:
  %v4978 = phi i64 [ 0, %b865 ], [ %v4995, %b872 ]
  %v4979 = phi <8 x float> [ splat (float 0x0000000000000000), %b865 ], [ %v4994, %b872 ]
  %v4980 = icmp slt i64 %v4978, %v8
  br i1 %v4980, label %b868, label %b869
b868:
  %v4981 = add i64 %v4978, 128
  %v4982 = icmp slt i64 %v4981, %v8
  %v4983 = select i1 %v4982, i64 %v4981, i64 %v8
  br label %b870
b870:
  %v4984 = phi i64 [ %v4978, %b868 ], [ %v4993, %b871 ]
  %v4985 = phi <8 x float> [ splat (float 0x0000000000000000), %b868 ], [ %v4992, %b871 ]
  %v4986 = icmp slt i64 %v4984, %v4983
  br i1 %v4986, label %b871, label %b872
b871:
  %v4987 = mul i64 %v4984, 16
  %v4988 = getelementptr inbounds float, ptr %v182, i64 %v4987
  %v4989 = add i64 0, %v4976
  %v4990 = getelementptr inbounds float, ptr %v4988, i64 %v4989
  %v4991 = load <8 x float>, ptr %v4990, align 4
  %v4992 = fadd <8 x float> %v4985, %v4991
  %v4993 = add nsw i64 %v4984, 1
  br label %b870
b872:
  %v4994 = fadd <8 x float> %v4979, %v4985
  %v4995 = add nsw i64 %v4978, 128
  br label %b867
b869:
  %v4996 = add i64 0, %v4976
  %v4997 = getelementptr inbounds float, ptr %v98, i64 %v4996
  store <8 x float> %v4979, ptr %v4997, align 4
  %v4998 = add nsw i64 %v4976, 8
  br label %b864
b866:
  br label %b863
b863:
  %v4999 = icmp sgt i64 %v3, 1
  br i1 %v4999, label %b873, label %b874
b873:
  %v5000 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5001 = atomicrmw add ptr %v5000, i64 1 acq_rel
  %v5002 = load i64, ptr %v349, align 8
  %v5003 = add i64 %v5002, 1
  store i64 %v5003, ptr %v349, align 8
  %v5004 = mul i64 %v3, %v5003
  br label %b875
b875:
  %v5005 = load atomic i64, ptr %v5000 acquire, align 8
  %v5006 = icmp slt i64 %v5005, %v5004
  br i1 %v5006, label %b876, label %b877
b876:
  %v5007 = call i32 @sched_yield()
  br label %b875
b877:
  br label %b874
b874:
  %v5008 = icmp eq i64 %v2, 0
  br i1 %v5008, label %b878, label %b879
b878:
  br label %b880
b880:
  %v5009 = phi i64 [ 0, %b878 ], [ %v5043, %b885 ]
  %v5010 = icmp slt i64 %v5009, 16
  br i1 %v5010, label %b881, label %b882
b881:
  br label %b883
b883:
  %v5011 = phi i64 [ 0, %b881 ], [ %v5040, %b888 ]
  %v5012 = phi <8 x float> [ splat (float 0x0000000000000000), %b881 ], [ %v5039, %b888 ]
  %v5013 = icmp slt i64 %v5011, %v8
  br i1 %v5013, label %b884, label %b885
b884:
  %v5014 = add i64 %v5011, 128
  %v5015 = icmp slt i64 %v5014, %v8
  %v5016 = select i1 %v5015, i64 %v5014, i64 %v8
  br label %b886
b886:
  %v5017 = phi i64 [ %v5011, %b884 ], [ %v5038, %b887 ]
  %v5018 = phi <8 x float> [ splat (float 0x0000000000000000), %b884 ], [ %v5037, %b887 ]
  %v5019 = icmp slt i64 %v5017, %v5016
  br i1 %v5019, label %b887, label %b888
b887:
  %v5020 = mul i64 %v5017, 16
  %v5021 = getelementptr inbounds float, ptr %v192, i64 %v5020
  %v5022 = mul i64 %v5017, 16
  %v5023 = getelementptr inbounds float, ptr %v62, i64 %v5022
  %v5024 = mul i64 %v5017, 16
  %v5025 = getelementptr inbounds float, ptr %v10, i64 %v5024
  %v5026 = add i64 0, %v5009
  %v5027 = getelementptr inbounds float, ptr %v5021, i64 %v5026
  %v5028 = load <8 x float>, ptr %v5027, align 4
  %v5029 = add i64 0, %v5009
  %v5030 = getelementptr inbounds float, ptr %v5023, i64 %v5029
  %v5031 = load <8 x float>, ptr %v5030, align 4
  %v5032 = add i64 0, %v5009
  %v5033 = getelementptr inbounds float, ptr %v5025, i64 %v5032
  %v5034 = load <8 x float>, ptr %v5033, align 4
  %v5035 = fsub <8 x float> %v5031, %v5034
  %v5036 = fmul <8 x float> %v5028, %v5035
  %v5037 = fadd <8 x float> %v5018, %v5036
  %v5038 = add nsw i64 %v5017, 1
  br label %b886
b888:
  %v5039 = fadd <8 x float> %v5012, %v5018
  %v5040 = add nsw i64 %v5011, 128
  br label %b883
b885:
  %v5041 = add i64 0, %v5009
  %v5042 = getelementptr inbounds float, ptr %v100, i64 %v5041
  store <8 x float> %v5012, ptr %v5042, align 4
  %v5043 = add nsw i64 %v5009, 8
  br label %b880
b882:
  br label %b879
b879:
  %v5044 = icmp sgt i64 %v3, 1
  br i1 %v5044, label %b889, label %b890
b889:
  %v5045 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5046 = atomicrmw add ptr %v5045, i64 1 acq_rel
  %v5047 = load i64, ptr %v349, align 8
  %v5048 = add i64 %v5047, 1
  store i64 %v5048, ptr %v349, align 8
  %v5049 = mul i64 %v3, %v5048
  br label %b891
b891:
  %v5050 = load atomic i64, ptr %v5045 acquire, align 8
  %v5051 = icmp slt i64 %v5050, %v5049
  br i1 %v5051, label %b892, label %b893
b892:
  %v5052 = call i32 @sched_yield()
  br label %b891
b893:
  br label %b890
b890:
  %v5053 = mul i64 0, 128
  %v5054 = getelementptr inbounds float, ptr %v184, i64 %v5053
  %v5055 = getelementptr inbounds float, ptr %v5054, i64 0
  %v5056 = mul i64 0, 16
  %v5057 = getelementptr inbounds float, ptr %v130, i64 %v5056
  %v5058 = getelementptr inbounds float, ptr %v5057, i64 0
  %v5059 = getelementptr inbounds float, ptr %v354, i64 12288
  %v5060 = add i64 128, 1
  %v5061 = sdiv i64 %v5060, 2
  %v5062 = add i64 %v2, 1
  %v5063 = mul i64 %v5061, %v2
  %v5064 = sdiv i64 %v5063, %v3
  %v5065 = mul i64 %v5064, 2
  %v5066 = icmp slt i64 %v5065, 128
  %v5067 = select i1 %v5066, i64 %v5065, i64 128
  %v5068 = mul i64 %v5061, %v5062
  %v5069 = sdiv i64 %v5068, %v3
  %v5070 = mul i64 %v5069, 2
  %v5071 = icmp slt i64 %v5070, 128
  %v5072 = select i1 %v5071, i64 %v5070, i64 128
  %v5073 = getelementptr inbounds float, ptr %v102, i64 0
  br label %b894
b894:
  %v5074 = phi i64 [ %v5067, %b890 ], [ %v5082, %b899 ]
  %v5075 = icmp slt i64 %v5074, %v5072
  br i1 %v5075, label %b895, label %b896
b895:
  %v5076 = mul i64 %v5074, 16
  %v5077 = getelementptr inbounds float, ptr %v5073, i64 %v5076
  br label %b897
b897:
  %v5078 = phi i64 [ 0, %b895 ], [ %v5081, %b898 ]
  %v5079 = icmp slt i64 %v5078, 16
  br i1 %v5079, label %b898, label %b899
b898:
  %v5080 = getelementptr inbounds float, ptr %v5077, i64 %v5078
  store float 0x0000000000000000, ptr %v5080, align 4
  %v5081 = add nsw i64 %v5078, 1
  br label %b897
b899:
  %v5082 = add nsw i64 %v5074, 1
  br label %b894
b896:
  %v5083 = mul i64 %v8, 1
  br label %b900
b900:
  %v5084 = phi i64 [ 0, %b896 ], [ %v5191, %b905 ]
  %v5085 = icmp slt i64 %v5084, %v5083
  br i1 %v5085, label %b901, label %b902
b901:
  %v5086 = sub i64 %v5083, %v5084
  %v5087 = icmp slt i64 %v5086, 384
  %v5088 = select i1 %v5087, i64 %v5086, i64 384
  br label %b903
b903:
  %v5089 = phi i64 [ %v5067, %b901 ], [ %v5190, %b929 ]
  %v5090 = icmp slt i64 %v5089, %v5072
  br i1 %v5090, label %b904, label %b905
b904:
  %v5091 = sub i64 %v5072, %v5089
  %v5092 = icmp slt i64 %v5091, 64
  %v5093 = select i1 %v5092, i64 %v5091, i64 64
  %v5094 = sdiv i64 %v5093, 2
  %v5095 = mul i64 %v5094, 2
  %v5096 = sub i64 %v5093, %v5095
  %v5097 = mul i64 %v5084, 128
  %v5098 = add i64 %v5097, %v5089
  %v5099 = getelementptr inbounds float, ptr %v5055, i64 %v5098
  br label %b906
b906:
  %v5100 = phi i64 [ 0, %b904 ], [ %v5126, %b914 ]
  %v5101 = icmp slt i64 %v5100, %v5088
  br i1 %v5101, label %b907, label %b908
b907:
  %v5102 = mul i64 %v5100, 128
  %v5103 = getelementptr inbounds float, ptr %v5099, i64 %v5102
  %v5104 = mul i64 %v5100, 2
  %v5105 = getelementptr inbounds float, ptr %v5059, i64 %v5104
  br label %b909
b909:
  %v5106 = phi i64 [ 0, %b907 ], [ %v5115, %b910 ]
  %v5107 = icmp slt i64 %v5106, %v5094
  br i1 %v5107, label %b910, label %b911
b910:
  %v5108 = mul i64 %v5106, 2
  %v5109 = getelementptr inbounds float, ptr %v5103, i64 %v5108
  %v5110 = mul i64 %v5106, 768
  %v5111 = getelementptr inbounds float, ptr %v5105, i64 %v5110
  %v5112 = getelementptr inbounds float, ptr %v5109, i64 0
  %v5113 = load <2 x float>, ptr %v5112, align 4
  %v5114 = getelementptr inbounds float, ptr %v5111, i64 0
  store <2 x float> %v5113, ptr %v5114, align 4
  %v5115 = add nsw i64 %v5106, 1
  br label %b909
b911:
  %v5116 = mul i64 %v5094, 2
  %v5117 = getelementptr inbounds float, ptr %v5103, i64 %v5116
  %v5118 = mul i64 %v5094, 768
  %v5119 = getelementptr inbounds float, ptr %v5105, i64 %v5118
  br label %b912
b912:
  %v5120 = phi i64 [ 0, %b911 ], [ %v5125, %b913 ]
  %v5121 = icmp slt i64 %v5120, %v5096
  br i1 %v5121, label %b913, label %b914
b913:
  %v5122 = getelementptr inbounds float, ptr %v5117, i64 %v5120
  %v5123 = load float, ptr %v5122, align 4
  %v5124 = getelementptr inbounds float, ptr %v5119, i64 %v5120
  store float %v5123, ptr %v5124, align 4
  %v5125 = add nsw i64 %v5120, 1
  br label %b912, !llvm.loop !21
b914:
  %v5126 = add nsw i64 %v5100, 1
  br label %b906
b908:
  br label %b915
b915:
  %v5127 = phi i64 [ 0, %b908 ], [ %v5162, %b923 ]
  %v5128 = icmp slt i64 %v5127, 0
  br i1 %v5128, label %b916, label %b917
b916:
  %v5129 = mul i64 %v5084, 16
  %v5130 = add i64 %v5129, %v5127
  %v5131 = getelementptr inbounds float, ptr %v5058, i64 %v5130
  br label %b918
b918:
  %v5132 = phi i64 [ 0, %b916 ], [ %v5150, %b919 ]
  %v5133 = icmp slt i64 %v5132, %v5088
  br i1 %v5133, label %b919, label %b920
b919:
  %v5134 = mul i64 %v5132, 16
  %v5135 = getelementptr inbounds float, ptr %v5131, i64 %v5134
  %v5136 = mul i64 %v5132, 32
  %v5137 = getelementptr inbounds float, ptr %v354, i64 %v5136
  %v5138 = getelementptr inbounds float, ptr %v5135, i64 0
  %v5139 = load <8 x float>, ptr %v5138, align 4
  %v5140 = getelementptr inbounds float, ptr %v5137, i64 0
  store <8 x float> %v5139, ptr %v5140, align 4
  %v5141 = getelementptr inbounds float, ptr %v5135, i64 8
  %v5142 = load <8 x float>, ptr %v5141, align 4
  %v5143 = getelementptr inbounds float, ptr %v5137, i64 8
  store <8 x float> %v5142, ptr %v5143, align 4
  %v5144 = getelementptr inbounds float, ptr %v5135, i64 16
  %v5145 = load <8 x float>, ptr %v5144, align 4
  %v5146 = getelementptr inbounds float, ptr %v5137, i64 16
  store <8 x float> %v5145, ptr %v5146, align 4
  %v5147 = getelementptr inbounds float, ptr %v5135, i64 24
  %v5148 = load <8 x float>, ptr %v5147, align 4
  %v5149 = getelementptr inbounds float, ptr %v5137, i64 24
  store <8 x float> %v5148, ptr %v5149, align 4
  %v5150 = add nsw i64 %v5132, 1
  br label %b918
b920:
  %v5151 = sdiv i64 %v5093, 2
  br label %b921
b921:
  %v5152 = phi i64 [ 0, %b920 ], [ %v5161, %b922 ]
  %v5153 = icmp slt i64 %v5152, %v5151
  br i1 %v5153, label %b922, label %b923
b922:
  %v5154 = mul i64 %v5152, 2
  %v5155 = add i64 %v5089, %v5154
  %v5156 = mul i64 %v5152, 768
  %v5157 = getelementptr inbounds float, ptr %v5059, i64 %v5156
  %v5158 = mul i64 %v5155, 16
  %v5159 = add i64 %v5158, %v5127
  %v5160 = getelementptr inbounds float, ptr %v5073, i64 %v5159
  call void @outer_2x32(ptr %v5157, ptr %v354, i64 %v5088, ptr %v5160, i64 16)
  %v5161 = add nsw i64 %v5152, 1
  br label %b921
b923:
  %v5162 = add nsw i64 %v5127, 32
  br label %b915
b917:
  %v5163 = mul i64 %v5084, 16
  %v5164 = add i64 %v5163, 0
  %v5165 = getelementptr inbounds float, ptr %v5058, i64 %v5164
  br label %b924
b924:
  %v5166 = phi i64 [ 0, %b917 ], [ %v5178, %b925 ]
  %v5167 = icmp slt i64 %v5166, %v5088
  br i1 %v5167, label %b925, label %b926
b925:
  %v5168 = mul i64 %v5166, 16
  %v5169 = getelementptr inbounds float, ptr %v5165, i64 %v5168
  %v5170 = mul i64 %v5166, 16
  %v5171 = getelementptr inbounds float, ptr %v354, i64 %v5170
  %v5172 = getelementptr inbounds float, ptr %v5169, i64 0
  %v5173 = load <8 x float>, ptr %v5172, align 4
  %v5174 = getelementptr inbounds float, ptr %v5171, i64 0
  store <8 x float> %v5173, ptr %v5174, align 4
  %v5175 = getelementptr inbounds float, ptr %v5169, i64 8
  %v5176 = load <8 x float>, ptr %v5175, align 4
  %v5177 = getelementptr inbounds float, ptr %v5171, i64 8
  store <8 x float> %v5176, ptr %v5177, align 4
  %v5178 = add nsw i64 %v5166, 1
  br label %b924
b926:
  %v5179 = sdiv i64 %v5093, 2
  br label %b927
b927:
  %v5180 = phi i64 [ 0, %b926 ], [ %v5189, %b928 ]
  %v5181 = icmp slt i64 %v5180, %v5179
  br i1 %v5181, label %b928, label %b929
b928:
  %v5182 = mul i64 %v5180, 2
  %v5183 = add i64 %v5089, %v5182
  %v5184 = mul i64 %v5180, 768
  %v5185 = getelementptr inbounds float, ptr %v5059, i64 %v5184
  %v5186 = mul i64 %v5183, 16
  %v5187 = add i64 %v5186, 0
  %v5188 = getelementptr inbounds float, ptr %v5073, i64 %v5187
  call void @outer_2x16(ptr %v5185, ptr %v354, i64 %v5088, ptr %v5188, i64 16)
  %v5189 = add nsw i64 %v5180, 1
  br label %b927
b929:
  %v5190 = add nsw i64 %v5089, 64
  br label %b903
b905:
  %v5191 = add nsw i64 %v5084, 384
  br label %b900
b902:
  %v5192 = icmp sgt i64 %v3, 1
  br i1 %v5192, label %b930, label %b931
b930:
  %v5193 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5194 = atomicrmw add ptr %v5193, i64 1 acq_rel
  %v5195 = load i64, ptr %v349, align 8
  %v5196 = add i64 %v5195, 1
  store i64 %v5196, ptr %v349, align 8
  %v5197 = mul i64 %v3, %v5196
  br label %b932
b932:
  %v5198 = load atomic i64, ptr %v5193 acquire, align 8
  %v5199 = icmp slt i64 %v5198, %v5197
  br i1 %v5199, label %b933, label %b934
b933:
  %v5200 = call i32 @sched_yield()
  br label %b932
b934:
  br label %b931
b931:
  %v5201 = mul i64 0, 16
  %v5202 = getelementptr inbounds float, ptr %v174, i64 %v5201
  %v5203 = getelementptr inbounds float, ptr %v5202, i64 0
  %v5204 = mul i64 0, 128
  %v5205 = getelementptr inbounds float, ptr %v158, i64 %v5204
  %v5206 = getelementptr inbounds float, ptr %v5205, i64 0
  %v5207 = getelementptr inbounds float, ptr %v354, i64 12288
  %v5208 = add i64 16, 1
  %v5209 = sdiv i64 %v5208, 2
  %v5210 = add i64 %v2, 1
  %v5211 = mul i64 %v5209, %v2
  %v5212 = sdiv i64 %v5211, %v3
  %v5213 = mul i64 %v5212, 2
  %v5214 = icmp slt i64 %v5213, 16
  %v5215 = select i1 %v5214, i64 %v5213, i64 16
  %v5216 = mul i64 %v5209, %v5210
  %v5217 = sdiv i64 %v5216, %v3
  %v5218 = mul i64 %v5217, 2
  %v5219 = icmp slt i64 %v5218, 16
  %v5220 = select i1 %v5219, i64 %v5218, i64 16
  %v5221 = getelementptr inbounds float, ptr %v104, i64 0
  br label %b935
b935:
  %v5222 = phi i64 [ %v5215, %b931 ], [ %v5230, %b940 ]
  %v5223 = icmp slt i64 %v5222, %v5220
  br i1 %v5223, label %b936, label %b937
b936:
  %v5224 = mul i64 %v5222, 128
  %v5225 = getelementptr inbounds float, ptr %v5221, i64 %v5224
  br label %b938
b938:
  %v5226 = phi i64 [ 0, %b936 ], [ %v5229, %b939 ]
  %v5227 = icmp slt i64 %v5226, 128
  br i1 %v5227, label %b939, label %b940
b939:
  %v5228 = getelementptr inbounds float, ptr %v5225, i64 %v5226
  store float 0x0000000000000000, ptr %v5228, align 4
  %v5229 = add nsw i64 %v5226, 1
  br label %b938
b940:
  %v5230 = add nsw i64 %v5222, 1
  br label %b935
b937:
  %v5231 = mul i64 %v8, 1
  br label %b941
b941:
  %v5232 = phi i64 [ 0, %b937 ], [ %v5312, %b946 ]
  %v5233 = icmp slt i64 %v5232, %v5231
  br i1 %v5233, label %b942, label %b943
b942:
  %v5234 = sub i64 %v5231, %v5232
  %v5235 = icmp slt i64 %v5234, 384
  %v5236 = select i1 %v5235, i64 %v5234, i64 384
  br label %b944
b944:
  %v5237 = phi i64 [ %v5215, %b942 ], [ %v5311, %b958 ]
  %v5238 = icmp slt i64 %v5237, %v5220
  br i1 %v5238, label %b945, label %b946
b945:
  %v5239 = sub i64 %v5220, %v5237
  %v5240 = icmp slt i64 %v5239, 64
  %v5241 = select i1 %v5240, i64 %v5239, i64 64
  %v5242 = sdiv i64 %v5241, 2
  %v5243 = mul i64 %v5242, 2
  %v5244 = sub i64 %v5241, %v5243
  %v5245 = mul i64 %v5232, 16
  %v5246 = add i64 %v5245, %v5237
  %v5247 = getelementptr inbounds float, ptr %v5203, i64 %v5246
  br label %b947
b947:
  %v5248 = phi i64 [ 0, %b945 ], [ %v5274, %b955 ]
  %v5249 = icmp slt i64 %v5248, %v5236
  br i1 %v5249, label %b948, label %b949
b948:
  %v5250 = mul i64 %v5248, 16
  %v5251 = getelementptr inbounds float, ptr %v5247, i64 %v5250
  %v5252 = mul i64 %v5248, 2
  %v5253 = getelementptr inbounds float, ptr %v5207, i64 %v5252
  br label %b950
b950:
  %v5254 = phi i64 [ 0, %b948 ], [ %v5263, %b951 ]
  %v5255 = icmp slt i64 %v5254, %v5242
  br i1 %v5255, label %b951, label %b952
b951:
  %v5256 = mul i64 %v5254, 2
  %v5257 = getelementptr inbounds float, ptr %v5251, i64 %v5256
  %v5258 = mul i64 %v5254, 768
  %v5259 = getelementptr inbounds float, ptr %v5253, i64 %v5258
  %v5260 = getelementptr inbounds float, ptr %v5257, i64 0
  %v5261 = load <2 x float>, ptr %v5260, align 4
  %v5262 = getelementptr inbounds float, ptr %v5259, i64 0
  store <2 x float> %v5261, ptr %v5262, align 4
  %v5263 = add nsw i64 %v5254, 1
  br label %b950
b952:
  %v5264 = mul i64 %v5242, 2
  %v5265 = getelementptr inbounds float, ptr %v5251, i64 %v5264
  %v5266 = mul i64 %v5242, 768
  %v5267 = getelementptr inbounds float, ptr %v5253, i64 %v5266
  br label %b953
b953:
  %v5268 = phi i64 [ 0, %b952 ], [ %v5273, %b954 ]
  %v5269 = icmp slt i64 %v5268, %v5244
  br i1 %v5269, label %b954, label %b955
b954:
  %v5270 = getelementptr inbounds float, ptr %v5265, i64 %v5268
  %v5271 = load float, ptr %v5270, align 4
  %v5272 = getelementptr inbounds float, ptr %v5267, i64 %v5268
  store float %v5271, ptr %v5272, align 4
  %v5273 = add nsw i64 %v5268, 1
  br label %b953, !llvm.loop !24
b955:
  %v5274 = add nsw i64 %v5248, 1
  br label %b947
b949:
  br label %b956
b956:
  %v5275 = phi i64 [ 0, %b949 ], [ %v5310, %b964 ]
  %v5276 = icmp slt i64 %v5275, 128
  br i1 %v5276, label %b957, label %b958
b957:
  %v5277 = mul i64 %v5232, 128
  %v5278 = add i64 %v5277, %v5275
  %v5279 = getelementptr inbounds float, ptr %v5206, i64 %v5278
  br label %b959
b959:
  %v5280 = phi i64 [ 0, %b957 ], [ %v5298, %b960 ]
  %v5281 = icmp slt i64 %v5280, %v5236
  br i1 %v5281, label %b960, label %b961
b960:
  %v5282 = mul i64 %v5280, 128
  %v5283 = getelementptr inbounds float, ptr %v5279, i64 %v5282
  %v5284 = mul i64 %v5280, 32
  %v5285 = getelementptr inbounds float, ptr %v354, i64 %v5284
  %v5286 = getelementptr inbounds float, ptr %v5283, i64 0
  %v5287 = load <8 x float>, ptr %v5286, align 4
  %v5288 = getelementptr inbounds float, ptr %v5285, i64 0
  store <8 x float> %v5287, ptr %v5288, align 4
  %v5289 = getelementptr inbounds float, ptr %v5283, i64 8
  %v5290 = load <8 x float>, ptr %v5289, align 4
  %v5291 = getelementptr inbounds float, ptr %v5285, i64 8
  store <8 x float> %v5290, ptr %v5291, align 4
  %v5292 = getelementptr inbounds float, ptr %v5283, i64 16
  %v5293 = load <8 x float>, ptr %v5292, align 4
  %v5294 = getelementptr inbounds float, ptr %v5285, i64 16
  store <8 x float> %v5293, ptr %v5294, align 4
  %v5295 = getelementptr inbounds float, ptr %v5283, i64 24
  %v5296 = load <8 x float>, ptr %v5295, align 4
  %v5297 = getelementptr inbounds float, ptr %v5285, i64 24
  store <8 x float> %v5296, ptr %v5297, align 4
  %v5298 = add nsw i64 %v5280, 1
  br label %b959
b961:
  %v5299 = sdiv i64 %v5241, 2
  br label %b962
b962:
  %v5300 = phi i64 [ 0, %b961 ], [ %v5309, %b963 ]
  %v5301 = icmp slt i64 %v5300, %v5299
  br i1 %v5301, label %b963, label %b964
b963:
  %v5302 = mul i64 %v5300, 2
  %v5303 = add i64 %v5237, %v5302
  %v5304 = mul i64 %v5300, 768
  %v5305 = getelementptr inbounds float, ptr %v5207, i64 %v5304
  %v5306 = mul i64 %v5303, 128
  %v5307 = add i64 %v5306, %v5275
  %v5308 = getelementptr inbounds float, ptr %v5221, i64 %v5307
  call void @outer_2x32(ptr %v5305, ptr %v354, i64 %v5236, ptr %v5308, i64 128)
  %v5309 = add nsw i64 %v5300, 1
  br label %b962
b964:
  %v5310 = add nsw i64 %v5275, 32
  br label %b956
b958:
  %v5311 = add nsw i64 %v5237, 64
  br label %b944
b946:
  %v5312 = add nsw i64 %v5232, 384
  br label %b941
b943:
  %v5313 = icmp sgt i64 %v3, 1
  br i1 %v5313, label %b965, label %b966
b965:
  %v5314 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5315 = atomicrmw add ptr %v5314, i64 1 acq_rel
  %v5316 = load i64, ptr %v349, align 8
  %v5317 = add i64 %v5316, 1
  store i64 %v5317, ptr %v349, align 8
  %v5318 = mul i64 %v3, %v5317
  br label %b967
b967:
  %v5319 = load atomic i64, ptr %v5314 acquire, align 8
  %v5320 = icmp slt i64 %v5319, %v5318
  br i1 %v5320, label %b968, label %b969
b968:
  %v5321 = call i32 @sched_yield()
  br label %b967
b969:
  br label %b966
b966:
  %v5322 = icmp eq i64 %v2, 0
  br i1 %v5322, label %b970, label %b971
b970:
  br label %b972
b972:
  %v5323 = phi i64 [ 0, %b970 ], [ %v5351, %b977 ]
  %v5324 = icmp slt i64 %v5323, 16
  br i1 %v5324, label %b973, label %b974
b973:
  br label %b975
b975:
  %v5325 = phi i64 [ 0, %b973 ], [ %v5348, %b980 ]
  %v5326 = phi <8 x float> [ splat (float 0x0000000000000000), %b973 ], [ %v5347, %b980 ]
  %v5327 = icmp slt i64 %v5325, %v8
  br i1 %v5327, label %b976, label %b977
b976:
  %v5328 = add i64 %v5325, 128
  %v5329 = icmp slt i64 %v5328, %v8
  %v5330 = select i1 %v5329, i64 %v5328, i64 %v8
  br label %b978
b978:
  %v5331 = phi i64 [ %v5325, %b976 ], [ %v5346, %b979 ]
  %v5332 = phi <8 x float> [ splat (float 0x0000000000000000), %b976 ], [ %v5345, %b979 ]
  %v5333 = icmp slt i64 %v5331, %v5330
  br i1 %v5333, label %b979, label %b980
b979:
  %v5334 = mul i64 %v5331, 16
  %v5335 = getelementptr inbounds float, ptr %v224, i64 %v5334
  %v5336 = mul i64 %v5331, 16
  %v5337 = getelementptr inbounds float, ptr %v132, i64 %v5336
  %v5338 = add i64 0, %v5323
  %v5339 = getelementptr inbounds float, ptr %v5335, i64 %v5338
  %v5340 = load <8 x float>, ptr %v5339, align 4
  %v5341 = add i64 0, %v5323
  %v5342 = getelementptr inbounds float, ptr %v5337, i64 %v5341
  %v5343 = load <8 x float>, ptr %v5342, align 4
  %v5344 = fmul <8 x float> %v5340, %v5343
  %v5345 = fadd <8 x float> %v5332, %v5344
  %v5346 = add nsw i64 %v5331, 1
  br label %b978
b980:
  %v5347 = fadd <8 x float> %v5326, %v5332
  %v5348 = add nsw i64 %v5325, 128
  br label %b975
b977:
  %v5349 = add i64 0, %v5323
  %v5350 = getelementptr inbounds float, ptr %v106, i64 %v5349
  store <8 x float> %v5326, ptr %v5350, align 4
  %v5351 = add nsw i64 %v5323, 8
  br label %b972
b974:
  br label %b971
b971:
  %v5352 = icmp sgt i64 %v3, 1
  br i1 %v5352, label %b981, label %b982
b981:
  %v5353 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5354 = atomicrmw add ptr %v5353, i64 1 acq_rel
  %v5355 = load i64, ptr %v349, align 8
  %v5356 = add i64 %v5355, 1
  store i64 %v5356, ptr %v349, align 8
  %v5357 = mul i64 %v3, %v5356
  br label %b983
b983:
  %v5358 = load atomic i64, ptr %v5353 acquire, align 8
  %v5359 = icmp slt i64 %v5358, %v5357
  br i1 %v5359, label %b984, label %b985
b984:
  %v5360 = call i32 @sched_yield()
  br label %b983
b985:
  br label %b982
b982:
  %v5361 = icmp eq i64 %v2, 0
  br i1 %v5361, label %b986, label %b987
b986:
  br label %b988
b988:
  %v5362 = phi i64 [ 0, %b986 ], [ %v5405, %b993 ]
  %v5363 = icmp slt i64 %v5362, 16
  br i1 %v5363, label %b989, label %b990
b989:
  br label %b991
b991:
  %v5364 = phi i64 [ 0, %b989 ], [ %v5402, %b996 ]
  %v5365 = phi <8 x float> [ splat (float 0x0000000000000000), %b989 ], [ %v5401, %b996 ]
  %v5366 = icmp slt i64 %v5364, %v8
  br i1 %v5366, label %b992, label %b993
b992:
  %v5367 = add i64 %v5364, 128
  %v5368 = icmp slt i64 %v5367, %v8
  %v5369 = select i1 %v5368, i64 %v5367, i64 %v8
  br label %b994
b994:
  %v5370 = phi i64 [ %v5364, %b992 ], [ %v5400, %b995 ]
  %v5371 = phi <8 x float> [ splat (float 0x0000000000000000), %b992 ], [ %v5399, %b995 ]
  %v5372 = icmp slt i64 %v5370, %v5369
  br i1 %v5372, label %b995, label %b996
b995:
  %v5373 = mul i64 %v5370, 16
  %v5374 = getelementptr inbounds float, ptr %v196, i64 %v5373
  %v5375 = mul i64 %v5370, 16
  %v5376 = getelementptr inbounds float, ptr %v190, i64 %v5375
  %v5377 = mul i64 %v5370, 16
  %v5378 = getelementptr inbounds float, ptr %v132, i64 %v5377
  %v5379 = mul i64 %v5370, 16
  %v5380 = getelementptr inbounds float, ptr %v146, i64 %v5379
  %v5381 = add i64 0, %v5362
  %v5382 = getelementptr inbounds float, ptr %v5374, i64 %v5381
  %v5383 = load <8 x float>, ptr %v5382, align 4
  %v5384 = add i64 0, %v5362
  %v5385 = getelementptr inbounds float, ptr %v5376, i64 %v5384
  %v5386 = load <8 x float>, ptr %v5385, align 4
  %v5387 = fadd <8 x float> %v5383, %v5386
  %v5388 = add i64 0, %v5362
  %v5389 = getelementptr inbounds float, ptr %v5378, i64 %v5388
  %v5390 = load <8 x float>, ptr %v5389, align 4
  %v5391 = fmul <8 x float> %v5387, %v5390
  %v5392 = add i64 0, %v5362
  %v5393 = getelementptr inbounds float, ptr %v5380, i64 %v5392
  %v5394 = load <8 x float>, ptr %v5393, align 4
  %v5395 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v5396 = shufflevector <8 x float> %v5395, <8 x float> poison, <8 x i32> zeroinitializer
  %v5397 = fsub <8 x float> %v5394, %v5396
  %v5398 = fmul <8 x float> %v5391, %v5397
  %v5399 = fadd <8 x float> %v5371, %v5398
  %v5400 = add nsw i64 %v5370, 1
  br label %b994
b996:
  %v5401 = fadd <8 x float> %v5365, %v5371
  %v5402 = add nsw i64 %v5364, 128
  br label %b991
b993:
  %v5403 = add i64 0, %v5362
  %v5404 = getelementptr inbounds float, ptr %v108, i64 %v5403
  store <8 x float> %v5365, ptr %v5404, align 4
  %v5405 = add nsw i64 %v5362, 8
  br label %b988
b990:
  br label %b987
b987:
  %v5406 = icmp sgt i64 %v3, 1
  br i1 %v5406, label %b997, label %b998
b997:
  %v5407 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5408 = atomicrmw add ptr %v5407, i64 1 acq_rel
  %v5409 = load i64, ptr %v349, align 8
  %v5410 = add i64 %v5409, 1
  store i64 %v5410, ptr %v349, align 8
  %v5411 = mul i64 %v3, %v5410
  br label %b999
b999:
  %v5412 = load atomic i64, ptr %v5407 acquire, align 8
  %v5413 = icmp slt i64 %v5412, %v5411
  br i1 %v5413, label %b1000, label %b1001
b1000:
  %v5414 = call i32 @sched_yield()
  br label %b999
b1001:
  br label %b998
b998:
  %v5415 = icmp eq i64 %v2, 0
  br i1 %v5415, label %b1002, label %b1003
b1002:
  br label %b1004
b1004:
  %v5416 = phi i64 [ 0, %b1002 ], [ %v5458, %b1009 ]
  %v5417 = icmp slt i64 %v5416, 2
  br i1 %v5417, label %b1005, label %b1006
b1005:
  br label %b1007
b1007:
  %v5418 = phi i64 [ 0, %b1005 ], [ %v5453, %b1012 ]
  %v5419 = phi <8 x float> [ splat (float 0x0000000000000000), %b1005 ], [ %v5452, %b1012 ]
  %v5420 = icmp slt i64 %v5418, %v8
  br i1 %v5420, label %b1008, label %b1009
b1008:
  %v5421 = add i64 %v5418, 128
  %v5422 = icmp slt i64 %v5421, %v8
  %v5423 = select i1 %v5422, i64 %v5421, i64 %v8
  br label %b1010
b1010:
  %v5424 = phi i64 [ %v5418, %b1008 ], [ %v5451, %b1011 ]
  %v5425 = phi <8 x float> [ splat (float 0x0000000000000000), %b1008 ], [ %v5450, %b1011 ]
  %v5426 = icmp slt i64 %v5424, %v5423
  br i1 %v5426, label %b1011, label %b1012
b1011:
  %v5427 = mul i64 %v5424, 2
  %v5428 = getelementptr inbounds float, ptr %v180, i64 %v5427
  %v5429 = add i64 0, %v5416
  %v5430 = getelementptr inbounds float, ptr %v5428, i64 %v5429
  %v5431 = load float, ptr %v5430, align 4
  %v5432 = mul i64 %v5424, 16
  %v5433 = getelementptr inbounds float, ptr %v156, i64 %v5432
  %v5434 = mul i64 %v5424, 16
  %v5435 = getelementptr inbounds float, ptr %v148, i64 %v5434
  %v5436 = mul i64 %v5416, 8
  %v5437 = add i64 0, %v5436
  %v5438 = add i64 %v5437, 0
  %v5439 = getelementptr inbounds float, ptr %v5433, i64 %v5438
  %v5440 = load <8 x float>, ptr %v5439, align 4
  %v5441 = mul i64 %v5416, 8
  %v5442 = add i64 0, %v5441
  %v5443 = add i64 %v5442, 0
  %v5444 = getelementptr inbounds float, ptr %v5435, i64 %v5443
  %v5445 = load <8 x float>, ptr %v5444, align 4
  %v5446 = fmul <8 x float> %v5440, %v5445
  %v5447 = insertelement <8 x float> poison, float %v5431, i64 0
  %v5448 = shufflevector <8 x float> %v5447, <8 x float> poison, <8 x i32> zeroinitializer
  %v5449 = fmul <8 x float> %v5448, %v5446
  %v5450 = fadd <8 x float> %v5425, %v5449
  %v5451 = add nsw i64 %v5424, 1
  br label %b1010
b1012:
  %v5452 = fadd <8 x float> %v5419, %v5425
  %v5453 = add nsw i64 %v5418, 128
  br label %b1007
b1009:
  %v5454 = mul i64 %v5416, 8
  %v5455 = add i64 0, %v5454
  %v5456 = add i64 %v5455, 0
  %v5457 = getelementptr inbounds float, ptr %v110, i64 %v5456
  store <8 x float> %v5419, ptr %v5457, align 4
  %v5458 = add nsw i64 %v5416, 1
  br label %b1004
b1006:
  br label %b1003
b1003:
  %v5459 = icmp sgt i64 %v3, 1
  br i1 %v5459, label %b1013, label %b1014
b1013:
  %v5460 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5461 = atomicrmw add ptr %v5460, i64 1 acq_rel
  %v5462 = load i64, ptr %v349, align 8
  %v5463 = add i64 %v5462, 1
  store i64 %v5463, ptr %v349, align 8
  %v5464 = mul i64 %v3, %v5463
  br label %b1015
b1015:
  %v5465 = load atomic i64, ptr %v5460 acquire, align 8
  %v5466 = icmp slt i64 %v5465, %v5464
  br i1 %v5466, label %b1016, label %b1017
b1016:
  %v5467 = call i32 @sched_yield()
  br label %b1015
b1017:
  br label %b1014
b1014:
  %v5468 = icmp eq i64 %v2, 0
  br i1 %v5468, label %b1018, label %b1019
b1018:
  br label %b1020
b1020:
  %v5469 = phi i64 [ 0, %b1018 ], [ %v5512, %b1025 ]
  %v5470 = icmp slt i64 %v5469, 2
  br i1 %v5470, label %b1021, label %b1022
b1021:
  br label %b1023
b1023:
  %v5471 = phi i64 [ 0, %b1021 ], [ %v5507, %b1028 ]
  %v5472 = phi <8 x float> [ splat (float 0x0000000000000000), %b1021 ], [ %v5506, %b1028 ]
  %v5473 = icmp slt i64 %v5471, %v8
  br i1 %v5473, label %b1024, label %b1025
b1024:
  %v5474 = add i64 %v5471, 128
  %v5475 = icmp slt i64 %v5474, %v8
  %v5476 = select i1 %v5475, i64 %v5474, i64 %v8
  br label %b1026
b1026:
  %v5477 = phi i64 [ %v5471, %b1024 ], [ %v5505, %b1027 ]
  %v5478 = phi <8 x float> [ splat (float 0x0000000000000000), %b1024 ], [ %v5504, %b1027 ]
  %v5479 = icmp slt i64 %v5477, %v5476
  br i1 %v5479, label %b1027, label %b1028
b1027:
  %v5480 = mul i64 %v5477, 16
  %v5481 = getelementptr inbounds float, ptr %v176, i64 %v5480
  %v5482 = mul i64 %v5477, 16
  %v5483 = getelementptr inbounds float, ptr %v168, i64 %v5482
  %v5484 = mul i64 %v5477, 2
  %v5485 = getelementptr inbounds float, ptr %v170, i64 %v5484
  %v5486 = add i64 0, %v5469
  %v5487 = getelementptr inbounds float, ptr %v5485, i64 %v5486
  %v5488 = load float, ptr %v5487, align 4
  %v5489 = fdiv float 0x3FF0000000000000, %v5488
  %v5490 = mul i64 %v5469, 8
  %v5491 = add i64 0, %v5490
  %v5492 = add i64 %v5491, 0
  %v5493 = getelementptr inbounds float, ptr %v5481, i64 %v5492
  %v5494 = load <8 x float>, ptr %v5493, align 4
  %v5495 = mul i64 %v5469, 8
  %v5496 = add i64 0, %v5495
  %v5497 = add i64 %v5496, 0
  %v5498 = getelementptr inbounds float, ptr %v5483, i64 %v5497
  %v5499 = load <8 x float>, ptr %v5498, align 4
  %v5500 = insertelement <8 x float> poison, float %v5489, i64 0
  %v5501 = shufflevector <8 x float> %v5500, <8 x float> poison, <8 x i32> zeroinitializer
  %v5502 = fmul <8 x float> %v5499, %v5501
  %v5503 = fmul <8 x float> %v5494, %v5502
  %v5504 = fadd <8 x float> %v5478, %v5503
  %v5505 = add nsw i64 %v5477, 1
  br label %b1026
b1028:
  %v5506 = fadd <8 x float> %v5472, %v5478
  %v5507 = add nsw i64 %v5471, 128
  br label %b1023
b1025:
  %v5508 = mul i64 %v5469, 8
  %v5509 = add i64 0, %v5508
  %v5510 = add i64 %v5509, 0
  %v5511 = getelementptr inbounds float, ptr %v236, i64 %v5510
  store <8 x float> %v5472, ptr %v5511, align 4
  %v5512 = add nsw i64 %v5469, 1
  br label %b1020
b1022:
  br label %b1019
b1019:
  %v5513 = icmp sgt i64 %v3, 1
  br i1 %v5513, label %b1029, label %b1030
b1029:
  %v5514 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5515 = atomicrmw add ptr %v5514, i64 1 acq_rel
  %v5516 = load i64, ptr %v349, align 8
  %v5517 = add i64 %v5516, 1
  store i64 %v5517, ptr %v349, align 8
  %v5518 = mul i64 %v3, %v5517
  br label %b1031
b1031:
  %v5519 = load atomic i64, ptr %v5514 acquire, align 8
  %v5520 = icmp slt i64 %v5519, %v5518
  br i1 %v5520, label %b1032, label %b1033
b1032:
  %v5521 = call i32 @sched_yield()
  br label %b1031
b1033:
  br label %b1030
b1030:
  %v5522 = icmp eq i64 %v2, 0
  br i1 %v5522, label %b1034, label %b1035
b1034:
  br label %b1036
b1036:
  %v5523 = phi i64 [ 0, %b1034 ], [ %v5549, %b1041 ]
  %v5524 = icmp slt i64 %v5523, 2
  br i1 %v5524, label %b1037, label %b1038
b1037:
  br label %b1039
b1039:
  %v5525 = phi i64 [ 0, %b1037 ], [ %v5544, %b1044 ]
  %v5526 = phi <8 x float> [ splat (float 0x0000000000000000), %b1037 ], [ %v5543, %b1044 ]
  %v5527 = icmp slt i64 %v5525, %v8
  br i1 %v5527, label %b1040, label %b1041
b1040:
  %v5528 = add i64 %v5525, 128
  %v5529 = icmp slt i64 %v5528, %v8
  %v5530 = select i1 %v5529, i64 %v5528, i64 %v8
  br label %b1042
b1042:
  %v5531 = phi i64 [ %v5525, %b1040 ], [ %v5542, %b1043 ]
  %v5532 = phi <8 x float> [ splat (float 0x0000000000000000), %b1040 ], [ %v5541, %b1043 ]
  %v5533 = icmp slt i64 %v5531, %v5530
  br i1 %v5533, label %b1043, label %b1044
b1043:
  %v5534 = mul i64 %v5531, 16
  %v5535 = getelementptr inbounds float, ptr %v176, i64 %v5534
  %v5536 = mul i64 %v5523, 8
  %v5537 = add i64 0, %v5536
  %v5538 = add i64 %v5537, 0
  %v5539 = getelementptr inbounds float, ptr %v5535, i64 %v5538
  %v5540 = load <8 x float>, ptr %v5539, align 4
  %v5541 = fadd <8 x float> %v5532, %v5540
  %v5542 = add nsw i64 %v5531, 1
  br label %b1042
b1044:
  %v5543 = fadd <8 x float> %v5526, %v5532
  %v5544 = add nsw i64 %v5525, 128
  br label %b1039
b1041:
  %v5545 = mul i64 %v5523, 8
  %v5546 = add i64 0, %v5545
  %v5547 = add i64 %v5546, 0
  %v5548 = getelementptr inbounds float, ptr %v238, i64 %v5547
  store <8 x float> %v5526, ptr %v5548, align 4
  %v5549 = add nsw i64 %v5523, 1
  br label %b1036
b1038:
  br label %b1035
b1035:
  %v5550 = icmp sgt i64 %v3, 1
  br i1 %v5550, label %b1045, label %b1046
b1045:
  %v5551 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5552 = atomicrmw add ptr %v5551, i64 1 acq_rel
  %v5553 = load i64, ptr %v349, align 8
  %v5554 = add i64 %v5553, 1
  store i64 %v5554, ptr %v349, align 8
  %v5555 = mul i64 %v3, %v5554
  br label %b1047
b1047:
  %v5556 = load atomic i64, ptr %v5551 acquire, align 8
  %v5557 = icmp slt i64 %v5556, %v5555
  br i1 %v5557, label %b1048, label %b1049
b1048:
  %v5558 = call i32 @sched_yield()
  br label %b1047
b1049:
  br label %b1046
b1046:
  %v5559 = mul i64 0, 16
  %v5560 = getelementptr inbounds float, ptr %v58, i64 %v5559
  %v5561 = getelementptr inbounds float, ptr %v5560, i64 0
  %v5562 = mul i64 0, 16
  %v5563 = getelementptr inbounds float, ptr %v172, i64 %v5562
  %v5564 = getelementptr inbounds float, ptr %v5563, i64 0
  %v5565 = getelementptr inbounds float, ptr %v354, i64 12288
  %v5566 = add i64 16, 1
  %v5567 = sdiv i64 %v5566, 2
  %v5568 = add i64 %v2, 1
  %v5569 = mul i64 %v5567, %v2
  %v5570 = sdiv i64 %v5569, %v3
  %v5571 = mul i64 %v5570, 2
  %v5572 = icmp slt i64 %v5571, 16
  %v5573 = select i1 %v5572, i64 %v5571, i64 16
  %v5574 = mul i64 %v5567, %v5568
  %v5575 = sdiv i64 %v5574, %v3
  %v5576 = mul i64 %v5575, 2
  %v5577 = icmp slt i64 %v5576, 16
  %v5578 = select i1 %v5577, i64 %v5576, i64 16
  %v5579 = getelementptr inbounds float, ptr %v116, i64 0
  br label %b1050
b1050:
  %v5580 = phi i64 [ %v5573, %b1046 ], [ %v5588, %b1055 ]
  %v5581 = icmp slt i64 %v5580, %v5578
  br i1 %v5581, label %b1051, label %b1052
b1051:
  %v5582 = mul i64 %v5580, 16
  %v5583 = getelementptr inbounds float, ptr %v5579, i64 %v5582
  br label %b1053
b1053:
  %v5584 = phi i64 [ 0, %b1051 ], [ %v5587, %b1054 ]
  %v5585 = icmp slt i64 %v5584, 16
  br i1 %v5585, label %b1054, label %b1055
b1054:
  %v5586 = getelementptr inbounds float, ptr %v5583, i64 %v5584
  store float 0x0000000000000000, ptr %v5586, align 4
  %v5587 = add nsw i64 %v5584, 1
  br label %b1053
b1055:
  %v5588 = add nsw i64 %v5580, 1
  br label %b1050
b1052:
  %v5589 = mul i64 %v8, 1
  br label %b1056
b1056:
  %v5590 = phi i64 [ 0, %b1052 ], [ %v5697, %b1061 ]
  %v5591 = icmp slt i64 %v5590, %v5589
  br i1 %v5591, label %b1057, label %b1058
b1057:
  %v5592 = sub i64 %v5589, %v5590
  %v5593 = icmp slt i64 %v5592, 384
  %v5594 = select i1 %v5593, i64 %v5592, i64 384
  br label %b1059
b1059:
  %v5595 = phi i64 [ %v5573, %b1057 ], [ %v5696, %b1085 ]
  %v5596 = icmp slt i64 %v5595, %v5578
  br i1 %v5596, label %b1060, label %b1061
b1060:
  %v5597 = sub i64 %v5578, %v5595
  %v5598 = icmp slt i64 %v5597, 64
  %v5599 = select i1 %v5598, i64 %v5597, i64 64
  %v5600 = sdiv i64 %v5599, 2
  %v5601 = mul i64 %v5600, 2
  %v5602 = sub i64 %v5599, %v5601
  %v5603 = mul i64 %v5590, 16
  %v5604 = add i64 %v5603, %v5595
  %v5605 = getelementptr inbounds float, ptr %v5561, i64 %v5604
  br label %b1062
b1062:
  %v5606 = phi i64 [ 0, %b1060 ], [ %v5632, %b1070 ]
  %v5607 = icmp slt i64 %v5606, %v5594
  br i1 %v5607, label %b1063, label %b1064
b1063:
  %v5608 = mul i64 %v5606, 16
  %v5609 = getelementptr inbounds float, ptr %v5605, i64 %v5608
  %v5610 = mul i64 %v5606, 2
  %v5611 = getelementptr inbounds float, ptr %v5565, i64 %v5610
  br label %b1065
b1065:
  %v5612 = phi i64 [ 0, %b1063 ], [ %v5621, %b1066 ]
  %v5613 = icmp slt i64 %v5612, %v5600
  br i1 %v5613, label %b1066, label %b1067
b1066:
  %v5614 = mul i64 %v5612, 2
  %v5615 = getelementptr inbounds float, ptr %v5609, i64 %v5614
  %v5616 = mul i64 %v5612, 768
  %v5617 = getelementptr inbounds float, ptr %v5611, i64 %v5616
  %v5618 = getelementptr inbounds float, ptr %v5615, i64 0
  %v5619 = load <2 x float>, ptr %v5618, align 4
  %v5620 = getelementptr inbounds float, ptr %v5617, i64 0
  store <2 x float> %v5619, ptr %v5620, align 4
  %v5621 = add nsw i64 %v5612, 1
  br label %b1065
b1067:
  %v5622 = mul i64 %v5600, 2
  %v5623 = getelementptr inbounds float, ptr %v5609, i64 %v5622
  %v5624 = mul i64 %v5600, 768
  %v5625 = getelementptr inbounds float, ptr %v5611, i64 %v5624
  br label %b1068
b1068:
  %v5626 = phi i64 [ 0, %b1067 ], [ %v5631, %b1069 ]
  %v5627 = icmp slt i64 %v5626, %v5602
  br i1 %v5627, label %b1069, label %b1070
b1069:
  %v5628 = getelementptr inbounds float, ptr %v5623, i64 %v5626
  %v5629 = load float, ptr %v5628, align 4
  %v5630 = getelementptr inbounds float, ptr %v5625, i64 %v5626
  store float %v5629, ptr %v5630, align 4
  %v5631 = add nsw i64 %v5626, 1
  br label %b1068, !llvm.loop !27
b1070:
  %v5632 = add nsw i64 %v5606, 1
  br label %b1062
b1064:
  br label %b1071
b1071:
  %v5633 = phi i64 [ 0, %b1064 ], [ %v5668, %b1079 ]
  %v5634 = icmp slt i64 %v5633, 0
  br i1 %v5634, label %b1072, label %b1073
b1072:
  %v5635 = mul i64 %v5590, 16
  %v5636 = add i64 %v5635, %v5633
  %v5637 = getelementptr inbounds float, ptr %v5564, i64 %v5636
  br label %b1074
b1074:
  %v5638 = phi i64 [ 0, %b1072 ], [ %v5656, %b1075 ]
  %v5639 = icmp slt i64 %v5638, %v5594
  br i1 %v5639, label %b1075, label %b1076
b1075:
  %v5640 = mul i64 %v5638, 16
  %v5641 = getelementptr inbounds float, ptr %v5637, i64 %v5640
  %v5642 = mul i64 %v5638, 32
  %v5643 = getelementptr inbounds float, ptr %v354, i64 %v5642
  %v5644 = getelementptr inbounds float, ptr %v5641, i64 0
  %v5645 = load <8 x float>, ptr %v5644, align 4
  %v5646 = getelementptr inbounds float, ptr %v5643, i64 0
  store <8 x float> %v5645, ptr %v5646, align 4
  %v5647 = getelementptr inbounds float, ptr %v5641, i64 8
  %v5648 = load <8 x float>, ptr %v5647, align 4
  %v5649 = getelementptr inbounds float, ptr %v5643, i64 8
  store <8 x float> %v5648, ptr %v5649, align 4
  %v5650 = getelementptr inbounds float, ptr %v5641, i64 16
  %v5651 = load <8 x float>, ptr %v5650, align 4
  %v5652 = getelementptr inbounds float, ptr %v5643, i64 16
  store <8 x float> %v5651, ptr %v5652, align 4
  %v5653 = getelementptr inbounds float, ptr %v5641, i64 24
  %v5654 = load <8 x float>, ptr %v5653, align 4
  %v5655 = getelementptr inbounds float, ptr %v5643, i64 24
  store <8 x float> %v5654, ptr %v5655, align 4
  %v5656 = add nsw i64 %v5638, 1
  br label %b1074
b1076:
  %v5657 = sdiv i64 %v5599, 2
  br label %b1077
b1077:
  %v5658 = phi i64 [ 0, %b1076 ], [ %v5667, %b1078 ]
  %v5659 = icmp slt i64 %v5658, %v5657
  br i1 %v5659, label %b1078, label %b1079
b1078:
  %v5660 = mul i64 %v5658, 2
  %v5661 = add i64 %v5595, %v5660
  %v5662 = mul i64 %v5658, 768
  %v5663 = getelementptr inbounds float, ptr %v5565, i64 %v5662
  %v5664 = mul i64 %v5661, 16
  %v5665 = add i64 %v5664, %v5633
  %v5666 = getelementptr inbounds float, ptr %v5579, i64 %v5665
  call void @outer_2x32(ptr %v5663, ptr %v354, i64 %v5594, ptr %v5666, i64 16)
  %v5667 = add nsw i64 %v5658, 1
  br label %b1077
b1079:
  %v5668 = add nsw i64 %v5633, 32
  br label %b1071
b1073:
  %v5669 = mul i64 %v5590, 16
  %v5670 = add i64 %v5669, 0
  %v5671 = getelementptr inbounds float, ptr %v5564, i64 %v5670
  br label %b1080
b1080:
  %v5672 = phi i64 [ 0, %b1073 ], [ %v5684, %b1081 ]
  %v5673 = icmp slt i64 %v5672, %v5594
  br i1 %v5673, label %b1081, label %b1082
b1081:
  %v5674 = mul i64 %v5672, 16
  %v5675 = getelementptr inbounds float, ptr %v5671, i64 %v5674
  %v5676 = mul i64 %v5672, 16
  %v5677 = getelementptr inbounds float, ptr %v354, i64 %v5676
  %v5678 = getelementptr inbounds float, ptr %v5675, i64 0
  %v5679 = load <8 x float>, ptr %v5678, align 4
  %v5680 = getelementptr inbounds float, ptr %v5677, i64 0
  store <8 x float> %v5679, ptr %v5680, align 4
  %v5681 = getelementptr inbounds float, ptr %v5675, i64 8
  %v5682 = load <8 x float>, ptr %v5681, align 4
  %v5683 = getelementptr inbounds float, ptr %v5677, i64 8
  store <8 x float> %v5682, ptr %v5683, align 4
  %v5684 = add nsw i64 %v5672, 1
  br label %b1080
b1082:
  %v5685 = sdiv i64 %v5599, 2
  br label %b1083
b1083:
  %v5686 = phi i64 [ 0, %b1082 ], [ %v5695, %b1084 ]
  %v5687 = icmp slt i64 %v5686, %v5685
  br i1 %v5687, label %b1084, label %b1085
b1084:
  %v5688 = mul i64 %v5686, 2
  %v5689 = add i64 %v5595, %v5688
  %v5690 = mul i64 %v5686, 768
  %v5691 = getelementptr inbounds float, ptr %v5565, i64 %v5690
  %v5692 = mul i64 %v5689, 16
  %v5693 = add i64 %v5692, 0
  %v5694 = getelementptr inbounds float, ptr %v5579, i64 %v5693
  call void @outer_2x16(ptr %v5691, ptr %v354, i64 %v5594, ptr %v5694, i64 16)
  %v5695 = add nsw i64 %v5686, 1
  br label %b1083
b1085:
  %v5696 = add nsw i64 %v5595, 64
  br label %b1059
b1061:
  %v5697 = add nsw i64 %v5590, 384
  br label %b1056
b1058:
  %v5698 = icmp sgt i64 %v3, 1
  br i1 %v5698, label %b1086, label %b1087
b1086:
  %v5699 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5700 = atomicrmw add ptr %v5699, i64 1 acq_rel
  %v5701 = load i64, ptr %v349, align 8
  %v5702 = add i64 %v5701, 1
  store i64 %v5702, ptr %v349, align 8
  %v5703 = mul i64 %v3, %v5702
  br label %b1088
b1088:
  %v5704 = load atomic i64, ptr %v5699 acquire, align 8
  %v5705 = icmp slt i64 %v5704, %v5703
  br i1 %v5705, label %b1089, label %b1090
b1089:
  %v5706 = call i32 @sched_yield()
  br label %b1088
b1090:
  br label %b1087
b1087:
  %v5707 = icmp eq i64 %v2, 0
  br i1 %v5707, label %b1091, label %b1092
b1091:
  br label %b1093
b1093:
  %v5708 = phi i64 [ 0, %b1091 ], [ %v5720, %b1094 ]
  %v5709 = icmp slt i64 %v5708, 16
  br i1 %v5709, label %b1094, label %b1095
b1094:
  %v5710 = add i64 0, %v5708
  %v5711 = getelementptr inbounds float, ptr %v236, i64 %v5710
  %v5712 = load <8 x float>, ptr %v5711, align 4
  %v5713 = add i64 0, %v5708
  %v5714 = getelementptr inbounds float, ptr %v238, i64 %v5713
  %v5715 = load <8 x float>, ptr %v5714, align 4
  %v5716 = add i64 0, %v5708
  %v5717 = getelementptr inbounds float, ptr %v112, i64 %v5716
  store <8 x float> %v5712, ptr %v5717, align 4
  %v5718 = add i64 0, %v5708
  %v5719 = getelementptr inbounds float, ptr %v114, i64 %v5718
  store <8 x float> %v5715, ptr %v5719, align 4
  %v5720 = add nsw i64 %v5708, 8
  br label %b1093
b1095:
  br label %b1092
b1092:
  %v5721 = icmp sgt i64 %v3, 1
  br i1 %v5721, label %b1096, label %b1097
b1096:
  %v5722 = getelementptr inbounds i64, ptr %v1, i64 3
  %v5723 = atomicrmw add ptr %v5722, i64 1 acq_rel
  %v5724 = load i64, ptr %v349, align 8
  %v5725 = add i64 %v5724, 1
  store i64 %v5725, ptr %v349, align 8
  %v5726 = mul i64 %v3, %v5725
  br label %b1098
b1098:
  %v5727 = load atomic i64, ptr %v5722 acquire, align 8
  %v5728 = icmp slt i64 %v5727, %v5726
  br i1 %v5728, label %b1099, label %b1100
b1099:
  %v5729 = call i32 @sched_yield()
  br label %b1098
b1100:
  br label %b1097
b1097:
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v43, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = icmp slt i64 %v5, %v2
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v5, 32
  %v16 = getelementptr inbounds float, ptr %v1, i64 %v15
  %v17 = mul i64 %v5, 2
  %v18 = getelementptr inbounds float, ptr %v0, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v16, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = getelementptr inbounds float, ptr %v16, i64 8
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v16, i64 16
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v16, i64 24
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v18, i64 0
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v20, <8 x float> %v6)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v7)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v26, <8 x float> %v9)
  %v35 = getelementptr inbounds float, ptr %v18, i64 1
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v20, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v22, <8 x float> %v11)
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v26, <8 x float> %v13)
  %v43 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v44 = mul i64 %v4, 0
  %v45 = getelementptr inbounds float, ptr %v3, i64 %v44
  %v46 = getelementptr inbounds float, ptr %v45, i64 0
  %v47 = load <8 x float>, ptr %v46, align 4
  %v48 = fadd <8 x float> %v47, %v6
  store <8 x float> %v48, ptr %v46, align 4
  %v49 = getelementptr inbounds float, ptr %v45, i64 8
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = fadd <8 x float> %v50, %v7
  store <8 x float> %v51, ptr %v49, align 4
  %v52 = getelementptr inbounds float, ptr %v45, i64 16
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = fadd <8 x float> %v53, %v8
  store <8 x float> %v54, ptr %v52, align 4
  %v55 = getelementptr inbounds float, ptr %v45, i64 24
  %v56 = load <8 x float>, ptr %v55, align 4
  %v57 = fadd <8 x float> %v56, %v9
  store <8 x float> %v57, ptr %v55, align 4
  %v58 = mul i64 %v4, 1
  %v59 = getelementptr inbounds float, ptr %v3, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = fadd <8 x float> %v61, %v10
  store <8 x float> %v62, ptr %v60, align 4
  %v63 = getelementptr inbounds float, ptr %v59, i64 8
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = fadd <8 x float> %v64, %v11
  store <8 x float> %v65, ptr %v63, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 16
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = fadd <8 x float> %v67, %v12
  store <8 x float> %v68, ptr %v66, align 4
  %v69 = getelementptr inbounds float, ptr %v59, i64 24
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = fadd <8 x float> %v70, %v13
  store <8 x float> %v71, ptr %v69, align 4
  ret void
}
define internal void @outer_2x16(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v31, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v30, %b1 ]
  %v10 = icmp slt i64 %v5, %v2
  br i1 %v10, label %b1, label %b2
b1:
  %v11 = mul i64 %v5, 16
  %v12 = getelementptr inbounds float, ptr %v1, i64 %v11
  %v13 = mul i64 %v5, 2
  %v14 = getelementptr inbounds float, ptr %v0, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = getelementptr inbounds float, ptr %v12, i64 8
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = getelementptr inbounds float, ptr %v14, i64 0
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v6)
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v18, <8 x float> %v7)
  %v25 = getelementptr inbounds float, ptr %v14, i64 1
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v16, <8 x float> %v8)
  %v30 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v18, <8 x float> %v9)
  %v31 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v32 = mul i64 %v4, 0
  %v33 = getelementptr inbounds float, ptr %v3, i64 %v32
  %v34 = getelementptr inbounds float, ptr %v33, i64 0
  %v35 = load <8 x float>, ptr %v34, align 4
  %v36 = fadd <8 x float> %v35, %v6
  store <8 x float> %v36, ptr %v34, align 4
  %v37 = getelementptr inbounds float, ptr %v33, i64 8
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = fadd <8 x float> %v38, %v7
  store <8 x float> %v39, ptr %v37, align 4
  %v40 = mul i64 %v4, 1
  %v41 = getelementptr inbounds float, ptr %v3, i64 %v40
  %v42 = getelementptr inbounds float, ptr %v41, i64 0
  %v43 = load <8 x float>, ptr %v42, align 4
  %v44 = fadd <8 x float> %v43, %v8
  store <8 x float> %v44, ptr %v42, align 4
  %v45 = getelementptr inbounds float, ptr %v41, i64 8
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = fadd <8 x float> %v46, %v9
  store <8 x float> %v47, ptr %v45, align 4
  ret void
}

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)
declare float @llvm.sqrt.f32(float)
declare <8 x float> @llvm.sqrt.v8f32(<8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
!9 = distinct !{!9, !10, !11}
!10 = !{!"llvm.loop.unroll.disable"}
!11 = !{!"llvm.loop.vectorize.width", i32 1}
!12 = distinct !{!12, !13, !14}
!13 = !{!"llvm.loop.unroll.disable"}
!14 = !{!"llvm.loop.vectorize.width", i32 1}
!15 = distinct !{!15, !16, !17}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!"llvm.loop.vectorize.width", i32 1}
!18 = distinct !{!18, !19, !20}
!19 = !{!"llvm.loop.unroll.disable"}
!20 = !{!"llvm.loop.vectorize.width", i32 1}
!21 = distinct !{!21, !22, !23}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{!"llvm.loop.vectorize.width", i32 1}
!24 = distinct !{!24, !25, !26}
!25 = !{!"llvm.loop.unroll.disable"}
!26 = !{!"llvm.loop.vectorize.width", i32 1}
!27 = distinct !{!27, !28, !29}
!28 = !{!"llvm.loop.unroll.disable"}
!29 = !{!"llvm.loop.vectorize.width", i32 1}
