; generated from specs/cho_decoder.yaml by `make generated`: do not edit
; cho_decoder K=8 M=8 C=8 H=8 O=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0, ptr @tile_2x1of4_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_6x2of2_0 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2of2_0, ptr @tile_2x2of2_0, ptr @tile_3x2of2_0, ptr @tile_4x2of2_0, ptr @tile_5x2of2_0, ptr @tile_6x2of2_0], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8
@table_tile_8x1of1_0_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0_more, ptr @tile_2x1of1_0_more, ptr @tile_3x1of1_0_more, ptr @tile_4x1of1_0_more, ptr @tile_5x1of1_0_more, ptr @tile_6x1of1_0_more, ptr @tile_7x1of1_0_more, ptr @tile_8x1of1_0_more], align 8
@table_tile_8x1of3_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_0, ptr @tile_2x1of3_0, ptr @tile_3x1of3_0, ptr @tile_4x1of3_0, ptr @tile_5x1of3_0, ptr @tile_6x1of3_0, ptr @tile_7x1of3_0, ptr @tile_8x1of3_0], align 8
@table_tile_8x1of3_1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_1, ptr @tile_2x1of3_1, ptr @tile_3x1of3_1, ptr @tile_4x1of3_1, ptr @tile_5x1of3_1, ptr @tile_6x1of3_1, ptr @tile_7x1of3_1, ptr @tile_8x1of3_1], align 8
@table_tile_8x1of3_2 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of3_2, ptr @tile_2x1of3_2, ptr @tile_3x1of3_2, ptr @tile_4x1of3_2, ptr @tile_5x1of3_2, ptr @tile_6x1of3_2, ptr @tile_7x1of3_2, ptr @tile_8x1of3_2], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v1220 = alloca float, i64 64, align 4
  %v1665 = alloca float, i64 96, align 4
  %v2298 = alloca float, i64 96, align 4
  %v2417 = alloca float, i64 64, align 4
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
  %v155 = getelementptr inbounds i64, ptr %v1, i64 11
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 22
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 23
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 25
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 27
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 53
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 54
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 55
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 56
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 58
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 59
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 60
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 61
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 62
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 63
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 64
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 65
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 66
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 67
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 68
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 69
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 70
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v202 = load ptr, ptr %v201, align 4
  %v203 = mul i64 %v2, 0
  %v204 = add i64 %v203, 704
  %v205 = getelementptr inbounds float, ptr %v202, i64 %v204
  %v206 = getelementptr inbounds i64, ptr %v1, i64 4
  %v207 = load i64, ptr %v206, align 8
  %v208 = icmp eq i64 %v207, 0
  br i1 %v208, label %b0, label %b1
b0:
  %v209 = add i64 %v7, 0
  %v210 = sdiv i64 %v209, 1
  %v211 = add i64 %v2, 1
  %v212 = mul i64 %v210, %v2
  %v213 = sdiv i64 %v212, %v3
  %v214 = mul i64 %v213, 1
  %v215 = icmp slt i64 %v214, %v7
  %v216 = select i1 %v215, i64 %v214, i64 %v7
  %v217 = mul i64 %v210, %v211
  %v218 = sdiv i64 %v217, %v3
  %v219 = mul i64 %v218, 1
  %v220 = icmp slt i64 %v219, %v7
  %v221 = select i1 %v220, i64 %v219, i64 %v7
  %v222 = mul i64 %v216, 8
  %v223 = getelementptr inbounds float, ptr %v20, i64 %v222
  %v224 = getelementptr inbounds float, ptr %v223, i64 0
  %v225 = mul i64 %v216, 8
  %v226 = getelementptr inbounds float, ptr %v92, i64 %v225
  %v227 = getelementptr inbounds float, ptr %v226, i64 0
  %v228 = sub i64 %v221, %v216
  %v229 = mul i64 %v228, 1
  %v230 = getelementptr inbounds float, ptr %v10, i64 0
  %v231 = icmp sgt i64 %v229, 0
  br i1 %v231, label %b2, label %b3
b2:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v229, i64 8, ptr %v230, i64 8, ptr %v224, i64 8, ptr %v227, i64 8)
  br label %b3
b3:
  br label %b1
b1:
  %v232 = icmp sgt i64 %v3, 1
  br i1 %v232, label %b4, label %b5
b4:
  %v233 = getelementptr inbounds i64, ptr %v1, i64 3
  %v234 = atomicrmw add ptr %v233, i64 1 acq_rel
  %v235 = mul i64 %v3, 1
  br label %b6
b6:
  %v236 = load atomic i64, ptr %v233 acquire, align 8
  %v237 = icmp slt i64 %v236, %v235
  br i1 %v237, label %b7, label %b8
b7:
  %v238 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v239 = getelementptr inbounds i64, ptr %v1, i64 4
  %v240 = load i64, ptr %v239, align 8
  %v241 = icmp eq i64 %v240, 0
  br i1 %v241, label %b9, label %b10
b9:
  %v242 = add i64 %v7, 0
  %v243 = sdiv i64 %v242, 1
  %v244 = add i64 %v2, 1
  %v245 = mul i64 %v243, %v2
  %v246 = sdiv i64 %v245, %v3
  %v247 = mul i64 %v246, 1
  %v248 = icmp slt i64 %v247, %v7
  %v249 = select i1 %v248, i64 %v247, i64 %v7
  %v250 = mul i64 %v243, %v244
  %v251 = sdiv i64 %v250, %v3
  %v252 = mul i64 %v251, 1
  %v253 = icmp slt i64 %v252, %v7
  %v254 = select i1 %v253, i64 %v252, i64 %v7
  %v255 = mul i64 %v249, 8
  %v256 = getelementptr inbounds float, ptr %v20, i64 %v255
  %v257 = getelementptr inbounds float, ptr %v256, i64 0
  %v258 = mul i64 %v249, 8
  %v259 = getelementptr inbounds float, ptr %v94, i64 %v258
  %v260 = getelementptr inbounds float, ptr %v259, i64 0
  %v261 = sub i64 %v254, %v249
  %v262 = mul i64 %v261, 1
  %v263 = getelementptr inbounds float, ptr %v16, i64 0
  %v264 = icmp sgt i64 %v262, 0
  br i1 %v264, label %b11, label %b12
b11:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v262, i64 8, ptr %v263, i64 8, ptr %v257, i64 8, ptr %v260, i64 8)
  br label %b12
b12:
  br label %b10
b10:
  %v265 = icmp sgt i64 %v3, 1
  br i1 %v265, label %b13, label %b14
b13:
  %v266 = getelementptr inbounds i64, ptr %v1, i64 3
  %v267 = atomicrmw add ptr %v266, i64 1 acq_rel
  %v268 = mul i64 %v3, 2
  br label %b15
b15:
  %v269 = load atomic i64, ptr %v266 acquire, align 8
  %v270 = icmp slt i64 %v269, %v268
  br i1 %v270, label %b16, label %b17
b16:
  %v271 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v272 = getelementptr inbounds i64, ptr %v1, i64 4
  %v273 = load i64, ptr %v272, align 8
  %v274 = icmp eq i64 %v273, 0
  br i1 %v274, label %b18, label %b19
b18:
  %v275 = add i64 %v7, 0
  %v276 = sdiv i64 %v275, 1
  %v277 = add i64 %v2, 1
  %v278 = mul i64 %v276, %v2
  %v279 = sdiv i64 %v278, %v3
  %v280 = mul i64 %v279, 1
  %v281 = icmp slt i64 %v280, %v7
  %v282 = select i1 %v281, i64 %v280, i64 %v7
  %v283 = mul i64 %v276, %v277
  %v284 = sdiv i64 %v283, %v3
  %v285 = mul i64 %v284, 1
  %v286 = icmp slt i64 %v285, %v7
  %v287 = select i1 %v286, i64 %v285, i64 %v7
  %v288 = mul i64 %v282, 8
  %v289 = getelementptr inbounds float, ptr %v20, i64 %v288
  %v290 = getelementptr inbounds float, ptr %v289, i64 0
  %v291 = mul i64 %v282, 8
  %v292 = getelementptr inbounds float, ptr %v96, i64 %v291
  %v293 = getelementptr inbounds float, ptr %v292, i64 0
  %v294 = sub i64 %v287, %v282
  %v295 = mul i64 %v294, 1
  %v296 = getelementptr inbounds float, ptr %v14, i64 0
  %v297 = icmp sgt i64 %v295, 0
  br i1 %v297, label %b20, label %b21
b20:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v295, i64 8, ptr %v296, i64 8, ptr %v290, i64 8, ptr %v293, i64 8)
  br label %b21
b21:
  br label %b19
b19:
  %v298 = icmp sgt i64 %v3, 1
  br i1 %v298, label %b22, label %b23
b22:
  %v299 = getelementptr inbounds i64, ptr %v1, i64 3
  %v300 = atomicrmw add ptr %v299, i64 1 acq_rel
  %v301 = mul i64 %v3, 3
  br label %b24
b24:
  %v302 = load atomic i64, ptr %v299 acquire, align 8
  %v303 = icmp slt i64 %v302, %v301
  br i1 %v303, label %b25, label %b26
b25:
  %v304 = call i32 @sched_yield()
  br label %b24
b26:
  br label %b23
b23:
  %v305 = getelementptr inbounds i64, ptr %v1, i64 4
  %v306 = load i64, ptr %v305, align 8
  %v307 = icmp eq i64 %v306, 0
  br i1 %v307, label %b27, label %b28
b27:
  %v308 = add i64 %v7, 0
  %v309 = sdiv i64 %v308, 1
  %v310 = add i64 %v2, 1
  %v311 = mul i64 %v309, %v2
  %v312 = sdiv i64 %v311, %v3
  %v313 = mul i64 %v312, 1
  %v314 = icmp slt i64 %v313, %v7
  %v315 = select i1 %v314, i64 %v313, i64 %v7
  %v316 = mul i64 %v309, %v310
  %v317 = sdiv i64 %v316, %v3
  %v318 = mul i64 %v317, 1
  %v319 = icmp slt i64 %v318, %v7
  %v320 = select i1 %v319, i64 %v318, i64 %v7
  %v321 = mul i64 %v315, 8
  %v322 = getelementptr inbounds float, ptr %v20, i64 %v321
  %v323 = getelementptr inbounds float, ptr %v322, i64 0
  %v324 = mul i64 %v315, 8
  %v325 = getelementptr inbounds float, ptr %v98, i64 %v324
  %v326 = getelementptr inbounds float, ptr %v325, i64 0
  %v327 = sub i64 %v320, %v315
  %v328 = mul i64 %v327, 1
  %v329 = getelementptr inbounds float, ptr %v12, i64 0
  %v330 = icmp sgt i64 %v328, 0
  br i1 %v330, label %b29, label %b30
b29:
  call void @rnngen_sgemm(i64 1, i64 0, i64 8, i64 %v328, i64 8, ptr %v329, i64 8, ptr %v323, i64 8, ptr %v326, i64 8)
  br label %b30
b30:
  br label %b28
b28:
  %v331 = icmp sgt i64 %v3, 1
  br i1 %v331, label %b31, label %b32
b31:
  %v332 = getelementptr inbounds i64, ptr %v1, i64 3
  %v333 = atomicrmw add ptr %v332, i64 1 acq_rel
  %v334 = mul i64 %v3, 4
  br label %b33
b33:
  %v335 = load atomic i64, ptr %v332 acquire, align 8
  %v336 = icmp slt i64 %v335, %v334
  br i1 %v336, label %b34, label %b35
b34:
  %v337 = call i32 @sched_yield()
  br label %b33
b35:
  br label %b32
b32:
  %v338 = getelementptr inbounds i64, ptr %v1, i64 4
  %v339 = load i64, ptr %v338, align 8
  %v340 = icmp eq i64 %v339, 0
  br i1 %v340, label %b36, label %b37
b36:
  %v341 = add i64 %v7, 0
  %v342 = sdiv i64 %v341, 1
  %v343 = add i64 %v2, 1
  %v344 = mul i64 %v342, %v2
  %v345 = sdiv i64 %v344, %v3
  %v346 = mul i64 %v345, 1
  %v347 = icmp slt i64 %v346, %v7
  %v348 = select i1 %v347, i64 %v346, i64 %v7
  %v349 = mul i64 %v342, %v343
  %v350 = sdiv i64 %v349, %v3
  %v351 = mul i64 %v350, 1
  %v352 = icmp slt i64 %v351, %v7
  %v353 = select i1 %v352, i64 %v351, i64 %v7
  %v354 = mul i64 %v348, 8
  %v355 = getelementptr inbounds float, ptr %v20, i64 %v354
  %v356 = getelementptr inbounds float, ptr %v355, i64 0
  %v357 = mul i64 %v348, 16
  %v358 = getelementptr inbounds float, ptr %v100, i64 %v357
  %v359 = getelementptr inbounds float, ptr %v358, i64 0
  %v360 = sub i64 %v353, %v348
  %v361 = mul i64 %v360, 1
  %v362 = getelementptr inbounds float, ptr %v18, i64 0
  %v363 = icmp sgt i64 %v361, 0
  br i1 %v363, label %b38, label %b39
b38:
  call void @rnngen_sgemm(i64 1, i64 0, i64 16, i64 %v361, i64 8, ptr %v362, i64 8, ptr %v356, i64 8, ptr %v359, i64 16)
  br label %b39
b39:
  br label %b37
b37:
  %v364 = icmp sgt i64 %v3, 1
  br i1 %v364, label %b40, label %b41
b40:
  %v365 = getelementptr inbounds i64, ptr %v1, i64 3
  %v366 = atomicrmw add ptr %v365, i64 1 acq_rel
  %v367 = mul i64 %v3, 5
  br label %b42
b42:
  %v368 = load atomic i64, ptr %v365 acquire, align 8
  %v369 = icmp slt i64 %v368, %v367
  br i1 %v369, label %b43, label %b44
b43:
  %v370 = call i32 @sched_yield()
  br label %b42
b44:
  br label %b41
b41:
  %v371 = getelementptr inbounds i64, ptr %v1, i64 4
  %v372 = load i64, ptr %v371, align 8
  %v373 = icmp eq i64 %v372, 0
  br i1 %v373, label %b45, label %b46
b45:
  %v374 = icmp eq i64 %v2, 0
  br i1 %v374, label %b47, label %b48
b47:
  br label %b49
b49:
  %v375 = phi i64 [ 0, %b47 ], [ %v382, %b50 ]
  %v376 = icmp slt i64 %v375, 64
  br i1 %v376, label %b50, label %b51
b50:
  %v377 = add i64 0, %v375
  %v378 = getelementptr inbounds float, ptr %v26, i64 %v377
  %v379 = load <8 x float>, ptr %v378, align 4
  %v380 = add i64 0, %v375
  %v381 = getelementptr inbounds float, ptr %v88, i64 %v380
  store <8 x float> %v379, ptr %v381, align 4
  %v382 = add nsw i64 %v375, 8
  br label %b49
b51:
  br label %b48
b48:
  br label %b46
b46:
  %v383 = icmp sgt i64 %v3, 1
  br i1 %v383, label %b52, label %b53
b52:
  %v384 = getelementptr inbounds i64, ptr %v1, i64 3
  %v385 = atomicrmw add ptr %v384, i64 1 acq_rel
  %v386 = mul i64 %v3, 6
  br label %b54
b54:
  %v387 = load atomic i64, ptr %v384 acquire, align 8
  %v388 = icmp slt i64 %v387, %v386
  br i1 %v388, label %b55, label %b56
b55:
  %v389 = call i32 @sched_yield()
  br label %b54
b56:
  br label %b53
b53:
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b57, label %b58
b57:
  %v393 = icmp eq i64 %v2, 0
  br i1 %v393, label %b59, label %b60
b59:
  br label %b61
b61:
  %v394 = phi i64 [ 0, %b59 ], [ %v401, %b62 ]
  %v395 = icmp slt i64 %v394, 64
  br i1 %v395, label %b62, label %b63
b62:
  %v396 = add i64 0, %v394
  %v397 = getelementptr inbounds float, ptr %v28, i64 %v396
  %v398 = load <8 x float>, ptr %v397, align 4
  %v399 = add i64 64, %v394
  %v400 = getelementptr inbounds float, ptr %v88, i64 %v399
  store <8 x float> %v398, ptr %v400, align 4
  %v401 = add nsw i64 %v394, 8
  br label %b61
b63:
  br label %b60
b60:
  br label %b58
b58:
  %v402 = icmp sgt i64 %v3, 1
  br i1 %v402, label %b64, label %b65
b64:
  %v403 = getelementptr inbounds i64, ptr %v1, i64 3
  %v404 = atomicrmw add ptr %v403, i64 1 acq_rel
  %v405 = mul i64 %v3, 7
  br label %b66
b66:
  %v406 = load atomic i64, ptr %v403 acquire, align 8
  %v407 = icmp slt i64 %v406, %v405
  br i1 %v407, label %b67, label %b68
b67:
  %v408 = call i32 @sched_yield()
  br label %b66
b68:
  br label %b65
b65:
  %v409 = getelementptr inbounds i64, ptr %v1, i64 4
  %v410 = load i64, ptr %v409, align 8
  %v411 = icmp eq i64 %v410, 0
  br i1 %v411, label %b69, label %b70
b69:
  %v412 = icmp eq i64 %v2, 0
  br i1 %v412, label %b71, label %b72
b71:
  br label %b73
b73:
  %v413 = phi i64 [ 0, %b71 ], [ %v420, %b74 ]
  %v414 = icmp slt i64 %v413, 64
  br i1 %v414, label %b74, label %b75
b74:
  %v415 = add i64 0, %v413
  %v416 = getelementptr inbounds float, ptr %v30, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 128, %v413
  %v419 = getelementptr inbounds float, ptr %v88, i64 %v418
  store <8 x float> %v417, ptr %v419, align 4
  %v420 = add nsw i64 %v413, 8
  br label %b73
b75:
  br label %b72
b72:
  br label %b70
b70:
  %v421 = icmp sgt i64 %v3, 1
  br i1 %v421, label %b76, label %b77
b76:
  %v422 = getelementptr inbounds i64, ptr %v1, i64 3
  %v423 = atomicrmw add ptr %v422, i64 1 acq_rel
  %v424 = mul i64 %v3, 8
  br label %b78
b78:
  %v425 = load atomic i64, ptr %v422 acquire, align 8
  %v426 = icmp slt i64 %v425, %v424
  br i1 %v426, label %b79, label %b80
b79:
  %v427 = call i32 @sched_yield()
  br label %b78
b80:
  br label %b77
b77:
  %v428 = getelementptr inbounds i64, ptr %v1, i64 4
  %v429 = load i64, ptr %v428, align 8
  %v430 = icmp eq i64 %v429, 0
  br i1 %v430, label %b81, label %b82
b81:
  %v431 = icmp eq i64 %v2, 0
  br i1 %v431, label %b83, label %b84
b83:
  br label %b85
b85:
  %v432 = phi i64 [ 0, %b83 ], [ %v439, %b86 ]
  %v433 = icmp slt i64 %v432, 128
  br i1 %v433, label %b86, label %b87
b86:
  %v434 = add i64 0, %v432
  %v435 = getelementptr inbounds float, ptr %v32, i64 %v434
  %v436 = load <8 x float>, ptr %v435, align 4
  %v437 = add i64 192, %v432
  %v438 = getelementptr inbounds float, ptr %v88, i64 %v437
  store <8 x float> %v436, ptr %v438, align 4
  %v439 = add nsw i64 %v432, 8
  br label %b85
b87:
  br label %b84
b84:
  br label %b82
b82:
  %v440 = icmp sgt i64 %v3, 1
  br i1 %v440, label %b88, label %b89
b88:
  %v441 = getelementptr inbounds i64, ptr %v1, i64 3
  %v442 = atomicrmw add ptr %v441, i64 1 acq_rel
  %v443 = mul i64 %v3, 9
  br label %b90
b90:
  %v444 = load atomic i64, ptr %v441 acquire, align 8
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b91, label %b92
b91:
  %v446 = call i32 @sched_yield()
  br label %b90
b92:
  br label %b89
b89:
  %v447 = getelementptr inbounds i64, ptr %v1, i64 4
  %v448 = load i64, ptr %v447, align 8
  %v449 = icmp eq i64 %v448, 0
  br i1 %v449, label %b93, label %b94
b93:
  %v450 = icmp eq i64 %v2, 0
  br i1 %v450, label %b95, label %b96
b95:
  br label %b97
b97:
  %v451 = phi i64 [ 0, %b95 ], [ %v462, %b98 ]
  %v452 = icmp slt i64 %v451, 16
  br i1 %v452, label %b98, label %b99
b98:
  %v453 = mul i64 %v451, 8
  %v454 = add i64 0, %v453
  %v455 = add i64 %v454, 0
  %v456 = getelementptr inbounds float, ptr %v32, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = mul i64 %v451, 16
  %v459 = add i64 0, %v458
  %v460 = add i64 %v459, 0
  %v461 = getelementptr inbounds float, ptr %v90, i64 %v460
  store <8 x float> %v457, ptr %v461, align 4
  %v462 = add nsw i64 %v451, 1
  br label %b97
b99:
  br label %b96
b96:
  br label %b94
b94:
  %v463 = icmp sgt i64 %v3, 1
  br i1 %v463, label %b100, label %b101
b100:
  %v464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v465 = atomicrmw add ptr %v464, i64 1 acq_rel
  %v466 = mul i64 %v3, 10
  br label %b102
b102:
  %v467 = load atomic i64, ptr %v464 acquire, align 8
  %v468 = icmp slt i64 %v467, %v466
  br i1 %v468, label %b103, label %b104
b103:
  %v469 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v470 = getelementptr inbounds i64, ptr %v1, i64 4
  %v471 = load i64, ptr %v470, align 8
  %v472 = icmp eq i64 %v471, 0
  br i1 %v472, label %b105, label %b106
b105:
  %v473 = icmp eq i64 %v2, 0
  br i1 %v473, label %b107, label %b108
b107:
  br label %b109
b109:
  %v474 = phi i64 [ 0, %b107 ], [ %v485, %b110 ]
  %v475 = icmp slt i64 %v474, 16
  br i1 %v475, label %b110, label %b111
b110:
  %v476 = mul i64 %v474, 8
  %v477 = add i64 0, %v476
  %v478 = add i64 %v477, 0
  %v479 = getelementptr inbounds float, ptr %v40, i64 %v478
  %v480 = load <8 x float>, ptr %v479, align 4
  %v481 = mul i64 %v474, 16
  %v482 = add i64 8, %v481
  %v483 = add i64 %v482, 0
  %v484 = getelementptr inbounds float, ptr %v90, i64 %v483
  store <8 x float> %v480, ptr %v484, align 4
  %v485 = add nsw i64 %v474, 1
  br label %b109
b111:
  br label %b108
b108:
  br label %b106
b106:
  %v486 = icmp sgt i64 %v3, 1
  br i1 %v486, label %b112, label %b113
b112:
  %v487 = getelementptr inbounds i64, ptr %v1, i64 3
  %v488 = atomicrmw add ptr %v487, i64 1 acq_rel
  %v489 = mul i64 %v3, 11
  br label %b114
b114:
  %v490 = load atomic i64, ptr %v487 acquire, align 8
  %v491 = icmp slt i64 %v490, %v489
  br i1 %v491, label %b115, label %b116
b115:
  %v492 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v493 = getelementptr inbounds i64, ptr %v1, i64 4
  %v494 = load i64, ptr %v493, align 8
  %v495 = icmp eq i64 %v494, 0
  br i1 %v495, label %b117, label %b118
b117:
  %v496 = add i64 %v7, 0
  %v497 = sdiv i64 %v496, 1
  %v498 = add i64 %v2, 1
  %v499 = mul i64 %v497, %v2
  %v500 = sdiv i64 %v499, %v3
  %v501 = mul i64 %v500, 1
  %v502 = icmp slt i64 %v501, %v7
  %v503 = select i1 %v502, i64 %v501, i64 %v7
  %v504 = mul i64 %v497, %v498
  %v505 = sdiv i64 %v504, %v3
  %v506 = mul i64 %v505, 1
  %v507 = icmp slt i64 %v506, %v7
  %v508 = select i1 %v507, i64 %v506, i64 %v7
  br label %b119
b119:
  %v509 = phi i64 [ %v503, %b117 ], [ %v551, %b120 ]
  %v510 = icmp slt i64 %v509, %v508
  br i1 %v510, label %b120, label %b121
b120:
  %v511 = mul i64 %v509, 8
  %v512 = getelementptr inbounds float, ptr %v92, i64 %v511
  %v513 = mul i64 %v509, 8
  %v514 = getelementptr inbounds float, ptr %v102, i64 %v513
  %v515 = mul i64 %v509, 8
  %v516 = getelementptr inbounds float, ptr %v104, i64 %v515
  %v517 = add i64 0, 0
  %v518 = getelementptr inbounds float, ptr %v512, i64 %v517
  %v519 = load <8 x float>, ptr %v518, align 4
  %v520 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v519)
  %v521 = fcmp ogt <8 x float> %v520, splat (float 0x4023000000000000)
  %v522 = select <8 x i1> %v521, <8 x float> splat (float 0x4023000000000000), <8 x float> %v520
  %v523 = fadd <8 x float> %v522, %v522
  %v524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v523, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v525 = fsub <8 x float> %v524, splat (float 0x4168000000000000)
  %v526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v523)
  %v527 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v525, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v526)
  %v528 = bitcast <8 x float> %v524 to <8 x i32>
  %v529 = fmul <8 x float> %v527, %v527
  %v530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v527, <8 x float> splat (float 0x3F81227F40000000))
  %v531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v530, <8 x float> %v527, <8 x float> splat (float 0x3FA5556740000000))
  %v532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v531, <8 x float> %v527, <8 x float> splat (float 0x3FC5554B00000000))
  %v533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v532, <8 x float> %v527, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v534 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v529, <8 x float> %v533, <8 x float> %v527)
  %v535 = shl <8 x i32> %v528, splat (i32 23)
  %v536 = add <8 x i32> %v535, splat (i32 1065353216)
  %v537 = bitcast <8 x i32> %v536 to <8 x float>
  %v538 = fsub <8 x float> %v537, splat (float 0x3FF0000000000000)
  %v539 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v537, <8 x float> %v534, <8 x float> %v538)
  %v540 = fadd <8 x float> %v539, splat (float 0x4000000000000000)
  %v541 = fdiv <8 x float> %v539, %v540
  %v542 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v541, <8 x float> %v519)
  %v543 = fmul <8 x float> %v542, %v542
  %v544 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v545 = shufflevector <8 x float> %v544, <8 x float> poison, <8 x i32> zeroinitializer
  %v546 = fsub <8 x float> %v545, %v543
  %v547 = add i64 0, 0
  %v548 = getelementptr inbounds float, ptr %v514, i64 %v547
  store <8 x float> %v542, ptr %v548, align 4
  %v549 = add i64 0, 0
  %v550 = getelementptr inbounds float, ptr %v516, i64 %v549
  store <8 x float> %v546, ptr %v550, align 4
  %v551 = add nsw i64 %v509, 1
  br label %b119
b121:
  br label %b118
b118:
  %v552 = icmp sgt i64 %v3, 1
  br i1 %v552, label %b122, label %b123
b122:
  %v553 = getelementptr inbounds i64, ptr %v1, i64 3
  %v554 = atomicrmw add ptr %v553, i64 1 acq_rel
  %v555 = mul i64 %v3, 12
  br label %b124
b124:
  %v556 = load atomic i64, ptr %v553 acquire, align 8
  %v557 = icmp slt i64 %v556, %v555
  br i1 %v557, label %b125, label %b126
b125:
  %v558 = call i32 @sched_yield()
  br label %b124
b126:
  br label %b123
b123:
  %v559 = getelementptr inbounds i64, ptr %v1, i64 4
  %v560 = load i64, ptr %v559, align 8
  %v561 = icmp eq i64 %v560, 0
  br i1 %v561, label %b127, label %b128
b127:
  %v562 = getelementptr inbounds i64, ptr %v1, i64 78
  %v563 = load i64, ptr %v562, align 8
  %v564 = icmp eq i64 %v563, 0
  br i1 %v564, label %b129, label %b130
b129:
  %v565 = add i64 %v7, 0
  %v566 = sdiv i64 %v565, 1
  %v567 = add i64 %v2, 1
  %v568 = mul i64 %v566, %v2
  %v569 = sdiv i64 %v568, %v3
  %v570 = mul i64 %v569, 1
  %v571 = icmp slt i64 %v570, %v7
  %v572 = select i1 %v571, i64 %v570, i64 %v7
  %v573 = mul i64 %v566, %v567
  %v574 = sdiv i64 %v573, %v3
  %v575 = mul i64 %v574, 1
  %v576 = icmp slt i64 %v575, %v7
  %v577 = select i1 %v576, i64 %v575, i64 %v7
  br label %b131
b131:
  %v578 = phi i64 [ %v572, %b129 ], [ %v592, %b132 ]
  %v579 = icmp slt i64 %v578, %v577
  br i1 %v579, label %b132, label %b133
b132:
  %v580 = mul i64 %v578, 8
  %v581 = getelementptr inbounds float, ptr %v102, i64 %v580
  %v582 = and i64 0, %v162
  %v583 = mul i64 %v582, %v7
  %v584 = add i64 %v583, %v578
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v50, i64 %v585
  %v587 = add i64 0, 0
  %v588 = getelementptr inbounds float, ptr %v581, i64 %v587
  %v589 = load <8 x float>, ptr %v588, align 4
  %v590 = add i64 0, 0
  %v591 = getelementptr inbounds float, ptr %v586, i64 %v590
  store <8 x float> %v589, ptr %v591, align 4
  %v592 = add nsw i64 %v578, 1
  br label %b131
b133:
  br label %b130
b130:
  br label %b128
b128:
  %v593 = icmp sgt i64 %v3, 1
  br i1 %v593, label %b134, label %b135
b134:
  %v594 = getelementptr inbounds i64, ptr %v1, i64 3
  %v595 = atomicrmw add ptr %v594, i64 1 acq_rel
  %v596 = mul i64 %v3, 13
  br label %b136
b136:
  %v597 = load atomic i64, ptr %v594 acquire, align 8
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b137, label %b138
b137:
  %v599 = call i32 @sched_yield()
  br label %b136
b138:
  br label %b135
b135:
  %v600 = getelementptr inbounds float, ptr %v202, i64 0
  %v601 = getelementptr inbounds i64, ptr %v1, i64 4
  %v602 = load i64, ptr %v601, align 8
  %v603 = icmp eq i64 %v602, 0
  br i1 %v603, label %b139, label %b140
b139:
  %v604 = add i64 2, 0
  %v605 = sdiv i64 %v604, 1
  %v606 = add i64 %v2, 1
  %v607 = mul i64 %v605, %v2
  %v608 = sdiv i64 %v607, %v3
  %v609 = mul i64 %v608, 1
  %v610 = icmp slt i64 %v609, 2
  %v611 = select i1 %v610, i64 %v609, i64 2
  %v612 = mul i64 %v605, %v606
  %v613 = sdiv i64 %v612, %v3
  %v614 = mul i64 %v613, 1
  %v615 = icmp slt i64 %v614, 2
  %v616 = select i1 %v615, i64 %v614, i64 2
  %v617 = icmp slt i64 %v616, 1
  %v618 = select i1 %v617, i64 %v616, i64 1
  br label %b141
b141:
  %v619 = phi i64 [ %v611, %b139 ], [ %v1064, %b192 ]
  %v620 = icmp slt i64 %v619, %v618
  br i1 %v620, label %b142, label %b143
b142:
  %v621 = mul i64 %v619, 256
  %v622 = mul i64 %v619, 32
  %v623 = add i64 %v621, 0
  %v624 = add i64 %v622, 0
  %v625 = getelementptr inbounds float, ptr %v600, i64 %v623
  %v626 = sub i64 40, %v624
  %v627 = icmp slt i64 %v626, 0
  %v628 = select i1 %v627, i64 0, i64 %v626
  %v629 = icmp ult i64 %v628, 8
  %v630 = select i1 %v629, i64 %v628, i64 8
  %v631 = trunc i64 %v630 to i32
  %v632 = insertelement <8 x i32> poison, i32 %v631, i64 0
  %v633 = shufflevector <8 x i32> %v632, <8 x i32> poison, <8 x i32> zeroinitializer
  %v634 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v633
  %v635 = mul i64 %v624, 8
  %v636 = add i64 0, %v635
  %v637 = getelementptr inbounds float, ptr %v88, i64 %v636
  %v638 = icmp sge i64 %v628, 8
  br i1 %v638, label %b144, label %b145
b144:
  br label %b146
b146:
  %v639 = phi i64 [ 0, %b144 ], [ %v713, %b147 ]
  %v640 = icmp slt i64 %v639, 8
  br i1 %v640, label %b147, label %b148
b147:
  %v641 = add i64 %v639, 0
  %v642 = getelementptr inbounds float, ptr %v637, i64 %v641
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = add i64 %v639, 8
  %v645 = getelementptr inbounds float, ptr %v637, i64 %v644
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = add i64 %v639, 16
  %v648 = getelementptr inbounds float, ptr %v637, i64 %v647
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = add i64 %v639, 24
  %v651 = getelementptr inbounds float, ptr %v637, i64 %v650
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = add i64 %v639, 32
  %v654 = getelementptr inbounds float, ptr %v637, i64 %v653
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = add i64 %v639, 40
  %v657 = getelementptr inbounds float, ptr %v637, i64 %v656
  %v658 = load <8 x float>, ptr %v657, align 4
  %v659 = add i64 %v639, 48
  %v660 = getelementptr inbounds float, ptr %v637, i64 %v659
  %v661 = load <8 x float>, ptr %v660, align 4
  %v662 = add i64 %v639, 56
  %v663 = getelementptr inbounds float, ptr %v637, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v666 = shufflevector <8 x float> %v643, <8 x float> %v655, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v667 = shufflevector <8 x float> %v646, <8 x float> %v658, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v668 = shufflevector <8 x float> %v646, <8 x float> %v658, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v669 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v670 = shufflevector <8 x float> %v649, <8 x float> %v661, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v671 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v672 = shufflevector <8 x float> %v652, <8 x float> %v664, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v673 = shufflevector <8 x float> %v665, <8 x float> %v669, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v674 = shufflevector <8 x float> %v665, <8 x float> %v669, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v675 = shufflevector <8 x float> %v667, <8 x float> %v671, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v676 = shufflevector <8 x float> %v667, <8 x float> %v671, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v677 = shufflevector <8 x float> %v666, <8 x float> %v670, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v678 = shufflevector <8 x float> %v666, <8 x float> %v670, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v679 = shufflevector <8 x float> %v668, <8 x float> %v672, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v680 = shufflevector <8 x float> %v668, <8 x float> %v672, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v681 = shufflevector <8 x float> %v673, <8 x float> %v675, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v682 = shufflevector <8 x float> %v673, <8 x float> %v675, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v683 = shufflevector <8 x float> %v674, <8 x float> %v676, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v684 = shufflevector <8 x float> %v674, <8 x float> %v676, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v685 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v686 = shufflevector <8 x float> %v677, <8 x float> %v679, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v687 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v688 = shufflevector <8 x float> %v678, <8 x float> %v680, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v689 = add i64 %v639, 0
  %v690 = mul i64 %v689, 32
  %v691 = getelementptr inbounds float, ptr %v625, i64 %v690
  store <8 x float> %v681, ptr %v691, align 4
  %v692 = add i64 %v639, 1
  %v693 = mul i64 %v692, 32
  %v694 = getelementptr inbounds float, ptr %v625, i64 %v693
  store <8 x float> %v682, ptr %v694, align 4
  %v695 = add i64 %v639, 2
  %v696 = mul i64 %v695, 32
  %v697 = getelementptr inbounds float, ptr %v625, i64 %v696
  store <8 x float> %v683, ptr %v697, align 4
  %v698 = add i64 %v639, 3
  %v699 = mul i64 %v698, 32
  %v700 = getelementptr inbounds float, ptr %v625, i64 %v699
  store <8 x float> %v684, ptr %v700, align 4
  %v701 = add i64 %v639, 4
  %v702 = mul i64 %v701, 32
  %v703 = getelementptr inbounds float, ptr %v625, i64 %v702
  store <8 x float> %v685, ptr %v703, align 4
  %v704 = add i64 %v639, 5
  %v705 = mul i64 %v704, 32
  %v706 = getelementptr inbounds float, ptr %v625, i64 %v705
  store <8 x float> %v686, ptr %v706, align 4
  %v707 = add i64 %v639, 6
  %v708 = mul i64 %v707, 32
  %v709 = getelementptr inbounds float, ptr %v625, i64 %v708
  store <8 x float> %v687, ptr %v709, align 4
  %v710 = add i64 %v639, 7
  %v711 = mul i64 %v710, 32
  %v712 = getelementptr inbounds float, ptr %v625, i64 %v711
  store <8 x float> %v688, ptr %v712, align 4
  %v713 = add nsw i64 %v639, 8
  br label %b146
b148:
  br label %b149
b149:
  %v714 = phi i64 [ 8, %b148 ], [ %v722, %b150 ]
  %v715 = icmp slt i64 %v714, 8
  br i1 %v715, label %b150, label %b151
b150:
  %v716 = mul i64 %v714, 1
  %v717 = getelementptr inbounds float, ptr %v637, i64 %v716
  %v718 = getelementptr float, ptr %v717, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v719 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v718, <8 x i1> %v634, <8 x float> zeroinitializer)
  %v720 = mul i64 %v714, 32
  %v721 = getelementptr inbounds float, ptr %v625, i64 %v720
  store <8 x float> %v719, ptr %v721, align 4
  %v722 = add nsw i64 %v714, 1
  br label %b149
b151:
  br label %b145
b145:
  %v723 = icmp slt i64 %v628, 8
  br i1 %v723, label %b152, label %b153
b152:
  br label %b154
b154:
  %v724 = phi i64 [ 0, %b152 ], [ %v732, %b155 ]
  %v725 = icmp slt i64 %v724, 8
  br i1 %v725, label %b155, label %b156
b155:
  %v726 = mul i64 %v724, 1
  %v727 = getelementptr inbounds float, ptr %v637, i64 %v726
  %v728 = getelementptr float, ptr %v727, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v729 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v728, <8 x i1> %v634, <8 x float> zeroinitializer)
  %v730 = mul i64 %v724, 32
  %v731 = getelementptr inbounds float, ptr %v625, i64 %v730
  store <8 x float> %v729, ptr %v731, align 4
  %v732 = add nsw i64 %v724, 1
  br label %b154
b156:
  br label %b153
b153:
  %v733 = add i64 %v621, 8
  %v734 = add i64 %v622, 8
  %v735 = getelementptr inbounds float, ptr %v600, i64 %v733
  %v736 = sub i64 40, %v734
  %v737 = icmp slt i64 %v736, 0
  %v738 = select i1 %v737, i64 0, i64 %v736
  %v739 = icmp ult i64 %v738, 8
  %v740 = select i1 %v739, i64 %v738, i64 8
  %v741 = trunc i64 %v740 to i32
  %v742 = insertelement <8 x i32> poison, i32 %v741, i64 0
  %v743 = shufflevector <8 x i32> %v742, <8 x i32> poison, <8 x i32> zeroinitializer
  %v744 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v743
  %v745 = mul i64 %v734, 8
  %v746 = add i64 0, %v745
  %v747 = getelementptr inbounds float, ptr %v88, i64 %v746
  %v748 = icmp sge i64 %v738, 8
  br i1 %v748, label %b157, label %b158
b157:
  br label %b159
b159:
  %v749 = phi i64 [ 0, %b157 ], [ %v823, %b160 ]
  %v750 = icmp slt i64 %v749, 8
  br i1 %v750, label %b160, label %b161
b160:
  %v751 = add i64 %v749, 0
  %v752 = getelementptr inbounds float, ptr %v747, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v749, 8
  %v755 = getelementptr inbounds float, ptr %v747, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = add i64 %v749, 16
  %v758 = getelementptr inbounds float, ptr %v747, i64 %v757
  %v759 = load <8 x float>, ptr %v758, align 4
  %v760 = add i64 %v749, 24
  %v761 = getelementptr inbounds float, ptr %v747, i64 %v760
  %v762 = load <8 x float>, ptr %v761, align 4
  %v763 = add i64 %v749, 32
  %v764 = getelementptr inbounds float, ptr %v747, i64 %v763
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = add i64 %v749, 40
  %v767 = getelementptr inbounds float, ptr %v747, i64 %v766
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = add i64 %v749, 48
  %v770 = getelementptr inbounds float, ptr %v747, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 %v749, 56
  %v773 = getelementptr inbounds float, ptr %v747, i64 %v772
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = shufflevector <8 x float> %v753, <8 x float> %v765, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v776 = shufflevector <8 x float> %v753, <8 x float> %v765, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v777 = shufflevector <8 x float> %v756, <8 x float> %v768, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v778 = shufflevector <8 x float> %v756, <8 x float> %v768, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v779 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v780 = shufflevector <8 x float> %v759, <8 x float> %v771, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v781 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v782 = shufflevector <8 x float> %v762, <8 x float> %v774, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v783 = shufflevector <8 x float> %v775, <8 x float> %v779, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v784 = shufflevector <8 x float> %v775, <8 x float> %v779, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v785 = shufflevector <8 x float> %v777, <8 x float> %v781, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v786 = shufflevector <8 x float> %v777, <8 x float> %v781, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v787 = shufflevector <8 x float> %v776, <8 x float> %v780, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v788 = shufflevector <8 x float> %v776, <8 x float> %v780, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v789 = shufflevector <8 x float> %v778, <8 x float> %v782, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v790 = shufflevector <8 x float> %v778, <8 x float> %v782, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v791 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v792 = shufflevector <8 x float> %v783, <8 x float> %v785, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v793 = shufflevector <8 x float> %v784, <8 x float> %v786, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v794 = shufflevector <8 x float> %v784, <8 x float> %v786, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v795 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v796 = shufflevector <8 x float> %v787, <8 x float> %v789, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v797 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v798 = shufflevector <8 x float> %v788, <8 x float> %v790, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v799 = add i64 %v749, 0
  %v800 = mul i64 %v799, 32
  %v801 = getelementptr inbounds float, ptr %v735, i64 %v800
  store <8 x float> %v791, ptr %v801, align 4
  %v802 = add i64 %v749, 1
  %v803 = mul i64 %v802, 32
  %v804 = getelementptr inbounds float, ptr %v735, i64 %v803
  store <8 x float> %v792, ptr %v804, align 4
  %v805 = add i64 %v749, 2
  %v806 = mul i64 %v805, 32
  %v807 = getelementptr inbounds float, ptr %v735, i64 %v806
  store <8 x float> %v793, ptr %v807, align 4
  %v808 = add i64 %v749, 3
  %v809 = mul i64 %v808, 32
  %v810 = getelementptr inbounds float, ptr %v735, i64 %v809
  store <8 x float> %v794, ptr %v810, align 4
  %v811 = add i64 %v749, 4
  %v812 = mul i64 %v811, 32
  %v813 = getelementptr inbounds float, ptr %v735, i64 %v812
  store <8 x float> %v795, ptr %v813, align 4
  %v814 = add i64 %v749, 5
  %v815 = mul i64 %v814, 32
  %v816 = getelementptr inbounds float, ptr %v735, i64 %v815
  store <8 x float> %v796, ptr %v816, align 4
  %v817 = add i64 %v749, 6
  %v818 = mul i64 %v817, 32
  %v819 = getelementptr inbounds float, ptr %v735, i64 %v818
  store <8 x float> %v797, ptr %v819, align 4
  %v820 = add i64 %v749, 7
  %v821 = mul i64 %v820, 32
  %v822 = getelementptr inbounds float, ptr %v735, i64 %v821
  store <8 x float> %v798, ptr %v822, align 4
  %v823 = add nsw i64 %v749, 8
  br label %b159
b161:
  br label %b162
b162:
  %v824 = phi i64 [ 8, %b161 ], [ %v832, %b163 ]
  %v825 = icmp slt i64 %v824, 8
  br i1 %v825, label %b163, label %b164
b163:
  %v826 = mul i64 %v824, 1
  %v827 = getelementptr inbounds float, ptr %v747, i64 %v826
  %v828 = getelementptr float, ptr %v827, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v829 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v828, <8 x i1> %v744, <8 x float> zeroinitializer)
  %v830 = mul i64 %v824, 32
  %v831 = getelementptr inbounds float, ptr %v735, i64 %v830
  store <8 x float> %v829, ptr %v831, align 4
  %v832 = add nsw i64 %v824, 1
  br label %b162
b164:
  br label %b158
b158:
  %v833 = icmp slt i64 %v738, 8
  br i1 %v833, label %b165, label %b166
b165:
  br label %b167
b167:
  %v834 = phi i64 [ 0, %b165 ], [ %v842, %b168 ]
  %v835 = icmp slt i64 %v834, 8
  br i1 %v835, label %b168, label %b169
b168:
  %v836 = mul i64 %v834, 1
  %v837 = getelementptr inbounds float, ptr %v747, i64 %v836
  %v838 = getelementptr float, ptr %v837, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v839 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v838, <8 x i1> %v744, <8 x float> zeroinitializer)
  %v840 = mul i64 %v834, 32
  %v841 = getelementptr inbounds float, ptr %v735, i64 %v840
  store <8 x float> %v839, ptr %v841, align 4
  %v842 = add nsw i64 %v834, 1
  br label %b167
b169:
  br label %b166
b166:
  %v843 = add i64 %v621, 16
  %v844 = add i64 %v622, 16
  %v845 = getelementptr inbounds float, ptr %v600, i64 %v843
  %v846 = sub i64 40, %v844
  %v847 = icmp slt i64 %v846, 0
  %v848 = select i1 %v847, i64 0, i64 %v846
  %v849 = icmp ult i64 %v848, 8
  %v850 = select i1 %v849, i64 %v848, i64 8
  %v851 = trunc i64 %v850 to i32
  %v852 = insertelement <8 x i32> poison, i32 %v851, i64 0
  %v853 = shufflevector <8 x i32> %v852, <8 x i32> poison, <8 x i32> zeroinitializer
  %v854 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v853
  %v855 = mul i64 %v844, 8
  %v856 = add i64 0, %v855
  %v857 = getelementptr inbounds float, ptr %v88, i64 %v856
  %v858 = icmp sge i64 %v848, 8
  br i1 %v858, label %b170, label %b171
b170:
  br label %b172
b172:
  %v859 = phi i64 [ 0, %b170 ], [ %v933, %b173 ]
  %v860 = icmp slt i64 %v859, 8
  br i1 %v860, label %b173, label %b174
b173:
  %v861 = add i64 %v859, 0
  %v862 = getelementptr inbounds float, ptr %v857, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 %v859, 8
  %v865 = getelementptr inbounds float, ptr %v857, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = add i64 %v859, 16
  %v868 = getelementptr inbounds float, ptr %v857, i64 %v867
  %v869 = load <8 x float>, ptr %v868, align 4
  %v870 = add i64 %v859, 24
  %v871 = getelementptr inbounds float, ptr %v857, i64 %v870
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = add i64 %v859, 32
  %v874 = getelementptr inbounds float, ptr %v857, i64 %v873
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = add i64 %v859, 40
  %v877 = getelementptr inbounds float, ptr %v857, i64 %v876
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = add i64 %v859, 48
  %v880 = getelementptr inbounds float, ptr %v857, i64 %v879
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = add i64 %v859, 56
  %v883 = getelementptr inbounds float, ptr %v857, i64 %v882
  %v884 = load <8 x float>, ptr %v883, align 4
  %v885 = shufflevector <8 x float> %v863, <8 x float> %v875, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v886 = shufflevector <8 x float> %v863, <8 x float> %v875, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v887 = shufflevector <8 x float> %v866, <8 x float> %v878, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v888 = shufflevector <8 x float> %v866, <8 x float> %v878, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v889 = shufflevector <8 x float> %v869, <8 x float> %v881, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v890 = shufflevector <8 x float> %v869, <8 x float> %v881, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v891 = shufflevector <8 x float> %v872, <8 x float> %v884, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v892 = shufflevector <8 x float> %v872, <8 x float> %v884, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v893 = shufflevector <8 x float> %v885, <8 x float> %v889, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v894 = shufflevector <8 x float> %v885, <8 x float> %v889, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v895 = shufflevector <8 x float> %v887, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v896 = shufflevector <8 x float> %v887, <8 x float> %v891, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v897 = shufflevector <8 x float> %v886, <8 x float> %v890, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v898 = shufflevector <8 x float> %v886, <8 x float> %v890, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v899 = shufflevector <8 x float> %v888, <8 x float> %v892, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v900 = shufflevector <8 x float> %v888, <8 x float> %v892, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v901 = shufflevector <8 x float> %v893, <8 x float> %v895, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v902 = shufflevector <8 x float> %v893, <8 x float> %v895, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v903 = shufflevector <8 x float> %v894, <8 x float> %v896, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v904 = shufflevector <8 x float> %v894, <8 x float> %v896, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v905 = shufflevector <8 x float> %v897, <8 x float> %v899, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v906 = shufflevector <8 x float> %v897, <8 x float> %v899, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v907 = shufflevector <8 x float> %v898, <8 x float> %v900, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v908 = shufflevector <8 x float> %v898, <8 x float> %v900, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v909 = add i64 %v859, 0
  %v910 = mul i64 %v909, 32
  %v911 = getelementptr inbounds float, ptr %v845, i64 %v910
  store <8 x float> %v901, ptr %v911, align 4
  %v912 = add i64 %v859, 1
  %v913 = mul i64 %v912, 32
  %v914 = getelementptr inbounds float, ptr %v845, i64 %v913
  store <8 x float> %v902, ptr %v914, align 4
  %v915 = add i64 %v859, 2
  %v916 = mul i64 %v915, 32
  %v917 = getelementptr inbounds float, ptr %v845, i64 %v916
  store <8 x float> %v903, ptr %v917, align 4
  %v918 = add i64 %v859, 3
  %v919 = mul i64 %v918, 32
  %v920 = getelementptr inbounds float, ptr %v845, i64 %v919
  store <8 x float> %v904, ptr %v920, align 4
  %v921 = add i64 %v859, 4
  %v922 = mul i64 %v921, 32
  %v923 = getelementptr inbounds float, ptr %v845, i64 %v922
  store <8 x float> %v905, ptr %v923, align 4
  %v924 = add i64 %v859, 5
  %v925 = mul i64 %v924, 32
  %v926 = getelementptr inbounds float, ptr %v845, i64 %v925
  store <8 x float> %v906, ptr %v926, align 4
  %v927 = add i64 %v859, 6
  %v928 = mul i64 %v927, 32
  %v929 = getelementptr inbounds float, ptr %v845, i64 %v928
  store <8 x float> %v907, ptr %v929, align 4
  %v930 = add i64 %v859, 7
  %v931 = mul i64 %v930, 32
  %v932 = getelementptr inbounds float, ptr %v845, i64 %v931
  store <8 x float> %v908, ptr %v932, align 4
  %v933 = add nsw i64 %v859, 8
  br label %b172
b174:
  br label %b175
b175:
  %v934 = phi i64 [ 8, %b174 ], [ %v942, %b176 ]
  %v935 = icmp slt i64 %v934, 8
  br i1 %v935, label %b176, label %b177
b176:
  %v936 = mul i64 %v934, 1
  %v937 = getelementptr inbounds float, ptr %v857, i64 %v936
  %v938 = getelementptr float, ptr %v937, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v939 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v938, <8 x i1> %v854, <8 x float> zeroinitializer)
  %v940 = mul i64 %v934, 32
  %v941 = getelementptr inbounds float, ptr %v845, i64 %v940
  store <8 x float> %v939, ptr %v941, align 4
  %v942 = add nsw i64 %v934, 1
  br label %b175
b177:
  br label %b171
b171:
  %v943 = icmp slt i64 %v848, 8
  br i1 %v943, label %b178, label %b179
b178:
  br label %b180
b180:
  %v944 = phi i64 [ 0, %b178 ], [ %v952, %b181 ]
  %v945 = icmp slt i64 %v944, 8
  br i1 %v945, label %b181, label %b182
b181:
  %v946 = mul i64 %v944, 1
  %v947 = getelementptr inbounds float, ptr %v857, i64 %v946
  %v948 = getelementptr float, ptr %v947, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v949 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v948, <8 x i1> %v854, <8 x float> zeroinitializer)
  %v950 = mul i64 %v944, 32
  %v951 = getelementptr inbounds float, ptr %v845, i64 %v950
  store <8 x float> %v949, ptr %v951, align 4
  %v952 = add nsw i64 %v944, 1
  br label %b180
b182:
  br label %b179
b179:
  %v953 = add i64 %v621, 24
  %v954 = add i64 %v622, 24
  %v955 = getelementptr inbounds float, ptr %v600, i64 %v953
  %v956 = sub i64 40, %v954
  %v957 = icmp slt i64 %v956, 0
  %v958 = select i1 %v957, i64 0, i64 %v956
  %v959 = icmp ult i64 %v958, 8
  %v960 = select i1 %v959, i64 %v958, i64 8
  %v961 = trunc i64 %v960 to i32
  %v962 = insertelement <8 x i32> poison, i32 %v961, i64 0
  %v963 = shufflevector <8 x i32> %v962, <8 x i32> poison, <8 x i32> zeroinitializer
  %v964 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v963
  %v965 = mul i64 %v954, 8
  %v966 = add i64 0, %v965
  %v967 = getelementptr inbounds float, ptr %v88, i64 %v966
  %v968 = icmp sge i64 %v958, 8
  br i1 %v968, label %b183, label %b184
b183:
  br label %b185
b185:
  %v969 = phi i64 [ 0, %b183 ], [ %v1043, %b186 ]
  %v970 = icmp slt i64 %v969, 8
  br i1 %v970, label %b186, label %b187
b186:
  %v971 = add i64 %v969, 0
  %v972 = getelementptr inbounds float, ptr %v967, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 %v969, 8
  %v975 = getelementptr inbounds float, ptr %v967, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 %v969, 16
  %v978 = getelementptr inbounds float, ptr %v967, i64 %v977
  %v979 = load <8 x float>, ptr %v978, align 4
  %v980 = add i64 %v969, 24
  %v981 = getelementptr inbounds float, ptr %v967, i64 %v980
  %v982 = load <8 x float>, ptr %v981, align 4
  %v983 = add i64 %v969, 32
  %v984 = getelementptr inbounds float, ptr %v967, i64 %v983
  %v985 = load <8 x float>, ptr %v984, align 4
  %v986 = add i64 %v969, 40
  %v987 = getelementptr inbounds float, ptr %v967, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = add i64 %v969, 48
  %v990 = getelementptr inbounds float, ptr %v967, i64 %v989
  %v991 = load <8 x float>, ptr %v990, align 4
  %v992 = add i64 %v969, 56
  %v993 = getelementptr inbounds float, ptr %v967, i64 %v992
  %v994 = load <8 x float>, ptr %v993, align 4
  %v995 = shufflevector <8 x float> %v973, <8 x float> %v985, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v996 = shufflevector <8 x float> %v973, <8 x float> %v985, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v997 = shufflevector <8 x float> %v976, <8 x float> %v988, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v998 = shufflevector <8 x float> %v976, <8 x float> %v988, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v999 = shufflevector <8 x float> %v979, <8 x float> %v991, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1000 = shufflevector <8 x float> %v979, <8 x float> %v991, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1001 = shufflevector <8 x float> %v982, <8 x float> %v994, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1002 = shufflevector <8 x float> %v982, <8 x float> %v994, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1003 = shufflevector <8 x float> %v995, <8 x float> %v999, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1004 = shufflevector <8 x float> %v995, <8 x float> %v999, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1005 = shufflevector <8 x float> %v997, <8 x float> %v1001, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1006 = shufflevector <8 x float> %v997, <8 x float> %v1001, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1007 = shufflevector <8 x float> %v996, <8 x float> %v1000, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1008 = shufflevector <8 x float> %v996, <8 x float> %v1000, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1009 = shufflevector <8 x float> %v998, <8 x float> %v1002, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1010 = shufflevector <8 x float> %v998, <8 x float> %v1002, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1011 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1012 = shufflevector <8 x float> %v1003, <8 x float> %v1005, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1013 = shufflevector <8 x float> %v1004, <8 x float> %v1006, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1014 = shufflevector <8 x float> %v1004, <8 x float> %v1006, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1015 = shufflevector <8 x float> %v1007, <8 x float> %v1009, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1016 = shufflevector <8 x float> %v1007, <8 x float> %v1009, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1017 = shufflevector <8 x float> %v1008, <8 x float> %v1010, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1018 = shufflevector <8 x float> %v1008, <8 x float> %v1010, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1019 = add i64 %v969, 0
  %v1020 = mul i64 %v1019, 32
  %v1021 = getelementptr inbounds float, ptr %v955, i64 %v1020
  store <8 x float> %v1011, ptr %v1021, align 4
  %v1022 = add i64 %v969, 1
  %v1023 = mul i64 %v1022, 32
  %v1024 = getelementptr inbounds float, ptr %v955, i64 %v1023
  store <8 x float> %v1012, ptr %v1024, align 4
  %v1025 = add i64 %v969, 2
  %v1026 = mul i64 %v1025, 32
  %v1027 = getelementptr inbounds float, ptr %v955, i64 %v1026
  store <8 x float> %v1013, ptr %v1027, align 4
  %v1028 = add i64 %v969, 3
  %v1029 = mul i64 %v1028, 32
  %v1030 = getelementptr inbounds float, ptr %v955, i64 %v1029
  store <8 x float> %v1014, ptr %v1030, align 4
  %v1031 = add i64 %v969, 4
  %v1032 = mul i64 %v1031, 32
  %v1033 = getelementptr inbounds float, ptr %v955, i64 %v1032
  store <8 x float> %v1015, ptr %v1033, align 4
  %v1034 = add i64 %v969, 5
  %v1035 = mul i64 %v1034, 32
  %v1036 = getelementptr inbounds float, ptr %v955, i64 %v1035
  store <8 x float> %v1016, ptr %v1036, align 4
  %v1037 = add i64 %v969, 6
  %v1038 = mul i64 %v1037, 32
  %v1039 = getelementptr inbounds float, ptr %v955, i64 %v1038
  store <8 x float> %v1017, ptr %v1039, align 4
  %v1040 = add i64 %v969, 7
  %v1041 = mul i64 %v1040, 32
  %v1042 = getelementptr inbounds float, ptr %v955, i64 %v1041
  store <8 x float> %v1018, ptr %v1042, align 4
  %v1043 = add nsw i64 %v969, 8
  br label %b185
b187:
  br label %b188
b188:
  %v1044 = phi i64 [ 8, %b187 ], [ %v1052, %b189 ]
  %v1045 = icmp slt i64 %v1044, 8
  br i1 %v1045, label %b189, label %b190
b189:
  %v1046 = mul i64 %v1044, 1
  %v1047 = getelementptr inbounds float, ptr %v967, i64 %v1046
  %v1048 = getelementptr float, ptr %v1047, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1049 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1048, <8 x i1> %v964, <8 x float> zeroinitializer)
  %v1050 = mul i64 %v1044, 32
  %v1051 = getelementptr inbounds float, ptr %v955, i64 %v1050
  store <8 x float> %v1049, ptr %v1051, align 4
  %v1052 = add nsw i64 %v1044, 1
  br label %b188
b190:
  br label %b184
b184:
  %v1053 = icmp slt i64 %v958, 8
  br i1 %v1053, label %b191, label %b192
b191:
  br label %b193
b193:
  %v1054 = phi i64 [ 0, %b191 ], [ %v1062, %b194 ]
  %v1055 = icmp slt i64 %v1054, 8
  br i1 %v1055, label %b194, label %b195
b194:
  %v1056 = mul i64 %v1054, 1
  %v1057 = getelementptr inbounds float, ptr %v967, i64 %v1056
  %v1058 = getelementptr float, ptr %v1057, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1059 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1058, <8 x i1> %v964, <8 x float> zeroinitializer)
  %v1060 = mul i64 %v1054, 32
  %v1061 = getelementptr inbounds float, ptr %v955, i64 %v1060
  store <8 x float> %v1059, ptr %v1061, align 4
  %v1062 = add nsw i64 %v1054, 1
  br label %b193
b195:
  br label %b192
b192:
  %v1063 = add i64 %v621, 256
  %v1064 = add nsw i64 %v619, 1
  br label %b141
b143:
  %v1065 = icmp eq i64 %v616, 2
  br i1 %v1065, label %b196, label %b197
b196:
  %v1066 = mul i64 1, 256
  %v1067 = mul i64 1, 32
  %v1068 = add i64 %v1066, 0
  %v1069 = add i64 %v1067, 0
  %v1070 = getelementptr inbounds float, ptr %v600, i64 %v1068
  %v1071 = sub i64 40, %v1069
  %v1072 = icmp slt i64 %v1071, 0
  %v1073 = select i1 %v1072, i64 0, i64 %v1071
  %v1074 = icmp ult i64 %v1073, 8
  %v1075 = select i1 %v1074, i64 %v1073, i64 8
  %v1076 = trunc i64 %v1075 to i32
  %v1077 = insertelement <8 x i32> poison, i32 %v1076, i64 0
  %v1078 = shufflevector <8 x i32> %v1077, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1079 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1078
  %v1080 = mul i64 %v1069, 8
  %v1081 = add i64 0, %v1080
  %v1082 = getelementptr inbounds float, ptr %v88, i64 %v1081
  %v1083 = icmp sge i64 %v1073, 8
  br i1 %v1083, label %b198, label %b199
b198:
  br label %b200
b200:
  %v1084 = phi i64 [ 0, %b198 ], [ %v1158, %b201 ]
  %v1085 = icmp slt i64 %v1084, 8
  br i1 %v1085, label %b201, label %b202
b201:
  %v1086 = add i64 %v1084, 0
  %v1087 = getelementptr inbounds float, ptr %v1082, i64 %v1086
  %v1088 = load <8 x float>, ptr %v1087, align 4
  %v1089 = add i64 %v1084, 8
  %v1090 = getelementptr inbounds float, ptr %v1082, i64 %v1089
  %v1091 = load <8 x float>, ptr %v1090, align 4
  %v1092 = add i64 %v1084, 16
  %v1093 = getelementptr inbounds float, ptr %v1082, i64 %v1092
  %v1094 = load <8 x float>, ptr %v1093, align 4
  %v1095 = add i64 %v1084, 24
  %v1096 = getelementptr inbounds float, ptr %v1082, i64 %v1095
  %v1097 = load <8 x float>, ptr %v1096, align 4
  %v1098 = add i64 %v1084, 32
  %v1099 = getelementptr inbounds float, ptr %v1082, i64 %v1098
  %v1100 = load <8 x float>, ptr %v1099, align 4
  %v1101 = add i64 %v1084, 40
  %v1102 = getelementptr inbounds float, ptr %v1082, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 %v1084, 48
  %v1105 = getelementptr inbounds float, ptr %v1082, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = add i64 %v1084, 56
  %v1108 = getelementptr inbounds float, ptr %v1082, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = shufflevector <8 x float> %v1088, <8 x float> %v1100, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1111 = shufflevector <8 x float> %v1088, <8 x float> %v1100, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1112 = shufflevector <8 x float> %v1091, <8 x float> %v1103, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1113 = shufflevector <8 x float> %v1091, <8 x float> %v1103, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1114 = shufflevector <8 x float> %v1094, <8 x float> %v1106, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1115 = shufflevector <8 x float> %v1094, <8 x float> %v1106, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1116 = shufflevector <8 x float> %v1097, <8 x float> %v1109, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1117 = shufflevector <8 x float> %v1097, <8 x float> %v1109, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1118 = shufflevector <8 x float> %v1110, <8 x float> %v1114, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1119 = shufflevector <8 x float> %v1110, <8 x float> %v1114, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1120 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1121 = shufflevector <8 x float> %v1112, <8 x float> %v1116, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1122 = shufflevector <8 x float> %v1111, <8 x float> %v1115, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1123 = shufflevector <8 x float> %v1111, <8 x float> %v1115, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1124 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1125 = shufflevector <8 x float> %v1113, <8 x float> %v1117, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1126 = shufflevector <8 x float> %v1118, <8 x float> %v1120, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1127 = shufflevector <8 x float> %v1118, <8 x float> %v1120, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1128 = shufflevector <8 x float> %v1119, <8 x float> %v1121, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1129 = shufflevector <8 x float> %v1119, <8 x float> %v1121, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1130 = shufflevector <8 x float> %v1122, <8 x float> %v1124, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1131 = shufflevector <8 x float> %v1122, <8 x float> %v1124, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1132 = shufflevector <8 x float> %v1123, <8 x float> %v1125, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1133 = shufflevector <8 x float> %v1123, <8 x float> %v1125, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1134 = add i64 %v1084, 0
  %v1135 = mul i64 %v1134, 8
  %v1136 = getelementptr inbounds float, ptr %v1070, i64 %v1135
  store <8 x float> %v1126, ptr %v1136, align 4
  %v1137 = add i64 %v1084, 1
  %v1138 = mul i64 %v1137, 8
  %v1139 = getelementptr inbounds float, ptr %v1070, i64 %v1138
  store <8 x float> %v1127, ptr %v1139, align 4
  %v1140 = add i64 %v1084, 2
  %v1141 = mul i64 %v1140, 8
  %v1142 = getelementptr inbounds float, ptr %v1070, i64 %v1141
  store <8 x float> %v1128, ptr %v1142, align 4
  %v1143 = add i64 %v1084, 3
  %v1144 = mul i64 %v1143, 8
  %v1145 = getelementptr inbounds float, ptr %v1070, i64 %v1144
  store <8 x float> %v1129, ptr %v1145, align 4
  %v1146 = add i64 %v1084, 4
  %v1147 = mul i64 %v1146, 8
  %v1148 = getelementptr inbounds float, ptr %v1070, i64 %v1147
  store <8 x float> %v1130, ptr %v1148, align 4
  %v1149 = add i64 %v1084, 5
  %v1150 = mul i64 %v1149, 8
  %v1151 = getelementptr inbounds float, ptr %v1070, i64 %v1150
  store <8 x float> %v1131, ptr %v1151, align 4
  %v1152 = add i64 %v1084, 6
  %v1153 = mul i64 %v1152, 8
  %v1154 = getelementptr inbounds float, ptr %v1070, i64 %v1153
  store <8 x float> %v1132, ptr %v1154, align 4
  %v1155 = add i64 %v1084, 7
  %v1156 = mul i64 %v1155, 8
  %v1157 = getelementptr inbounds float, ptr %v1070, i64 %v1156
  store <8 x float> %v1133, ptr %v1157, align 4
  %v1158 = add nsw i64 %v1084, 8
  br label %b200
b202:
  br label %b203
b203:
  %v1159 = phi i64 [ 8, %b202 ], [ %v1167, %b204 ]
  %v1160 = icmp slt i64 %v1159, 8
  br i1 %v1160, label %b204, label %b205
b204:
  %v1161 = mul i64 %v1159, 1
  %v1162 = getelementptr inbounds float, ptr %v1082, i64 %v1161
  %v1163 = getelementptr float, ptr %v1162, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1164 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1163, <8 x i1> %v1079, <8 x float> zeroinitializer)
  %v1165 = mul i64 %v1159, 8
  %v1166 = getelementptr inbounds float, ptr %v1070, i64 %v1165
  store <8 x float> %v1164, ptr %v1166, align 4
  %v1167 = add nsw i64 %v1159, 1
  br label %b203
b205:
  br label %b199
b199:
  %v1168 = icmp slt i64 %v1073, 8
  br i1 %v1168, label %b206, label %b207
b206:
  br label %b208
b208:
  %v1169 = phi i64 [ 0, %b206 ], [ %v1177, %b209 ]
  %v1170 = icmp slt i64 %v1169, 8
  br i1 %v1170, label %b209, label %b210
b209:
  %v1171 = mul i64 %v1169, 1
  %v1172 = getelementptr inbounds float, ptr %v1082, i64 %v1171
  %v1173 = getelementptr float, ptr %v1172, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1174 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1173, <8 x i1> %v1079, <8 x float> zeroinitializer)
  %v1175 = mul i64 %v1169, 8
  %v1176 = getelementptr inbounds float, ptr %v1070, i64 %v1175
  store <8 x float> %v1174, ptr %v1176, align 4
  %v1177 = add nsw i64 %v1169, 1
  br label %b208
b210:
  br label %b207
b207:
  %v1178 = add i64 %v1066, 64
  br label %b197
b197:
  br label %b140
b140:
  %v1179 = icmp sgt i64 %v3, 1
  br i1 %v1179, label %b211, label %b212
b211:
  %v1180 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1181 = atomicrmw add ptr %v1180, i64 1 acq_rel
  %v1182 = mul i64 %v3, 14
  br label %b213
b213:
  %v1183 = load atomic i64, ptr %v1180 acquire, align 8
  %v1184 = icmp slt i64 %v1183, %v1182
  br i1 %v1184, label %b214, label %b215
b214:
  %v1185 = call i32 @sched_yield()
  br label %b213
b215:
  br label %b212
b212:
  %v1186 = add i64 %v8, 0
  %v1187 = sdiv i64 %v1186, 1
  %v1188 = add i64 %v2, 1
  %v1189 = mul i64 %v1187, %v2
  %v1190 = sdiv i64 %v1189, %v3
  %v1191 = mul i64 %v1190, 1
  %v1192 = icmp slt i64 %v1191, %v8
  %v1193 = select i1 %v1192, i64 %v1191, i64 %v8
  %v1194 = mul i64 %v1187, %v1188
  %v1195 = sdiv i64 %v1194, %v3
  %v1196 = mul i64 %v1195, 1
  %v1197 = icmp slt i64 %v1196, %v8
  %v1198 = select i1 %v1197, i64 %v1196, i64 %v8
  br label %b216
b216:
  %v1199 = phi i64 [ %v1193, %b212 ], [ %v1219, %b217 ]
  %v1200 = icmp slt i64 %v1199, %v1198
  br i1 %v1200, label %b217, label %b218
b217:
  %v1201 = mul i64 %v1199, 1
  %v1202 = getelementptr inbounds float, ptr %v22, i64 %v1201
  %v1203 = getelementptr inbounds float, ptr %v1202, i64 0
  %v1204 = load float, ptr %v1203, align 4
  %v1205 = mul i64 %v1199, 8
  %v1206 = getelementptr inbounds float, ptr %v106, i64 %v1205
  %v1207 = add i64 0, 0
  %v1208 = fptosi float %v1204 to i64
  %v1209 = icmp slt i64 %v1208, 0
  %v1210 = select i1 %v1209, i64 0, i64 %v1208
  %v1211 = icmp sgt i64 %v1210, 7
  %v1212 = select i1 %v1211, i64 7, i64 %v1210
  %v1213 = mul i64 %v1212, 8
  %v1214 = add i64 %v1207, %v1213
  %v1215 = getelementptr inbounds float, ptr %v24, i64 %v1214
  %v1216 = load <8 x float>, ptr %v1215, align 4
  %v1217 = add i64 0, 0
  %v1218 = getelementptr inbounds float, ptr %v1206, i64 %v1217
  store <8 x float> %v1216, ptr %v1218, align 4
  %v1219 = add nsw i64 %v1199, 1
  br label %b216
b218:
  %v1221 = add i64 %v8, 0
  %v1222 = sdiv i64 %v1221, 1
  %v1223 = add i64 %v2, 1
  %v1224 = mul i64 %v1222, %v2
  %v1225 = sdiv i64 %v1224, %v3
  %v1226 = mul i64 %v1225, 1
  %v1227 = icmp slt i64 %v1226, %v8
  %v1228 = select i1 %v1227, i64 %v1226, i64 %v8
  %v1229 = mul i64 %v1222, %v1223
  %v1230 = sdiv i64 %v1229, %v3
  %v1231 = mul i64 %v1230, 1
  %v1232 = icmp slt i64 %v1231, %v8
  %v1233 = select i1 %v1232, i64 %v1231, i64 %v8
  br label %b219
b219:
  %v1234 = phi i64 [ %v1228, %b218 ], [ %v1293, %b224 ]
  %v1235 = icmp slt i64 %v1234, %v1233
  br i1 %v1235, label %b220, label %b221
b220:
  %v1236 = add i64 %v1234, 96
  %v1237 = icmp slt i64 %v1236, %v1233
  %v1238 = select i1 %v1237, i64 %v1236, i64 %v1233
  br label %b222
b222:
  %v1239 = phi i64 [ 0, %b220 ], [ %v1292, %b227 ]
  %v1240 = icmp slt i64 %v1239, 2
  br i1 %v1240, label %b223, label %b224
b223:
  %v1241 = sub i64 %v1238, %v1234
  %v1242 = sub i64 2, 1
  %v1243 = add i64 %v1241, %v1242
  %v1244 = sdiv i64 %v1243, 2
  br label %b225
b225:
  %v1245 = phi i64 [ 0, %b223 ], [ %v1291, %b232 ]
  %v1246 = icmp slt i64 %v1245, %v1244
  br i1 %v1246, label %b226, label %b227
b226:
  %v1247 = mul i64 %v1241, %v1245
  %v1248 = sdiv i64 %v1247, %v1244
  %v1249 = add i64 %v1234, %v1248
  %v1250 = add i64 %v1245, 1
  %v1251 = mul i64 %v1241, %v1250
  %v1252 = sdiv i64 %v1251, %v1244
  %v1253 = add i64 %v1234, %v1252
  %v1254 = mul i64 %v1239, 256
  %v1255 = getelementptr inbounds float, ptr %v600, i64 %v1254
  %v1256 = sub i64 %v1253, %v1249
  %v1257 = mul i64 %v1249, 8
  %v1258 = getelementptr inbounds float, ptr %v106, i64 %v1257
  %v1259 = getelementptr inbounds float, ptr %v1258, i64 0
  %v1260 = icmp eq i64 %v1239, 1
  %v1261 = select i1 %v1260, ptr @table_tile_2x1of4_0, ptr @table_tile_2x4of4_0
  %v1262 = sub i64 %v1256, 1
  %v1263 = getelementptr inbounds ptr, ptr %v1261, i64 %v1262
  %v1264 = load ptr, ptr %v1263, align 4
  %v1265 = icmp sgt i64 %v1256, 0
  br i1 %v1265, label %b228, label %b229
b228:
  call void %v1264(ptr %v1259, i64 8, ptr %v1255, i64 8, ptr %v1220)
  br label %b229
b229:
  %v1266 = icmp eq i64 %v1239, 1
  %v1267 = select i1 %v1266, i64 64, i64 256
  %v1268 = add i64 %v1254, %v1267
  br label %b230
b230:
  %v1269 = phi i64 [ %v1249, %b229 ], [ %v1290, %b235 ]
  %v1270 = icmp slt i64 %v1269, %v1253
  br i1 %v1270, label %b231, label %b232
b231:
  %v1271 = sub i64 %v1269, %v1249
  %v1272 = mul i64 %v1271, 32
  %v1273 = getelementptr inbounds float, ptr %v1220, i64 %v1272
  %v1274 = mul i64 %v1269, 40
  %v1275 = getelementptr inbounds float, ptr %v108, i64 %v1274
  %v1276 = icmp eq i64 %v1239, 1
  %v1277 = select i1 %v1276, i64 1, i64 4
  br label %b233
b233:
  %v1278 = phi i64 [ 0, %b231 ], [ %v1289, %b234 ]
  %v1279 = icmp slt i64 %v1278, %v1277
  br i1 %v1279, label %b234, label %b235
b234:
  %v1280 = mul i64 %v1239, 4
  %v1281 = add i64 %v1280, %v1278
  %v1282 = mul i64 %v1281, 8
  %v1283 = add i64 0, %v1278
  %v1284 = mul i64 %v1283, 8
  %v1285 = getelementptr inbounds float, ptr %v1273, i64 %v1284
  %v1286 = load <8 x float>, ptr %v1285, align 4
  %v1287 = add i64 0, %v1282
  %v1288 = getelementptr inbounds float, ptr %v1275, i64 %v1287
  store <8 x float> %v1286, ptr %v1288, align 4
  %v1289 = add nsw i64 %v1278, 1
  br label %b233
b235:
  %v1290 = add nsw i64 %v1269, 1
  br label %b230
b232:
  %v1291 = add nsw i64 %v1245, 1
  br label %b225
b227:
  %v1292 = add nsw i64 %v1239, 1
  br label %b222
b224:
  %v1293 = add nsw i64 %v1234, 96
  br label %b219
b221:
  %v1294 = icmp sgt i64 %v3, 1
  br i1 %v1294, label %b236, label %b237
b236:
  %v1295 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1296 = atomicrmw add ptr %v1295, i64 1 acq_rel
  %v1297 = mul i64 %v3, 15
  br label %b238
b238:
  %v1298 = load atomic i64, ptr %v1295 acquire, align 8
  %v1299 = icmp slt i64 %v1298, %v1297
  br i1 %v1299, label %b239, label %b240
b239:
  %v1300 = call i32 @sched_yield()
  br label %b238
b240:
  br label %b237
b237:
  %v1301 = getelementptr inbounds float, ptr %v202, i64 320
  %v1302 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1303 = load i64, ptr %v1302, align 8
  %v1304 = icmp eq i64 %v1303, 0
  br i1 %v1304, label %b241, label %b242
b241:
  %v1305 = add i64 1, 0
  %v1306 = sdiv i64 %v1305, 1
  %v1307 = add i64 %v2, 1
  %v1308 = mul i64 %v1306, %v2
  %v1309 = sdiv i64 %v1308, %v3
  %v1310 = mul i64 %v1309, 1
  %v1311 = icmp slt i64 %v1310, 1
  %v1312 = select i1 %v1311, i64 %v1310, i64 1
  %v1313 = mul i64 %v1306, %v1307
  %v1314 = sdiv i64 %v1313, %v3
  %v1315 = mul i64 %v1314, 1
  %v1316 = icmp slt i64 %v1315, 1
  %v1317 = select i1 %v1316, i64 %v1315, i64 1
  %v1318 = icmp slt i64 %v1317, 1
  %v1319 = select i1 %v1318, i64 %v1317, i64 1
  br label %b243
b243:
  %v1320 = phi i64 [ %v1312, %b241 ], [ %v1655, %b281 ]
  %v1321 = icmp slt i64 %v1320, %v1319
  br i1 %v1321, label %b244, label %b245
b244:
  %v1322 = mul i64 %v1320, 192
  %v1323 = mul i64 %v1320, 8
  %v1324 = add i64 %v1322, 0
  %v1325 = add i64 %v1323, 0
  %v1326 = getelementptr inbounds float, ptr %v1301, i64 %v1324
  %v1327 = sub i64 8, %v1325
  %v1328 = icmp slt i64 %v1327, 0
  %v1329 = select i1 %v1328, i64 0, i64 %v1327
  %v1330 = icmp ult i64 %v1329, 8
  %v1331 = select i1 %v1330, i64 %v1329, i64 8
  %v1332 = trunc i64 %v1331 to i32
  %v1333 = insertelement <8 x i32> poison, i32 %v1332, i64 0
  %v1334 = shufflevector <8 x i32> %v1333, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1335 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1334
  %v1336 = mul i64 %v1325, 8
  %v1337 = add i64 0, %v1336
  %v1338 = getelementptr inbounds float, ptr %v34, i64 %v1337
  %v1339 = icmp sge i64 %v1329, 8
  br i1 %v1339, label %b246, label %b247
b246:
  br label %b248
b248:
  %v1340 = phi i64 [ 0, %b246 ], [ %v1414, %b249 ]
  %v1341 = icmp slt i64 %v1340, 8
  br i1 %v1341, label %b249, label %b250
b249:
  %v1342 = add i64 %v1340, 0
  %v1343 = getelementptr inbounds float, ptr %v1338, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = add i64 %v1340, 8
  %v1346 = getelementptr inbounds float, ptr %v1338, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = add i64 %v1340, 16
  %v1349 = getelementptr inbounds float, ptr %v1338, i64 %v1348
  %v1350 = load <8 x float>, ptr %v1349, align 4
  %v1351 = add i64 %v1340, 24
  %v1352 = getelementptr inbounds float, ptr %v1338, i64 %v1351
  %v1353 = load <8 x float>, ptr %v1352, align 4
  %v1354 = add i64 %v1340, 32
  %v1355 = getelementptr inbounds float, ptr %v1338, i64 %v1354
  %v1356 = load <8 x float>, ptr %v1355, align 4
  %v1357 = add i64 %v1340, 40
  %v1358 = getelementptr inbounds float, ptr %v1338, i64 %v1357
  %v1359 = load <8 x float>, ptr %v1358, align 4
  %v1360 = add i64 %v1340, 48
  %v1361 = getelementptr inbounds float, ptr %v1338, i64 %v1360
  %v1362 = load <8 x float>, ptr %v1361, align 4
  %v1363 = add i64 %v1340, 56
  %v1364 = getelementptr inbounds float, ptr %v1338, i64 %v1363
  %v1365 = load <8 x float>, ptr %v1364, align 4
  %v1366 = shufflevector <8 x float> %v1344, <8 x float> %v1356, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1367 = shufflevector <8 x float> %v1344, <8 x float> %v1356, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1368 = shufflevector <8 x float> %v1347, <8 x float> %v1359, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1369 = shufflevector <8 x float> %v1347, <8 x float> %v1359, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1370 = shufflevector <8 x float> %v1350, <8 x float> %v1362, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1371 = shufflevector <8 x float> %v1350, <8 x float> %v1362, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1372 = shufflevector <8 x float> %v1353, <8 x float> %v1365, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1373 = shufflevector <8 x float> %v1353, <8 x float> %v1365, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1374 = shufflevector <8 x float> %v1366, <8 x float> %v1370, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1375 = shufflevector <8 x float> %v1366, <8 x float> %v1370, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1376 = shufflevector <8 x float> %v1368, <8 x float> %v1372, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1377 = shufflevector <8 x float> %v1368, <8 x float> %v1372, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1378 = shufflevector <8 x float> %v1367, <8 x float> %v1371, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1379 = shufflevector <8 x float> %v1367, <8 x float> %v1371, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1380 = shufflevector <8 x float> %v1369, <8 x float> %v1373, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1381 = shufflevector <8 x float> %v1369, <8 x float> %v1373, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1382 = shufflevector <8 x float> %v1374, <8 x float> %v1376, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1383 = shufflevector <8 x float> %v1374, <8 x float> %v1376, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1384 = shufflevector <8 x float> %v1375, <8 x float> %v1377, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1385 = shufflevector <8 x float> %v1375, <8 x float> %v1377, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1386 = shufflevector <8 x float> %v1378, <8 x float> %v1380, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1387 = shufflevector <8 x float> %v1378, <8 x float> %v1380, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1388 = shufflevector <8 x float> %v1379, <8 x float> %v1381, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1389 = shufflevector <8 x float> %v1379, <8 x float> %v1381, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1390 = add i64 %v1340, 0
  %v1391 = mul i64 %v1390, 24
  %v1392 = getelementptr inbounds float, ptr %v1326, i64 %v1391
  store <8 x float> %v1382, ptr %v1392, align 4
  %v1393 = add i64 %v1340, 1
  %v1394 = mul i64 %v1393, 24
  %v1395 = getelementptr inbounds float, ptr %v1326, i64 %v1394
  store <8 x float> %v1383, ptr %v1395, align 4
  %v1396 = add i64 %v1340, 2
  %v1397 = mul i64 %v1396, 24
  %v1398 = getelementptr inbounds float, ptr %v1326, i64 %v1397
  store <8 x float> %v1384, ptr %v1398, align 4
  %v1399 = add i64 %v1340, 3
  %v1400 = mul i64 %v1399, 24
  %v1401 = getelementptr inbounds float, ptr %v1326, i64 %v1400
  store <8 x float> %v1385, ptr %v1401, align 4
  %v1402 = add i64 %v1340, 4
  %v1403 = mul i64 %v1402, 24
  %v1404 = getelementptr inbounds float, ptr %v1326, i64 %v1403
  store <8 x float> %v1386, ptr %v1404, align 4
  %v1405 = add i64 %v1340, 5
  %v1406 = mul i64 %v1405, 24
  %v1407 = getelementptr inbounds float, ptr %v1326, i64 %v1406
  store <8 x float> %v1387, ptr %v1407, align 4
  %v1408 = add i64 %v1340, 6
  %v1409 = mul i64 %v1408, 24
  %v1410 = getelementptr inbounds float, ptr %v1326, i64 %v1409
  store <8 x float> %v1388, ptr %v1410, align 4
  %v1411 = add i64 %v1340, 7
  %v1412 = mul i64 %v1411, 24
  %v1413 = getelementptr inbounds float, ptr %v1326, i64 %v1412
  store <8 x float> %v1389, ptr %v1413, align 4
  %v1414 = add nsw i64 %v1340, 8
  br label %b248
b250:
  br label %b251
b251:
  %v1415 = phi i64 [ 8, %b250 ], [ %v1423, %b252 ]
  %v1416 = icmp slt i64 %v1415, 8
  br i1 %v1416, label %b252, label %b253
b252:
  %v1417 = mul i64 %v1415, 1
  %v1418 = getelementptr inbounds float, ptr %v1338, i64 %v1417
  %v1419 = getelementptr float, ptr %v1418, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1420 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1419, <8 x i1> %v1335, <8 x float> zeroinitializer)
  %v1421 = mul i64 %v1415, 24
  %v1422 = getelementptr inbounds float, ptr %v1326, i64 %v1421
  store <8 x float> %v1420, ptr %v1422, align 4
  %v1423 = add nsw i64 %v1415, 1
  br label %b251
b253:
  br label %b247
b247:
  %v1424 = icmp slt i64 %v1329, 8
  br i1 %v1424, label %b254, label %b255
b254:
  br label %b256
b256:
  %v1425 = phi i64 [ 0, %b254 ], [ %v1433, %b257 ]
  %v1426 = icmp slt i64 %v1425, 8
  br i1 %v1426, label %b257, label %b258
b257:
  %v1427 = mul i64 %v1425, 1
  %v1428 = getelementptr inbounds float, ptr %v1338, i64 %v1427
  %v1429 = getelementptr float, ptr %v1428, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1430 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1429, <8 x i1> %v1335, <8 x float> zeroinitializer)
  %v1431 = mul i64 %v1425, 24
  %v1432 = getelementptr inbounds float, ptr %v1326, i64 %v1431
  store <8 x float> %v1430, ptr %v1432, align 4
  %v1433 = add nsw i64 %v1425, 1
  br label %b256
b258:
  br label %b255
b255:
  %v1434 = add i64 %v1322, 8
  %v1435 = add i64 %v1323, 0
  %v1436 = getelementptr inbounds float, ptr %v1301, i64 %v1434
  %v1437 = sub i64 8, %v1435
  %v1438 = icmp slt i64 %v1437, 0
  %v1439 = select i1 %v1438, i64 0, i64 %v1437
  %v1440 = icmp ult i64 %v1439, 8
  %v1441 = select i1 %v1440, i64 %v1439, i64 8
  %v1442 = trunc i64 %v1441 to i32
  %v1443 = insertelement <8 x i32> poison, i32 %v1442, i64 0
  %v1444 = shufflevector <8 x i32> %v1443, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1445 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1444
  %v1446 = mul i64 %v1435, 8
  %v1447 = add i64 0, %v1446
  %v1448 = getelementptr inbounds float, ptr %v36, i64 %v1447
  %v1449 = icmp sge i64 %v1439, 8
  br i1 %v1449, label %b259, label %b260
b259:
  br label %b261
b261:
  %v1450 = phi i64 [ 0, %b259 ], [ %v1524, %b262 ]
  %v1451 = icmp slt i64 %v1450, 8
  br i1 %v1451, label %b262, label %b263
b262:
  %v1452 = add i64 %v1450, 0
  %v1453 = getelementptr inbounds float, ptr %v1448, i64 %v1452
  %v1454 = load <8 x float>, ptr %v1453, align 4
  %v1455 = add i64 %v1450, 8
  %v1456 = getelementptr inbounds float, ptr %v1448, i64 %v1455
  %v1457 = load <8 x float>, ptr %v1456, align 4
  %v1458 = add i64 %v1450, 16
  %v1459 = getelementptr inbounds float, ptr %v1448, i64 %v1458
  %v1460 = load <8 x float>, ptr %v1459, align 4
  %v1461 = add i64 %v1450, 24
  %v1462 = getelementptr inbounds float, ptr %v1448, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = add i64 %v1450, 32
  %v1465 = getelementptr inbounds float, ptr %v1448, i64 %v1464
  %v1466 = load <8 x float>, ptr %v1465, align 4
  %v1467 = add i64 %v1450, 40
  %v1468 = getelementptr inbounds float, ptr %v1448, i64 %v1467
  %v1469 = load <8 x float>, ptr %v1468, align 4
  %v1470 = add i64 %v1450, 48
  %v1471 = getelementptr inbounds float, ptr %v1448, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = add i64 %v1450, 56
  %v1474 = getelementptr inbounds float, ptr %v1448, i64 %v1473
  %v1475 = load <8 x float>, ptr %v1474, align 4
  %v1476 = shufflevector <8 x float> %v1454, <8 x float> %v1466, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1477 = shufflevector <8 x float> %v1454, <8 x float> %v1466, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1478 = shufflevector <8 x float> %v1457, <8 x float> %v1469, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1479 = shufflevector <8 x float> %v1457, <8 x float> %v1469, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1480 = shufflevector <8 x float> %v1460, <8 x float> %v1472, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1481 = shufflevector <8 x float> %v1460, <8 x float> %v1472, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1482 = shufflevector <8 x float> %v1463, <8 x float> %v1475, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1483 = shufflevector <8 x float> %v1463, <8 x float> %v1475, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1484 = shufflevector <8 x float> %v1476, <8 x float> %v1480, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1485 = shufflevector <8 x float> %v1476, <8 x float> %v1480, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1486 = shufflevector <8 x float> %v1478, <8 x float> %v1482, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1487 = shufflevector <8 x float> %v1478, <8 x float> %v1482, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1488 = shufflevector <8 x float> %v1477, <8 x float> %v1481, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1489 = shufflevector <8 x float> %v1477, <8 x float> %v1481, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1490 = shufflevector <8 x float> %v1479, <8 x float> %v1483, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1491 = shufflevector <8 x float> %v1479, <8 x float> %v1483, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1492 = shufflevector <8 x float> %v1484, <8 x float> %v1486, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1493 = shufflevector <8 x float> %v1484, <8 x float> %v1486, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1494 = shufflevector <8 x float> %v1485, <8 x float> %v1487, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1495 = shufflevector <8 x float> %v1485, <8 x float> %v1487, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1496 = shufflevector <8 x float> %v1488, <8 x float> %v1490, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1497 = shufflevector <8 x float> %v1488, <8 x float> %v1490, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1498 = shufflevector <8 x float> %v1489, <8 x float> %v1491, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1499 = shufflevector <8 x float> %v1489, <8 x float> %v1491, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1500 = add i64 %v1450, 0
  %v1501 = mul i64 %v1500, 24
  %v1502 = getelementptr inbounds float, ptr %v1436, i64 %v1501
  store <8 x float> %v1492, ptr %v1502, align 4
  %v1503 = add i64 %v1450, 1
  %v1504 = mul i64 %v1503, 24
  %v1505 = getelementptr inbounds float, ptr %v1436, i64 %v1504
  store <8 x float> %v1493, ptr %v1505, align 4
  %v1506 = add i64 %v1450, 2
  %v1507 = mul i64 %v1506, 24
  %v1508 = getelementptr inbounds float, ptr %v1436, i64 %v1507
  store <8 x float> %v1494, ptr %v1508, align 4
  %v1509 = add i64 %v1450, 3
  %v1510 = mul i64 %v1509, 24
  %v1511 = getelementptr inbounds float, ptr %v1436, i64 %v1510
  store <8 x float> %v1495, ptr %v1511, align 4
  %v1512 = add i64 %v1450, 4
  %v1513 = mul i64 %v1512, 24
  %v1514 = getelementptr inbounds float, ptr %v1436, i64 %v1513
  store <8 x float> %v1496, ptr %v1514, align 4
  %v1515 = add i64 %v1450, 5
  %v1516 = mul i64 %v1515, 24
  %v1517 = getelementptr inbounds float, ptr %v1436, i64 %v1516
  store <8 x float> %v1497, ptr %v1517, align 4
  %v1518 = add i64 %v1450, 6
  %v1519 = mul i64 %v1518, 24
  %v1520 = getelementptr inbounds float, ptr %v1436, i64 %v1519
  store <8 x float> %v1498, ptr %v1520, align 4
  %v1521 = add i64 %v1450, 7
  %v1522 = mul i64 %v1521, 24
  %v1523 = getelementptr inbounds float, ptr %v1436, i64 %v1522
  store <8 x float> %v1499, ptr %v1523, align 4
  %v1524 = add nsw i64 %v1450, 8
  br label %b261
b263:
  br label %b264
b264:
  %v1525 = phi i64 [ 8, %b263 ], [ %v1533, %b265 ]
  %v1526 = icmp slt i64 %v1525, 8
  br i1 %v1526, label %b265, label %b266
b265:
  %v1527 = mul i64 %v1525, 1
  %v1528 = getelementptr inbounds float, ptr %v1448, i64 %v1527
  %v1529 = getelementptr float, ptr %v1528, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1530 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1529, <8 x i1> %v1445, <8 x float> zeroinitializer)
  %v1531 = mul i64 %v1525, 24
  %v1532 = getelementptr inbounds float, ptr %v1436, i64 %v1531
  store <8 x float> %v1530, ptr %v1532, align 4
  %v1533 = add nsw i64 %v1525, 1
  br label %b264
b266:
  br label %b260
b260:
  %v1534 = icmp slt i64 %v1439, 8
  br i1 %v1534, label %b267, label %b268
b267:
  br label %b269
b269:
  %v1535 = phi i64 [ 0, %b267 ], [ %v1543, %b270 ]
  %v1536 = icmp slt i64 %v1535, 8
  br i1 %v1536, label %b270, label %b271
b270:
  %v1537 = mul i64 %v1535, 1
  %v1538 = getelementptr inbounds float, ptr %v1448, i64 %v1537
  %v1539 = getelementptr float, ptr %v1538, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1540 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1539, <8 x i1> %v1445, <8 x float> zeroinitializer)
  %v1541 = mul i64 %v1535, 24
  %v1542 = getelementptr inbounds float, ptr %v1436, i64 %v1541
  store <8 x float> %v1540, ptr %v1542, align 4
  %v1543 = add nsw i64 %v1535, 1
  br label %b269
b271:
  br label %b268
b268:
  %v1544 = add i64 %v1322, 16
  %v1545 = add i64 %v1323, 0
  %v1546 = getelementptr inbounds float, ptr %v1301, i64 %v1544
  %v1547 = sub i64 8, %v1545
  %v1548 = icmp slt i64 %v1547, 0
  %v1549 = select i1 %v1548, i64 0, i64 %v1547
  %v1550 = icmp ult i64 %v1549, 8
  %v1551 = select i1 %v1550, i64 %v1549, i64 8
  %v1552 = trunc i64 %v1551 to i32
  %v1553 = insertelement <8 x i32> poison, i32 %v1552, i64 0
  %v1554 = shufflevector <8 x i32> %v1553, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1555 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1554
  %v1556 = mul i64 %v1545, 8
  %v1557 = add i64 0, %v1556
  %v1558 = getelementptr inbounds float, ptr %v38, i64 %v1557
  %v1559 = icmp sge i64 %v1549, 8
  br i1 %v1559, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1560 = phi i64 [ 0, %b272 ], [ %v1634, %b275 ]
  %v1561 = icmp slt i64 %v1560, 8
  br i1 %v1561, label %b275, label %b276
b275:
  %v1562 = add i64 %v1560, 0
  %v1563 = getelementptr inbounds float, ptr %v1558, i64 %v1562
  %v1564 = load <8 x float>, ptr %v1563, align 4
  %v1565 = add i64 %v1560, 8
  %v1566 = getelementptr inbounds float, ptr %v1558, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = add i64 %v1560, 16
  %v1569 = getelementptr inbounds float, ptr %v1558, i64 %v1568
  %v1570 = load <8 x float>, ptr %v1569, align 4
  %v1571 = add i64 %v1560, 24
  %v1572 = getelementptr inbounds float, ptr %v1558, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = add i64 %v1560, 32
  %v1575 = getelementptr inbounds float, ptr %v1558, i64 %v1574
  %v1576 = load <8 x float>, ptr %v1575, align 4
  %v1577 = add i64 %v1560, 40
  %v1578 = getelementptr inbounds float, ptr %v1558, i64 %v1577
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = add i64 %v1560, 48
  %v1581 = getelementptr inbounds float, ptr %v1558, i64 %v1580
  %v1582 = load <8 x float>, ptr %v1581, align 4
  %v1583 = add i64 %v1560, 56
  %v1584 = getelementptr inbounds float, ptr %v1558, i64 %v1583
  %v1585 = load <8 x float>, ptr %v1584, align 4
  %v1586 = shufflevector <8 x float> %v1564, <8 x float> %v1576, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1587 = shufflevector <8 x float> %v1564, <8 x float> %v1576, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1588 = shufflevector <8 x float> %v1567, <8 x float> %v1579, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1589 = shufflevector <8 x float> %v1567, <8 x float> %v1579, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1590 = shufflevector <8 x float> %v1570, <8 x float> %v1582, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1591 = shufflevector <8 x float> %v1570, <8 x float> %v1582, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1592 = shufflevector <8 x float> %v1573, <8 x float> %v1585, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1593 = shufflevector <8 x float> %v1573, <8 x float> %v1585, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1594 = shufflevector <8 x float> %v1586, <8 x float> %v1590, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1595 = shufflevector <8 x float> %v1586, <8 x float> %v1590, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1596 = shufflevector <8 x float> %v1588, <8 x float> %v1592, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1597 = shufflevector <8 x float> %v1588, <8 x float> %v1592, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1598 = shufflevector <8 x float> %v1587, <8 x float> %v1591, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1599 = shufflevector <8 x float> %v1587, <8 x float> %v1591, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1600 = shufflevector <8 x float> %v1589, <8 x float> %v1593, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1601 = shufflevector <8 x float> %v1589, <8 x float> %v1593, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1602 = shufflevector <8 x float> %v1594, <8 x float> %v1596, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1603 = shufflevector <8 x float> %v1594, <8 x float> %v1596, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1604 = shufflevector <8 x float> %v1595, <8 x float> %v1597, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1605 = shufflevector <8 x float> %v1595, <8 x float> %v1597, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1606 = shufflevector <8 x float> %v1598, <8 x float> %v1600, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1607 = shufflevector <8 x float> %v1598, <8 x float> %v1600, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1608 = shufflevector <8 x float> %v1599, <8 x float> %v1601, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1609 = shufflevector <8 x float> %v1599, <8 x float> %v1601, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1610 = add i64 %v1560, 0
  %v1611 = mul i64 %v1610, 24
  %v1612 = getelementptr inbounds float, ptr %v1546, i64 %v1611
  store <8 x float> %v1602, ptr %v1612, align 4
  %v1613 = add i64 %v1560, 1
  %v1614 = mul i64 %v1613, 24
  %v1615 = getelementptr inbounds float, ptr %v1546, i64 %v1614
  store <8 x float> %v1603, ptr %v1615, align 4
  %v1616 = add i64 %v1560, 2
  %v1617 = mul i64 %v1616, 24
  %v1618 = getelementptr inbounds float, ptr %v1546, i64 %v1617
  store <8 x float> %v1604, ptr %v1618, align 4
  %v1619 = add i64 %v1560, 3
  %v1620 = mul i64 %v1619, 24
  %v1621 = getelementptr inbounds float, ptr %v1546, i64 %v1620
  store <8 x float> %v1605, ptr %v1621, align 4
  %v1622 = add i64 %v1560, 4
  %v1623 = mul i64 %v1622, 24
  %v1624 = getelementptr inbounds float, ptr %v1546, i64 %v1623
  store <8 x float> %v1606, ptr %v1624, align 4
  %v1625 = add i64 %v1560, 5
  %v1626 = mul i64 %v1625, 24
  %v1627 = getelementptr inbounds float, ptr %v1546, i64 %v1626
  store <8 x float> %v1607, ptr %v1627, align 4
  %v1628 = add i64 %v1560, 6
  %v1629 = mul i64 %v1628, 24
  %v1630 = getelementptr inbounds float, ptr %v1546, i64 %v1629
  store <8 x float> %v1608, ptr %v1630, align 4
  %v1631 = add i64 %v1560, 7
  %v1632 = mul i64 %v1631, 24
  %v1633 = getelementptr inbounds float, ptr %v1546, i64 %v1632
  store <8 x float> %v1609, ptr %v1633, align 4
  %v1634 = add nsw i64 %v1560, 8
  br label %b274
b276:
  br label %b277
b277:
  %v1635 = phi i64 [ 8, %b276 ], [ %v1643, %b278 ]
  %v1636 = icmp slt i64 %v1635, 8
  br i1 %v1636, label %b278, label %b279
b278:
  %v1637 = mul i64 %v1635, 1
  %v1638 = getelementptr inbounds float, ptr %v1558, i64 %v1637
  %v1639 = getelementptr float, ptr %v1638, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1640 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1639, <8 x i1> %v1555, <8 x float> zeroinitializer)
  %v1641 = mul i64 %v1635, 24
  %v1642 = getelementptr inbounds float, ptr %v1546, i64 %v1641
  store <8 x float> %v1640, ptr %v1642, align 4
  %v1643 = add nsw i64 %v1635, 1
  br label %b277
b279:
  br label %b273
b273:
  %v1644 = icmp slt i64 %v1549, 8
  br i1 %v1644, label %b280, label %b281
b280:
  br label %b282
b282:
  %v1645 = phi i64 [ 0, %b280 ], [ %v1653, %b283 ]
  %v1646 = icmp slt i64 %v1645, 8
  br i1 %v1646, label %b283, label %b284
b283:
  %v1647 = mul i64 %v1645, 1
  %v1648 = getelementptr inbounds float, ptr %v1558, i64 %v1647
  %v1649 = getelementptr float, ptr %v1648, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1650 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1649, <8 x i1> %v1555, <8 x float> zeroinitializer)
  %v1651 = mul i64 %v1645, 24
  %v1652 = getelementptr inbounds float, ptr %v1546, i64 %v1651
  store <8 x float> %v1650, ptr %v1652, align 4
  %v1653 = add nsw i64 %v1645, 1
  br label %b282
b284:
  br label %b281
b281:
  %v1654 = add i64 %v1322, 192
  %v1655 = add nsw i64 %v1320, 1
  br label %b243
b245:
  br label %b242
b242:
  %v1656 = icmp sgt i64 %v3, 1
  br i1 %v1656, label %b285, label %b286
b285:
  %v1657 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1658 = atomicrmw add ptr %v1657, i64 1 acq_rel
  %v1659 = mul i64 %v3, 16
  br label %b287
b287:
  %v1660 = load atomic i64, ptr %v1657 acquire, align 8
  %v1661 = icmp slt i64 %v1660, %v1659
  br i1 %v1661, label %b288, label %b289
b288:
  %v1662 = call i32 @sched_yield()
  br label %b287
b289:
  br label %b286
b286:
  br label %b290
b290:
  %v1663 = phi i64 [ 0, %b286 ], [ %v1906, %b295 ]
  %v1664 = icmp slt i64 %v1663, %v5
  br i1 %v1664, label %b291, label %b292
b291:
  %v1666 = add i64 %v7, 0
  %v1667 = sdiv i64 %v1666, 1
  %v1668 = add i64 %v2, 1
  %v1669 = mul i64 %v1667, %v2
  %v1670 = sdiv i64 %v1669, %v3
  %v1671 = mul i64 %v1670, 1
  %v1672 = icmp slt i64 %v1671, %v7
  %v1673 = select i1 %v1672, i64 %v1671, i64 %v7
  %v1674 = mul i64 %v1667, %v1668
  %v1675 = sdiv i64 %v1674, %v3
  %v1676 = mul i64 %v1675, 1
  %v1677 = icmp slt i64 %v1676, %v7
  %v1678 = select i1 %v1677, i64 %v1676, i64 %v7
  br label %b293
b293:
  %v1679 = phi i64 [ %v1673, %b291 ], [ %v1905, %b298 ]
  %v1680 = icmp slt i64 %v1679, %v1678
  br i1 %v1680, label %b294, label %b295
b294:
  %v1681 = add i64 %v1679, 96
  %v1682 = icmp slt i64 %v1681, %v1678
  %v1683 = select i1 %v1682, i64 %v1681, i64 %v1678
  br label %b296
b296:
  %v1684 = phi i64 [ 0, %b294 ], [ %v1904, %b301 ]
  %v1685 = icmp slt i64 %v1684, 1
  br i1 %v1685, label %b297, label %b298
b297:
  %v1686 = sub i64 %v1683, %v1679
  %v1687 = sub i64 4, 1
  %v1688 = add i64 %v1686, %v1687
  %v1689 = sdiv i64 %v1688, 4
  br label %b299
b299:
  %v1690 = phi i64 [ 0, %b297 ], [ %v1903, %b306 ]
  %v1691 = icmp slt i64 %v1690, %v1689
  br i1 %v1691, label %b300, label %b301
b300:
  %v1692 = mul i64 %v1686, %v1690
  %v1693 = sdiv i64 %v1692, %v1689
  %v1694 = add i64 %v1679, %v1693
  %v1695 = add i64 %v1690, 1
  %v1696 = mul i64 %v1686, %v1695
  %v1697 = sdiv i64 %v1696, %v1689
  %v1698 = add i64 %v1679, %v1697
  %v1699 = mul i64 %v1684, 192
  %v1700 = getelementptr inbounds float, ptr %v1301, i64 %v1699
  %v1701 = sub i64 %v1698, %v1694
  %v1702 = add i64 %v1663, 0
  %v1703 = and i64 %v1702, %v162
  %v1704 = mul i64 %v1703, %v7
  %v1705 = add i64 %v1704, %v1694
  %v1706 = mul i64 %v1705, 8
  %v1707 = getelementptr inbounds float, ptr %v50, i64 %v1706
  %v1708 = getelementptr inbounds float, ptr %v1707, i64 0
  %v1709 = sub i64 %v1701, 1
  %v1710 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1709
  %v1711 = load ptr, ptr %v1710, align 4
  %v1712 = icmp sgt i64 %v1701, 0
  br i1 %v1712, label %b302, label %b303
b302:
  call void %v1711(ptr %v1708, i64 8, ptr %v1700, i64 8, ptr %v1665)
  br label %b303
b303:
  %v1713 = add i64 %v1699, 192
  br label %b304
b304:
  %v1714 = phi i64 [ %v1694, %b303 ], [ %v1902, %b309 ]
  %v1715 = icmp slt i64 %v1714, %v1698
  br i1 %v1715, label %b305, label %b306
b305:
  %v1716 = sub i64 %v1714, %v1694
  %v1717 = mul i64 %v1716, 24
  %v1718 = getelementptr inbounds float, ptr %v1665, i64 %v1717
  %v1719 = add i64 %v1663, 0
  %v1720 = and i64 %v1719, %v168
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1714
  %v1723 = mul i64 %v1722, 40
  %v1724 = getelementptr inbounds float, ptr %v108, i64 %v1723
  %v1725 = mul i64 %v1714, 8
  %v1726 = getelementptr inbounds float, ptr %v94, i64 %v1725
  %v1727 = mul i64 %v1714, 8
  %v1728 = getelementptr inbounds float, ptr %v96, i64 %v1727
  %v1729 = mul i64 %v1714, 8
  %v1730 = getelementptr inbounds float, ptr %v98, i64 %v1729
  %v1731 = add i64 %v1663, 0
  %v1732 = and i64 %v1731, %v162
  %v1733 = mul i64 %v1732, %v7
  %v1734 = add i64 %v1733, %v1714
  %v1735 = mul i64 %v1734, 8
  %v1736 = getelementptr inbounds float, ptr %v50, i64 %v1735
  %v1737 = add i64 %v1663, 0
  %v1738 = and i64 %v1737, %v170
  %v1739 = mul i64 %v1738, %v7
  %v1740 = add i64 %v1739, %v1714
  %v1741 = mul i64 %v1740, 8
  %v1742 = getelementptr inbounds float, ptr %v110, i64 %v1741
  %v1743 = add i64 %v1663, 0
  %v1744 = and i64 %v1743, %v172
  %v1745 = mul i64 %v1744, %v7
  %v1746 = add i64 %v1745, %v1714
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v112, i64 %v1747
  %v1749 = add i64 %v1663, 0
  %v1750 = and i64 %v1749, %v174
  %v1751 = mul i64 %v1750, %v7
  %v1752 = add i64 %v1751, %v1714
  %v1753 = mul i64 %v1752, 8
  %v1754 = getelementptr inbounds float, ptr %v114, i64 %v1753
  %v1755 = add i64 %v1663, 1
  %v1756 = and i64 %v1755, %v162
  %v1757 = mul i64 %v1756, %v7
  %v1758 = add i64 %v1757, %v1714
  %v1759 = mul i64 %v1758, 8
  %v1760 = getelementptr inbounds float, ptr %v50, i64 %v1759
  br label %b307
b307:
  %v1761 = phi i64 [ 0, %b305 ], [ %v1901, %b308 ]
  %v1762 = icmp slt i64 %v1761, 1
  br i1 %v1762, label %b308, label %b309
b308:
  %v1763 = mul i64 %v1684, 1
  %v1764 = add i64 %v1763, %v1761
  %v1765 = mul i64 %v1764, 8
  %v1766 = add i64 0, %v1761
  %v1767 = mul i64 %v1766, 8
  %v1768 = getelementptr inbounds float, ptr %v1718, i64 %v1767
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = add i64 1, %v1761
  %v1771 = mul i64 %v1770, 8
  %v1772 = getelementptr inbounds float, ptr %v1718, i64 %v1771
  %v1773 = load <8 x float>, ptr %v1772, align 4
  %v1774 = add i64 2, %v1761
  %v1775 = mul i64 %v1774, 8
  %v1776 = getelementptr inbounds float, ptr %v1718, i64 %v1775
  %v1777 = load <8 x float>, ptr %v1776, align 4
  %v1778 = add i64 0, %v1765
  %v1779 = getelementptr inbounds float, ptr %v1724, i64 %v1778
  %v1780 = load <8 x float>, ptr %v1779, align 4
  %v1781 = fadd <8 x float> %v1780, %v1769
  %v1782 = add i64 0, %v1765
  %v1783 = getelementptr inbounds float, ptr %v1726, i64 %v1782
  %v1784 = load <8 x float>, ptr %v1783, align 4
  %v1785 = fadd <8 x float> %v1781, %v1784
  %v1786 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1785)
  %v1787 = fneg <8 x float> %v1786
  %v1788 = fcmp olt <8 x float> %v1787, splat (float 0xC05A400000000000)
  %v1789 = select <8 x i1> %v1788, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1787
  %v1790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1789, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1791 = fsub <8 x float> %v1790, splat (float 0x4168000000000000)
  %v1792 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1791, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1789)
  %v1793 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1791, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1792)
  %v1794 = bitcast <8 x float> %v1790 to <8 x i32>
  %v1795 = fmul <8 x float> %v1793, %v1793
  %v1796 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1793, <8 x float> splat (float 0x3F81227F40000000))
  %v1797 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1796, <8 x float> %v1793, <8 x float> splat (float 0x3FA5556740000000))
  %v1798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1797, <8 x float> %v1793, <8 x float> splat (float 0x3FC5554B00000000))
  %v1799 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1798, <8 x float> %v1793, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1795, <8 x float> %v1799, <8 x float> %v1793)
  %v1801 = sub <8 x i32> %v1794, splat (i32 1262485250)
  %v1802 = lshr <8 x i32> %v1801, splat (i32 1)
  %v1803 = sub <8 x i32> %v1801, %v1802
  %v1804 = shl <8 x i32> %v1802, splat (i32 23)
  %v1805 = bitcast <8 x i32> %v1804 to <8 x float>
  %v1806 = shl <8 x i32> %v1803, splat (i32 23)
  %v1807 = bitcast <8 x i32> %v1806 to <8 x float>
  %v1808 = fadd <8 x float> %v1800, splat (float 0x3FF0000000000000)
  %v1809 = fmul <8 x float> %v1808, %v1805
  %v1810 = fmul <8 x float> %v1809, %v1807
  %v1811 = fcmp olt <8 x float> %v1785, splat (float 0x0000000000000000)
  %v1812 = select <8 x i1> %v1811, <8 x float> %v1810, <8 x float> splat (float 0x3FF0000000000000)
  %v1813 = fadd <8 x float> %v1810, splat (float 0x3FF0000000000000)
  %v1814 = fdiv <8 x float> %v1812, %v1813
  %v1815 = add i64 8, %v1765
  %v1816 = getelementptr inbounds float, ptr %v1724, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = fadd <8 x float> %v1817, %v1773
  %v1819 = add i64 0, %v1765
  %v1820 = getelementptr inbounds float, ptr %v1728, i64 %v1819
  %v1821 = load <8 x float>, ptr %v1820, align 4
  %v1822 = fadd <8 x float> %v1818, %v1821
  %v1823 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1822)
  %v1824 = fneg <8 x float> %v1823
  %v1825 = fcmp olt <8 x float> %v1824, splat (float 0xC05A400000000000)
  %v1826 = select <8 x i1> %v1825, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1824
  %v1827 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1826, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1828 = fsub <8 x float> %v1827, splat (float 0x4168000000000000)
  %v1829 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1826)
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1828, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1829)
  %v1831 = bitcast <8 x float> %v1827 to <8 x i32>
  %v1832 = fmul <8 x float> %v1830, %v1830
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1830, <8 x float> splat (float 0x3F81227F40000000))
  %v1834 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1833, <8 x float> %v1830, <8 x float> splat (float 0x3FA5556740000000))
  %v1835 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1834, <8 x float> %v1830, <8 x float> splat (float 0x3FC5554B00000000))
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> %v1830, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1832, <8 x float> %v1836, <8 x float> %v1830)
  %v1838 = sub <8 x i32> %v1831, splat (i32 1262485250)
  %v1839 = lshr <8 x i32> %v1838, splat (i32 1)
  %v1840 = sub <8 x i32> %v1838, %v1839
  %v1841 = shl <8 x i32> %v1839, splat (i32 23)
  %v1842 = bitcast <8 x i32> %v1841 to <8 x float>
  %v1843 = shl <8 x i32> %v1840, splat (i32 23)
  %v1844 = bitcast <8 x i32> %v1843 to <8 x float>
  %v1845 = fadd <8 x float> %v1837, splat (float 0x3FF0000000000000)
  %v1846 = fmul <8 x float> %v1845, %v1842
  %v1847 = fmul <8 x float> %v1846, %v1844
  %v1848 = fcmp olt <8 x float> %v1822, splat (float 0x0000000000000000)
  %v1849 = select <8 x i1> %v1848, <8 x float> %v1847, <8 x float> splat (float 0x3FF0000000000000)
  %v1850 = fadd <8 x float> %v1847, splat (float 0x3FF0000000000000)
  %v1851 = fdiv <8 x float> %v1849, %v1850
  %v1852 = add i64 0, %v1765
  %v1853 = getelementptr inbounds float, ptr %v1730, i64 %v1852
  %v1854 = load <8 x float>, ptr %v1853, align 4
  %v1855 = fadd <8 x float> %v1777, %v1854
  %v1856 = add i64 0, %v1765
  %v1857 = getelementptr inbounds float, ptr %v1736, i64 %v1856
  %v1858 = load <8 x float>, ptr %v1857, align 4
  %v1859 = fmul <8 x float> %v1851, %v1858
  %v1860 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1861 = shufflevector <8 x float> %v1860, <8 x float> poison, <8 x i32> zeroinitializer
  %v1862 = fsub <8 x float> %v1861, %v1851
  %v1863 = add i64 16, %v1765
  %v1864 = getelementptr inbounds float, ptr %v1724, i64 %v1863
  %v1865 = load <8 x float>, ptr %v1864, align 4
  %v1866 = fmul <8 x float> %v1814, %v1855
  %v1867 = fadd <8 x float> %v1865, %v1866
  %v1868 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1867)
  %v1869 = fcmp ogt <8 x float> %v1868, splat (float 0x4023000000000000)
  %v1870 = select <8 x i1> %v1869, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1868
  %v1871 = fadd <8 x float> %v1870, %v1870
  %v1872 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1871, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1873 = fsub <8 x float> %v1872, splat (float 0x4168000000000000)
  %v1874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1873, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1871)
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1873, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1874)
  %v1876 = bitcast <8 x float> %v1872 to <8 x i32>
  %v1877 = fmul <8 x float> %v1875, %v1875
  %v1878 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1875, <8 x float> splat (float 0x3F81227F40000000))
  %v1879 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1878, <8 x float> %v1875, <8 x float> splat (float 0x3FA5556740000000))
  %v1880 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1879, <8 x float> %v1875, <8 x float> splat (float 0x3FC5554B00000000))
  %v1881 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1880, <8 x float> %v1875, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1882 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1877, <8 x float> %v1881, <8 x float> %v1875)
  %v1883 = shl <8 x i32> %v1876, splat (i32 23)
  %v1884 = add <8 x i32> %v1883, splat (i32 1065353216)
  %v1885 = bitcast <8 x i32> %v1884 to <8 x float>
  %v1886 = fsub <8 x float> %v1885, splat (float 0x3FF0000000000000)
  %v1887 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1885, <8 x float> %v1882, <8 x float> %v1886)
  %v1888 = fadd <8 x float> %v1887, splat (float 0x4000000000000000)
  %v1889 = fdiv <8 x float> %v1887, %v1888
  %v1890 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1889, <8 x float> %v1867)
  %v1891 = fmul <8 x float> %v1862, %v1890
  %v1892 = fadd <8 x float> %v1859, %v1891
  %v1893 = add i64 0, %v1765
  %v1894 = getelementptr inbounds float, ptr %v1742, i64 %v1893
  store <8 x float> %v1814, ptr %v1894, align 4
  %v1895 = add i64 0, %v1765
  %v1896 = getelementptr inbounds float, ptr %v1748, i64 %v1895
  store <8 x float> %v1851, ptr %v1896, align 4
  %v1897 = add i64 0, %v1765
  %v1898 = getelementptr inbounds float, ptr %v1754, i64 %v1897
  store <8 x float> %v1855, ptr %v1898, align 4
  %v1899 = add i64 0, %v1765
  %v1900 = getelementptr inbounds float, ptr %v1760, i64 %v1899
  store <8 x float> %v1892, ptr %v1900, align 4
  %v1901 = add nsw i64 %v1761, 1
  br label %b307
b309:
  %v1902 = add nsw i64 %v1714, 1
  br label %b304
b306:
  %v1903 = add nsw i64 %v1690, 1
  br label %b299
b301:
  %v1904 = add nsw i64 %v1684, 1
  br label %b296
b298:
  %v1905 = add nsw i64 %v1679, 96
  br label %b293
b295:
  %v1906 = add nsw i64 %v1663, 1
  br label %b290
b292:
  %v1907 = icmp sgt i64 %v3, 1
  br i1 %v1907, label %b310, label %b311
b310:
  %v1908 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1909 = atomicrmw add ptr %v1908, i64 1 acq_rel
  %v1910 = mul i64 %v3, 17
  br label %b312
b312:
  %v1911 = load atomic i64, ptr %v1908 acquire, align 8
  %v1912 = icmp slt i64 %v1911, %v1910
  br i1 %v1912, label %b313, label %b314
b313:
  %v1913 = call i32 @sched_yield()
  br label %b312
b314:
  br label %b311
b311:
  %v1914 = getelementptr inbounds float, ptr %v202, i64 512
  %v1915 = getelementptr inbounds float, ptr %v202, i64 640
  %v1916 = getelementptr inbounds i64, ptr %v1, i64 4
  %v1917 = load i64, ptr %v1916, align 8
  %v1918 = icmp eq i64 %v1917, 0
  br i1 %v1918, label %b315, label %b316
b315:
  %v1919 = add i64 1, 0
  %v1920 = sdiv i64 %v1919, 1
  %v1921 = add i64 %v2, 1
  %v1922 = mul i64 %v1920, %v2
  %v1923 = sdiv i64 %v1922, %v3
  %v1924 = mul i64 %v1923, 1
  %v1925 = icmp slt i64 %v1924, 1
  %v1926 = select i1 %v1925, i64 %v1924, i64 1
  %v1927 = mul i64 %v1920, %v1921
  %v1928 = sdiv i64 %v1927, %v3
  %v1929 = mul i64 %v1928, 1
  %v1930 = icmp slt i64 %v1929, 1
  %v1931 = select i1 %v1930, i64 %v1929, i64 1
  %v1932 = icmp slt i64 %v1931, 1
  %v1933 = select i1 %v1932, i64 %v1931, i64 1
  br label %b317
b317:
  %v1934 = phi i64 [ %v1926, %b315 ], [ %v2159, %b342 ]
  %v1935 = icmp slt i64 %v1934, %v1933
  br i1 %v1935, label %b318, label %b319
b318:
  %v1936 = mul i64 %v1934, 128
  %v1937 = mul i64 %v1934, 16
  %v1938 = add i64 %v1936, 0
  %v1939 = add i64 %v1937, 0
  %v1940 = getelementptr inbounds float, ptr %v1914, i64 %v1938
  %v1941 = sub i64 16, %v1939
  %v1942 = icmp slt i64 %v1941, 0
  %v1943 = select i1 %v1942, i64 0, i64 %v1941
  %v1944 = icmp ult i64 %v1943, 8
  %v1945 = select i1 %v1944, i64 %v1943, i64 8
  %v1946 = trunc i64 %v1945 to i32
  %v1947 = insertelement <8 x i32> poison, i32 %v1946, i64 0
  %v1948 = shufflevector <8 x i32> %v1947, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1949 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1948
  %v1950 = mul i64 %v1939, 8
  %v1951 = add i64 0, %v1950
  %v1952 = getelementptr inbounds float, ptr %v40, i64 %v1951
  %v1953 = icmp sge i64 %v1943, 8
  br i1 %v1953, label %b320, label %b321
b320:
  br label %b322
b322:
  %v1954 = phi i64 [ 0, %b320 ], [ %v2028, %b323 ]
  %v1955 = icmp slt i64 %v1954, 8
  br i1 %v1955, label %b323, label %b324
b323:
  %v1956 = add i64 %v1954, 0
  %v1957 = getelementptr inbounds float, ptr %v1952, i64 %v1956
  %v1958 = load <8 x float>, ptr %v1957, align 4
  %v1959 = add i64 %v1954, 8
  %v1960 = getelementptr inbounds float, ptr %v1952, i64 %v1959
  %v1961 = load <8 x float>, ptr %v1960, align 4
  %v1962 = add i64 %v1954, 16
  %v1963 = getelementptr inbounds float, ptr %v1952, i64 %v1962
  %v1964 = load <8 x float>, ptr %v1963, align 4
  %v1965 = add i64 %v1954, 24
  %v1966 = getelementptr inbounds float, ptr %v1952, i64 %v1965
  %v1967 = load <8 x float>, ptr %v1966, align 4
  %v1968 = add i64 %v1954, 32
  %v1969 = getelementptr inbounds float, ptr %v1952, i64 %v1968
  %v1970 = load <8 x float>, ptr %v1969, align 4
  %v1971 = add i64 %v1954, 40
  %v1972 = getelementptr inbounds float, ptr %v1952, i64 %v1971
  %v1973 = load <8 x float>, ptr %v1972, align 4
  %v1974 = add i64 %v1954, 48
  %v1975 = getelementptr inbounds float, ptr %v1952, i64 %v1974
  %v1976 = load <8 x float>, ptr %v1975, align 4
  %v1977 = add i64 %v1954, 56
  %v1978 = getelementptr inbounds float, ptr %v1952, i64 %v1977
  %v1979 = load <8 x float>, ptr %v1978, align 4
  %v1980 = shufflevector <8 x float> %v1958, <8 x float> %v1970, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1981 = shufflevector <8 x float> %v1958, <8 x float> %v1970, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1982 = shufflevector <8 x float> %v1961, <8 x float> %v1973, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1983 = shufflevector <8 x float> %v1961, <8 x float> %v1973, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1984 = shufflevector <8 x float> %v1964, <8 x float> %v1976, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1985 = shufflevector <8 x float> %v1964, <8 x float> %v1976, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1986 = shufflevector <8 x float> %v1967, <8 x float> %v1979, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1987 = shufflevector <8 x float> %v1967, <8 x float> %v1979, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1988 = shufflevector <8 x float> %v1980, <8 x float> %v1984, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1989 = shufflevector <8 x float> %v1980, <8 x float> %v1984, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1990 = shufflevector <8 x float> %v1982, <8 x float> %v1986, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1991 = shufflevector <8 x float> %v1982, <8 x float> %v1986, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1992 = shufflevector <8 x float> %v1981, <8 x float> %v1985, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1993 = shufflevector <8 x float> %v1981, <8 x float> %v1985, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1994 = shufflevector <8 x float> %v1983, <8 x float> %v1987, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1995 = shufflevector <8 x float> %v1983, <8 x float> %v1987, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1996 = shufflevector <8 x float> %v1988, <8 x float> %v1990, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1997 = shufflevector <8 x float> %v1988, <8 x float> %v1990, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1998 = shufflevector <8 x float> %v1989, <8 x float> %v1991, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1999 = shufflevector <8 x float> %v1989, <8 x float> %v1991, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2000 = shufflevector <8 x float> %v1992, <8 x float> %v1994, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2001 = shufflevector <8 x float> %v1992, <8 x float> %v1994, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2002 = shufflevector <8 x float> %v1993, <8 x float> %v1995, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2003 = shufflevector <8 x float> %v1993, <8 x float> %v1995, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2004 = add i64 %v1954, 0
  %v2005 = mul i64 %v2004, 16
  %v2006 = getelementptr inbounds float, ptr %v1940, i64 %v2005
  store <8 x float> %v1996, ptr %v2006, align 4
  %v2007 = add i64 %v1954, 1
  %v2008 = mul i64 %v2007, 16
  %v2009 = getelementptr inbounds float, ptr %v1940, i64 %v2008
  store <8 x float> %v1997, ptr %v2009, align 4
  %v2010 = add i64 %v1954, 2
  %v2011 = mul i64 %v2010, 16
  %v2012 = getelementptr inbounds float, ptr %v1940, i64 %v2011
  store <8 x float> %v1998, ptr %v2012, align 4
  %v2013 = add i64 %v1954, 3
  %v2014 = mul i64 %v2013, 16
  %v2015 = getelementptr inbounds float, ptr %v1940, i64 %v2014
  store <8 x float> %v1999, ptr %v2015, align 4
  %v2016 = add i64 %v1954, 4
  %v2017 = mul i64 %v2016, 16
  %v2018 = getelementptr inbounds float, ptr %v1940, i64 %v2017
  store <8 x float> %v2000, ptr %v2018, align 4
  %v2019 = add i64 %v1954, 5
  %v2020 = mul i64 %v2019, 16
  %v2021 = getelementptr inbounds float, ptr %v1940, i64 %v2020
  store <8 x float> %v2001, ptr %v2021, align 4
  %v2022 = add i64 %v1954, 6
  %v2023 = mul i64 %v2022, 16
  %v2024 = getelementptr inbounds float, ptr %v1940, i64 %v2023
  store <8 x float> %v2002, ptr %v2024, align 4
  %v2025 = add i64 %v1954, 7
  %v2026 = mul i64 %v2025, 16
  %v2027 = getelementptr inbounds float, ptr %v1940, i64 %v2026
  store <8 x float> %v2003, ptr %v2027, align 4
  %v2028 = add nsw i64 %v1954, 8
  br label %b322
b324:
  br label %b325
b325:
  %v2029 = phi i64 [ 8, %b324 ], [ %v2037, %b326 ]
  %v2030 = icmp slt i64 %v2029, 8
  br i1 %v2030, label %b326, label %b327
b326:
  %v2031 = mul i64 %v2029, 1
  %v2032 = getelementptr inbounds float, ptr %v1952, i64 %v2031
  %v2033 = getelementptr float, ptr %v2032, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2034 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2033, <8 x i1> %v1949, <8 x float> zeroinitializer)
  %v2035 = mul i64 %v2029, 16
  %v2036 = getelementptr inbounds float, ptr %v1940, i64 %v2035
  store <8 x float> %v2034, ptr %v2036, align 4
  %v2037 = add nsw i64 %v2029, 1
  br label %b325
b327:
  br label %b321
b321:
  %v2038 = icmp slt i64 %v1943, 8
  br i1 %v2038, label %b328, label %b329
b328:
  br label %b330
b330:
  %v2039 = phi i64 [ 0, %b328 ], [ %v2047, %b331 ]
  %v2040 = icmp slt i64 %v2039, 8
  br i1 %v2040, label %b331, label %b332
b331:
  %v2041 = mul i64 %v2039, 1
  %v2042 = getelementptr inbounds float, ptr %v1952, i64 %v2041
  %v2043 = getelementptr float, ptr %v2042, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2044 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2043, <8 x i1> %v1949, <8 x float> zeroinitializer)
  %v2045 = mul i64 %v2039, 16
  %v2046 = getelementptr inbounds float, ptr %v1940, i64 %v2045
  store <8 x float> %v2044, ptr %v2046, align 4
  %v2047 = add nsw i64 %v2039, 1
  br label %b330
b332:
  br label %b329
b329:
  %v2048 = add i64 %v1936, 8
  %v2049 = add i64 %v1937, 8
  %v2050 = getelementptr inbounds float, ptr %v1914, i64 %v2048
  %v2051 = sub i64 16, %v2049
  %v2052 = icmp slt i64 %v2051, 0
  %v2053 = select i1 %v2052, i64 0, i64 %v2051
  %v2054 = icmp ult i64 %v2053, 8
  %v2055 = select i1 %v2054, i64 %v2053, i64 8
  %v2056 = trunc i64 %v2055 to i32
  %v2057 = insertelement <8 x i32> poison, i32 %v2056, i64 0
  %v2058 = shufflevector <8 x i32> %v2057, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2059 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2058
  %v2060 = mul i64 %v2049, 8
  %v2061 = add i64 0, %v2060
  %v2062 = getelementptr inbounds float, ptr %v40, i64 %v2061
  %v2063 = icmp sge i64 %v2053, 8
  br i1 %v2063, label %b333, label %b334
b333:
  br label %b335
b335:
  %v2064 = phi i64 [ 0, %b333 ], [ %v2138, %b336 ]
  %v2065 = icmp slt i64 %v2064, 8
  br i1 %v2065, label %b336, label %b337
b336:
  %v2066 = add i64 %v2064, 0
  %v2067 = getelementptr inbounds float, ptr %v2062, i64 %v2066
  %v2068 = load <8 x float>, ptr %v2067, align 4
  %v2069 = add i64 %v2064, 8
  %v2070 = getelementptr inbounds float, ptr %v2062, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = add i64 %v2064, 16
  %v2073 = getelementptr inbounds float, ptr %v2062, i64 %v2072
  %v2074 = load <8 x float>, ptr %v2073, align 4
  %v2075 = add i64 %v2064, 24
  %v2076 = getelementptr inbounds float, ptr %v2062, i64 %v2075
  %v2077 = load <8 x float>, ptr %v2076, align 4
  %v2078 = add i64 %v2064, 32
  %v2079 = getelementptr inbounds float, ptr %v2062, i64 %v2078
  %v2080 = load <8 x float>, ptr %v2079, align 4
  %v2081 = add i64 %v2064, 40
  %v2082 = getelementptr inbounds float, ptr %v2062, i64 %v2081
  %v2083 = load <8 x float>, ptr %v2082, align 4
  %v2084 = add i64 %v2064, 48
  %v2085 = getelementptr inbounds float, ptr %v2062, i64 %v2084
  %v2086 = load <8 x float>, ptr %v2085, align 4
  %v2087 = add i64 %v2064, 56
  %v2088 = getelementptr inbounds float, ptr %v2062, i64 %v2087
  %v2089 = load <8 x float>, ptr %v2088, align 4
  %v2090 = shufflevector <8 x float> %v2068, <8 x float> %v2080, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2091 = shufflevector <8 x float> %v2068, <8 x float> %v2080, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2092 = shufflevector <8 x float> %v2071, <8 x float> %v2083, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2093 = shufflevector <8 x float> %v2071, <8 x float> %v2083, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2094 = shufflevector <8 x float> %v2074, <8 x float> %v2086, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2095 = shufflevector <8 x float> %v2074, <8 x float> %v2086, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2096 = shufflevector <8 x float> %v2077, <8 x float> %v2089, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2097 = shufflevector <8 x float> %v2077, <8 x float> %v2089, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2098 = shufflevector <8 x float> %v2090, <8 x float> %v2094, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2099 = shufflevector <8 x float> %v2090, <8 x float> %v2094, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2100 = shufflevector <8 x float> %v2092, <8 x float> %v2096, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2101 = shufflevector <8 x float> %v2092, <8 x float> %v2096, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2102 = shufflevector <8 x float> %v2091, <8 x float> %v2095, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2103 = shufflevector <8 x float> %v2091, <8 x float> %v2095, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2104 = shufflevector <8 x float> %v2093, <8 x float> %v2097, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2105 = shufflevector <8 x float> %v2093, <8 x float> %v2097, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2106 = shufflevector <8 x float> %v2098, <8 x float> %v2100, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2107 = shufflevector <8 x float> %v2098, <8 x float> %v2100, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2108 = shufflevector <8 x float> %v2099, <8 x float> %v2101, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2109 = shufflevector <8 x float> %v2099, <8 x float> %v2101, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2110 = shufflevector <8 x float> %v2102, <8 x float> %v2104, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2111 = shufflevector <8 x float> %v2102, <8 x float> %v2104, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2112 = shufflevector <8 x float> %v2103, <8 x float> %v2105, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2113 = shufflevector <8 x float> %v2103, <8 x float> %v2105, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2114 = add i64 %v2064, 0
  %v2115 = mul i64 %v2114, 16
  %v2116 = getelementptr inbounds float, ptr %v2050, i64 %v2115
  store <8 x float> %v2106, ptr %v2116, align 4
  %v2117 = add i64 %v2064, 1
  %v2118 = mul i64 %v2117, 16
  %v2119 = getelementptr inbounds float, ptr %v2050, i64 %v2118
  store <8 x float> %v2107, ptr %v2119, align 4
  %v2120 = add i64 %v2064, 2
  %v2121 = mul i64 %v2120, 16
  %v2122 = getelementptr inbounds float, ptr %v2050, i64 %v2121
  store <8 x float> %v2108, ptr %v2122, align 4
  %v2123 = add i64 %v2064, 3
  %v2124 = mul i64 %v2123, 16
  %v2125 = getelementptr inbounds float, ptr %v2050, i64 %v2124
  store <8 x float> %v2109, ptr %v2125, align 4
  %v2126 = add i64 %v2064, 4
  %v2127 = mul i64 %v2126, 16
  %v2128 = getelementptr inbounds float, ptr %v2050, i64 %v2127
  store <8 x float> %v2110, ptr %v2128, align 4
  %v2129 = add i64 %v2064, 5
  %v2130 = mul i64 %v2129, 16
  %v2131 = getelementptr inbounds float, ptr %v2050, i64 %v2130
  store <8 x float> %v2111, ptr %v2131, align 4
  %v2132 = add i64 %v2064, 6
  %v2133 = mul i64 %v2132, 16
  %v2134 = getelementptr inbounds float, ptr %v2050, i64 %v2133
  store <8 x float> %v2112, ptr %v2134, align 4
  %v2135 = add i64 %v2064, 7
  %v2136 = mul i64 %v2135, 16
  %v2137 = getelementptr inbounds float, ptr %v2050, i64 %v2136
  store <8 x float> %v2113, ptr %v2137, align 4
  %v2138 = add nsw i64 %v2064, 8
  br label %b335
b337:
  br label %b338
b338:
  %v2139 = phi i64 [ 8, %b337 ], [ %v2147, %b339 ]
  %v2140 = icmp slt i64 %v2139, 8
  br i1 %v2140, label %b339, label %b340
b339:
  %v2141 = mul i64 %v2139, 1
  %v2142 = getelementptr inbounds float, ptr %v2062, i64 %v2141
  %v2143 = getelementptr float, ptr %v2142, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2144 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2143, <8 x i1> %v2059, <8 x float> zeroinitializer)
  %v2145 = mul i64 %v2139, 16
  %v2146 = getelementptr inbounds float, ptr %v2050, i64 %v2145
  store <8 x float> %v2144, ptr %v2146, align 4
  %v2147 = add nsw i64 %v2139, 1
  br label %b338
b340:
  br label %b334
b334:
  %v2148 = icmp slt i64 %v2053, 8
  br i1 %v2148, label %b341, label %b342
b341:
  br label %b343
b343:
  %v2149 = phi i64 [ 0, %b341 ], [ %v2157, %b344 ]
  %v2150 = icmp slt i64 %v2149, 8
  br i1 %v2150, label %b344, label %b345
b344:
  %v2151 = mul i64 %v2149, 1
  %v2152 = getelementptr inbounds float, ptr %v2062, i64 %v2151
  %v2153 = getelementptr float, ptr %v2152, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2154 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2153, <8 x i1> %v2059, <8 x float> zeroinitializer)
  %v2155 = mul i64 %v2149, 16
  %v2156 = getelementptr inbounds float, ptr %v2050, i64 %v2155
  store <8 x float> %v2154, ptr %v2156, align 4
  %v2157 = add nsw i64 %v2149, 1
  br label %b343
b345:
  br label %b342
b342:
  %v2158 = add i64 %v1936, 128
  %v2159 = add nsw i64 %v1934, 1
  br label %b317
b319:
  %v2160 = add i64 1, 0
  %v2161 = sdiv i64 %v2160, 1
  %v2162 = add i64 %v2, 1
  %v2163 = mul i64 %v2161, %v2
  %v2164 = sdiv i64 %v2163, %v3
  %v2165 = mul i64 %v2164, 1
  %v2166 = icmp slt i64 %v2165, 1
  %v2167 = select i1 %v2166, i64 %v2165, i64 1
  %v2168 = mul i64 %v2161, %v2162
  %v2169 = sdiv i64 %v2168, %v3
  %v2170 = mul i64 %v2169, 1
  %v2171 = icmp slt i64 %v2170, 1
  %v2172 = select i1 %v2171, i64 %v2170, i64 1
  %v2173 = icmp slt i64 %v2172, 1
  %v2174 = select i1 %v2173, i64 %v2172, i64 1
  br label %b346
b346:
  %v2175 = phi i64 [ %v2167, %b319 ], [ %v2290, %b358 ]
  %v2176 = icmp slt i64 %v2175, %v2174
  br i1 %v2176, label %b347, label %b348
b347:
  %v2177 = mul i64 %v2175, 64
  %v2178 = mul i64 %v2175, 8
  %v2179 = add i64 %v2177, 0
  %v2180 = add i64 %v2178, 0
  %v2181 = getelementptr inbounds float, ptr %v1915, i64 %v2179
  %v2182 = sub i64 8, %v2180
  %v2183 = icmp slt i64 %v2182, 0
  %v2184 = select i1 %v2183, i64 0, i64 %v2182
  %v2185 = icmp ult i64 %v2184, 8
  %v2186 = select i1 %v2185, i64 %v2184, i64 8
  %v2187 = trunc i64 %v2186 to i32
  %v2188 = insertelement <8 x i32> poison, i32 %v2187, i64 0
  %v2189 = shufflevector <8 x i32> %v2188, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2190 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2189
  %v2191 = mul i64 %v2180, 8
  %v2192 = add i64 0, %v2191
  %v2193 = getelementptr inbounds float, ptr %v42, i64 %v2192
  %v2194 = icmp sge i64 %v2184, 8
  br i1 %v2194, label %b349, label %b350
b349:
  br label %b351
b351:
  %v2195 = phi i64 [ 0, %b349 ], [ %v2269, %b352 ]
  %v2196 = icmp slt i64 %v2195, 8
  br i1 %v2196, label %b352, label %b353
b352:
  %v2197 = add i64 %v2195, 0
  %v2198 = getelementptr inbounds float, ptr %v2193, i64 %v2197
  %v2199 = load <8 x float>, ptr %v2198, align 4
  %v2200 = add i64 %v2195, 8
  %v2201 = getelementptr inbounds float, ptr %v2193, i64 %v2200
  %v2202 = load <8 x float>, ptr %v2201, align 4
  %v2203 = add i64 %v2195, 16
  %v2204 = getelementptr inbounds float, ptr %v2193, i64 %v2203
  %v2205 = load <8 x float>, ptr %v2204, align 4
  %v2206 = add i64 %v2195, 24
  %v2207 = getelementptr inbounds float, ptr %v2193, i64 %v2206
  %v2208 = load <8 x float>, ptr %v2207, align 4
  %v2209 = add i64 %v2195, 32
  %v2210 = getelementptr inbounds float, ptr %v2193, i64 %v2209
  %v2211 = load <8 x float>, ptr %v2210, align 4
  %v2212 = add i64 %v2195, 40
  %v2213 = getelementptr inbounds float, ptr %v2193, i64 %v2212
  %v2214 = load <8 x float>, ptr %v2213, align 4
  %v2215 = add i64 %v2195, 48
  %v2216 = getelementptr inbounds float, ptr %v2193, i64 %v2215
  %v2217 = load <8 x float>, ptr %v2216, align 4
  %v2218 = add i64 %v2195, 56
  %v2219 = getelementptr inbounds float, ptr %v2193, i64 %v2218
  %v2220 = load <8 x float>, ptr %v2219, align 4
  %v2221 = shufflevector <8 x float> %v2199, <8 x float> %v2211, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2222 = shufflevector <8 x float> %v2199, <8 x float> %v2211, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2223 = shufflevector <8 x float> %v2202, <8 x float> %v2214, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2224 = shufflevector <8 x float> %v2202, <8 x float> %v2214, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2225 = shufflevector <8 x float> %v2205, <8 x float> %v2217, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2226 = shufflevector <8 x float> %v2205, <8 x float> %v2217, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2227 = shufflevector <8 x float> %v2208, <8 x float> %v2220, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v2228 = shufflevector <8 x float> %v2208, <8 x float> %v2220, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v2229 = shufflevector <8 x float> %v2221, <8 x float> %v2225, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2230 = shufflevector <8 x float> %v2221, <8 x float> %v2225, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2231 = shufflevector <8 x float> %v2223, <8 x float> %v2227, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2232 = shufflevector <8 x float> %v2223, <8 x float> %v2227, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2233 = shufflevector <8 x float> %v2222, <8 x float> %v2226, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2234 = shufflevector <8 x float> %v2222, <8 x float> %v2226, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2235 = shufflevector <8 x float> %v2224, <8 x float> %v2228, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v2236 = shufflevector <8 x float> %v2224, <8 x float> %v2228, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v2237 = shufflevector <8 x float> %v2229, <8 x float> %v2231, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2238 = shufflevector <8 x float> %v2229, <8 x float> %v2231, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2239 = shufflevector <8 x float> %v2230, <8 x float> %v2232, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2240 = shufflevector <8 x float> %v2230, <8 x float> %v2232, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2241 = shufflevector <8 x float> %v2233, <8 x float> %v2235, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2242 = shufflevector <8 x float> %v2233, <8 x float> %v2235, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2243 = shufflevector <8 x float> %v2234, <8 x float> %v2236, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v2244 = shufflevector <8 x float> %v2234, <8 x float> %v2236, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v2245 = add i64 %v2195, 0
  %v2246 = mul i64 %v2245, 8
  %v2247 = getelementptr inbounds float, ptr %v2181, i64 %v2246
  store <8 x float> %v2237, ptr %v2247, align 4
  %v2248 = add i64 %v2195, 1
  %v2249 = mul i64 %v2248, 8
  %v2250 = getelementptr inbounds float, ptr %v2181, i64 %v2249
  store <8 x float> %v2238, ptr %v2250, align 4
  %v2251 = add i64 %v2195, 2
  %v2252 = mul i64 %v2251, 8
  %v2253 = getelementptr inbounds float, ptr %v2181, i64 %v2252
  store <8 x float> %v2239, ptr %v2253, align 4
  %v2254 = add i64 %v2195, 3
  %v2255 = mul i64 %v2254, 8
  %v2256 = getelementptr inbounds float, ptr %v2181, i64 %v2255
  store <8 x float> %v2240, ptr %v2256, align 4
  %v2257 = add i64 %v2195, 4
  %v2258 = mul i64 %v2257, 8
  %v2259 = getelementptr inbounds float, ptr %v2181, i64 %v2258
  store <8 x float> %v2241, ptr %v2259, align 4
  %v2260 = add i64 %v2195, 5
  %v2261 = mul i64 %v2260, 8
  %v2262 = getelementptr inbounds float, ptr %v2181, i64 %v2261
  store <8 x float> %v2242, ptr %v2262, align 4
  %v2263 = add i64 %v2195, 6
  %v2264 = mul i64 %v2263, 8
  %v2265 = getelementptr inbounds float, ptr %v2181, i64 %v2264
  store <8 x float> %v2243, ptr %v2265, align 4
  %v2266 = add i64 %v2195, 7
  %v2267 = mul i64 %v2266, 8
  %v2268 = getelementptr inbounds float, ptr %v2181, i64 %v2267
  store <8 x float> %v2244, ptr %v2268, align 4
  %v2269 = add nsw i64 %v2195, 8
  br label %b351
b353:
  br label %b354
b354:
  %v2270 = phi i64 [ 8, %b353 ], [ %v2278, %b355 ]
  %v2271 = icmp slt i64 %v2270, 8
  br i1 %v2271, label %b355, label %b356
b355:
  %v2272 = mul i64 %v2270, 1
  %v2273 = getelementptr inbounds float, ptr %v2193, i64 %v2272
  %v2274 = getelementptr float, ptr %v2273, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2275 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2274, <8 x i1> %v2190, <8 x float> zeroinitializer)
  %v2276 = mul i64 %v2270, 8
  %v2277 = getelementptr inbounds float, ptr %v2181, i64 %v2276
  store <8 x float> %v2275, ptr %v2277, align 4
  %v2278 = add nsw i64 %v2270, 1
  br label %b354
b356:
  br label %b350
b350:
  %v2279 = icmp slt i64 %v2184, 8
  br i1 %v2279, label %b357, label %b358
b357:
  br label %b359
b359:
  %v2280 = phi i64 [ 0, %b357 ], [ %v2288, %b360 ]
  %v2281 = icmp slt i64 %v2280, 8
  br i1 %v2281, label %b360, label %b361
b360:
  %v2282 = mul i64 %v2280, 1
  %v2283 = getelementptr inbounds float, ptr %v2193, i64 %v2282
  %v2284 = getelementptr float, ptr %v2283, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v2285 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v2284, <8 x i1> %v2190, <8 x float> zeroinitializer)
  %v2286 = mul i64 %v2280, 8
  %v2287 = getelementptr inbounds float, ptr %v2181, i64 %v2286
  store <8 x float> %v2285, ptr %v2287, align 4
  %v2288 = add nsw i64 %v2280, 1
  br label %b359
b361:
  br label %b358
b358:
  %v2289 = add i64 %v2177, 64
  %v2290 = add nsw i64 %v2175, 1
  br label %b346
b348:
  br label %b316
b316:
  %v2291 = icmp sgt i64 %v3, 1
  br i1 %v2291, label %b362, label %b363
b362:
  %v2292 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2293 = atomicrmw add ptr %v2292, i64 1 acq_rel
  %v2294 = mul i64 %v3, 18
  br label %b364
b364:
  %v2295 = load atomic i64, ptr %v2292 acquire, align 8
  %v2296 = icmp slt i64 %v2295, %v2294
  br i1 %v2296, label %b365, label %b366
b365:
  %v2297 = call i32 @sched_yield()
  br label %b364
b366:
  br label %b363
b363:
  %v2299 = add i64 %v8, 0
  %v2300 = sdiv i64 %v2299, 1
  %v2301 = add i64 %v2, 1
  %v2302 = mul i64 %v2300, %v2
  %v2303 = sdiv i64 %v2302, %v3
  %v2304 = mul i64 %v2303, 1
  %v2305 = icmp slt i64 %v2304, %v8
  %v2306 = select i1 %v2305, i64 %v2304, i64 %v8
  %v2307 = mul i64 %v2300, %v2301
  %v2308 = sdiv i64 %v2307, %v3
  %v2309 = mul i64 %v2308, 1
  %v2310 = icmp slt i64 %v2309, %v8
  %v2311 = select i1 %v2310, i64 %v2309, i64 %v8
  br label %b367
b367:
  %v2312 = phi i64 [ %v2306, %b363 ], [ %v2380, %b372 ]
  %v2313 = icmp slt i64 %v2312, %v2311
  br i1 %v2313, label %b368, label %b369
b368:
  %v2314 = add i64 %v2312, 96
  %v2315 = icmp slt i64 %v2314, %v2311
  %v2316 = select i1 %v2315, i64 %v2314, i64 %v2311
  br label %b370
b370:
  %v2317 = phi i64 [ 0, %b368 ], [ %v2379, %b375 ]
  %v2318 = icmp slt i64 %v2317, 1
  br i1 %v2318, label %b371, label %b372
b371:
  %v2319 = sub i64 %v2316, %v2312
  %v2320 = sub i64 6, 1
  %v2321 = add i64 %v2319, %v2320
  %v2322 = sdiv i64 %v2321, 6
  br label %b373
b373:
  %v2323 = phi i64 [ 0, %b371 ], [ %v2378, %b380 ]
  %v2324 = icmp slt i64 %v2323, %v2322
  br i1 %v2324, label %b374, label %b375
b374:
  %v2325 = mul i64 %v2319, %v2323
  %v2326 = sdiv i64 %v2325, %v2322
  %v2327 = add i64 %v2312, %v2326
  %v2328 = add i64 %v2323, 1
  %v2329 = mul i64 %v2319, %v2328
  %v2330 = sdiv i64 %v2329, %v2322
  %v2331 = add i64 %v2312, %v2330
  %v2332 = mul i64 %v2317, 128
  %v2333 = getelementptr inbounds float, ptr %v1914, i64 %v2332
  %v2334 = sub i64 %v2331, %v2327
  %v2335 = mul i64 1, %v7
  %v2336 = add i64 %v2327, %v2335
  %v2337 = mul i64 %v2336, 8
  %v2338 = getelementptr inbounds float, ptr %v50, i64 %v2337
  %v2339 = getelementptr inbounds float, ptr %v2338, i64 0
  %v2340 = sub i64 %v2334, 1
  %v2341 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v2340
  %v2342 = load ptr, ptr %v2341, align 4
  %v2343 = icmp sgt i64 %v2334, 0
  br i1 %v2343, label %b376, label %b377
b376:
  call void %v2342(ptr %v2339, i64 8, ptr %v2333, i64 8, ptr %v2298)
  br label %b377
b377:
  %v2344 = add i64 %v2332, 128
  br label %b378
b378:
  %v2345 = phi i64 [ %v2327, %b377 ], [ %v2377, %b383 ]
  %v2346 = icmp slt i64 %v2345, %v2331
  br i1 %v2346, label %b379, label %b380
b379:
  %v2347 = sub i64 %v2345, %v2327
  %v2348 = mul i64 %v2347, 16
  %v2349 = getelementptr inbounds float, ptr %v2298, i64 %v2348
  %v2350 = mul i64 %v2345, 40
  %v2351 = getelementptr inbounds float, ptr %v108, i64 %v2350
  %v2352 = srem i64 %v2345, %v7
  %v2353 = mul i64 %v2352, 16
  %v2354 = getelementptr inbounds float, ptr %v100, i64 %v2353
  %v2355 = mul i64 %v2345, 16
  %v2356 = getelementptr inbounds float, ptr %v116, i64 %v2355
  br label %b381
b381:
  %v2357 = phi i64 [ 0, %b379 ], [ %v2376, %b382 ]
  %v2358 = icmp slt i64 %v2357, 2
  br i1 %v2358, label %b382, label %b383
b382:
  %v2359 = mul i64 %v2317, 2
  %v2360 = add i64 %v2359, %v2357
  %v2361 = mul i64 %v2360, 8
  %v2362 = add i64 0, %v2357
  %v2363 = mul i64 %v2362, 8
  %v2364 = getelementptr inbounds float, ptr %v2349, i64 %v2363
  %v2365 = load <8 x float>, ptr %v2364, align 4
  %v2366 = add i64 24, %v2361
  %v2367 = getelementptr inbounds float, ptr %v2351, i64 %v2366
  %v2368 = load <8 x float>, ptr %v2367, align 4
  %v2369 = fadd <8 x float> %v2365, %v2368
  %v2370 = add i64 0, %v2361
  %v2371 = getelementptr inbounds float, ptr %v2354, i64 %v2370
  %v2372 = load <8 x float>, ptr %v2371, align 4
  %v2373 = fadd <8 x float> %v2369, %v2372
  %v2374 = add i64 0, %v2361
  %v2375 = getelementptr inbounds float, ptr %v2356, i64 %v2374
  store <8 x float> %v2373, ptr %v2375, align 4
  %v2376 = add nsw i64 %v2357, 1
  br label %b381
b383:
  %v2377 = add nsw i64 %v2345, 1
  br label %b378
b380:
  %v2378 = add nsw i64 %v2323, 1
  br label %b373
b375:
  %v2379 = add nsw i64 %v2317, 1
  br label %b370
b372:
  %v2380 = add nsw i64 %v2312, 96
  br label %b367
b369:
  %v2381 = add i64 %v8, 0
  %v2382 = sdiv i64 %v2381, 1
  %v2383 = add i64 %v2, 1
  %v2384 = mul i64 %v2382, %v2
  %v2385 = sdiv i64 %v2384, %v3
  %v2386 = mul i64 %v2385, 1
  %v2387 = icmp slt i64 %v2386, %v8
  %v2388 = select i1 %v2387, i64 %v2386, i64 %v8
  %v2389 = mul i64 %v2382, %v2383
  %v2390 = sdiv i64 %v2389, %v3
  %v2391 = mul i64 %v2390, 1
  %v2392 = icmp slt i64 %v2391, %v8
  %v2393 = select i1 %v2392, i64 %v2391, i64 %v8
  br label %b384
b384:
  %v2394 = phi i64 [ %v2388, %b369 ], [ %v2416, %b389 ]
  %v2395 = icmp slt i64 %v2394, %v2393
  br i1 %v2395, label %b385, label %b386
b385:
  br label %b387
b387:
  %v2396 = phi i64 [ 0, %b385 ], [ %v2415, %b392 ]
  %v2397 = icmp slt i64 %v2396, 8
  br i1 %v2397, label %b388, label %b389
b388:
  br label %b390
b390:
  %v2398 = phi i64 [ 0, %b388 ], [ %v2409, %b391 ]
  %v2399 = phi float [ 0xFFF0000000000000, %b388 ], [ %v2408, %b391 ]
  %v2400 = icmp slt i64 %v2398, 2
  br i1 %v2400, label %b391, label %b392
b391:
  %v2401 = mul i64 %v2394, 16
  %v2402 = getelementptr inbounds float, ptr %v116, i64 %v2401
  %v2403 = mul i64 %v2396, 2
  %v2404 = add i64 0, %v2403
  %v2405 = add i64 %v2404, %v2398
  %v2406 = getelementptr inbounds float, ptr %v2402, i64 %v2405
  %v2407 = load float, ptr %v2406, align 4
  %v2408 = call float @llvm.maximum.f32(float %v2399, float %v2407)
  %v2409 = add nsw i64 %v2398, 1
  br label %b390
b392:
  %v2410 = call float @llvm.maximum.f32(float %v2399, float 0xFFF0000000000000)
  %v2411 = mul i64 %v2394, 8
  %v2412 = getelementptr inbounds float, ptr %v118, i64 %v2411
  %v2413 = add i64 0, %v2396
  %v2414 = getelementptr inbounds float, ptr %v2412, i64 %v2413
  store float %v2410, ptr %v2414, align 4
  %v2415 = add nsw i64 %v2396, 1
  br label %b387
b389:
  %v2416 = add nsw i64 %v2394, 1
  br label %b384
b386:
  %v2418 = add i64 %v8, 0
  %v2419 = sdiv i64 %v2418, 1
  %v2420 = add i64 %v2, 1
  %v2421 = mul i64 %v2419, %v2
  %v2422 = sdiv i64 %v2421, %v3
  %v2423 = mul i64 %v2422, 1
  %v2424 = icmp slt i64 %v2423, %v8
  %v2425 = select i1 %v2424, i64 %v2423, i64 %v8
  %v2426 = mul i64 %v2419, %v2420
  %v2427 = sdiv i64 %v2426, %v3
  %v2428 = mul i64 %v2427, 1
  %v2429 = icmp slt i64 %v2428, %v8
  %v2430 = select i1 %v2429, i64 %v2428, i64 %v8
  br label %b393
b393:
  %v2431 = phi i64 [ %v2425, %b386 ], [ %v2484, %b398 ]
  %v2432 = icmp slt i64 %v2431, %v2430
  br i1 %v2432, label %b394, label %b395
b394:
  %v2433 = add i64 %v2431, 96
  %v2434 = icmp slt i64 %v2433, %v2430
  %v2435 = select i1 %v2434, i64 %v2433, i64 %v2430
  br label %b396
b396:
  %v2436 = phi i64 [ 0, %b394 ], [ %v2483, %b401 ]
  %v2437 = icmp slt i64 %v2436, 1
  br i1 %v2437, label %b397, label %b398
b397:
  %v2438 = sub i64 %v2435, %v2431
  %v2439 = sub i64 8, 1
  %v2440 = add i64 %v2438, %v2439
  %v2441 = sdiv i64 %v2440, 8
  br label %b399
b399:
  %v2442 = phi i64 [ 0, %b397 ], [ %v2482, %b406 ]
  %v2443 = icmp slt i64 %v2442, %v2441
  br i1 %v2443, label %b400, label %b401
b400:
  %v2444 = mul i64 %v2438, %v2442
  %v2445 = sdiv i64 %v2444, %v2441
  %v2446 = add i64 %v2431, %v2445
  %v2447 = add i64 %v2442, 1
  %v2448 = mul i64 %v2438, %v2447
  %v2449 = sdiv i64 %v2448, %v2441
  %v2450 = add i64 %v2431, %v2449
  %v2451 = mul i64 %v2436, 64
  %v2452 = getelementptr inbounds float, ptr %v1915, i64 %v2451
  %v2453 = sub i64 %v2450, %v2446
  %v2454 = mul i64 %v2446, 8
  %v2455 = getelementptr inbounds float, ptr %v118, i64 %v2454
  %v2456 = getelementptr inbounds float, ptr %v2455, i64 0
  %v2457 = sub i64 %v2453, 1
  %v2458 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v2457
  %v2459 = load ptr, ptr %v2458, align 4
  %v2460 = icmp sgt i64 %v2453, 0
  br i1 %v2460, label %b402, label %b403
b402:
  call void %v2459(ptr %v2456, i64 8, ptr %v2452, i64 8, ptr %v2417)
  br label %b403
b403:
  %v2461 = add i64 %v2451, 64
  br label %b404
b404:
  %v2462 = phi i64 [ %v2446, %b403 ], [ %v2481, %b409 ]
  %v2463 = icmp slt i64 %v2462, %v2450
  br i1 %v2463, label %b405, label %b406
b405:
  %v2464 = sub i64 %v2462, %v2446
  %v2465 = mul i64 %v2464, 8
  %v2466 = getelementptr inbounds float, ptr %v2417, i64 %v2465
  %v2467 = mul i64 %v2462, 8
  %v2468 = getelementptr inbounds float, ptr %v54, i64 %v2467
  br label %b407
b407:
  %v2469 = phi i64 [ 0, %b405 ], [ %v2480, %b408 ]
  %v2470 = icmp slt i64 %v2469, 1
  br i1 %v2470, label %b408, label %b409
b408:
  %v2471 = mul i64 %v2436, 1
  %v2472 = add i64 %v2471, %v2469
  %v2473 = mul i64 %v2472, 8
  %v2474 = add i64 0, %v2469
  %v2475 = mul i64 %v2474, 8
  %v2476 = getelementptr inbounds float, ptr %v2466, i64 %v2475
  %v2477 = load <8 x float>, ptr %v2476, align 4
  %v2478 = add i64 0, %v2473
  %v2479 = getelementptr inbounds float, ptr %v2468, i64 %v2478
  store <8 x float> %v2477, ptr %v2479, align 4
  %v2480 = add nsw i64 %v2469, 1
  br label %b407
b409:
  %v2481 = add nsw i64 %v2462, 1
  br label %b404
b406:
  %v2482 = add nsw i64 %v2442, 1
  br label %b399
b401:
  %v2483 = add nsw i64 %v2436, 1
  br label %b396
b398:
  %v2484 = add nsw i64 %v2431, 96
  br label %b393
b395:
  %v2485 = add i64 %v8, 0
  %v2486 = sdiv i64 %v2485, 1
  %v2487 = add i64 %v2, 1
  %v2488 = mul i64 %v2486, %v2
  %v2489 = sdiv i64 %v2488, %v3
  %v2490 = mul i64 %v2489, 1
  %v2491 = icmp slt i64 %v2490, %v8
  %v2492 = select i1 %v2491, i64 %v2490, i64 %v8
  %v2493 = mul i64 %v2486, %v2487
  %v2494 = sdiv i64 %v2493, %v3
  %v2495 = mul i64 %v2494, 1
  %v2496 = icmp slt i64 %v2495, %v8
  %v2497 = select i1 %v2496, i64 %v2495, i64 %v8
  br label %b410
b410:
  %v2498 = phi i64 [ %v2492, %b395 ], [ %v2527, %b415 ]
  %v2499 = icmp slt i64 %v2498, %v2497
  br i1 %v2499, label %b411, label %b412
b411:
  br label %b413
b413:
  %v2500 = phi i64 [ 0, %b411 ], [ %v2526, %b418 ]
  %v2501 = icmp slt i64 %v2500, 8
  br i1 %v2501, label %b414, label %b415
b414:
  br label %b416
b416:
  %v2502 = phi i64 [ 0, %b414 ], [ %v2520, %b417 ]
  %v2503 = phi float [ 0x0000000000000000, %b414 ], [ %v2519, %b417 ]
  %v2504 = icmp slt i64 %v2502, 2
  br i1 %v2504, label %b417, label %b418
b417:
  %v2505 = mul i64 %v2498, 16
  %v2506 = getelementptr inbounds float, ptr %v116, i64 %v2505
  %v2507 = mul i64 %v2498, 8
  %v2508 = getelementptr inbounds float, ptr %v118, i64 %v2507
  %v2509 = add i64 0, %v2500
  %v2510 = getelementptr inbounds float, ptr %v2508, i64 %v2509
  %v2511 = load float, ptr %v2510, align 4
  %v2512 = mul i64 %v2500, 2
  %v2513 = add i64 0, %v2512
  %v2514 = add i64 %v2513, %v2502
  %v2515 = getelementptr inbounds float, ptr %v2506, i64 %v2514
  %v2516 = load float, ptr %v2515, align 4
  %v2517 = fcmp oeq float %v2516, %v2511
  %v2518 = select i1 %v2517, float 0x3FF0000000000000, float 0x0000000000000000
  %v2519 = fadd float %v2503, %v2518
  %v2520 = add nsw i64 %v2502, 1
  br label %b416
b418:
  %v2521 = fadd float %v2503, 0x0000000000000000
  %v2522 = mul i64 %v2498, 8
  %v2523 = getelementptr inbounds float, ptr %v120, i64 %v2522
  %v2524 = add i64 0, %v2500
  %v2525 = getelementptr inbounds float, ptr %v2523, i64 %v2524
  store float %v2521, ptr %v2525, align 4
  %v2526 = add nsw i64 %v2500, 1
  br label %b413
b415:
  %v2527 = add nsw i64 %v2498, 1
  br label %b410
b412:
  %v2528 = add i64 %v8, 0
  %v2529 = sdiv i64 %v2528, 1
  %v2530 = add i64 %v2, 1
  %v2531 = mul i64 %v2529, %v2
  %v2532 = sdiv i64 %v2531, %v3
  %v2533 = mul i64 %v2532, 1
  %v2534 = icmp slt i64 %v2533, %v8
  %v2535 = select i1 %v2534, i64 %v2533, i64 %v8
  %v2536 = mul i64 %v2529, %v2530
  %v2537 = sdiv i64 %v2536, %v3
  %v2538 = mul i64 %v2537, 1
  %v2539 = icmp slt i64 %v2538, %v8
  %v2540 = select i1 %v2539, i64 %v2538, i64 %v8
  br label %b419
b419:
  %v2541 = phi i64 [ %v2535, %b412 ], [ %v2582, %b424 ]
  %v2542 = icmp slt i64 %v2541, %v2540
  br i1 %v2542, label %b420, label %b421
b420:
  br label %b422
b422:
  %v2543 = phi i64 [ 0, %b420 ], [ %v2581, %b423 ]
  %v2544 = icmp slt i64 %v2543, 8
  br i1 %v2544, label %b423, label %b424
b423:
  %v2545 = mul i64 %v2541, 16
  %v2546 = getelementptr inbounds float, ptr %v116, i64 %v2545
  %v2547 = mul i64 %v2541, 8
  %v2548 = getelementptr inbounds float, ptr %v118, i64 %v2547
  %v2549 = add i64 0, %v2543
  %v2550 = getelementptr inbounds float, ptr %v2548, i64 %v2549
  %v2551 = load float, ptr %v2550, align 4
  %v2552 = mul i64 %v2541, 8
  %v2553 = getelementptr inbounds float, ptr %v120, i64 %v2552
  %v2554 = add i64 0, %v2543
  %v2555 = getelementptr inbounds float, ptr %v2553, i64 %v2554
  %v2556 = load float, ptr %v2555, align 4
  %v2557 = mul i64 %v2541, 16
  %v2558 = getelementptr inbounds float, ptr %v122, i64 %v2557
  %v2559 = icmp ult i64 2, 8
  %v2560 = select i1 %v2559, i64 2, i64 8
  %v2561 = trunc i64 %v2560 to i32
  %v2562 = insertelement <8 x i32> poison, i32 %v2561, i64 0
  %v2563 = shufflevector <8 x i32> %v2562, <8 x i32> poison, <8 x i32> zeroinitializer
  %v2564 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v2563
  %v2565 = mul i64 %v2543, 2
  %v2566 = add i64 0, %v2565
  %v2567 = add i64 %v2566, 0
  %v2568 = getelementptr inbounds float, ptr %v2546, i64 %v2567
  %v2569 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v2568, <8 x i1> %v2564, <8 x float> zeroinitializer)
  %v2570 = insertelement <8 x float> poison, float %v2551, i64 0
  %v2571 = shufflevector <8 x float> %v2570, <8 x float> poison, <8 x i32> zeroinitializer
  %v2572 = fcmp oeq <8 x float> %v2569, %v2571
  %v2573 = select <8 x i1> %v2572, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2574 = insertelement <8 x float> poison, float %v2556, i64 0
  %v2575 = shufflevector <8 x float> %v2574, <8 x float> poison, <8 x i32> zeroinitializer
  %v2576 = fdiv <8 x float> %v2573, %v2575
  %v2577 = mul i64 %v2543, 2
  %v2578 = add i64 0, %v2577
  %v2579 = add i64 %v2578, 0
  %v2580 = getelementptr inbounds float, ptr %v2558, i64 %v2579
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v2576, ptr align 4 %v2580, <8 x i1> %v2564)
  %v2581 = add nsw i64 %v2543, 1
  br label %b422
b424:
  %v2582 = add nsw i64 %v2541, 1
  br label %b419
b421:
  %v2583 = icmp sgt i64 %v3, 1
  br i1 %v2583, label %b425, label %b426
b425:
  %v2584 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2585 = atomicrmw add ptr %v2584, i64 1 acq_rel
  %v2586 = mul i64 %v3, 19
  br label %b427
b427:
  %v2587 = load atomic i64, ptr %v2584 acquire, align 8
  %v2588 = icmp slt i64 %v2587, %v2586
  br i1 %v2588, label %b428, label %b429
b428:
  %v2589 = call i32 @sched_yield()
  br label %b427
b429:
  br label %b426
b426:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #0 {
entry:
  %v11 = alloca i32, i64 1, align 4
  %v13 = alloca i32, i64 1, align 4
  %v15 = alloca i32, i64 1, align 4
  %v17 = alloca i32, i64 1, align 4
  %v19 = alloca i32, i64 1, align 4
  %v21 = alloca i32, i64 1, align 4
  %v23 = alloca i8, i64 1, align 1
  %v26 = alloca i8, i64 1, align 1
  %v29 = alloca float, i64 1, align 4
  %v30 = alloca float, i64 1, align 4
  %v12 = trunc i64 %v2 to i32
  store i32 %v12, ptr %v11, align 4
  %v14 = trunc i64 %v3 to i32
  store i32 %v14, ptr %v13, align 4
  %v16 = trunc i64 %v4 to i32
  store i32 %v16, ptr %v15, align 4
  %v18 = trunc i64 %v6 to i32
  store i32 %v18, ptr %v17, align 4
  %v20 = trunc i64 %v8 to i32
  store i32 %v20, ptr %v19, align 4
  %v22 = trunc i64 %v10 to i32
  store i32 %v22, ptr %v21, align 4
  %v24 = icmp ne i64 %v0, 0
  %v25 = select i1 %v24, i8 84, i8 78
  store i8 %v25, ptr %v23, align 1
  %v27 = icmp ne i64 %v1, 0
  %v28 = select i1 %v27, i8 84, i8 78
  store i8 %v28, ptr %v26, align 1
  store float 0x3FF0000000000000, ptr %v29, align 4
  store float 0x0000000000000000, ptr %v30, align 4
  call void @blas_sgemm(ptr %v23, ptr %v26, ptr %v11, ptr %v13, ptr %v15, ptr %v29, ptr %v5, ptr %v17, ptr %v7, ptr %v19, ptr %v30, ptr %v9, ptr %v21)
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
define internal void @tile_1x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of4_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_1x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = add i64 %v7, 1
  %v39 = mul i64 %v38, 24
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v40, i64 8
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = getelementptr inbounds float, ptr %v40, i64 16
  %v46 = load <8 x float>, ptr %v45, align 4
  %v47 = mul i64 %v1, 0
  %v48 = add i64 %v47, %v38
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v42, <8 x float> %v11)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v44, <8 x float> %v12)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v46, <8 x float> %v13)
  %v56 = add i64 %v7, 2
  %v57 = mul i64 %v56, 24
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = getelementptr inbounds float, ptr %v58, i64 8
  %v62 = load <8 x float>, ptr %v61, align 4
  %v63 = getelementptr inbounds float, ptr %v58, i64 16
  %v64 = load <8 x float>, ptr %v63, align 4
  %v65 = mul i64 %v1, 0
  %v66 = add i64 %v65, %v56
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v60, <8 x float> %v14)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v62, <8 x float> %v15)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v64, <8 x float> %v16)
  %v74 = add i64 %v7, 3
  %v75 = mul i64 %v74, 24
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = getelementptr inbounds float, ptr %v76, i64 8
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = getelementptr inbounds float, ptr %v76, i64 16
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v74
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v78, <8 x float> %v17)
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v80, <8 x float> %v18)
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v19)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v11
  %v94 = fadd <8 x float> %v9, %v12
  %v95 = fadd <8 x float> %v10, %v13
  %v96 = fadd <8 x float> %v93, %v14
  %v97 = fadd <8 x float> %v94, %v15
  %v98 = fadd <8 x float> %v95, %v16
  %v99 = fadd <8 x float> %v96, %v17
  %v100 = fadd <8 x float> %v97, %v18
  %v101 = fadd <8 x float> %v98, %v19
  br label %b3
b3:
  %v102 = phi i64 [ %v6, %b2 ], [ %v124, %b4 ]
  %v103 = phi <8 x float> [ %v99, %b2 ], [ %v121, %b4 ]
  %v104 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v105 = phi <8 x float> [ %v101, %b2 ], [ %v123, %b4 ]
  %v106 = icmp slt i64 %v102, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v102, 24
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = mul i64 %v1, 0
  %v116 = add i64 %v115, %v102
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v110, <8 x float> %v103)
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v112, <8 x float> %v104)
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v114, <8 x float> %v105)
  %v124 = add nsw i64 %v102, 1
  br label %b3
b5:
  %v125 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v103, ptr %v125, align 4
  %v126 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v104, ptr %v126, align 4
  %v127 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v105, ptr %v127, align 4
  ret void
}
define internal void @tile_2x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v74, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = add i64 %v7, 1
  %v48 = mul i64 %v47, 24
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v47
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v51, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v15)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v16)
  %v65 = mul i64 %v1, 1
  %v66 = add i64 %v65, %v47
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v51, <8 x float> %v17)
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v53, <8 x float> %v18)
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v55, <8 x float> %v19)
  %v74 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v75 = fadd <8 x float> %v8, %v14
  %v76 = fadd <8 x float> %v9, %v15
  %v77 = fadd <8 x float> %v10, %v16
  %v78 = fadd <8 x float> %v11, %v17
  %v79 = fadd <8 x float> %v12, %v18
  %v80 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v81 = phi i64 [ %v6, %b2 ], [ %v115, %b4 ]
  %v82 = phi <8 x float> [ %v75, %b2 ], [ %v103, %b4 ]
  %v83 = phi <8 x float> [ %v76, %b2 ], [ %v104, %b4 ]
  %v84 = phi <8 x float> [ %v77, %b2 ], [ %v105, %b4 ]
  %v85 = phi <8 x float> [ %v78, %b2 ], [ %v112, %b4 ]
  %v86 = phi <8 x float> [ %v79, %b2 ], [ %v113, %b4 ]
  %v87 = phi <8 x float> [ %v80, %b2 ], [ %v114, %b4 ]
  %v88 = icmp slt i64 %v81, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v81, 24
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = getelementptr inbounds float, ptr %v90, i64 16
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v81
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v92, <8 x float> %v82)
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v94, <8 x float> %v83)
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v84)
  %v106 = mul i64 %v1, 1
  %v107 = add i64 %v106, %v81
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v92, <8 x float> %v85)
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v94, <8 x float> %v86)
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v96, <8 x float> %v87)
  %v115 = add nsw i64 %v81, 1
  br label %b3
b5:
  %v116 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v82, ptr %v116, align 4
  %v117 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v83, ptr %v117, align 4
  %v118 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v84, ptr %v118, align 4
  %v119 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v85, ptr %v119, align 4
  %v120 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v86, ptr %v120, align 4
  %v121 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v87, ptr %v121, align 4
  ret void
}
define internal void @tile_3x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v53, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v17 = icmp slt i64 %v7, %v6
  br i1 %v17, label %b1, label %b2
b1:
  %v18 = mul i64 %v7, 24
  %v19 = getelementptr inbounds float, ptr %v2, i64 %v18
  %v20 = getelementptr inbounds float, ptr %v19, i64 0
  %v21 = load <8 x float>, ptr %v20, align 4
  %v22 = getelementptr inbounds float, ptr %v19, i64 8
  %v23 = load <8 x float>, ptr %v22, align 4
  %v24 = getelementptr inbounds float, ptr %v19, i64 16
  %v25 = load <8 x float>, ptr %v24, align 4
  %v26 = mul i64 %v1, 0
  %v27 = add i64 %v26, %v7
  %v28 = getelementptr inbounds float, ptr %v0, i64 %v27
  %v29 = load float, ptr %v28, align 4
  %v30 = insertelement <8 x float> poison, float %v29, i64 0
  %v31 = shufflevector <8 x float> %v30, <8 x float> poison, <8 x i32> zeroinitializer
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v21, <8 x float> %v8)
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v23, <8 x float> %v9)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v31, <8 x float> %v25, <8 x float> %v10)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v21, <8 x float> %v11)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v23, <8 x float> %v12)
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v25, <8 x float> %v13)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v7
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v21, <8 x float> %v14)
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v23, <8 x float> %v15)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v25, <8 x float> %v16)
  %v53 = add nsw i64 %v7, 1
  br label %b0
b2:
  %v54 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v8, ptr %v54, align 4
  %v55 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v9, ptr %v55, align 4
  %v56 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v10, ptr %v56, align 4
  %v57 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v11, ptr %v57, align 4
  %v58 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v12, ptr %v58, align 4
  %v59 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v13, ptr %v59, align 4
  %v60 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v14, ptr %v60, align 4
  %v61 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v15, ptr %v61, align 4
  %v62 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v16, ptr %v62, align 4
  ret void
}
define internal void @tile_4x1of3_0_1_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 1
  %v6 = mul i64 %v5, 1
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v65, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 24
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v22, i64 16
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v24, <8 x float> %v8)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v9)
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v7
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v24, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v26, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v28, <8 x float> %v13)
  %v47 = mul i64 %v1, 2
  %v48 = add i64 %v47, %v7
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v24, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v26, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v28, <8 x float> %v16)
  %v56 = mul i64 %v1, 3
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v24, <8 x float> %v17)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v26, <8 x float> %v18)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v28, <8 x float> %v19)
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
  %v76 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v18, ptr %v76, align 4
  %v77 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v19, ptr %v77, align 4
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
define internal void @tile_1x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of1_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v329 = alloca float, i64 64, align 4
  %v443 = alloca float, i64 96, align 4
  %v789 = alloca float, i64 64, align 4
  %v1044 = alloca float, i64 192, align 4
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
  %v155 = getelementptr inbounds i64, ptr %v1, i64 11
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 22
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 23
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 25
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 27
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 53
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 54
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 55
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 56
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 57
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 58
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 59
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 60
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 61
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 62
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 63
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 64
  %v188 = load i64, ptr %v187, align 8
  %v189 = getelementptr inbounds i64, ptr %v1, i64 65
  %v190 = load i64, ptr %v189, align 8
  %v191 = getelementptr inbounds i64, ptr %v1, i64 66
  %v192 = load i64, ptr %v191, align 8
  %v193 = getelementptr inbounds i64, ptr %v1, i64 67
  %v194 = load i64, ptr %v193, align 8
  %v195 = getelementptr inbounds i64, ptr %v1, i64 68
  %v196 = load i64, ptr %v195, align 8
  %v197 = getelementptr inbounds i64, ptr %v1, i64 69
  %v198 = load i64, ptr %v197, align 8
  %v199 = getelementptr inbounds i64, ptr %v1, i64 70
  %v200 = load i64, ptr %v199, align 8
  %v201 = getelementptr inbounds ptr, ptr %v0, i64 73
  %v202 = load ptr, ptr %v201, align 4
  %v203 = mul i64 %v2, 18432
  %v204 = add i64 %v203, 704
  %v205 = getelementptr inbounds float, ptr %v202, i64 %v204
  %v206 = getelementptr inbounds float, ptr %v202, i64 0
  %v207 = getelementptr inbounds float, ptr %v202, i64 64
  %v208 = getelementptr inbounds i64, ptr %v1, i64 4
  %v209 = load i64, ptr %v208, align 8
  %v210 = icmp eq i64 %v209, 0
  br i1 %v210, label %b0, label %b1
b0:
  %v211 = add i64 1, 0
  %v212 = sdiv i64 %v211, 1
  %v213 = add i64 %v2, 1
  %v214 = mul i64 %v212, %v2
  %v215 = sdiv i64 %v214, %v3
  %v216 = mul i64 %v215, 1
  %v217 = icmp slt i64 %v216, 1
  %v218 = select i1 %v217, i64 %v216, i64 1
  %v219 = mul i64 %v212, %v213
  %v220 = sdiv i64 %v219, %v3
  %v221 = mul i64 %v220, 1
  %v222 = icmp slt i64 %v221, 1
  %v223 = select i1 %v222, i64 %v221, i64 1
  %v224 = icmp slt i64 %v223, 1
  %v225 = select i1 %v224, i64 %v223, i64 1
  br label %b2
b2:
  %v226 = phi i64 [ %v218, %b0 ], [ %v254, %b7 ]
  %v227 = icmp slt i64 %v226, %v225
  br i1 %v227, label %b3, label %b4
b3:
  %v228 = mul i64 %v226, 64
  %v229 = mul i64 %v226, 8
  %v230 = add i64 %v228, 0
  %v231 = add i64 %v229, 0
  %v232 = getelementptr inbounds float, ptr %v206, i64 %v230
  %v233 = sub i64 8, %v231
  %v234 = icmp slt i64 %v233, 0
  %v235 = select i1 %v234, i64 0, i64 %v233
  %v236 = icmp ult i64 %v235, 8
  %v237 = select i1 %v236, i64 %v235, i64 8
  %v238 = trunc i64 %v237 to i32
  %v239 = insertelement <8 x i32> poison, i32 %v238, i64 0
  %v240 = shufflevector <8 x i32> %v239, <8 x i32> poison, <8 x i32> zeroinitializer
  %v241 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v240
  %v242 = mul i64 %v231, 1
  %v243 = add i64 0, %v242
  %v244 = getelementptr inbounds float, ptr %v42, i64 %v243
  br label %b5
b5:
  %v245 = phi i64 [ 0, %b3 ], [ %v252, %b6 ]
  %v246 = icmp slt i64 %v245, 8
  br i1 %v246, label %b6, label %b7
b6:
  %v247 = mul i64 %v245, 8
  %v248 = getelementptr inbounds float, ptr %v244, i64 %v247
  %v249 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v248, <8 x i1> %v241, <8 x float> zeroinitializer)
  %v250 = mul i64 %v245, 8
  %v251 = getelementptr inbounds float, ptr %v232, i64 %v250
  store <8 x float> %v249, ptr %v251, align 4
  %v252 = add nsw i64 %v245, 1
  br label %b5
b7:
  %v253 = add i64 %v228, 64
  %v254 = add nsw i64 %v226, 1
  br label %b2
b4:
  %v255 = add i64 1, 0
  %v256 = sdiv i64 %v255, 1
  %v257 = add i64 %v2, 1
  %v258 = mul i64 %v256, %v2
  %v259 = sdiv i64 %v258, %v3
  %v260 = mul i64 %v259, 1
  %v261 = icmp slt i64 %v260, 1
  %v262 = select i1 %v261, i64 %v260, i64 1
  %v263 = mul i64 %v256, %v257
  %v264 = sdiv i64 %v263, %v3
  %v265 = mul i64 %v264, 1
  %v266 = icmp slt i64 %v265, 1
  %v267 = select i1 %v266, i64 %v265, i64 1
  %v268 = icmp slt i64 %v267, 1
  %v269 = select i1 %v268, i64 %v267, i64 1
  br label %b8
b8:
  %v270 = phi i64 [ %v262, %b4 ], [ %v321, %b16 ]
  %v271 = icmp slt i64 %v270, %v269
  br i1 %v271, label %b9, label %b10
b9:
  %v272 = mul i64 %v270, 256
  %v273 = mul i64 %v270, 16
  %v274 = add i64 %v272, 0
  %v275 = add i64 %v273, 0
  %v276 = getelementptr inbounds float, ptr %v207, i64 %v274
  %v277 = sub i64 16, %v275
  %v278 = icmp slt i64 %v277, 0
  %v279 = select i1 %v278, i64 0, i64 %v277
  %v280 = icmp ult i64 %v279, 8
  %v281 = select i1 %v280, i64 %v279, i64 8
  %v282 = trunc i64 %v281 to i32
  %v283 = insertelement <8 x i32> poison, i32 %v282, i64 0
  %v284 = shufflevector <8 x i32> %v283, <8 x i32> poison, <8 x i32> zeroinitializer
  %v285 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v284
  %v286 = mul i64 %v275, 1
  %v287 = add i64 0, %v286
  %v288 = getelementptr inbounds float, ptr %v90, i64 %v287
  br label %b11
b11:
  %v289 = phi i64 [ 0, %b9 ], [ %v296, %b12 ]
  %v290 = icmp slt i64 %v289, 16
  br i1 %v290, label %b12, label %b13
b12:
  %v291 = mul i64 %v289, 16
  %v292 = getelementptr inbounds float, ptr %v288, i64 %v291
  %v293 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v292, <8 x i1> %v285, <8 x float> zeroinitializer)
  %v294 = mul i64 %v289, 16
  %v295 = getelementptr inbounds float, ptr %v276, i64 %v294
  store <8 x float> %v293, ptr %v295, align 4
  %v296 = add nsw i64 %v289, 1
  br label %b11
b13:
  %v297 = add i64 %v272, 8
  %v298 = add i64 %v273, 8
  %v299 = getelementptr inbounds float, ptr %v207, i64 %v297
  %v300 = sub i64 16, %v298
  %v301 = icmp slt i64 %v300, 0
  %v302 = select i1 %v301, i64 0, i64 %v300
  %v303 = icmp ult i64 %v302, 8
  %v304 = select i1 %v303, i64 %v302, i64 8
  %v305 = trunc i64 %v304 to i32
  %v306 = insertelement <8 x i32> poison, i32 %v305, i64 0
  %v307 = shufflevector <8 x i32> %v306, <8 x i32> poison, <8 x i32> zeroinitializer
  %v308 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v307
  %v309 = mul i64 %v298, 1
  %v310 = add i64 0, %v309
  %v311 = getelementptr inbounds float, ptr %v90, i64 %v310
  br label %b14
b14:
  %v312 = phi i64 [ 0, %b13 ], [ %v319, %b15 ]
  %v313 = icmp slt i64 %v312, 16
  br i1 %v313, label %b15, label %b16
b15:
  %v314 = mul i64 %v312, 16
  %v315 = getelementptr inbounds float, ptr %v311, i64 %v314
  %v316 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v315, <8 x i1> %v308, <8 x float> zeroinitializer)
  %v317 = mul i64 %v312, 16
  %v318 = getelementptr inbounds float, ptr %v299, i64 %v317
  store <8 x float> %v316, ptr %v318, align 4
  %v319 = add nsw i64 %v312, 1
  br label %b14
b16:
  %v320 = add i64 %v272, 256
  %v321 = add nsw i64 %v270, 1
  br label %b8
b10:
  br label %b1
b1:
  %v322 = icmp sgt i64 %v3, 1
  br i1 %v322, label %b17, label %b18
b17:
  %v323 = getelementptr inbounds i64, ptr %v1, i64 3
  %v324 = atomicrmw add ptr %v323, i64 1 acq_rel
  %v325 = mul i64 %v3, 1
  br label %b19
b19:
  %v326 = load atomic i64, ptr %v323 acquire, align 8
  %v327 = icmp slt i64 %v326, %v325
  br i1 %v327, label %b20, label %b21
b20:
  %v328 = call i32 @sched_yield()
  br label %b19
b21:
  br label %b18
b18:
  %v330 = add i64 %v8, 0
  %v331 = sdiv i64 %v330, 1
  %v332 = add i64 %v2, 1
  %v333 = mul i64 %v331, %v2
  %v334 = sdiv i64 %v333, %v3
  %v335 = mul i64 %v334, 1
  %v336 = icmp slt i64 %v335, %v8
  %v337 = select i1 %v336, i64 %v335, i64 %v8
  %v338 = mul i64 %v331, %v332
  %v339 = sdiv i64 %v338, %v3
  %v340 = mul i64 %v339, 1
  %v341 = icmp slt i64 %v340, %v8
  %v342 = select i1 %v341, i64 %v340, i64 %v8
  br label %b22
b22:
  %v343 = phi i64 [ %v337, %b18 ], [ %v396, %b27 ]
  %v344 = icmp slt i64 %v343, %v342
  br i1 %v344, label %b23, label %b24
b23:
  %v345 = add i64 %v343, 96
  %v346 = icmp slt i64 %v345, %v342
  %v347 = select i1 %v346, i64 %v345, i64 %v342
  br label %b25
b25:
  %v348 = phi i64 [ 0, %b23 ], [ %v395, %b30 ]
  %v349 = icmp slt i64 %v348, 1
  br i1 %v349, label %b26, label %b27
b26:
  %v350 = sub i64 %v347, %v343
  %v351 = sub i64 8, 1
  %v352 = add i64 %v350, %v351
  %v353 = sdiv i64 %v352, 8
  br label %b28
b28:
  %v354 = phi i64 [ 0, %b26 ], [ %v394, %b35 ]
  %v355 = icmp slt i64 %v354, %v353
  br i1 %v355, label %b29, label %b30
b29:
  %v356 = mul i64 %v350, %v354
  %v357 = sdiv i64 %v356, %v353
  %v358 = add i64 %v343, %v357
  %v359 = add i64 %v354, 1
  %v360 = mul i64 %v350, %v359
  %v361 = sdiv i64 %v360, %v353
  %v362 = add i64 %v343, %v361
  %v363 = mul i64 %v348, 64
  %v364 = getelementptr inbounds float, ptr %v206, i64 %v363
  %v365 = sub i64 %v362, %v358
  %v366 = mul i64 %v358, 8
  %v367 = getelementptr inbounds float, ptr %v44, i64 %v366
  %v368 = getelementptr inbounds float, ptr %v367, i64 0
  %v369 = sub i64 %v365, 1
  %v370 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v369
  %v371 = load ptr, ptr %v370, align 4
  %v372 = icmp sgt i64 %v365, 0
  br i1 %v372, label %b31, label %b32
b31:
  call void %v371(ptr %v368, i64 8, ptr %v364, i64 8, ptr %v329)
  br label %b32
b32:
  %v373 = add i64 %v363, 64
  br label %b33
b33:
  %v374 = phi i64 [ %v358, %b32 ], [ %v393, %b38 ]
  %v375 = icmp slt i64 %v374, %v362
  br i1 %v375, label %b34, label %b35
b34:
  %v376 = sub i64 %v374, %v358
  %v377 = mul i64 %v376, 8
  %v378 = getelementptr inbounds float, ptr %v329, i64 %v377
  %v379 = mul i64 %v374, 8
  %v380 = getelementptr inbounds float, ptr %v124, i64 %v379
  br label %b36
b36:
  %v381 = phi i64 [ 0, %b34 ], [ %v392, %b37 ]
  %v382 = icmp slt i64 %v381, 1
  br i1 %v382, label %b37, label %b38
b37:
  %v383 = mul i64 %v348, 1
  %v384 = add i64 %v383, %v381
  %v385 = mul i64 %v384, 8
  %v386 = add i64 0, %v381
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v378, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 0, %v385
  %v391 = getelementptr inbounds float, ptr %v380, i64 %v390
  store <8 x float> %v389, ptr %v391, align 4
  %v392 = add nsw i64 %v381, 1
  br label %b36
b38:
  %v393 = add nsw i64 %v374, 1
  br label %b33
b35:
  %v394 = add nsw i64 %v354, 1
  br label %b28
b30:
  %v395 = add nsw i64 %v348, 1
  br label %b25
b27:
  %v396 = add nsw i64 %v343, 96
  br label %b22
b24:
  %v397 = add i64 %v8, 0
  %v398 = sdiv i64 %v397, 1
  %v399 = add i64 %v2, 1
  %v400 = mul i64 %v398, %v2
  %v401 = sdiv i64 %v400, %v3
  %v402 = mul i64 %v401, 1
  %v403 = icmp slt i64 %v402, %v8
  %v404 = select i1 %v403, i64 %v402, i64 %v8
  %v405 = mul i64 %v398, %v399
  %v406 = sdiv i64 %v405, %v3
  %v407 = mul i64 %v406, 1
  %v408 = icmp slt i64 %v407, %v8
  %v409 = select i1 %v408, i64 %v407, i64 %v8
  br label %b39
b39:
  %v410 = phi i64 [ %v404, %b24 ], [ %v442, %b44 ]
  %v411 = icmp slt i64 %v410, %v409
  br i1 %v411, label %b40, label %b41
b40:
  br label %b42
b42:
  %v412 = phi i64 [ 0, %b40 ], [ %v441, %b43 ]
  %v413 = icmp slt i64 %v412, 8
  br i1 %v413, label %b43, label %b44
b43:
  %v414 = mul i64 %v410, 8
  %v415 = getelementptr inbounds float, ptr %v124, i64 %v414
  %v416 = add i64 0, %v412
  %v417 = getelementptr inbounds float, ptr %v415, i64 %v416
  %v418 = load float, ptr %v417, align 4
  %v419 = mul i64 %v410, 16
  %v420 = getelementptr inbounds float, ptr %v122, i64 %v419
  %v421 = mul i64 %v410, 16
  %v422 = getelementptr inbounds float, ptr %v126, i64 %v421
  %v423 = icmp ult i64 2, 8
  %v424 = select i1 %v423, i64 2, i64 8
  %v425 = trunc i64 %v424 to i32
  %v426 = insertelement <8 x i32> poison, i32 %v425, i64 0
  %v427 = shufflevector <8 x i32> %v426, <8 x i32> poison, <8 x i32> zeroinitializer
  %v428 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v427
  %v429 = mul i64 %v412, 2
  %v430 = add i64 0, %v429
  %v431 = add i64 %v430, 0
  %v432 = getelementptr inbounds float, ptr %v420, i64 %v431
  %v433 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v432, <8 x i1> %v428, <8 x float> zeroinitializer)
  %v434 = insertelement <8 x float> poison, float %v418, i64 0
  %v435 = shufflevector <8 x float> %v434, <8 x float> poison, <8 x i32> zeroinitializer
  %v436 = fmul <8 x float> %v435, %v433
  %v437 = mul i64 %v412, 2
  %v438 = add i64 0, %v437
  %v439 = add i64 %v438, 0
  %v440 = getelementptr inbounds float, ptr %v422, i64 %v439
  call void @llvm.masked.store.v8f32.p0(<8 x float> %v436, ptr align 4 %v440, <8 x i1> %v428)
  %v441 = add nsw i64 %v412, 1
  br label %b42
b44:
  %v442 = add nsw i64 %v410, 1
  br label %b39
b41:
  %v444 = add i64 %v8, 0
  %v445 = sdiv i64 %v444, 1
  %v446 = add i64 %v2, 1
  %v447 = mul i64 %v445, %v2
  %v448 = sdiv i64 %v447, %v3
  %v449 = mul i64 %v448, 1
  %v450 = icmp slt i64 %v449, %v8
  %v451 = select i1 %v450, i64 %v449, i64 %v8
  %v452 = mul i64 %v445, %v446
  %v453 = sdiv i64 %v452, %v3
  %v454 = mul i64 %v453, 1
  %v455 = icmp slt i64 %v454, %v8
  %v456 = select i1 %v455, i64 %v454, i64 %v8
  br label %b45
b45:
  %v457 = phi i64 [ %v451, %b41 ], [ %v510, %b50 ]
  %v458 = icmp slt i64 %v457, %v456
  br i1 %v458, label %b46, label %b47
b46:
  %v459 = add i64 %v457, 96
  %v460 = icmp slt i64 %v459, %v456
  %v461 = select i1 %v460, i64 %v459, i64 %v456
  br label %b48
b48:
  %v462 = phi i64 [ 0, %b46 ], [ %v509, %b53 ]
  %v463 = icmp slt i64 %v462, 1
  br i1 %v463, label %b49, label %b50
b49:
  %v464 = sub i64 %v461, %v457
  %v465 = sub i64 6, 1
  %v466 = add i64 %v464, %v465
  %v467 = sdiv i64 %v466, 6
  br label %b51
b51:
  %v468 = phi i64 [ 0, %b49 ], [ %v508, %b58 ]
  %v469 = icmp slt i64 %v468, %v467
  br i1 %v469, label %b52, label %b53
b52:
  %v470 = mul i64 %v464, %v468
  %v471 = sdiv i64 %v470, %v467
  %v472 = add i64 %v457, %v471
  %v473 = add i64 %v468, 1
  %v474 = mul i64 %v464, %v473
  %v475 = sdiv i64 %v474, %v467
  %v476 = add i64 %v457, %v475
  %v477 = mul i64 %v462, 256
  %v478 = getelementptr inbounds float, ptr %v207, i64 %v477
  %v479 = sub i64 %v476, %v472
  %v480 = mul i64 %v472, 16
  %v481 = getelementptr inbounds float, ptr %v126, i64 %v480
  %v482 = getelementptr inbounds float, ptr %v481, i64 0
  %v483 = sub i64 %v479, 1
  %v484 = getelementptr inbounds ptr, ptr @table_tile_6x2of2_0, i64 %v483
  %v485 = load ptr, ptr %v484, align 4
  %v486 = icmp sgt i64 %v479, 0
  br i1 %v486, label %b54, label %b55
b54:
  call void %v485(ptr %v482, i64 16, ptr %v478, i64 16, ptr %v443)
  br label %b55
b55:
  %v487 = add i64 %v477, 256
  br label %b56
b56:
  %v488 = phi i64 [ %v472, %b55 ], [ %v507, %b61 ]
  %v489 = icmp slt i64 %v488, %v476
  br i1 %v489, label %b57, label %b58
b57:
  %v490 = sub i64 %v488, %v472
  %v491 = mul i64 %v490, 16
  %v492 = getelementptr inbounds float, ptr %v443, i64 %v491
  %v493 = mul i64 %v488, 16
  %v494 = getelementptr inbounds float, ptr %v128, i64 %v493
  br label %b59
b59:
  %v495 = phi i64 [ 0, %b57 ], [ %v506, %b60 ]
  %v496 = icmp slt i64 %v495, 2
  br i1 %v496, label %b60, label %b61
b60:
  %v497 = mul i64 %v462, 2
  %v498 = add i64 %v497, %v495
  %v499 = mul i64 %v498, 8
  %v500 = add i64 0, %v495
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v492, i64 %v501
  %v503 = load <8 x float>, ptr %v502, align 4
  %v504 = add i64 0, %v499
  %v505 = getelementptr inbounds float, ptr %v494, i64 %v504
  store <8 x float> %v503, ptr %v505, align 4
  %v506 = add nsw i64 %v495, 1
  br label %b59
b61:
  %v507 = add nsw i64 %v488, 1
  br label %b56
b58:
  %v508 = add nsw i64 %v468, 1
  br label %b51
b53:
  %v509 = add nsw i64 %v462, 1
  br label %b48
b50:
  %v510 = add nsw i64 %v457, 96
  br label %b45
b47:
  %v511 = icmp sgt i64 %v3, 1
  br i1 %v511, label %b62, label %b63
b62:
  %v512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v513 = atomicrmw add ptr %v512, i64 1 acq_rel
  %v514 = mul i64 %v3, 2
  br label %b64
b64:
  %v515 = load atomic i64, ptr %v512 acquire, align 8
  %v516 = icmp slt i64 %v515, %v514
  br i1 %v516, label %b65, label %b66
b65:
  %v517 = call i32 @sched_yield()
  br label %b64
b66:
  br label %b63
b63:
  %v518 = getelementptr inbounds float, ptr %v202, i64 320
  %v519 = getelementptr inbounds i64, ptr %v1, i64 4
  %v520 = load i64, ptr %v519, align 8
  %v521 = icmp eq i64 %v520, 0
  br i1 %v521, label %b67, label %b68
b67:
  %v522 = add i64 1, 0
  %v523 = sdiv i64 %v522, 1
  %v524 = add i64 %v2, 1
  %v525 = mul i64 %v523, %v2
  %v526 = sdiv i64 %v525, %v3
  %v527 = mul i64 %v526, 1
  %v528 = icmp slt i64 %v527, 1
  %v529 = select i1 %v528, i64 %v527, i64 1
  %v530 = mul i64 %v523, %v524
  %v531 = sdiv i64 %v530, %v3
  %v532 = mul i64 %v531, 1
  %v533 = icmp slt i64 %v532, 1
  %v534 = select i1 %v533, i64 %v532, i64 1
  %v535 = icmp slt i64 %v534, 1
  %v536 = select i1 %v535, i64 %v534, i64 1
  br label %b69
b69:
  %v537 = phi i64 [ %v529, %b67 ], [ %v613, %b80 ]
  %v538 = icmp slt i64 %v537, %v536
  br i1 %v538, label %b70, label %b71
b70:
  %v539 = mul i64 %v537, 192
  %v540 = mul i64 %v537, 8
  %v541 = add i64 %v539, 0
  %v542 = add i64 %v540, 0
  %v543 = getelementptr inbounds float, ptr %v518, i64 %v541
  %v544 = sub i64 8, %v542
  %v545 = icmp slt i64 %v544, 0
  %v546 = select i1 %v545, i64 0, i64 %v544
  %v547 = icmp ult i64 %v546, 8
  %v548 = select i1 %v547, i64 %v546, i64 8
  %v549 = trunc i64 %v548 to i32
  %v550 = insertelement <8 x i32> poison, i32 %v549, i64 0
  %v551 = shufflevector <8 x i32> %v550, <8 x i32> poison, <8 x i32> zeroinitializer
  %v552 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v551
  %v553 = mul i64 %v542, 1
  %v554 = add i64 0, %v553
  %v555 = getelementptr inbounds float, ptr %v38, i64 %v554
  br label %b72
b72:
  %v556 = phi i64 [ 0, %b70 ], [ %v563, %b73 ]
  %v557 = icmp slt i64 %v556, 8
  br i1 %v557, label %b73, label %b74
b73:
  %v558 = mul i64 %v556, 8
  %v559 = getelementptr inbounds float, ptr %v555, i64 %v558
  %v560 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v559, <8 x i1> %v552, <8 x float> zeroinitializer)
  %v561 = mul i64 %v556, 8
  %v562 = getelementptr inbounds float, ptr %v543, i64 %v561
  store <8 x float> %v560, ptr %v562, align 4
  %v563 = add nsw i64 %v556, 1
  br label %b72
b74:
  %v564 = add i64 %v539, 64
  %v565 = add i64 %v564, 0
  %v566 = add i64 %v540, 0
  %v567 = getelementptr inbounds float, ptr %v518, i64 %v565
  %v568 = sub i64 8, %v566
  %v569 = icmp slt i64 %v568, 0
  %v570 = select i1 %v569, i64 0, i64 %v568
  %v571 = icmp ult i64 %v570, 8
  %v572 = select i1 %v571, i64 %v570, i64 8
  %v573 = trunc i64 %v572 to i32
  %v574 = insertelement <8 x i32> poison, i32 %v573, i64 0
  %v575 = shufflevector <8 x i32> %v574, <8 x i32> poison, <8 x i32> zeroinitializer
  %v576 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v575
  %v577 = mul i64 %v566, 1
  %v578 = add i64 0, %v577
  %v579 = getelementptr inbounds float, ptr %v36, i64 %v578
  br label %b75
b75:
  %v580 = phi i64 [ 0, %b74 ], [ %v587, %b76 ]
  %v581 = icmp slt i64 %v580, 8
  br i1 %v581, label %b76, label %b77
b76:
  %v582 = mul i64 %v580, 8
  %v583 = getelementptr inbounds float, ptr %v579, i64 %v582
  %v584 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v583, <8 x i1> %v576, <8 x float> zeroinitializer)
  %v585 = mul i64 %v580, 8
  %v586 = getelementptr inbounds float, ptr %v567, i64 %v585
  store <8 x float> %v584, ptr %v586, align 4
  %v587 = add nsw i64 %v580, 1
  br label %b75
b77:
  %v588 = add i64 %v564, 64
  %v589 = add i64 %v588, 0
  %v590 = add i64 %v540, 0
  %v591 = getelementptr inbounds float, ptr %v518, i64 %v589
  %v592 = sub i64 8, %v590
  %v593 = icmp slt i64 %v592, 0
  %v594 = select i1 %v593, i64 0, i64 %v592
  %v595 = icmp ult i64 %v594, 8
  %v596 = select i1 %v595, i64 %v594, i64 8
  %v597 = trunc i64 %v596 to i32
  %v598 = insertelement <8 x i32> poison, i32 %v597, i64 0
  %v599 = shufflevector <8 x i32> %v598, <8 x i32> poison, <8 x i32> zeroinitializer
  %v600 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v599
  %v601 = mul i64 %v590, 1
  %v602 = add i64 0, %v601
  %v603 = getelementptr inbounds float, ptr %v34, i64 %v602
  br label %b78
b78:
  %v604 = phi i64 [ 0, %b77 ], [ %v611, %b79 ]
  %v605 = icmp slt i64 %v604, 8
  br i1 %v605, label %b79, label %b80
b79:
  %v606 = mul i64 %v604, 8
  %v607 = getelementptr inbounds float, ptr %v603, i64 %v606
  %v608 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v607, <8 x i1> %v600, <8 x float> zeroinitializer)
  %v609 = mul i64 %v604, 8
  %v610 = getelementptr inbounds float, ptr %v591, i64 %v609
  store <8 x float> %v608, ptr %v610, align 4
  %v611 = add nsw i64 %v604, 1
  br label %b78
b80:
  %v612 = add i64 %v588, 64
  %v613 = add nsw i64 %v537, 1
  br label %b69
b71:
  br label %b68
b68:
  %v614 = icmp sgt i64 %v3, 1
  br i1 %v614, label %b81, label %b82
b81:
  %v615 = getelementptr inbounds i64, ptr %v1, i64 3
  %v616 = atomicrmw add ptr %v615, i64 1 acq_rel
  %v617 = mul i64 %v3, 3
  br label %b83
b83:
  %v618 = load atomic i64, ptr %v615 acquire, align 8
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b84, label %b85
b84:
  %v620 = call i32 @sched_yield()
  br label %b83
b85:
  br label %b82
b82:
  br label %b86
b86:
  %v621 = phi i64 [ 0, %b82 ], [ %v933, %b94 ]
  %v622 = icmp slt i64 %v621, %v5
  br i1 %v622, label %b87, label %b88
b87:
  %v623 = sub i64 %v5, 1
  %v624 = sub i64 %v623, %v621
  %v625 = add i64 %v7, 0
  %v626 = sdiv i64 %v625, 1
  %v627 = add i64 %v2, 1
  %v628 = mul i64 %v626, %v2
  %v629 = sdiv i64 %v628, %v3
  %v630 = mul i64 %v629, 1
  %v631 = icmp slt i64 %v630, %v7
  %v632 = select i1 %v631, i64 %v630, i64 %v7
  %v633 = mul i64 %v626, %v627
  %v634 = sdiv i64 %v633, %v3
  %v635 = mul i64 %v634, 1
  %v636 = icmp slt i64 %v635, %v7
  %v637 = select i1 %v636, i64 %v635, i64 %v7
  br label %b89
b89:
  %v638 = phi i64 [ %v632, %b87 ], [ %v788, %b90 ]
  %v639 = icmp slt i64 %v638, %v637
  br i1 %v639, label %b90, label %b91
b90:
  %v640 = add i64 %v624, 1
  %v641 = and i64 %v640, 1
  %v642 = mul i64 %v641, %v7
  %v643 = add i64 %v642, %v638
  %v644 = mul i64 %v643, 8
  %v645 = getelementptr inbounds float, ptr %v52, i64 %v644
  %v646 = add i64 %v624, 0
  %v647 = and i64 %v646, %v160
  %v648 = mul i64 %v647, %v7
  %v649 = add i64 %v648, %v638
  %v650 = mul i64 %v649, 8
  %v651 = getelementptr inbounds float, ptr %v46, i64 %v650
  %v652 = add i64 %v624, 0
  %v653 = and i64 %v652, %v188
  %v654 = mul i64 %v653, %v7
  %v655 = add i64 %v654, %v638
  %v656 = mul i64 %v655, 16
  %v657 = getelementptr inbounds float, ptr %v128, i64 %v656
  %v658 = add i64 %v624, 0
  %v659 = and i64 %v658, %v172
  %v660 = mul i64 %v659, %v7
  %v661 = add i64 %v660, %v638
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v112, i64 %v662
  %v664 = add i64 %v624, 0
  %v665 = and i64 %v664, %v168
  %v666 = mul i64 %v665, %v7
  %v667 = add i64 %v666, %v638
  %v668 = mul i64 %v667, 40
  %v669 = getelementptr inbounds float, ptr %v108, i64 %v668
  %v670 = add i64 %v624, 0
  %v671 = and i64 %v670, %v170
  %v672 = mul i64 %v671, %v7
  %v673 = add i64 %v672, %v638
  %v674 = mul i64 %v673, 8
  %v675 = getelementptr inbounds float, ptr %v110, i64 %v674
  %v676 = add i64 %v624, 0
  %v677 = and i64 %v676, %v174
  %v678 = mul i64 %v677, %v7
  %v679 = add i64 %v678, %v638
  %v680 = mul i64 %v679, 8
  %v681 = getelementptr inbounds float, ptr %v114, i64 %v680
  %v682 = add i64 %v624, 0
  %v683 = and i64 %v682, %v162
  %v684 = mul i64 %v683, %v7
  %v685 = add i64 %v684, %v638
  %v686 = mul i64 %v685, 8
  %v687 = getelementptr inbounds float, ptr %v50, i64 %v686
  %v688 = add i64 %v624, 0
  %v689 = and i64 %v688, %v184
  %v690 = mul i64 %v689, %v7
  %v691 = add i64 %v690, %v638
  %v692 = mul i64 %v691, 8
  %v693 = getelementptr inbounds float, ptr %v124, i64 %v692
  %v694 = add i64 %v624, 0
  %v695 = and i64 %v694, %v190
  %v696 = mul i64 %v695, %v7
  %v697 = add i64 %v696, %v638
  %v698 = mul i64 %v697, 8
  %v699 = getelementptr inbounds float, ptr %v130, i64 %v698
  %v700 = add i64 %v624, 0
  %v701 = and i64 %v700, %v192
  %v702 = mul i64 %v701, %v7
  %v703 = add i64 %v702, %v638
  %v704 = mul i64 %v703, 8
  %v705 = getelementptr inbounds float, ptr %v132, i64 %v704
  %v706 = add i64 %v624, 0
  %v707 = and i64 %v706, %v194
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v638
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v134, i64 %v710
  %v712 = add i64 0, 0
  %v713 = getelementptr inbounds float, ptr %v645, i64 %v712
  %v714 = load <8 x float>, ptr %v713, align 4
  %v715 = add i64 0, 0
  %v716 = getelementptr inbounds float, ptr %v651, i64 %v715
  %v717 = load <8 x float>, ptr %v716, align 4
  %v718 = fadd <8 x float> %v714, %v717
  %v719 = add i64 8, 0
  %v720 = getelementptr inbounds float, ptr %v657, i64 %v719
  %v721 = load <8 x float>, ptr %v720, align 4
  %v722 = fadd <8 x float> %v718, %v721
  %v723 = add i64 0, 0
  %v724 = getelementptr inbounds float, ptr %v663, i64 %v723
  %v725 = load <8 x float>, ptr %v724, align 4
  %v726 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v727 = shufflevector <8 x float> %v726, <8 x float> poison, <8 x i32> zeroinitializer
  %v728 = fsub <8 x float> %v727, %v725
  %v729 = fmul <8 x float> %v722, %v728
  %v730 = add i64 16, 0
  %v731 = getelementptr inbounds float, ptr %v669, i64 %v730
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = add i64 0, 0
  %v734 = getelementptr inbounds float, ptr %v675, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 0, 0
  %v737 = getelementptr inbounds float, ptr %v681, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = fmul <8 x float> %v735, %v738
  %v740 = fadd <8 x float> %v732, %v739
  %v741 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v740)
  %v742 = fcmp ogt <8 x float> %v741, splat (float 0x4023000000000000)
  %v743 = select <8 x i1> %v742, <8 x float> splat (float 0x4023000000000000), <8 x float> %v741
  %v744 = fadd <8 x float> %v743, %v743
  %v745 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v744, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v746 = fsub <8 x float> %v745, splat (float 0x4168000000000000)
  %v747 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v744)
  %v748 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v746, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v747)
  %v749 = bitcast <8 x float> %v745 to <8 x i32>
  %v750 = fmul <8 x float> %v748, %v748
  %v751 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v748, <8 x float> splat (float 0x3F81227F40000000))
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v751, <8 x float> %v748, <8 x float> splat (float 0x3FA5556740000000))
  %v753 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v752, <8 x float> %v748, <8 x float> splat (float 0x3FC5554B00000000))
  %v754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> %v748, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v750, <8 x float> %v754, <8 x float> %v748)
  %v756 = shl <8 x i32> %v749, splat (i32 23)
  %v757 = add <8 x i32> %v756, splat (i32 1065353216)
  %v758 = bitcast <8 x i32> %v757 to <8 x float>
  %v759 = fsub <8 x float> %v758, splat (float 0x3FF0000000000000)
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> %v755, <8 x float> %v759)
  %v761 = fadd <8 x float> %v760, splat (float 0x4000000000000000)
  %v762 = fdiv <8 x float> %v760, %v761
  %v763 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v762, <8 x float> %v740)
  %v764 = fmul <8 x float> %v763, %v763
  %v765 = fsub <8 x float> %v727, %v764
  %v766 = fmul <8 x float> %v729, %v765
  %v767 = fmul <8 x float> %v766, %v735
  %v768 = add i64 0, 0
  %v769 = getelementptr inbounds float, ptr %v687, i64 %v768
  %v770 = load <8 x float>, ptr %v769, align 4
  %v771 = fmul <8 x float> %v722, %v770
  %v772 = fmul <8 x float> %v722, %v763
  %v773 = fsub <8 x float> %v771, %v772
  %v774 = fmul <8 x float> %v773, %v725
  %v775 = fmul <8 x float> %v774, %v728
  %v776 = fmul <8 x float> %v766, %v738
  %v777 = fmul <8 x float> %v776, %v735
  %v778 = fsub <8 x float> %v727, %v735
  %v779 = fmul <8 x float> %v777, %v778
  %v780 = add i64 0, 0
  %v781 = getelementptr inbounds float, ptr %v693, i64 %v780
  store <8 x float> %v766, ptr %v781, align 4
  %v782 = add i64 0, 0
  %v783 = getelementptr inbounds float, ptr %v699, i64 %v782
  store <8 x float> %v767, ptr %v783, align 4
  %v784 = add i64 0, 0
  %v785 = getelementptr inbounds float, ptr %v705, i64 %v784
  store <8 x float> %v775, ptr %v785, align 4
  %v786 = add i64 0, 0
  %v787 = getelementptr inbounds float, ptr %v711, i64 %v786
  store <8 x float> %v779, ptr %v787, align 4
  %v788 = add nsw i64 %v638, 1
  br label %b89
b91:
  %v790 = add i64 %v7, 0
  %v791 = sdiv i64 %v790, 1
  %v792 = add i64 %v2, 1
  %v793 = mul i64 %v791, %v2
  %v794 = sdiv i64 %v793, %v3
  %v795 = mul i64 %v794, 1
  %v796 = icmp slt i64 %v795, %v7
  %v797 = select i1 %v796, i64 %v795, i64 %v7
  %v798 = mul i64 %v791, %v792
  %v799 = sdiv i64 %v798, %v3
  %v800 = mul i64 %v799, 1
  %v801 = icmp slt i64 %v800, %v7
  %v802 = select i1 %v801, i64 %v800, i64 %v7
  br label %b92
b92:
  %v803 = phi i64 [ %v797, %b91 ], [ %v932, %b97 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b93, label %b94
b93:
  %v805 = add i64 %v803, 96
  %v806 = icmp slt i64 %v805, %v802
  %v807 = select i1 %v806, i64 %v805, i64 %v802
  br label %b95
b95:
  %v808 = phi i64 [ 0, %b93 ], [ %v931, %b100 ]
  %v809 = icmp slt i64 %v808, 1
  br i1 %v809, label %b96, label %b97
b96:
  %v810 = sub i64 %v807, %v803
  %v811 = sub i64 8, 1
  %v812 = add i64 %v810, %v811
  %v813 = sdiv i64 %v812, 8
  br label %b98
b98:
  %v814 = phi i64 [ 0, %b96 ], [ %v930, %b109 ]
  %v815 = icmp slt i64 %v814, %v813
  br i1 %v815, label %b99, label %b100
b99:
  %v816 = mul i64 %v810, %v814
  %v817 = sdiv i64 %v816, %v813
  %v818 = add i64 %v803, %v817
  %v819 = add i64 %v814, 1
  %v820 = mul i64 %v810, %v819
  %v821 = sdiv i64 %v820, %v813
  %v822 = add i64 %v803, %v821
  %v823 = mul i64 %v808, 192
  %v824 = getelementptr inbounds float, ptr %v518, i64 %v823
  %v825 = sub i64 %v822, %v818
  %v826 = add i64 %v624, 0
  %v827 = and i64 %v826, %v190
  %v828 = mul i64 %v827, %v7
  %v829 = add i64 %v828, %v818
  %v830 = mul i64 %v829, 8
  %v831 = getelementptr inbounds float, ptr %v130, i64 %v830
  %v832 = getelementptr inbounds float, ptr %v831, i64 0
  %v833 = sub i64 %v825, 1
  %v834 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v833
  %v835 = load ptr, ptr %v834, align 4
  %v836 = icmp sgt i64 %v825, 0
  br i1 %v836, label %b101, label %b102
b101:
  call void %v835(ptr %v832, i64 8, ptr %v824, i64 8, ptr %v789)
  br label %b102
b102:
  %v837 = add i64 %v823, 64
  %v838 = getelementptr inbounds float, ptr %v518, i64 %v837
  %v839 = sub i64 %v822, %v818
  %v840 = add i64 %v624, 0
  %v841 = and i64 %v840, %v192
  %v842 = mul i64 %v841, %v7
  %v843 = add i64 %v842, %v818
  %v844 = mul i64 %v843, 8
  %v845 = getelementptr inbounds float, ptr %v132, i64 %v844
  %v846 = getelementptr inbounds float, ptr %v845, i64 0
  %v847 = sub i64 %v839, 1
  %v848 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v847
  %v849 = load ptr, ptr %v848, align 4
  %v850 = icmp sgt i64 %v839, 0
  br i1 %v850, label %b103, label %b104
b103:
  call void %v849(ptr %v846, i64 8, ptr %v838, i64 8, ptr %v789)
  br label %b104
b104:
  %v851 = add i64 %v837, 64
  %v852 = getelementptr inbounds float, ptr %v518, i64 %v851
  %v853 = sub i64 %v822, %v818
  %v854 = add i64 %v624, 0
  %v855 = and i64 %v854, %v194
  %v856 = mul i64 %v855, %v7
  %v857 = add i64 %v856, %v818
  %v858 = mul i64 %v857, 8
  %v859 = getelementptr inbounds float, ptr %v134, i64 %v858
  %v860 = getelementptr inbounds float, ptr %v859, i64 0
  %v861 = sub i64 %v853, 1
  %v862 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0_more, i64 %v861
  %v863 = load ptr, ptr %v862, align 4
  %v864 = icmp sgt i64 %v853, 0
  br i1 %v864, label %b105, label %b106
b105:
  call void %v863(ptr %v860, i64 8, ptr %v852, i64 8, ptr %v789)
  br label %b106
b106:
  %v865 = add i64 %v851, 64
  br label %b107
b107:
  %v866 = phi i64 [ %v818, %b106 ], [ %v929, %b112 ]
  %v867 = icmp slt i64 %v866, %v822
  br i1 %v867, label %b108, label %b109
b108:
  %v868 = sub i64 %v866, %v818
  %v869 = mul i64 %v868, 8
  %v870 = getelementptr inbounds float, ptr %v789, i64 %v869
  %v871 = add i64 %v624, 1
  %v872 = and i64 %v871, 1
  %v873 = mul i64 %v872, %v7
  %v874 = add i64 %v873, %v866
  %v875 = mul i64 %v874, 8
  %v876 = getelementptr inbounds float, ptr %v52, i64 %v875
  %v877 = add i64 %v624, 0
  %v878 = and i64 %v877, %v160
  %v879 = mul i64 %v878, %v7
  %v880 = add i64 %v879, %v866
  %v881 = mul i64 %v880, 8
  %v882 = getelementptr inbounds float, ptr %v46, i64 %v881
  %v883 = add i64 %v624, 0
  %v884 = and i64 %v883, %v188
  %v885 = mul i64 %v884, %v7
  %v886 = add i64 %v885, %v866
  %v887 = mul i64 %v886, 16
  %v888 = getelementptr inbounds float, ptr %v128, i64 %v887
  %v889 = add i64 %v624, 0
  %v890 = and i64 %v889, %v172
  %v891 = mul i64 %v890, %v7
  %v892 = add i64 %v891, %v866
  %v893 = mul i64 %v892, 8
  %v894 = getelementptr inbounds float, ptr %v112, i64 %v893
  %v895 = add i64 %v624, 0
  %v896 = and i64 %v895, 1
  %v897 = mul i64 %v896, %v7
  %v898 = add i64 %v897, %v866
  %v899 = mul i64 %v898, 8
  %v900 = getelementptr inbounds float, ptr %v52, i64 %v899
  br label %b110
b110:
  %v901 = phi i64 [ 0, %b108 ], [ %v928, %b111 ]
  %v902 = icmp slt i64 %v901, 1
  br i1 %v902, label %b111, label %b112
b111:
  %v903 = mul i64 %v808, 1
  %v904 = add i64 %v903, %v901
  %v905 = mul i64 %v904, 8
  %v906 = add i64 0, %v901
  %v907 = mul i64 %v906, 8
  %v908 = getelementptr inbounds float, ptr %v870, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 0, %v905
  %v911 = getelementptr inbounds float, ptr %v876, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = add i64 0, %v905
  %v914 = getelementptr inbounds float, ptr %v882, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = fadd <8 x float> %v912, %v915
  %v917 = add i64 8, %v905
  %v918 = getelementptr inbounds float, ptr %v888, i64 %v917
  %v919 = load <8 x float>, ptr %v918, align 4
  %v920 = fadd <8 x float> %v916, %v919
  %v921 = add i64 0, %v905
  %v922 = getelementptr inbounds float, ptr %v894, i64 %v921
  %v923 = load <8 x float>, ptr %v922, align 4
  %v924 = fmul <8 x float> %v920, %v923
  %v925 = fadd <8 x float> %v924, %v909
  %v926 = add i64 0, %v905
  %v927 = getelementptr inbounds float, ptr %v900, i64 %v926
  store <8 x float> %v925, ptr %v927, align 4
  %v928 = add nsw i64 %v901, 1
  br label %b110
b112:
  %v929 = add nsw i64 %v866, 1
  br label %b107
b109:
  %v930 = add nsw i64 %v814, 1
  br label %b98
b100:
  %v931 = add nsw i64 %v808, 1
  br label %b95
b97:
  %v932 = add nsw i64 %v803, 96
  br label %b92
b94:
  %v933 = add nsw i64 %v621, 1
  br label %b86
b88:
  %v934 = icmp sgt i64 %v3, 1
  br i1 %v934, label %b113, label %b114
b113:
  %v935 = getelementptr inbounds i64, ptr %v1, i64 3
  %v936 = atomicrmw add ptr %v935, i64 1 acq_rel
  %v937 = mul i64 %v3, 4
  br label %b115
b115:
  %v938 = load atomic i64, ptr %v935 acquire, align 8
  %v939 = icmp slt i64 %v938, %v937
  br i1 %v939, label %b116, label %b117
b116:
  %v940 = call i32 @sched_yield()
  br label %b115
b117:
  br label %b114
b114:
  %v941 = getelementptr inbounds float, ptr %v202, i64 512
  %v942 = getelementptr inbounds i64, ptr %v1, i64 4
  %v943 = load i64, ptr %v942, align 8
  %v944 = icmp eq i64 %v943, 0
  br i1 %v944, label %b118, label %b119
b118:
  %v945 = add i64 1, 0
  %v946 = sdiv i64 %v945, 1
  %v947 = add i64 %v2, 1
  %v948 = mul i64 %v946, %v2
  %v949 = sdiv i64 %v948, %v3
  %v950 = mul i64 %v949, 1
  %v951 = icmp slt i64 %v950, 1
  %v952 = select i1 %v951, i64 %v950, i64 1
  %v953 = mul i64 %v946, %v947
  %v954 = sdiv i64 %v953, %v3
  %v955 = mul i64 %v954, 1
  %v956 = icmp slt i64 %v955, 1
  %v957 = select i1 %v956, i64 %v955, i64 1
  %v958 = icmp slt i64 %v957, 1
  %v959 = select i1 %v958, i64 %v957, i64 1
  br label %b120
b120:
  %v960 = phi i64 [ %v952, %b118 ], [ %v1036, %b131 ]
  %v961 = icmp slt i64 %v960, %v959
  br i1 %v961, label %b121, label %b122
b121:
  %v962 = mul i64 %v960, 192
  %v963 = mul i64 %v960, 8
  %v964 = add i64 %v962, 0
  %v965 = add i64 %v963, 0
  %v966 = getelementptr inbounds float, ptr %v941, i64 %v964
  %v967 = sub i64 8, %v965
  %v968 = icmp slt i64 %v967, 0
  %v969 = select i1 %v968, i64 0, i64 %v967
  %v970 = icmp ult i64 %v969, 8
  %v971 = select i1 %v970, i64 %v969, i64 8
  %v972 = trunc i64 %v971 to i32
  %v973 = insertelement <8 x i32> poison, i32 %v972, i64 0
  %v974 = shufflevector <8 x i32> %v973, <8 x i32> poison, <8 x i32> zeroinitializer
  %v975 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v974
  %v976 = mul i64 %v965, 1
  %v977 = add i64 0, %v976
  %v978 = getelementptr inbounds float, ptr %v30, i64 %v977
  br label %b123
b123:
  %v979 = phi i64 [ 0, %b121 ], [ %v986, %b124 ]
  %v980 = icmp slt i64 %v979, 8
  br i1 %v980, label %b124, label %b125
b124:
  %v981 = mul i64 %v979, 8
  %v982 = getelementptr inbounds float, ptr %v978, i64 %v981
  %v983 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v982, <8 x i1> %v975, <8 x float> zeroinitializer)
  %v984 = mul i64 %v979, 8
  %v985 = getelementptr inbounds float, ptr %v966, i64 %v984
  store <8 x float> %v983, ptr %v985, align 4
  %v986 = add nsw i64 %v979, 1
  br label %b123
b125:
  %v987 = add i64 %v962, 64
  %v988 = add i64 %v987, 0
  %v989 = add i64 %v963, 0
  %v990 = getelementptr inbounds float, ptr %v941, i64 %v988
  %v991 = sub i64 8, %v989
  %v992 = icmp slt i64 %v991, 0
  %v993 = select i1 %v992, i64 0, i64 %v991
  %v994 = icmp ult i64 %v993, 8
  %v995 = select i1 %v994, i64 %v993, i64 8
  %v996 = trunc i64 %v995 to i32
  %v997 = insertelement <8 x i32> poison, i32 %v996, i64 0
  %v998 = shufflevector <8 x i32> %v997, <8 x i32> poison, <8 x i32> zeroinitializer
  %v999 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v998
  %v1000 = mul i64 %v989, 1
  %v1001 = add i64 0, %v1000
  %v1002 = getelementptr inbounds float, ptr %v28, i64 %v1001
  br label %b126
b126:
  %v1003 = phi i64 [ 0, %b125 ], [ %v1010, %b127 ]
  %v1004 = icmp slt i64 %v1003, 8
  br i1 %v1004, label %b127, label %b128
b127:
  %v1005 = mul i64 %v1003, 8
  %v1006 = getelementptr inbounds float, ptr %v1002, i64 %v1005
  %v1007 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1006, <8 x i1> %v999, <8 x float> zeroinitializer)
  %v1008 = mul i64 %v1003, 8
  %v1009 = getelementptr inbounds float, ptr %v990, i64 %v1008
  store <8 x float> %v1007, ptr %v1009, align 4
  %v1010 = add nsw i64 %v1003, 1
  br label %b126
b128:
  %v1011 = add i64 %v987, 64
  %v1012 = add i64 %v1011, 0
  %v1013 = add i64 %v963, 0
  %v1014 = getelementptr inbounds float, ptr %v941, i64 %v1012
  %v1015 = sub i64 8, %v1013
  %v1016 = icmp slt i64 %v1015, 0
  %v1017 = select i1 %v1016, i64 0, i64 %v1015
  %v1018 = icmp ult i64 %v1017, 8
  %v1019 = select i1 %v1018, i64 %v1017, i64 8
  %v1020 = trunc i64 %v1019 to i32
  %v1021 = insertelement <8 x i32> poison, i32 %v1020, i64 0
  %v1022 = shufflevector <8 x i32> %v1021, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1023 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1022
  %v1024 = mul i64 %v1013, 1
  %v1025 = add i64 0, %v1024
  %v1026 = getelementptr inbounds float, ptr %v26, i64 %v1025
  br label %b129
b129:
  %v1027 = phi i64 [ 0, %b128 ], [ %v1034, %b130 ]
  %v1028 = icmp slt i64 %v1027, 8
  br i1 %v1028, label %b130, label %b131
b130:
  %v1029 = mul i64 %v1027, 8
  %v1030 = getelementptr inbounds float, ptr %v1026, i64 %v1029
  %v1031 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v1030, <8 x i1> %v1023, <8 x float> zeroinitializer)
  %v1032 = mul i64 %v1027, 8
  %v1033 = getelementptr inbounds float, ptr %v1014, i64 %v1032
  store <8 x float> %v1031, ptr %v1033, align 4
  %v1034 = add nsw i64 %v1027, 1
  br label %b129
b131:
  %v1035 = add i64 %v1011, 64
  %v1036 = add nsw i64 %v960, 1
  br label %b120
b122:
  br label %b119
b119:
  %v1037 = icmp sgt i64 %v3, 1
  br i1 %v1037, label %b132, label %b133
b132:
  %v1038 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1039 = atomicrmw add ptr %v1038, i64 1 acq_rel
  %v1040 = mul i64 %v3, 5
  br label %b134
b134:
  %v1041 = load atomic i64, ptr %v1038 acquire, align 8
  %v1042 = icmp slt i64 %v1041, %v1040
  br i1 %v1042, label %b135, label %b136
b135:
  %v1043 = call i32 @sched_yield()
  br label %b134
b136:
  br label %b133
b133:
  %v1045 = add i64 %v8, 0
  %v1046 = sdiv i64 %v1045, 1
  %v1047 = add i64 %v2, 1
  %v1048 = mul i64 %v1046, %v2
  %v1049 = sdiv i64 %v1048, %v3
  %v1050 = mul i64 %v1049, 1
  %v1051 = icmp slt i64 %v1050, %v8
  %v1052 = select i1 %v1051, i64 %v1050, i64 %v8
  %v1053 = mul i64 %v1046, %v1047
  %v1054 = sdiv i64 %v1053, %v3
  %v1055 = mul i64 %v1054, 1
  %v1056 = icmp slt i64 %v1055, %v8
  %v1057 = select i1 %v1056, i64 %v1055, i64 %v8
  br label %b137
b137:
  %v1058 = phi i64 [ %v1052, %b133 ], [ %v1147, %b142 ]
  %v1059 = icmp slt i64 %v1058, %v1057
  br i1 %v1059, label %b138, label %b139
b138:
  %v1060 = add i64 %v1058, 96
  %v1061 = icmp slt i64 %v1060, %v1057
  %v1062 = select i1 %v1061, i64 %v1060, i64 %v1057
  br label %b140
b140:
  %v1063 = phi i64 [ 0, %b138 ], [ %v1146, %b145 ]
  %v1064 = icmp slt i64 %v1063, 1
  br i1 %v1064, label %b141, label %b142
b141:
  %v1065 = sub i64 %v1062, %v1058
  %v1066 = sub i64 8, 1
  %v1067 = add i64 %v1065, %v1066
  %v1068 = sdiv i64 %v1067, 8
  br label %b143
b143:
  %v1069 = phi i64 [ 0, %b141 ], [ %v1145, %b154 ]
  %v1070 = icmp slt i64 %v1069, %v1068
  br i1 %v1070, label %b144, label %b145
b144:
  %v1071 = mul i64 %v1065, %v1069
  %v1072 = sdiv i64 %v1071, %v1068
  %v1073 = add i64 %v1058, %v1072
  %v1074 = add i64 %v1069, 1
  %v1075 = mul i64 %v1065, %v1074
  %v1076 = sdiv i64 %v1075, %v1068
  %v1077 = add i64 %v1058, %v1076
  %v1078 = mul i64 %v1063, 192
  %v1079 = getelementptr inbounds float, ptr %v941, i64 %v1078
  %v1080 = sub i64 %v1077, %v1073
  %v1081 = mul i64 %v1073, 8
  %v1082 = getelementptr inbounds float, ptr %v124, i64 %v1081
  %v1083 = getelementptr inbounds float, ptr %v1082, i64 0
  %v1084 = sub i64 %v1080, 1
  %v1085 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_0, i64 %v1084
  %v1086 = load ptr, ptr %v1085, align 4
  %v1087 = icmp sgt i64 %v1080, 0
  br i1 %v1087, label %b146, label %b147
b146:
  call void %v1086(ptr %v1083, i64 8, ptr %v1079, i64 8, ptr %v1044)
  br label %b147
b147:
  %v1088 = add i64 %v1078, 64
  %v1089 = getelementptr inbounds float, ptr %v941, i64 %v1088
  %v1090 = sub i64 %v1077, %v1073
  %v1091 = mul i64 %v1073, 8
  %v1092 = getelementptr inbounds float, ptr %v132, i64 %v1091
  %v1093 = getelementptr inbounds float, ptr %v1092, i64 0
  %v1094 = sub i64 %v1090, 1
  %v1095 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_1, i64 %v1094
  %v1096 = load ptr, ptr %v1095, align 4
  %v1097 = icmp sgt i64 %v1090, 0
  br i1 %v1097, label %b148, label %b149
b148:
  call void %v1096(ptr %v1093, i64 8, ptr %v1089, i64 8, ptr %v1044)
  br label %b149
b149:
  %v1098 = add i64 %v1088, 64
  %v1099 = getelementptr inbounds float, ptr %v941, i64 %v1098
  %v1100 = sub i64 %v1077, %v1073
  %v1101 = mul i64 %v1073, 8
  %v1102 = getelementptr inbounds float, ptr %v134, i64 %v1101
  %v1103 = getelementptr inbounds float, ptr %v1102, i64 0
  %v1104 = sub i64 %v1100, 1
  %v1105 = getelementptr inbounds ptr, ptr @table_tile_8x1of3_2, i64 %v1104
  %v1106 = load ptr, ptr %v1105, align 4
  %v1107 = icmp sgt i64 %v1100, 0
  br i1 %v1107, label %b150, label %b151
b150:
  call void %v1106(ptr %v1103, i64 8, ptr %v1099, i64 8, ptr %v1044)
  br label %b151
b151:
  %v1108 = add i64 %v1098, 64
  br label %b152
b152:
  %v1109 = phi i64 [ %v1073, %b151 ], [ %v1144, %b157 ]
  %v1110 = icmp slt i64 %v1109, %v1077
  br i1 %v1110, label %b153, label %b154
b153:
  %v1111 = sub i64 %v1109, %v1073
  %v1112 = mul i64 %v1111, 24
  %v1113 = getelementptr inbounds float, ptr %v1044, i64 %v1112
  %v1114 = mul i64 %v1109, 8
  %v1115 = getelementptr inbounds float, ptr %v136, i64 %v1114
  %v1116 = mul i64 %v1109, 8
  %v1117 = getelementptr inbounds float, ptr %v138, i64 %v1116
  %v1118 = mul i64 %v1109, 8
  %v1119 = getelementptr inbounds float, ptr %v140, i64 %v1118
  br label %b155
b155:
  %v1120 = phi i64 [ 0, %b153 ], [ %v1143, %b156 ]
  %v1121 = icmp slt i64 %v1120, 1
  br i1 %v1121, label %b156, label %b157
b156:
  %v1122 = mul i64 %v1063, 1
  %v1123 = add i64 %v1122, %v1120
  %v1124 = mul i64 %v1123, 8
  %v1125 = add i64 0, %v1120
  %v1126 = mul i64 %v1125, 8
  %v1127 = getelementptr inbounds float, ptr %v1113, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = add i64 1, %v1120
  %v1130 = mul i64 %v1129, 8
  %v1131 = getelementptr inbounds float, ptr %v1113, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 2, %v1120
  %v1134 = mul i64 %v1133, 8
  %v1135 = getelementptr inbounds float, ptr %v1113, i64 %v1134
  %v1136 = load <8 x float>, ptr %v1135, align 4
  %v1137 = add i64 0, %v1124
  %v1138 = getelementptr inbounds float, ptr %v1115, i64 %v1137
  store <8 x float> %v1128, ptr %v1138, align 4
  %v1139 = add i64 0, %v1124
  %v1140 = getelementptr inbounds float, ptr %v1117, i64 %v1139
  store <8 x float> %v1132, ptr %v1140, align 4
  %v1141 = add i64 0, %v1124
  %v1142 = getelementptr inbounds float, ptr %v1119, i64 %v1141
  store <8 x float> %v1136, ptr %v1142, align 4
  %v1143 = add nsw i64 %v1120, 1
  br label %b155
b157:
  %v1144 = add nsw i64 %v1109, 1
  br label %b152
b154:
  %v1145 = add nsw i64 %v1069, 1
  br label %b143
b145:
  %v1146 = add nsw i64 %v1063, 1
  br label %b140
b142:
  %v1147 = add nsw i64 %v1058, 96
  br label %b137
b139:
  %v1148 = icmp sgt i64 %v3, 1
  br i1 %v1148, label %b158, label %b159
b158:
  %v1149 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1150 = atomicrmw add ptr %v1149, i64 1 acq_rel
  %v1151 = mul i64 %v3, 6
  br label %b160
b160:
  %v1152 = load atomic i64, ptr %v1149 acquire, align 8
  %v1153 = icmp slt i64 %v1152, %v1151
  br i1 %v1153, label %b161, label %b162
b161:
  %v1154 = call i32 @sched_yield()
  br label %b160
b162:
  br label %b159
b159:
  %v1155 = getelementptr inbounds i64, ptr %v1, i64 78
  %v1156 = load i64, ptr %v1155, align 8
  %v1157 = icmp eq i64 %v1156, 0
  br i1 %v1157, label %b163, label %b164
b163:
  %v1158 = add i64 %v7, 0
  %v1159 = sdiv i64 %v1158, 1
  %v1160 = add i64 %v2, 1
  %v1161 = mul i64 %v1159, %v2
  %v1162 = sdiv i64 %v1161, %v3
  %v1163 = mul i64 %v1162, 1
  %v1164 = icmp slt i64 %v1163, %v7
  %v1165 = select i1 %v1164, i64 %v1163, i64 %v7
  %v1166 = mul i64 %v1159, %v1160
  %v1167 = sdiv i64 %v1166, %v3
  %v1168 = mul i64 %v1167, 1
  %v1169 = icmp slt i64 %v1168, %v7
  %v1170 = select i1 %v1169, i64 %v1168, i64 %v7
  br label %b165
b165:
  %v1171 = phi i64 [ %v1165, %b163 ], [ %v1185, %b166 ]
  %v1172 = icmp slt i64 %v1171, %v1170
  br i1 %v1172, label %b166, label %b167
b166:
  %v1173 = and i64 0, 1
  %v1174 = mul i64 %v1173, %v7
  %v1175 = add i64 %v1174, %v1171
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v52, i64 %v1176
  %v1178 = mul i64 %v1171, 8
  %v1179 = getelementptr inbounds float, ptr %v48, i64 %v1178
  %v1180 = add i64 0, 0
  %v1181 = getelementptr inbounds float, ptr %v1177, i64 %v1180
  %v1182 = load <8 x float>, ptr %v1181, align 4
  %v1183 = add i64 0, 0
  %v1184 = getelementptr inbounds float, ptr %v1179, i64 %v1183
  store <8 x float> %v1182, ptr %v1184, align 4
  %v1185 = add nsw i64 %v1171, 1
  br label %b165
b167:
  br label %b164
b164:
  %v1186 = icmp sgt i64 %v3, 1
  br i1 %v1186, label %b168, label %b169
b168:
  %v1187 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1188 = atomicrmw add ptr %v1187, i64 1 acq_rel
  %v1189 = mul i64 %v3, 7
  br label %b170
b170:
  %v1190 = load atomic i64, ptr %v1187 acquire, align 8
  %v1191 = icmp slt i64 %v1190, %v1189
  br i1 %v1191, label %b171, label %b172
b171:
  %v1192 = call i32 @sched_yield()
  br label %b170
b172:
  br label %b169
b169:
  %v1193 = icmp eq i64 %v2, 0
  br i1 %v1193, label %b173, label %b174
b173:
  br label %b175
b175:
  %v1194 = phi i64 [ 0, %b173 ], [ %v1197, %b176 ]
  %v1195 = icmp slt i64 %v1194, 64
  br i1 %v1195, label %b176, label %b177
b176:
  %v1196 = getelementptr inbounds float, ptr %v56, i64 %v1194
  store float 0x0000000000000000, ptr %v1196, align 4
  %v1197 = add nsw i64 %v1194, 1
  br label %b175
b177:
  br label %b178
b178:
  %v1198 = phi i64 [ 0, %b177 ], [ %v1241, %b183 ]
  %v1199 = icmp slt i64 %v1198, %v8
  br i1 %v1199, label %b179, label %b180
b179:
  br label %b181
b181:
  %v1200 = phi i64 [ 0, %b179 ], [ %v1240, %b182 ]
  %v1201 = icmp slt i64 %v1200, 8
  br i1 %v1201, label %b182, label %b183
b182:
  %v1202 = mul i64 %v1198, 1
  %v1203 = getelementptr inbounds float, ptr %v22, i64 %v1202
  %v1204 = getelementptr inbounds float, ptr %v1203, i64 0
  %v1205 = load float, ptr %v1204, align 4
  %v1206 = mul i64 %v1198, 16
  %v1207 = getelementptr inbounds float, ptr %v128, i64 %v1206
  %v1208 = mul i64 %v1198, 8
  %v1209 = getelementptr inbounds float, ptr %v136, i64 %v1208
  %v1210 = mul i64 %v1198, 8
  %v1211 = getelementptr inbounds float, ptr %v138, i64 %v1210
  %v1212 = mul i64 %v1198, 8
  %v1213 = getelementptr inbounds float, ptr %v140, i64 %v1212
  %v1214 = add i64 0, %v1200
  %v1215 = getelementptr inbounds float, ptr %v1207, i64 %v1214
  %v1216 = load float, ptr %v1215, align 4
  %v1217 = add i64 0, %v1200
  %v1218 = getelementptr inbounds float, ptr %v1209, i64 %v1217
  %v1219 = load float, ptr %v1218, align 4
  %v1220 = fadd float %v1216, %v1219
  %v1221 = add i64 0, %v1200
  %v1222 = getelementptr inbounds float, ptr %v1211, i64 %v1221
  %v1223 = load float, ptr %v1222, align 4
  %v1224 = fadd float %v1220, %v1223
  %v1225 = add i64 0, %v1200
  %v1226 = getelementptr inbounds float, ptr %v1213, i64 %v1225
  %v1227 = load float, ptr %v1226, align 4
  %v1228 = fadd float %v1224, %v1227
  %v1229 = fptosi float %v1205 to i64
  %v1230 = icmp slt i64 %v1229, 0
  %v1231 = select i1 %v1230, i64 0, i64 %v1229
  %v1232 = icmp sgt i64 %v1231, 7
  %v1233 = select i1 %v1232, i64 7, i64 %v1231
  %v1234 = add i64 0, %v1200
  %v1235 = mul i64 %v1233, 8
  %v1236 = add i64 %v1234, %v1235
  %v1237 = getelementptr inbounds float, ptr %v56, i64 %v1236
  %v1238 = load float, ptr %v1237, align 4
  %v1239 = fadd float %v1238, %v1228
  store float %v1239, ptr %v1237, align 4
  %v1240 = add nsw i64 %v1200, 1
  br label %b181
b183:
  %v1241 = add nsw i64 %v1198, 1
  br label %b178
b180:
  br label %b174
b174:
  %v1242 = icmp sgt i64 %v3, 1
  br i1 %v1242, label %b184, label %b185
b184:
  %v1243 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1244 = atomicrmw add ptr %v1243, i64 1 acq_rel
  %v1245 = mul i64 %v3, 8
  br label %b186
b186:
  %v1246 = load atomic i64, ptr %v1243 acquire, align 8
  %v1247 = icmp slt i64 %v1246, %v1245
  br i1 %v1247, label %b187, label %b188
b187:
  %v1248 = call i32 @sched_yield()
  br label %b186
b188:
  br label %b185
b185:
  %v1249 = mul i64 0, 8
  %v1250 = getelementptr inbounds float, ptr %v134, i64 %v1249
  %v1251 = getelementptr inbounds float, ptr %v1250, i64 0
  %v1252 = mul i64 0, 8
  %v1253 = getelementptr inbounds float, ptr %v106, i64 %v1252
  %v1254 = getelementptr inbounds float, ptr %v1253, i64 0
  %v1255 = getelementptr inbounds float, ptr %v205, i64 12288
  %v1256 = add i64 8, 1
  %v1257 = sdiv i64 %v1256, 2
  %v1258 = add i64 %v2, 1
  %v1259 = mul i64 %v1257, %v2
  %v1260 = sdiv i64 %v1259, %v3
  %v1261 = mul i64 %v1260, 2
  %v1262 = icmp slt i64 %v1261, 8
  %v1263 = select i1 %v1262, i64 %v1261, i64 8
  %v1264 = mul i64 %v1257, %v1258
  %v1265 = sdiv i64 %v1264, %v3
  %v1266 = mul i64 %v1265, 2
  %v1267 = icmp slt i64 %v1266, 8
  %v1268 = select i1 %v1267, i64 %v1266, i64 8
  %v1269 = getelementptr inbounds float, ptr %v58, i64 0
  br label %b189
b189:
  %v1270 = phi i64 [ %v1263, %b185 ], [ %v1278, %b194 ]
  %v1271 = icmp slt i64 %v1270, %v1268
  br i1 %v1271, label %b190, label %b191
b190:
  %v1272 = mul i64 %v1270, 8
  %v1273 = getelementptr inbounds float, ptr %v1269, i64 %v1272
  br label %b192
b192:
  %v1274 = phi i64 [ 0, %b190 ], [ %v1277, %b193 ]
  %v1275 = icmp slt i64 %v1274, 8
  br i1 %v1275, label %b193, label %b194
b193:
  %v1276 = getelementptr inbounds float, ptr %v1273, i64 %v1274
  store float 0x0000000000000000, ptr %v1276, align 4
  %v1277 = add nsw i64 %v1274, 1
  br label %b192
b194:
  %v1278 = add nsw i64 %v1270, 1
  br label %b189
b191:
  %v1279 = mul i64 %v8, 1
  br label %b195
b195:
  %v1280 = phi i64 [ 0, %b191 ], [ %v1384, %b200 ]
  %v1281 = icmp slt i64 %v1280, %v1279
  br i1 %v1281, label %b196, label %b197
b196:
  %v1282 = sub i64 %v1279, %v1280
  %v1283 = icmp slt i64 %v1282, 384
  %v1284 = select i1 %v1283, i64 %v1282, i64 384
  br label %b198
b198:
  %v1285 = phi i64 [ %v1263, %b196 ], [ %v1383, %b224 ]
  %v1286 = icmp slt i64 %v1285, %v1268
  br i1 %v1286, label %b199, label %b200
b199:
  %v1287 = sub i64 %v1268, %v1285
  %v1288 = icmp slt i64 %v1287, 64
  %v1289 = select i1 %v1288, i64 %v1287, i64 64
  %v1290 = sdiv i64 %v1289, 2
  %v1291 = mul i64 %v1290, 2
  %v1292 = sub i64 %v1289, %v1291
  %v1293 = mul i64 %v1280, 8
  %v1294 = add i64 %v1293, %v1285
  %v1295 = getelementptr inbounds float, ptr %v1251, i64 %v1294
  br label %b201
b201:
  %v1296 = phi i64 [ 0, %b199 ], [ %v1322, %b209 ]
  %v1297 = icmp slt i64 %v1296, %v1284
  br i1 %v1297, label %b202, label %b203
b202:
  %v1298 = mul i64 %v1296, 8
  %v1299 = getelementptr inbounds float, ptr %v1295, i64 %v1298
  %v1300 = mul i64 %v1296, 2
  %v1301 = getelementptr inbounds float, ptr %v1255, i64 %v1300
  br label %b204
b204:
  %v1302 = phi i64 [ 0, %b202 ], [ %v1311, %b205 ]
  %v1303 = icmp slt i64 %v1302, %v1290
  br i1 %v1303, label %b205, label %b206
b205:
  %v1304 = mul i64 %v1302, 2
  %v1305 = getelementptr inbounds float, ptr %v1299, i64 %v1304
  %v1306 = mul i64 %v1302, 768
  %v1307 = getelementptr inbounds float, ptr %v1301, i64 %v1306
  %v1308 = getelementptr inbounds float, ptr %v1305, i64 0
  %v1309 = load <2 x float>, ptr %v1308, align 4
  %v1310 = getelementptr inbounds float, ptr %v1307, i64 0
  store <2 x float> %v1309, ptr %v1310, align 4
  %v1311 = add nsw i64 %v1302, 1
  br label %b204
b206:
  %v1312 = mul i64 %v1290, 2
  %v1313 = getelementptr inbounds float, ptr %v1299, i64 %v1312
  %v1314 = mul i64 %v1290, 768
  %v1315 = getelementptr inbounds float, ptr %v1301, i64 %v1314
  br label %b207
b207:
  %v1316 = phi i64 [ 0, %b206 ], [ %v1321, %b208 ]
  %v1317 = icmp slt i64 %v1316, %v1292
  br i1 %v1317, label %b208, label %b209
b208:
  %v1318 = getelementptr inbounds float, ptr %v1313, i64 %v1316
  %v1319 = load float, ptr %v1318, align 4
  %v1320 = getelementptr inbounds float, ptr %v1315, i64 %v1316
  store float %v1319, ptr %v1320, align 4
  %v1321 = add nsw i64 %v1316, 1
  br label %b207, !llvm.loop !0
b209:
  %v1322 = add nsw i64 %v1296, 1
  br label %b201
b203:
  br label %b210
b210:
  %v1323 = phi i64 [ 0, %b203 ], [ %v1358, %b218 ]
  %v1324 = icmp slt i64 %v1323, 0
  br i1 %v1324, label %b211, label %b212
b211:
  %v1325 = mul i64 %v1280, 8
  %v1326 = add i64 %v1325, %v1323
  %v1327 = getelementptr inbounds float, ptr %v1254, i64 %v1326
  br label %b213
b213:
  %v1328 = phi i64 [ 0, %b211 ], [ %v1346, %b214 ]
  %v1329 = icmp slt i64 %v1328, %v1284
  br i1 %v1329, label %b214, label %b215
b214:
  %v1330 = mul i64 %v1328, 8
  %v1331 = getelementptr inbounds float, ptr %v1327, i64 %v1330
  %v1332 = mul i64 %v1328, 32
  %v1333 = getelementptr inbounds float, ptr %v205, i64 %v1332
  %v1334 = getelementptr inbounds float, ptr %v1331, i64 0
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = getelementptr inbounds float, ptr %v1333, i64 0
  store <8 x float> %v1335, ptr %v1336, align 4
  %v1337 = getelementptr inbounds float, ptr %v1331, i64 8
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = getelementptr inbounds float, ptr %v1333, i64 8
  store <8 x float> %v1338, ptr %v1339, align 4
  %v1340 = getelementptr inbounds float, ptr %v1331, i64 16
  %v1341 = load <8 x float>, ptr %v1340, align 4
  %v1342 = getelementptr inbounds float, ptr %v1333, i64 16
  store <8 x float> %v1341, ptr %v1342, align 4
  %v1343 = getelementptr inbounds float, ptr %v1331, i64 24
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = getelementptr inbounds float, ptr %v1333, i64 24
  store <8 x float> %v1344, ptr %v1345, align 4
  %v1346 = add nsw i64 %v1328, 1
  br label %b213
b215:
  %v1347 = sdiv i64 %v1289, 2
  br label %b216
b216:
  %v1348 = phi i64 [ 0, %b215 ], [ %v1357, %b217 ]
  %v1349 = icmp slt i64 %v1348, %v1347
  br i1 %v1349, label %b217, label %b218
b217:
  %v1350 = mul i64 %v1348, 2
  %v1351 = add i64 %v1285, %v1350
  %v1352 = mul i64 %v1348, 768
  %v1353 = getelementptr inbounds float, ptr %v1255, i64 %v1352
  %v1354 = mul i64 %v1351, 8
  %v1355 = add i64 %v1354, %v1323
  %v1356 = getelementptr inbounds float, ptr %v1269, i64 %v1355
  call void @outer_2x32(ptr %v1353, ptr %v205, i64 %v1284, ptr %v1356, i64 8)
  %v1357 = add nsw i64 %v1348, 1
  br label %b216
b218:
  %v1358 = add nsw i64 %v1323, 32
  br label %b210
b212:
  %v1359 = mul i64 %v1280, 8
  %v1360 = add i64 %v1359, 0
  %v1361 = getelementptr inbounds float, ptr %v1254, i64 %v1360
  br label %b219
b219:
  %v1362 = phi i64 [ 0, %b212 ], [ %v1371, %b220 ]
  %v1363 = icmp slt i64 %v1362, %v1284
  br i1 %v1363, label %b220, label %b221
b220:
  %v1364 = mul i64 %v1362, 8
  %v1365 = getelementptr inbounds float, ptr %v1361, i64 %v1364
  %v1366 = mul i64 %v1362, 8
  %v1367 = getelementptr inbounds float, ptr %v205, i64 %v1366
  %v1368 = getelementptr inbounds float, ptr %v1365, i64 0
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = getelementptr inbounds float, ptr %v1367, i64 0
  store <8 x float> %v1369, ptr %v1370, align 4
  %v1371 = add nsw i64 %v1362, 1
  br label %b219
b221:
  %v1372 = sdiv i64 %v1289, 2
  br label %b222
b222:
  %v1373 = phi i64 [ 0, %b221 ], [ %v1382, %b223 ]
  %v1374 = icmp slt i64 %v1373, %v1372
  br i1 %v1374, label %b223, label %b224
b223:
  %v1375 = mul i64 %v1373, 2
  %v1376 = add i64 %v1285, %v1375
  %v1377 = mul i64 %v1373, 768
  %v1378 = getelementptr inbounds float, ptr %v1255, i64 %v1377
  %v1379 = mul i64 %v1376, 8
  %v1380 = add i64 %v1379, 0
  %v1381 = getelementptr inbounds float, ptr %v1269, i64 %v1380
  call void @outer_2x8(ptr %v1378, ptr %v205, i64 %v1284, ptr %v1381, i64 8)
  %v1382 = add nsw i64 %v1373, 1
  br label %b222
b224:
  %v1383 = add nsw i64 %v1285, 64
  br label %b198
b200:
  %v1384 = add nsw i64 %v1280, 384
  br label %b195
b197:
  %v1385 = icmp sgt i64 %v3, 1
  br i1 %v1385, label %b225, label %b226
b225:
  %v1386 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1387 = atomicrmw add ptr %v1386, i64 1 acq_rel
  %v1388 = mul i64 %v3, 9
  br label %b227
b227:
  %v1389 = load atomic i64, ptr %v1386 acquire, align 8
  %v1390 = icmp slt i64 %v1389, %v1388
  br i1 %v1390, label %b228, label %b229
b228:
  %v1391 = call i32 @sched_yield()
  br label %b227
b229:
  br label %b226
b226:
  %v1392 = mul i64 0, 8
  %v1393 = getelementptr inbounds float, ptr %v134, i64 %v1392
  %v1394 = getelementptr inbounds float, ptr %v1393, i64 0
  %v1395 = mul i64 0, 8
  %v1396 = getelementptr inbounds float, ptr %v50, i64 %v1395
  %v1397 = getelementptr inbounds float, ptr %v1396, i64 0
  %v1398 = getelementptr inbounds float, ptr %v205, i64 12288
  %v1399 = add i64 8, 1
  %v1400 = sdiv i64 %v1399, 2
  %v1401 = add i64 %v2, 1
  %v1402 = mul i64 %v1400, %v2
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 2
  %v1405 = icmp slt i64 %v1404, 8
  %v1406 = select i1 %v1405, i64 %v1404, i64 8
  %v1407 = mul i64 %v1400, %v1401
  %v1408 = sdiv i64 %v1407, %v3
  %v1409 = mul i64 %v1408, 2
  %v1410 = icmp slt i64 %v1409, 8
  %v1411 = select i1 %v1410, i64 %v1409, i64 8
  %v1412 = getelementptr inbounds float, ptr %v60, i64 0
  br label %b230
b230:
  %v1413 = phi i64 [ %v1406, %b226 ], [ %v1421, %b235 ]
  %v1414 = icmp slt i64 %v1413, %v1411
  br i1 %v1414, label %b231, label %b232
b231:
  %v1415 = mul i64 %v1413, 8
  %v1416 = getelementptr inbounds float, ptr %v1412, i64 %v1415
  br label %b233
b233:
  %v1417 = phi i64 [ 0, %b231 ], [ %v1420, %b234 ]
  %v1418 = icmp slt i64 %v1417, 8
  br i1 %v1418, label %b234, label %b235
b234:
  %v1419 = getelementptr inbounds float, ptr %v1416, i64 %v1417
  store float 0x0000000000000000, ptr %v1419, align 4
  %v1420 = add nsw i64 %v1417, 1
  br label %b233
b235:
  %v1421 = add nsw i64 %v1413, 1
  br label %b230
b232:
  %v1422 = mul i64 %v8, 1
  br label %b236
b236:
  %v1423 = phi i64 [ 0, %b232 ], [ %v1527, %b241 ]
  %v1424 = icmp slt i64 %v1423, %v1422
  br i1 %v1424, label %b237, label %b238
b237:
  %v1425 = sub i64 %v1422, %v1423
  %v1426 = icmp slt i64 %v1425, 384
  %v1427 = select i1 %v1426, i64 %v1425, i64 384
  br label %b239
b239:
  %v1428 = phi i64 [ %v1406, %b237 ], [ %v1526, %b265 ]
  %v1429 = icmp slt i64 %v1428, %v1411
  br i1 %v1429, label %b240, label %b241
b240:
  %v1430 = sub i64 %v1411, %v1428
  %v1431 = icmp slt i64 %v1430, 64
  %v1432 = select i1 %v1431, i64 %v1430, i64 64
  %v1433 = sdiv i64 %v1432, 2
  %v1434 = mul i64 %v1433, 2
  %v1435 = sub i64 %v1432, %v1434
  %v1436 = mul i64 %v1423, 8
  %v1437 = add i64 %v1436, %v1428
  %v1438 = getelementptr inbounds float, ptr %v1394, i64 %v1437
  br label %b242
b242:
  %v1439 = phi i64 [ 0, %b240 ], [ %v1465, %b250 ]
  %v1440 = icmp slt i64 %v1439, %v1427
  br i1 %v1440, label %b243, label %b244
b243:
  %v1441 = mul i64 %v1439, 8
  %v1442 = getelementptr inbounds float, ptr %v1438, i64 %v1441
  %v1443 = mul i64 %v1439, 2
  %v1444 = getelementptr inbounds float, ptr %v1398, i64 %v1443
  br label %b245
b245:
  %v1445 = phi i64 [ 0, %b243 ], [ %v1454, %b246 ]
  %v1446 = icmp slt i64 %v1445, %v1433
  br i1 %v1446, label %b246, label %b247
b246:
  %v1447 = mul i64 %v1445, 2
  %v1448 = getelementptr inbounds float, ptr %v1442, i64 %v1447
  %v1449 = mul i64 %v1445, 768
  %v1450 = getelementptr inbounds float, ptr %v1444, i64 %v1449
  %v1451 = getelementptr inbounds float, ptr %v1448, i64 0
  %v1452 = load <2 x float>, ptr %v1451, align 4
  %v1453 = getelementptr inbounds float, ptr %v1450, i64 0
  store <2 x float> %v1452, ptr %v1453, align 4
  %v1454 = add nsw i64 %v1445, 1
  br label %b245
b247:
  %v1455 = mul i64 %v1433, 2
  %v1456 = getelementptr inbounds float, ptr %v1442, i64 %v1455
  %v1457 = mul i64 %v1433, 768
  %v1458 = getelementptr inbounds float, ptr %v1444, i64 %v1457
  br label %b248
b248:
  %v1459 = phi i64 [ 0, %b247 ], [ %v1464, %b249 ]
  %v1460 = icmp slt i64 %v1459, %v1435
  br i1 %v1460, label %b249, label %b250
b249:
  %v1461 = getelementptr inbounds float, ptr %v1456, i64 %v1459
  %v1462 = load float, ptr %v1461, align 4
  %v1463 = getelementptr inbounds float, ptr %v1458, i64 %v1459
  store float %v1462, ptr %v1463, align 4
  %v1464 = add nsw i64 %v1459, 1
  br label %b248, !llvm.loop !3
b250:
  %v1465 = add nsw i64 %v1439, 1
  br label %b242
b244:
  br label %b251
b251:
  %v1466 = phi i64 [ 0, %b244 ], [ %v1501, %b259 ]
  %v1467 = icmp slt i64 %v1466, 0
  br i1 %v1467, label %b252, label %b253
b252:
  %v1468 = mul i64 %v1423, 8
  %v1469 = add i64 %v1468, %v1466
  %v1470 = getelementptr inbounds float, ptr %v1397, i64 %v1469
  br label %b254
b254:
  %v1471 = phi i64 [ 0, %b252 ], [ %v1489, %b255 ]
  %v1472 = icmp slt i64 %v1471, %v1427
  br i1 %v1472, label %b255, label %b256
b255:
  %v1473 = mul i64 %v1471, 8
  %v1474 = getelementptr inbounds float, ptr %v1470, i64 %v1473
  %v1475 = mul i64 %v1471, 32
  %v1476 = getelementptr inbounds float, ptr %v205, i64 %v1475
  %v1477 = getelementptr inbounds float, ptr %v1474, i64 0
  %v1478 = load <8 x float>, ptr %v1477, align 4
  %v1479 = getelementptr inbounds float, ptr %v1476, i64 0
  store <8 x float> %v1478, ptr %v1479, align 4
  %v1480 = getelementptr inbounds float, ptr %v1474, i64 8
  %v1481 = load <8 x float>, ptr %v1480, align 4
  %v1482 = getelementptr inbounds float, ptr %v1476, i64 8
  store <8 x float> %v1481, ptr %v1482, align 4
  %v1483 = getelementptr inbounds float, ptr %v1474, i64 16
  %v1484 = load <8 x float>, ptr %v1483, align 4
  %v1485 = getelementptr inbounds float, ptr %v1476, i64 16
  store <8 x float> %v1484, ptr %v1485, align 4
  %v1486 = getelementptr inbounds float, ptr %v1474, i64 24
  %v1487 = load <8 x float>, ptr %v1486, align 4
  %v1488 = getelementptr inbounds float, ptr %v1476, i64 24
  store <8 x float> %v1487, ptr %v1488, align 4
  %v1489 = add nsw i64 %v1471, 1
  br label %b254
b256:
  %v1490 = sdiv i64 %v1432, 2
  br label %b257
b257:
  %v1491 = phi i64 [ 0, %b256 ], [ %v1500, %b258 ]
  %v1492 = icmp slt i64 %v1491, %v1490
  br i1 %v1492, label %b258, label %b259
b258:
  %v1493 = mul i64 %v1491, 2
  %v1494 = add i64 %v1428, %v1493
  %v1495 = mul i64 %v1491, 768
  %v1496 = getelementptr inbounds float, ptr %v1398, i64 %v1495
  %v1497 = mul i64 %v1494, 8
  %v1498 = add i64 %v1497, %v1466
  %v1499 = getelementptr inbounds float, ptr %v1412, i64 %v1498
  call void @outer_2x32(ptr %v1496, ptr %v205, i64 %v1427, ptr %v1499, i64 8)
  %v1500 = add nsw i64 %v1491, 1
  br label %b257
b259:
  %v1501 = add nsw i64 %v1466, 32
  br label %b251
b253:
  %v1502 = mul i64 %v1423, 8
  %v1503 = add i64 %v1502, 0
  %v1504 = getelementptr inbounds float, ptr %v1397, i64 %v1503
  br label %b260
b260:
  %v1505 = phi i64 [ 0, %b253 ], [ %v1514, %b261 ]
  %v1506 = icmp slt i64 %v1505, %v1427
  br i1 %v1506, label %b261, label %b262
b261:
  %v1507 = mul i64 %v1505, 8
  %v1508 = getelementptr inbounds float, ptr %v1504, i64 %v1507
  %v1509 = mul i64 %v1505, 8
  %v1510 = getelementptr inbounds float, ptr %v205, i64 %v1509
  %v1511 = getelementptr inbounds float, ptr %v1508, i64 0
  %v1512 = load <8 x float>, ptr %v1511, align 4
  %v1513 = getelementptr inbounds float, ptr %v1510, i64 0
  store <8 x float> %v1512, ptr %v1513, align 4
  %v1514 = add nsw i64 %v1505, 1
  br label %b260
b262:
  %v1515 = sdiv i64 %v1432, 2
  br label %b263
b263:
  %v1516 = phi i64 [ 0, %b262 ], [ %v1525, %b264 ]
  %v1517 = icmp slt i64 %v1516, %v1515
  br i1 %v1517, label %b264, label %b265
b264:
  %v1518 = mul i64 %v1516, 2
  %v1519 = add i64 %v1428, %v1518
  %v1520 = mul i64 %v1516, 768
  %v1521 = getelementptr inbounds float, ptr %v1398, i64 %v1520
  %v1522 = mul i64 %v1519, 8
  %v1523 = add i64 %v1522, 0
  %v1524 = getelementptr inbounds float, ptr %v1412, i64 %v1523
  call void @outer_2x8(ptr %v1521, ptr %v205, i64 %v1427, ptr %v1524, i64 8)
  %v1525 = add nsw i64 %v1516, 1
  br label %b263
b265:
  %v1526 = add nsw i64 %v1428, 64
  br label %b239
b241:
  %v1527 = add nsw i64 %v1423, 384
  br label %b236
b238:
  %v1528 = icmp sgt i64 %v3, 1
  br i1 %v1528, label %b266, label %b267
b266:
  %v1529 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1530 = atomicrmw add ptr %v1529, i64 1 acq_rel
  %v1531 = mul i64 %v3, 10
  br label %b268
b268:
  %v1532 = load atomic i64, ptr %v1529 acquire, align 8
  %v1533 = icmp slt i64 %v1532, %v1531
  br i1 %v1533, label %b269, label %b270
b269:
  %v1534 = call i32 @sched_yield()
  br label %b268
b270:
  br label %b267
b267:
  %v1535 = add i64 %v7, 0
  %v1536 = sdiv i64 %v1535, 1
  %v1537 = add i64 %v2, 1
  %v1538 = mul i64 %v1536, %v2
  %v1539 = sdiv i64 %v1538, %v3
  %v1540 = mul i64 %v1539, 1
  %v1541 = icmp slt i64 %v1540, %v7
  %v1542 = select i1 %v1541, i64 %v1540, i64 %v7
  %v1543 = mul i64 %v1536, %v1537
  %v1544 = sdiv i64 %v1543, %v3
  %v1545 = mul i64 %v1544, 1
  %v1546 = icmp slt i64 %v1545, %v7
  %v1547 = select i1 %v1546, i64 %v1545, i64 %v7
  br label %b271
b271:
  %v1548 = phi i64 [ %v1542, %b267 ], [ %v1568, %b276 ]
  %v1549 = icmp slt i64 %v1548, %v1547
  br i1 %v1549, label %b272, label %b273
b272:
  br label %b274
b274:
  %v1550 = phi i64 [ 0, %b272 ], [ %v1563, %b275 ]
  %v1551 = phi <8 x float> [ splat (float 0x0000000000000000), %b272 ], [ %v1562, %b275 ]
  %v1552 = icmp slt i64 %v1550, %v5
  br i1 %v1552, label %b275, label %b276
b275:
  %v1553 = add i64 %v1550, 0
  %v1554 = and i64 %v1553, %v194
  %v1555 = mul i64 %v1554, %v7
  %v1556 = add i64 %v1555, %v1548
  %v1557 = mul i64 %v1556, 8
  %v1558 = getelementptr inbounds float, ptr %v134, i64 %v1557
  %v1559 = add i64 0, 0
  %v1560 = getelementptr inbounds float, ptr %v1558, i64 %v1559
  %v1561 = load <8 x float>, ptr %v1560, align 4
  %v1562 = fadd <8 x float> %v1551, %v1561
  %v1563 = add nsw i64 %v1550, 1
  br label %b274
b276:
  %v1564 = mul i64 %v1548, 8
  %v1565 = getelementptr inbounds float, ptr %v142, i64 %v1564
  %v1566 = add i64 0, 0
  %v1567 = getelementptr inbounds float, ptr %v1565, i64 %v1566
  store <8 x float> %v1551, ptr %v1567, align 4
  %v1568 = add nsw i64 %v1548, 1
  br label %b271
b273:
  %v1569 = icmp sgt i64 %v3, 1
  br i1 %v1569, label %b277, label %b278
b277:
  %v1570 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1571 = atomicrmw add ptr %v1570, i64 1 acq_rel
  %v1572 = mul i64 %v3, 11
  br label %b279
b279:
  %v1573 = load atomic i64, ptr %v1570 acquire, align 8
  %v1574 = icmp slt i64 %v1573, %v1572
  br i1 %v1574, label %b280, label %b281
b280:
  %v1575 = call i32 @sched_yield()
  br label %b279
b281:
  br label %b278
b278:
  %v1576 = mul i64 0, 8
  %v1577 = getelementptr inbounds float, ptr %v132, i64 %v1576
  %v1578 = getelementptr inbounds float, ptr %v1577, i64 0
  %v1579 = mul i64 0, 8
  %v1580 = getelementptr inbounds float, ptr %v106, i64 %v1579
  %v1581 = getelementptr inbounds float, ptr %v1580, i64 0
  %v1582 = getelementptr inbounds float, ptr %v205, i64 12288
  %v1583 = add i64 8, 1
  %v1584 = sdiv i64 %v1583, 2
  %v1585 = add i64 %v2, 1
  %v1586 = mul i64 %v1584, %v2
  %v1587 = sdiv i64 %v1586, %v3
  %v1588 = mul i64 %v1587, 2
  %v1589 = icmp slt i64 %v1588, 8
  %v1590 = select i1 %v1589, i64 %v1588, i64 8
  %v1591 = mul i64 %v1584, %v1585
  %v1592 = sdiv i64 %v1591, %v3
  %v1593 = mul i64 %v1592, 2
  %v1594 = icmp slt i64 %v1593, 8
  %v1595 = select i1 %v1594, i64 %v1593, i64 8
  %v1596 = getelementptr inbounds float, ptr %v62, i64 0
  br label %b282
b282:
  %v1597 = phi i64 [ %v1590, %b278 ], [ %v1605, %b287 ]
  %v1598 = icmp slt i64 %v1597, %v1595
  br i1 %v1598, label %b283, label %b284
b283:
  %v1599 = mul i64 %v1597, 8
  %v1600 = getelementptr inbounds float, ptr %v1596, i64 %v1599
  br label %b285
b285:
  %v1601 = phi i64 [ 0, %b283 ], [ %v1604, %b286 ]
  %v1602 = icmp slt i64 %v1601, 8
  br i1 %v1602, label %b286, label %b287
b286:
  %v1603 = getelementptr inbounds float, ptr %v1600, i64 %v1601
  store float 0x0000000000000000, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1601, 1
  br label %b285
b287:
  %v1605 = add nsw i64 %v1597, 1
  br label %b282
b284:
  %v1606 = mul i64 %v8, 1
  br label %b288
b288:
  %v1607 = phi i64 [ 0, %b284 ], [ %v1711, %b293 ]
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b289, label %b290
b289:
  %v1609 = sub i64 %v1606, %v1607
  %v1610 = icmp slt i64 %v1609, 384
  %v1611 = select i1 %v1610, i64 %v1609, i64 384
  br label %b291
b291:
  %v1612 = phi i64 [ %v1590, %b289 ], [ %v1710, %b317 ]
  %v1613 = icmp slt i64 %v1612, %v1595
  br i1 %v1613, label %b292, label %b293
b292:
  %v1614 = sub i64 %v1595, %v1612
  %v1615 = icmp slt i64 %v1614, 64
  %v1616 = select i1 %v1615, i64 %v1614, i64 64
  %v1617 = sdiv i64 %v1616, 2
  %v1618 = mul i64 %v1617, 2
  %v1619 = sub i64 %v1616, %v1618
  %v1620 = mul i64 %v1607, 8
  %v1621 = add i64 %v1620, %v1612
  %v1622 = getelementptr inbounds float, ptr %v1578, i64 %v1621
  br label %b294
b294:
  %v1623 = phi i64 [ 0, %b292 ], [ %v1649, %b302 ]
  %v1624 = icmp slt i64 %v1623, %v1611
  br i1 %v1624, label %b295, label %b296
b295:
  %v1625 = mul i64 %v1623, 8
  %v1626 = getelementptr inbounds float, ptr %v1622, i64 %v1625
  %v1627 = mul i64 %v1623, 2
  %v1628 = getelementptr inbounds float, ptr %v1582, i64 %v1627
  br label %b297
b297:
  %v1629 = phi i64 [ 0, %b295 ], [ %v1638, %b298 ]
  %v1630 = icmp slt i64 %v1629, %v1617
  br i1 %v1630, label %b298, label %b299
b298:
  %v1631 = mul i64 %v1629, 2
  %v1632 = getelementptr inbounds float, ptr %v1626, i64 %v1631
  %v1633 = mul i64 %v1629, 768
  %v1634 = getelementptr inbounds float, ptr %v1628, i64 %v1633
  %v1635 = getelementptr inbounds float, ptr %v1632, i64 0
  %v1636 = load <2 x float>, ptr %v1635, align 4
  %v1637 = getelementptr inbounds float, ptr %v1634, i64 0
  store <2 x float> %v1636, ptr %v1637, align 4
  %v1638 = add nsw i64 %v1629, 1
  br label %b297
b299:
  %v1639 = mul i64 %v1617, 2
  %v1640 = getelementptr inbounds float, ptr %v1626, i64 %v1639
  %v1641 = mul i64 %v1617, 768
  %v1642 = getelementptr inbounds float, ptr %v1628, i64 %v1641
  br label %b300
b300:
  %v1643 = phi i64 [ 0, %b299 ], [ %v1648, %b301 ]
  %v1644 = icmp slt i64 %v1643, %v1619
  br i1 %v1644, label %b301, label %b302
b301:
  %v1645 = getelementptr inbounds float, ptr %v1640, i64 %v1643
  %v1646 = load float, ptr %v1645, align 4
  %v1647 = getelementptr inbounds float, ptr %v1642, i64 %v1643
  store float %v1646, ptr %v1647, align 4
  %v1648 = add nsw i64 %v1643, 1
  br label %b300, !llvm.loop !6
b302:
  %v1649 = add nsw i64 %v1623, 1
  br label %b294
b296:
  br label %b303
b303:
  %v1650 = phi i64 [ 0, %b296 ], [ %v1685, %b311 ]
  %v1651 = icmp slt i64 %v1650, 0
  br i1 %v1651, label %b304, label %b305
b304:
  %v1652 = mul i64 %v1607, 8
  %v1653 = add i64 %v1652, %v1650
  %v1654 = getelementptr inbounds float, ptr %v1581, i64 %v1653
  br label %b306
b306:
  %v1655 = phi i64 [ 0, %b304 ], [ %v1673, %b307 ]
  %v1656 = icmp slt i64 %v1655, %v1611
  br i1 %v1656, label %b307, label %b308
b307:
  %v1657 = mul i64 %v1655, 8
  %v1658 = getelementptr inbounds float, ptr %v1654, i64 %v1657
  %v1659 = mul i64 %v1655, 32
  %v1660 = getelementptr inbounds float, ptr %v205, i64 %v1659
  %v1661 = getelementptr inbounds float, ptr %v1658, i64 0
  %v1662 = load <8 x float>, ptr %v1661, align 4
  %v1663 = getelementptr inbounds float, ptr %v1660, i64 0
  store <8 x float> %v1662, ptr %v1663, align 4
  %v1664 = getelementptr inbounds float, ptr %v1658, i64 8
  %v1665 = load <8 x float>, ptr %v1664, align 4
  %v1666 = getelementptr inbounds float, ptr %v1660, i64 8
  store <8 x float> %v1665, ptr %v1666, align 4
  %v1667 = getelementptr inbounds float, ptr %v1658, i64 16
  %v1668 = load <8 x float>, ptr %v1667, align 4
  %v1669 = getelementptr inbounds float, ptr %v1660, i64 16
  store <8 x float> %v1668, ptr %v1669, align 4
  %v1670 = getelementptr inbounds float, ptr %v1658, i64 24
  %v1671 = load <8 x float>, ptr %v1670, align 4
  %v1672 = getelementptr inbounds float, ptr %v1660, i64 24
  store <8 x float> %v1671, ptr %v1672, align 4
  %v1673 = add nsw i64 %v1655, 1
  br label %b306
b308:
  %v1674 = sdiv i64 %v1616, 2
  br label %b309
b309:
  %v1675 = phi i64 [ 0, %b308 ], [ %v1684, %b310 ]
  %v1676 = icmp slt i64 %v1675, %v1674
  br i1 %v1676, label %b310, label %b311
b310:
  %v1677 = mul i64 %v1675, 2
  %v1678 = add i64 %v1612, %v1677
  %v1679 = mul i64 %v1675, 768
  %v1680 = getelementptr inbounds float, ptr %v1582, i64 %v1679
  %v1681 = mul i64 %v1678, 8
  %v1682 = add i64 %v1681, %v1650
  %v1683 = getelementptr inbounds float, ptr %v1596, i64 %v1682
  call void @outer_2x32(ptr %v1680, ptr %v205, i64 %v1611, ptr %v1683, i64 8)
  %v1684 = add nsw i64 %v1675, 1
  br label %b309
b311:
  %v1685 = add nsw i64 %v1650, 32
  br label %b303
b305:
  %v1686 = mul i64 %v1607, 8
  %v1687 = add i64 %v1686, 0
  %v1688 = getelementptr inbounds float, ptr %v1581, i64 %v1687
  br label %b312
b312:
  %v1689 = phi i64 [ 0, %b305 ], [ %v1698, %b313 ]
  %v1690 = icmp slt i64 %v1689, %v1611
  br i1 %v1690, label %b313, label %b314
b313:
  %v1691 = mul i64 %v1689, 8
  %v1692 = getelementptr inbounds float, ptr %v1688, i64 %v1691
  %v1693 = mul i64 %v1689, 8
  %v1694 = getelementptr inbounds float, ptr %v205, i64 %v1693
  %v1695 = getelementptr inbounds float, ptr %v1692, i64 0
  %v1696 = load <8 x float>, ptr %v1695, align 4
  %v1697 = getelementptr inbounds float, ptr %v1694, i64 0
  store <8 x float> %v1696, ptr %v1697, align 4
  %v1698 = add nsw i64 %v1689, 1
  br label %b312
b314:
  %v1699 = sdiv i64 %v1616, 2
  br label %b315
b315:
  %v1700 = phi i64 [ 0, %b314 ], [ %v1709, %b316 ]
  %v1701 = icmp slt i64 %v1700, %v1699
  br i1 %v1701, label %b316, label %b317
b316:
  %v1702 = mul i64 %v1700, 2
  %v1703 = add i64 %v1612, %v1702
  %v1704 = mul i64 %v1700, 768
  %v1705 = getelementptr inbounds float, ptr %v1582, i64 %v1704
  %v1706 = mul i64 %v1703, 8
  %v1707 = add i64 %v1706, 0
  %v1708 = getelementptr inbounds float, ptr %v1596, i64 %v1707
  call void @outer_2x8(ptr %v1705, ptr %v205, i64 %v1611, ptr %v1708, i64 8)
  %v1709 = add nsw i64 %v1700, 1
  br label %b315
b317:
  %v1710 = add nsw i64 %v1612, 64
  br label %b291
b293:
  %v1711 = add nsw i64 %v1607, 384
  br label %b288
b290:
  %v1712 = icmp sgt i64 %v3, 1
  br i1 %v1712, label %b318, label %b319
b318:
  %v1713 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1714 = atomicrmw add ptr %v1713, i64 1 acq_rel
  %v1715 = mul i64 %v3, 12
  br label %b320
b320:
  %v1716 = load atomic i64, ptr %v1713 acquire, align 8
  %v1717 = icmp slt i64 %v1716, %v1715
  br i1 %v1717, label %b321, label %b322
b321:
  %v1718 = call i32 @sched_yield()
  br label %b320
b322:
  br label %b319
b319:
  %v1719 = mul i64 0, 8
  %v1720 = getelementptr inbounds float, ptr %v132, i64 %v1719
  %v1721 = getelementptr inbounds float, ptr %v1720, i64 0
  %v1722 = mul i64 0, 8
  %v1723 = getelementptr inbounds float, ptr %v50, i64 %v1722
  %v1724 = getelementptr inbounds float, ptr %v1723, i64 0
  %v1725 = getelementptr inbounds float, ptr %v205, i64 12288
  %v1726 = add i64 8, 1
  %v1727 = sdiv i64 %v1726, 2
  %v1728 = add i64 %v2, 1
  %v1729 = mul i64 %v1727, %v2
  %v1730 = sdiv i64 %v1729, %v3
  %v1731 = mul i64 %v1730, 2
  %v1732 = icmp slt i64 %v1731, 8
  %v1733 = select i1 %v1732, i64 %v1731, i64 8
  %v1734 = mul i64 %v1727, %v1728
  %v1735 = sdiv i64 %v1734, %v3
  %v1736 = mul i64 %v1735, 2
  %v1737 = icmp slt i64 %v1736, 8
  %v1738 = select i1 %v1737, i64 %v1736, i64 8
  %v1739 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b323
b323:
  %v1740 = phi i64 [ %v1733, %b319 ], [ %v1748, %b328 ]
  %v1741 = icmp slt i64 %v1740, %v1738
  br i1 %v1741, label %b324, label %b325
b324:
  %v1742 = mul i64 %v1740, 8
  %v1743 = getelementptr inbounds float, ptr %v1739, i64 %v1742
  br label %b326
b326:
  %v1744 = phi i64 [ 0, %b324 ], [ %v1747, %b327 ]
  %v1745 = icmp slt i64 %v1744, 8
  br i1 %v1745, label %b327, label %b328
b327:
  %v1746 = getelementptr inbounds float, ptr %v1743, i64 %v1744
  store float 0x0000000000000000, ptr %v1746, align 4
  %v1747 = add nsw i64 %v1744, 1
  br label %b326
b328:
  %v1748 = add nsw i64 %v1740, 1
  br label %b323
b325:
  %v1749 = mul i64 %v8, 1
  br label %b329
b329:
  %v1750 = phi i64 [ 0, %b325 ], [ %v1854, %b334 ]
  %v1751 = icmp slt i64 %v1750, %v1749
  br i1 %v1751, label %b330, label %b331
b330:
  %v1752 = sub i64 %v1749, %v1750
  %v1753 = icmp slt i64 %v1752, 384
  %v1754 = select i1 %v1753, i64 %v1752, i64 384
  br label %b332
b332:
  %v1755 = phi i64 [ %v1733, %b330 ], [ %v1853, %b358 ]
  %v1756 = icmp slt i64 %v1755, %v1738
  br i1 %v1756, label %b333, label %b334
b333:
  %v1757 = sub i64 %v1738, %v1755
  %v1758 = icmp slt i64 %v1757, 64
  %v1759 = select i1 %v1758, i64 %v1757, i64 64
  %v1760 = sdiv i64 %v1759, 2
  %v1761 = mul i64 %v1760, 2
  %v1762 = sub i64 %v1759, %v1761
  %v1763 = mul i64 %v1750, 8
  %v1764 = add i64 %v1763, %v1755
  %v1765 = getelementptr inbounds float, ptr %v1721, i64 %v1764
  br label %b335
b335:
  %v1766 = phi i64 [ 0, %b333 ], [ %v1792, %b343 ]
  %v1767 = icmp slt i64 %v1766, %v1754
  br i1 %v1767, label %b336, label %b337
b336:
  %v1768 = mul i64 %v1766, 8
  %v1769 = getelementptr inbounds float, ptr %v1765, i64 %v1768
  %v1770 = mul i64 %v1766, 2
  %v1771 = getelementptr inbounds float, ptr %v1725, i64 %v1770
  br label %b338
b338:
  %v1772 = phi i64 [ 0, %b336 ], [ %v1781, %b339 ]
  %v1773 = icmp slt i64 %v1772, %v1760
  br i1 %v1773, label %b339, label %b340
b339:
  %v1774 = mul i64 %v1772, 2
  %v1775 = getelementptr inbounds float, ptr %v1769, i64 %v1774
  %v1776 = mul i64 %v1772, 768
  %v1777 = getelementptr inbounds float, ptr %v1771, i64 %v1776
  %v1778 = getelementptr inbounds float, ptr %v1775, i64 0
  %v1779 = load <2 x float>, ptr %v1778, align 4
  %v1780 = getelementptr inbounds float, ptr %v1777, i64 0
  store <2 x float> %v1779, ptr %v1780, align 4
  %v1781 = add nsw i64 %v1772, 1
  br label %b338
b340:
  %v1782 = mul i64 %v1760, 2
  %v1783 = getelementptr inbounds float, ptr %v1769, i64 %v1782
  %v1784 = mul i64 %v1760, 768
  %v1785 = getelementptr inbounds float, ptr %v1771, i64 %v1784
  br label %b341
b341:
  %v1786 = phi i64 [ 0, %b340 ], [ %v1791, %b342 ]
  %v1787 = icmp slt i64 %v1786, %v1762
  br i1 %v1787, label %b342, label %b343
b342:
  %v1788 = getelementptr inbounds float, ptr %v1783, i64 %v1786
  %v1789 = load float, ptr %v1788, align 4
  %v1790 = getelementptr inbounds float, ptr %v1785, i64 %v1786
  store float %v1789, ptr %v1790, align 4
  %v1791 = add nsw i64 %v1786, 1
  br label %b341, !llvm.loop !9
b343:
  %v1792 = add nsw i64 %v1766, 1
  br label %b335
b337:
  br label %b344
b344:
  %v1793 = phi i64 [ 0, %b337 ], [ %v1828, %b352 ]
  %v1794 = icmp slt i64 %v1793, 0
  br i1 %v1794, label %b345, label %b346
b345:
  %v1795 = mul i64 %v1750, 8
  %v1796 = add i64 %v1795, %v1793
  %v1797 = getelementptr inbounds float, ptr %v1724, i64 %v1796
  br label %b347
b347:
  %v1798 = phi i64 [ 0, %b345 ], [ %v1816, %b348 ]
  %v1799 = icmp slt i64 %v1798, %v1754
  br i1 %v1799, label %b348, label %b349
b348:
  %v1800 = mul i64 %v1798, 8
  %v1801 = getelementptr inbounds float, ptr %v1797, i64 %v1800
  %v1802 = mul i64 %v1798, 32
  %v1803 = getelementptr inbounds float, ptr %v205, i64 %v1802
  %v1804 = getelementptr inbounds float, ptr %v1801, i64 0
  %v1805 = load <8 x float>, ptr %v1804, align 4
  %v1806 = getelementptr inbounds float, ptr %v1803, i64 0
  store <8 x float> %v1805, ptr %v1806, align 4
  %v1807 = getelementptr inbounds float, ptr %v1801, i64 8
  %v1808 = load <8 x float>, ptr %v1807, align 4
  %v1809 = getelementptr inbounds float, ptr %v1803, i64 8
  store <8 x float> %v1808, ptr %v1809, align 4
  %v1810 = getelementptr inbounds float, ptr %v1801, i64 16
  %v1811 = load <8 x float>, ptr %v1810, align 4
  %v1812 = getelementptr inbounds float, ptr %v1803, i64 16
  store <8 x float> %v1811, ptr %v1812, align 4
  %v1813 = getelementptr inbounds float, ptr %v1801, i64 24
  %v1814 = load <8 x float>, ptr %v1813, align 4
  %v1815 = getelementptr inbounds float, ptr %v1803, i64 24
  store <8 x float> %v1814, ptr %v1815, align 4
  %v1816 = add nsw i64 %v1798, 1
  br label %b347
b349:
  %v1817 = sdiv i64 %v1759, 2
  br label %b350
b350:
  %v1818 = phi i64 [ 0, %b349 ], [ %v1827, %b351 ]
  %v1819 = icmp slt i64 %v1818, %v1817
  br i1 %v1819, label %b351, label %b352
b351:
  %v1820 = mul i64 %v1818, 2
  %v1821 = add i64 %v1755, %v1820
  %v1822 = mul i64 %v1818, 768
  %v1823 = getelementptr inbounds float, ptr %v1725, i64 %v1822
  %v1824 = mul i64 %v1821, 8
  %v1825 = add i64 %v1824, %v1793
  %v1826 = getelementptr inbounds float, ptr %v1739, i64 %v1825
  call void @outer_2x32(ptr %v1823, ptr %v205, i64 %v1754, ptr %v1826, i64 8)
  %v1827 = add nsw i64 %v1818, 1
  br label %b350
b352:
  %v1828 = add nsw i64 %v1793, 32
  br label %b344
b346:
  %v1829 = mul i64 %v1750, 8
  %v1830 = add i64 %v1829, 0
  %v1831 = getelementptr inbounds float, ptr %v1724, i64 %v1830
  br label %b353
b353:
  %v1832 = phi i64 [ 0, %b346 ], [ %v1841, %b354 ]
  %v1833 = icmp slt i64 %v1832, %v1754
  br i1 %v1833, label %b354, label %b355
b354:
  %v1834 = mul i64 %v1832, 8
  %v1835 = getelementptr inbounds float, ptr %v1831, i64 %v1834
  %v1836 = mul i64 %v1832, 8
  %v1837 = getelementptr inbounds float, ptr %v205, i64 %v1836
  %v1838 = getelementptr inbounds float, ptr %v1835, i64 0
  %v1839 = load <8 x float>, ptr %v1838, align 4
  %v1840 = getelementptr inbounds float, ptr %v1837, i64 0
  store <8 x float> %v1839, ptr %v1840, align 4
  %v1841 = add nsw i64 %v1832, 1
  br label %b353
b355:
  %v1842 = sdiv i64 %v1759, 2
  br label %b356
b356:
  %v1843 = phi i64 [ 0, %b355 ], [ %v1852, %b357 ]
  %v1844 = icmp slt i64 %v1843, %v1842
  br i1 %v1844, label %b357, label %b358
b357:
  %v1845 = mul i64 %v1843, 2
  %v1846 = add i64 %v1755, %v1845
  %v1847 = mul i64 %v1843, 768
  %v1848 = getelementptr inbounds float, ptr %v1725, i64 %v1847
  %v1849 = mul i64 %v1846, 8
  %v1850 = add i64 %v1849, 0
  %v1851 = getelementptr inbounds float, ptr %v1739, i64 %v1850
  call void @outer_2x8(ptr %v1848, ptr %v205, i64 %v1754, ptr %v1851, i64 8)
  %v1852 = add nsw i64 %v1843, 1
  br label %b356
b358:
  %v1853 = add nsw i64 %v1755, 64
  br label %b332
b334:
  %v1854 = add nsw i64 %v1750, 384
  br label %b329
b331:
  %v1855 = icmp sgt i64 %v3, 1
  br i1 %v1855, label %b359, label %b360
b359:
  %v1856 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1857 = atomicrmw add ptr %v1856, i64 1 acq_rel
  %v1858 = mul i64 %v3, 13
  br label %b361
b361:
  %v1859 = load atomic i64, ptr %v1856 acquire, align 8
  %v1860 = icmp slt i64 %v1859, %v1858
  br i1 %v1860, label %b362, label %b363
b362:
  %v1861 = call i32 @sched_yield()
  br label %b361
b363:
  br label %b360
b360:
  %v1862 = add i64 %v7, 0
  %v1863 = sdiv i64 %v1862, 1
  %v1864 = add i64 %v2, 1
  %v1865 = mul i64 %v1863, %v2
  %v1866 = sdiv i64 %v1865, %v3
  %v1867 = mul i64 %v1866, 1
  %v1868 = icmp slt i64 %v1867, %v7
  %v1869 = select i1 %v1868, i64 %v1867, i64 %v7
  %v1870 = mul i64 %v1863, %v1864
  %v1871 = sdiv i64 %v1870, %v3
  %v1872 = mul i64 %v1871, 1
  %v1873 = icmp slt i64 %v1872, %v7
  %v1874 = select i1 %v1873, i64 %v1872, i64 %v7
  br label %b364
b364:
  %v1875 = phi i64 [ %v1869, %b360 ], [ %v1895, %b369 ]
  %v1876 = icmp slt i64 %v1875, %v1874
  br i1 %v1876, label %b365, label %b366
b365:
  br label %b367
b367:
  %v1877 = phi i64 [ 0, %b365 ], [ %v1890, %b368 ]
  %v1878 = phi <8 x float> [ splat (float 0x0000000000000000), %b365 ], [ %v1889, %b368 ]
  %v1879 = icmp slt i64 %v1877, %v5
  br i1 %v1879, label %b368, label %b369
b368:
  %v1880 = add i64 %v1877, 0
  %v1881 = and i64 %v1880, %v192
  %v1882 = mul i64 %v1881, %v7
  %v1883 = add i64 %v1882, %v1875
  %v1884 = mul i64 %v1883, 8
  %v1885 = getelementptr inbounds float, ptr %v132, i64 %v1884
  %v1886 = add i64 0, 0
  %v1887 = getelementptr inbounds float, ptr %v1885, i64 %v1886
  %v1888 = load <8 x float>, ptr %v1887, align 4
  %v1889 = fadd <8 x float> %v1878, %v1888
  %v1890 = add nsw i64 %v1877, 1
  br label %b367
b369:
  %v1891 = mul i64 %v1875, 8
  %v1892 = getelementptr inbounds float, ptr %v144, i64 %v1891
  %v1893 = add i64 0, 0
  %v1894 = getelementptr inbounds float, ptr %v1892, i64 %v1893
  store <8 x float> %v1878, ptr %v1894, align 4
  %v1895 = add nsw i64 %v1875, 1
  br label %b364
b366:
  %v1896 = icmp sgt i64 %v3, 1
  br i1 %v1896, label %b370, label %b371
b370:
  %v1897 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1898 = atomicrmw add ptr %v1897, i64 1 acq_rel
  %v1899 = mul i64 %v3, 14
  br label %b372
b372:
  %v1900 = load atomic i64, ptr %v1897 acquire, align 8
  %v1901 = icmp slt i64 %v1900, %v1899
  br i1 %v1901, label %b373, label %b374
b373:
  %v1902 = call i32 @sched_yield()
  br label %b372
b374:
  br label %b371
b371:
  %v1903 = mul i64 0, 8
  %v1904 = getelementptr inbounds float, ptr %v124, i64 %v1903
  %v1905 = getelementptr inbounds float, ptr %v1904, i64 0
  %v1906 = mul i64 0, 8
  %v1907 = getelementptr inbounds float, ptr %v106, i64 %v1906
  %v1908 = getelementptr inbounds float, ptr %v1907, i64 0
  %v1909 = getelementptr inbounds float, ptr %v205, i64 12288
  %v1910 = add i64 8, 1
  %v1911 = sdiv i64 %v1910, 2
  %v1912 = add i64 %v2, 1
  %v1913 = mul i64 %v1911, %v2
  %v1914 = sdiv i64 %v1913, %v3
  %v1915 = mul i64 %v1914, 2
  %v1916 = icmp slt i64 %v1915, 8
  %v1917 = select i1 %v1916, i64 %v1915, i64 8
  %v1918 = mul i64 %v1911, %v1912
  %v1919 = sdiv i64 %v1918, %v3
  %v1920 = mul i64 %v1919, 2
  %v1921 = icmp slt i64 %v1920, 8
  %v1922 = select i1 %v1921, i64 %v1920, i64 8
  %v1923 = getelementptr inbounds float, ptr %v66, i64 0
  br label %b375
b375:
  %v1924 = phi i64 [ %v1917, %b371 ], [ %v1932, %b380 ]
  %v1925 = icmp slt i64 %v1924, %v1922
  br i1 %v1925, label %b376, label %b377
b376:
  %v1926 = mul i64 %v1924, 8
  %v1927 = getelementptr inbounds float, ptr %v1923, i64 %v1926
  br label %b378
b378:
  %v1928 = phi i64 [ 0, %b376 ], [ %v1931, %b379 ]
  %v1929 = icmp slt i64 %v1928, 8
  br i1 %v1929, label %b379, label %b380
b379:
  %v1930 = getelementptr inbounds float, ptr %v1927, i64 %v1928
  store float 0x0000000000000000, ptr %v1930, align 4
  %v1931 = add nsw i64 %v1928, 1
  br label %b378
b380:
  %v1932 = add nsw i64 %v1924, 1
  br label %b375
b377:
  %v1933 = mul i64 %v8, 1
  br label %b381
b381:
  %v1934 = phi i64 [ 0, %b377 ], [ %v2038, %b386 ]
  %v1935 = icmp slt i64 %v1934, %v1933
  br i1 %v1935, label %b382, label %b383
b382:
  %v1936 = sub i64 %v1933, %v1934
  %v1937 = icmp slt i64 %v1936, 384
  %v1938 = select i1 %v1937, i64 %v1936, i64 384
  br label %b384
b384:
  %v1939 = phi i64 [ %v1917, %b382 ], [ %v2037, %b410 ]
  %v1940 = icmp slt i64 %v1939, %v1922
  br i1 %v1940, label %b385, label %b386
b385:
  %v1941 = sub i64 %v1922, %v1939
  %v1942 = icmp slt i64 %v1941, 64
  %v1943 = select i1 %v1942, i64 %v1941, i64 64
  %v1944 = sdiv i64 %v1943, 2
  %v1945 = mul i64 %v1944, 2
  %v1946 = sub i64 %v1943, %v1945
  %v1947 = mul i64 %v1934, 8
  %v1948 = add i64 %v1947, %v1939
  %v1949 = getelementptr inbounds float, ptr %v1905, i64 %v1948
  br label %b387
b387:
  %v1950 = phi i64 [ 0, %b385 ], [ %v1976, %b395 ]
  %v1951 = icmp slt i64 %v1950, %v1938
  br i1 %v1951, label %b388, label %b389
b388:
  %v1952 = mul i64 %v1950, 8
  %v1953 = getelementptr inbounds float, ptr %v1949, i64 %v1952
  %v1954 = mul i64 %v1950, 2
  %v1955 = getelementptr inbounds float, ptr %v1909, i64 %v1954
  br label %b390
b390:
  %v1956 = phi i64 [ 0, %b388 ], [ %v1965, %b391 ]
  %v1957 = icmp slt i64 %v1956, %v1944
  br i1 %v1957, label %b391, label %b392
b391:
  %v1958 = mul i64 %v1956, 2
  %v1959 = getelementptr inbounds float, ptr %v1953, i64 %v1958
  %v1960 = mul i64 %v1956, 768
  %v1961 = getelementptr inbounds float, ptr %v1955, i64 %v1960
  %v1962 = getelementptr inbounds float, ptr %v1959, i64 0
  %v1963 = load <2 x float>, ptr %v1962, align 4
  %v1964 = getelementptr inbounds float, ptr %v1961, i64 0
  store <2 x float> %v1963, ptr %v1964, align 4
  %v1965 = add nsw i64 %v1956, 1
  br label %b390
b392:
  %v1966 = mul i64 %v1944, 2
  %v1967 = getelementptr inbounds float, ptr %v1953, i64 %v1966
  %v1968 = mul i64 %v1944, 768
  %v1969 = getelementptr inbounds float, ptr %v1955, i64 %v1968
  br label %b393
b393:
  %v1970 = phi i64 [ 0, %b392 ], [ %v1975, %b394 ]
  %v1971 = icmp slt i64 %v1970, %v1946
  br i1 %v1971, label %b394, label %b395
b394:
  %v1972 = getelementptr inbounds float, ptr %v1967, i64 %v1970
  %v1973 = load float, ptr %v1972, align 4
  %v1974 = getelementptr inbounds float, ptr %v1969, i64 %v1970
  store float %v1973, ptr %v1974, align 4
  %v1975 = add nsw i64 %v1970, 1
  br label %b393, !llvm.loop !12
b395:
  %v1976 = add nsw i64 %v1950, 1
  br label %b387
b389:
  br label %b396
b396:
  %v1977 = phi i64 [ 0, %b389 ], [ %v2012, %b404 ]
  %v1978 = icmp slt i64 %v1977, 0
  br i1 %v1978, label %b397, label %b398
b397:
  %v1979 = mul i64 %v1934, 8
  %v1980 = add i64 %v1979, %v1977
  %v1981 = getelementptr inbounds float, ptr %v1908, i64 %v1980
  br label %b399
b399:
  %v1982 = phi i64 [ 0, %b397 ], [ %v2000, %b400 ]
  %v1983 = icmp slt i64 %v1982, %v1938
  br i1 %v1983, label %b400, label %b401
b400:
  %v1984 = mul i64 %v1982, 8
  %v1985 = getelementptr inbounds float, ptr %v1981, i64 %v1984
  %v1986 = mul i64 %v1982, 32
  %v1987 = getelementptr inbounds float, ptr %v205, i64 %v1986
  %v1988 = getelementptr inbounds float, ptr %v1985, i64 0
  %v1989 = load <8 x float>, ptr %v1988, align 4
  %v1990 = getelementptr inbounds float, ptr %v1987, i64 0
  store <8 x float> %v1989, ptr %v1990, align 4
  %v1991 = getelementptr inbounds float, ptr %v1985, i64 8
  %v1992 = load <8 x float>, ptr %v1991, align 4
  %v1993 = getelementptr inbounds float, ptr %v1987, i64 8
  store <8 x float> %v1992, ptr %v1993, align 4
  %v1994 = getelementptr inbounds float, ptr %v1985, i64 16
  %v1995 = load <8 x float>, ptr %v1994, align 4
  %v1996 = getelementptr inbounds float, ptr %v1987, i64 16
  store <8 x float> %v1995, ptr %v1996, align 4
  %v1997 = getelementptr inbounds float, ptr %v1985, i64 24
  %v1998 = load <8 x float>, ptr %v1997, align 4
  %v1999 = getelementptr inbounds float, ptr %v1987, i64 24
  store <8 x float> %v1998, ptr %v1999, align 4
  %v2000 = add nsw i64 %v1982, 1
  br label %b399
b401:
  %v2001 = sdiv i64 %v1943, 2
  br label %b402
b402:
  %v2002 = phi i64 [ 0, %b401 ], [ %v2011, %b403 ]
  %v2003 = icmp slt i64 %v2002, %v2001
  br i1 %v2003, label %b403, label %b404
b403:
  %v2004 = mul i64 %v2002, 2
  %v2005 = add i64 %v1939, %v2004
  %v2006 = mul i64 %v2002, 768
  %v2007 = getelementptr inbounds float, ptr %v1909, i64 %v2006
  %v2008 = mul i64 %v2005, 8
  %v2009 = add i64 %v2008, %v1977
  %v2010 = getelementptr inbounds float, ptr %v1923, i64 %v2009
  call void @outer_2x32(ptr %v2007, ptr %v205, i64 %v1938, ptr %v2010, i64 8)
  %v2011 = add nsw i64 %v2002, 1
  br label %b402
b404:
  %v2012 = add nsw i64 %v1977, 32
  br label %b396
b398:
  %v2013 = mul i64 %v1934, 8
  %v2014 = add i64 %v2013, 0
  %v2015 = getelementptr inbounds float, ptr %v1908, i64 %v2014
  br label %b405
b405:
  %v2016 = phi i64 [ 0, %b398 ], [ %v2025, %b406 ]
  %v2017 = icmp slt i64 %v2016, %v1938
  br i1 %v2017, label %b406, label %b407
b406:
  %v2018 = mul i64 %v2016, 8
  %v2019 = getelementptr inbounds float, ptr %v2015, i64 %v2018
  %v2020 = mul i64 %v2016, 8
  %v2021 = getelementptr inbounds float, ptr %v205, i64 %v2020
  %v2022 = getelementptr inbounds float, ptr %v2019, i64 0
  %v2023 = load <8 x float>, ptr %v2022, align 4
  %v2024 = getelementptr inbounds float, ptr %v2021, i64 0
  store <8 x float> %v2023, ptr %v2024, align 4
  %v2025 = add nsw i64 %v2016, 1
  br label %b405
b407:
  %v2026 = sdiv i64 %v1943, 2
  br label %b408
b408:
  %v2027 = phi i64 [ 0, %b407 ], [ %v2036, %b409 ]
  %v2028 = icmp slt i64 %v2027, %v2026
  br i1 %v2028, label %b409, label %b410
b409:
  %v2029 = mul i64 %v2027, 2
  %v2030 = add i64 %v1939, %v2029
  %v2031 = mul i64 %v2027, 768
  %v2032 = getelementptr inbounds float, ptr %v1909, i64 %v2031
  %v2033 = mul i64 %v2030, 8
  %v2034 = add i64 %v2033, 0
  %v2035 = getelementptr inbounds float, ptr %v1923, i64 %v2034
  call void @outer_2x8(ptr %v2032, ptr %v205, i64 %v1938, ptr %v2035, i64 8)
  %v2036 = add nsw i64 %v2027, 1
  br label %b408
b410:
  %v2037 = add nsw i64 %v1939, 64
  br label %b384
b386:
  %v2038 = add nsw i64 %v1934, 384
  br label %b381
b383:
  %v2039 = icmp sgt i64 %v3, 1
  br i1 %v2039, label %b411, label %b412
b411:
  %v2040 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2041 = atomicrmw add ptr %v2040, i64 1 acq_rel
  %v2042 = mul i64 %v3, 15
  br label %b413
b413:
  %v2043 = load atomic i64, ptr %v2040 acquire, align 8
  %v2044 = icmp slt i64 %v2043, %v2042
  br i1 %v2044, label %b414, label %b415
b414:
  %v2045 = call i32 @sched_yield()
  br label %b413
b415:
  br label %b412
b412:
  %v2046 = mul i64 0, 8
  %v2047 = getelementptr inbounds float, ptr %v130, i64 %v2046
  %v2048 = getelementptr inbounds float, ptr %v2047, i64 0
  %v2049 = mul i64 0, 8
  %v2050 = getelementptr inbounds float, ptr %v50, i64 %v2049
  %v2051 = getelementptr inbounds float, ptr %v2050, i64 0
  %v2052 = getelementptr inbounds float, ptr %v205, i64 12288
  %v2053 = add i64 8, 1
  %v2054 = sdiv i64 %v2053, 2
  %v2055 = add i64 %v2, 1
  %v2056 = mul i64 %v2054, %v2
  %v2057 = sdiv i64 %v2056, %v3
  %v2058 = mul i64 %v2057, 2
  %v2059 = icmp slt i64 %v2058, 8
  %v2060 = select i1 %v2059, i64 %v2058, i64 8
  %v2061 = mul i64 %v2054, %v2055
  %v2062 = sdiv i64 %v2061, %v3
  %v2063 = mul i64 %v2062, 2
  %v2064 = icmp slt i64 %v2063, 8
  %v2065 = select i1 %v2064, i64 %v2063, i64 8
  %v2066 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b416
b416:
  %v2067 = phi i64 [ %v2060, %b412 ], [ %v2075, %b421 ]
  %v2068 = icmp slt i64 %v2067, %v2065
  br i1 %v2068, label %b417, label %b418
b417:
  %v2069 = mul i64 %v2067, 8
  %v2070 = getelementptr inbounds float, ptr %v2066, i64 %v2069
  br label %b419
b419:
  %v2071 = phi i64 [ 0, %b417 ], [ %v2074, %b420 ]
  %v2072 = icmp slt i64 %v2071, 8
  br i1 %v2072, label %b420, label %b421
b420:
  %v2073 = getelementptr inbounds float, ptr %v2070, i64 %v2071
  store float 0x0000000000000000, ptr %v2073, align 4
  %v2074 = add nsw i64 %v2071, 1
  br label %b419
b421:
  %v2075 = add nsw i64 %v2067, 1
  br label %b416
b418:
  %v2076 = mul i64 %v8, 1
  br label %b422
b422:
  %v2077 = phi i64 [ 0, %b418 ], [ %v2181, %b427 ]
  %v2078 = icmp slt i64 %v2077, %v2076
  br i1 %v2078, label %b423, label %b424
b423:
  %v2079 = sub i64 %v2076, %v2077
  %v2080 = icmp slt i64 %v2079, 384
  %v2081 = select i1 %v2080, i64 %v2079, i64 384
  br label %b425
b425:
  %v2082 = phi i64 [ %v2060, %b423 ], [ %v2180, %b451 ]
  %v2083 = icmp slt i64 %v2082, %v2065
  br i1 %v2083, label %b426, label %b427
b426:
  %v2084 = sub i64 %v2065, %v2082
  %v2085 = icmp slt i64 %v2084, 64
  %v2086 = select i1 %v2085, i64 %v2084, i64 64
  %v2087 = sdiv i64 %v2086, 2
  %v2088 = mul i64 %v2087, 2
  %v2089 = sub i64 %v2086, %v2088
  %v2090 = mul i64 %v2077, 8
  %v2091 = add i64 %v2090, %v2082
  %v2092 = getelementptr inbounds float, ptr %v2048, i64 %v2091
  br label %b428
b428:
  %v2093 = phi i64 [ 0, %b426 ], [ %v2119, %b436 ]
  %v2094 = icmp slt i64 %v2093, %v2081
  br i1 %v2094, label %b429, label %b430
b429:
  %v2095 = mul i64 %v2093, 8
  %v2096 = getelementptr inbounds float, ptr %v2092, i64 %v2095
  %v2097 = mul i64 %v2093, 2
  %v2098 = getelementptr inbounds float, ptr %v2052, i64 %v2097
  br label %b431
b431:
  %v2099 = phi i64 [ 0, %b429 ], [ %v2108, %b432 ]
  %v2100 = icmp slt i64 %v2099, %v2087
  br i1 %v2100, label %b432, label %b433
b432:
  %v2101 = mul i64 %v2099, 2
  %v2102 = getelementptr inbounds float, ptr %v2096, i64 %v2101
  %v2103 = mul i64 %v2099, 768
  %v2104 = getelementptr inbounds float, ptr %v2098, i64 %v2103
  %v2105 = getelementptr inbounds float, ptr %v2102, i64 0
  %v2106 = load <2 x float>, ptr %v2105, align 4
  %v2107 = getelementptr inbounds float, ptr %v2104, i64 0
  store <2 x float> %v2106, ptr %v2107, align 4
  %v2108 = add nsw i64 %v2099, 1
  br label %b431
b433:
  %v2109 = mul i64 %v2087, 2
  %v2110 = getelementptr inbounds float, ptr %v2096, i64 %v2109
  %v2111 = mul i64 %v2087, 768
  %v2112 = getelementptr inbounds float, ptr %v2098, i64 %v2111
  br label %b434
b434:
  %v2113 = phi i64 [ 0, %b433 ], [ %v2118, %b435 ]
  %v2114 = icmp slt i64 %v2113, %v2089
  br i1 %v2114, label %b435, label %b436
b435:
  %v2115 = getelementptr inbounds float, ptr %v2110, i64 %v2113
  %v2116 = load float, ptr %v2115, align 4
  %v2117 = getelementptr inbounds float, ptr %v2112, i64 %v2113
  store float %v2116, ptr %v2117, align 4
  %v2118 = add nsw i64 %v2113, 1
  br label %b434, !llvm.loop !15
b436:
  %v2119 = add nsw i64 %v2093, 1
  br label %b428
b430:
  br label %b437
b437:
  %v2120 = phi i64 [ 0, %b430 ], [ %v2155, %b445 ]
  %v2121 = icmp slt i64 %v2120, 0
  br i1 %v2121, label %b438, label %b439
b438:
  %v2122 = mul i64 %v2077, 8
  %v2123 = add i64 %v2122, %v2120
  %v2124 = getelementptr inbounds float, ptr %v2051, i64 %v2123
  br label %b440
b440:
  %v2125 = phi i64 [ 0, %b438 ], [ %v2143, %b441 ]
  %v2126 = icmp slt i64 %v2125, %v2081
  br i1 %v2126, label %b441, label %b442
b441:
  %v2127 = mul i64 %v2125, 8
  %v2128 = getelementptr inbounds float, ptr %v2124, i64 %v2127
  %v2129 = mul i64 %v2125, 32
  %v2130 = getelementptr inbounds float, ptr %v205, i64 %v2129
  %v2131 = getelementptr inbounds float, ptr %v2128, i64 0
  %v2132 = load <8 x float>, ptr %v2131, align 4
  %v2133 = getelementptr inbounds float, ptr %v2130, i64 0
  store <8 x float> %v2132, ptr %v2133, align 4
  %v2134 = getelementptr inbounds float, ptr %v2128, i64 8
  %v2135 = load <8 x float>, ptr %v2134, align 4
  %v2136 = getelementptr inbounds float, ptr %v2130, i64 8
  store <8 x float> %v2135, ptr %v2136, align 4
  %v2137 = getelementptr inbounds float, ptr %v2128, i64 16
  %v2138 = load <8 x float>, ptr %v2137, align 4
  %v2139 = getelementptr inbounds float, ptr %v2130, i64 16
  store <8 x float> %v2138, ptr %v2139, align 4
  %v2140 = getelementptr inbounds float, ptr %v2128, i64 24
  %v2141 = load <8 x float>, ptr %v2140, align 4
  %v2142 = getelementptr inbounds float, ptr %v2130, i64 24
  store <8 x float> %v2141, ptr %v2142, align 4
  %v2143 = add nsw i64 %v2125, 1
  br label %b440
b442:
  %v2144 = sdiv i64 %v2086, 2
  br label %b443
b443:
  %v2145 = phi i64 [ 0, %b442 ], [ %v2154, %b444 ]
  %v2146 = icmp slt i64 %v2145, %v2144
  br i1 %v2146, label %b444, label %b445
b444:
  %v2147 = mul i64 %v2145, 2
  %v2148 = add i64 %v2082, %v2147
  %v2149 = mul i64 %v2145, 768
  %v2150 = getelementptr inbounds float, ptr %v2052, i64 %v2149
  %v2151 = mul i64 %v2148, 8
  %v2152 = add i64 %v2151, %v2120
  %v2153 = getelementptr inbounds float, ptr %v2066, i64 %v2152
  call void @outer_2x32(ptr %v2150, ptr %v205, i64 %v2081, ptr %v2153, i64 8)
  %v2154 = add nsw i64 %v2145, 1
  br label %b443
b445:
  %v2155 = add nsw i64 %v2120, 32
  br label %b437
b439:
  %v2156 = mul i64 %v2077, 8
  %v2157 = add i64 %v2156, 0
  %v2158 = getelementptr inbounds float, ptr %v2051, i64 %v2157
  br label %b446
b446:
  %v2159 = phi i64 [ 0, %b439 ], [ %v2168, %b447 ]
  %v2160 = icmp slt i64 %v2159, %v2081
  br i1 %v2160, label %b447, label %b448
b447:
  %v2161 = mul i64 %v2159, 8
  %v2162 = getelementptr inbounds float, ptr %v2158, i64 %v2161
  %v2163 = mul i64 %v2159, 8
  %v2164 = getelementptr inbounds float, ptr %v205, i64 %v2163
  %v2165 = getelementptr inbounds float, ptr %v2162, i64 0
  %v2166 = load <8 x float>, ptr %v2165, align 4
  %v2167 = getelementptr inbounds float, ptr %v2164, i64 0
  store <8 x float> %v2166, ptr %v2167, align 4
  %v2168 = add nsw i64 %v2159, 1
  br label %b446
b448:
  %v2169 = sdiv i64 %v2086, 2
  br label %b449
b449:
  %v2170 = phi i64 [ 0, %b448 ], [ %v2179, %b450 ]
  %v2171 = icmp slt i64 %v2170, %v2169
  br i1 %v2171, label %b450, label %b451
b450:
  %v2172 = mul i64 %v2170, 2
  %v2173 = add i64 %v2082, %v2172
  %v2174 = mul i64 %v2170, 768
  %v2175 = getelementptr inbounds float, ptr %v2052, i64 %v2174
  %v2176 = mul i64 %v2173, 8
  %v2177 = add i64 %v2176, 0
  %v2178 = getelementptr inbounds float, ptr %v2066, i64 %v2177
  call void @outer_2x8(ptr %v2175, ptr %v205, i64 %v2081, ptr %v2178, i64 8)
  %v2179 = add nsw i64 %v2170, 1
  br label %b449
b451:
  %v2180 = add nsw i64 %v2082, 64
  br label %b425
b427:
  %v2181 = add nsw i64 %v2077, 384
  br label %b422
b424:
  %v2182 = icmp sgt i64 %v3, 1
  br i1 %v2182, label %b452, label %b453
b452:
  %v2183 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2184 = atomicrmw add ptr %v2183, i64 1 acq_rel
  %v2185 = mul i64 %v3, 16
  br label %b454
b454:
  %v2186 = load atomic i64, ptr %v2183 acquire, align 8
  %v2187 = icmp slt i64 %v2186, %v2185
  br i1 %v2187, label %b455, label %b456
b455:
  %v2188 = call i32 @sched_yield()
  br label %b454
b456:
  br label %b453
b453:
  %v2189 = add i64 %v7, 0
  %v2190 = sdiv i64 %v2189, 1
  %v2191 = add i64 %v2, 1
  %v2192 = mul i64 %v2190, %v2
  %v2193 = sdiv i64 %v2192, %v3
  %v2194 = mul i64 %v2193, 1
  %v2195 = icmp slt i64 %v2194, %v7
  %v2196 = select i1 %v2195, i64 %v2194, i64 %v7
  %v2197 = mul i64 %v2190, %v2191
  %v2198 = sdiv i64 %v2197, %v3
  %v2199 = mul i64 %v2198, 1
  %v2200 = icmp slt i64 %v2199, %v7
  %v2201 = select i1 %v2200, i64 %v2199, i64 %v7
  br label %b457
b457:
  %v2202 = phi i64 [ %v2196, %b453 ], [ %v2222, %b462 ]
  %v2203 = icmp slt i64 %v2202, %v2201
  br i1 %v2203, label %b458, label %b459
b458:
  br label %b460
b460:
  %v2204 = phi i64 [ 0, %b458 ], [ %v2217, %b461 ]
  %v2205 = phi <8 x float> [ splat (float 0x0000000000000000), %b458 ], [ %v2216, %b461 ]
  %v2206 = icmp slt i64 %v2204, %v5
  br i1 %v2206, label %b461, label %b462
b461:
  %v2207 = add i64 %v2204, 0
  %v2208 = and i64 %v2207, %v190
  %v2209 = mul i64 %v2208, %v7
  %v2210 = add i64 %v2209, %v2202
  %v2211 = mul i64 %v2210, 8
  %v2212 = getelementptr inbounds float, ptr %v130, i64 %v2211
  %v2213 = add i64 0, 0
  %v2214 = getelementptr inbounds float, ptr %v2212, i64 %v2213
  %v2215 = load <8 x float>, ptr %v2214, align 4
  %v2216 = fadd <8 x float> %v2205, %v2215
  %v2217 = add nsw i64 %v2204, 1
  br label %b460
b462:
  %v2218 = mul i64 %v2202, 8
  %v2219 = getelementptr inbounds float, ptr %v146, i64 %v2218
  %v2220 = add i64 0, 0
  %v2221 = getelementptr inbounds float, ptr %v2219, i64 %v2220
  store <8 x float> %v2205, ptr %v2221, align 4
  %v2222 = add nsw i64 %v2202, 1
  br label %b457
b459:
  %v2223 = icmp sgt i64 %v3, 1
  br i1 %v2223, label %b463, label %b464
b463:
  %v2224 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2225 = atomicrmw add ptr %v2224, i64 1 acq_rel
  %v2226 = mul i64 %v3, 17
  br label %b465
b465:
  %v2227 = load atomic i64, ptr %v2224 acquire, align 8
  %v2228 = icmp slt i64 %v2227, %v2226
  br i1 %v2228, label %b466, label %b467
b466:
  %v2229 = call i32 @sched_yield()
  br label %b465
b467:
  br label %b464
b464:
  %v2230 = mul i64 0, 16
  %v2231 = getelementptr inbounds float, ptr %v126, i64 %v2230
  %v2232 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2233 = mul i64 1, %v7
  %v2234 = add i64 0, %v2233
  %v2235 = mul i64 %v2234, 8
  %v2236 = getelementptr inbounds float, ptr %v50, i64 %v2235
  %v2237 = getelementptr inbounds float, ptr %v2236, i64 0
  %v2238 = getelementptr inbounds float, ptr %v205, i64 12288
  %v2239 = add i64 16, 1
  %v2240 = sdiv i64 %v2239, 2
  %v2241 = add i64 %v2, 1
  %v2242 = mul i64 %v2240, %v2
  %v2243 = sdiv i64 %v2242, %v3
  %v2244 = mul i64 %v2243, 2
  %v2245 = icmp slt i64 %v2244, 16
  %v2246 = select i1 %v2245, i64 %v2244, i64 16
  %v2247 = mul i64 %v2240, %v2241
  %v2248 = sdiv i64 %v2247, %v3
  %v2249 = mul i64 %v2248, 2
  %v2250 = icmp slt i64 %v2249, 16
  %v2251 = select i1 %v2250, i64 %v2249, i64 16
  %v2252 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b468
b468:
  %v2253 = phi i64 [ %v2246, %b464 ], [ %v2261, %b473 ]
  %v2254 = icmp slt i64 %v2253, %v2251
  br i1 %v2254, label %b469, label %b470
b469:
  %v2255 = mul i64 %v2253, 8
  %v2256 = getelementptr inbounds float, ptr %v2252, i64 %v2255
  br label %b471
b471:
  %v2257 = phi i64 [ 0, %b469 ], [ %v2260, %b472 ]
  %v2258 = icmp slt i64 %v2257, 8
  br i1 %v2258, label %b472, label %b473
b472:
  %v2259 = getelementptr inbounds float, ptr %v2256, i64 %v2257
  store float 0x0000000000000000, ptr %v2259, align 4
  %v2260 = add nsw i64 %v2257, 1
  br label %b471
b473:
  %v2261 = add nsw i64 %v2253, 1
  br label %b468
b470:
  %v2262 = mul i64 %v8, 1
  br label %b474
b474:
  %v2263 = phi i64 [ 0, %b470 ], [ %v2367, %b479 ]
  %v2264 = icmp slt i64 %v2263, %v2262
  br i1 %v2264, label %b475, label %b476
b475:
  %v2265 = sub i64 %v2262, %v2263
  %v2266 = icmp slt i64 %v2265, 384
  %v2267 = select i1 %v2266, i64 %v2265, i64 384
  br label %b477
b477:
  %v2268 = phi i64 [ %v2246, %b475 ], [ %v2366, %b503 ]
  %v2269 = icmp slt i64 %v2268, %v2251
  br i1 %v2269, label %b478, label %b479
b478:
  %v2270 = sub i64 %v2251, %v2268
  %v2271 = icmp slt i64 %v2270, 64
  %v2272 = select i1 %v2271, i64 %v2270, i64 64
  %v2273 = sdiv i64 %v2272, 2
  %v2274 = mul i64 %v2273, 2
  %v2275 = sub i64 %v2272, %v2274
  %v2276 = mul i64 %v2263, 16
  %v2277 = add i64 %v2276, %v2268
  %v2278 = getelementptr inbounds float, ptr %v2232, i64 %v2277
  br label %b480
b480:
  %v2279 = phi i64 [ 0, %b478 ], [ %v2305, %b488 ]
  %v2280 = icmp slt i64 %v2279, %v2267
  br i1 %v2280, label %b481, label %b482
b481:
  %v2281 = mul i64 %v2279, 16
  %v2282 = getelementptr inbounds float, ptr %v2278, i64 %v2281
  %v2283 = mul i64 %v2279, 2
  %v2284 = getelementptr inbounds float, ptr %v2238, i64 %v2283
  br label %b483
b483:
  %v2285 = phi i64 [ 0, %b481 ], [ %v2294, %b484 ]
  %v2286 = icmp slt i64 %v2285, %v2273
  br i1 %v2286, label %b484, label %b485
b484:
  %v2287 = mul i64 %v2285, 2
  %v2288 = getelementptr inbounds float, ptr %v2282, i64 %v2287
  %v2289 = mul i64 %v2285, 768
  %v2290 = getelementptr inbounds float, ptr %v2284, i64 %v2289
  %v2291 = getelementptr inbounds float, ptr %v2288, i64 0
  %v2292 = load <2 x float>, ptr %v2291, align 4
  %v2293 = getelementptr inbounds float, ptr %v2290, i64 0
  store <2 x float> %v2292, ptr %v2293, align 4
  %v2294 = add nsw i64 %v2285, 1
  br label %b483
b485:
  %v2295 = mul i64 %v2273, 2
  %v2296 = getelementptr inbounds float, ptr %v2282, i64 %v2295
  %v2297 = mul i64 %v2273, 768
  %v2298 = getelementptr inbounds float, ptr %v2284, i64 %v2297
  br label %b486
b486:
  %v2299 = phi i64 [ 0, %b485 ], [ %v2304, %b487 ]
  %v2300 = icmp slt i64 %v2299, %v2275
  br i1 %v2300, label %b487, label %b488
b487:
  %v2301 = getelementptr inbounds float, ptr %v2296, i64 %v2299
  %v2302 = load float, ptr %v2301, align 4
  %v2303 = getelementptr inbounds float, ptr %v2298, i64 %v2299
  store float %v2302, ptr %v2303, align 4
  %v2304 = add nsw i64 %v2299, 1
  br label %b486, !llvm.loop !18
b488:
  %v2305 = add nsw i64 %v2279, 1
  br label %b480
b482:
  br label %b489
b489:
  %v2306 = phi i64 [ 0, %b482 ], [ %v2341, %b497 ]
  %v2307 = icmp slt i64 %v2306, 0
  br i1 %v2307, label %b490, label %b491
b490:
  %v2308 = mul i64 %v2263, 8
  %v2309 = add i64 %v2308, %v2306
  %v2310 = getelementptr inbounds float, ptr %v2237, i64 %v2309
  br label %b492
b492:
  %v2311 = phi i64 [ 0, %b490 ], [ %v2329, %b493 ]
  %v2312 = icmp slt i64 %v2311, %v2267
  br i1 %v2312, label %b493, label %b494
b493:
  %v2313 = mul i64 %v2311, 8
  %v2314 = getelementptr inbounds float, ptr %v2310, i64 %v2313
  %v2315 = mul i64 %v2311, 32
  %v2316 = getelementptr inbounds float, ptr %v205, i64 %v2315
  %v2317 = getelementptr inbounds float, ptr %v2314, i64 0
  %v2318 = load <8 x float>, ptr %v2317, align 4
  %v2319 = getelementptr inbounds float, ptr %v2316, i64 0
  store <8 x float> %v2318, ptr %v2319, align 4
  %v2320 = getelementptr inbounds float, ptr %v2314, i64 8
  %v2321 = load <8 x float>, ptr %v2320, align 4
  %v2322 = getelementptr inbounds float, ptr %v2316, i64 8
  store <8 x float> %v2321, ptr %v2322, align 4
  %v2323 = getelementptr inbounds float, ptr %v2314, i64 16
  %v2324 = load <8 x float>, ptr %v2323, align 4
  %v2325 = getelementptr inbounds float, ptr %v2316, i64 16
  store <8 x float> %v2324, ptr %v2325, align 4
  %v2326 = getelementptr inbounds float, ptr %v2314, i64 24
  %v2327 = load <8 x float>, ptr %v2326, align 4
  %v2328 = getelementptr inbounds float, ptr %v2316, i64 24
  store <8 x float> %v2327, ptr %v2328, align 4
  %v2329 = add nsw i64 %v2311, 1
  br label %b492
b494:
  %v2330 = sdiv i64 %v2272, 2
  br label %b495
b495:
  %v2331 = phi i64 [ 0, %b494 ], [ %v2340, %b496 ]
  %v2332 = icmp slt i64 %v2331, %v2330
  br i1 %v2332, label %b496, label %b497
b496:
  %v2333 = mul i64 %v2331, 2
  %v2334 = add i64 %v2268, %v2333
  %v2335 = mul i64 %v2331, 768
  %v2336 = getelementptr inbounds float, ptr %v2238, i64 %v2335
  %v2337 = mul i64 %v2334, 8
  %v2338 = add i64 %v2337, %v2306
  %v2339 = getelementptr inbounds float, ptr %v2252, i64 %v2338
  call void @outer_2x32(ptr %v2336, ptr %v205, i64 %v2267, ptr %v2339, i64 8)
  %v2340 = add nsw i64 %v2331, 1
  br label %b495
b497:
  %v2341 = add nsw i64 %v2306, 32
  br label %b489
b491:
  %v2342 = mul i64 %v2263, 8
  %v2343 = add i64 %v2342, 0
  %v2344 = getelementptr inbounds float, ptr %v2237, i64 %v2343
  br label %b498
b498:
  %v2345 = phi i64 [ 0, %b491 ], [ %v2354, %b499 ]
  %v2346 = icmp slt i64 %v2345, %v2267
  br i1 %v2346, label %b499, label %b500
b499:
  %v2347 = mul i64 %v2345, 8
  %v2348 = getelementptr inbounds float, ptr %v2344, i64 %v2347
  %v2349 = mul i64 %v2345, 8
  %v2350 = getelementptr inbounds float, ptr %v205, i64 %v2349
  %v2351 = getelementptr inbounds float, ptr %v2348, i64 0
  %v2352 = load <8 x float>, ptr %v2351, align 4
  %v2353 = getelementptr inbounds float, ptr %v2350, i64 0
  store <8 x float> %v2352, ptr %v2353, align 4
  %v2354 = add nsw i64 %v2345, 1
  br label %b498
b500:
  %v2355 = sdiv i64 %v2272, 2
  br label %b501
b501:
  %v2356 = phi i64 [ 0, %b500 ], [ %v2365, %b502 ]
  %v2357 = icmp slt i64 %v2356, %v2355
  br i1 %v2357, label %b502, label %b503
b502:
  %v2358 = mul i64 %v2356, 2
  %v2359 = add i64 %v2268, %v2358
  %v2360 = mul i64 %v2356, 768
  %v2361 = getelementptr inbounds float, ptr %v2238, i64 %v2360
  %v2362 = mul i64 %v2359, 8
  %v2363 = add i64 %v2362, 0
  %v2364 = getelementptr inbounds float, ptr %v2252, i64 %v2363
  call void @outer_2x8(ptr %v2361, ptr %v205, i64 %v2267, ptr %v2364, i64 8)
  %v2365 = add nsw i64 %v2356, 1
  br label %b501
b503:
  %v2366 = add nsw i64 %v2268, 64
  br label %b477
b479:
  %v2367 = add nsw i64 %v2263, 384
  br label %b474
b476:
  %v2368 = icmp sgt i64 %v3, 1
  br i1 %v2368, label %b504, label %b505
b504:
  %v2369 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2370 = atomicrmw add ptr %v2369, i64 1 acq_rel
  %v2371 = mul i64 %v3, 18
  br label %b506
b506:
  %v2372 = load atomic i64, ptr %v2369 acquire, align 8
  %v2373 = icmp slt i64 %v2372, %v2371
  br i1 %v2373, label %b507, label %b508
b507:
  %v2374 = call i32 @sched_yield()
  br label %b506
b508:
  br label %b505
b505:
  %v2375 = mul i64 0, 16
  %v2376 = getelementptr inbounds float, ptr %v126, i64 %v2375
  %v2377 = getelementptr inbounds float, ptr %v2376, i64 0
  %v2378 = mul i64 0, 8
  %v2379 = getelementptr inbounds float, ptr %v106, i64 %v2378
  %v2380 = getelementptr inbounds float, ptr %v2379, i64 0
  %v2381 = getelementptr inbounds float, ptr %v205, i64 12288
  %v2382 = add i64 16, 1
  %v2383 = sdiv i64 %v2382, 2
  %v2384 = add i64 %v2, 1
  %v2385 = mul i64 %v2383, %v2
  %v2386 = sdiv i64 %v2385, %v3
  %v2387 = mul i64 %v2386, 2
  %v2388 = icmp slt i64 %v2387, 16
  %v2389 = select i1 %v2388, i64 %v2387, i64 16
  %v2390 = mul i64 %v2383, %v2384
  %v2391 = sdiv i64 %v2390, %v3
  %v2392 = mul i64 %v2391, 2
  %v2393 = icmp slt i64 %v2392, 16
  %v2394 = select i1 %v2393, i64 %v2392, i64 16
  %v2395 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b509
b509:
  %v2396 = phi i64 [ %v2389, %b505 ], [ %v2404, %b514 ]
  %v2397 = icmp slt i64 %v2396, %v2394
  br i1 %v2397, label %b510, label %b511
b510:
  %v2398 = mul i64 %v2396, 8
  %v2399 = getelementptr inbounds float, ptr %v2395, i64 %v2398
  br label %b512
b512:
  %v2400 = phi i64 [ 0, %b510 ], [ %v2403, %b513 ]
  %v2401 = icmp slt i64 %v2400, 8
  br i1 %v2401, label %b513, label %b514
b513:
  %v2402 = getelementptr inbounds float, ptr %v2399, i64 %v2400
  store float 0x0000000000000000, ptr %v2402, align 4
  %v2403 = add nsw i64 %v2400, 1
  br label %b512
b514:
  %v2404 = add nsw i64 %v2396, 1
  br label %b509
b511:
  %v2405 = mul i64 %v8, 1
  br label %b515
b515:
  %v2406 = phi i64 [ 0, %b511 ], [ %v2510, %b520 ]
  %v2407 = icmp slt i64 %v2406, %v2405
  br i1 %v2407, label %b516, label %b517
b516:
  %v2408 = sub i64 %v2405, %v2406
  %v2409 = icmp slt i64 %v2408, 384
  %v2410 = select i1 %v2409, i64 %v2408, i64 384
  br label %b518
b518:
  %v2411 = phi i64 [ %v2389, %b516 ], [ %v2509, %b544 ]
  %v2412 = icmp slt i64 %v2411, %v2394
  br i1 %v2412, label %b519, label %b520
b519:
  %v2413 = sub i64 %v2394, %v2411
  %v2414 = icmp slt i64 %v2413, 64
  %v2415 = select i1 %v2414, i64 %v2413, i64 64
  %v2416 = sdiv i64 %v2415, 2
  %v2417 = mul i64 %v2416, 2
  %v2418 = sub i64 %v2415, %v2417
  %v2419 = mul i64 %v2406, 16
  %v2420 = add i64 %v2419, %v2411
  %v2421 = getelementptr inbounds float, ptr %v2377, i64 %v2420
  br label %b521
b521:
  %v2422 = phi i64 [ 0, %b519 ], [ %v2448, %b529 ]
  %v2423 = icmp slt i64 %v2422, %v2410
  br i1 %v2423, label %b522, label %b523
b522:
  %v2424 = mul i64 %v2422, 16
  %v2425 = getelementptr inbounds float, ptr %v2421, i64 %v2424
  %v2426 = mul i64 %v2422, 2
  %v2427 = getelementptr inbounds float, ptr %v2381, i64 %v2426
  br label %b524
b524:
  %v2428 = phi i64 [ 0, %b522 ], [ %v2437, %b525 ]
  %v2429 = icmp slt i64 %v2428, %v2416
  br i1 %v2429, label %b525, label %b526
b525:
  %v2430 = mul i64 %v2428, 2
  %v2431 = getelementptr inbounds float, ptr %v2425, i64 %v2430
  %v2432 = mul i64 %v2428, 768
  %v2433 = getelementptr inbounds float, ptr %v2427, i64 %v2432
  %v2434 = getelementptr inbounds float, ptr %v2431, i64 0
  %v2435 = load <2 x float>, ptr %v2434, align 4
  %v2436 = getelementptr inbounds float, ptr %v2433, i64 0
  store <2 x float> %v2435, ptr %v2436, align 4
  %v2437 = add nsw i64 %v2428, 1
  br label %b524
b526:
  %v2438 = mul i64 %v2416, 2
  %v2439 = getelementptr inbounds float, ptr %v2425, i64 %v2438
  %v2440 = mul i64 %v2416, 768
  %v2441 = getelementptr inbounds float, ptr %v2427, i64 %v2440
  br label %b527
b527:
  %v2442 = phi i64 [ 0, %b526 ], [ %v2447, %b528 ]
  %v2443 = icmp slt i64 %v2442, %v2418
  br i1 %v2443, label %b528, label %b529
b528:
  %v2444 = getelementptr inbounds float, ptr %v2439, i64 %v2442
  %v2445 = load float, ptr %v2444, align 4
  %v2446 = getelementptr inbounds float, ptr %v2441, i64 %v2442
  store float %v2445, ptr %v2446, align 4
  %v2447 = add nsw i64 %v2442, 1
  br label %b527, !llvm.loop !21
b529:
  %v2448 = add nsw i64 %v2422, 1
  br label %b521
b523:
  br label %b530
b530:
  %v2449 = phi i64 [ 0, %b523 ], [ %v2484, %b538 ]
  %v2450 = icmp slt i64 %v2449, 0
  br i1 %v2450, label %b531, label %b532
b531:
  %v2451 = mul i64 %v2406, 8
  %v2452 = add i64 %v2451, %v2449
  %v2453 = getelementptr inbounds float, ptr %v2380, i64 %v2452
  br label %b533
b533:
  %v2454 = phi i64 [ 0, %b531 ], [ %v2472, %b534 ]
  %v2455 = icmp slt i64 %v2454, %v2410
  br i1 %v2455, label %b534, label %b535
b534:
  %v2456 = mul i64 %v2454, 8
  %v2457 = getelementptr inbounds float, ptr %v2453, i64 %v2456
  %v2458 = mul i64 %v2454, 32
  %v2459 = getelementptr inbounds float, ptr %v205, i64 %v2458
  %v2460 = getelementptr inbounds float, ptr %v2457, i64 0
  %v2461 = load <8 x float>, ptr %v2460, align 4
  %v2462 = getelementptr inbounds float, ptr %v2459, i64 0
  store <8 x float> %v2461, ptr %v2462, align 4
  %v2463 = getelementptr inbounds float, ptr %v2457, i64 8
  %v2464 = load <8 x float>, ptr %v2463, align 4
  %v2465 = getelementptr inbounds float, ptr %v2459, i64 8
  store <8 x float> %v2464, ptr %v2465, align 4
  %v2466 = getelementptr inbounds float, ptr %v2457, i64 16
  %v2467 = load <8 x float>, ptr %v2466, align 4
  %v2468 = getelementptr inbounds float, ptr %v2459, i64 16
  store <8 x float> %v2467, ptr %v2468, align 4
  %v2469 = getelementptr inbounds float, ptr %v2457, i64 24
  %v2470 = load <8 x float>, ptr %v2469, align 4
  %v2471 = getelementptr inbounds float, ptr %v2459, i64 24
  store <8 x float> %v2470, ptr %v2471, align 4
  %v2472 = add nsw i64 %v2454, 1
  br label %b533
b535:
  %v2473 = sdiv i64 %v2415, 2
  br label %b536
b536:
  %v2474 = phi i64 [ 0, %b535 ], [ %v2483, %b537 ]
  %v2475 = icmp slt i64 %v2474, %v2473
  br i1 %v2475, label %b537, label %b538
b537:
  %v2476 = mul i64 %v2474, 2
  %v2477 = add i64 %v2411, %v2476
  %v2478 = mul i64 %v2474, 768
  %v2479 = getelementptr inbounds float, ptr %v2381, i64 %v2478
  %v2480 = mul i64 %v2477, 8
  %v2481 = add i64 %v2480, %v2449
  %v2482 = getelementptr inbounds float, ptr %v2395, i64 %v2481
  call void @outer_2x32(ptr %v2479, ptr %v205, i64 %v2410, ptr %v2482, i64 8)
  %v2483 = add nsw i64 %v2474, 1
  br label %b536
b538:
  %v2484 = add nsw i64 %v2449, 32
  br label %b530
b532:
  %v2485 = mul i64 %v2406, 8
  %v2486 = add i64 %v2485, 0
  %v2487 = getelementptr inbounds float, ptr %v2380, i64 %v2486
  br label %b539
b539:
  %v2488 = phi i64 [ 0, %b532 ], [ %v2497, %b540 ]
  %v2489 = icmp slt i64 %v2488, %v2410
  br i1 %v2489, label %b540, label %b541
b540:
  %v2490 = mul i64 %v2488, 8
  %v2491 = getelementptr inbounds float, ptr %v2487, i64 %v2490
  %v2492 = mul i64 %v2488, 8
  %v2493 = getelementptr inbounds float, ptr %v205, i64 %v2492
  %v2494 = getelementptr inbounds float, ptr %v2491, i64 0
  %v2495 = load <8 x float>, ptr %v2494, align 4
  %v2496 = getelementptr inbounds float, ptr %v2493, i64 0
  store <8 x float> %v2495, ptr %v2496, align 4
  %v2497 = add nsw i64 %v2488, 1
  br label %b539
b541:
  %v2498 = sdiv i64 %v2415, 2
  br label %b542
b542:
  %v2499 = phi i64 [ 0, %b541 ], [ %v2508, %b543 ]
  %v2500 = icmp slt i64 %v2499, %v2498
  br i1 %v2500, label %b543, label %b544
b543:
  %v2501 = mul i64 %v2499, 2
  %v2502 = add i64 %v2411, %v2501
  %v2503 = mul i64 %v2499, 768
  %v2504 = getelementptr inbounds float, ptr %v2381, i64 %v2503
  %v2505 = mul i64 %v2502, 8
  %v2506 = add i64 %v2505, 0
  %v2507 = getelementptr inbounds float, ptr %v2395, i64 %v2506
  call void @outer_2x8(ptr %v2504, ptr %v205, i64 %v2410, ptr %v2507, i64 8)
  %v2508 = add nsw i64 %v2499, 1
  br label %b542
b544:
  %v2509 = add nsw i64 %v2411, 64
  br label %b518
b520:
  %v2510 = add nsw i64 %v2406, 384
  br label %b515
b517:
  %v2511 = icmp sgt i64 %v3, 1
  br i1 %v2511, label %b545, label %b546
b545:
  %v2512 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2513 = atomicrmw add ptr %v2512, i64 1 acq_rel
  %v2514 = mul i64 %v3, 19
  br label %b547
b547:
  %v2515 = load atomic i64, ptr %v2512 acquire, align 8
  %v2516 = icmp slt i64 %v2515, %v2514
  br i1 %v2516, label %b548, label %b549
b548:
  %v2517 = call i32 @sched_yield()
  br label %b547
b549:
  br label %b546
b546:
  %v2518 = add i64 %v7, 0
  %v2519 = sdiv i64 %v2518, 1
  %v2520 = add i64 %v2, 1
  %v2521 = mul i64 %v2519, %v2
  %v2522 = sdiv i64 %v2521, %v3
  %v2523 = mul i64 %v2522, 1
  %v2524 = icmp slt i64 %v2523, %v7
  %v2525 = select i1 %v2524, i64 %v2523, i64 %v7
  %v2526 = mul i64 %v2519, %v2520
  %v2527 = sdiv i64 %v2526, %v3
  %v2528 = mul i64 %v2527, 1
  %v2529 = icmp slt i64 %v2528, %v7
  %v2530 = select i1 %v2529, i64 %v2528, i64 %v7
  br label %b550
b550:
  %v2531 = phi i64 [ %v2525, %b546 ], [ %v2554, %b555 ]
  %v2532 = icmp slt i64 %v2531, %v2530
  br i1 %v2532, label %b551, label %b552
b551:
  br label %b553
b553:
  %v2533 = phi i64 [ 0, %b551 ], [ %v2553, %b558 ]
  %v2534 = icmp slt i64 %v2533, 16
  br i1 %v2534, label %b554, label %b555
b554:
  br label %b556
b556:
  %v2535 = phi i64 [ 0, %b554 ], [ %v2548, %b557 ]
  %v2536 = phi <8 x float> [ splat (float 0x0000000000000000), %b554 ], [ %v2547, %b557 ]
  %v2537 = icmp slt i64 %v2535, %v5
  br i1 %v2537, label %b557, label %b558
b557:
  %v2538 = add i64 %v2535, 0
  %v2539 = and i64 %v2538, %v186
  %v2540 = mul i64 %v2539, %v7
  %v2541 = add i64 %v2540, %v2531
  %v2542 = mul i64 %v2541, 16
  %v2543 = getelementptr inbounds float, ptr %v126, i64 %v2542
  %v2544 = add i64 0, %v2533
  %v2545 = getelementptr inbounds float, ptr %v2543, i64 %v2544
  %v2546 = load <8 x float>, ptr %v2545, align 4
  %v2547 = fadd <8 x float> %v2536, %v2546
  %v2548 = add nsw i64 %v2535, 1
  br label %b556
b558:
  %v2549 = mul i64 %v2531, 16
  %v2550 = getelementptr inbounds float, ptr %v148, i64 %v2549
  %v2551 = add i64 0, %v2533
  %v2552 = getelementptr inbounds float, ptr %v2550, i64 %v2551
  store <8 x float> %v2536, ptr %v2552, align 4
  %v2553 = add nsw i64 %v2533, 8
  br label %b553
b555:
  %v2554 = add nsw i64 %v2531, 1
  br label %b550
b552:
  %v2555 = icmp sgt i64 %v3, 1
  br i1 %v2555, label %b559, label %b560
b559:
  %v2556 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2557 = atomicrmw add ptr %v2556, i64 1 acq_rel
  %v2558 = mul i64 %v3, 20
  br label %b561
b561:
  %v2559 = load atomic i64, ptr %v2556 acquire, align 8
  %v2560 = icmp slt i64 %v2559, %v2558
  br i1 %v2560, label %b562, label %b563
b562:
  %v2561 = call i32 @sched_yield()
  br label %b561
b563:
  br label %b560
b560:
  %v2562 = mul i64 0, 8
  %v2563 = getelementptr inbounds float, ptr %v44, i64 %v2562
  %v2564 = getelementptr inbounds float, ptr %v2563, i64 0
  %v2565 = mul i64 0, 8
  %v2566 = getelementptr inbounds float, ptr %v118, i64 %v2565
  %v2567 = getelementptr inbounds float, ptr %v2566, i64 0
  %v2568 = getelementptr inbounds float, ptr %v205, i64 12288
  %v2569 = add i64 8, 1
  %v2570 = sdiv i64 %v2569, 2
  %v2571 = add i64 %v2, 1
  %v2572 = mul i64 %v2570, %v2
  %v2573 = sdiv i64 %v2572, %v3
  %v2574 = mul i64 %v2573, 2
  %v2575 = icmp slt i64 %v2574, 8
  %v2576 = select i1 %v2575, i64 %v2574, i64 8
  %v2577 = mul i64 %v2570, %v2571
  %v2578 = sdiv i64 %v2577, %v3
  %v2579 = mul i64 %v2578, 2
  %v2580 = icmp slt i64 %v2579, 8
  %v2581 = select i1 %v2580, i64 %v2579, i64 8
  %v2582 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b564
b564:
  %v2583 = phi i64 [ %v2576, %b560 ], [ %v2591, %b569 ]
  %v2584 = icmp slt i64 %v2583, %v2581
  br i1 %v2584, label %b565, label %b566
b565:
  %v2585 = mul i64 %v2583, 8
  %v2586 = getelementptr inbounds float, ptr %v2582, i64 %v2585
  br label %b567
b567:
  %v2587 = phi i64 [ 0, %b565 ], [ %v2590, %b568 ]
  %v2588 = icmp slt i64 %v2587, 8
  br i1 %v2588, label %b568, label %b569
b568:
  %v2589 = getelementptr inbounds float, ptr %v2586, i64 %v2587
  store float 0x0000000000000000, ptr %v2589, align 4
  %v2590 = add nsw i64 %v2587, 1
  br label %b567
b569:
  %v2591 = add nsw i64 %v2583, 1
  br label %b564
b566:
  %v2592 = mul i64 %v8, 1
  br label %b570
b570:
  %v2593 = phi i64 [ 0, %b566 ], [ %v2697, %b575 ]
  %v2594 = icmp slt i64 %v2593, %v2592
  br i1 %v2594, label %b571, label %b572
b571:
  %v2595 = sub i64 %v2592, %v2593
  %v2596 = icmp slt i64 %v2595, 384
  %v2597 = select i1 %v2596, i64 %v2595, i64 384
  br label %b573
b573:
  %v2598 = phi i64 [ %v2576, %b571 ], [ %v2696, %b599 ]
  %v2599 = icmp slt i64 %v2598, %v2581
  br i1 %v2599, label %b574, label %b575
b574:
  %v2600 = sub i64 %v2581, %v2598
  %v2601 = icmp slt i64 %v2600, 64
  %v2602 = select i1 %v2601, i64 %v2600, i64 64
  %v2603 = sdiv i64 %v2602, 2
  %v2604 = mul i64 %v2603, 2
  %v2605 = sub i64 %v2602, %v2604
  %v2606 = mul i64 %v2593, 8
  %v2607 = add i64 %v2606, %v2598
  %v2608 = getelementptr inbounds float, ptr %v2564, i64 %v2607
  br label %b576
b576:
  %v2609 = phi i64 [ 0, %b574 ], [ %v2635, %b584 ]
  %v2610 = icmp slt i64 %v2609, %v2597
  br i1 %v2610, label %b577, label %b578
b577:
  %v2611 = mul i64 %v2609, 8
  %v2612 = getelementptr inbounds float, ptr %v2608, i64 %v2611
  %v2613 = mul i64 %v2609, 2
  %v2614 = getelementptr inbounds float, ptr %v2568, i64 %v2613
  br label %b579
b579:
  %v2615 = phi i64 [ 0, %b577 ], [ %v2624, %b580 ]
  %v2616 = icmp slt i64 %v2615, %v2603
  br i1 %v2616, label %b580, label %b581
b580:
  %v2617 = mul i64 %v2615, 2
  %v2618 = getelementptr inbounds float, ptr %v2612, i64 %v2617
  %v2619 = mul i64 %v2615, 768
  %v2620 = getelementptr inbounds float, ptr %v2614, i64 %v2619
  %v2621 = getelementptr inbounds float, ptr %v2618, i64 0
  %v2622 = load <2 x float>, ptr %v2621, align 4
  %v2623 = getelementptr inbounds float, ptr %v2620, i64 0
  store <2 x float> %v2622, ptr %v2623, align 4
  %v2624 = add nsw i64 %v2615, 1
  br label %b579
b581:
  %v2625 = mul i64 %v2603, 2
  %v2626 = getelementptr inbounds float, ptr %v2612, i64 %v2625
  %v2627 = mul i64 %v2603, 768
  %v2628 = getelementptr inbounds float, ptr %v2614, i64 %v2627
  br label %b582
b582:
  %v2629 = phi i64 [ 0, %b581 ], [ %v2634, %b583 ]
  %v2630 = icmp slt i64 %v2629, %v2605
  br i1 %v2630, label %b583, label %b584
b583:
  %v2631 = getelementptr inbounds float, ptr %v2626, i64 %v2629
  %v2632 = load float, ptr %v2631, align 4
  %v2633 = getelementptr inbounds float, ptr %v2628, i64 %v2629
  store float %v2632, ptr %v2633, align 4
  %v2634 = add nsw i64 %v2629, 1
  br label %b582, !llvm.loop !24
b584:
  %v2635 = add nsw i64 %v2609, 1
  br label %b576
b578:
  br label %b585
b585:
  %v2636 = phi i64 [ 0, %b578 ], [ %v2671, %b593 ]
  %v2637 = icmp slt i64 %v2636, 0
  br i1 %v2637, label %b586, label %b587
b586:
  %v2638 = mul i64 %v2593, 8
  %v2639 = add i64 %v2638, %v2636
  %v2640 = getelementptr inbounds float, ptr %v2567, i64 %v2639
  br label %b588
b588:
  %v2641 = phi i64 [ 0, %b586 ], [ %v2659, %b589 ]
  %v2642 = icmp slt i64 %v2641, %v2597
  br i1 %v2642, label %b589, label %b590
b589:
  %v2643 = mul i64 %v2641, 8
  %v2644 = getelementptr inbounds float, ptr %v2640, i64 %v2643
  %v2645 = mul i64 %v2641, 32
  %v2646 = getelementptr inbounds float, ptr %v205, i64 %v2645
  %v2647 = getelementptr inbounds float, ptr %v2644, i64 0
  %v2648 = load <8 x float>, ptr %v2647, align 4
  %v2649 = getelementptr inbounds float, ptr %v2646, i64 0
  store <8 x float> %v2648, ptr %v2649, align 4
  %v2650 = getelementptr inbounds float, ptr %v2644, i64 8
  %v2651 = load <8 x float>, ptr %v2650, align 4
  %v2652 = getelementptr inbounds float, ptr %v2646, i64 8
  store <8 x float> %v2651, ptr %v2652, align 4
  %v2653 = getelementptr inbounds float, ptr %v2644, i64 16
  %v2654 = load <8 x float>, ptr %v2653, align 4
  %v2655 = getelementptr inbounds float, ptr %v2646, i64 16
  store <8 x float> %v2654, ptr %v2655, align 4
  %v2656 = getelementptr inbounds float, ptr %v2644, i64 24
  %v2657 = load <8 x float>, ptr %v2656, align 4
  %v2658 = getelementptr inbounds float, ptr %v2646, i64 24
  store <8 x float> %v2657, ptr %v2658, align 4
  %v2659 = add nsw i64 %v2641, 1
  br label %b588
b590:
  %v2660 = sdiv i64 %v2602, 2
  br label %b591
b591:
  %v2661 = phi i64 [ 0, %b590 ], [ %v2670, %b592 ]
  %v2662 = icmp slt i64 %v2661, %v2660
  br i1 %v2662, label %b592, label %b593
b592:
  %v2663 = mul i64 %v2661, 2
  %v2664 = add i64 %v2598, %v2663
  %v2665 = mul i64 %v2661, 768
  %v2666 = getelementptr inbounds float, ptr %v2568, i64 %v2665
  %v2667 = mul i64 %v2664, 8
  %v2668 = add i64 %v2667, %v2636
  %v2669 = getelementptr inbounds float, ptr %v2582, i64 %v2668
  call void @outer_2x32(ptr %v2666, ptr %v205, i64 %v2597, ptr %v2669, i64 8)
  %v2670 = add nsw i64 %v2661, 1
  br label %b591
b593:
  %v2671 = add nsw i64 %v2636, 32
  br label %b585
b587:
  %v2672 = mul i64 %v2593, 8
  %v2673 = add i64 %v2672, 0
  %v2674 = getelementptr inbounds float, ptr %v2567, i64 %v2673
  br label %b594
b594:
  %v2675 = phi i64 [ 0, %b587 ], [ %v2684, %b595 ]
  %v2676 = icmp slt i64 %v2675, %v2597
  br i1 %v2676, label %b595, label %b596
b595:
  %v2677 = mul i64 %v2675, 8
  %v2678 = getelementptr inbounds float, ptr %v2674, i64 %v2677
  %v2679 = mul i64 %v2675, 8
  %v2680 = getelementptr inbounds float, ptr %v205, i64 %v2679
  %v2681 = getelementptr inbounds float, ptr %v2678, i64 0
  %v2682 = load <8 x float>, ptr %v2681, align 4
  %v2683 = getelementptr inbounds float, ptr %v2680, i64 0
  store <8 x float> %v2682, ptr %v2683, align 4
  %v2684 = add nsw i64 %v2675, 1
  br label %b594
b596:
  %v2685 = sdiv i64 %v2602, 2
  br label %b597
b597:
  %v2686 = phi i64 [ 0, %b596 ], [ %v2695, %b598 ]
  %v2687 = icmp slt i64 %v2686, %v2685
  br i1 %v2687, label %b598, label %b599
b598:
  %v2688 = mul i64 %v2686, 2
  %v2689 = add i64 %v2598, %v2688
  %v2690 = mul i64 %v2686, 768
  %v2691 = getelementptr inbounds float, ptr %v2568, i64 %v2690
  %v2692 = mul i64 %v2689, 8
  %v2693 = add i64 %v2692, 0
  %v2694 = getelementptr inbounds float, ptr %v2582, i64 %v2693
  call void @outer_2x8(ptr %v2691, ptr %v205, i64 %v2597, ptr %v2694, i64 8)
  %v2695 = add nsw i64 %v2686, 1
  br label %b597
b599:
  %v2696 = add nsw i64 %v2598, 64
  br label %b573
b575:
  %v2697 = add nsw i64 %v2593, 384
  br label %b570
b572:
  %v2698 = icmp sgt i64 %v3, 1
  br i1 %v2698, label %b600, label %b601
b600:
  %v2699 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2700 = atomicrmw add ptr %v2699, i64 1 acq_rel
  %v2701 = mul i64 %v3, 21
  br label %b602
b602:
  %v2702 = load atomic i64, ptr %v2699 acquire, align 8
  %v2703 = icmp slt i64 %v2702, %v2701
  br i1 %v2703, label %b603, label %b604
b603:
  %v2704 = call i32 @sched_yield()
  br label %b602
b604:
  br label %b601
b601:
  %v2705 = add i64 %v7, 0
  %v2706 = sdiv i64 %v2705, 1
  %v2707 = add i64 %v2, 1
  %v2708 = mul i64 %v2706, %v2
  %v2709 = sdiv i64 %v2708, %v3
  %v2710 = mul i64 %v2709, 1
  %v2711 = icmp slt i64 %v2710, %v7
  %v2712 = select i1 %v2711, i64 %v2710, i64 %v7
  %v2713 = mul i64 %v2706, %v2707
  %v2714 = sdiv i64 %v2713, %v3
  %v2715 = mul i64 %v2714, 1
  %v2716 = icmp slt i64 %v2715, %v7
  %v2717 = select i1 %v2716, i64 %v2715, i64 %v7
  br label %b605
b605:
  %v2718 = phi i64 [ %v2712, %b601 ], [ %v2735, %b606 ]
  %v2719 = icmp slt i64 %v2718, %v2717
  br i1 %v2719, label %b606, label %b607
b606:
  %v2720 = mul i64 %v2718, 8
  %v2721 = getelementptr inbounds float, ptr %v48, i64 %v2720
  %v2722 = mul i64 %v2718, 8
  %v2723 = getelementptr inbounds float, ptr %v104, i64 %v2722
  %v2724 = mul i64 %v2718, 8
  %v2725 = getelementptr inbounds float, ptr %v150, i64 %v2724
  %v2726 = add i64 0, 0
  %v2727 = getelementptr inbounds float, ptr %v2721, i64 %v2726
  %v2728 = load <8 x float>, ptr %v2727, align 4
  %v2729 = add i64 0, 0
  %v2730 = getelementptr inbounds float, ptr %v2723, i64 %v2729
  %v2731 = load <8 x float>, ptr %v2730, align 4
  %v2732 = fmul <8 x float> %v2728, %v2731
  %v2733 = add i64 0, 0
  %v2734 = getelementptr inbounds float, ptr %v2725, i64 %v2733
  store <8 x float> %v2732, ptr %v2734, align 4
  %v2735 = add nsw i64 %v2718, 1
  br label %b605
b607:
  %v2736 = icmp sgt i64 %v3, 1
  br i1 %v2736, label %b608, label %b609
b608:
  %v2737 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2738 = atomicrmw add ptr %v2737, i64 1 acq_rel
  %v2739 = mul i64 %v3, 22
  br label %b610
b610:
  %v2740 = load atomic i64, ptr %v2737 acquire, align 8
  %v2741 = icmp slt i64 %v2740, %v2739
  br i1 %v2741, label %b611, label %b612
b611:
  %v2742 = call i32 @sched_yield()
  br label %b610
b612:
  br label %b609
b609:
  %v2743 = icmp eq i64 %v2, 0
  br i1 %v2743, label %b613, label %b614
b613:
  br label %b615
b615:
  %v2744 = phi i64 [ 0, %b613 ], [ %v2776, %b620 ]
  %v2745 = icmp slt i64 %v2744, 16
  br i1 %v2745, label %b616, label %b617
b616:
  br label %b618
b618:
  %v2746 = phi i64 [ 0, %b616 ], [ %v2771, %b623 ]
  %v2747 = phi <8 x float> [ splat (float 0x0000000000000000), %b616 ], [ %v2770, %b623 ]
  %v2748 = icmp slt i64 %v2746, %v7
  br i1 %v2748, label %b619, label %b620
b619:
  %v2749 = add i64 %v2746, 128
  %v2750 = icmp slt i64 %v2749, %v7
  %v2751 = select i1 %v2750, i64 %v2749, i64 %v7
  br label %b621
b621:
  %v2752 = phi i64 [ %v2746, %b619 ], [ %v2769, %b622 ]
  %v2753 = phi <8 x float> [ splat (float 0x0000000000000000), %b619 ], [ %v2768, %b622 ]
  %v2754 = icmp slt i64 %v2752, %v2751
  br i1 %v2754, label %b622, label %b623
b622:
  %v2755 = mul i64 %v2752, 16
  %v2756 = getelementptr inbounds float, ptr %v148, i64 %v2755
  %v2757 = add i64 0, %v2744
  %v2758 = getelementptr inbounds float, ptr %v2756, i64 %v2757
  %v2759 = load float, ptr %v2758, align 4
  %v2760 = mul i64 %v2752, 8
  %v2761 = getelementptr inbounds float, ptr %v20, i64 %v2760
  %v2762 = add i64 0, 0
  %v2763 = getelementptr inbounds float, ptr %v2761, i64 %v2762
  %v2764 = load <8 x float>, ptr %v2763, align 4
  %v2765 = insertelement <8 x float> poison, float %v2759, i64 0
  %v2766 = shufflevector <8 x float> %v2765, <8 x float> poison, <8 x i32> zeroinitializer
  %v2767 = fmul <8 x float> %v2766, %v2764
  %v2768 = fadd <8 x float> %v2753, %v2767
  %v2769 = add nsw i64 %v2752, 1
  br label %b621
b623:
  %v2770 = fadd <8 x float> %v2747, %v2753
  %v2771 = add nsw i64 %v2746, 128
  br label %b618
b620:
  %v2772 = mul i64 %v2744, 8
  %v2773 = add i64 0, %v2772
  %v2774 = add i64 %v2773, 0
  %v2775 = getelementptr inbounds float, ptr %v84, i64 %v2774
  store <8 x float> %v2747, ptr %v2775, align 4
  %v2776 = add nsw i64 %v2744, 1
  br label %b615
b617:
  br label %b614
b614:
  %v2777 = icmp sgt i64 %v3, 1
  br i1 %v2777, label %b624, label %b625
b624:
  %v2778 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2779 = atomicrmw add ptr %v2778, i64 1 acq_rel
  %v2780 = mul i64 %v3, 23
  br label %b626
b626:
  %v2781 = load atomic i64, ptr %v2778 acquire, align 8
  %v2782 = icmp slt i64 %v2781, %v2780
  br i1 %v2782, label %b627, label %b628
b627:
  %v2783 = call i32 @sched_yield()
  br label %b626
b628:
  br label %b625
b625:
  %v2784 = add i64 %v7, 0
  %v2785 = sdiv i64 %v2784, 1
  %v2786 = add i64 %v2, 1
  %v2787 = mul i64 %v2785, %v2
  %v2788 = sdiv i64 %v2787, %v3
  %v2789 = mul i64 %v2788, 1
  %v2790 = icmp slt i64 %v2789, %v7
  %v2791 = select i1 %v2790, i64 %v2789, i64 %v7
  %v2792 = mul i64 %v2785, %v2786
  %v2793 = sdiv i64 %v2792, %v3
  %v2794 = mul i64 %v2793, 1
  %v2795 = icmp slt i64 %v2794, %v7
  %v2796 = select i1 %v2795, i64 %v2794, i64 %v7
  %v2797 = mul i64 %v2791, 16
  %v2798 = getelementptr inbounds float, ptr %v148, i64 %v2797
  %v2799 = getelementptr inbounds float, ptr %v2798, i64 0
  %v2800 = mul i64 %v2791, 8
  %v2801 = getelementptr inbounds float, ptr %v152, i64 %v2800
  %v2802 = getelementptr inbounds float, ptr %v2801, i64 0
  %v2803 = sub i64 %v2796, %v2791
  %v2804 = mul i64 %v2803, 1
  %v2805 = getelementptr inbounds float, ptr %v18, i64 0
  %v2806 = icmp sgt i64 %v2804, 0
  br i1 %v2806, label %b629, label %b630
b629:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2804, i64 16, ptr %v2805, i64 8, ptr %v2799, i64 16, ptr %v2802, i64 8)
  br label %b630
b630:
  %v2807 = icmp sgt i64 %v3, 1
  br i1 %v2807, label %b631, label %b632
b631:
  %v2808 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2809 = atomicrmw add ptr %v2808, i64 1 acq_rel
  %v2810 = mul i64 %v3, 24
  br label %b633
b633:
  %v2811 = load atomic i64, ptr %v2808 acquire, align 8
  %v2812 = icmp slt i64 %v2811, %v2810
  br i1 %v2812, label %b634, label %b635
b634:
  %v2813 = call i32 @sched_yield()
  br label %b633
b635:
  br label %b632
b632:
  %v2814 = icmp eq i64 %v2, 0
  br i1 %v2814, label %b636, label %b637
b636:
  br label %b638
b638:
  %v2815 = phi i64 [ 0, %b636 ], [ %v2847, %b643 ]
  %v2816 = icmp slt i64 %v2815, 8
  br i1 %v2816, label %b639, label %b640
b639:
  br label %b641
b641:
  %v2817 = phi i64 [ 0, %b639 ], [ %v2842, %b646 ]
  %v2818 = phi <8 x float> [ splat (float 0x0000000000000000), %b639 ], [ %v2841, %b646 ]
  %v2819 = icmp slt i64 %v2817, %v7
  br i1 %v2819, label %b642, label %b643
b642:
  %v2820 = add i64 %v2817, 128
  %v2821 = icmp slt i64 %v2820, %v7
  %v2822 = select i1 %v2821, i64 %v2820, i64 %v7
  br label %b644
b644:
  %v2823 = phi i64 [ %v2817, %b642 ], [ %v2840, %b645 ]
  %v2824 = phi <8 x float> [ splat (float 0x0000000000000000), %b642 ], [ %v2839, %b645 ]
  %v2825 = icmp slt i64 %v2823, %v2822
  br i1 %v2825, label %b645, label %b646
b645:
  %v2826 = mul i64 %v2823, 8
  %v2827 = getelementptr inbounds float, ptr %v146, i64 %v2826
  %v2828 = add i64 0, %v2815
  %v2829 = getelementptr inbounds float, ptr %v2827, i64 %v2828
  %v2830 = load float, ptr %v2829, align 4
  %v2831 = mul i64 %v2823, 8
  %v2832 = getelementptr inbounds float, ptr %v20, i64 %v2831
  %v2833 = add i64 0, 0
  %v2834 = getelementptr inbounds float, ptr %v2832, i64 %v2833
  %v2835 = load <8 x float>, ptr %v2834, align 4
  %v2836 = insertelement <8 x float> poison, float %v2830, i64 0
  %v2837 = shufflevector <8 x float> %v2836, <8 x float> poison, <8 x i32> zeroinitializer
  %v2838 = fmul <8 x float> %v2837, %v2835
  %v2839 = fadd <8 x float> %v2824, %v2838
  %v2840 = add nsw i64 %v2823, 1
  br label %b644
b646:
  %v2841 = fadd <8 x float> %v2818, %v2824
  %v2842 = add nsw i64 %v2817, 128
  br label %b641
b643:
  %v2843 = mul i64 %v2815, 8
  %v2844 = add i64 0, %v2843
  %v2845 = add i64 %v2844, 0
  %v2846 = getelementptr inbounds float, ptr %v78, i64 %v2845
  store <8 x float> %v2818, ptr %v2846, align 4
  %v2847 = add nsw i64 %v2815, 1
  br label %b638
b640:
  br label %b637
b637:
  %v2848 = icmp sgt i64 %v3, 1
  br i1 %v2848, label %b647, label %b648
b647:
  %v2849 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2850 = atomicrmw add ptr %v2849, i64 1 acq_rel
  %v2851 = mul i64 %v3, 25
  br label %b649
b649:
  %v2852 = load atomic i64, ptr %v2849 acquire, align 8
  %v2853 = icmp slt i64 %v2852, %v2851
  br i1 %v2853, label %b650, label %b651
b650:
  %v2854 = call i32 @sched_yield()
  br label %b649
b651:
  br label %b648
b648:
  %v2855 = add i64 %v7, 0
  %v2856 = sdiv i64 %v2855, 1
  %v2857 = add i64 %v2, 1
  %v2858 = mul i64 %v2856, %v2
  %v2859 = sdiv i64 %v2858, %v3
  %v2860 = mul i64 %v2859, 1
  %v2861 = icmp slt i64 %v2860, %v7
  %v2862 = select i1 %v2861, i64 %v2860, i64 %v7
  %v2863 = mul i64 %v2856, %v2857
  %v2864 = sdiv i64 %v2863, %v3
  %v2865 = mul i64 %v2864, 1
  %v2866 = icmp slt i64 %v2865, %v7
  %v2867 = select i1 %v2866, i64 %v2865, i64 %v7
  %v2868 = mul i64 %v2862, 8
  %v2869 = getelementptr inbounds float, ptr %v146, i64 %v2868
  %v2870 = getelementptr inbounds float, ptr %v2869, i64 0
  %v2871 = mul i64 %v2862, 8
  %v2872 = getelementptr inbounds float, ptr %v154, i64 %v2871
  %v2873 = getelementptr inbounds float, ptr %v2872, i64 0
  %v2874 = sub i64 %v2867, %v2862
  %v2875 = mul i64 %v2874, 1
  %v2876 = getelementptr inbounds float, ptr %v12, i64 0
  %v2877 = icmp sgt i64 %v2875, 0
  br i1 %v2877, label %b652, label %b653
b652:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2875, i64 8, ptr %v2876, i64 8, ptr %v2870, i64 8, ptr %v2873, i64 8)
  br label %b653
b653:
  %v2878 = icmp sgt i64 %v3, 1
  br i1 %v2878, label %b654, label %b655
b654:
  %v2879 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2880 = atomicrmw add ptr %v2879, i64 1 acq_rel
  %v2881 = mul i64 %v3, 26
  br label %b656
b656:
  %v2882 = load atomic i64, ptr %v2879 acquire, align 8
  %v2883 = icmp slt i64 %v2882, %v2881
  br i1 %v2883, label %b657, label %b658
b657:
  %v2884 = call i32 @sched_yield()
  br label %b656
b658:
  br label %b655
b655:
  %v2885 = icmp eq i64 %v2, 0
  br i1 %v2885, label %b659, label %b660
b659:
  br label %b661
b661:
  %v2886 = phi i64 [ 0, %b659 ], [ %v2918, %b666 ]
  %v2887 = icmp slt i64 %v2886, 8
  br i1 %v2887, label %b662, label %b663
b662:
  br label %b664
b664:
  %v2888 = phi i64 [ 0, %b662 ], [ %v2913, %b669 ]
  %v2889 = phi <8 x float> [ splat (float 0x0000000000000000), %b662 ], [ %v2912, %b669 ]
  %v2890 = icmp slt i64 %v2888, %v7
  br i1 %v2890, label %b665, label %b666
b665:
  %v2891 = add i64 %v2888, 128
  %v2892 = icmp slt i64 %v2891, %v7
  %v2893 = select i1 %v2892, i64 %v2891, i64 %v7
  br label %b667
b667:
  %v2894 = phi i64 [ %v2888, %b665 ], [ %v2911, %b668 ]
  %v2895 = phi <8 x float> [ splat (float 0x0000000000000000), %b665 ], [ %v2910, %b668 ]
  %v2896 = icmp slt i64 %v2894, %v2893
  br i1 %v2896, label %b668, label %b669
b668:
  %v2897 = mul i64 %v2894, 8
  %v2898 = getelementptr inbounds float, ptr %v144, i64 %v2897
  %v2899 = add i64 0, %v2886
  %v2900 = getelementptr inbounds float, ptr %v2898, i64 %v2899
  %v2901 = load float, ptr %v2900, align 4
  %v2902 = mul i64 %v2894, 8
  %v2903 = getelementptr inbounds float, ptr %v20, i64 %v2902
  %v2904 = add i64 0, 0
  %v2905 = getelementptr inbounds float, ptr %v2903, i64 %v2904
  %v2906 = load <8 x float>, ptr %v2905, align 4
  %v2907 = insertelement <8 x float> poison, float %v2901, i64 0
  %v2908 = shufflevector <8 x float> %v2907, <8 x float> poison, <8 x i32> zeroinitializer
  %v2909 = fmul <8 x float> %v2908, %v2906
  %v2910 = fadd <8 x float> %v2895, %v2909
  %v2911 = add nsw i64 %v2894, 1
  br label %b667
b669:
  %v2912 = fadd <8 x float> %v2889, %v2895
  %v2913 = add nsw i64 %v2888, 128
  br label %b664
b666:
  %v2914 = mul i64 %v2886, 8
  %v2915 = add i64 0, %v2914
  %v2916 = add i64 %v2915, 0
  %v2917 = getelementptr inbounds float, ptr %v80, i64 %v2916
  store <8 x float> %v2889, ptr %v2917, align 4
  %v2918 = add nsw i64 %v2886, 1
  br label %b661
b663:
  br label %b660
b660:
  %v2919 = icmp sgt i64 %v3, 1
  br i1 %v2919, label %b670, label %b671
b670:
  %v2920 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2921 = atomicrmw add ptr %v2920, i64 1 acq_rel
  %v2922 = mul i64 %v3, 27
  br label %b672
b672:
  %v2923 = load atomic i64, ptr %v2920 acquire, align 8
  %v2924 = icmp slt i64 %v2923, %v2922
  br i1 %v2924, label %b673, label %b674
b673:
  %v2925 = call i32 @sched_yield()
  br label %b672
b674:
  br label %b671
b671:
  %v2926 = add i64 %v7, 0
  %v2927 = sdiv i64 %v2926, 1
  %v2928 = add i64 %v2, 1
  %v2929 = mul i64 %v2927, %v2
  %v2930 = sdiv i64 %v2929, %v3
  %v2931 = mul i64 %v2930, 1
  %v2932 = icmp slt i64 %v2931, %v7
  %v2933 = select i1 %v2932, i64 %v2931, i64 %v7
  %v2934 = mul i64 %v2927, %v2928
  %v2935 = sdiv i64 %v2934, %v3
  %v2936 = mul i64 %v2935, 1
  %v2937 = icmp slt i64 %v2936, %v7
  %v2938 = select i1 %v2937, i64 %v2936, i64 %v7
  %v2939 = mul i64 %v2933, 8
  %v2940 = getelementptr inbounds float, ptr %v144, i64 %v2939
  %v2941 = getelementptr inbounds float, ptr %v2940, i64 0
  %v2942 = mul i64 %v2933, 8
  %v2943 = getelementptr inbounds float, ptr %v146, i64 %v2942
  %v2944 = getelementptr inbounds float, ptr %v2943, i64 0
  %v2945 = sub i64 %v2938, %v2933
  %v2946 = mul i64 %v2945, 1
  %v2947 = getelementptr inbounds float, ptr %v14, i64 0
  %v2948 = icmp sgt i64 %v2946, 0
  br i1 %v2948, label %b675, label %b676
b675:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v2946, i64 8, ptr %v2947, i64 8, ptr %v2941, i64 8, ptr %v2944, i64 8)
  br label %b676
b676:
  %v2949 = icmp sgt i64 %v3, 1
  br i1 %v2949, label %b677, label %b678
b677:
  %v2950 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2951 = atomicrmw add ptr %v2950, i64 1 acq_rel
  %v2952 = mul i64 %v3, 28
  br label %b679
b679:
  %v2953 = load atomic i64, ptr %v2950 acquire, align 8
  %v2954 = icmp slt i64 %v2953, %v2952
  br i1 %v2954, label %b680, label %b681
b680:
  %v2955 = call i32 @sched_yield()
  br label %b679
b681:
  br label %b678
b678:
  %v2956 = icmp eq i64 %v2, 0
  br i1 %v2956, label %b682, label %b683
b682:
  br label %b684
b684:
  %v2957 = phi i64 [ 0, %b682 ], [ %v2989, %b689 ]
  %v2958 = icmp slt i64 %v2957, 8
  br i1 %v2958, label %b685, label %b686
b685:
  br label %b687
b687:
  %v2959 = phi i64 [ 0, %b685 ], [ %v2984, %b692 ]
  %v2960 = phi <8 x float> [ splat (float 0x0000000000000000), %b685 ], [ %v2983, %b692 ]
  %v2961 = icmp slt i64 %v2959, %v7
  br i1 %v2961, label %b688, label %b689
b688:
  %v2962 = add i64 %v2959, 128
  %v2963 = icmp slt i64 %v2962, %v7
  %v2964 = select i1 %v2963, i64 %v2962, i64 %v7
  br label %b690
b690:
  %v2965 = phi i64 [ %v2959, %b688 ], [ %v2982, %b691 ]
  %v2966 = phi <8 x float> [ splat (float 0x0000000000000000), %b688 ], [ %v2981, %b691 ]
  %v2967 = icmp slt i64 %v2965, %v2964
  br i1 %v2967, label %b691, label %b692
b691:
  %v2968 = mul i64 %v2965, 8
  %v2969 = getelementptr inbounds float, ptr %v142, i64 %v2968
  %v2970 = add i64 0, %v2957
  %v2971 = getelementptr inbounds float, ptr %v2969, i64 %v2970
  %v2972 = load float, ptr %v2971, align 4
  %v2973 = mul i64 %v2965, 8
  %v2974 = getelementptr inbounds float, ptr %v20, i64 %v2973
  %v2975 = add i64 0, 0
  %v2976 = getelementptr inbounds float, ptr %v2974, i64 %v2975
  %v2977 = load <8 x float>, ptr %v2976, align 4
  %v2978 = insertelement <8 x float> poison, float %v2972, i64 0
  %v2979 = shufflevector <8 x float> %v2978, <8 x float> poison, <8 x i32> zeroinitializer
  %v2980 = fmul <8 x float> %v2979, %v2977
  %v2981 = fadd <8 x float> %v2966, %v2980
  %v2982 = add nsw i64 %v2965, 1
  br label %b690
b692:
  %v2983 = fadd <8 x float> %v2960, %v2966
  %v2984 = add nsw i64 %v2959, 128
  br label %b687
b689:
  %v2985 = mul i64 %v2957, 8
  %v2986 = add i64 0, %v2985
  %v2987 = add i64 %v2986, 0
  %v2988 = getelementptr inbounds float, ptr %v82, i64 %v2987
  store <8 x float> %v2960, ptr %v2988, align 4
  %v2989 = add nsw i64 %v2957, 1
  br label %b684
b686:
  br label %b683
b683:
  %v2990 = icmp sgt i64 %v3, 1
  br i1 %v2990, label %b693, label %b694
b693:
  %v2991 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2992 = atomicrmw add ptr %v2991, i64 1 acq_rel
  %v2993 = mul i64 %v3, 29
  br label %b695
b695:
  %v2994 = load atomic i64, ptr %v2991 acquire, align 8
  %v2995 = icmp slt i64 %v2994, %v2993
  br i1 %v2995, label %b696, label %b697
b696:
  %v2996 = call i32 @sched_yield()
  br label %b695
b697:
  br label %b694
b694:
  %v2997 = add i64 %v7, 0
  %v2998 = sdiv i64 %v2997, 1
  %v2999 = add i64 %v2, 1
  %v3000 = mul i64 %v2998, %v2
  %v3001 = sdiv i64 %v3000, %v3
  %v3002 = mul i64 %v3001, 1
  %v3003 = icmp slt i64 %v3002, %v7
  %v3004 = select i1 %v3003, i64 %v3002, i64 %v7
  %v3005 = mul i64 %v2998, %v2999
  %v3006 = sdiv i64 %v3005, %v3
  %v3007 = mul i64 %v3006, 1
  %v3008 = icmp slt i64 %v3007, %v7
  %v3009 = select i1 %v3008, i64 %v3007, i64 %v7
  %v3010 = mul i64 %v3004, 8
  %v3011 = getelementptr inbounds float, ptr %v142, i64 %v3010
  %v3012 = getelementptr inbounds float, ptr %v3011, i64 0
  %v3013 = mul i64 %v3004, 8
  %v3014 = getelementptr inbounds float, ptr %v144, i64 %v3013
  %v3015 = getelementptr inbounds float, ptr %v3014, i64 0
  %v3016 = sub i64 %v3009, %v3004
  %v3017 = mul i64 %v3016, 1
  %v3018 = getelementptr inbounds float, ptr %v16, i64 0
  %v3019 = icmp sgt i64 %v3017, 0
  br i1 %v3019, label %b698, label %b699
b698:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v3017, i64 8, ptr %v3018, i64 8, ptr %v3012, i64 8, ptr %v3015, i64 8)
  br label %b699
b699:
  %v3020 = icmp sgt i64 %v3, 1
  br i1 %v3020, label %b700, label %b701
b700:
  %v3021 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3022 = atomicrmw add ptr %v3021, i64 1 acq_rel
  %v3023 = mul i64 %v3, 30
  br label %b702
b702:
  %v3024 = load atomic i64, ptr %v3021 acquire, align 8
  %v3025 = icmp slt i64 %v3024, %v3023
  br i1 %v3025, label %b703, label %b704
b703:
  %v3026 = call i32 @sched_yield()
  br label %b702
b704:
  br label %b701
b701:
  %v3027 = icmp eq i64 %v2, 0
  br i1 %v3027, label %b705, label %b706
b705:
  br label %b707
b707:
  %v3028 = phi i64 [ 0, %b705 ], [ %v3060, %b712 ]
  %v3029 = icmp slt i64 %v3028, 8
  br i1 %v3029, label %b708, label %b709
b708:
  br label %b710
b710:
  %v3030 = phi i64 [ 0, %b708 ], [ %v3055, %b715 ]
  %v3031 = phi <8 x float> [ splat (float 0x0000000000000000), %b708 ], [ %v3054, %b715 ]
  %v3032 = icmp slt i64 %v3030, %v7
  br i1 %v3032, label %b711, label %b712
b711:
  %v3033 = add i64 %v3030, 128
  %v3034 = icmp slt i64 %v3033, %v7
  %v3035 = select i1 %v3034, i64 %v3033, i64 %v7
  br label %b713
b713:
  %v3036 = phi i64 [ %v3030, %b711 ], [ %v3053, %b714 ]
  %v3037 = phi <8 x float> [ splat (float 0x0000000000000000), %b711 ], [ %v3052, %b714 ]
  %v3038 = icmp slt i64 %v3036, %v3035
  br i1 %v3038, label %b714, label %b715
b714:
  %v3039 = mul i64 %v3036, 8
  %v3040 = getelementptr inbounds float, ptr %v150, i64 %v3039
  %v3041 = add i64 0, %v3028
  %v3042 = getelementptr inbounds float, ptr %v3040, i64 %v3041
  %v3043 = load float, ptr %v3042, align 4
  %v3044 = mul i64 %v3036, 8
  %v3045 = getelementptr inbounds float, ptr %v20, i64 %v3044
  %v3046 = add i64 0, 0
  %v3047 = getelementptr inbounds float, ptr %v3045, i64 %v3046
  %v3048 = load <8 x float>, ptr %v3047, align 4
  %v3049 = insertelement <8 x float> poison, float %v3043, i64 0
  %v3050 = shufflevector <8 x float> %v3049, <8 x float> poison, <8 x i32> zeroinitializer
  %v3051 = fmul <8 x float> %v3050, %v3048
  %v3052 = fadd <8 x float> %v3037, %v3051
  %v3053 = add nsw i64 %v3036, 1
  br label %b713
b715:
  %v3054 = fadd <8 x float> %v3031, %v3037
  %v3055 = add nsw i64 %v3030, 128
  br label %b710
b712:
  %v3056 = mul i64 %v3028, 8
  %v3057 = add i64 0, %v3056
  %v3058 = add i64 %v3057, 0
  %v3059 = getelementptr inbounds float, ptr %v76, i64 %v3058
  store <8 x float> %v3031, ptr %v3059, align 4
  %v3060 = add nsw i64 %v3028, 1
  br label %b707
b709:
  br label %b706
b706:
  %v3061 = icmp sgt i64 %v3, 1
  br i1 %v3061, label %b716, label %b717
b716:
  %v3062 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3063 = atomicrmw add ptr %v3062, i64 1 acq_rel
  %v3064 = mul i64 %v3, 31
  br label %b718
b718:
  %v3065 = load atomic i64, ptr %v3062 acquire, align 8
  %v3066 = icmp slt i64 %v3065, %v3064
  br i1 %v3066, label %b719, label %b720
b719:
  %v3067 = call i32 @sched_yield()
  br label %b718
b720:
  br label %b717
b717:
  %v3068 = add i64 %v7, 0
  %v3069 = sdiv i64 %v3068, 1
  %v3070 = add i64 %v2, 1
  %v3071 = mul i64 %v3069, %v2
  %v3072 = sdiv i64 %v3071, %v3
  %v3073 = mul i64 %v3072, 1
  %v3074 = icmp slt i64 %v3073, %v7
  %v3075 = select i1 %v3074, i64 %v3073, i64 %v7
  %v3076 = mul i64 %v3069, %v3070
  %v3077 = sdiv i64 %v3076, %v3
  %v3078 = mul i64 %v3077, 1
  %v3079 = icmp slt i64 %v3078, %v7
  %v3080 = select i1 %v3079, i64 %v3078, i64 %v7
  %v3081 = mul i64 %v3075, 8
  %v3082 = getelementptr inbounds float, ptr %v150, i64 %v3081
  %v3083 = getelementptr inbounds float, ptr %v3082, i64 0
  %v3084 = mul i64 %v3075, 8
  %v3085 = getelementptr inbounds float, ptr %v142, i64 %v3084
  %v3086 = getelementptr inbounds float, ptr %v3085, i64 0
  %v3087 = sub i64 %v3080, %v3075
  %v3088 = mul i64 %v3087, 1
  %v3089 = getelementptr inbounds float, ptr %v10, i64 0
  %v3090 = icmp sgt i64 %v3088, 0
  br i1 %v3090, label %b721, label %b722
b721:
  call void @rnngen_sgemm(i64 0, i64 0, i64 8, i64 %v3088, i64 8, ptr %v3089, i64 8, ptr %v3083, i64 8, ptr %v3086, i64 8)
  br label %b722
b722:
  %v3091 = icmp sgt i64 %v3, 1
  br i1 %v3091, label %b723, label %b724
b723:
  %v3092 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3093 = atomicrmw add ptr %v3092, i64 1 acq_rel
  %v3094 = mul i64 %v3, 32
  br label %b725
b725:
  %v3095 = load atomic i64, ptr %v3092 acquire, align 8
  %v3096 = icmp slt i64 %v3095, %v3094
  br i1 %v3096, label %b726, label %b727
b726:
  %v3097 = call i32 @sched_yield()
  br label %b725
b727:
  br label %b724
b724:
  %v3098 = add i64 %v7, 0
  %v3099 = sdiv i64 %v3098, 1
  %v3100 = add i64 %v2, 1
  %v3101 = mul i64 %v3099, %v2
  %v3102 = sdiv i64 %v3101, %v3
  %v3103 = mul i64 %v3102, 1
  %v3104 = icmp slt i64 %v3103, %v7
  %v3105 = select i1 %v3104, i64 %v3103, i64 %v7
  %v3106 = mul i64 %v3099, %v3100
  %v3107 = sdiv i64 %v3106, %v3
  %v3108 = mul i64 %v3107, 1
  %v3109 = icmp slt i64 %v3108, %v7
  %v3110 = select i1 %v3109, i64 %v3108, i64 %v7
  br label %b728
b728:
  %v3111 = phi i64 [ %v3105, %b724 ], [ %v3146, %b729 ]
  %v3112 = icmp slt i64 %v3111, %v3110
  br i1 %v3112, label %b729, label %b730
b729:
  %v3113 = mul i64 %v3111, 8
  %v3114 = getelementptr inbounds float, ptr %v152, i64 %v3113
  %v3115 = mul i64 %v3111, 8
  %v3116 = getelementptr inbounds float, ptr %v154, i64 %v3115
  %v3117 = mul i64 %v3111, 8
  %v3118 = getelementptr inbounds float, ptr %v146, i64 %v3117
  %v3119 = mul i64 %v3111, 8
  %v3120 = getelementptr inbounds float, ptr %v144, i64 %v3119
  %v3121 = mul i64 %v3111, 8
  %v3122 = getelementptr inbounds float, ptr %v142, i64 %v3121
  %v3123 = mul i64 %v3111, 8
  %v3124 = getelementptr inbounds float, ptr %v86, i64 %v3123
  %v3125 = add i64 0, 0
  %v3126 = getelementptr inbounds float, ptr %v3114, i64 %v3125
  %v3127 = load <8 x float>, ptr %v3126, align 4
  %v3128 = add i64 0, 0
  %v3129 = getelementptr inbounds float, ptr %v3116, i64 %v3128
  %v3130 = load <8 x float>, ptr %v3129, align 4
  %v3131 = fadd <8 x float> %v3127, %v3130
  %v3132 = add i64 0, 0
  %v3133 = getelementptr inbounds float, ptr %v3118, i64 %v3132
  %v3134 = load <8 x float>, ptr %v3133, align 4
  %v3135 = fadd <8 x float> %v3131, %v3134
  %v3136 = add i64 0, 0
  %v3137 = getelementptr inbounds float, ptr %v3120, i64 %v3136
  %v3138 = load <8 x float>, ptr %v3137, align 4
  %v3139 = fadd <8 x float> %v3135, %v3138
  %v3140 = add i64 0, 0
  %v3141 = getelementptr inbounds float, ptr %v3122, i64 %v3140
  %v3142 = load <8 x float>, ptr %v3141, align 4
  %v3143 = fadd <8 x float> %v3139, %v3142
  %v3144 = add i64 0, 0
  %v3145 = getelementptr inbounds float, ptr %v3124, i64 %v3144
  store <8 x float> %v3143, ptr %v3145, align 4
  %v3146 = add nsw i64 %v3111, 1
  br label %b728
b730:
  %v3147 = icmp sgt i64 %v3, 1
  br i1 %v3147, label %b731, label %b732
b731:
  %v3148 = getelementptr inbounds i64, ptr %v1, i64 3
  %v3149 = atomicrmw add ptr %v3148, i64 1 acq_rel
  %v3150 = mul i64 %v3, 33
  br label %b733
b733:
  %v3151 = load atomic i64, ptr %v3148 acquire, align 8
  %v3152 = icmp slt i64 %v3151, %v3150
  br i1 %v3152, label %b734, label %b735
b734:
  %v3153 = call i32 @sched_yield()
  br label %b733
b735:
  br label %b732
b732:
  ret void
}
define internal void @tile_1x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = fadd <8 x float> %v80, %v65
  store <8 x float> %v81, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  %v123 = load <8 x float>, ptr %v122, align 4
  %v124 = fadd <8 x float> %v123, %v100
  store <8 x float> %v124, ptr %v122, align 4
  %v125 = getelementptr inbounds float, ptr %v4, i64 8
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = fadd <8 x float> %v126, %v101
  store <8 x float> %v127, ptr %v125, align 4
  ret void
}
define internal void @tile_3x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = fadd <8 x float> %v166, %v135
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = getelementptr inbounds float, ptr %v4, i64 8
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v136
  store <8 x float> %v170, ptr %v168, align 4
  %v171 = getelementptr inbounds float, ptr %v4, i64 16
  %v172 = load <8 x float>, ptr %v171, align 4
  %v173 = fadd <8 x float> %v172, %v137
  store <8 x float> %v173, ptr %v171, align 4
  ret void
}
define internal void @tile_4x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  %v209 = load <8 x float>, ptr %v208, align 4
  %v210 = fadd <8 x float> %v209, %v170
  store <8 x float> %v210, ptr %v208, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 8
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v171
  store <8 x float> %v213, ptr %v211, align 4
  %v214 = getelementptr inbounds float, ptr %v4, i64 16
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = fadd <8 x float> %v215, %v172
  store <8 x float> %v216, ptr %v214, align 4
  %v217 = getelementptr inbounds float, ptr %v4, i64 24
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = fadd <8 x float> %v218, %v173
  store <8 x float> %v219, ptr %v217, align 4
  ret void
}
define internal void @tile_5x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v155
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v156
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v157
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v158
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v159
  store <8 x float> %v215, ptr %v213, align 4
  ret void
}
define internal void @tile_6x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v122
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 8
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = fadd <8 x float> %v180, %v123
  store <8 x float> %v181, ptr %v179, align 4
  %v182 = getelementptr inbounds float, ptr %v4, i64 16
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v124
  store <8 x float> %v184, ptr %v182, align 4
  %v185 = getelementptr inbounds float, ptr %v4, i64 24
  %v186 = load <8 x float>, ptr %v185, align 4
  %v187 = fadd <8 x float> %v186, %v125
  store <8 x float> %v187, ptr %v185, align 4
  %v188 = getelementptr inbounds float, ptr %v4, i64 32
  %v189 = load <8 x float>, ptr %v188, align 4
  %v190 = fadd <8 x float> %v189, %v126
  store <8 x float> %v190, ptr %v188, align 4
  %v191 = getelementptr inbounds float, ptr %v4, i64 40
  %v192 = load <8 x float>, ptr %v191, align 4
  %v193 = fadd <8 x float> %v192, %v127
  store <8 x float> %v193, ptr %v191, align 4
  ret void
}
define internal void @tile_7x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  %v202 = load <8 x float>, ptr %v201, align 4
  %v203 = fadd <8 x float> %v202, %v139
  store <8 x float> %v203, ptr %v201, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 8
  %v205 = load <8 x float>, ptr %v204, align 4
  %v206 = fadd <8 x float> %v205, %v140
  store <8 x float> %v206, ptr %v204, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 16
  %v208 = load <8 x float>, ptr %v207, align 4
  %v209 = fadd <8 x float> %v208, %v141
  store <8 x float> %v209, ptr %v207, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 24
  %v211 = load <8 x float>, ptr %v210, align 4
  %v212 = fadd <8 x float> %v211, %v142
  store <8 x float> %v212, ptr %v210, align 4
  %v213 = getelementptr inbounds float, ptr %v4, i64 32
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v143
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = getelementptr inbounds float, ptr %v4, i64 40
  %v217 = load <8 x float>, ptr %v216, align 4
  %v218 = fadd <8 x float> %v217, %v144
  store <8 x float> %v218, ptr %v216, align 4
  %v219 = getelementptr inbounds float, ptr %v4, i64 48
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v145
  store <8 x float> %v221, ptr %v219, align 4
  ret void
}
define internal void @tile_8x1of1_0_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = fadd <8 x float> %v227, %v156
  store <8 x float> %v228, ptr %v226, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 8
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = fadd <8 x float> %v230, %v157
  store <8 x float> %v231, ptr %v229, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 16
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = fadd <8 x float> %v233, %v158
  store <8 x float> %v234, ptr %v232, align 4
  %v235 = getelementptr inbounds float, ptr %v4, i64 24
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = fadd <8 x float> %v236, %v159
  store <8 x float> %v237, ptr %v235, align 4
  %v238 = getelementptr inbounds float, ptr %v4, i64 32
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = fadd <8 x float> %v239, %v160
  store <8 x float> %v240, ptr %v238, align 4
  %v241 = getelementptr inbounds float, ptr %v4, i64 40
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fadd <8 x float> %v242, %v161
  store <8 x float> %v243, ptr %v241, align 4
  %v244 = getelementptr inbounds float, ptr %v4, i64 48
  %v245 = load <8 x float>, ptr %v244, align 4
  %v246 = fadd <8 x float> %v245, %v162
  store <8 x float> %v246, ptr %v244, align 4
  %v247 = getelementptr inbounds float, ptr %v4, i64 56
  %v248 = load <8 x float>, ptr %v247, align 4
  %v249 = fadd <8 x float> %v248, %v163
  store <8 x float> %v249, ptr %v247, align 4
  ret void
}
define internal void @tile_1x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_0(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 0
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 24
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 48
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 72
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 96
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 120
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 144
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 168
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 8
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 32
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 56
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 80
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 104
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 128
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 152
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 176
  store <8 x float> %v163, ptr %v233, align 4
  ret void
}
define internal void @tile_1x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v60, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v23, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v12 = icmp slt i64 %v7, %v6
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v7, 8
  %v14 = getelementptr inbounds float, ptr %v2, i64 %v13
  %v15 = getelementptr inbounds float, ptr %v14, i64 0
  %v16 = load <8 x float>, ptr %v15, align 4
  %v17 = mul i64 %v1, 0
  %v18 = add i64 %v17, %v7
  %v19 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v20 = load float, ptr %v19, align 4
  %v21 = insertelement <8 x float> poison, float %v20, i64 0
  %v22 = shufflevector <8 x float> %v21, <8 x float> poison, <8 x i32> zeroinitializer
  %v23 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v22, <8 x float> %v16, <8 x float> %v8)
  %v24 = add i64 %v7, 1
  %v25 = mul i64 %v24, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v24
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v9)
  %v36 = add i64 %v7, 2
  %v37 = mul i64 %v36, 8
  %v38 = getelementptr inbounds float, ptr %v2, i64 %v37
  %v39 = getelementptr inbounds float, ptr %v38, i64 0
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = mul i64 %v1, 0
  %v42 = add i64 %v41, %v36
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v40, <8 x float> %v10)
  %v48 = add i64 %v7, 3
  %v49 = mul i64 %v48, 8
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = mul i64 %v1, 0
  %v54 = add i64 %v53, %v48
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v11)
  %v60 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v61 = fadd <8 x float> %v8, %v9
  %v62 = fadd <8 x float> %v61, %v10
  %v63 = fadd <8 x float> %v62, %v11
  br label %b3
b3:
  %v64 = phi i64 [ %v6, %b2 ], [ %v78, %b4 ]
  %v65 = phi <8 x float> [ %v63, %b2 ], [ %v77, %b4 ]
  %v66 = icmp slt i64 %v64, %v3
  br i1 %v66, label %b4, label %b5
b4:
  %v67 = mul i64 %v64, 8
  %v68 = getelementptr inbounds float, ptr %v2, i64 %v67
  %v69 = getelementptr inbounds float, ptr %v68, i64 0
  %v70 = load <8 x float>, ptr %v69, align 4
  %v71 = mul i64 %v1, 0
  %v72 = add i64 %v71, %v64
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v70, <8 x float> %v65)
  %v78 = add nsw i64 %v64, 1
  br label %b3
b5:
  %v79 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v65, ptr %v79, align 4
  ret void
}
define internal void @tile_2x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v92, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v27, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v16 = icmp slt i64 %v7, %v6
  br i1 %v16, label %b1, label %b2
b1:
  %v17 = mul i64 %v7, 8
  %v18 = getelementptr inbounds float, ptr %v2, i64 %v17
  %v19 = getelementptr inbounds float, ptr %v18, i64 0
  %v20 = load <8 x float>, ptr %v19, align 4
  %v21 = mul i64 %v1, 0
  %v22 = add i64 %v21, %v7
  %v23 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v24 = load float, ptr %v23, align 4
  %v25 = insertelement <8 x float> poison, float %v24, i64 0
  %v26 = shufflevector <8 x float> %v25, <8 x float> poison, <8 x i32> zeroinitializer
  %v27 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v26, <8 x float> %v20, <8 x float> %v8)
  %v28 = mul i64 %v1, 1
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v20, <8 x float> %v9)
  %v35 = add i64 %v7, 1
  %v36 = mul i64 %v35, 8
  %v37 = getelementptr inbounds float, ptr %v2, i64 %v36
  %v38 = getelementptr inbounds float, ptr %v37, i64 0
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v35
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v10)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v35
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v39, <8 x float> %v11)
  %v54 = add i64 %v7, 2
  %v55 = mul i64 %v54, 8
  %v56 = getelementptr inbounds float, ptr %v2, i64 %v55
  %v57 = getelementptr inbounds float, ptr %v56, i64 0
  %v58 = load <8 x float>, ptr %v57, align 4
  %v59 = mul i64 %v1, 0
  %v60 = add i64 %v59, %v54
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v58, <8 x float> %v12)
  %v66 = mul i64 %v1, 1
  %v67 = add i64 %v66, %v54
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v58, <8 x float> %v13)
  %v73 = add i64 %v7, 3
  %v74 = mul i64 %v73, 8
  %v75 = getelementptr inbounds float, ptr %v2, i64 %v74
  %v76 = getelementptr inbounds float, ptr %v75, i64 0
  %v77 = load <8 x float>, ptr %v76, align 4
  %v78 = mul i64 %v1, 0
  %v79 = add i64 %v78, %v73
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v77, <8 x float> %v14)
  %v85 = mul i64 %v1, 1
  %v86 = add i64 %v85, %v73
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v77, <8 x float> %v15)
  %v92 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v93 = fadd <8 x float> %v8, %v10
  %v94 = fadd <8 x float> %v9, %v11
  %v95 = fadd <8 x float> %v93, %v12
  %v96 = fadd <8 x float> %v94, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  br label %b3
b3:
  %v99 = phi i64 [ %v6, %b2 ], [ %v121, %b4 ]
  %v100 = phi <8 x float> [ %v97, %b2 ], [ %v113, %b4 ]
  %v101 = phi <8 x float> [ %v98, %b2 ], [ %v120, %b4 ]
  %v102 = icmp slt i64 %v99, %v3
  br i1 %v102, label %b4, label %b5
b4:
  %v103 = mul i64 %v99, 8
  %v104 = getelementptr inbounds float, ptr %v2, i64 %v103
  %v105 = getelementptr inbounds float, ptr %v104, i64 0
  %v106 = load <8 x float>, ptr %v105, align 4
  %v107 = mul i64 %v1, 0
  %v108 = add i64 %v107, %v99
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v106, <8 x float> %v100)
  %v114 = mul i64 %v1, 1
  %v115 = add i64 %v114, %v99
  %v116 = getelementptr inbounds float, ptr %v0, i64 %v115
  %v117 = load float, ptr %v116, align 4
  %v118 = insertelement <8 x float> poison, float %v117, i64 0
  %v119 = shufflevector <8 x float> %v118, <8 x float> poison, <8 x i32> zeroinitializer
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v119, <8 x float> %v106, <8 x float> %v101)
  %v121 = add nsw i64 %v99, 1
  br label %b3
b5:
  %v122 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v100, ptr %v122, align 4
  %v123 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v101, ptr %v123, align 4
  ret void
}
define internal void @tile_3x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v124, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = add i64 %v7, 1
  %v47 = mul i64 %v46, 8
  %v48 = getelementptr inbounds float, ptr %v2, i64 %v47
  %v49 = getelementptr inbounds float, ptr %v48, i64 0
  %v50 = load <8 x float>, ptr %v49, align 4
  %v51 = mul i64 %v1, 0
  %v52 = add i64 %v51, %v46
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v50, <8 x float> %v11)
  %v58 = mul i64 %v1, 1
  %v59 = add i64 %v58, %v46
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v50, <8 x float> %v12)
  %v65 = mul i64 %v1, 2
  %v66 = add i64 %v65, %v46
  %v67 = getelementptr inbounds float, ptr %v0, i64 %v66
  %v68 = load float, ptr %v67, align 4
  %v69 = insertelement <8 x float> poison, float %v68, i64 0
  %v70 = shufflevector <8 x float> %v69, <8 x float> poison, <8 x i32> zeroinitializer
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v70, <8 x float> %v50, <8 x float> %v13)
  %v72 = add i64 %v7, 2
  %v73 = mul i64 %v72, 8
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = mul i64 %v1, 0
  %v78 = add i64 %v77, %v72
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v76, <8 x float> %v14)
  %v84 = mul i64 %v1, 1
  %v85 = add i64 %v84, %v72
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v76, <8 x float> %v15)
  %v91 = mul i64 %v1, 2
  %v92 = add i64 %v91, %v72
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v76, <8 x float> %v16)
  %v98 = add i64 %v7, 3
  %v99 = mul i64 %v98, 8
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = mul i64 %v1, 0
  %v104 = add i64 %v103, %v98
  %v105 = getelementptr inbounds float, ptr %v0, i64 %v104
  %v106 = load float, ptr %v105, align 4
  %v107 = insertelement <8 x float> poison, float %v106, i64 0
  %v108 = shufflevector <8 x float> %v107, <8 x float> poison, <8 x i32> zeroinitializer
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v108, <8 x float> %v102, <8 x float> %v17)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v98
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v102, <8 x float> %v18)
  %v117 = mul i64 %v1, 2
  %v118 = add i64 %v117, %v98
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v102, <8 x float> %v19)
  %v124 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v125 = fadd <8 x float> %v8, %v11
  %v126 = fadd <8 x float> %v9, %v12
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v125, %v14
  %v129 = fadd <8 x float> %v126, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  br label %b3
b3:
  %v134 = phi i64 [ %v6, %b2 ], [ %v164, %b4 ]
  %v135 = phi <8 x float> [ %v131, %b2 ], [ %v149, %b4 ]
  %v136 = phi <8 x float> [ %v132, %b2 ], [ %v156, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v163, %b4 ]
  %v138 = icmp slt i64 %v134, %v3
  br i1 %v138, label %b4, label %b5
b4:
  %v139 = mul i64 %v134, 8
  %v140 = getelementptr inbounds float, ptr %v2, i64 %v139
  %v141 = getelementptr inbounds float, ptr %v140, i64 0
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v134
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v135)
  %v150 = mul i64 %v1, 1
  %v151 = add i64 %v150, %v134
  %v152 = getelementptr inbounds float, ptr %v0, i64 %v151
  %v153 = load float, ptr %v152, align 4
  %v154 = insertelement <8 x float> poison, float %v153, i64 0
  %v155 = shufflevector <8 x float> %v154, <8 x float> poison, <8 x i32> zeroinitializer
  %v156 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v155, <8 x float> %v142, <8 x float> %v136)
  %v157 = mul i64 %v1, 2
  %v158 = add i64 %v157, %v134
  %v159 = getelementptr inbounds float, ptr %v0, i64 %v158
  %v160 = load float, ptr %v159, align 4
  %v161 = insertelement <8 x float> poison, float %v160, i64 0
  %v162 = shufflevector <8 x float> %v161, <8 x float> poison, <8 x i32> zeroinitializer
  %v163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v162, <8 x float> %v142, <8 x float> %v137)
  %v164 = add nsw i64 %v134, 1
  br label %b3
b5:
  %v165 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v135, ptr %v165, align 4
  %v166 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v136, ptr %v166, align 4
  %v167 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v137, ptr %v167, align 4
  ret void
}
define internal void @tile_4x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 4
  %v6 = mul i64 %v5, 4
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v156, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v134, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v141, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v148, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v155, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = add i64 %v7, 1
  %v58 = mul i64 %v57, 8
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = mul i64 %v1, 0
  %v63 = add i64 %v62, %v57
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v61, <8 x float> %v12)
  %v69 = mul i64 %v1, 1
  %v70 = add i64 %v69, %v57
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v61, <8 x float> %v13)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v57
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v61, <8 x float> %v14)
  %v83 = mul i64 %v1, 3
  %v84 = add i64 %v83, %v57
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v61, <8 x float> %v15)
  %v90 = add i64 %v7, 2
  %v91 = mul i64 %v90, 8
  %v92 = getelementptr inbounds float, ptr %v2, i64 %v91
  %v93 = getelementptr inbounds float, ptr %v92, i64 0
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v90
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v16)
  %v102 = mul i64 %v1, 1
  %v103 = add i64 %v102, %v90
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v94, <8 x float> %v17)
  %v109 = mul i64 %v1, 2
  %v110 = add i64 %v109, %v90
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v94, <8 x float> %v18)
  %v116 = mul i64 %v1, 3
  %v117 = add i64 %v116, %v90
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v94, <8 x float> %v19)
  %v123 = add i64 %v7, 3
  %v124 = mul i64 %v123, 8
  %v125 = getelementptr inbounds float, ptr %v2, i64 %v124
  %v126 = getelementptr inbounds float, ptr %v125, i64 0
  %v127 = load <8 x float>, ptr %v126, align 4
  %v128 = mul i64 %v1, 0
  %v129 = add i64 %v128, %v123
  %v130 = getelementptr inbounds float, ptr %v0, i64 %v129
  %v131 = load float, ptr %v130, align 4
  %v132 = insertelement <8 x float> poison, float %v131, i64 0
  %v133 = shufflevector <8 x float> %v132, <8 x float> poison, <8 x i32> zeroinitializer
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v133, <8 x float> %v127, <8 x float> %v20)
  %v135 = mul i64 %v1, 1
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v127, <8 x float> %v21)
  %v142 = mul i64 %v1, 2
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v127, <8 x float> %v22)
  %v149 = mul i64 %v1, 3
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v127, <8 x float> %v23)
  %v156 = add nsw i64 %v7, 4
  br label %b0
b2:
  %v157 = fadd <8 x float> %v8, %v12
  %v158 = fadd <8 x float> %v9, %v13
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v157, %v16
  %v162 = fadd <8 x float> %v158, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  br label %b3
b3:
  %v169 = phi i64 [ %v6, %b2 ], [ %v207, %b4 ]
  %v170 = phi <8 x float> [ %v165, %b2 ], [ %v185, %b4 ]
  %v171 = phi <8 x float> [ %v166, %b2 ], [ %v192, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v199, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v206, %b4 ]
  %v174 = icmp slt i64 %v169, %v3
  br i1 %v174, label %b4, label %b5
b4:
  %v175 = mul i64 %v169, 8
  %v176 = getelementptr inbounds float, ptr %v2, i64 %v175
  %v177 = getelementptr inbounds float, ptr %v176, i64 0
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = mul i64 %v1, 0
  %v180 = add i64 %v179, %v169
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v178, <8 x float> %v170)
  %v186 = mul i64 %v1, 1
  %v187 = add i64 %v186, %v169
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v178, <8 x float> %v171)
  %v193 = mul i64 %v1, 2
  %v194 = add i64 %v193, %v169
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v178, <8 x float> %v172)
  %v200 = mul i64 %v1, 3
  %v201 = add i64 %v200, %v169
  %v202 = getelementptr inbounds float, ptr %v0, i64 %v201
  %v203 = load float, ptr %v202, align 4
  %v204 = insertelement <8 x float> poison, float %v203, i64 0
  %v205 = shufflevector <8 x float> %v204, <8 x float> poison, <8 x i32> zeroinitializer
  %v206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v205, <8 x float> %v178, <8 x float> %v173)
  %v207 = add nsw i64 %v169, 1
  br label %b3
b5:
  %v208 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v170, ptr %v208, align 4
  %v209 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v171, ptr %v209, align 4
  %v210 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v172, ptr %v210, align 4
  %v211 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v173, ptr %v211, align 4
  ret void
}
define internal void @tile_5x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 3
  %v6 = mul i64 %v5, 3
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v143, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v81, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v114, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v121, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v128, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v135, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v142, %b1 ]
  %v23 = icmp slt i64 %v7, %v6
  br i1 %v23, label %b1, label %b2
b1:
  %v24 = mul i64 %v7, 8
  %v25 = getelementptr inbounds float, ptr %v2, i64 %v24
  %v26 = getelementptr inbounds float, ptr %v25, i64 0
  %v27 = load <8 x float>, ptr %v26, align 4
  %v28 = mul i64 %v1, 0
  %v29 = add i64 %v28, %v7
  %v30 = getelementptr inbounds float, ptr %v0, i64 %v29
  %v31 = load float, ptr %v30, align 4
  %v32 = insertelement <8 x float> poison, float %v31, i64 0
  %v33 = shufflevector <8 x float> %v32, <8 x float> poison, <8 x i32> zeroinitializer
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v33, <8 x float> %v27, <8 x float> %v8)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v7
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v27, <8 x float> %v9)
  %v42 = mul i64 %v1, 2
  %v43 = add i64 %v42, %v7
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v27, <8 x float> %v10)
  %v49 = mul i64 %v1, 3
  %v50 = add i64 %v49, %v7
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v27, <8 x float> %v11)
  %v56 = mul i64 %v1, 4
  %v57 = add i64 %v56, %v7
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v27, <8 x float> %v12)
  %v63 = add i64 %v7, 1
  %v64 = mul i64 %v63, 8
  %v65 = getelementptr inbounds float, ptr %v2, i64 %v64
  %v66 = getelementptr inbounds float, ptr %v65, i64 0
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v63
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v13)
  %v75 = mul i64 %v1, 1
  %v76 = add i64 %v75, %v63
  %v77 = getelementptr inbounds float, ptr %v0, i64 %v76
  %v78 = load float, ptr %v77, align 4
  %v79 = insertelement <8 x float> poison, float %v78, i64 0
  %v80 = shufflevector <8 x float> %v79, <8 x float> poison, <8 x i32> zeroinitializer
  %v81 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v80, <8 x float> %v67, <8 x float> %v14)
  %v82 = mul i64 %v1, 2
  %v83 = add i64 %v82, %v63
  %v84 = getelementptr inbounds float, ptr %v0, i64 %v83
  %v85 = load float, ptr %v84, align 4
  %v86 = insertelement <8 x float> poison, float %v85, i64 0
  %v87 = shufflevector <8 x float> %v86, <8 x float> poison, <8 x i32> zeroinitializer
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v87, <8 x float> %v67, <8 x float> %v15)
  %v89 = mul i64 %v1, 3
  %v90 = add i64 %v89, %v63
  %v91 = getelementptr inbounds float, ptr %v0, i64 %v90
  %v92 = load float, ptr %v91, align 4
  %v93 = insertelement <8 x float> poison, float %v92, i64 0
  %v94 = shufflevector <8 x float> %v93, <8 x float> poison, <8 x i32> zeroinitializer
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v94, <8 x float> %v67, <8 x float> %v16)
  %v96 = mul i64 %v1, 4
  %v97 = add i64 %v96, %v63
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v67, <8 x float> %v17)
  %v103 = add i64 %v7, 2
  %v104 = mul i64 %v103, 8
  %v105 = getelementptr inbounds float, ptr %v2, i64 %v104
  %v106 = getelementptr inbounds float, ptr %v105, i64 0
  %v107 = load <8 x float>, ptr %v106, align 4
  %v108 = mul i64 %v1, 0
  %v109 = add i64 %v108, %v103
  %v110 = getelementptr inbounds float, ptr %v0, i64 %v109
  %v111 = load float, ptr %v110, align 4
  %v112 = insertelement <8 x float> poison, float %v111, i64 0
  %v113 = shufflevector <8 x float> %v112, <8 x float> poison, <8 x i32> zeroinitializer
  %v114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v113, <8 x float> %v107, <8 x float> %v18)
  %v115 = mul i64 %v1, 1
  %v116 = add i64 %v115, %v103
  %v117 = getelementptr inbounds float, ptr %v0, i64 %v116
  %v118 = load float, ptr %v117, align 4
  %v119 = insertelement <8 x float> poison, float %v118, i64 0
  %v120 = shufflevector <8 x float> %v119, <8 x float> poison, <8 x i32> zeroinitializer
  %v121 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v120, <8 x float> %v107, <8 x float> %v19)
  %v122 = mul i64 %v1, 2
  %v123 = add i64 %v122, %v103
  %v124 = getelementptr inbounds float, ptr %v0, i64 %v123
  %v125 = load float, ptr %v124, align 4
  %v126 = insertelement <8 x float> poison, float %v125, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v127, <8 x float> %v107, <8 x float> %v20)
  %v129 = mul i64 %v1, 3
  %v130 = add i64 %v129, %v103
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v107, <8 x float> %v21)
  %v136 = mul i64 %v1, 4
  %v137 = add i64 %v136, %v103
  %v138 = getelementptr inbounds float, ptr %v0, i64 %v137
  %v139 = load float, ptr %v138, align 4
  %v140 = insertelement <8 x float> poison, float %v139, i64 0
  %v141 = shufflevector <8 x float> %v140, <8 x float> poison, <8 x i32> zeroinitializer
  %v142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v141, <8 x float> %v107, <8 x float> %v22)
  %v143 = add nsw i64 %v7, 3
  br label %b0
b2:
  %v144 = fadd <8 x float> %v8, %v13
  %v145 = fadd <8 x float> %v9, %v14
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v144, %v18
  %v150 = fadd <8 x float> %v145, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  br label %b3
b3:
  %v154 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v155 = phi <8 x float> [ %v149, %b2 ], [ %v171, %b4 ]
  %v156 = phi <8 x float> [ %v150, %b2 ], [ %v178, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v185, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v192, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v199, %b4 ]
  %v160 = icmp slt i64 %v154, %v3
  br i1 %v160, label %b4, label %b5
b4:
  %v161 = mul i64 %v154, 8
  %v162 = getelementptr inbounds float, ptr %v2, i64 %v161
  %v163 = getelementptr inbounds float, ptr %v162, i64 0
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = mul i64 %v1, 0
  %v166 = add i64 %v165, %v154
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v164, <8 x float> %v155)
  %v172 = mul i64 %v1, 1
  %v173 = add i64 %v172, %v154
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v164, <8 x float> %v156)
  %v179 = mul i64 %v1, 2
  %v180 = add i64 %v179, %v154
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v164, <8 x float> %v157)
  %v186 = mul i64 %v1, 3
  %v187 = add i64 %v186, %v154
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v164, <8 x float> %v158)
  %v193 = mul i64 %v1, 4
  %v194 = add i64 %v193, %v154
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v164, <8 x float> %v159)
  %v200 = add nsw i64 %v154, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v155, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v156, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v157, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v158, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v159, ptr %v205, align 4
  ret void
}
define internal void @tile_6x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v114, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v38, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v113, %b1 ]
  %v20 = icmp slt i64 %v7, %v6
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v7, 8
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v7
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v8)
  %v32 = mul i64 %v1, 1
  %v33 = add i64 %v32, %v7
  %v34 = getelementptr inbounds float, ptr %v0, i64 %v33
  %v35 = load float, ptr %v34, align 4
  %v36 = insertelement <8 x float> poison, float %v35, i64 0
  %v37 = shufflevector <8 x float> %v36, <8 x float> poison, <8 x i32> zeroinitializer
  %v38 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v37, <8 x float> %v24, <8 x float> %v9)
  %v39 = mul i64 %v1, 2
  %v40 = add i64 %v39, %v7
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v40
  %v42 = load float, ptr %v41, align 4
  %v43 = insertelement <8 x float> poison, float %v42, i64 0
  %v44 = shufflevector <8 x float> %v43, <8 x float> poison, <8 x i32> zeroinitializer
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v44, <8 x float> %v24, <8 x float> %v10)
  %v46 = mul i64 %v1, 3
  %v47 = add i64 %v46, %v7
  %v48 = getelementptr inbounds float, ptr %v0, i64 %v47
  %v49 = load float, ptr %v48, align 4
  %v50 = insertelement <8 x float> poison, float %v49, i64 0
  %v51 = shufflevector <8 x float> %v50, <8 x float> poison, <8 x i32> zeroinitializer
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v51, <8 x float> %v24, <8 x float> %v11)
  %v53 = mul i64 %v1, 4
  %v54 = add i64 %v53, %v7
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v24, <8 x float> %v12)
  %v60 = mul i64 %v1, 5
  %v61 = add i64 %v60, %v7
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v24, <8 x float> %v13)
  %v67 = add i64 %v7, 1
  %v68 = mul i64 %v67, 8
  %v69 = getelementptr inbounds float, ptr %v2, i64 %v68
  %v70 = getelementptr inbounds float, ptr %v69, i64 0
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v67
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v14)
  %v79 = mul i64 %v1, 1
  %v80 = add i64 %v79, %v67
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v71, <8 x float> %v15)
  %v86 = mul i64 %v1, 2
  %v87 = add i64 %v86, %v67
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v71, <8 x float> %v16)
  %v93 = mul i64 %v1, 3
  %v94 = add i64 %v93, %v67
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v71, <8 x float> %v17)
  %v100 = mul i64 %v1, 4
  %v101 = add i64 %v100, %v67
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v71, <8 x float> %v18)
  %v107 = mul i64 %v1, 5
  %v108 = add i64 %v107, %v67
  %v109 = getelementptr inbounds float, ptr %v0, i64 %v108
  %v110 = load float, ptr %v109, align 4
  %v111 = insertelement <8 x float> poison, float %v110, i64 0
  %v112 = shufflevector <8 x float> %v111, <8 x float> poison, <8 x i32> zeroinitializer
  %v113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v112, <8 x float> %v71, <8 x float> %v19)
  %v114 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v115 = fadd <8 x float> %v8, %v14
  %v116 = fadd <8 x float> %v9, %v15
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  br label %b3
b3:
  %v121 = phi i64 [ %v6, %b2 ], [ %v175, %b4 ]
  %v122 = phi <8 x float> [ %v115, %b2 ], [ %v139, %b4 ]
  %v123 = phi <8 x float> [ %v116, %b2 ], [ %v146, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v153, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v160, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v167, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v174, %b4 ]
  %v128 = icmp slt i64 %v121, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v121, 8
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = mul i64 %v1, 0
  %v134 = add i64 %v133, %v121
  %v135 = getelementptr inbounds float, ptr %v0, i64 %v134
  %v136 = load float, ptr %v135, align 4
  %v137 = insertelement <8 x float> poison, float %v136, i64 0
  %v138 = shufflevector <8 x float> %v137, <8 x float> poison, <8 x i32> zeroinitializer
  %v139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v138, <8 x float> %v132, <8 x float> %v122)
  %v140 = mul i64 %v1, 1
  %v141 = add i64 %v140, %v121
  %v142 = getelementptr inbounds float, ptr %v0, i64 %v141
  %v143 = load float, ptr %v142, align 4
  %v144 = insertelement <8 x float> poison, float %v143, i64 0
  %v145 = shufflevector <8 x float> %v144, <8 x float> poison, <8 x i32> zeroinitializer
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v145, <8 x float> %v132, <8 x float> %v123)
  %v147 = mul i64 %v1, 2
  %v148 = add i64 %v147, %v121
  %v149 = getelementptr inbounds float, ptr %v0, i64 %v148
  %v150 = load float, ptr %v149, align 4
  %v151 = insertelement <8 x float> poison, float %v150, i64 0
  %v152 = shufflevector <8 x float> %v151, <8 x float> poison, <8 x i32> zeroinitializer
  %v153 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v152, <8 x float> %v132, <8 x float> %v124)
  %v154 = mul i64 %v1, 3
  %v155 = add i64 %v154, %v121
  %v156 = getelementptr inbounds float, ptr %v0, i64 %v155
  %v157 = load float, ptr %v156, align 4
  %v158 = insertelement <8 x float> poison, float %v157, i64 0
  %v159 = shufflevector <8 x float> %v158, <8 x float> poison, <8 x i32> zeroinitializer
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v159, <8 x float> %v132, <8 x float> %v125)
  %v161 = mul i64 %v1, 4
  %v162 = add i64 %v161, %v121
  %v163 = getelementptr inbounds float, ptr %v0, i64 %v162
  %v164 = load float, ptr %v163, align 4
  %v165 = insertelement <8 x float> poison, float %v164, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  %v167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v166, <8 x float> %v132, <8 x float> %v126)
  %v168 = mul i64 %v1, 5
  %v169 = add i64 %v168, %v121
  %v170 = getelementptr inbounds float, ptr %v0, i64 %v169
  %v171 = load float, ptr %v170, align 4
  %v172 = insertelement <8 x float> poison, float %v171, i64 0
  %v173 = shufflevector <8 x float> %v172, <8 x float> poison, <8 x i32> zeroinitializer
  %v174 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v173, <8 x float> %v132, <8 x float> %v127)
  %v175 = add nsw i64 %v121, 1
  br label %b3
b5:
  %v176 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v122, ptr %v176, align 4
  %v177 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v123, ptr %v177, align 4
  %v178 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v124, ptr %v178, align 4
  %v179 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v125, ptr %v179, align 4
  %v180 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v126, ptr %v180, align 4
  %v181 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v127, ptr %v181, align 4
  ret void
}
define internal void @tile_7x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v130, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v122, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v129, %b1 ]
  %v22 = icmp slt i64 %v7, %v6
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v7, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v7
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v8)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v7
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v9)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v7
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v10)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v7
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v11)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v7
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v12)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v7
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v13)
  %v69 = mul i64 %v1, 6
  %v70 = add i64 %v69, %v7
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v14)
  %v76 = add i64 %v7, 1
  %v77 = mul i64 %v76, 8
  %v78 = getelementptr inbounds float, ptr %v2, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v78, i64 0
  %v80 = load <8 x float>, ptr %v79, align 4
  %v81 = mul i64 %v1, 0
  %v82 = add i64 %v81, %v76
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v80, <8 x float> %v15)
  %v88 = mul i64 %v1, 1
  %v89 = add i64 %v88, %v76
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v80, <8 x float> %v16)
  %v95 = mul i64 %v1, 2
  %v96 = add i64 %v95, %v76
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v80, <8 x float> %v17)
  %v102 = mul i64 %v1, 3
  %v103 = add i64 %v102, %v76
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v80, <8 x float> %v18)
  %v109 = mul i64 %v1, 4
  %v110 = add i64 %v109, %v76
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v80, <8 x float> %v19)
  %v116 = mul i64 %v1, 5
  %v117 = add i64 %v116, %v76
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v80, <8 x float> %v20)
  %v123 = mul i64 %v1, 6
  %v124 = add i64 %v123, %v76
  %v125 = getelementptr inbounds float, ptr %v0, i64 %v124
  %v126 = load float, ptr %v125, align 4
  %v127 = insertelement <8 x float> poison, float %v126, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  %v129 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v128, <8 x float> %v80, <8 x float> %v21)
  %v130 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v131 = fadd <8 x float> %v8, %v15
  %v132 = fadd <8 x float> %v9, %v16
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  br label %b3
b3:
  %v138 = phi i64 [ %v6, %b2 ], [ %v200, %b4 ]
  %v139 = phi <8 x float> [ %v131, %b2 ], [ %v157, %b4 ]
  %v140 = phi <8 x float> [ %v132, %b2 ], [ %v164, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v171, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v178, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v185, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v192, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v199, %b4 ]
  %v146 = icmp slt i64 %v138, %v3
  br i1 %v146, label %b4, label %b5
b4:
  %v147 = mul i64 %v138, 8
  %v148 = getelementptr inbounds float, ptr %v2, i64 %v147
  %v149 = getelementptr inbounds float, ptr %v148, i64 0
  %v150 = load <8 x float>, ptr %v149, align 4
  %v151 = mul i64 %v1, 0
  %v152 = add i64 %v151, %v138
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v150, <8 x float> %v139)
  %v158 = mul i64 %v1, 1
  %v159 = add i64 %v158, %v138
  %v160 = getelementptr inbounds float, ptr %v0, i64 %v159
  %v161 = load float, ptr %v160, align 4
  %v162 = insertelement <8 x float> poison, float %v161, i64 0
  %v163 = shufflevector <8 x float> %v162, <8 x float> poison, <8 x i32> zeroinitializer
  %v164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v163, <8 x float> %v150, <8 x float> %v140)
  %v165 = mul i64 %v1, 2
  %v166 = add i64 %v165, %v138
  %v167 = getelementptr inbounds float, ptr %v0, i64 %v166
  %v168 = load float, ptr %v167, align 4
  %v169 = insertelement <8 x float> poison, float %v168, i64 0
  %v170 = shufflevector <8 x float> %v169, <8 x float> poison, <8 x i32> zeroinitializer
  %v171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v170, <8 x float> %v150, <8 x float> %v141)
  %v172 = mul i64 %v1, 3
  %v173 = add i64 %v172, %v138
  %v174 = getelementptr inbounds float, ptr %v0, i64 %v173
  %v175 = load float, ptr %v174, align 4
  %v176 = insertelement <8 x float> poison, float %v175, i64 0
  %v177 = shufflevector <8 x float> %v176, <8 x float> poison, <8 x i32> zeroinitializer
  %v178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v177, <8 x float> %v150, <8 x float> %v142)
  %v179 = mul i64 %v1, 4
  %v180 = add i64 %v179, %v138
  %v181 = getelementptr inbounds float, ptr %v0, i64 %v180
  %v182 = load float, ptr %v181, align 4
  %v183 = insertelement <8 x float> poison, float %v182, i64 0
  %v184 = shufflevector <8 x float> %v183, <8 x float> poison, <8 x i32> zeroinitializer
  %v185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v184, <8 x float> %v150, <8 x float> %v143)
  %v186 = mul i64 %v1, 5
  %v187 = add i64 %v186, %v138
  %v188 = getelementptr inbounds float, ptr %v0, i64 %v187
  %v189 = load float, ptr %v188, align 4
  %v190 = insertelement <8 x float> poison, float %v189, i64 0
  %v191 = shufflevector <8 x float> %v190, <8 x float> poison, <8 x i32> zeroinitializer
  %v192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v191, <8 x float> %v150, <8 x float> %v144)
  %v193 = mul i64 %v1, 6
  %v194 = add i64 %v193, %v138
  %v195 = getelementptr inbounds float, ptr %v0, i64 %v194
  %v196 = load float, ptr %v195, align 4
  %v197 = insertelement <8 x float> poison, float %v196, i64 0
  %v198 = shufflevector <8 x float> %v197, <8 x float> poison, <8 x i32> zeroinitializer
  %v199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v198, <8 x float> %v150, <8 x float> %v145)
  %v200 = add nsw i64 %v138, 1
  br label %b3
b5:
  %v201 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v139, ptr %v201, align 4
  %v202 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v140, ptr %v202, align 4
  %v203 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v141, ptr %v203, align 4
  %v204 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v142, ptr %v204, align 4
  %v205 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v143, ptr %v205, align 4
  %v206 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v144, ptr %v206, align 4
  %v207 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v145, ptr %v207, align 4
  ret void
}
define internal void @tile_8x1of3_2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
entry:
  %v5 = sdiv i64 %v3, 2
  %v6 = mul i64 %v5, 2
  br label %b0
b0:
  %v7 = phi i64 [ 0, %entry ], [ %v146, %b1 ]
  %v8 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v9 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v138, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v145, %b1 ]
  %v24 = icmp slt i64 %v7, %v6
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v7, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v7
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v8)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v7
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v9)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v7
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v10)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v7
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v11)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v7
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v12)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v7
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v13)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v7
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v14)
  %v78 = mul i64 %v1, 7
  %v79 = add i64 %v78, %v7
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v28, <8 x float> %v15)
  %v85 = add i64 %v7, 1
  %v86 = mul i64 %v85, 8
  %v87 = getelementptr inbounds float, ptr %v2, i64 %v86
  %v88 = getelementptr inbounds float, ptr %v87, i64 0
  %v89 = load <8 x float>, ptr %v88, align 4
  %v90 = mul i64 %v1, 0
  %v91 = add i64 %v90, %v85
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v89, <8 x float> %v16)
  %v97 = mul i64 %v1, 1
  %v98 = add i64 %v97, %v85
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v89, <8 x float> %v17)
  %v104 = mul i64 %v1, 2
  %v105 = add i64 %v104, %v85
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v89, <8 x float> %v18)
  %v111 = mul i64 %v1, 3
  %v112 = add i64 %v111, %v85
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v89, <8 x float> %v19)
  %v118 = mul i64 %v1, 4
  %v119 = add i64 %v118, %v85
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v89, <8 x float> %v20)
  %v125 = mul i64 %v1, 5
  %v126 = add i64 %v125, %v85
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v89, <8 x float> %v21)
  %v132 = mul i64 %v1, 6
  %v133 = add i64 %v132, %v85
  %v134 = getelementptr inbounds float, ptr %v0, i64 %v133
  %v135 = load float, ptr %v134, align 4
  %v136 = insertelement <8 x float> poison, float %v135, i64 0
  %v137 = shufflevector <8 x float> %v136, <8 x float> poison, <8 x i32> zeroinitializer
  %v138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v137, <8 x float> %v89, <8 x float> %v22)
  %v139 = mul i64 %v1, 7
  %v140 = add i64 %v139, %v85
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v89, <8 x float> %v23)
  %v146 = add nsw i64 %v7, 2
  br label %b0
b2:
  %v147 = fadd <8 x float> %v8, %v16
  %v148 = fadd <8 x float> %v9, %v17
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  br label %b3
b3:
  %v155 = phi i64 [ %v6, %b2 ], [ %v225, %b4 ]
  %v156 = phi <8 x float> [ %v147, %b2 ], [ %v175, %b4 ]
  %v157 = phi <8 x float> [ %v148, %b2 ], [ %v182, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v189, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v196, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v203, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v210, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v217, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v224, %b4 ]
  %v164 = icmp slt i64 %v155, %v3
  br i1 %v164, label %b4, label %b5
b4:
  %v165 = mul i64 %v155, 8
  %v166 = getelementptr inbounds float, ptr %v2, i64 %v165
  %v167 = getelementptr inbounds float, ptr %v166, i64 0
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = mul i64 %v1, 0
  %v170 = add i64 %v169, %v155
  %v171 = getelementptr inbounds float, ptr %v0, i64 %v170
  %v172 = load float, ptr %v171, align 4
  %v173 = insertelement <8 x float> poison, float %v172, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  %v175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v174, <8 x float> %v168, <8 x float> %v156)
  %v176 = mul i64 %v1, 1
  %v177 = add i64 %v176, %v155
  %v178 = getelementptr inbounds float, ptr %v0, i64 %v177
  %v179 = load float, ptr %v178, align 4
  %v180 = insertelement <8 x float> poison, float %v179, i64 0
  %v181 = shufflevector <8 x float> %v180, <8 x float> poison, <8 x i32> zeroinitializer
  %v182 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v181, <8 x float> %v168, <8 x float> %v157)
  %v183 = mul i64 %v1, 2
  %v184 = add i64 %v183, %v155
  %v185 = getelementptr inbounds float, ptr %v0, i64 %v184
  %v186 = load float, ptr %v185, align 4
  %v187 = insertelement <8 x float> poison, float %v186, i64 0
  %v188 = shufflevector <8 x float> %v187, <8 x float> poison, <8 x i32> zeroinitializer
  %v189 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v188, <8 x float> %v168, <8 x float> %v158)
  %v190 = mul i64 %v1, 3
  %v191 = add i64 %v190, %v155
  %v192 = getelementptr inbounds float, ptr %v0, i64 %v191
  %v193 = load float, ptr %v192, align 4
  %v194 = insertelement <8 x float> poison, float %v193, i64 0
  %v195 = shufflevector <8 x float> %v194, <8 x float> poison, <8 x i32> zeroinitializer
  %v196 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v195, <8 x float> %v168, <8 x float> %v159)
  %v197 = mul i64 %v1, 4
  %v198 = add i64 %v197, %v155
  %v199 = getelementptr inbounds float, ptr %v0, i64 %v198
  %v200 = load float, ptr %v199, align 4
  %v201 = insertelement <8 x float> poison, float %v200, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  %v203 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v202, <8 x float> %v168, <8 x float> %v160)
  %v204 = mul i64 %v1, 5
  %v205 = add i64 %v204, %v155
  %v206 = getelementptr inbounds float, ptr %v0, i64 %v205
  %v207 = load float, ptr %v206, align 4
  %v208 = insertelement <8 x float> poison, float %v207, i64 0
  %v209 = shufflevector <8 x float> %v208, <8 x float> poison, <8 x i32> zeroinitializer
  %v210 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v209, <8 x float> %v168, <8 x float> %v161)
  %v211 = mul i64 %v1, 6
  %v212 = add i64 %v211, %v155
  %v213 = getelementptr inbounds float, ptr %v0, i64 %v212
  %v214 = load float, ptr %v213, align 4
  %v215 = insertelement <8 x float> poison, float %v214, i64 0
  %v216 = shufflevector <8 x float> %v215, <8 x float> poison, <8 x i32> zeroinitializer
  %v217 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v216, <8 x float> %v168, <8 x float> %v162)
  %v218 = mul i64 %v1, 7
  %v219 = add i64 %v218, %v155
  %v220 = getelementptr inbounds float, ptr %v0, i64 %v219
  %v221 = load float, ptr %v220, align 4
  %v222 = insertelement <8 x float> poison, float %v221, i64 0
  %v223 = shufflevector <8 x float> %v222, <8 x float> poison, <8 x i32> zeroinitializer
  %v224 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v223, <8 x float> %v168, <8 x float> %v163)
  %v225 = add nsw i64 %v155, 1
  br label %b3
b5:
  %v226 = getelementptr inbounds float, ptr %v4, i64 16
  store <8 x float> %v156, ptr %v226, align 4
  %v227 = getelementptr inbounds float, ptr %v4, i64 40
  store <8 x float> %v157, ptr %v227, align 4
  %v228 = getelementptr inbounds float, ptr %v4, i64 64
  store <8 x float> %v158, ptr %v228, align 4
  %v229 = getelementptr inbounds float, ptr %v4, i64 88
  store <8 x float> %v159, ptr %v229, align 4
  %v230 = getelementptr inbounds float, ptr %v4, i64 112
  store <8 x float> %v160, ptr %v230, align 4
  %v231 = getelementptr inbounds float, ptr %v4, i64 136
  store <8 x float> %v161, ptr %v231, align 4
  %v232 = getelementptr inbounds float, ptr %v4, i64 160
  store <8 x float> %v162, ptr %v232, align 4
  %v233 = getelementptr inbounds float, ptr %v4, i64 184
  store <8 x float> %v163, ptr %v233, align 4
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #0 {
entry:
  br label %b0
b0:
  %v5 = phi i64 [ 0, %entry ], [ %v25, %b1 ]
  %v6 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v19, %b1 ]
  %v7 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v24, %b1 ]
  %v8 = icmp slt i64 %v5, %v2
  br i1 %v8, label %b1, label %b2
b1:
  %v9 = mul i64 %v5, 8
  %v10 = getelementptr inbounds float, ptr %v1, i64 %v9
  %v11 = mul i64 %v5, 2
  %v12 = getelementptr inbounds float, ptr %v0, i64 %v11
  %v13 = getelementptr inbounds float, ptr %v10, i64 0
  %v14 = load <8 x float>, ptr %v13, align 4
  %v15 = getelementptr inbounds float, ptr %v12, i64 0
  %v16 = load float, ptr %v15, align 4
  %v17 = insertelement <8 x float> poison, float %v16, i64 0
  %v18 = shufflevector <8 x float> %v17, <8 x float> poison, <8 x i32> zeroinitializer
  %v19 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v18, <8 x float> %v14, <8 x float> %v6)
  %v20 = getelementptr inbounds float, ptr %v12, i64 1
  %v21 = load float, ptr %v20, align 4
  %v22 = insertelement <8 x float> poison, float %v21, i64 0
  %v23 = shufflevector <8 x float> %v22, <8 x float> poison, <8 x i32> zeroinitializer
  %v24 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v23, <8 x float> %v14, <8 x float> %v7)
  %v25 = add nsw i64 %v5, 1
  br label %b0
b2:
  %v26 = mul i64 %v4, 0
  %v27 = getelementptr inbounds float, ptr %v3, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = fadd <8 x float> %v29, %v6
  store <8 x float> %v30, ptr %v28, align 4
  %v31 = mul i64 %v4, 1
  %v32 = getelementptr inbounds float, ptr %v3, i64 %v31
  %v33 = getelementptr inbounds float, ptr %v32, i64 0
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = fadd <8 x float> %v34, %v7
  store <8 x float> %v35, ptr %v33, align 4
  ret void
}

declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare i32 @sched_yield() #1
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare float @llvm.maximum.f32(float, float)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)
declare void @llvm.masked.store.v8f32.p0(<8 x float>, ptr, <8 x i1>)

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
