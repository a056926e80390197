; generated from specs/draw_image.yaml by `make generated`: do not edit
; draw_image P=8 Z=8 E=8 D=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4, ptr @tile_2x4], align 8
@table_tile_6x2 = private unnamed_addr constant [6 x ptr] [ptr @tile_1x2, ptr @tile_2x2, ptr @tile_3x2, ptr @tile_4x2, ptr @tile_5x2, ptr @tile_6x2], align 8
@table_tile_2x4_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4_more, ptr @tile_2x4_more], align 8
@table_tile_8x1 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1, ptr @tile_2x1, ptr @tile_3x1, ptr @tile_4x1, ptr @tile_5x1, ptr @tile_6x1, ptr @tile_7x1, ptr @tile_8x1], align 8
@table_tile_8x1_more = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more, ptr @tile_3x1_more, ptr @tile_4x1_more, ptr @tile_5x1_more, ptr @tile_6x1_more, ptr @tile_7x1_more, ptr @tile_8x1_more], align 8
@table_tile_2x1_more = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1_more, ptr @tile_2x1_more], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v189 = alloca i64, i64 1, align 8
  %v827 = alloca float, i64 192, align 4
  %v1206 = alloca float, i64 96, align 4
  %v1339 = alloca float, i64 64, align 4
  %v1645 = alloca float, i64 64, align 4
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
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 17
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 18
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 19
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 20
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 21
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 22
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 23
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 29
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 30
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 41
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 42
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  store i64 0, ptr %v189, align 8
  %v190 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v191 = load ptr, ptr %v190, align 4
  %v192 = mul i64 %v2, 0
  %v193 = add i64 %v192, 1472
  %v194 = getelementptr inbounds float, ptr %v191, i64 %v193
  %v195 = getelementptr inbounds i64, ptr %v1, i64 4
  %v196 = load i64, ptr %v195, align 8
  %v197 = icmp eq i64 %v196, 0
  br i1 %v197, label %b0, label %b1
b0:
  %v198 = icmp eq i64 %v2, 0
  br i1 %v198, label %b2, label %b3
b2:
  %v199 = add i64 0, 0
  %v200 = getelementptr inbounds float, ptr %v84, i64 %v199
  %v201 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v202 = shufflevector <8 x float> %v201, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v202, ptr %v200, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v203 = icmp sgt i64 %v3, 1
  br i1 %v203, label %b4, label %b5
b4:
  %v204 = getelementptr inbounds i64, ptr %v1, i64 3
  %v205 = atomicrmw add ptr %v204, i64 1 acq_rel
  %v206 = load i64, ptr %v189, align 8
  %v207 = add i64 %v206, 1
  store i64 %v207, ptr %v189, align 8
  %v208 = mul i64 %v3, %v207
  br label %b6
b6:
  %v209 = load atomic i64, ptr %v204 acquire, align 8
  %v210 = icmp slt i64 %v209, %v208
  br i1 %v210, label %b7, label %b8
b7:
  %v211 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v212 = getelementptr inbounds i64, ptr %v1, i64 4
  %v213 = load i64, ptr %v212, align 8
  %v214 = icmp eq i64 %v213, 0
  br i1 %v214, label %b9, label %b10
b9:
  %v215 = add i64 %v7, 0
  %v216 = sdiv i64 %v215, 1
  %v217 = add i64 %v2, 1
  %v218 = mul i64 %v216, %v2
  %v219 = sdiv i64 %v218, %v3
  %v220 = mul i64 %v219, 1
  %v221 = icmp slt i64 %v220, %v7
  %v222 = select i1 %v221, i64 %v220, i64 %v7
  %v223 = mul i64 %v216, %v217
  %v224 = sdiv i64 %v223, %v3
  %v225 = mul i64 %v224, 1
  %v226 = icmp slt i64 %v225, %v7
  %v227 = select i1 %v226, i64 %v225, i64 %v7
  %v228 = mul i64 %v222, 8
  %v229 = getelementptr inbounds float, ptr %v12, i64 %v228
  %v230 = getelementptr inbounds float, ptr %v229, i64 0
  %v231 = mul i64 %v222, 32
  %v232 = getelementptr inbounds float, ptr %v86, i64 %v231
  %v233 = getelementptr inbounds float, ptr %v232, i64 0
  %v234 = sub i64 %v227, %v222
  %v235 = mul i64 %v234, 1
  %v236 = getelementptr inbounds float, ptr %v14, i64 0
  %v237 = icmp sgt i64 %v235, 0
  br i1 %v237, label %b11, label %b12
b11:
  call void @rnngen_sgemm(i64 1, i64 0, i64 32, i64 %v235, i64 8, ptr %v236, i64 24, ptr %v230, i64 8, ptr %v233, i64 32)
  br label %b12
b12:
  br label %b10
b10:
  %v238 = icmp sgt i64 %v3, 1
  br i1 %v238, label %b13, label %b14
b13:
  %v239 = getelementptr inbounds i64, ptr %v1, i64 3
  %v240 = atomicrmw add ptr %v239, i64 1 acq_rel
  %v241 = load i64, ptr %v189, align 8
  %v242 = add i64 %v241, 1
  store i64 %v242, ptr %v189, align 8
  %v243 = mul i64 %v3, %v242
  br label %b15
b15:
  %v244 = load atomic i64, ptr %v239 acquire, align 8
  %v245 = icmp slt i64 %v244, %v243
  br i1 %v245, label %b16, label %b17
b16:
  %v246 = call i32 @sched_yield()
  br label %b15
b17:
  br label %b14
b14:
  %v247 = getelementptr inbounds i64, ptr %v1, i64 4
  %v248 = load i64, ptr %v247, align 8
  %v249 = icmp eq i64 %v248, 0
  br i1 %v249, label %b18, label %b19
b18:
  %v250 = getelementptr inbounds i64, ptr %v1, i64 66
  %v251 = load i64, ptr %v250, align 8
  %v252 = icmp eq i64 %v251, 0
  br i1 %v252, label %b20, label %b21
b20:
  %v253 = add i64 %v7, 0
  %v254 = sdiv i64 %v253, 1
  %v255 = add i64 %v2, 1
  %v256 = mul i64 %v254, %v2
  %v257 = sdiv i64 %v256, %v3
  %v258 = mul i64 %v257, 1
  %v259 = icmp slt i64 %v258, %v7
  %v260 = select i1 %v259, i64 %v258, i64 %v7
  %v261 = mul i64 %v254, %v255
  %v262 = sdiv i64 %v261, %v3
  %v263 = mul i64 %v262, 1
  %v264 = icmp slt i64 %v263, %v7
  %v265 = select i1 %v264, i64 %v263, i64 %v7
  br label %b22
b22:
  %v266 = phi i64 [ %v260, %b20 ], [ %v277, %b23 ]
  %v267 = icmp slt i64 %v266, %v265
  br i1 %v267, label %b23, label %b24
b23:
  %v268 = and i64 0, %v136
  %v269 = mul i64 %v268, %v7
  %v270 = add i64 %v269, %v266
  %v271 = mul i64 %v270, 8
  %v272 = getelementptr inbounds float, ptr %v36, i64 %v271
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v272, i64 %v273
  %v275 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v276 = shufflevector <8 x float> %v275, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v276, ptr %v274, align 4
  %v277 = add nsw i64 %v266, 1
  br label %b22
b24:
  br label %b21
b21:
  br label %b19
b19:
  %v278 = icmp sgt i64 %v3, 1
  br i1 %v278, label %b25, label %b26
b25:
  %v279 = getelementptr inbounds i64, ptr %v1, i64 3
  %v280 = atomicrmw add ptr %v279, i64 1 acq_rel
  %v281 = load i64, ptr %v189, align 8
  %v282 = add i64 %v281, 1
  store i64 %v282, ptr %v189, align 8
  %v283 = mul i64 %v3, %v282
  br label %b27
b27:
  %v284 = load atomic i64, ptr %v279 acquire, align 8
  %v285 = icmp slt i64 %v284, %v283
  br i1 %v285, label %b28, label %b29
b28:
  %v286 = call i32 @sched_yield()
  br label %b27
b29:
  br label %b26
b26:
  %v287 = getelementptr inbounds i64, ptr %v1, i64 4
  %v288 = load i64, ptr %v287, align 8
  %v289 = icmp eq i64 %v288, 0
  br i1 %v289, label %b30, label %b31
b30:
  %v290 = getelementptr inbounds i64, ptr %v1, i64 67
  %v291 = load i64, ptr %v290, align 8
  %v292 = icmp eq i64 %v291, 0
  br i1 %v292, label %b32, label %b33
b32:
  %v293 = add i64 %v7, 0
  %v294 = sdiv i64 %v293, 1
  %v295 = add i64 %v2, 1
  %v296 = mul i64 %v294, %v2
  %v297 = sdiv i64 %v296, %v3
  %v298 = mul i64 %v297, 1
  %v299 = icmp slt i64 %v298, %v7
  %v300 = select i1 %v299, i64 %v298, i64 %v7
  %v301 = mul i64 %v294, %v295
  %v302 = sdiv i64 %v301, %v3
  %v303 = mul i64 %v302, 1
  %v304 = icmp slt i64 %v303, %v7
  %v305 = select i1 %v304, i64 %v303, i64 %v7
  br label %b34
b34:
  %v306 = phi i64 [ %v300, %b32 ], [ %v317, %b35 ]
  %v307 = icmp slt i64 %v306, %v305
  br i1 %v307, label %b35, label %b36
b35:
  %v308 = and i64 0, %v138
  %v309 = mul i64 %v308, %v7
  %v310 = add i64 %v309, %v306
  %v311 = mul i64 %v310, 8
  %v312 = getelementptr inbounds float, ptr %v38, i64 %v311
  %v313 = add i64 0, 0
  %v314 = getelementptr inbounds float, ptr %v312, i64 %v313
  %v315 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v316 = shufflevector <8 x float> %v315, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v316, ptr %v314, align 4
  %v317 = add nsw i64 %v306, 1
  br label %b34
b36:
  br label %b33
b33:
  br label %b31
b31:
  %v318 = icmp sgt i64 %v3, 1
  br i1 %v318, label %b37, label %b38
b37:
  %v319 = getelementptr inbounds i64, ptr %v1, i64 3
  %v320 = atomicrmw add ptr %v319, i64 1 acq_rel
  %v321 = load i64, ptr %v189, align 8
  %v322 = add i64 %v321, 1
  store i64 %v322, ptr %v189, align 8
  %v323 = mul i64 %v3, %v322
  br label %b39
b39:
  %v324 = load atomic i64, ptr %v319 acquire, align 8
  %v325 = icmp slt i64 %v324, %v323
  br i1 %v325, label %b40, label %b41
b40:
  %v326 = call i32 @sched_yield()
  br label %b39
b41:
  br label %b38
b38:
  %v327 = getelementptr inbounds i64, ptr %v1, i64 4
  %v328 = load i64, ptr %v327, align 8
  %v329 = icmp eq i64 %v328, 0
  br i1 %v329, label %b42, label %b43
b42:
  %v330 = getelementptr inbounds i64, ptr %v1, i64 68
  %v331 = load i64, ptr %v330, align 8
  %v332 = icmp eq i64 %v331, 0
  br i1 %v332, label %b44, label %b45
b44:
  %v333 = add i64 %v7, 0
  %v334 = sdiv i64 %v333, 1
  %v335 = add i64 %v2, 1
  %v336 = mul i64 %v334, %v2
  %v337 = sdiv i64 %v336, %v3
  %v338 = mul i64 %v337, 1
  %v339 = icmp slt i64 %v338, %v7
  %v340 = select i1 %v339, i64 %v338, i64 %v7
  %v341 = mul i64 %v334, %v335
  %v342 = sdiv i64 %v341, %v3
  %v343 = mul i64 %v342, 1
  %v344 = icmp slt i64 %v343, %v7
  %v345 = select i1 %v344, i64 %v343, i64 %v7
  br label %b46
b46:
  %v346 = phi i64 [ %v340, %b44 ], [ %v357, %b47 ]
  %v347 = icmp slt i64 %v346, %v345
  br i1 %v347, label %b47, label %b48
b47:
  %v348 = and i64 0, %v140
  %v349 = mul i64 %v348, %v7
  %v350 = add i64 %v349, %v346
  %v351 = mul i64 %v350, 8
  %v352 = getelementptr inbounds float, ptr %v40, i64 %v351
  %v353 = add i64 0, 0
  %v354 = getelementptr inbounds float, ptr %v352, i64 %v353
  %v355 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v356 = shufflevector <8 x float> %v355, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v356, ptr %v354, align 4
  %v357 = add nsw i64 %v346, 1
  br label %b46
b48:
  br label %b45
b45:
  br label %b43
b43:
  %v358 = icmp sgt i64 %v3, 1
  br i1 %v358, label %b49, label %b50
b49:
  %v359 = getelementptr inbounds i64, ptr %v1, i64 3
  %v360 = atomicrmw add ptr %v359, i64 1 acq_rel
  %v361 = load i64, ptr %v189, align 8
  %v362 = add i64 %v361, 1
  store i64 %v362, ptr %v189, align 8
  %v363 = mul i64 %v3, %v362
  br label %b51
b51:
  %v364 = load atomic i64, ptr %v359 acquire, align 8
  %v365 = icmp slt i64 %v364, %v363
  br i1 %v365, label %b52, label %b53
b52:
  %v366 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v367 = getelementptr inbounds i64, ptr %v1, i64 4
  %v368 = load i64, ptr %v367, align 8
  %v369 = icmp eq i64 %v368, 0
  br i1 %v369, label %b54, label %b55
b54:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 69
  %v371 = load i64, ptr %v370, align 8
  %v372 = icmp eq i64 %v371, 0
  br i1 %v372, label %b56, label %b57
b56:
  %v373 = add i64 %v7, 0
  %v374 = sdiv i64 %v373, 1
  %v375 = add i64 %v2, 1
  %v376 = mul i64 %v374, %v2
  %v377 = sdiv i64 %v376, %v3
  %v378 = mul i64 %v377, 1
  %v379 = icmp slt i64 %v378, %v7
  %v380 = select i1 %v379, i64 %v378, i64 %v7
  %v381 = mul i64 %v374, %v375
  %v382 = sdiv i64 %v381, %v3
  %v383 = mul i64 %v382, 1
  %v384 = icmp slt i64 %v383, %v7
  %v385 = select i1 %v384, i64 %v383, i64 %v7
  br label %b58
b58:
  %v386 = phi i64 [ %v380, %b56 ], [ %v397, %b59 ]
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b59, label %b60
b59:
  %v388 = and i64 0, %v142
  %v389 = mul i64 %v388, %v7
  %v390 = add i64 %v389, %v386
  %v391 = mul i64 %v390, 8
  %v392 = getelementptr inbounds float, ptr %v42, i64 %v391
  %v393 = add i64 0, 0
  %v394 = getelementptr inbounds float, ptr %v392, i64 %v393
  %v395 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v396 = shufflevector <8 x float> %v395, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v396, ptr %v394, align 4
  %v397 = add nsw i64 %v386, 1
  br label %b58
b60:
  br label %b57
b57:
  br label %b55
b55:
  %v398 = icmp sgt i64 %v3, 1
  br i1 %v398, label %b61, label %b62
b61:
  %v399 = getelementptr inbounds i64, ptr %v1, i64 3
  %v400 = atomicrmw add ptr %v399, i64 1 acq_rel
  %v401 = load i64, ptr %v189, align 8
  %v402 = add i64 %v401, 1
  store i64 %v402, ptr %v189, align 8
  %v403 = mul i64 %v3, %v402
  br label %b63
b63:
  %v404 = load atomic i64, ptr %v399 acquire, align 8
  %v405 = icmp slt i64 %v404, %v403
  br i1 %v405, label %b64, label %b65
b64:
  %v406 = call i32 @sched_yield()
  br label %b63
b65:
  br label %b62
b62:
  %v407 = getelementptr inbounds i64, ptr %v1, i64 4
  %v408 = load i64, ptr %v407, align 8
  %v409 = icmp eq i64 %v408, 0
  br i1 %v409, label %b66, label %b67
b66:
  %v410 = getelementptr inbounds i64, ptr %v1, i64 70
  %v411 = load i64, ptr %v410, align 8
  %v412 = icmp eq i64 %v411, 0
  br i1 %v412, label %b68, label %b69
b68:
  %v413 = add i64 %v7, 0
  %v414 = sdiv i64 %v413, 1
  %v415 = add i64 %v2, 1
  %v416 = mul i64 %v414, %v2
  %v417 = sdiv i64 %v416, %v3
  %v418 = mul i64 %v417, 1
  %v419 = icmp slt i64 %v418, %v7
  %v420 = select i1 %v419, i64 %v418, i64 %v7
  %v421 = mul i64 %v414, %v415
  %v422 = sdiv i64 %v421, %v3
  %v423 = mul i64 %v422, 1
  %v424 = icmp slt i64 %v423, %v7
  %v425 = select i1 %v424, i64 %v423, i64 %v7
  br label %b70
b70:
  %v426 = phi i64 [ %v420, %b68 ], [ %v437, %b71 ]
  %v427 = icmp slt i64 %v426, %v425
  br i1 %v427, label %b71, label %b72
b71:
  %v428 = and i64 0, %v144
  %v429 = mul i64 %v428, %v7
  %v430 = add i64 %v429, %v426
  %v431 = mul i64 %v430, 8
  %v432 = getelementptr inbounds float, ptr %v44, i64 %v431
  %v433 = add i64 0, 0
  %v434 = getelementptr inbounds float, ptr %v432, i64 %v433
  %v435 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v436 = shufflevector <8 x float> %v435, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v436, ptr %v434, align 4
  %v437 = add nsw i64 %v426, 1
  br label %b70
b72:
  br label %b69
b69:
  br label %b67
b67:
  %v438 = icmp sgt i64 %v3, 1
  br i1 %v438, label %b73, label %b74
b73:
  %v439 = getelementptr inbounds i64, ptr %v1, i64 3
  %v440 = atomicrmw add ptr %v439, i64 1 acq_rel
  %v441 = load i64, ptr %v189, align 8
  %v442 = add i64 %v441, 1
  store i64 %v442, ptr %v189, align 8
  %v443 = mul i64 %v3, %v442
  br label %b75
b75:
  %v444 = load atomic i64, ptr %v439 acquire, align 8
  %v445 = icmp slt i64 %v444, %v443
  br i1 %v445, label %b76, label %b77
b76:
  %v446 = call i32 @sched_yield()
  br label %b75
b77:
  br label %b74
b74:
  %v447 = getelementptr inbounds float, ptr %v191, i64 0
  %v448 = getelementptr inbounds float, ptr %v191, i64 768
  %v449 = getelementptr inbounds float, ptr %v191, i64 896
  %v450 = getelementptr inbounds float, ptr %v191, i64 1408
  %v451 = getelementptr inbounds i64, ptr %v1, i64 4
  %v452 = load i64, ptr %v451, align 8
  %v453 = icmp eq i64 %v452, 0
  br i1 %v453, label %b78, label %b79
b78:
  %v454 = add i64 1, 0
  %v455 = sdiv i64 %v454, 1
  %v456 = add i64 %v2, 1
  %v457 = mul i64 %v455, %v2
  %v458 = sdiv i64 %v457, %v3
  %v459 = mul i64 %v458, 1
  %v460 = icmp slt i64 %v459, 1
  %v461 = select i1 %v460, i64 %v459, i64 1
  %v462 = mul i64 %v455, %v456
  %v463 = sdiv i64 %v462, %v3
  %v464 = mul i64 %v463, 1
  %v465 = icmp slt i64 %v464, 1
  %v466 = select i1 %v465, i64 %v464, i64 1
  %v467 = icmp slt i64 %v466, 1
  %v468 = select i1 %v467, i64 %v466, i64 1
  br label %b80
b80:
  %v469 = phi i64 [ %v461, %b78 ], [ %v584, %b81 ]
  %v470 = icmp slt i64 %v469, %v468
  br i1 %v470, label %b81, label %b82
b81:
  %v471 = mul i64 %v469, 768
  %v472 = mul i64 %v469, 8
  %v473 = add i64 %v471, 0
  %v474 = add i64 %v472, 0
  %v475 = getelementptr inbounds float, ptr %v447, i64 %v473
  %v476 = sub i64 8, %v474
  %v477 = icmp slt i64 %v476, 0
  %v478 = select i1 %v477, i64 0, i64 %v476
  %v479 = mul i64 %v474, 24
  %v480 = add i64 200, %v479
  %v481 = getelementptr inbounds float, ptr %v14, i64 %v480
  call void @pack_turned(ptr %v481, i64 24, i64 1, i64 8, i64 %v478, ptr %v475, i64 32)
  %v482 = add i64 %v471, 8
  %v483 = add i64 %v472, 0
  %v484 = getelementptr inbounds float, ptr %v447, i64 %v482
  %v485 = sub i64 8, %v483
  %v486 = icmp slt i64 %v485, 0
  %v487 = select i1 %v486, i64 0, i64 %v485
  %v488 = mul i64 %v483, 24
  %v489 = add i64 8, %v488
  %v490 = getelementptr inbounds float, ptr %v14, i64 %v489
  call void @pack_turned(ptr %v490, i64 24, i64 1, i64 8, i64 %v487, ptr %v484, i64 32)
  %v491 = add i64 %v471, 16
  %v492 = add i64 %v472, 0
  %v493 = getelementptr inbounds float, ptr %v447, i64 %v491
  %v494 = sub i64 8, %v492
  %v495 = icmp slt i64 %v494, 0
  %v496 = select i1 %v495, i64 0, i64 %v494
  %v497 = mul i64 %v492, 24
  %v498 = add i64 392, %v497
  %v499 = getelementptr inbounds float, ptr %v14, i64 %v498
  call void @pack_turned(ptr %v499, i64 24, i64 1, i64 8, i64 %v496, ptr %v493, i64 32)
  %v500 = add i64 %v471, 24
  %v501 = add i64 %v472, 0
  %v502 = getelementptr inbounds float, ptr %v447, i64 %v500
  %v503 = sub i64 8, %v501
  %v504 = icmp slt i64 %v503, 0
  %v505 = select i1 %v504, i64 0, i64 %v503
  %v506 = mul i64 %v501, 24
  %v507 = add i64 584, %v506
  %v508 = getelementptr inbounds float, ptr %v14, i64 %v507
  call void @pack_turned(ptr %v508, i64 24, i64 1, i64 8, i64 %v505, ptr %v502, i64 32)
  %v509 = add i64 %v471, 256
  %v510 = add i64 %v509, 0
  %v511 = add i64 %v472, 0
  %v512 = getelementptr inbounds float, ptr %v447, i64 %v510
  %v513 = sub i64 8, %v511
  %v514 = icmp slt i64 %v513, 0
  %v515 = select i1 %v514, i64 0, i64 %v513
  %v516 = mul i64 %v511, 24
  %v517 = add i64 208, %v516
  %v518 = getelementptr inbounds float, ptr %v14, i64 %v517
  call void @pack_turned(ptr %v518, i64 24, i64 1, i64 8, i64 %v515, ptr %v512, i64 32)
  %v519 = add i64 %v509, 8
  %v520 = add i64 %v472, 0
  %v521 = getelementptr inbounds float, ptr %v447, i64 %v519
  %v522 = sub i64 8, %v520
  %v523 = icmp slt i64 %v522, 0
  %v524 = select i1 %v523, i64 0, i64 %v522
  %v525 = mul i64 %v520, 24
  %v526 = add i64 16, %v525
  %v527 = getelementptr inbounds float, ptr %v14, i64 %v526
  call void @pack_turned(ptr %v527, i64 24, i64 1, i64 8, i64 %v524, ptr %v521, i64 32)
  %v528 = add i64 %v509, 16
  %v529 = add i64 %v472, 0
  %v530 = getelementptr inbounds float, ptr %v447, i64 %v528
  %v531 = sub i64 8, %v529
  %v532 = icmp slt i64 %v531, 0
  %v533 = select i1 %v532, i64 0, i64 %v531
  %v534 = mul i64 %v529, 24
  %v535 = add i64 400, %v534
  %v536 = getelementptr inbounds float, ptr %v14, i64 %v535
  call void @pack_turned(ptr %v536, i64 24, i64 1, i64 8, i64 %v533, ptr %v530, i64 32)
  %v537 = add i64 %v509, 24
  %v538 = add i64 %v472, 0
  %v539 = getelementptr inbounds float, ptr %v447, i64 %v537
  %v540 = sub i64 8, %v538
  %v541 = icmp slt i64 %v540, 0
  %v542 = select i1 %v541, i64 0, i64 %v540
  %v543 = mul i64 %v538, 24
  %v544 = add i64 592, %v543
  %v545 = getelementptr inbounds float, ptr %v14, i64 %v544
  call void @pack_turned(ptr %v545, i64 24, i64 1, i64 8, i64 %v542, ptr %v539, i64 32)
  %v546 = add i64 %v509, 256
  %v547 = add i64 %v546, 0
  %v548 = add i64 %v472, 0
  %v549 = getelementptr inbounds float, ptr %v447, i64 %v547
  %v550 = sub i64 8, %v548
  %v551 = icmp slt i64 %v550, 0
  %v552 = select i1 %v551, i64 0, i64 %v550
  %v553 = mul i64 %v548, 8
  %v554 = add i64 64, %v553
  %v555 = getelementptr inbounds float, ptr %v16, i64 %v554
  call void @pack_turned(ptr %v555, i64 8, i64 1, i64 8, i64 %v552, ptr %v549, i64 32)
  %v556 = add i64 %v546, 8
  %v557 = add i64 %v472, 0
  %v558 = getelementptr inbounds float, ptr %v447, i64 %v556
  %v559 = sub i64 8, %v557
  %v560 = icmp slt i64 %v559, 0
  %v561 = select i1 %v560, i64 0, i64 %v559
  %v562 = mul i64 %v557, 8
  %v563 = add i64 0, %v562
  %v564 = getelementptr inbounds float, ptr %v16, i64 %v563
  call void @pack_turned(ptr %v564, i64 8, i64 1, i64 8, i64 %v561, ptr %v558, i64 32)
  %v565 = add i64 %v546, 16
  %v566 = add i64 %v472, 0
  %v567 = getelementptr inbounds float, ptr %v447, i64 %v565
  %v568 = sub i64 8, %v566
  %v569 = icmp slt i64 %v568, 0
  %v570 = select i1 %v569, i64 0, i64 %v568
  %v571 = mul i64 %v566, 8
  %v572 = add i64 128, %v571
  %v573 = getelementptr inbounds float, ptr %v16, i64 %v572
  call void @pack_turned(ptr %v573, i64 8, i64 1, i64 8, i64 %v570, ptr %v567, i64 32)
  %v574 = add i64 %v546, 24
  %v575 = add i64 %v472, 0
  %v576 = getelementptr inbounds float, ptr %v447, i64 %v574
  %v577 = sub i64 8, %v575
  %v578 = icmp slt i64 %v577, 0
  %v579 = select i1 %v578, i64 0, i64 %v577
  %v580 = mul i64 %v575, 8
  %v581 = add i64 192, %v580
  %v582 = getelementptr inbounds float, ptr %v16, i64 %v581
  call void @pack_turned(ptr %v582, i64 8, i64 1, i64 8, i64 %v579, ptr %v576, i64 32)
  %v583 = add i64 %v546, 256
  %v584 = add nsw i64 %v469, 1
  br label %b80
b82:
  %v585 = add i64 1, 0
  %v586 = sdiv i64 %v585, 1
  %v587 = add i64 %v2, 1
  %v588 = mul i64 %v586, %v2
  %v589 = sdiv i64 %v588, %v3
  %v590 = mul i64 %v589, 1
  %v591 = icmp slt i64 %v590, 1
  %v592 = select i1 %v591, i64 %v590, i64 1
  %v593 = mul i64 %v586, %v587
  %v594 = sdiv i64 %v593, %v3
  %v595 = mul i64 %v594, 1
  %v596 = icmp slt i64 %v595, 1
  %v597 = select i1 %v596, i64 %v595, i64 1
  %v598 = icmp slt i64 %v597, 1
  %v599 = select i1 %v598, i64 %v597, i64 1
  br label %b83
b83:
  %v600 = phi i64 [ %v592, %b82 ], [ %v623, %b84 ]
  %v601 = icmp slt i64 %v600, %v599
  br i1 %v601, label %b84, label %b85
b84:
  %v602 = mul i64 %v600, 128
  %v603 = mul i64 %v600, 8
  %v604 = add i64 %v602, 0
  %v605 = add i64 %v603, 0
  %v606 = getelementptr inbounds float, ptr %v448, i64 %v604
  %v607 = sub i64 8, %v605
  %v608 = icmp slt i64 %v607, 0
  %v609 = select i1 %v608, i64 0, i64 %v607
  %v610 = mul i64 %v605, 8
  %v611 = add i64 0, %v610
  %v612 = getelementptr inbounds float, ptr %v20, i64 %v611
  call void @pack_turned(ptr %v612, i64 8, i64 1, i64 8, i64 %v609, ptr %v606, i64 16)
  %v613 = add i64 %v602, 8
  %v614 = add i64 %v603, 0
  %v615 = getelementptr inbounds float, ptr %v448, i64 %v613
  %v616 = sub i64 8, %v614
  %v617 = icmp slt i64 %v616, 0
  %v618 = select i1 %v617, i64 0, i64 %v616
  %v619 = mul i64 %v614, 8
  %v620 = add i64 0, %v619
  %v621 = getelementptr inbounds float, ptr %v22, i64 %v620
  call void @pack_turned(ptr %v621, i64 8, i64 1, i64 8, i64 %v618, ptr %v615, i64 16)
  %v622 = add i64 %v602, 128
  %v623 = add nsw i64 %v600, 1
  br label %b83
b85:
  %v624 = add i64 1, 0
  %v625 = sdiv i64 %v624, 1
  %v626 = add i64 %v2, 1
  %v627 = mul i64 %v625, %v2
  %v628 = sdiv i64 %v627, %v3
  %v629 = mul i64 %v628, 1
  %v630 = icmp slt i64 %v629, 1
  %v631 = select i1 %v630, i64 %v629, i64 1
  %v632 = mul i64 %v625, %v626
  %v633 = sdiv i64 %v632, %v3
  %v634 = mul i64 %v633, 1
  %v635 = icmp slt i64 %v634, 1
  %v636 = select i1 %v635, i64 %v634, i64 1
  %v637 = icmp slt i64 %v636, 1
  %v638 = select i1 %v637, i64 %v636, i64 1
  br label %b86
b86:
  %v639 = phi i64 [ %v631, %b85 ], [ %v717, %b87 ]
  %v640 = icmp slt i64 %v639, %v638
  br i1 %v640, label %b87, label %b88
b87:
  %v641 = mul i64 %v639, 512
  %v642 = mul i64 %v639, 8
  %v643 = add i64 %v641, 0
  %v644 = add i64 %v642, 0
  %v645 = getelementptr inbounds float, ptr %v449, i64 %v643
  %v646 = sub i64 8, %v644
  %v647 = icmp slt i64 %v646, 0
  %v648 = select i1 %v647, i64 0, i64 %v646
  %v649 = mul i64 %v644, 8
  %v650 = add i64 64, %v649
  %v651 = getelementptr inbounds float, ptr %v24, i64 %v650
  call void @pack_turned(ptr %v651, i64 8, i64 1, i64 8, i64 %v648, ptr %v645, i64 32)
  %v652 = add i64 %v641, 8
  %v653 = add i64 %v642, 0
  %v654 = getelementptr inbounds float, ptr %v449, i64 %v652
  %v655 = sub i64 8, %v653
  %v656 = icmp slt i64 %v655, 0
  %v657 = select i1 %v656, i64 0, i64 %v655
  %v658 = mul i64 %v653, 8
  %v659 = add i64 0, %v658
  %v660 = getelementptr inbounds float, ptr %v24, i64 %v659
  call void @pack_turned(ptr %v660, i64 8, i64 1, i64 8, i64 %v657, ptr %v654, i64 32)
  %v661 = add i64 %v641, 16
  %v662 = add i64 %v642, 0
  %v663 = getelementptr inbounds float, ptr %v449, i64 %v661
  %v664 = sub i64 8, %v662
  %v665 = icmp slt i64 %v664, 0
  %v666 = select i1 %v665, i64 0, i64 %v664
  %v667 = mul i64 %v662, 8
  %v668 = add i64 128, %v667
  %v669 = getelementptr inbounds float, ptr %v24, i64 %v668
  call void @pack_turned(ptr %v669, i64 8, i64 1, i64 8, i64 %v666, ptr %v663, i64 32)
  %v670 = add i64 %v641, 24
  %v671 = add i64 %v642, 0
  %v672 = getelementptr inbounds float, ptr %v449, i64 %v670
  %v673 = sub i64 8, %v671
  %v674 = icmp slt i64 %v673, 0
  %v675 = select i1 %v674, i64 0, i64 %v673
  %v676 = mul i64 %v671, 8
  %v677 = add i64 192, %v676
  %v678 = getelementptr inbounds float, ptr %v24, i64 %v677
  call void @pack_turned(ptr %v678, i64 8, i64 1, i64 8, i64 %v675, ptr %v672, i64 32)
  %v679 = add i64 %v641, 256
  %v680 = add i64 %v679, 0
  %v681 = add i64 %v642, 0
  %v682 = getelementptr inbounds float, ptr %v449, i64 %v680
  %v683 = sub i64 8, %v681
  %v684 = icmp slt i64 %v683, 0
  %v685 = select i1 %v684, i64 0, i64 %v683
  %v686 = mul i64 %v681, 8
  %v687 = add i64 64, %v686
  %v688 = getelementptr inbounds float, ptr %v26, i64 %v687
  call void @pack_turned(ptr %v688, i64 8, i64 1, i64 8, i64 %v685, ptr %v682, i64 32)
  %v689 = add i64 %v679, 8
  %v690 = add i64 %v642, 0
  %v691 = getelementptr inbounds float, ptr %v449, i64 %v689
  %v692 = sub i64 8, %v690
  %v693 = icmp slt i64 %v692, 0
  %v694 = select i1 %v693, i64 0, i64 %v692
  %v695 = mul i64 %v690, 8
  %v696 = add i64 0, %v695
  %v697 = getelementptr inbounds float, ptr %v26, i64 %v696
  call void @pack_turned(ptr %v697, i64 8, i64 1, i64 8, i64 %v694, ptr %v691, i64 32)
  %v698 = add i64 %v679, 16
  %v699 = add i64 %v642, 0
  %v700 = getelementptr inbounds float, ptr %v449, i64 %v698
  %v701 = sub i64 8, %v699
  %v702 = icmp slt i64 %v701, 0
  %v703 = select i1 %v702, i64 0, i64 %v701
  %v704 = mul i64 %v699, 8
  %v705 = add i64 128, %v704
  %v706 = getelementptr inbounds float, ptr %v26, i64 %v705
  call void @pack_turned(ptr %v706, i64 8, i64 1, i64 8, i64 %v703, ptr %v700, i64 32)
  %v707 = add i64 %v679, 24
  %v708 = add i64 %v642, 0
  %v709 = getelementptr inbounds float, ptr %v449, i64 %v707
  %v710 = sub i64 8, %v708
  %v711 = icmp slt i64 %v710, 0
  %v712 = select i1 %v711, i64 0, i64 %v710
  %v713 = mul i64 %v708, 8
  %v714 = add i64 192, %v713
  %v715 = getelementptr inbounds float, ptr %v26, i64 %v714
  call void @pack_turned(ptr %v715, i64 8, i64 1, i64 8, i64 %v712, ptr %v709, i64 32)
  %v716 = add i64 %v679, 256
  %v717 = add nsw i64 %v639, 1
  br label %b86
b88:
  %v718 = add i64 1, 0
  %v719 = sdiv i64 %v718, 1
  %v720 = add i64 %v2, 1
  %v721 = mul i64 %v719, %v2
  %v722 = sdiv i64 %v721, %v3
  %v723 = mul i64 %v722, 1
  %v724 = icmp slt i64 %v723, 1
  %v725 = select i1 %v724, i64 %v723, i64 1
  %v726 = mul i64 %v719, %v720
  %v727 = sdiv i64 %v726, %v3
  %v728 = mul i64 %v727, 1
  %v729 = icmp slt i64 %v728, 1
  %v730 = select i1 %v729, i64 %v728, i64 1
  %v731 = icmp slt i64 %v730, 1
  %v732 = select i1 %v731, i64 %v730, i64 1
  br label %b89
b89:
  %v733 = phi i64 [ %v725, %b88 ], [ %v747, %b90 ]
  %v734 = icmp slt i64 %v733, %v732
  br i1 %v734, label %b90, label %b91
b90:
  %v735 = mul i64 %v733, 64
  %v736 = mul i64 %v733, 8
  %v737 = add i64 %v735, 0
  %v738 = add i64 %v736, 0
  %v739 = getelementptr inbounds float, ptr %v450, i64 %v737
  %v740 = sub i64 8, %v738
  %v741 = icmp slt i64 %v740, 0
  %v742 = select i1 %v741, i64 0, i64 %v740
  %v743 = mul i64 %v738, 8
  %v744 = add i64 0, %v743
  %v745 = getelementptr inbounds float, ptr %v30, i64 %v744
  call void @pack_turned(ptr %v745, i64 8, i64 1, i64 8, i64 %v742, ptr %v739, i64 8)
  %v746 = add i64 %v735, 64
  %v747 = add nsw i64 %v733, 1
  br label %b89
b91:
  br label %b79
b79:
  %v748 = icmp sgt i64 %v3, 1
  br i1 %v748, label %b92, label %b93
b92:
  %v749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v750 = atomicrmw add ptr %v749, i64 1 acq_rel
  %v751 = load i64, ptr %v189, align 8
  %v752 = add i64 %v751, 1
  store i64 %v752, ptr %v189, align 8
  %v753 = mul i64 %v3, %v752
  br label %b94
b94:
  %v754 = load atomic i64, ptr %v749 acquire, align 8
  %v755 = icmp slt i64 %v754, %v753
  br i1 %v755, label %b95, label %b96
b95:
  %v756 = call i32 @sched_yield()
  br label %b94
b96:
  br label %b93
b93:
  br label %b97
b97:
  %v757 = phi i64 [ 0, %b93 ], [ %v1732, %b162 ]
  %v758 = icmp slt i64 %v757, %v5
  br i1 %v758, label %b98, label %b99
b98:
  %v759 = add i64 %v7, 0
  %v760 = sdiv i64 %v759, 1
  %v761 = add i64 %v2, 1
  %v762 = mul i64 %v760, %v2
  %v763 = sdiv i64 %v762, %v3
  %v764 = mul i64 %v763, 1
  %v765 = icmp slt i64 %v764, %v7
  %v766 = select i1 %v765, i64 %v764, i64 %v7
  %v767 = mul i64 %v760, %v761
  %v768 = sdiv i64 %v767, %v3
  %v769 = mul i64 %v768, 1
  %v770 = icmp slt i64 %v769, %v7
  %v771 = select i1 %v770, i64 %v769, i64 %v7
  br label %b100
b100:
  %v772 = phi i64 [ %v766, %b98 ], [ %v826, %b101 ]
  %v773 = icmp slt i64 %v772, %v771
  br i1 %v773, label %b101, label %b102
b101:
  %v774 = mul i64 %v772, 8
  %v775 = getelementptr inbounds float, ptr %v12, i64 %v774
  %v776 = add i64 %v757, 0
  %v777 = and i64 %v776, %v136
  %v778 = mul i64 %v777, %v7
  %v779 = add i64 %v778, %v772
  %v780 = mul i64 %v779, 8
  %v781 = getelementptr inbounds float, ptr %v36, i64 %v780
  %v782 = add i64 %v757, 0
  %v783 = and i64 %v782, %v154
  %v784 = mul i64 %v783, %v7
  %v785 = add i64 %v784, %v772
  %v786 = mul i64 %v785, 8
  %v787 = getelementptr inbounds float, ptr %v88, i64 %v786
  %v788 = add i64 0, 0
  %v789 = getelementptr inbounds float, ptr %v775, i64 %v788
  %v790 = load <8 x float>, ptr %v789, align 4
  %v791 = add i64 0, 0
  %v792 = getelementptr inbounds float, ptr %v781, i64 %v791
  %v793 = load <8 x float>, ptr %v792, align 4
  %v794 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v793)
  %v795 = fneg <8 x float> %v794
  %v796 = fcmp olt <8 x float> %v795, splat (float 0xC05A400000000000)
  %v797 = select <8 x i1> %v796, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v795
  %v798 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v797, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v799 = fsub <8 x float> %v798, splat (float 0x4168000000000000)
  %v800 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v797)
  %v801 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v799, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v800)
  %v802 = bitcast <8 x float> %v798 to <8 x i32>
  %v803 = fmul <8 x float> %v801, %v801
  %v804 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v801, <8 x float> splat (float 0x3F81227F40000000))
  %v805 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v804, <8 x float> %v801, <8 x float> splat (float 0x3FA5556740000000))
  %v806 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v805, <8 x float> %v801, <8 x float> splat (float 0x3FC5554B00000000))
  %v807 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v806, <8 x float> %v801, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v808 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v803, <8 x float> %v807, <8 x float> %v801)
  %v809 = sub <8 x i32> %v802, splat (i32 1262485250)
  %v810 = lshr <8 x i32> %v809, splat (i32 1)
  %v811 = sub <8 x i32> %v809, %v810
  %v812 = shl <8 x i32> %v810, splat (i32 23)
  %v813 = bitcast <8 x i32> %v812 to <8 x float>
  %v814 = shl <8 x i32> %v811, splat (i32 23)
  %v815 = bitcast <8 x i32> %v814 to <8 x float>
  %v816 = fadd <8 x float> %v808, splat (float 0x3FF0000000000000)
  %v817 = fmul <8 x float> %v816, %v813
  %v818 = fmul <8 x float> %v817, %v815
  %v819 = fcmp olt <8 x float> %v793, splat (float 0x0000000000000000)
  %v820 = select <8 x i1> %v819, <8 x float> %v818, <8 x float> splat (float 0x3FF0000000000000)
  %v821 = fadd <8 x float> %v818, splat (float 0x3FF0000000000000)
  %v822 = fdiv <8 x float> %v820, %v821
  %v823 = fsub <8 x float> %v790, %v822
  %v824 = add i64 0, 0
  %v825 = getelementptr inbounds float, ptr %v787, i64 %v824
  store <8 x float> %v823, ptr %v825, align 4
  %v826 = add nsw i64 %v772, 1
  br label %b100
b102:
  %v828 = add i64 %v7, 0
  %v829 = sdiv i64 %v828, 1
  %v830 = add i64 %v2, 1
  %v831 = mul i64 %v829, %v2
  %v832 = sdiv i64 %v831, %v3
  %v833 = mul i64 %v832, 1
  %v834 = icmp slt i64 %v833, %v7
  %v835 = select i1 %v834, i64 %v833, i64 %v7
  %v836 = mul i64 %v829, %v830
  %v837 = sdiv i64 %v836, %v3
  %v838 = mul i64 %v837, 1
  %v839 = icmp slt i64 %v838, %v7
  %v840 = select i1 %v839, i64 %v838, i64 %v7
  br label %b103
b103:
  %v841 = phi i64 [ %v835, %b102 ], [ %v1205, %b108 ]
  %v842 = icmp slt i64 %v841, %v840
  br i1 %v842, label %b104, label %b105
b104:
  %v843 = add i64 %v841, 96
  %v844 = icmp slt i64 %v843, %v840
  %v845 = select i1 %v844, i64 %v843, i64 %v840
  br label %b106
b106:
  %v846 = phi i64 [ 0, %b104 ], [ %v1204, %b111 ]
  %v847 = icmp slt i64 %v846, 1
  br i1 %v847, label %b107, label %b108
b107:
  %v848 = sub i64 %v845, %v841
  %v849 = sub i64 2, 1
  %v850 = add i64 %v848, %v849
  %v851 = sdiv i64 %v850, 2
  br label %b109
b109:
  %v852 = phi i64 [ 0, %b107 ], [ %v1203, %b120 ]
  %v853 = icmp slt i64 %v852, %v851
  br i1 %v853, label %b110, label %b111
b110:
  %v854 = mul i64 %v848, %v852
  %v855 = sdiv i64 %v854, %v851
  %v856 = add i64 %v841, %v855
  %v857 = add i64 %v852, 1
  %v858 = mul i64 %v848, %v857
  %v859 = sdiv i64 %v858, %v851
  %v860 = add i64 %v841, %v859
  %v861 = mul i64 %v846, 768
  %v862 = getelementptr inbounds float, ptr %v447, i64 %v861
  %v863 = sub i64 %v860, %v856
  %v864 = add i64 %v757, 0
  %v865 = and i64 %v864, %v154
  %v866 = mul i64 %v865, %v7
  %v867 = add i64 %v866, %v856
  %v868 = mul i64 %v867, 8
  %v869 = getelementptr inbounds float, ptr %v88, i64 %v868
  %v870 = getelementptr inbounds float, ptr %v869, i64 0
  %v871 = sub i64 %v863, 1
  %v872 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v871
  %v873 = load ptr, ptr %v872, align 4
  %v874 = getelementptr inbounds float, ptr %v827, i64 0
  %v875 = icmp sgt i64 %v863, 0
  br i1 %v875, label %b112, label %b113
b112:
  call void %v873(ptr %v870, i64 8, ptr %v862, i64 8, ptr %v874, i64 96, i64 24)
  br label %b113
b113:
  %v876 = add i64 %v861, 256
  %v877 = getelementptr inbounds float, ptr %v447, i64 %v876
  %v878 = sub i64 %v860, %v856
  %v879 = add i64 %v757, 0
  %v880 = and i64 %v879, %v142
  %v881 = mul i64 %v880, %v7
  %v882 = add i64 %v881, %v856
  %v883 = mul i64 %v882, 8
  %v884 = getelementptr inbounds float, ptr %v42, i64 %v883
  %v885 = getelementptr inbounds float, ptr %v884, i64 0
  %v886 = sub i64 %v878, 1
  %v887 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v886
  %v888 = load ptr, ptr %v887, align 4
  %v889 = getelementptr inbounds float, ptr %v827, i64 8
  %v890 = icmp sgt i64 %v878, 0
  br i1 %v890, label %b114, label %b115
b114:
  call void %v888(ptr %v885, i64 8, ptr %v877, i64 8, ptr %v889, i64 96, i64 24)
  br label %b115
b115:
  %v891 = add i64 %v876, 256
  %v892 = getelementptr inbounds float, ptr %v447, i64 %v891
  %v893 = sub i64 %v860, %v856
  %v894 = add i64 %v757, 0
  %v895 = and i64 %v894, %v138
  %v896 = mul i64 %v895, %v7
  %v897 = add i64 %v896, %v856
  %v898 = mul i64 %v897, 8
  %v899 = getelementptr inbounds float, ptr %v38, i64 %v898
  %v900 = getelementptr inbounds float, ptr %v899, i64 0
  %v901 = sub i64 %v893, 1
  %v902 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v901
  %v903 = load ptr, ptr %v902, align 4
  %v904 = getelementptr inbounds float, ptr %v827, i64 16
  %v905 = icmp sgt i64 %v893, 0
  br i1 %v905, label %b116, label %b117
b116:
  call void %v903(ptr %v900, i64 8, ptr %v892, i64 8, ptr %v904, i64 96, i64 24)
  br label %b117
b117:
  %v906 = add i64 %v891, 256
  br label %b118
b118:
  %v907 = phi i64 [ %v856, %b117 ], [ %v1202, %b123 ]
  %v908 = icmp slt i64 %v907, %v860
  br i1 %v908, label %b119, label %b120
b119:
  %v909 = sub i64 %v907, %v856
  %v910 = mul i64 %v909, 96
  %v911 = getelementptr inbounds float, ptr %v827, i64 %v910
  %v912 = mul i64 %v907, 32
  %v913 = getelementptr inbounds float, ptr %v86, i64 %v912
  %v914 = add i64 %v757, 0
  %v915 = and i64 %v914, %v140
  %v916 = mul i64 %v915, %v7
  %v917 = add i64 %v916, %v907
  %v918 = mul i64 %v917, 8
  %v919 = getelementptr inbounds float, ptr %v40, i64 %v918
  %v920 = add i64 %v757, 0
  %v921 = and i64 %v920, %v156
  %v922 = mul i64 %v921, %v7
  %v923 = add i64 %v922, %v907
  %v924 = mul i64 %v923, 8
  %v925 = getelementptr inbounds float, ptr %v90, i64 %v924
  %v926 = add i64 %v757, 0
  %v927 = and i64 %v926, %v158
  %v928 = mul i64 %v927, %v7
  %v929 = add i64 %v928, %v907
  %v930 = mul i64 %v929, 8
  %v931 = getelementptr inbounds float, ptr %v92, i64 %v930
  %v932 = add i64 %v757, 0
  %v933 = and i64 %v932, %v160
  %v934 = mul i64 %v933, %v7
  %v935 = add i64 %v934, %v907
  %v936 = mul i64 %v935, 8
  %v937 = getelementptr inbounds float, ptr %v94, i64 %v936
  %v938 = add i64 %v757, 1
  %v939 = and i64 %v938, %v140
  %v940 = mul i64 %v939, %v7
  %v941 = add i64 %v940, %v907
  %v942 = mul i64 %v941, 8
  %v943 = getelementptr inbounds float, ptr %v40, i64 %v942
  %v944 = add i64 %v757, 0
  %v945 = and i64 %v944, %v162
  %v946 = mul i64 %v945, %v7
  %v947 = add i64 %v946, %v907
  %v948 = mul i64 %v947, 8
  %v949 = getelementptr inbounds float, ptr %v96, i64 %v948
  %v950 = add i64 %v757, 1
  %v951 = and i64 %v950, %v138
  %v952 = mul i64 %v951, %v7
  %v953 = add i64 %v952, %v907
  %v954 = mul i64 %v953, 8
  %v955 = getelementptr inbounds float, ptr %v38, i64 %v954
  br label %b121
b121:
  %v956 = phi i64 [ 0, %b119 ], [ %v1201, %b122 ]
  %v957 = icmp slt i64 %v956, 1
  br i1 %v957, label %b122, label %b123
b122:
  %v958 = mul i64 %v846, 1
  %v959 = add i64 %v958, %v956
  %v960 = mul i64 %v959, 8
  %v961 = add i64 0, %v956
  %v962 = mul i64 %v961, 8
  %v963 = getelementptr inbounds float, ptr %v911, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = add i64 1, %v956
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v911, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 2, %v956
  %v970 = mul i64 %v969, 8
  %v971 = getelementptr inbounds float, ptr %v911, i64 %v970
  %v972 = load <8 x float>, ptr %v971, align 4
  %v973 = add i64 3, %v956
  %v974 = mul i64 %v973, 8
  %v975 = getelementptr inbounds float, ptr %v911, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = add i64 4, %v956
  %v978 = mul i64 %v977, 8
  %v979 = getelementptr inbounds float, ptr %v911, i64 %v978
  %v980 = load <8 x float>, ptr %v979, align 4
  %v981 = add i64 5, %v956
  %v982 = mul i64 %v981, 8
  %v983 = getelementptr inbounds float, ptr %v911, i64 %v982
  %v984 = load <8 x float>, ptr %v983, align 4
  %v985 = add i64 6, %v956
  %v986 = mul i64 %v985, 8
  %v987 = getelementptr inbounds float, ptr %v911, i64 %v986
  %v988 = load <8 x float>, ptr %v987, align 4
  %v989 = add i64 7, %v956
  %v990 = mul i64 %v989, 8
  %v991 = getelementptr inbounds float, ptr %v911, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 8, %v956
  %v994 = mul i64 %v993, 8
  %v995 = getelementptr inbounds float, ptr %v911, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 9, %v956
  %v998 = mul i64 %v997, 8
  %v999 = getelementptr inbounds float, ptr %v911, i64 %v998
  %v1000 = load <8 x float>, ptr %v999, align 4
  %v1001 = add i64 10, %v956
  %v1002 = mul i64 %v1001, 8
  %v1003 = getelementptr inbounds float, ptr %v911, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 11, %v956
  %v1006 = mul i64 %v1005, 8
  %v1007 = getelementptr inbounds float, ptr %v911, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = add i64 8, %v960
  %v1010 = getelementptr inbounds float, ptr %v913, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = fadd <8 x float> %v1011, %v964
  %v1013 = fadd <8 x float> %v1012, %v968
  %v1014 = fadd <8 x float> %v1013, %v972
  %v1015 = add i64 8, %v960
  %v1016 = getelementptr inbounds float, ptr %v18, i64 %v1015
  %v1017 = load <8 x float>, ptr %v1016, align 4
  %v1018 = fadd <8 x float> %v1014, %v1017
  %v1019 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1018)
  %v1020 = fneg <8 x float> %v1019
  %v1021 = fcmp olt <8 x float> %v1020, splat (float 0xC05A400000000000)
  %v1022 = select <8 x i1> %v1021, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1020
  %v1023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1022, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1024 = fsub <8 x float> %v1023, splat (float 0x4168000000000000)
  %v1025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1024, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1022)
  %v1026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1024, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1025)
  %v1027 = bitcast <8 x float> %v1023 to <8 x i32>
  %v1028 = fmul <8 x float> %v1026, %v1026
  %v1029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1026, <8 x float> splat (float 0x3F81227F40000000))
  %v1030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1029, <8 x float> %v1026, <8 x float> splat (float 0x3FA5556740000000))
  %v1031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1030, <8 x float> %v1026, <8 x float> splat (float 0x3FC5554B00000000))
  %v1032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1031, <8 x float> %v1026, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1028, <8 x float> %v1032, <8 x float> %v1026)
  %v1034 = sub <8 x i32> %v1027, splat (i32 1262485250)
  %v1035 = lshr <8 x i32> %v1034, splat (i32 1)
  %v1036 = sub <8 x i32> %v1034, %v1035
  %v1037 = shl <8 x i32> %v1035, splat (i32 23)
  %v1038 = bitcast <8 x i32> %v1037 to <8 x float>
  %v1039 = shl <8 x i32> %v1036, splat (i32 23)
  %v1040 = bitcast <8 x i32> %v1039 to <8 x float>
  %v1041 = fadd <8 x float> %v1033, splat (float 0x3FF0000000000000)
  %v1042 = fmul <8 x float> %v1041, %v1038
  %v1043 = fmul <8 x float> %v1042, %v1040
  %v1044 = fcmp olt <8 x float> %v1018, splat (float 0x0000000000000000)
  %v1045 = select <8 x i1> %v1044, <8 x float> %v1043, <8 x float> splat (float 0x3FF0000000000000)
  %v1046 = fadd <8 x float> %v1043, splat (float 0x3FF0000000000000)
  %v1047 = fdiv <8 x float> %v1045, %v1046
  %v1048 = add i64 0, %v960
  %v1049 = getelementptr inbounds float, ptr %v913, i64 %v1048
  %v1050 = load <8 x float>, ptr %v1049, align 4
  %v1051 = fadd <8 x float> %v1050, %v976
  %v1052 = fadd <8 x float> %v1051, %v980
  %v1053 = fadd <8 x float> %v1052, %v984
  %v1054 = add i64 0, %v960
  %v1055 = getelementptr inbounds float, ptr %v18, i64 %v1054
  %v1056 = load <8 x float>, ptr %v1055, align 4
  %v1057 = fadd <8 x float> %v1053, %v1056
  %v1058 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1057)
  %v1059 = fneg <8 x float> %v1058
  %v1060 = fcmp olt <8 x float> %v1059, splat (float 0xC05A400000000000)
  %v1061 = select <8 x i1> %v1060, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1059
  %v1062 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1061, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1063 = fsub <8 x float> %v1062, splat (float 0x4168000000000000)
  %v1064 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1061)
  %v1065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1063, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1064)
  %v1066 = bitcast <8 x float> %v1062 to <8 x i32>
  %v1067 = fmul <8 x float> %v1065, %v1065
  %v1068 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1065, <8 x float> splat (float 0x3F81227F40000000))
  %v1069 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1068, <8 x float> %v1065, <8 x float> splat (float 0x3FA5556740000000))
  %v1070 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1069, <8 x float> %v1065, <8 x float> splat (float 0x3FC5554B00000000))
  %v1071 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1070, <8 x float> %v1065, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1072 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1067, <8 x float> %v1071, <8 x float> %v1065)
  %v1073 = sub <8 x i32> %v1066, splat (i32 1262485250)
  %v1074 = lshr <8 x i32> %v1073, splat (i32 1)
  %v1075 = sub <8 x i32> %v1073, %v1074
  %v1076 = shl <8 x i32> %v1074, splat (i32 23)
  %v1077 = bitcast <8 x i32> %v1076 to <8 x float>
  %v1078 = shl <8 x i32> %v1075, splat (i32 23)
  %v1079 = bitcast <8 x i32> %v1078 to <8 x float>
  %v1080 = fadd <8 x float> %v1072, splat (float 0x3FF0000000000000)
  %v1081 = fmul <8 x float> %v1080, %v1077
  %v1082 = fmul <8 x float> %v1081, %v1079
  %v1083 = fcmp olt <8 x float> %v1057, splat (float 0x0000000000000000)
  %v1084 = select <8 x i1> %v1083, <8 x float> %v1082, <8 x float> splat (float 0x3FF0000000000000)
  %v1085 = fadd <8 x float> %v1082, splat (float 0x3FF0000000000000)
  %v1086 = fdiv <8 x float> %v1084, %v1085
  %v1087 = add i64 16, %v960
  %v1088 = getelementptr inbounds float, ptr %v913, i64 %v1087
  %v1089 = load <8 x float>, ptr %v1088, align 4
  %v1090 = fadd <8 x float> %v1089, %v988
  %v1091 = fadd <8 x float> %v1090, %v992
  %v1092 = fadd <8 x float> %v1091, %v996
  %v1093 = add i64 16, %v960
  %v1094 = getelementptr inbounds float, ptr %v18, i64 %v1093
  %v1095 = load <8 x float>, ptr %v1094, align 4
  %v1096 = fadd <8 x float> %v1092, %v1095
  %v1097 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1096)
  %v1098 = fcmp ogt <8 x float> %v1097, splat (float 0x4023000000000000)
  %v1099 = select <8 x i1> %v1098, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1097
  %v1100 = fadd <8 x float> %v1099, %v1099
  %v1101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1100, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1102 = fsub <8 x float> %v1101, splat (float 0x4168000000000000)
  %v1103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1100)
  %v1104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1102, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1103)
  %v1105 = bitcast <8 x float> %v1101 to <8 x i32>
  %v1106 = fmul <8 x float> %v1104, %v1104
  %v1107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1104, <8 x float> splat (float 0x3F81227F40000000))
  %v1108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1107, <8 x float> %v1104, <8 x float> splat (float 0x3FA5556740000000))
  %v1109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1108, <8 x float> %v1104, <8 x float> splat (float 0x3FC5554B00000000))
  %v1110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1109, <8 x float> %v1104, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1106, <8 x float> %v1110, <8 x float> %v1104)
  %v1112 = shl <8 x i32> %v1105, splat (i32 23)
  %v1113 = add <8 x i32> %v1112, splat (i32 1065353216)
  %v1114 = bitcast <8 x i32> %v1113 to <8 x float>
  %v1115 = fsub <8 x float> %v1114, splat (float 0x3FF0000000000000)
  %v1116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1114, <8 x float> %v1111, <8 x float> %v1115)
  %v1117 = fadd <8 x float> %v1116, splat (float 0x4000000000000000)
  %v1118 = fdiv <8 x float> %v1116, %v1117
  %v1119 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1118, <8 x float> %v1096)
  %v1120 = add i64 0, %v960
  %v1121 = getelementptr inbounds float, ptr %v919, i64 %v1120
  %v1122 = load <8 x float>, ptr %v1121, align 4
  %v1123 = fmul <8 x float> %v1047, %v1122
  %v1124 = fmul <8 x float> %v1086, %v1119
  %v1125 = fadd <8 x float> %v1123, %v1124
  %v1126 = add i64 24, %v960
  %v1127 = getelementptr inbounds float, ptr %v913, i64 %v1126
  %v1128 = load <8 x float>, ptr %v1127, align 4
  %v1129 = fadd <8 x float> %v1128, %v1000
  %v1130 = fadd <8 x float> %v1129, %v1004
  %v1131 = fadd <8 x float> %v1130, %v1008
  %v1132 = add i64 24, %v960
  %v1133 = getelementptr inbounds float, ptr %v18, i64 %v1132
  %v1134 = load <8 x float>, ptr %v1133, align 4
  %v1135 = fadd <8 x float> %v1131, %v1134
  %v1136 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1135)
  %v1137 = fneg <8 x float> %v1136
  %v1138 = fcmp olt <8 x float> %v1137, splat (float 0xC05A400000000000)
  %v1139 = select <8 x i1> %v1138, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1137
  %v1140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1139, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1141 = fsub <8 x float> %v1140, splat (float 0x4168000000000000)
  %v1142 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1141, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1139)
  %v1143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1141, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1142)
  %v1144 = bitcast <8 x float> %v1140 to <8 x i32>
  %v1145 = fmul <8 x float> %v1143, %v1143
  %v1146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1143, <8 x float> splat (float 0x3F81227F40000000))
  %v1147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1146, <8 x float> %v1143, <8 x float> splat (float 0x3FA5556740000000))
  %v1148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1147, <8 x float> %v1143, <8 x float> splat (float 0x3FC5554B00000000))
  %v1149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1148, <8 x float> %v1143, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1145, <8 x float> %v1149, <8 x float> %v1143)
  %v1151 = sub <8 x i32> %v1144, splat (i32 1262485250)
  %v1152 = lshr <8 x i32> %v1151, splat (i32 1)
  %v1153 = sub <8 x i32> %v1151, %v1152
  %v1154 = shl <8 x i32> %v1152, splat (i32 23)
  %v1155 = bitcast <8 x i32> %v1154 to <8 x float>
  %v1156 = shl <8 x i32> %v1153, splat (i32 23)
  %v1157 = bitcast <8 x i32> %v1156 to <8 x float>
  %v1158 = fadd <8 x float> %v1150, splat (float 0x3FF0000000000000)
  %v1159 = fmul <8 x float> %v1158, %v1155
  %v1160 = fmul <8 x float> %v1159, %v1157
  %v1161 = fcmp olt <8 x float> %v1135, splat (float 0x0000000000000000)
  %v1162 = select <8 x i1> %v1161, <8 x float> %v1160, <8 x float> splat (float 0x3FF0000000000000)
  %v1163 = fadd <8 x float> %v1160, splat (float 0x3FF0000000000000)
  %v1164 = fdiv <8 x float> %v1162, %v1163
  %v1165 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1125)
  %v1166 = fcmp ogt <8 x float> %v1165, splat (float 0x4023000000000000)
  %v1167 = select <8 x i1> %v1166, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1165
  %v1168 = fadd <8 x float> %v1167, %v1167
  %v1169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1168, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1170 = fsub <8 x float> %v1169, splat (float 0x4168000000000000)
  %v1171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1168)
  %v1172 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1170, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1171)
  %v1173 = bitcast <8 x float> %v1169 to <8 x i32>
  %v1174 = fmul <8 x float> %v1172, %v1172
  %v1175 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1172, <8 x float> splat (float 0x3F81227F40000000))
  %v1176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1175, <8 x float> %v1172, <8 x float> splat (float 0x3FA5556740000000))
  %v1177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1176, <8 x float> %v1172, <8 x float> splat (float 0x3FC5554B00000000))
  %v1178 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1177, <8 x float> %v1172, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1179 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1174, <8 x float> %v1178, <8 x float> %v1172)
  %v1180 = shl <8 x i32> %v1173, splat (i32 23)
  %v1181 = add <8 x i32> %v1180, splat (i32 1065353216)
  %v1182 = bitcast <8 x i32> %v1181 to <8 x float>
  %v1183 = fsub <8 x float> %v1182, splat (float 0x3FF0000000000000)
  %v1184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1182, <8 x float> %v1179, <8 x float> %v1183)
  %v1185 = fadd <8 x float> %v1184, splat (float 0x4000000000000000)
  %v1186 = fdiv <8 x float> %v1184, %v1185
  %v1187 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1186, <8 x float> %v1125)
  %v1188 = fmul <8 x float> %v1164, %v1187
  %v1189 = add i64 0, %v960
  %v1190 = getelementptr inbounds float, ptr %v925, i64 %v1189
  store <8 x float> %v1047, ptr %v1190, align 4
  %v1191 = add i64 0, %v960
  %v1192 = getelementptr inbounds float, ptr %v931, i64 %v1191
  store <8 x float> %v1086, ptr %v1192, align 4
  %v1193 = add i64 0, %v960
  %v1194 = getelementptr inbounds float, ptr %v937, i64 %v1193
  store <8 x float> %v1119, ptr %v1194, align 4
  %v1195 = add i64 0, %v960
  %v1196 = getelementptr inbounds float, ptr %v943, i64 %v1195
  store <8 x float> %v1125, ptr %v1196, align 4
  %v1197 = add i64 0, %v960
  %v1198 = getelementptr inbounds float, ptr %v949, i64 %v1197
  store <8 x float> %v1164, ptr %v1198, align 4
  %v1199 = add i64 0, %v960
  %v1200 = getelementptr inbounds float, ptr %v955, i64 %v1199
  store <8 x float> %v1188, ptr %v1200, align 4
  %v1201 = add nsw i64 %v956, 1
  br label %b121
b123:
  %v1202 = add nsw i64 %v907, 1
  br label %b118
b120:
  %v1203 = add nsw i64 %v852, 1
  br label %b109
b111:
  %v1204 = add nsw i64 %v846, 1
  br label %b106
b108:
  %v1205 = add nsw i64 %v841, 96
  br label %b103
b105:
  %v1207 = add i64 %v7, 0
  %v1208 = sdiv i64 %v1207, 1
  %v1209 = add i64 %v2, 1
  %v1210 = mul i64 %v1208, %v2
  %v1211 = sdiv i64 %v1210, %v3
  %v1212 = mul i64 %v1211, 1
  %v1213 = icmp slt i64 %v1212, %v7
  %v1214 = select i1 %v1213, i64 %v1212, i64 %v7
  %v1215 = mul i64 %v1208, %v1209
  %v1216 = sdiv i64 %v1215, %v3
  %v1217 = mul i64 %v1216, 1
  %v1218 = icmp slt i64 %v1217, %v7
  %v1219 = select i1 %v1218, i64 %v1217, i64 %v7
  br label %b124
b124:
  %v1220 = phi i64 [ %v1214, %b105 ], [ %v1338, %b129 ]
  %v1221 = icmp slt i64 %v1220, %v1219
  br i1 %v1221, label %b125, label %b126
b125:
  %v1222 = add i64 %v1220, 96
  %v1223 = icmp slt i64 %v1222, %v1219
  %v1224 = select i1 %v1223, i64 %v1222, i64 %v1219
  br label %b127
b127:
  %v1225 = phi i64 [ 0, %b125 ], [ %v1337, %b132 ]
  %v1226 = icmp slt i64 %v1225, 1
  br i1 %v1226, label %b128, label %b129
b128:
  %v1227 = sub i64 %v1224, %v1220
  %v1228 = sub i64 6, 1
  %v1229 = add i64 %v1227, %v1228
  %v1230 = sdiv i64 %v1229, 6
  br label %b130
b130:
  %v1231 = phi i64 [ 0, %b128 ], [ %v1336, %b137 ]
  %v1232 = icmp slt i64 %v1231, %v1230
  br i1 %v1232, label %b131, label %b132
b131:
  %v1233 = mul i64 %v1227, %v1231
  %v1234 = sdiv i64 %v1233, %v1230
  %v1235 = add i64 %v1220, %v1234
  %v1236 = add i64 %v1231, 1
  %v1237 = mul i64 %v1227, %v1236
  %v1238 = sdiv i64 %v1237, %v1230
  %v1239 = add i64 %v1220, %v1238
  %v1240 = mul i64 %v1225, 128
  %v1241 = getelementptr inbounds float, ptr %v448, i64 %v1240
  %v1242 = sub i64 %v1239, %v1235
  %v1243 = add i64 %v757, 1
  %v1244 = and i64 %v1243, %v138
  %v1245 = mul i64 %v1244, %v7
  %v1246 = add i64 %v1245, %v1235
  %v1247 = mul i64 %v1246, 8
  %v1248 = getelementptr inbounds float, ptr %v38, i64 %v1247
  %v1249 = getelementptr inbounds float, ptr %v1248, i64 0
  %v1250 = sub i64 %v1242, 1
  %v1251 = getelementptr inbounds ptr, ptr @table_tile_6x2, i64 %v1250
  %v1252 = load ptr, ptr %v1251, align 4
  %v1253 = getelementptr inbounds float, ptr %v1206, i64 0
  %v1254 = icmp sgt i64 %v1242, 0
  br i1 %v1254, label %b133, label %b134
b133:
  call void %v1252(ptr %v1249, i64 8, ptr %v1241, i64 8, ptr %v1253, i64 16, i64 8)
  br label %b134
b134:
  %v1255 = add i64 %v1240, 128
  br label %b135
b135:
  %v1256 = phi i64 [ %v1235, %b134 ], [ %v1335, %b140 ]
  %v1257 = icmp slt i64 %v1256, %v1239
  br i1 %v1257, label %b136, label %b137
b136:
  %v1258 = sub i64 %v1256, %v1235
  %v1259 = mul i64 %v1258, 16
  %v1260 = getelementptr inbounds float, ptr %v1206, i64 %v1259
  %v1261 = add i64 %v757, 0
  %v1262 = and i64 %v1261, %v130
  %v1263 = mul i64 %v1262, %v7
  %v1264 = add i64 %v1263, %v1256
  %v1265 = mul i64 %v1264, 8
  %v1266 = getelementptr inbounds float, ptr %v10, i64 %v1265
  %v1267 = add i64 %v757, 0
  %v1268 = and i64 %v1267, %v164
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1256
  %v1271 = mul i64 %v1270, 8
  %v1272 = getelementptr inbounds float, ptr %v98, i64 %v1271
  %v1273 = add i64 %v757, 0
  %v1274 = and i64 %v1273, %v166
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1256
  %v1277 = mul i64 %v1276, 8
  %v1278 = getelementptr inbounds float, ptr %v100, i64 %v1277
  %v1279 = add i64 %v757, 0
  %v1280 = and i64 %v1279, %v168
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1256
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v102, i64 %v1283
  br label %b138
b138:
  %v1285 = phi i64 [ 0, %b136 ], [ %v1334, %b139 ]
  %v1286 = icmp slt i64 %v1285, 1
  br i1 %v1286, label %b139, label %b140
b139:
  %v1287 = mul i64 %v1225, 1
  %v1288 = add i64 %v1287, %v1285
  %v1289 = mul i64 %v1288, 8
  %v1290 = add i64 0, %v1285
  %v1291 = mul i64 %v1290, 8
  %v1292 = getelementptr inbounds float, ptr %v1260, i64 %v1291
  %v1293 = load <8 x float>, ptr %v1292, align 4
  %v1294 = add i64 1, %v1285
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v1260, i64 %v1295
  %v1297 = load <8 x float>, ptr %v1296, align 4
  %v1298 = fcmp olt <8 x float> %v1297, splat (float 0xC05A400000000000)
  %v1299 = select <8 x i1> %v1298, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1297
  %v1300 = fcmp ogt <8 x float> %v1299, splat (float 0x4056400000000000)
  %v1301 = select <8 x i1> %v1300, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1299
  %v1302 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1301, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1303 = fsub <8 x float> %v1302, splat (float 0x4168000000000000)
  %v1304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1301)
  %v1305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1303, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1304)
  %v1306 = bitcast <8 x float> %v1302 to <8 x i32>
  %v1307 = fmul <8 x float> %v1305, %v1305
  %v1308 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1305, <8 x float> splat (float 0x3F81227F40000000))
  %v1309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1308, <8 x float> %v1305, <8 x float> splat (float 0x3FA5556740000000))
  %v1310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1309, <8 x float> %v1305, <8 x float> splat (float 0x3FC5554B00000000))
  %v1311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1310, <8 x float> %v1305, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1307, <8 x float> %v1311, <8 x float> %v1305)
  %v1313 = sub <8 x i32> %v1306, splat (i32 1262485250)
  %v1314 = lshr <8 x i32> %v1313, splat (i32 1)
  %v1315 = sub <8 x i32> %v1313, %v1314
  %v1316 = shl <8 x i32> %v1314, splat (i32 23)
  %v1317 = bitcast <8 x i32> %v1316 to <8 x float>
  %v1318 = shl <8 x i32> %v1315, splat (i32 23)
  %v1319 = bitcast <8 x i32> %v1318 to <8 x float>
  %v1320 = fadd <8 x float> %v1312, splat (float 0x3FF0000000000000)
  %v1321 = fmul <8 x float> %v1320, %v1317
  %v1322 = fmul <8 x float> %v1321, %v1319
  %v1323 = add i64 0, %v1289
  %v1324 = getelementptr inbounds float, ptr %v1266, i64 %v1323
  %v1325 = load <8 x float>, ptr %v1324, align 4
  %v1326 = fmul <8 x float> %v1322, %v1325
  %v1327 = fadd <8 x float> %v1293, %v1326
  %v1328 = add i64 0, %v1289
  %v1329 = getelementptr inbounds float, ptr %v1272, i64 %v1328
  store <8 x float> %v1293, ptr %v1329, align 4
  %v1330 = add i64 0, %v1289
  %v1331 = getelementptr inbounds float, ptr %v1278, i64 %v1330
  store <8 x float> %v1297, ptr %v1331, align 4
  %v1332 = add i64 0, %v1289
  %v1333 = getelementptr inbounds float, ptr %v1284, i64 %v1332
  store <8 x float> %v1327, ptr %v1333, align 4
  %v1334 = add nsw i64 %v1285, 1
  br label %b138
b140:
  %v1335 = add nsw i64 %v1256, 1
  br label %b135
b137:
  %v1336 = add nsw i64 %v1231, 1
  br label %b130
b132:
  %v1337 = add nsw i64 %v1225, 1
  br label %b127
b129:
  %v1338 = add nsw i64 %v1220, 96
  br label %b124
b126:
  %v1340 = add i64 %v7, 0
  %v1341 = sdiv i64 %v1340, 1
  %v1342 = add i64 %v2, 1
  %v1343 = mul i64 %v1341, %v2
  %v1344 = sdiv i64 %v1343, %v3
  %v1345 = mul i64 %v1344, 1
  %v1346 = icmp slt i64 %v1345, %v7
  %v1347 = select i1 %v1346, i64 %v1345, i64 %v7
  %v1348 = mul i64 %v1341, %v1342
  %v1349 = sdiv i64 %v1348, %v3
  %v1350 = mul i64 %v1349, 1
  %v1351 = icmp slt i64 %v1350, %v7
  %v1352 = select i1 %v1351, i64 %v1350, i64 %v7
  br label %b141
b141:
  %v1353 = phi i64 [ %v1347, %b126 ], [ %v1644, %b146 ]
  %v1354 = icmp slt i64 %v1353, %v1352
  br i1 %v1354, label %b142, label %b143
b142:
  %v1355 = add i64 %v1353, 96
  %v1356 = icmp slt i64 %v1355, %v1352
  %v1357 = select i1 %v1356, i64 %v1355, i64 %v1352
  br label %b144
b144:
  %v1358 = phi i64 [ 0, %b142 ], [ %v1643, %b149 ]
  %v1359 = icmp slt i64 %v1358, 1
  br i1 %v1359, label %b145, label %b146
b145:
  %v1360 = sub i64 %v1357, %v1353
  %v1361 = sub i64 2, 1
  %v1362 = add i64 %v1360, %v1361
  %v1363 = sdiv i64 %v1362, 2
  br label %b147
b147:
  %v1364 = phi i64 [ 0, %b145 ], [ %v1642, %b156 ]
  %v1365 = icmp slt i64 %v1364, %v1363
  br i1 %v1365, label %b148, label %b149
b148:
  %v1366 = mul i64 %v1360, %v1364
  %v1367 = sdiv i64 %v1366, %v1363
  %v1368 = add i64 %v1353, %v1367
  %v1369 = add i64 %v1364, 1
  %v1370 = mul i64 %v1360, %v1369
  %v1371 = sdiv i64 %v1370, %v1363
  %v1372 = add i64 %v1353, %v1371
  %v1373 = mul i64 %v1358, 512
  %v1374 = getelementptr inbounds float, ptr %v449, i64 %v1373
  %v1375 = sub i64 %v1372, %v1368
  %v1376 = add i64 %v757, 0
  %v1377 = and i64 %v1376, %v168
  %v1378 = mul i64 %v1377, %v7
  %v1379 = add i64 %v1378, %v1368
  %v1380 = mul i64 %v1379, 8
  %v1381 = getelementptr inbounds float, ptr %v102, i64 %v1380
  %v1382 = getelementptr inbounds float, ptr %v1381, i64 0
  %v1383 = sub i64 %v1375, 1
  %v1384 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1383
  %v1385 = load ptr, ptr %v1384, align 4
  %v1386 = getelementptr inbounds float, ptr %v1339, i64 0
  %v1387 = icmp sgt i64 %v1375, 0
  br i1 %v1387, label %b150, label %b151
b150:
  call void %v1385(ptr %v1382, i64 8, ptr %v1374, i64 8, ptr %v1386, i64 32, i64 8)
  br label %b151
b151:
  %v1388 = add i64 %v1373, 256
  %v1389 = getelementptr inbounds float, ptr %v449, i64 %v1388
  %v1390 = sub i64 %v1372, %v1368
  %v1391 = add i64 %v757, 0
  %v1392 = and i64 %v1391, %v142
  %v1393 = mul i64 %v1392, %v7
  %v1394 = add i64 %v1393, %v1368
  %v1395 = mul i64 %v1394, 8
  %v1396 = getelementptr inbounds float, ptr %v42, i64 %v1395
  %v1397 = getelementptr inbounds float, ptr %v1396, i64 0
  %v1398 = sub i64 %v1390, 1
  %v1399 = getelementptr inbounds ptr, ptr @table_tile_2x4_more, i64 %v1398
  %v1400 = load ptr, ptr %v1399, align 4
  %v1401 = getelementptr inbounds float, ptr %v1339, i64 0
  %v1402 = icmp sgt i64 %v1390, 0
  br i1 %v1402, label %b152, label %b153
b152:
  call void %v1400(ptr %v1397, i64 8, ptr %v1389, i64 8, ptr %v1401, i64 32, i64 8)
  br label %b153
b153:
  %v1403 = add i64 %v1388, 256
  br label %b154
b154:
  %v1404 = phi i64 [ %v1368, %b153 ], [ %v1641, %b159 ]
  %v1405 = icmp slt i64 %v1404, %v1372
  br i1 %v1405, label %b155, label %b156
b155:
  %v1406 = sub i64 %v1404, %v1368
  %v1407 = mul i64 %v1406, 32
  %v1408 = getelementptr inbounds float, ptr %v1339, i64 %v1407
  %v1409 = add i64 %v757, 0
  %v1410 = and i64 %v1409, %v144
  %v1411 = mul i64 %v1410, %v7
  %v1412 = add i64 %v1411, %v1404
  %v1413 = mul i64 %v1412, 8
  %v1414 = getelementptr inbounds float, ptr %v44, i64 %v1413
  %v1415 = add i64 %v757, 0
  %v1416 = and i64 %v1415, %v170
  %v1417 = mul i64 %v1416, %v7
  %v1418 = add i64 %v1417, %v1404
  %v1419 = mul i64 %v1418, 8
  %v1420 = getelementptr inbounds float, ptr %v104, i64 %v1419
  %v1421 = add i64 %v757, 0
  %v1422 = and i64 %v1421, %v172
  %v1423 = mul i64 %v1422, %v7
  %v1424 = add i64 %v1423, %v1404
  %v1425 = mul i64 %v1424, 8
  %v1426 = getelementptr inbounds float, ptr %v106, i64 %v1425
  %v1427 = add i64 %v757, 0
  %v1428 = and i64 %v1427, %v174
  %v1429 = mul i64 %v1428, %v7
  %v1430 = add i64 %v1429, %v1404
  %v1431 = mul i64 %v1430, 8
  %v1432 = getelementptr inbounds float, ptr %v108, i64 %v1431
  %v1433 = add i64 %v757, 1
  %v1434 = and i64 %v1433, %v144
  %v1435 = mul i64 %v1434, %v7
  %v1436 = add i64 %v1435, %v1404
  %v1437 = mul i64 %v1436, 8
  %v1438 = getelementptr inbounds float, ptr %v44, i64 %v1437
  %v1439 = add i64 %v757, 0
  %v1440 = and i64 %v1439, %v176
  %v1441 = mul i64 %v1440, %v7
  %v1442 = add i64 %v1441, %v1404
  %v1443 = mul i64 %v1442, 8
  %v1444 = getelementptr inbounds float, ptr %v110, i64 %v1443
  %v1445 = add i64 %v757, 1
  %v1446 = and i64 %v1445, %v142
  %v1447 = mul i64 %v1446, %v7
  %v1448 = add i64 %v1447, %v1404
  %v1449 = mul i64 %v1448, 8
  %v1450 = getelementptr inbounds float, ptr %v42, i64 %v1449
  br label %b157
b157:
  %v1451 = phi i64 [ 0, %b155 ], [ %v1640, %b158 ]
  %v1452 = icmp slt i64 %v1451, 1
  br i1 %v1452, label %b158, label %b159
b158:
  %v1453 = mul i64 %v1358, 1
  %v1454 = add i64 %v1453, %v1451
  %v1455 = mul i64 %v1454, 8
  %v1456 = add i64 0, %v1451
  %v1457 = mul i64 %v1456, 8
  %v1458 = getelementptr inbounds float, ptr %v1408, i64 %v1457
  %v1459 = load <8 x float>, ptr %v1458, align 4
  %v1460 = add i64 1, %v1451
  %v1461 = mul i64 %v1460, 8
  %v1462 = getelementptr inbounds float, ptr %v1408, i64 %v1461
  %v1463 = load <8 x float>, ptr %v1462, align 4
  %v1464 = add i64 2, %v1451
  %v1465 = mul i64 %v1464, 8
  %v1466 = getelementptr inbounds float, ptr %v1408, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = add i64 3, %v1451
  %v1469 = mul i64 %v1468, 8
  %v1470 = getelementptr inbounds float, ptr %v1408, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = add i64 8, %v1455
  %v1473 = getelementptr inbounds float, ptr %v28, i64 %v1472
  %v1474 = load <8 x float>, ptr %v1473, align 4
  %v1475 = fadd <8 x float> %v1459, %v1474
  %v1476 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1475)
  %v1477 = fneg <8 x float> %v1476
  %v1478 = fcmp olt <8 x float> %v1477, splat (float 0xC05A400000000000)
  %v1479 = select <8 x i1> %v1478, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1477
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1481 = fsub <8 x float> %v1480, splat (float 0x4168000000000000)
  %v1482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1479)
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1481, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1482)
  %v1484 = bitcast <8 x float> %v1480 to <8 x i32>
  %v1485 = fmul <8 x float> %v1483, %v1483
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1483, <8 x float> splat (float 0x3F81227F40000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1483, <8 x float> splat (float 0x3FA5556740000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> %v1483, <8 x float> splat (float 0x3FC5554B00000000))
  %v1489 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1488, <8 x float> %v1483, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1489, <8 x float> %v1483)
  %v1491 = sub <8 x i32> %v1484, splat (i32 1262485250)
  %v1492 = lshr <8 x i32> %v1491, splat (i32 1)
  %v1493 = sub <8 x i32> %v1491, %v1492
  %v1494 = shl <8 x i32> %v1492, splat (i32 23)
  %v1495 = bitcast <8 x i32> %v1494 to <8 x float>
  %v1496 = shl <8 x i32> %v1493, splat (i32 23)
  %v1497 = bitcast <8 x i32> %v1496 to <8 x float>
  %v1498 = fadd <8 x float> %v1490, splat (float 0x3FF0000000000000)
  %v1499 = fmul <8 x float> %v1498, %v1495
  %v1500 = fmul <8 x float> %v1499, %v1497
  %v1501 = fcmp olt <8 x float> %v1475, splat (float 0x0000000000000000)
  %v1502 = select <8 x i1> %v1501, <8 x float> %v1500, <8 x float> splat (float 0x3FF0000000000000)
  %v1503 = fadd <8 x float> %v1500, splat (float 0x3FF0000000000000)
  %v1504 = fdiv <8 x float> %v1502, %v1503
  %v1505 = add i64 0, %v1455
  %v1506 = getelementptr inbounds float, ptr %v28, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fadd <8 x float> %v1463, %v1507
  %v1509 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1508)
  %v1510 = fneg <8 x float> %v1509
  %v1511 = fcmp olt <8 x float> %v1510, splat (float 0xC05A400000000000)
  %v1512 = select <8 x i1> %v1511, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1510
  %v1513 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1512, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1514 = fsub <8 x float> %v1513, splat (float 0x4168000000000000)
  %v1515 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1512)
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1514, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1515)
  %v1517 = bitcast <8 x float> %v1513 to <8 x i32>
  %v1518 = fmul <8 x float> %v1516, %v1516
  %v1519 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1516, <8 x float> splat (float 0x3F81227F40000000))
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1516, <8 x float> splat (float 0x3FA5556740000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1516, <8 x float> splat (float 0x3FC5554B00000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1516, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1518, <8 x float> %v1522, <8 x float> %v1516)
  %v1524 = sub <8 x i32> %v1517, splat (i32 1262485250)
  %v1525 = lshr <8 x i32> %v1524, splat (i32 1)
  %v1526 = sub <8 x i32> %v1524, %v1525
  %v1527 = shl <8 x i32> %v1525, splat (i32 23)
  %v1528 = bitcast <8 x i32> %v1527 to <8 x float>
  %v1529 = shl <8 x i32> %v1526, splat (i32 23)
  %v1530 = bitcast <8 x i32> %v1529 to <8 x float>
  %v1531 = fadd <8 x float> %v1523, splat (float 0x3FF0000000000000)
  %v1532 = fmul <8 x float> %v1531, %v1528
  %v1533 = fmul <8 x float> %v1532, %v1530
  %v1534 = fcmp olt <8 x float> %v1508, splat (float 0x0000000000000000)
  %v1535 = select <8 x i1> %v1534, <8 x float> %v1533, <8 x float> splat (float 0x3FF0000000000000)
  %v1536 = fadd <8 x float> %v1533, splat (float 0x3FF0000000000000)
  %v1537 = fdiv <8 x float> %v1535, %v1536
  %v1538 = add i64 16, %v1455
  %v1539 = getelementptr inbounds float, ptr %v28, i64 %v1538
  %v1540 = load <8 x float>, ptr %v1539, align 4
  %v1541 = fadd <8 x float> %v1467, %v1540
  %v1542 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1541)
  %v1543 = fcmp ogt <8 x float> %v1542, splat (float 0x4023000000000000)
  %v1544 = select <8 x i1> %v1543, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1542
  %v1545 = fadd <8 x float> %v1544, %v1544
  %v1546 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1545, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1547 = fsub <8 x float> %v1546, splat (float 0x4168000000000000)
  %v1548 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1545)
  %v1549 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1547, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1548)
  %v1550 = bitcast <8 x float> %v1546 to <8 x i32>
  %v1551 = fmul <8 x float> %v1549, %v1549
  %v1552 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1549, <8 x float> splat (float 0x3F81227F40000000))
  %v1553 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1552, <8 x float> %v1549, <8 x float> splat (float 0x3FA5556740000000))
  %v1554 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1553, <8 x float> %v1549, <8 x float> splat (float 0x3FC5554B00000000))
  %v1555 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1554, <8 x float> %v1549, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1556 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1551, <8 x float> %v1555, <8 x float> %v1549)
  %v1557 = shl <8 x i32> %v1550, splat (i32 23)
  %v1558 = add <8 x i32> %v1557, splat (i32 1065353216)
  %v1559 = bitcast <8 x i32> %v1558 to <8 x float>
  %v1560 = fsub <8 x float> %v1559, splat (float 0x3FF0000000000000)
  %v1561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1559, <8 x float> %v1556, <8 x float> %v1560)
  %v1562 = fadd <8 x float> %v1561, splat (float 0x4000000000000000)
  %v1563 = fdiv <8 x float> %v1561, %v1562
  %v1564 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1563, <8 x float> %v1541)
  %v1565 = add i64 0, %v1455
  %v1566 = getelementptr inbounds float, ptr %v1414, i64 %v1565
  %v1567 = load <8 x float>, ptr %v1566, align 4
  %v1568 = fmul <8 x float> %v1504, %v1567
  %v1569 = fmul <8 x float> %v1537, %v1564
  %v1570 = fadd <8 x float> %v1568, %v1569
  %v1571 = add i64 24, %v1455
  %v1572 = getelementptr inbounds float, ptr %v28, i64 %v1571
  %v1573 = load <8 x float>, ptr %v1572, align 4
  %v1574 = fadd <8 x float> %v1471, %v1573
  %v1575 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1574)
  %v1576 = fneg <8 x float> %v1575
  %v1577 = fcmp olt <8 x float> %v1576, splat (float 0xC05A400000000000)
  %v1578 = select <8 x i1> %v1577, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1576
  %v1579 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1578, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1580 = fsub <8 x float> %v1579, splat (float 0x4168000000000000)
  %v1581 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1580, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1578)
  %v1582 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1580, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1581)
  %v1583 = bitcast <8 x float> %v1579 to <8 x i32>
  %v1584 = fmul <8 x float> %v1582, %v1582
  %v1585 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1582, <8 x float> splat (float 0x3F81227F40000000))
  %v1586 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1585, <8 x float> %v1582, <8 x float> splat (float 0x3FA5556740000000))
  %v1587 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1586, <8 x float> %v1582, <8 x float> splat (float 0x3FC5554B00000000))
  %v1588 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1587, <8 x float> %v1582, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1589 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1584, <8 x float> %v1588, <8 x float> %v1582)
  %v1590 = sub <8 x i32> %v1583, splat (i32 1262485250)
  %v1591 = lshr <8 x i32> %v1590, splat (i32 1)
  %v1592 = sub <8 x i32> %v1590, %v1591
  %v1593 = shl <8 x i32> %v1591, splat (i32 23)
  %v1594 = bitcast <8 x i32> %v1593 to <8 x float>
  %v1595 = shl <8 x i32> %v1592, splat (i32 23)
  %v1596 = bitcast <8 x i32> %v1595 to <8 x float>
  %v1597 = fadd <8 x float> %v1589, splat (float 0x3FF0000000000000)
  %v1598 = fmul <8 x float> %v1597, %v1594
  %v1599 = fmul <8 x float> %v1598, %v1596
  %v1600 = fcmp olt <8 x float> %v1574, splat (float 0x0000000000000000)
  %v1601 = select <8 x i1> %v1600, <8 x float> %v1599, <8 x float> splat (float 0x3FF0000000000000)
  %v1602 = fadd <8 x float> %v1599, splat (float 0x3FF0000000000000)
  %v1603 = fdiv <8 x float> %v1601, %v1602
  %v1604 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1570)
  %v1605 = fcmp ogt <8 x float> %v1604, splat (float 0x4023000000000000)
  %v1606 = select <8 x i1> %v1605, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1604
  %v1607 = fadd <8 x float> %v1606, %v1606
  %v1608 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1607, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1609 = fsub <8 x float> %v1608, splat (float 0x4168000000000000)
  %v1610 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1609, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1607)
  %v1611 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1609, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1610)
  %v1612 = bitcast <8 x float> %v1608 to <8 x i32>
  %v1613 = fmul <8 x float> %v1611, %v1611
  %v1614 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1611, <8 x float> splat (float 0x3F81227F40000000))
  %v1615 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1614, <8 x float> %v1611, <8 x float> splat (float 0x3FA5556740000000))
  %v1616 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1615, <8 x float> %v1611, <8 x float> splat (float 0x3FC5554B00000000))
  %v1617 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1616, <8 x float> %v1611, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1618 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1613, <8 x float> %v1617, <8 x float> %v1611)
  %v1619 = shl <8 x i32> %v1612, splat (i32 23)
  %v1620 = add <8 x i32> %v1619, splat (i32 1065353216)
  %v1621 = bitcast <8 x i32> %v1620 to <8 x float>
  %v1622 = fsub <8 x float> %v1621, splat (float 0x3FF0000000000000)
  %v1623 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1621, <8 x float> %v1618, <8 x float> %v1622)
  %v1624 = fadd <8 x float> %v1623, splat (float 0x4000000000000000)
  %v1625 = fdiv <8 x float> %v1623, %v1624
  %v1626 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1625, <8 x float> %v1570)
  %v1627 = fmul <8 x float> %v1603, %v1626
  %v1628 = add i64 0, %v1455
  %v1629 = getelementptr inbounds float, ptr %v1420, i64 %v1628
  store <8 x float> %v1504, ptr %v1629, align 4
  %v1630 = add i64 0, %v1455
  %v1631 = getelementptr inbounds float, ptr %v1426, i64 %v1630
  store <8 x float> %v1537, ptr %v1631, align 4
  %v1632 = add i64 0, %v1455
  %v1633 = getelementptr inbounds float, ptr %v1432, i64 %v1632
  store <8 x float> %v1564, ptr %v1633, align 4
  %v1634 = add i64 0, %v1455
  %v1635 = getelementptr inbounds float, ptr %v1438, i64 %v1634
  store <8 x float> %v1570, ptr %v1635, align 4
  %v1636 = add i64 0, %v1455
  %v1637 = getelementptr inbounds float, ptr %v1444, i64 %v1636
  store <8 x float> %v1603, ptr %v1637, align 4
  %v1638 = add i64 0, %v1455
  %v1639 = getelementptr inbounds float, ptr %v1450, i64 %v1638
  store <8 x float> %v1627, ptr %v1639, align 4
  %v1640 = add nsw i64 %v1451, 1
  br label %b157
b159:
  %v1641 = add nsw i64 %v1404, 1
  br label %b154
b156:
  %v1642 = add nsw i64 %v1364, 1
  br label %b147
b149:
  %v1643 = add nsw i64 %v1358, 1
  br label %b144
b146:
  %v1644 = add nsw i64 %v1353, 96
  br label %b141
b143:
  %v1646 = add i64 %v7, 0
  %v1647 = sdiv i64 %v1646, 1
  %v1648 = add i64 %v2, 1
  %v1649 = mul i64 %v1647, %v2
  %v1650 = sdiv i64 %v1649, %v3
  %v1651 = mul i64 %v1650, 1
  %v1652 = icmp slt i64 %v1651, %v7
  %v1653 = select i1 %v1652, i64 %v1651, i64 %v7
  %v1654 = mul i64 %v1647, %v1648
  %v1655 = sdiv i64 %v1654, %v3
  %v1656 = mul i64 %v1655, 1
  %v1657 = icmp slt i64 %v1656, %v7
  %v1658 = select i1 %v1657, i64 %v1656, i64 %v7
  br label %b160
b160:
  %v1659 = phi i64 [ %v1653, %b143 ], [ %v1731, %b165 ]
  %v1660 = icmp slt i64 %v1659, %v1658
  br i1 %v1660, label %b161, label %b162
b161:
  %v1661 = add i64 %v1659, 96
  %v1662 = icmp slt i64 %v1661, %v1658
  %v1663 = select i1 %v1662, i64 %v1661, i64 %v1658
  br label %b163
b163:
  %v1664 = phi i64 [ 0, %b161 ], [ %v1730, %b168 ]
  %v1665 = icmp slt i64 %v1664, 1
  br i1 %v1665, label %b164, label %b165
b164:
  %v1666 = sub i64 %v1663, %v1659
  %v1667 = sub i64 8, 1
  %v1668 = add i64 %v1666, %v1667
  %v1669 = sdiv i64 %v1668, 8
  br label %b166
b166:
  %v1670 = phi i64 [ 0, %b164 ], [ %v1729, %b173 ]
  %v1671 = icmp slt i64 %v1670, %v1669
  br i1 %v1671, label %b167, label %b168
b167:
  %v1672 = mul i64 %v1666, %v1670
  %v1673 = sdiv i64 %v1672, %v1669
  %v1674 = add i64 %v1659, %v1673
  %v1675 = add i64 %v1670, 1
  %v1676 = mul i64 %v1666, %v1675
  %v1677 = sdiv i64 %v1676, %v1669
  %v1678 = add i64 %v1659, %v1677
  %v1679 = mul i64 %v1664, 64
  %v1680 = getelementptr inbounds float, ptr %v450, i64 %v1679
  %v1681 = sub i64 %v1678, %v1674
  %v1682 = add i64 %v757, 1
  %v1683 = and i64 %v1682, %v142
  %v1684 = mul i64 %v1683, %v7
  %v1685 = add i64 %v1684, %v1674
  %v1686 = mul i64 %v1685, 8
  %v1687 = getelementptr inbounds float, ptr %v42, i64 %v1686
  %v1688 = getelementptr inbounds float, ptr %v1687, i64 0
  %v1689 = sub i64 %v1681, 1
  %v1690 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v1689
  %v1691 = load ptr, ptr %v1690, align 4
  %v1692 = getelementptr inbounds float, ptr %v1645, i64 0
  %v1693 = icmp sgt i64 %v1681, 0
  br i1 %v1693, label %b169, label %b170
b169:
  call void %v1691(ptr %v1688, i64 8, ptr %v1680, i64 8, ptr %v1692, i64 8, i64 0)
  br label %b170
b170:
  %v1694 = add i64 %v1679, 64
  br label %b171
b171:
  %v1695 = phi i64 [ %v1674, %b170 ], [ %v1728, %b176 ]
  %v1696 = icmp slt i64 %v1695, %v1678
  br i1 %v1696, label %b172, label %b173
b172:
  %v1697 = sub i64 %v1695, %v1674
  %v1698 = mul i64 %v1697, 8
  %v1699 = getelementptr inbounds float, ptr %v1645, i64 %v1698
  %v1700 = add i64 %v757, 0
  %v1701 = and i64 %v1700, %v136
  %v1702 = mul i64 %v1701, %v7
  %v1703 = add i64 %v1702, %v1695
  %v1704 = mul i64 %v1703, 8
  %v1705 = getelementptr inbounds float, ptr %v36, i64 %v1704
  %v1706 = add i64 %v757, 1
  %v1707 = and i64 %v1706, %v136
  %v1708 = mul i64 %v1707, %v7
  %v1709 = add i64 %v1708, %v1695
  %v1710 = mul i64 %v1709, 8
  %v1711 = getelementptr inbounds float, ptr %v36, i64 %v1710
  br label %b174
b174:
  %v1712 = phi i64 [ 0, %b172 ], [ %v1727, %b175 ]
  %v1713 = icmp slt i64 %v1712, 1
  br i1 %v1713, label %b175, label %b176
b175:
  %v1714 = mul i64 %v1664, 1
  %v1715 = add i64 %v1714, %v1712
  %v1716 = mul i64 %v1715, 8
  %v1717 = add i64 0, %v1712
  %v1718 = mul i64 %v1717, 8
  %v1719 = getelementptr inbounds float, ptr %v1699, i64 %v1718
  %v1720 = load <8 x float>, ptr %v1719, align 4
  %v1721 = add i64 0, %v1716
  %v1722 = getelementptr inbounds float, ptr %v1705, i64 %v1721
  %v1723 = load <8 x float>, ptr %v1722, align 4
  %v1724 = fadd <8 x float> %v1723, %v1720
  %v1725 = add i64 0, %v1716
  %v1726 = getelementptr inbounds float, ptr %v1711, i64 %v1725
  store <8 x float> %v1724, ptr %v1726, align 4
  %v1727 = add nsw i64 %v1712, 1
  br label %b174
b176:
  %v1728 = add nsw i64 %v1695, 1
  br label %b171
b173:
  %v1729 = add nsw i64 %v1670, 1
  br label %b166
b168:
  %v1730 = add nsw i64 %v1664, 1
  br label %b163
b165:
  %v1731 = add nsw i64 %v1659, 96
  br label %b160
b162:
  %v1732 = add nsw i64 %v757, 1
  br label %b97
b99:
  %v1733 = icmp sgt i64 %v3, 1
  br i1 %v1733, label %b177, label %b178
b177:
  %v1734 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1735 = atomicrmw add ptr %v1734, i64 1 acq_rel
  %v1736 = load i64, ptr %v189, align 8
  %v1737 = add i64 %v1736, 1
  store i64 %v1737, ptr %v189, align 8
  %v1738 = mul i64 %v3, %v1737
  br label %b179
b179:
  %v1739 = load atomic i64, ptr %v1734 acquire, align 8
  %v1740 = icmp slt i64 %v1739, %v1738
  br i1 %v1740, label %b180, label %b181
b180:
  %v1741 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  %v1742 = add i64 %v8, 0
  %v1743 = sdiv i64 %v1742, 1
  %v1744 = add i64 %v2, 1
  %v1745 = mul i64 %v1743, %v2
  %v1746 = sdiv i64 %v1745, %v3
  %v1747 = mul i64 %v1746, 1
  %v1748 = icmp slt i64 %v1747, %v8
  %v1749 = select i1 %v1748, i64 %v1747, i64 %v8
  %v1750 = mul i64 %v1743, %v1744
  %v1751 = sdiv i64 %v1750, %v3
  %v1752 = mul i64 %v1751, 1
  %v1753 = icmp slt i64 %v1752, %v8
  %v1754 = select i1 %v1753, i64 %v1752, i64 %v8
  br label %b182
b182:
  %v1755 = phi i64 [ %v1749, %b178 ], [ %v1819, %b187 ]
  %v1756 = icmp slt i64 %v1755, %v1754
  br i1 %v1756, label %b183, label %b184
b183:
  br label %b185
b185:
  %v1757 = phi i64 [ 0, %b183 ], [ %v1805, %b186 ]
  %v1758 = phi <8 x float> [ splat (float 0x0000000000000000), %b183 ], [ %v1804, %b186 ]
  %v1759 = icmp slt i64 %v1757, 8
  br i1 %v1759, label %b186, label %b187
b186:
  %v1760 = mul i64 %v1755, 8
  %v1761 = getelementptr inbounds float, ptr %v98, i64 %v1760
  %v1762 = mul i64 %v1755, 8
  %v1763 = getelementptr inbounds float, ptr %v100, i64 %v1762
  %v1764 = add i64 0, %v1757
  %v1765 = getelementptr inbounds float, ptr %v1761, i64 %v1764
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = fmul <8 x float> %v1766, %v1766
  %v1768 = add i64 0, %v1757
  %v1769 = getelementptr inbounds float, ptr %v1763, i64 %v1768
  %v1770 = load <8 x float>, ptr %v1769, align 4
  %v1771 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v1772 = shufflevector <8 x float> %v1771, <8 x float> poison, <8 x i32> zeroinitializer
  %v1773 = fmul <8 x float> %v1772, %v1770
  %v1774 = fcmp olt <8 x float> %v1773, splat (float 0xC05A400000000000)
  %v1775 = select <8 x i1> %v1774, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1773
  %v1776 = fcmp ogt <8 x float> %v1775, splat (float 0x4056400000000000)
  %v1777 = select <8 x i1> %v1776, <8 x float> splat (float 0x4056400000000000), <8 x float> %v1775
  %v1778 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1777, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1779 = fsub <8 x float> %v1778, splat (float 0x4168000000000000)
  %v1780 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1779, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1777)
  %v1781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1779, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1780)
  %v1782 = bitcast <8 x float> %v1778 to <8 x i32>
  %v1783 = fmul <8 x float> %v1781, %v1781
  %v1784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1781, <8 x float> splat (float 0x3F81227F40000000))
  %v1785 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1784, <8 x float> %v1781, <8 x float> splat (float 0x3FA5556740000000))
  %v1786 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1785, <8 x float> %v1781, <8 x float> splat (float 0x3FC5554B00000000))
  %v1787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1786, <8 x float> %v1781, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1783, <8 x float> %v1787, <8 x float> %v1781)
  %v1789 = sub <8 x i32> %v1782, splat (i32 1262485250)
  %v1790 = lshr <8 x i32> %v1789, splat (i32 1)
  %v1791 = sub <8 x i32> %v1789, %v1790
  %v1792 = shl <8 x i32> %v1790, splat (i32 23)
  %v1793 = bitcast <8 x i32> %v1792 to <8 x float>
  %v1794 = shl <8 x i32> %v1791, splat (i32 23)
  %v1795 = bitcast <8 x i32> %v1794 to <8 x float>
  %v1796 = fadd <8 x float> %v1788, splat (float 0x3FF0000000000000)
  %v1797 = fmul <8 x float> %v1796, %v1793
  %v1798 = fmul <8 x float> %v1797, %v1795
  %v1799 = fadd <8 x float> %v1767, %v1798
  %v1800 = fsub <8 x float> %v1799, %v1773
  %v1801 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1802 = shufflevector <8 x float> %v1801, <8 x float> poison, <8 x i32> zeroinitializer
  %v1803 = fsub <8 x float> %v1800, %v1802
  %v1804 = fadd <8 x float> %v1758, %v1803
  %v1805 = add nsw i64 %v1757, 8
  br label %b185
b187:
  %v1806 = shufflevector <8 x float> %v1758, <8 x float> poison, <4 x i32> <i32 0, i32 1, i32 2, i32 3>
  %v1807 = shufflevector <8 x float> %v1758, <8 x float> poison, <4 x i32> <i32 4, i32 5, i32 6, i32 7>
  %v1808 = fadd <4 x float> %v1806, %v1807
  %v1809 = shufflevector <4 x float> %v1808, <4 x float> poison, <2 x i32> <i32 0, i32 1>
  %v1810 = shufflevector <4 x float> %v1808, <4 x float> poison, <2 x i32> <i32 2, i32 3>
  %v1811 = fadd <2 x float> %v1809, %v1810
  %v1812 = extractelement <2 x float> %v1811, i64 0
  %v1813 = extractelement <2 x float> %v1811, i64 1
  %v1814 = fadd float %v1812, %v1813
  %v1815 = fadd float %v1814, 0x0000000000000000
  %v1816 = mul i64 %v1755, 1
  %v1817 = getelementptr inbounds float, ptr %v112, i64 %v1816
  %v1818 = getelementptr inbounds float, ptr %v1817, i64 0
  store float %v1815, ptr %v1818, align 4
  %v1819 = add nsw i64 %v1755, 1
  br label %b182
b184:
  %v1820 = add i64 %v8, 0
  %v1821 = sdiv i64 %v1820, 1
  %v1822 = add i64 %v2, 1
  %v1823 = mul i64 %v1821, %v2
  %v1824 = sdiv i64 %v1823, %v3
  %v1825 = mul i64 %v1824, 1
  %v1826 = icmp slt i64 %v1825, %v8
  %v1827 = select i1 %v1826, i64 %v1825, i64 %v8
  %v1828 = mul i64 %v1821, %v1822
  %v1829 = sdiv i64 %v1828, %v3
  %v1830 = mul i64 %v1829, 1
  %v1831 = icmp slt i64 %v1830, %v8
  %v1832 = select i1 %v1831, i64 %v1830, i64 %v8
  br label %b188
b188:
  %v1833 = phi i64 [ %v1827, %b184 ], [ %v1843, %b189 ]
  %v1834 = icmp slt i64 %v1833, %v1832
  br i1 %v1834, label %b189, label %b190
b189:
  %v1835 = mul i64 %v1833, 1
  %v1836 = getelementptr inbounds float, ptr %v112, i64 %v1835
  %v1837 = getelementptr inbounds float, ptr %v1836, i64 0
  %v1838 = load float, ptr %v1837, align 4
  %v1839 = fdiv float %v1838, 0x4000000000000000
  %v1840 = mul i64 %v1833, 1
  %v1841 = getelementptr inbounds float, ptr %v56, i64 %v1840
  %v1842 = getelementptr inbounds float, ptr %v1841, i64 0
  store float %v1839, ptr %v1842, align 4
  %v1843 = add nsw i64 %v1833, 1
  br label %b188
b190:
  %v1844 = icmp sgt i64 %v3, 1
  br i1 %v1844, label %b191, label %b192
b191:
  %v1845 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1846 = atomicrmw add ptr %v1845, i64 1 acq_rel
  %v1847 = load i64, ptr %v189, align 8
  %v1848 = add i64 %v1847, 1
  store i64 %v1848, ptr %v189, align 8
  %v1849 = mul i64 %v3, %v1848
  br label %b193
b193:
  %v1850 = load atomic i64, ptr %v1845 acquire, align 8
  %v1851 = icmp slt i64 %v1850, %v1849
  br i1 %v1851, label %b194, label %b195
b194:
  %v1852 = call i32 @sched_yield()
  br label %b193
b195:
  br label %b192
b192:
  ret void
}
define internal void @rnngen_sgemm(i64 %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6, ptr %v7, i64 %v8, ptr %v9, i64 %v10) #2 {
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
define internal void @pack_turned(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 8
  %v8 = mul i64 %v7, 8
  %v9 = icmp sge i64 %v4, 8
  %v10 = select i1 %v9, i64 %v8, i64 0
  br label %b0
b0:
  %v11 = phi i64 [ 0, %entry ], [ %v93, %b1 ]
  %v12 = icmp slt i64 %v11, %v10
  br i1 %v12, label %b1, label %b2
b1:
  %v13 = mul i64 %v1, 0
  %v14 = add i64 %v11, %v13
  %v15 = mul i64 %v1, 1
  %v16 = add i64 %v11, %v15
  %v17 = mul i64 %v1, 2
  %v18 = add i64 %v11, %v17
  %v19 = mul i64 %v1, 3
  %v20 = add i64 %v11, %v19
  %v21 = mul i64 %v1, 4
  %v22 = add i64 %v11, %v21
  %v23 = mul i64 %v1, 5
  %v24 = add i64 %v11, %v23
  %v25 = mul i64 %v1, 6
  %v26 = add i64 %v11, %v25
  %v27 = mul i64 %v1, 7
  %v28 = add i64 %v11, %v27
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v14
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v16
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v18
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v22
  %v38 = load <8 x float>, ptr %v37, align 4
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v40 = load <8 x float>, ptr %v39, align 4
  %v41 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v44 = load <8 x float>, ptr %v43, align 4
  %v45 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v46 = shufflevector <8 x float> %v30, <8 x float> %v38, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v47 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v48 = shufflevector <8 x float> %v32, <8 x float> %v40, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v49 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v50 = shufflevector <8 x float> %v34, <8 x float> %v42, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v51 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v52 = shufflevector <8 x float> %v36, <8 x float> %v44, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v53 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v54 = shufflevector <8 x float> %v45, <8 x float> %v49, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v55 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v56 = shufflevector <8 x float> %v47, <8 x float> %v51, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v57 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v58 = shufflevector <8 x float> %v46, <8 x float> %v50, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v59 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v60 = shufflevector <8 x float> %v48, <8 x float> %v52, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v61 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v62 = shufflevector <8 x float> %v53, <8 x float> %v55, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v63 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v64 = shufflevector <8 x float> %v54, <8 x float> %v56, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v65 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v66 = shufflevector <8 x float> %v57, <8 x float> %v59, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v67 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v68 = shufflevector <8 x float> %v58, <8 x float> %v60, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v69 = add i64 %v11, 0
  %v70 = mul i64 %v69, %v6
  %v71 = getelementptr inbounds float, ptr %v5, i64 %v70
  store <8 x float> %v61, ptr %v71, align 4
  %v72 = add i64 %v11, 1
  %v73 = mul i64 %v72, %v6
  %v74 = getelementptr inbounds float, ptr %v5, i64 %v73
  store <8 x float> %v62, ptr %v74, align 4
  %v75 = add i64 %v11, 2
  %v76 = mul i64 %v75, %v6
  %v77 = getelementptr inbounds float, ptr %v5, i64 %v76
  store <8 x float> %v63, ptr %v77, align 4
  %v78 = add i64 %v11, 3
  %v79 = mul i64 %v78, %v6
  %v80 = getelementptr inbounds float, ptr %v5, i64 %v79
  store <8 x float> %v64, ptr %v80, align 4
  %v81 = add i64 %v11, 4
  %v82 = mul i64 %v81, %v6
  %v83 = getelementptr inbounds float, ptr %v5, i64 %v82
  store <8 x float> %v65, ptr %v83, align 4
  %v84 = add i64 %v11, 5
  %v85 = mul i64 %v84, %v6
  %v86 = getelementptr inbounds float, ptr %v5, i64 %v85
  store <8 x float> %v66, ptr %v86, align 4
  %v87 = add i64 %v11, 6
  %v88 = mul i64 %v87, %v6
  %v89 = getelementptr inbounds float, ptr %v5, i64 %v88
  store <8 x float> %v67, ptr %v89, align 4
  %v90 = add i64 %v11, 7
  %v91 = mul i64 %v90, %v6
  %v92 = getelementptr inbounds float, ptr %v5, i64 %v91
  store <8 x float> %v68, ptr %v92, align 4
  %v93 = add nsw i64 %v11, 8
  br label %b0
b2:
  %v94 = icmp ult i64 %v4, 8
  %v95 = select i1 %v94, i64 %v4, i64 8
  %v96 = trunc i64 %v95 to i32
  %v97 = insertelement <8 x i32> poison, i32 %v96, i64 0
  %v98 = shufflevector <8 x i32> %v97, <8 x i32> poison, <8 x i32> zeroinitializer
  %v99 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v98
  br label %b3
b3:
  %v100 = phi i64 [ %v10, %b2 ], [ %v111, %b4 ]
  %v101 = icmp slt i64 %v100, %v3
  br i1 %v101, label %b4, label %b5
b4:
  %v102 = mul i64 %v100, %v2
  %v103 = getelementptr inbounds float, ptr %v0, i64 %v102
  %v104 = insertelement <8 x i64> poison, i64 %v1, i64 0
  %v105 = shufflevector <8 x i64> %v104, <8 x i64> poison, <8 x i32> zeroinitializer
  %v106 = mul <8 x i64> <i64 0, i64 1, i64 2, i64 3, i64 4, i64 5, i64 6, i64 7>, %v105
  %v107 = getelementptr float, ptr %v103, <8 x i64> %v106
  %v108 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v107, <8 x i1> %v99, <8 x float> zeroinitializer)
  %v109 = mul i64 %v100, %v6
  %v110 = getelementptr inbounds float, ptr %v5, i64 %v109
  store <8 x float> %v108, ptr %v110, align 4
  %v111 = add nsw i64 %v100, 1
  br label %b3
b5:
  ret void
}
define internal void @tile_1x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  store <8 x float> %v124, ptr %v153, align 4
  %v154 = mul i64 %v6, 1
  %v155 = add i64 %v150, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  store <8 x float> %v125, ptr %v156, align 4
  %v157 = mul i64 %v6, 2
  %v158 = add i64 %v150, %v157
  %v159 = getelementptr inbounds float, ptr %v4, i64 %v158
  store <8 x float> %v126, ptr %v159, align 4
  %v160 = mul i64 %v6, 3
  %v161 = add i64 %v150, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  store <8 x float> %v127, ptr %v162, align 4
  ret void
}
define internal void @tile_2x4(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  store <8 x float> %v98, ptr %v141, align 4
  %v142 = mul i64 %v6, 1
  %v143 = add i64 %v138, %v142
  %v144 = getelementptr inbounds float, ptr %v4, i64 %v143
  store <8 x float> %v99, ptr %v144, align 4
  %v145 = mul i64 %v6, 2
  %v146 = add i64 %v138, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v100, ptr %v147, align 4
  %v148 = mul i64 %v6, 3
  %v149 = add i64 %v138, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v101, ptr %v150, align 4
  %v151 = mul i64 %v5, 1
  %v152 = mul i64 %v6, 0
  %v153 = add i64 %v151, %v152
  %v154 = getelementptr inbounds float, ptr %v4, i64 %v153
  store <8 x float> %v102, ptr %v154, align 4
  %v155 = mul i64 %v6, 1
  %v156 = add i64 %v151, %v155
  %v157 = getelementptr inbounds float, ptr %v4, i64 %v156
  store <8 x float> %v103, ptr %v157, align 4
  %v158 = mul i64 %v6, 2
  %v159 = add i64 %v151, %v158
  %v160 = getelementptr inbounds float, ptr %v4, i64 %v159
  store <8 x float> %v104, ptr %v160, align 4
  %v161 = mul i64 %v6, 3
  %v162 = add i64 %v151, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v105, ptr %v163, align 4
  ret void
}
define internal void @tile_1x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v78, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v31, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v32, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 16
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = getelementptr inbounds float, ptr %v20, i64 8
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = mul i64 %v1, 0
  %v26 = add i64 %v25, %v9
  %v27 = getelementptr inbounds float, ptr %v0, i64 %v26
  %v28 = load float, ptr %v27, align 4
  %v29 = insertelement <8 x float> poison, float %v28, i64 0
  %v30 = shufflevector <8 x float> %v29, <8 x float> poison, <8 x i32> zeroinitializer
  %v31 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v22, <8 x float> %v10)
  %v32 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v30, <8 x float> %v24, <8 x float> %v11)
  %v33 = add i64 %v9, 1
  %v34 = mul i64 %v33, 16
  %v35 = getelementptr inbounds float, ptr %v2, i64 %v34
  %v36 = getelementptr inbounds float, ptr %v35, i64 0
  %v37 = load <8 x float>, ptr %v36, align 4
  %v38 = getelementptr inbounds float, ptr %v35, i64 8
  %v39 = load <8 x float>, ptr %v38, align 4
  %v40 = mul i64 %v1, 0
  %v41 = add i64 %v40, %v33
  %v42 = getelementptr inbounds float, ptr %v0, i64 %v41
  %v43 = load float, ptr %v42, align 4
  %v44 = insertelement <8 x float> poison, float %v43, i64 0
  %v45 = shufflevector <8 x float> %v44, <8 x float> poison, <8 x i32> zeroinitializer
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v37, <8 x float> %v12)
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v45, <8 x float> %v39, <8 x float> %v13)
  %v48 = add i64 %v9, 2
  %v49 = mul i64 %v48, 16
  %v50 = getelementptr inbounds float, ptr %v2, i64 %v49
  %v51 = getelementptr inbounds float, ptr %v50, i64 0
  %v52 = load <8 x float>, ptr %v51, align 4
  %v53 = getelementptr inbounds float, ptr %v50, i64 8
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v48
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v52, <8 x float> %v14)
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v15)
  %v63 = add i64 %v9, 3
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
  %v78 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v79 = fadd <8 x float> %v10, %v12
  %v80 = fadd <8 x float> %v11, %v13
  %v81 = fadd <8 x float> %v79, %v14
  %v82 = fadd <8 x float> %v80, %v15
  %v83 = fadd <8 x float> %v81, %v16
  %v84 = fadd <8 x float> %v82, %v17
  br label %b3
b3:
  %v85 = phi i64 [ %v8, %b2 ], [ %v103, %b4 ]
  %v86 = phi <8 x float> [ %v83, %b2 ], [ %v101, %b4 ]
  %v87 = phi <8 x float> [ %v84, %b2 ], [ %v102, %b4 ]
  %v88 = icmp slt i64 %v85, %v3
  br i1 %v88, label %b4, label %b5
b4:
  %v89 = mul i64 %v85, 16
  %v90 = getelementptr inbounds float, ptr %v2, i64 %v89
  %v91 = getelementptr inbounds float, ptr %v90, i64 0
  %v92 = load <8 x float>, ptr %v91, align 4
  %v93 = getelementptr inbounds float, ptr %v90, i64 8
  %v94 = load <8 x float>, ptr %v93, align 4
  %v95 = mul i64 %v1, 0
  %v96 = add i64 %v95, %v85
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v92, <8 x float> %v86)
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v94, <8 x float> %v87)
  %v103 = add nsw i64 %v85, 1
  br label %b3
b5:
  %v104 = mul i64 %v5, 0
  %v105 = mul i64 %v6, 0
  %v106 = add i64 %v104, %v105
  %v107 = getelementptr inbounds float, ptr %v4, i64 %v106
  store <8 x float> %v86, ptr %v107, align 4
  %v108 = mul i64 %v6, 1
  %v109 = add i64 %v104, %v108
  %v110 = getelementptr inbounds float, ptr %v4, i64 %v109
  store <8 x float> %v87, ptr %v110, align 4
  ret void
}
define internal void @tile_2x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v118, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v62, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v71, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = add i64 %v9, 1
  %v50 = mul i64 %v49, 16
  %v51 = getelementptr inbounds float, ptr %v2, i64 %v50
  %v52 = getelementptr inbounds float, ptr %v51, i64 0
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v51, i64 8
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = mul i64 %v1, 0
  %v57 = add i64 %v56, %v49
  %v58 = getelementptr inbounds float, ptr %v0, i64 %v57
  %v59 = load float, ptr %v58, align 4
  %v60 = insertelement <8 x float> poison, float %v59, i64 0
  %v61 = shufflevector <8 x float> %v60, <8 x float> poison, <8 x i32> zeroinitializer
  %v62 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v53, <8 x float> %v14)
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v61, <8 x float> %v55, <8 x float> %v15)
  %v64 = mul i64 %v1, 1
  %v65 = add i64 %v64, %v49
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v53, <8 x float> %v16)
  %v71 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v55, <8 x float> %v17)
  %v72 = add i64 %v9, 2
  %v73 = mul i64 %v72, 16
  %v74 = getelementptr inbounds float, ptr %v2, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v74, i64 0
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v74, i64 8
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v72
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v19)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v72
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v76, <8 x float> %v20)
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v78, <8 x float> %v21)
  %v95 = add i64 %v9, 3
  %v96 = mul i64 %v95, 16
  %v97 = getelementptr inbounds float, ptr %v2, i64 %v96
  %v98 = getelementptr inbounds float, ptr %v97, i64 0
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = getelementptr inbounds float, ptr %v97, i64 8
  %v101 = load <8 x float>, ptr %v100, align 4
  %v102 = mul i64 %v1, 0
  %v103 = add i64 %v102, %v95
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v99, <8 x float> %v22)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v101, <8 x float> %v23)
  %v110 = mul i64 %v1, 1
  %v111 = add i64 %v110, %v95
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v99, <8 x float> %v24)
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v101, <8 x float> %v25)
  %v118 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v119 = fadd <8 x float> %v10, %v14
  %v120 = fadd <8 x float> %v11, %v15
  %v121 = fadd <8 x float> %v12, %v16
  %v122 = fadd <8 x float> %v13, %v17
  %v123 = fadd <8 x float> %v119, %v18
  %v124 = fadd <8 x float> %v120, %v19
  %v125 = fadd <8 x float> %v121, %v20
  %v126 = fadd <8 x float> %v122, %v21
  %v127 = fadd <8 x float> %v123, %v22
  %v128 = fadd <8 x float> %v124, %v23
  %v129 = fadd <8 x float> %v125, %v24
  %v130 = fadd <8 x float> %v126, %v25
  br label %b3
b3:
  %v131 = phi i64 [ %v8, %b2 ], [ %v159, %b4 ]
  %v132 = phi <8 x float> [ %v127, %b2 ], [ %v149, %b4 ]
  %v133 = phi <8 x float> [ %v128, %b2 ], [ %v150, %b4 ]
  %v134 = phi <8 x float> [ %v129, %b2 ], [ %v157, %b4 ]
  %v135 = phi <8 x float> [ %v130, %b2 ], [ %v158, %b4 ]
  %v136 = icmp slt i64 %v131, %v3
  br i1 %v136, label %b4, label %b5
b4:
  %v137 = mul i64 %v131, 16
  %v138 = getelementptr inbounds float, ptr %v2, i64 %v137
  %v139 = getelementptr inbounds float, ptr %v138, i64 0
  %v140 = load <8 x float>, ptr %v139, align 4
  %v141 = getelementptr inbounds float, ptr %v138, i64 8
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = mul i64 %v1, 0
  %v144 = add i64 %v143, %v131
  %v145 = getelementptr inbounds float, ptr %v0, i64 %v144
  %v146 = load float, ptr %v145, align 4
  %v147 = insertelement <8 x float> poison, float %v146, i64 0
  %v148 = shufflevector <8 x float> %v147, <8 x float> poison, <8 x i32> zeroinitializer
  %v149 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v140, <8 x float> %v132)
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v148, <8 x float> %v142, <8 x float> %v133)
  %v151 = mul i64 %v1, 1
  %v152 = add i64 %v151, %v131
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v140, <8 x float> %v134)
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v142, <8 x float> %v135)
  %v159 = add nsw i64 %v131, 1
  br label %b3
b5:
  %v160 = mul i64 %v5, 0
  %v161 = mul i64 %v6, 0
  %v162 = add i64 %v160, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  store <8 x float> %v132, ptr %v163, align 4
  %v164 = mul i64 %v6, 1
  %v165 = add i64 %v160, %v164
  %v166 = getelementptr inbounds float, ptr %v4, i64 %v165
  store <8 x float> %v133, ptr %v166, align 4
  %v167 = mul i64 %v5, 1
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v134, ptr %v170, align 4
  %v171 = mul i64 %v6, 1
  %v172 = add i64 %v167, %v171
  %v173 = getelementptr inbounds float, ptr %v4, i64 %v172
  store <8 x float> %v135, ptr %v173, align 4
  ret void
}
define internal void @tile_3x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v84, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v82, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = add i64 %v9, 1
  %v54 = mul i64 %v53, 16
  %v55 = getelementptr inbounds float, ptr %v2, i64 %v54
  %v56 = getelementptr inbounds float, ptr %v55, i64 0
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = getelementptr inbounds float, ptr %v55, i64 8
  %v59 = load <8 x float>, ptr %v58, align 4
  %v60 = mul i64 %v1, 0
  %v61 = add i64 %v60, %v53
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v57, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v59, <8 x float> %v17)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v53
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v57, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v59, <8 x float> %v19)
  %v76 = mul i64 %v1, 2
  %v77 = add i64 %v76, %v53
  %v78 = getelementptr inbounds float, ptr %v0, i64 %v77
  %v79 = load float, ptr %v78, align 4
  %v80 = insertelement <8 x float> poison, float %v79, i64 0
  %v81 = shufflevector <8 x float> %v80, <8 x float> poison, <8 x i32> zeroinitializer
  %v82 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v57, <8 x float> %v20)
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v81, <8 x float> %v59, <8 x float> %v21)
  %v84 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v85 = fadd <8 x float> %v10, %v16
  %v86 = fadd <8 x float> %v11, %v17
  %v87 = fadd <8 x float> %v12, %v18
  %v88 = fadd <8 x float> %v13, %v19
  %v89 = fadd <8 x float> %v14, %v20
  %v90 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v91 = phi i64 [ %v8, %b2 ], [ %v129, %b4 ]
  %v92 = phi <8 x float> [ %v85, %b2 ], [ %v111, %b4 ]
  %v93 = phi <8 x float> [ %v86, %b2 ], [ %v112, %b4 ]
  %v94 = phi <8 x float> [ %v87, %b2 ], [ %v119, %b4 ]
  %v95 = phi <8 x float> [ %v88, %b2 ], [ %v120, %b4 ]
  %v96 = phi <8 x float> [ %v89, %b2 ], [ %v127, %b4 ]
  %v97 = phi <8 x float> [ %v90, %b2 ], [ %v128, %b4 ]
  %v98 = icmp slt i64 %v91, %v3
  br i1 %v98, label %b4, label %b5
b4:
  %v99 = mul i64 %v91, 16
  %v100 = getelementptr inbounds float, ptr %v2, i64 %v99
  %v101 = getelementptr inbounds float, ptr %v100, i64 0
  %v102 = load <8 x float>, ptr %v101, align 4
  %v103 = getelementptr inbounds float, ptr %v100, i64 8
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v91
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v102, <8 x float> %v92)
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v93)
  %v113 = mul i64 %v1, 1
  %v114 = add i64 %v113, %v91
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v102, <8 x float> %v94)
  %v120 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v104, <8 x float> %v95)
  %v121 = mul i64 %v1, 2
  %v122 = add i64 %v121, %v91
  %v123 = getelementptr inbounds float, ptr %v0, i64 %v122
  %v124 = load float, ptr %v123, align 4
  %v125 = insertelement <8 x float> poison, float %v124, i64 0
  %v126 = shufflevector <8 x float> %v125, <8 x float> poison, <8 x i32> zeroinitializer
  %v127 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v102, <8 x float> %v96)
  %v128 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v126, <8 x float> %v104, <8 x float> %v97)
  %v129 = add nsw i64 %v91, 1
  br label %b3
b5:
  %v130 = mul i64 %v5, 0
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  store <8 x float> %v92, ptr %v133, align 4
  %v134 = mul i64 %v6, 1
  %v135 = add i64 %v130, %v134
  %v136 = getelementptr inbounds float, ptr %v4, i64 %v135
  store <8 x float> %v93, ptr %v136, align 4
  %v137 = mul i64 %v5, 1
  %v138 = mul i64 %v6, 0
  %v139 = add i64 %v137, %v138
  %v140 = getelementptr inbounds float, ptr %v4, i64 %v139
  store <8 x float> %v94, ptr %v140, align 4
  %v141 = mul i64 %v6, 1
  %v142 = add i64 %v137, %v141
  %v143 = getelementptr inbounds float, ptr %v4, i64 %v142
  store <8 x float> %v95, ptr %v143, align 4
  %v144 = mul i64 %v5, 2
  %v145 = mul i64 %v6, 0
  %v146 = add i64 %v144, %v145
  %v147 = getelementptr inbounds float, ptr %v4, i64 %v146
  store <8 x float> %v96, ptr %v147, align 4
  %v148 = mul i64 %v6, 1
  %v149 = add i64 %v144, %v148
  %v150 = getelementptr inbounds float, ptr %v4, i64 %v149
  store <8 x float> %v97, ptr %v150, align 4
  ret void
}
define internal void @tile_4x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v104, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v39, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v78, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v95, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v102, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 16
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = mul i64 %v1, 0
  %v34 = add i64 %v33, %v9
  %v35 = getelementptr inbounds float, ptr %v0, i64 %v34
  %v36 = load float, ptr %v35, align 4
  %v37 = insertelement <8 x float> poison, float %v36, i64 0
  %v38 = shufflevector <8 x float> %v37, <8 x float> poison, <8 x i32> zeroinitializer
  %v39 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v30, <8 x float> %v10)
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v38, <8 x float> %v32, <8 x float> %v11)
  %v41 = mul i64 %v1, 1
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v30, <8 x float> %v12)
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v32, <8 x float> %v13)
  %v49 = mul i64 %v1, 2
  %v50 = add i64 %v49, %v9
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v30, <8 x float> %v14)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v32, <8 x float> %v15)
  %v57 = mul i64 %v1, 3
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v30, <8 x float> %v16)
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v32, <8 x float> %v17)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 16
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = getelementptr inbounds float, ptr %v67, i64 8
  %v71 = load <8 x float>, ptr %v70, align 4
  %v72 = mul i64 %v1, 0
  %v73 = add i64 %v72, %v65
  %v74 = getelementptr inbounds float, ptr %v0, i64 %v73
  %v75 = load float, ptr %v74, align 4
  %v76 = insertelement <8 x float> poison, float %v75, i64 0
  %v77 = shufflevector <8 x float> %v76, <8 x float> poison, <8 x i32> zeroinitializer
  %v78 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v69, <8 x float> %v18)
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v77, <8 x float> %v71, <8 x float> %v19)
  %v80 = mul i64 %v1, 1
  %v81 = add i64 %v80, %v65
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v69, <8 x float> %v20)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v71, <8 x float> %v21)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v65
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v69, <8 x float> %v22)
  %v95 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v71, <8 x float> %v23)
  %v96 = mul i64 %v1, 3
  %v97 = add i64 %v96, %v65
  %v98 = getelementptr inbounds float, ptr %v0, i64 %v97
  %v99 = load float, ptr %v98, align 4
  %v100 = insertelement <8 x float> poison, float %v99, i64 0
  %v101 = shufflevector <8 x float> %v100, <8 x float> poison, <8 x i32> zeroinitializer
  %v102 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v69, <8 x float> %v24)
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v101, <8 x float> %v71, <8 x float> %v25)
  %v104 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v105 = fadd <8 x float> %v10, %v18
  %v106 = fadd <8 x float> %v11, %v19
  %v107 = fadd <8 x float> %v12, %v20
  %v108 = fadd <8 x float> %v13, %v21
  %v109 = fadd <8 x float> %v14, %v22
  %v110 = fadd <8 x float> %v15, %v23
  %v111 = fadd <8 x float> %v16, %v24
  %v112 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v113 = phi i64 [ %v8, %b2 ], [ %v161, %b4 ]
  %v114 = phi <8 x float> [ %v105, %b2 ], [ %v135, %b4 ]
  %v115 = phi <8 x float> [ %v106, %b2 ], [ %v136, %b4 ]
  %v116 = phi <8 x float> [ %v107, %b2 ], [ %v143, %b4 ]
  %v117 = phi <8 x float> [ %v108, %b2 ], [ %v144, %b4 ]
  %v118 = phi <8 x float> [ %v109, %b2 ], [ %v151, %b4 ]
  %v119 = phi <8 x float> [ %v110, %b2 ], [ %v152, %b4 ]
  %v120 = phi <8 x float> [ %v111, %b2 ], [ %v159, %b4 ]
  %v121 = phi <8 x float> [ %v112, %b2 ], [ %v160, %b4 ]
  %v122 = icmp slt i64 %v113, %v3
  br i1 %v122, label %b4, label %b5
b4:
  %v123 = mul i64 %v113, 16
  %v124 = getelementptr inbounds float, ptr %v2, i64 %v123
  %v125 = getelementptr inbounds float, ptr %v124, i64 0
  %v126 = load <8 x float>, ptr %v125, align 4
  %v127 = getelementptr inbounds float, ptr %v124, i64 8
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = mul i64 %v1, 0
  %v130 = add i64 %v129, %v113
  %v131 = getelementptr inbounds float, ptr %v0, i64 %v130
  %v132 = load float, ptr %v131, align 4
  %v133 = insertelement <8 x float> poison, float %v132, i64 0
  %v134 = shufflevector <8 x float> %v133, <8 x float> poison, <8 x i32> zeroinitializer
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v126, <8 x float> %v114)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v134, <8 x float> %v128, <8 x float> %v115)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v113
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v126, <8 x float> %v116)
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v128, <8 x float> %v117)
  %v145 = mul i64 %v1, 2
  %v146 = add i64 %v145, %v113
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v126, <8 x float> %v118)
  %v152 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v128, <8 x float> %v119)
  %v153 = mul i64 %v1, 3
  %v154 = add i64 %v153, %v113
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v126, <8 x float> %v120)
  %v160 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v128, <8 x float> %v121)
  %v161 = add nsw i64 %v113, 1
  br label %b3
b5:
  %v162 = mul i64 %v5, 0
  %v163 = mul i64 %v6, 0
  %v164 = add i64 %v162, %v163
  %v165 = getelementptr inbounds float, ptr %v4, i64 %v164
  store <8 x float> %v114, ptr %v165, align 4
  %v166 = mul i64 %v6, 1
  %v167 = add i64 %v162, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  store <8 x float> %v115, ptr %v168, align 4
  %v169 = mul i64 %v5, 1
  %v170 = mul i64 %v6, 0
  %v171 = add i64 %v169, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  store <8 x float> %v116, ptr %v172, align 4
  %v173 = mul i64 %v6, 1
  %v174 = add i64 %v169, %v173
  %v175 = getelementptr inbounds float, ptr %v4, i64 %v174
  store <8 x float> %v117, ptr %v175, align 4
  %v176 = mul i64 %v5, 2
  %v177 = mul i64 %v6, 0
  %v178 = add i64 %v176, %v177
  %v179 = getelementptr inbounds float, ptr %v4, i64 %v178
  store <8 x float> %v118, ptr %v179, align 4
  %v180 = mul i64 %v6, 1
  %v181 = add i64 %v176, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  store <8 x float> %v119, ptr %v182, align 4
  %v183 = mul i64 %v5, 3
  %v184 = mul i64 %v6, 0
  %v185 = add i64 %v183, %v184
  %v186 = getelementptr inbounds float, ptr %v4, i64 %v185
  store <8 x float> %v120, ptr %v186, align 4
  %v187 = mul i64 %v6, 1
  %v188 = add i64 %v183, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v121, ptr %v189, align 4
  ret void
}
define internal void @tile_5x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v67, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v34, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v41, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v20 = icmp slt i64 %v9, %v8
  br i1 %v20, label %b1, label %b2
b1:
  %v21 = mul i64 %v9, 16
  %v22 = getelementptr inbounds float, ptr %v2, i64 %v21
  %v23 = getelementptr inbounds float, ptr %v22, i64 0
  %v24 = load <8 x float>, ptr %v23, align 4
  %v25 = getelementptr inbounds float, ptr %v22, i64 8
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v24, <8 x float> %v10)
  %v34 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v11)
  %v35 = mul i64 %v1, 1
  %v36 = add i64 %v35, %v9
  %v37 = getelementptr inbounds float, ptr %v0, i64 %v36
  %v38 = load float, ptr %v37, align 4
  %v39 = insertelement <8 x float> poison, float %v38, i64 0
  %v40 = shufflevector <8 x float> %v39, <8 x float> poison, <8 x i32> zeroinitializer
  %v41 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v24, <8 x float> %v12)
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v40, <8 x float> %v26, <8 x float> %v13)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v24, <8 x float> %v14)
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v26, <8 x float> %v15)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v24, <8 x float> %v16)
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v26, <8 x float> %v17)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v24, <8 x float> %v18)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v26, <8 x float> %v19)
  %v67 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v68 = mul i64 %v5, 0
  %v69 = mul i64 %v6, 0
  %v70 = add i64 %v68, %v69
  %v71 = getelementptr inbounds float, ptr %v4, i64 %v70
  store <8 x float> %v10, ptr %v71, align 4
  %v72 = mul i64 %v6, 1
  %v73 = add i64 %v68, %v72
  %v74 = getelementptr inbounds float, ptr %v4, i64 %v73
  store <8 x float> %v11, ptr %v74, align 4
  %v75 = mul i64 %v5, 1
  %v76 = mul i64 %v6, 0
  %v77 = add i64 %v75, %v76
  %v78 = getelementptr inbounds float, ptr %v4, i64 %v77
  store <8 x float> %v12, ptr %v78, align 4
  %v79 = mul i64 %v6, 1
  %v80 = add i64 %v75, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v13, ptr %v81, align 4
  %v82 = mul i64 %v5, 2
  %v83 = mul i64 %v6, 0
  %v84 = add i64 %v82, %v83
  %v85 = getelementptr inbounds float, ptr %v4, i64 %v84
  store <8 x float> %v14, ptr %v85, align 4
  %v86 = mul i64 %v6, 1
  %v87 = add i64 %v82, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v15, ptr %v88, align 4
  %v89 = mul i64 %v5, 3
  %v90 = mul i64 %v6, 0
  %v91 = add i64 %v89, %v90
  %v92 = getelementptr inbounds float, ptr %v4, i64 %v91
  store <8 x float> %v16, ptr %v92, align 4
  %v93 = mul i64 %v6, 1
  %v94 = add i64 %v89, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v17, ptr %v95, align 4
  %v96 = mul i64 %v5, 4
  %v97 = mul i64 %v6, 0
  %v98 = add i64 %v96, %v97
  %v99 = getelementptr inbounds float, ptr %v4, i64 %v98
  store <8 x float> %v18, ptr %v99, align 4
  %v100 = mul i64 %v6, 1
  %v101 = add i64 %v96, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v19, ptr %v102, align 4
  ret void
}
define internal void @tile_6x2(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 1
  %v8 = mul i64 %v7, 1
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v77, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v52, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v60, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 16
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = getelementptr inbounds float, ptr %v24, i64 8
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v26, <8 x float> %v10)
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v11)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v26, <8 x float> %v12)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v28, <8 x float> %v13)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v26, <8 x float> %v14)
  %v52 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v28, <8 x float> %v15)
  %v53 = mul i64 %v1, 3
  %v54 = add i64 %v53, %v9
  %v55 = getelementptr inbounds float, ptr %v0, i64 %v54
  %v56 = load float, ptr %v55, align 4
  %v57 = insertelement <8 x float> poison, float %v56, i64 0
  %v58 = shufflevector <8 x float> %v57, <8 x float> poison, <8 x i32> zeroinitializer
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v26, <8 x float> %v16)
  %v60 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v28, <8 x float> %v17)
  %v61 = mul i64 %v1, 4
  %v62 = add i64 %v61, %v9
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v26, <8 x float> %v18)
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v28, <8 x float> %v19)
  %v69 = mul i64 %v1, 5
  %v70 = add i64 %v69, %v9
  %v71 = getelementptr inbounds float, ptr %v0, i64 %v70
  %v72 = load float, ptr %v71, align 4
  %v73 = insertelement <8 x float> poison, float %v72, i64 0
  %v74 = shufflevector <8 x float> %v73, <8 x float> poison, <8 x i32> zeroinitializer
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v26, <8 x float> %v20)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v74, <8 x float> %v28, <8 x float> %v21)
  %v77 = add nsw i64 %v9, 1
  br label %b0
b2:
  %v78 = mul i64 %v5, 0
  %v79 = mul i64 %v6, 0
  %v80 = add i64 %v78, %v79
  %v81 = getelementptr inbounds float, ptr %v4, i64 %v80
  store <8 x float> %v10, ptr %v81, align 4
  %v82 = mul i64 %v6, 1
  %v83 = add i64 %v78, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v11, ptr %v84, align 4
  %v85 = mul i64 %v5, 1
  %v86 = mul i64 %v6, 0
  %v87 = add i64 %v85, %v86
  %v88 = getelementptr inbounds float, ptr %v4, i64 %v87
  store <8 x float> %v12, ptr %v88, align 4
  %v89 = mul i64 %v6, 1
  %v90 = add i64 %v85, %v89
  %v91 = getelementptr inbounds float, ptr %v4, i64 %v90
  store <8 x float> %v13, ptr %v91, align 4
  %v92 = mul i64 %v5, 2
  %v93 = mul i64 %v6, 0
  %v94 = add i64 %v92, %v93
  %v95 = getelementptr inbounds float, ptr %v4, i64 %v94
  store <8 x float> %v14, ptr %v95, align 4
  %v96 = mul i64 %v6, 1
  %v97 = add i64 %v92, %v96
  %v98 = getelementptr inbounds float, ptr %v4, i64 %v97
  store <8 x float> %v15, ptr %v98, align 4
  %v99 = mul i64 %v5, 3
  %v100 = mul i64 %v6, 0
  %v101 = add i64 %v99, %v100
  %v102 = getelementptr inbounds float, ptr %v4, i64 %v101
  store <8 x float> %v16, ptr %v102, align 4
  %v103 = mul i64 %v6, 1
  %v104 = add i64 %v99, %v103
  %v105 = getelementptr inbounds float, ptr %v4, i64 %v104
  store <8 x float> %v17, ptr %v105, align 4
  %v106 = mul i64 %v5, 4
  %v107 = mul i64 %v6, 0
  %v108 = add i64 %v106, %v107
  %v109 = getelementptr inbounds float, ptr %v4, i64 %v108
  store <8 x float> %v18, ptr %v109, align 4
  %v110 = mul i64 %v6, 1
  %v111 = add i64 %v106, %v110
  %v112 = getelementptr inbounds float, ptr %v4, i64 %v111
  store <8 x float> %v19, ptr %v112, align 4
  %v113 = mul i64 %v5, 5
  %v114 = mul i64 %v6, 0
  %v115 = add i64 %v113, %v114
  %v116 = getelementptr inbounds float, ptr %v4, i64 %v115
  store <8 x float> %v20, ptr %v116, align 4
  %v117 = mul i64 %v6, 1
  %v118 = add i64 %v113, %v117
  %v119 = getelementptr inbounds float, ptr %v4, i64 %v118
  store <8 x float> %v21, ptr %v119, align 4
  ret void
}
define internal void @tile_1x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v110, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v88, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v106, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v107, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v109, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = add i64 %v9, 1
  %v48 = mul i64 %v47, 32
  %v49 = getelementptr inbounds float, ptr %v2, i64 %v48
  %v50 = getelementptr inbounds float, ptr %v49, i64 0
  %v51 = load <8 x float>, ptr %v50, align 4
  %v52 = getelementptr inbounds float, ptr %v49, i64 8
  %v53 = load <8 x float>, ptr %v52, align 4
  %v54 = getelementptr inbounds float, ptr %v49, i64 16
  %v55 = load <8 x float>, ptr %v54, align 4
  %v56 = getelementptr inbounds float, ptr %v49, i64 24
  %v57 = load <8 x float>, ptr %v56, align 4
  %v58 = mul i64 %v1, 0
  %v59 = add i64 %v58, %v47
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v51, <8 x float> %v14)
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v53, <8 x float> %v15)
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v55, <8 x float> %v16)
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v57, <8 x float> %v17)
  %v68 = add i64 %v9, 2
  %v69 = mul i64 %v68, 32
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = getelementptr inbounds float, ptr %v70, i64 8
  %v74 = load <8 x float>, ptr %v73, align 4
  %v75 = getelementptr inbounds float, ptr %v70, i64 16
  %v76 = load <8 x float>, ptr %v75, align 4
  %v77 = getelementptr inbounds float, ptr %v70, i64 24
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v68
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v72, <8 x float> %v18)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v74, <8 x float> %v19)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v76, <8 x float> %v20)
  %v88 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v21)
  %v89 = add i64 %v9, 3
  %v90 = mul i64 %v89, 32
  %v91 = getelementptr inbounds float, ptr %v2, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v91, i64 0
  %v93 = load <8 x float>, ptr %v92, align 4
  %v94 = getelementptr inbounds float, ptr %v91, i64 8
  %v95 = load <8 x float>, ptr %v94, align 4
  %v96 = getelementptr inbounds float, ptr %v91, i64 16
  %v97 = load <8 x float>, ptr %v96, align 4
  %v98 = getelementptr inbounds float, ptr %v91, i64 24
  %v99 = load <8 x float>, ptr %v98, align 4
  %v100 = mul i64 %v1, 0
  %v101 = add i64 %v100, %v89
  %v102 = getelementptr inbounds float, ptr %v0, i64 %v101
  %v103 = load float, ptr %v102, align 4
  %v104 = insertelement <8 x float> poison, float %v103, i64 0
  %v105 = shufflevector <8 x float> %v104, <8 x float> poison, <8 x i32> zeroinitializer
  %v106 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v93, <8 x float> %v22)
  %v107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v95, <8 x float> %v23)
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v97, <8 x float> %v24)
  %v109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v105, <8 x float> %v99, <8 x float> %v25)
  %v110 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v111 = fadd <8 x float> %v10, %v14
  %v112 = fadd <8 x float> %v11, %v15
  %v113 = fadd <8 x float> %v12, %v16
  %v114 = fadd <8 x float> %v13, %v17
  %v115 = fadd <8 x float> %v111, %v18
  %v116 = fadd <8 x float> %v112, %v19
  %v117 = fadd <8 x float> %v113, %v20
  %v118 = fadd <8 x float> %v114, %v21
  %v119 = fadd <8 x float> %v115, %v22
  %v120 = fadd <8 x float> %v116, %v23
  %v121 = fadd <8 x float> %v117, %v24
  %v122 = fadd <8 x float> %v118, %v25
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v149, %b4 ]
  %v124 = phi <8 x float> [ %v119, %b2 ], [ %v145, %b4 ]
  %v125 = phi <8 x float> [ %v120, %b2 ], [ %v146, %b4 ]
  %v126 = phi <8 x float> [ %v121, %b2 ], [ %v147, %b4 ]
  %v127 = phi <8 x float> [ %v122, %b2 ], [ %v148, %b4 ]
  %v128 = icmp slt i64 %v123, %v3
  br i1 %v128, label %b4, label %b5
b4:
  %v129 = mul i64 %v123, 32
  %v130 = getelementptr inbounds float, ptr %v2, i64 %v129
  %v131 = getelementptr inbounds float, ptr %v130, i64 0
  %v132 = load <8 x float>, ptr %v131, align 4
  %v133 = getelementptr inbounds float, ptr %v130, i64 8
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = getelementptr inbounds float, ptr %v130, i64 16
  %v136 = load <8 x float>, ptr %v135, align 4
  %v137 = getelementptr inbounds float, ptr %v130, i64 24
  %v138 = load <8 x float>, ptr %v137, align 4
  %v139 = mul i64 %v1, 0
  %v140 = add i64 %v139, %v123
  %v141 = getelementptr inbounds float, ptr %v0, i64 %v140
  %v142 = load float, ptr %v141, align 4
  %v143 = insertelement <8 x float> poison, float %v142, i64 0
  %v144 = shufflevector <8 x float> %v143, <8 x float> poison, <8 x i32> zeroinitializer
  %v145 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v132, <8 x float> %v124)
  %v146 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v134, <8 x float> %v125)
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v136, <8 x float> %v126)
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v144, <8 x float> %v138, <8 x float> %v127)
  %v149 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v150 = mul i64 %v5, 0
  %v151 = mul i64 %v6, 0
  %v152 = add i64 %v150, %v151
  %v153 = getelementptr inbounds float, ptr %v4, i64 %v152
  %v154 = load <8 x float>, ptr %v153, align 4
  %v155 = fadd <8 x float> %v154, %v124
  store <8 x float> %v155, ptr %v153, align 4
  %v156 = mul i64 %v6, 1
  %v157 = add i64 %v150, %v156
  %v158 = getelementptr inbounds float, ptr %v4, i64 %v157
  %v159 = load <8 x float>, ptr %v158, align 4
  %v160 = fadd <8 x float> %v159, %v125
  store <8 x float> %v160, ptr %v158, align 4
  %v161 = mul i64 %v6, 2
  %v162 = add i64 %v150, %v161
  %v163 = getelementptr inbounds float, ptr %v4, i64 %v162
  %v164 = load <8 x float>, ptr %v163, align 4
  %v165 = fadd <8 x float> %v164, %v126
  store <8 x float> %v165, ptr %v163, align 4
  %v166 = mul i64 %v6, 3
  %v167 = add i64 %v150, %v166
  %v168 = getelementptr inbounds float, ptr %v4, i64 %v167
  %v169 = load <8 x float>, ptr %v168, align 4
  %v170 = fadd <8 x float> %v169, %v127
  store <8 x float> %v170, ptr %v168, align 4
  ret void
}
define internal void @tile_2x4_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v88, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v45, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v46, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v53, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v75, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 32
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = getelementptr inbounds float, ptr %v28, i64 8
  %v32 = load <8 x float>, ptr %v31, align 4
  %v33 = getelementptr inbounds float, ptr %v28, i64 16
  %v34 = load <8 x float>, ptr %v33, align 4
  %v35 = getelementptr inbounds float, ptr %v28, i64 24
  %v36 = load <8 x float>, ptr %v35, align 4
  %v37 = mul i64 %v1, 0
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v30, <8 x float> %v10)
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v32, <8 x float> %v11)
  %v45 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v34, <8 x float> %v12)
  %v46 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v36, <8 x float> %v13)
  %v47 = mul i64 %v1, 1
  %v48 = add i64 %v47, %v9
  %v49 = getelementptr inbounds float, ptr %v0, i64 %v48
  %v50 = load float, ptr %v49, align 4
  %v51 = insertelement <8 x float> poison, float %v50, i64 0
  %v52 = shufflevector <8 x float> %v51, <8 x float> poison, <8 x i32> zeroinitializer
  %v53 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v30, <8 x float> %v14)
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v32, <8 x float> %v15)
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v34, <8 x float> %v16)
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v52, <8 x float> %v36, <8 x float> %v17)
  %v57 = add i64 %v9, 1
  %v58 = mul i64 %v57, 32
  %v59 = getelementptr inbounds float, ptr %v2, i64 %v58
  %v60 = getelementptr inbounds float, ptr %v59, i64 0
  %v61 = load <8 x float>, ptr %v60, align 4
  %v62 = getelementptr inbounds float, ptr %v59, i64 8
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = getelementptr inbounds float, ptr %v59, i64 16
  %v65 = load <8 x float>, ptr %v64, align 4
  %v66 = getelementptr inbounds float, ptr %v59, i64 24
  %v67 = load <8 x float>, ptr %v66, align 4
  %v68 = mul i64 %v1, 0
  %v69 = add i64 %v68, %v57
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v61, <8 x float> %v18)
  %v75 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v63, <8 x float> %v19)
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v65, <8 x float> %v20)
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v67, <8 x float> %v21)
  %v78 = mul i64 %v1, 1
  %v79 = add i64 %v78, %v57
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v61, <8 x float> %v22)
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v23)
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v65, <8 x float> %v24)
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v67, <8 x float> %v25)
  %v88 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v89 = fadd <8 x float> %v10, %v18
  %v90 = fadd <8 x float> %v11, %v19
  %v91 = fadd <8 x float> %v12, %v20
  %v92 = fadd <8 x float> %v13, %v21
  %v93 = fadd <8 x float> %v14, %v22
  %v94 = fadd <8 x float> %v15, %v23
  %v95 = fadd <8 x float> %v16, %v24
  %v96 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v97 = phi i64 [ %v8, %b2 ], [ %v137, %b4 ]
  %v98 = phi <8 x float> [ %v89, %b2 ], [ %v123, %b4 ]
  %v99 = phi <8 x float> [ %v90, %b2 ], [ %v124, %b4 ]
  %v100 = phi <8 x float> [ %v91, %b2 ], [ %v125, %b4 ]
  %v101 = phi <8 x float> [ %v92, %b2 ], [ %v126, %b4 ]
  %v102 = phi <8 x float> [ %v93, %b2 ], [ %v133, %b4 ]
  %v103 = phi <8 x float> [ %v94, %b2 ], [ %v134, %b4 ]
  %v104 = phi <8 x float> [ %v95, %b2 ], [ %v135, %b4 ]
  %v105 = phi <8 x float> [ %v96, %b2 ], [ %v136, %b4 ]
  %v106 = icmp slt i64 %v97, %v3
  br i1 %v106, label %b4, label %b5
b4:
  %v107 = mul i64 %v97, 32
  %v108 = getelementptr inbounds float, ptr %v2, i64 %v107
  %v109 = getelementptr inbounds float, ptr %v108, i64 0
  %v110 = load <8 x float>, ptr %v109, align 4
  %v111 = getelementptr inbounds float, ptr %v108, i64 8
  %v112 = load <8 x float>, ptr %v111, align 4
  %v113 = getelementptr inbounds float, ptr %v108, i64 16
  %v114 = load <8 x float>, ptr %v113, align 4
  %v115 = getelementptr inbounds float, ptr %v108, i64 24
  %v116 = load <8 x float>, ptr %v115, align 4
  %v117 = mul i64 %v1, 0
  %v118 = add i64 %v117, %v97
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v110, <8 x float> %v98)
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v112, <8 x float> %v99)
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v114, <8 x float> %v100)
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v116, <8 x float> %v101)
  %v127 = mul i64 %v1, 1
  %v128 = add i64 %v127, %v97
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v110, <8 x float> %v102)
  %v134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v112, <8 x float> %v103)
  %v135 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v114, <8 x float> %v104)
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v116, <8 x float> %v105)
  %v137 = add nsw i64 %v97, 1
  br label %b3
b5:
  %v138 = mul i64 %v5, 0
  %v139 = mul i64 %v6, 0
  %v140 = add i64 %v138, %v139
  %v141 = getelementptr inbounds float, ptr %v4, i64 %v140
  %v142 = load <8 x float>, ptr %v141, align 4
  %v143 = fadd <8 x float> %v142, %v98
  store <8 x float> %v143, ptr %v141, align 4
  %v144 = mul i64 %v6, 1
  %v145 = add i64 %v138, %v144
  %v146 = getelementptr inbounds float, ptr %v4, i64 %v145
  %v147 = load <8 x float>, ptr %v146, align 4
  %v148 = fadd <8 x float> %v147, %v99
  store <8 x float> %v148, ptr %v146, align 4
  %v149 = mul i64 %v6, 2
  %v150 = add i64 %v138, %v149
  %v151 = getelementptr inbounds float, ptr %v4, i64 %v150
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = fadd <8 x float> %v152, %v100
  store <8 x float> %v153, ptr %v151, align 4
  %v154 = mul i64 %v6, 3
  %v155 = add i64 %v138, %v154
  %v156 = getelementptr inbounds float, ptr %v4, i64 %v155
  %v157 = load <8 x float>, ptr %v156, align 4
  %v158 = fadd <8 x float> %v157, %v101
  store <8 x float> %v158, ptr %v156, align 4
  %v159 = mul i64 %v5, 1
  %v160 = mul i64 %v6, 0
  %v161 = add i64 %v159, %v160
  %v162 = getelementptr inbounds float, ptr %v4, i64 %v161
  %v163 = load <8 x float>, ptr %v162, align 4
  %v164 = fadd <8 x float> %v163, %v102
  store <8 x float> %v164, ptr %v162, align 4
  %v165 = mul i64 %v6, 1
  %v166 = add i64 %v159, %v165
  %v167 = getelementptr inbounds float, ptr %v4, i64 %v166
  %v168 = load <8 x float>, ptr %v167, align 4
  %v169 = fadd <8 x float> %v168, %v103
  store <8 x float> %v169, ptr %v167, align 4
  %v170 = mul i64 %v6, 2
  %v171 = add i64 %v159, %v170
  %v172 = getelementptr inbounds float, ptr %v4, i64 %v171
  %v173 = load <8 x float>, ptr %v172, align 4
  %v174 = fadd <8 x float> %v173, %v104
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = mul i64 %v6, 3
  %v176 = add i64 %v159, %v175
  %v177 = getelementptr inbounds float, ptr %v4, i64 %v176
  %v178 = load <8 x float>, ptr %v177, align 4
  %v179 = fadd <8 x float> %v178, %v105
  store <8 x float> %v179, ptr %v177, align 4
  ret void
}
define internal void @tile_1x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  store <8 x float> %v67, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  store <8 x float> %v102, ptr %v127, align 4
  %v128 = mul i64 %v5, 1
  %v129 = mul i64 %v6, 0
  %v130 = add i64 %v128, %v129
  %v131 = getelementptr inbounds float, ptr %v4, i64 %v130
  store <8 x float> %v103, ptr %v131, align 4
  ret void
}
define internal void @tile_3x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  store <8 x float> %v137, ptr %v170, align 4
  %v171 = mul i64 %v5, 1
  %v172 = mul i64 %v6, 0
  %v173 = add i64 %v171, %v172
  %v174 = getelementptr inbounds float, ptr %v4, i64 %v173
  store <8 x float> %v138, ptr %v174, align 4
  %v175 = mul i64 %v5, 2
  %v176 = mul i64 %v6, 0
  %v177 = add i64 %v175, %v176
  %v178 = getelementptr inbounds float, ptr %v4, i64 %v177
  store <8 x float> %v139, ptr %v178, align 4
  ret void
}
define internal void @tile_4x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  store <8 x float> %v172, ptr %v213, align 4
  %v214 = mul i64 %v5, 1
  %v215 = mul i64 %v6, 0
  %v216 = add i64 %v214, %v215
  %v217 = getelementptr inbounds float, ptr %v4, i64 %v216
  store <8 x float> %v173, ptr %v217, align 4
  %v218 = mul i64 %v5, 2
  %v219 = mul i64 %v6, 0
  %v220 = add i64 %v218, %v219
  %v221 = getelementptr inbounds float, ptr %v4, i64 %v220
  store <8 x float> %v174, ptr %v221, align 4
  %v222 = mul i64 %v5, 3
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  store <8 x float> %v175, ptr %v225, align 4
  ret void
}
define internal void @tile_5x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v157, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v158, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v159, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v160, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v161, ptr %v222, align 4
  ret void
}
define internal void @tile_6x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  store <8 x float> %v124, ptr %v181, align 4
  %v182 = mul i64 %v5, 1
  %v183 = mul i64 %v6, 0
  %v184 = add i64 %v182, %v183
  %v185 = getelementptr inbounds float, ptr %v4, i64 %v184
  store <8 x float> %v125, ptr %v185, align 4
  %v186 = mul i64 %v5, 2
  %v187 = mul i64 %v6, 0
  %v188 = add i64 %v186, %v187
  %v189 = getelementptr inbounds float, ptr %v4, i64 %v188
  store <8 x float> %v126, ptr %v189, align 4
  %v190 = mul i64 %v5, 3
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  store <8 x float> %v127, ptr %v193, align 4
  %v194 = mul i64 %v5, 4
  %v195 = mul i64 %v6, 0
  %v196 = add i64 %v194, %v195
  %v197 = getelementptr inbounds float, ptr %v4, i64 %v196
  store <8 x float> %v128, ptr %v197, align 4
  %v198 = mul i64 %v5, 5
  %v199 = mul i64 %v6, 0
  %v200 = add i64 %v198, %v199
  %v201 = getelementptr inbounds float, ptr %v4, i64 %v200
  store <8 x float> %v129, ptr %v201, align 4
  ret void
}
define internal void @tile_7x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  store <8 x float> %v141, ptr %v206, align 4
  %v207 = mul i64 %v5, 1
  %v208 = mul i64 %v6, 0
  %v209 = add i64 %v207, %v208
  %v210 = getelementptr inbounds float, ptr %v4, i64 %v209
  store <8 x float> %v142, ptr %v210, align 4
  %v211 = mul i64 %v5, 2
  %v212 = mul i64 %v6, 0
  %v213 = add i64 %v211, %v212
  %v214 = getelementptr inbounds float, ptr %v4, i64 %v213
  store <8 x float> %v143, ptr %v214, align 4
  %v215 = mul i64 %v5, 3
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  store <8 x float> %v144, ptr %v218, align 4
  %v219 = mul i64 %v5, 4
  %v220 = mul i64 %v6, 0
  %v221 = add i64 %v219, %v220
  %v222 = getelementptr inbounds float, ptr %v4, i64 %v221
  store <8 x float> %v145, ptr %v222, align 4
  %v223 = mul i64 %v5, 5
  %v224 = mul i64 %v6, 0
  %v225 = add i64 %v223, %v224
  %v226 = getelementptr inbounds float, ptr %v4, i64 %v225
  store <8 x float> %v146, ptr %v226, align 4
  %v227 = mul i64 %v5, 6
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  store <8 x float> %v147, ptr %v230, align 4
  ret void
}
define internal void @tile_8x1(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  store <8 x float> %v158, ptr %v231, align 4
  %v232 = mul i64 %v5, 1
  %v233 = mul i64 %v6, 0
  %v234 = add i64 %v232, %v233
  %v235 = getelementptr inbounds float, ptr %v4, i64 %v234
  store <8 x float> %v159, ptr %v235, align 4
  %v236 = mul i64 %v5, 2
  %v237 = mul i64 %v6, 0
  %v238 = add i64 %v236, %v237
  %v239 = getelementptr inbounds float, ptr %v4, i64 %v238
  store <8 x float> %v160, ptr %v239, align 4
  %v240 = mul i64 %v5, 3
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  store <8 x float> %v161, ptr %v243, align 4
  %v244 = mul i64 %v5, 4
  %v245 = mul i64 %v6, 0
  %v246 = add i64 %v244, %v245
  %v247 = getelementptr inbounds float, ptr %v4, i64 %v246
  store <8 x float> %v162, ptr %v247, align 4
  %v248 = mul i64 %v5, 5
  %v249 = mul i64 %v6, 0
  %v250 = add i64 %v248, %v249
  %v251 = getelementptr inbounds float, ptr %v4, i64 %v250
  store <8 x float> %v163, ptr %v251, align 4
  %v252 = mul i64 %v5, 6
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  store <8 x float> %v164, ptr %v255, align 4
  %v256 = mul i64 %v5, 7
  %v257 = mul i64 %v6, 0
  %v258 = add i64 %v256, %v257
  %v259 = getelementptr inbounds float, ptr %v4, i64 %v258
  store <8 x float> %v165, ptr %v259, align 4
  ret void
}
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v189 = alloca i64, i64 1, align 8
  %v425 = alloca float, i64 64, align 4
  %v636 = alloca float, i64 64, align 4
  %v830 = alloca float, i64 64, align 4
  %v1056 = alloca float, i64 64, align 4
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
  %v129 = getelementptr inbounds i64, ptr %v1, i64 6
  %v130 = load i64, ptr %v129, align 8
  %v131 = getelementptr inbounds i64, ptr %v1, i64 17
  %v132 = load i64, ptr %v131, align 8
  %v133 = getelementptr inbounds i64, ptr %v1, i64 18
  %v134 = load i64, ptr %v133, align 8
  %v135 = getelementptr inbounds i64, ptr %v1, i64 19
  %v136 = load i64, ptr %v135, align 8
  %v137 = getelementptr inbounds i64, ptr %v1, i64 20
  %v138 = load i64, ptr %v137, align 8
  %v139 = getelementptr inbounds i64, ptr %v1, i64 21
  %v140 = load i64, ptr %v139, align 8
  %v141 = getelementptr inbounds i64, ptr %v1, i64 22
  %v142 = load i64, ptr %v141, align 8
  %v143 = getelementptr inbounds i64, ptr %v1, i64 23
  %v144 = load i64, ptr %v143, align 8
  %v145 = getelementptr inbounds i64, ptr %v1, i64 29
  %v146 = load i64, ptr %v145, align 8
  %v147 = getelementptr inbounds i64, ptr %v1, i64 30
  %v148 = load i64, ptr %v147, align 8
  %v149 = getelementptr inbounds i64, ptr %v1, i64 41
  %v150 = load i64, ptr %v149, align 8
  %v151 = getelementptr inbounds i64, ptr %v1, i64 42
  %v152 = load i64, ptr %v151, align 8
  %v153 = getelementptr inbounds i64, ptr %v1, i64 45
  %v154 = load i64, ptr %v153, align 8
  %v155 = getelementptr inbounds i64, ptr %v1, i64 46
  %v156 = load i64, ptr %v155, align 8
  %v157 = getelementptr inbounds i64, ptr %v1, i64 47
  %v158 = load i64, ptr %v157, align 8
  %v159 = getelementptr inbounds i64, ptr %v1, i64 48
  %v160 = load i64, ptr %v159, align 8
  %v161 = getelementptr inbounds i64, ptr %v1, i64 49
  %v162 = load i64, ptr %v161, align 8
  %v163 = getelementptr inbounds i64, ptr %v1, i64 50
  %v164 = load i64, ptr %v163, align 8
  %v165 = getelementptr inbounds i64, ptr %v1, i64 51
  %v166 = load i64, ptr %v165, align 8
  %v167 = getelementptr inbounds i64, ptr %v1, i64 52
  %v168 = load i64, ptr %v167, align 8
  %v169 = getelementptr inbounds i64, ptr %v1, i64 53
  %v170 = load i64, ptr %v169, align 8
  %v171 = getelementptr inbounds i64, ptr %v1, i64 54
  %v172 = load i64, ptr %v171, align 8
  %v173 = getelementptr inbounds i64, ptr %v1, i64 55
  %v174 = load i64, ptr %v173, align 8
  %v175 = getelementptr inbounds i64, ptr %v1, i64 56
  %v176 = load i64, ptr %v175, align 8
  %v177 = getelementptr inbounds i64, ptr %v1, i64 57
  %v178 = load i64, ptr %v177, align 8
  %v179 = getelementptr inbounds i64, ptr %v1, i64 58
  %v180 = load i64, ptr %v179, align 8
  %v181 = getelementptr inbounds i64, ptr %v1, i64 59
  %v182 = load i64, ptr %v181, align 8
  %v183 = getelementptr inbounds i64, ptr %v1, i64 60
  %v184 = load i64, ptr %v183, align 8
  %v185 = getelementptr inbounds i64, ptr %v1, i64 61
  %v186 = load i64, ptr %v185, align 8
  %v187 = getelementptr inbounds i64, ptr %v1, i64 62
  %v188 = load i64, ptr %v187, align 8
  store i64 0, ptr %v189, align 8
  %v190 = getelementptr inbounds ptr, ptr %v0, i64 60
  %v191 = load ptr, ptr %v190, align 4
  %v192 = mul i64 %v2, 24576
  %v193 = add i64 %v192, 1728
  %v194 = getelementptr inbounds float, ptr %v191, i64 %v193
  %v195 = getelementptr inbounds float, ptr %v191, i64 0
  %v196 = getelementptr inbounds float, ptr %v191, i64 64
  %v197 = getelementptr inbounds float, ptr %v191, i64 320
  %v198 = getelementptr inbounds float, ptr %v191, i64 448
  %v199 = getelementptr inbounds i64, ptr %v1, i64 4
  %v200 = load i64, ptr %v199, align 8
  %v201 = icmp eq i64 %v200, 0
  br i1 %v201, label %b0, label %b1
b0:
  %v202 = add i64 1, 0
  %v203 = sdiv i64 %v202, 1
  %v204 = add i64 %v2, 1
  %v205 = mul i64 %v203, %v2
  %v206 = sdiv i64 %v205, %v3
  %v207 = mul i64 %v206, 1
  %v208 = icmp slt i64 %v207, 1
  %v209 = select i1 %v208, i64 %v207, i64 1
  %v210 = mul i64 %v203, %v204
  %v211 = sdiv i64 %v210, %v3
  %v212 = mul i64 %v211, 1
  %v213 = icmp slt i64 %v212, 1
  %v214 = select i1 %v213, i64 %v212, i64 1
  %v215 = icmp slt i64 %v214, 1
  %v216 = select i1 %v215, i64 %v214, i64 1
  br label %b2
b2:
  %v217 = phi i64 [ %v209, %b0 ], [ %v231, %b3 ]
  %v218 = icmp slt i64 %v217, %v216
  br i1 %v218, label %b3, label %b4
b3:
  %v219 = mul i64 %v217, 64
  %v220 = mul i64 %v217, 8
  %v221 = add i64 %v219, 0
  %v222 = add i64 %v220, 0
  %v223 = getelementptr inbounds float, ptr %v195, i64 %v221
  %v224 = sub i64 8, %v222
  %v225 = icmp slt i64 %v224, 0
  %v226 = select i1 %v225, i64 0, i64 %v224
  %v227 = mul i64 %v222, 1
  %v228 = add i64 0, %v227
  %v229 = getelementptr inbounds float, ptr %v30, i64 %v228
  call void @pack_rows(ptr %v229, i64 1, i64 8, i64 8, i64 %v226, ptr %v223, i64 8)
  %v230 = add i64 %v219, 64
  %v231 = add nsw i64 %v217, 1
  br label %b2
b4:
  %v232 = add i64 1, 0
  %v233 = sdiv i64 %v232, 1
  %v234 = add i64 %v2, 1
  %v235 = mul i64 %v233, %v2
  %v236 = sdiv i64 %v235, %v3
  %v237 = mul i64 %v236, 1
  %v238 = icmp slt i64 %v237, 1
  %v239 = select i1 %v238, i64 %v237, i64 1
  %v240 = mul i64 %v233, %v234
  %v241 = sdiv i64 %v240, %v3
  %v242 = mul i64 %v241, 1
  %v243 = icmp slt i64 %v242, 1
  %v244 = select i1 %v243, i64 %v242, i64 1
  %v245 = icmp slt i64 %v244, 1
  %v246 = select i1 %v245, i64 %v244, i64 1
  br label %b5
b5:
  %v247 = phi i64 [ %v239, %b4 ], [ %v261, %b6 ]
  %v248 = icmp slt i64 %v247, %v246
  br i1 %v248, label %b6, label %b7
b6:
  %v249 = mul i64 %v247, 256
  %v250 = mul i64 %v247, 8
  %v251 = add i64 %v249, 0
  %v252 = add i64 %v250, 0
  %v253 = getelementptr inbounds float, ptr %v196, i64 %v251
  %v254 = sub i64 8, %v252
  %v255 = icmp slt i64 %v254, 0
  %v256 = select i1 %v255, i64 0, i64 %v254
  %v257 = mul i64 %v252, 1
  %v258 = add i64 0, %v257
  %v259 = getelementptr inbounds float, ptr %v24, i64 %v258
  call void @pack_rows(ptr %v259, i64 1, i64 8, i64 32, i64 %v256, ptr %v253, i64 8)
  %v260 = add i64 %v249, 256
  %v261 = add nsw i64 %v247, 1
  br label %b5
b7:
  %v262 = add i64 1, 0
  %v263 = sdiv i64 %v262, 1
  %v264 = add i64 %v2, 1
  %v265 = mul i64 %v263, %v2
  %v266 = sdiv i64 %v265, %v3
  %v267 = mul i64 %v266, 1
  %v268 = icmp slt i64 %v267, 1
  %v269 = select i1 %v268, i64 %v267, i64 1
  %v270 = mul i64 %v263, %v264
  %v271 = sdiv i64 %v270, %v3
  %v272 = mul i64 %v271, 1
  %v273 = icmp slt i64 %v272, 1
  %v274 = select i1 %v273, i64 %v272, i64 1
  %v275 = icmp slt i64 %v274, 1
  %v276 = select i1 %v275, i64 %v274, i64 1
  br label %b8
b8:
  %v277 = phi i64 [ %v269, %b7 ], [ %v301, %b9 ]
  %v278 = icmp slt i64 %v277, %v276
  br i1 %v278, label %b9, label %b10
b9:
  %v279 = mul i64 %v277, 128
  %v280 = mul i64 %v277, 8
  %v281 = add i64 %v279, 0
  %v282 = add i64 %v280, 0
  %v283 = getelementptr inbounds float, ptr %v197, i64 %v281
  %v284 = sub i64 8, %v282
  %v285 = icmp slt i64 %v284, 0
  %v286 = select i1 %v285, i64 0, i64 %v284
  %v287 = mul i64 %v282, 1
  %v288 = add i64 0, %v287
  %v289 = getelementptr inbounds float, ptr %v22, i64 %v288
  call void @pack_rows(ptr %v289, i64 1, i64 8, i64 8, i64 %v286, ptr %v283, i64 8)
  %v290 = add i64 %v279, 64
  %v291 = add i64 %v290, 0
  %v292 = add i64 %v280, 0
  %v293 = getelementptr inbounds float, ptr %v197, i64 %v291
  %v294 = sub i64 8, %v292
  %v295 = icmp slt i64 %v294, 0
  %v296 = select i1 %v295, i64 0, i64 %v294
  %v297 = mul i64 %v292, 1
  %v298 = add i64 0, %v297
  %v299 = getelementptr inbounds float, ptr %v20, i64 %v298
  call void @pack_rows(ptr %v299, i64 1, i64 8, i64 8, i64 %v296, ptr %v293, i64 8)
  %v300 = add i64 %v290, 64
  %v301 = add nsw i64 %v277, 1
  br label %b8
b10:
  %v302 = add i64 1, 0
  %v303 = sdiv i64 %v302, 1
  %v304 = add i64 %v2, 1
  %v305 = mul i64 %v303, %v2
  %v306 = sdiv i64 %v305, %v3
  %v307 = mul i64 %v306, 1
  %v308 = icmp slt i64 %v307, 1
  %v309 = select i1 %v308, i64 %v307, i64 1
  %v310 = mul i64 %v303, %v304
  %v311 = sdiv i64 %v310, %v3
  %v312 = mul i64 %v311, 1
  %v313 = icmp slt i64 %v312, 1
  %v314 = select i1 %v313, i64 %v312, i64 1
  %v315 = icmp slt i64 %v314, 1
  %v316 = select i1 %v315, i64 %v314, i64 1
  br label %b11
b11:
  %v317 = phi i64 [ %v309, %b10 ], [ %v368, %b12 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b12, label %b13
b12:
  %v319 = mul i64 %v317, 1280
  %v320 = mul i64 %v317, 8
  %v321 = add i64 %v319, 0
  %v322 = add i64 %v320, 0
  %v323 = getelementptr inbounds float, ptr %v198, i64 %v321
  %v324 = sub i64 8, %v322
  %v325 = icmp slt i64 %v324, 0
  %v326 = select i1 %v325, i64 0, i64 %v324
  %v327 = mul i64 %v322, 1
  %v328 = add i64 0, %v327
  %v329 = getelementptr inbounds float, ptr %v16, i64 %v328
  call void @pack_rows(ptr %v329, i64 1, i64 8, i64 32, i64 %v326, ptr %v323, i64 32)
  %v330 = add i64 %v319, 8
  %v331 = add i64 %v320, 0
  %v332 = getelementptr inbounds float, ptr %v198, i64 %v330
  %v333 = sub i64 8, %v331
  %v334 = icmp slt i64 %v333, 0
  %v335 = select i1 %v334, i64 0, i64 %v333
  %v336 = mul i64 %v331, 1
  %v337 = add i64 0, %v336
  %v338 = getelementptr inbounds float, ptr %v14, i64 %v337
  call void @pack_rows(ptr %v338, i64 1, i64 24, i64 32, i64 %v335, ptr %v332, i64 32)
  %v339 = add i64 %v319, 16
  %v340 = add i64 %v320, 0
  %v341 = getelementptr inbounds float, ptr %v198, i64 %v339
  %v342 = sub i64 8, %v340
  %v343 = icmp slt i64 %v342, 0
  %v344 = select i1 %v343, i64 0, i64 %v342
  %v345 = mul i64 %v340, 1
  %v346 = add i64 8, %v345
  %v347 = getelementptr inbounds float, ptr %v14, i64 %v346
  call void @pack_rows(ptr %v347, i64 1, i64 24, i64 32, i64 %v344, ptr %v341, i64 32)
  %v348 = add i64 %v319, 24
  %v349 = add i64 %v320, 0
  %v350 = getelementptr inbounds float, ptr %v198, i64 %v348
  %v351 = sub i64 8, %v349
  %v352 = icmp slt i64 %v351, 0
  %v353 = select i1 %v352, i64 0, i64 %v351
  %v354 = mul i64 %v349, 1
  %v355 = add i64 16, %v354
  %v356 = getelementptr inbounds float, ptr %v14, i64 %v355
  call void @pack_rows(ptr %v356, i64 1, i64 24, i64 32, i64 %v353, ptr %v350, i64 32)
  %v357 = add i64 %v319, 1024
  %v358 = add i64 %v357, 0
  %v359 = add i64 %v320, 0
  %v360 = getelementptr inbounds float, ptr %v198, i64 %v358
  %v361 = sub i64 8, %v359
  %v362 = icmp slt i64 %v361, 0
  %v363 = select i1 %v362, i64 0, i64 %v361
  %v364 = mul i64 %v359, 1
  %v365 = add i64 0, %v364
  %v366 = getelementptr inbounds float, ptr %v26, i64 %v365
  call void @pack_rows(ptr %v366, i64 1, i64 8, i64 32, i64 %v363, ptr %v360, i64 8)
  %v367 = add i64 %v357, 256
  %v368 = add nsw i64 %v317, 1
  br label %b11
b13:
  br label %b1
b1:
  %v369 = icmp sgt i64 %v3, 1
  br i1 %v369, label %b14, label %b15
b14:
  %v370 = getelementptr inbounds i64, ptr %v1, i64 3
  %v371 = atomicrmw add ptr %v370, i64 1 acq_rel
  %v372 = load i64, ptr %v189, align 8
  %v373 = add i64 %v372, 1
  store i64 %v373, ptr %v189, align 8
  %v374 = mul i64 %v3, %v373
  br label %b16
b16:
  %v375 = load atomic i64, ptr %v370 acquire, align 8
  %v376 = icmp slt i64 %v375, %v374
  br i1 %v376, label %b17, label %b18
b17:
  %v377 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v378 = phi i64 [ 0, %b15 ], [ %v1245, %b80 ]
  %v379 = icmp slt i64 %v378, %v5
  br i1 %v379, label %b20, label %b21
b20:
  %v380 = sub i64 %v5, 1
  %v381 = sub i64 %v380, %v378
  %v382 = add i64 %v7, 0
  %v383 = sdiv i64 %v382, 1
  %v384 = add i64 %v2, 1
  %v385 = mul i64 %v383, %v2
  %v386 = sdiv i64 %v385, %v3
  %v387 = mul i64 %v386, 1
  %v388 = icmp slt i64 %v387, %v7
  %v389 = select i1 %v388, i64 %v387, i64 %v7
  %v390 = mul i64 %v383, %v384
  %v391 = sdiv i64 %v390, %v3
  %v392 = mul i64 %v391, 1
  %v393 = icmp slt i64 %v392, %v7
  %v394 = select i1 %v393, i64 %v392, i64 %v7
  br label %b22
b22:
  %v395 = phi i64 [ %v389, %b20 ], [ %v424, %b23 ]
  %v396 = icmp slt i64 %v395, %v394
  br i1 %v396, label %b23, label %b24
b23:
  %v397 = add i64 %v381, 1
  %v398 = and i64 %v397, 1
  %v399 = mul i64 %v398, %v7
  %v400 = add i64 %v399, %v395
  %v401 = mul i64 %v400, 8
  %v402 = getelementptr inbounds float, ptr %v46, i64 %v401
  %v403 = add i64 %v381, 0
  %v404 = and i64 %v403, %v132
  %v405 = mul i64 %v404, %v7
  %v406 = add i64 %v405, %v395
  %v407 = mul i64 %v406, 8
  %v408 = getelementptr inbounds float, ptr %v32, i64 %v407
  %v409 = add i64 %v381, 0
  %v410 = and i64 %v409, %v180
  %v411 = mul i64 %v410, %v7
  %v412 = add i64 %v411, %v395
  %v413 = mul i64 %v412, 8
  %v414 = getelementptr inbounds float, ptr %v114, i64 %v413
  %v415 = add i64 0, 0
  %v416 = getelementptr inbounds float, ptr %v402, i64 %v415
  %v417 = load <8 x float>, ptr %v416, align 4
  %v418 = add i64 0, 0
  %v419 = getelementptr inbounds float, ptr %v408, i64 %v418
  %v420 = load <8 x float>, ptr %v419, align 4
  %v421 = fadd <8 x float> %v417, %v420
  %v422 = add i64 0, 0
  %v423 = getelementptr inbounds float, ptr %v414, i64 %v422
  store <8 x float> %v421, ptr %v423, align 4
  %v424 = add nsw i64 %v395, 1
  br label %b22
b24:
  %v426 = add i64 %v7, 0
  %v427 = sdiv i64 %v426, 1
  %v428 = add i64 %v2, 1
  %v429 = mul i64 %v427, %v2
  %v430 = sdiv i64 %v429, %v3
  %v431 = mul i64 %v430, 1
  %v432 = icmp slt i64 %v431, %v7
  %v433 = select i1 %v432, i64 %v431, i64 %v7
  %v434 = mul i64 %v427, %v428
  %v435 = sdiv i64 %v434, %v3
  %v436 = mul i64 %v435, 1
  %v437 = icmp slt i64 %v436, %v7
  %v438 = select i1 %v437, i64 %v436, i64 %v7
  br label %b25
b25:
  %v439 = phi i64 [ %v433, %b24 ], [ %v635, %b30 ]
  %v440 = icmp slt i64 %v439, %v438
  br i1 %v440, label %b26, label %b27
b26:
  %v441 = add i64 %v439, 96
  %v442 = icmp slt i64 %v441, %v438
  %v443 = select i1 %v442, i64 %v441, i64 %v438
  br label %b28
b28:
  %v444 = phi i64 [ 0, %b26 ], [ %v634, %b33 ]
  %v445 = icmp slt i64 %v444, 1
  br i1 %v445, label %b29, label %b30
b29:
  %v446 = sub i64 %v443, %v439
  %v447 = sub i64 8, 1
  %v448 = add i64 %v446, %v447
  %v449 = sdiv i64 %v448, 8
  br label %b31
b31:
  %v450 = phi i64 [ 0, %b29 ], [ %v633, %b38 ]
  %v451 = icmp slt i64 %v450, %v449
  br i1 %v451, label %b32, label %b33
b32:
  %v452 = mul i64 %v446, %v450
  %v453 = sdiv i64 %v452, %v449
  %v454 = add i64 %v439, %v453
  %v455 = add i64 %v450, 1
  %v456 = mul i64 %v446, %v455
  %v457 = sdiv i64 %v456, %v449
  %v458 = add i64 %v439, %v457
  %v459 = mul i64 %v444, 64
  %v460 = getelementptr inbounds float, ptr %v195, i64 %v459
  %v461 = sub i64 %v458, %v454
  %v462 = add i64 %v381, 0
  %v463 = and i64 %v462, %v180
  %v464 = mul i64 %v463, %v7
  %v465 = add i64 %v464, %v454
  %v466 = mul i64 %v465, 8
  %v467 = getelementptr inbounds float, ptr %v114, i64 %v466
  %v468 = getelementptr inbounds float, ptr %v467, i64 0
  %v469 = sub i64 %v461, 1
  %v470 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v469
  %v471 = load ptr, ptr %v470, align 4
  %v472 = getelementptr inbounds float, ptr %v425, i64 0
  %v473 = icmp sgt i64 %v461, 0
  br i1 %v473, label %b34, label %b35
b34:
  call void %v471(ptr %v468, i64 8, ptr %v460, i64 8, ptr %v472, i64 8, i64 0)
  br label %b35
b35:
  %v474 = add i64 %v459, 64
  br label %b36
b36:
  %v475 = phi i64 [ %v454, %b35 ], [ %v632, %b41 ]
  %v476 = icmp slt i64 %v475, %v458
  br i1 %v476, label %b37, label %b38
b37:
  %v477 = sub i64 %v475, %v454
  %v478 = mul i64 %v477, 8
  %v479 = getelementptr inbounds float, ptr %v425, i64 %v478
  %v480 = add i64 %v381, 1
  %v481 = and i64 %v480, 1
  %v482 = mul i64 %v481, %v7
  %v483 = add i64 %v482, %v475
  %v484 = mul i64 %v483, 8
  %v485 = getelementptr inbounds float, ptr %v52, i64 %v484
  %v486 = add i64 %v381, 1
  %v487 = and i64 %v486, %v144
  %v488 = mul i64 %v487, %v7
  %v489 = add i64 %v488, %v475
  %v490 = mul i64 %v489, 8
  %v491 = getelementptr inbounds float, ptr %v44, i64 %v490
  %v492 = add i64 %v381, 0
  %v493 = and i64 %v492, %v176
  %v494 = mul i64 %v493, %v7
  %v495 = add i64 %v494, %v475
  %v496 = mul i64 %v495, 8
  %v497 = getelementptr inbounds float, ptr %v110, i64 %v496
  %v498 = add i64 %v381, 1
  %v499 = and i64 %v498, 1
  %v500 = mul i64 %v499, %v7
  %v501 = add i64 %v500, %v475
  %v502 = mul i64 %v501, 8
  %v503 = getelementptr inbounds float, ptr %v54, i64 %v502
  %v504 = add i64 %v381, 0
  %v505 = and i64 %v504, %v172
  %v506 = mul i64 %v505, %v7
  %v507 = add i64 %v506, %v475
  %v508 = mul i64 %v507, 8
  %v509 = getelementptr inbounds float, ptr %v106, i64 %v508
  %v510 = add i64 %v381, 0
  %v511 = and i64 %v510, %v174
  %v512 = mul i64 %v511, %v7
  %v513 = add i64 %v512, %v475
  %v514 = mul i64 %v513, 8
  %v515 = getelementptr inbounds float, ptr %v108, i64 %v514
  %v516 = add i64 %v381, 0
  %v517 = and i64 %v516, %v170
  %v518 = mul i64 %v517, %v7
  %v519 = add i64 %v518, %v475
  %v520 = mul i64 %v519, 8
  %v521 = getelementptr inbounds float, ptr %v104, i64 %v520
  %v522 = add i64 %v381, 0
  %v523 = and i64 %v522, %v144
  %v524 = mul i64 %v523, %v7
  %v525 = add i64 %v524, %v475
  %v526 = mul i64 %v525, 8
  %v527 = getelementptr inbounds float, ptr %v44, i64 %v526
  %v528 = add i64 %v381, 0
  %v529 = and i64 %v528, %v150
  %v530 = mul i64 %v529, %v7
  %v531 = add i64 %v530, %v475
  %v532 = mul i64 %v531, 32
  %v533 = getelementptr inbounds float, ptr %v80, i64 %v532
  %v534 = add i64 %v381, 0
  %v535 = and i64 %v534, 1
  %v536 = mul i64 %v535, %v7
  %v537 = add i64 %v536, %v475
  %v538 = mul i64 %v537, 8
  %v539 = getelementptr inbounds float, ptr %v54, i64 %v538
  br label %b39
b39:
  %v540 = phi i64 [ 0, %b37 ], [ %v631, %b40 ]
  %v541 = icmp slt i64 %v540, 1
  br i1 %v541, label %b40, label %b41
b40:
  %v542 = mul i64 %v444, 1
  %v543 = add i64 %v542, %v540
  %v544 = mul i64 %v543, 8
  %v545 = add i64 0, %v540
  %v546 = mul i64 %v545, 8
  %v547 = getelementptr inbounds float, ptr %v479, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 0, %v544
  %v550 = getelementptr inbounds float, ptr %v485, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = fadd <8 x float> %v551, %v548
  %v553 = add i64 0, %v544
  %v554 = getelementptr inbounds float, ptr %v491, i64 %v553
  %v555 = load <8 x float>, ptr %v554, align 4
  %v556 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v555)
  %v557 = fcmp ogt <8 x float> %v556, splat (float 0x4023000000000000)
  %v558 = select <8 x i1> %v557, <8 x float> splat (float 0x4023000000000000), <8 x float> %v556
  %v559 = fadd <8 x float> %v558, %v558
  %v560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v559, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v561 = fsub <8 x float> %v560, splat (float 0x4168000000000000)
  %v562 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v559)
  %v563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v561, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v562)
  %v564 = bitcast <8 x float> %v560 to <8 x i32>
  %v565 = fmul <8 x float> %v563, %v563
  %v566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v563, <8 x float> splat (float 0x3F81227F40000000))
  %v567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v566, <8 x float> %v563, <8 x float> splat (float 0x3FA5556740000000))
  %v568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v567, <8 x float> %v563, <8 x float> splat (float 0x3FC5554B00000000))
  %v569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v568, <8 x float> %v563, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v565, <8 x float> %v569, <8 x float> %v563)
  %v571 = shl <8 x i32> %v564, splat (i32 23)
  %v572 = add <8 x i32> %v571, splat (i32 1065353216)
  %v573 = bitcast <8 x i32> %v572 to <8 x float>
  %v574 = fsub <8 x float> %v573, splat (float 0x3FF0000000000000)
  %v575 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v573, <8 x float> %v570, <8 x float> %v574)
  %v576 = fadd <8 x float> %v575, splat (float 0x4000000000000000)
  %v577 = fdiv <8 x float> %v575, %v576
  %v578 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v577, <8 x float> %v555)
  %v579 = fmul <8 x float> %v552, %v578
  %v580 = add i64 0, %v544
  %v581 = getelementptr inbounds float, ptr %v497, i64 %v580
  %v582 = load <8 x float>, ptr %v581, align 4
  %v583 = fmul <8 x float> %v579, %v582
  %v584 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v585 = shufflevector <8 x float> %v584, <8 x float> poison, <8 x i32> zeroinitializer
  %v586 = fsub <8 x float> %v585, %v582
  %v587 = fmul <8 x float> %v583, %v586
  %v588 = add i64 0, %v544
  %v589 = getelementptr inbounds float, ptr %v503, i64 %v588
  %v590 = load <8 x float>, ptr %v589, align 4
  %v591 = fmul <8 x float> %v552, %v582
  %v592 = fmul <8 x float> %v578, %v578
  %v593 = fsub <8 x float> %v585, %v592
  %v594 = fmul <8 x float> %v591, %v593
  %v595 = fadd <8 x float> %v590, %v594
  %v596 = add i64 0, %v544
  %v597 = getelementptr inbounds float, ptr %v509, i64 %v596
  %v598 = load <8 x float>, ptr %v597, align 4
  %v599 = fmul <8 x float> %v595, %v598
  %v600 = add i64 0, %v544
  %v601 = getelementptr inbounds float, ptr %v515, i64 %v600
  %v602 = load <8 x float>, ptr %v601, align 4
  %v603 = fmul <8 x float> %v602, %v602
  %v604 = fsub <8 x float> %v585, %v603
  %v605 = fmul <8 x float> %v599, %v604
  %v606 = fmul <8 x float> %v595, %v602
  %v607 = fmul <8 x float> %v606, %v598
  %v608 = fsub <8 x float> %v585, %v598
  %v609 = fmul <8 x float> %v607, %v608
  %v610 = add i64 0, %v544
  %v611 = getelementptr inbounds float, ptr %v521, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = fmul <8 x float> %v595, %v612
  %v614 = add i64 0, %v544
  %v615 = getelementptr inbounds float, ptr %v527, i64 %v614
  %v616 = load <8 x float>, ptr %v615, align 4
  %v617 = fmul <8 x float> %v595, %v616
  %v618 = fmul <8 x float> %v617, %v612
  %v619 = fsub <8 x float> %v585, %v612
  %v620 = fmul <8 x float> %v618, %v619
  %v621 = add i64 24, %v544
  %v622 = getelementptr inbounds float, ptr %v533, i64 %v621
  store <8 x float> %v587, ptr %v622, align 4
  %v623 = add i64 16, %v544
  %v624 = getelementptr inbounds float, ptr %v533, i64 %v623
  store <8 x float> %v605, ptr %v624, align 4
  %v625 = add i64 0, %v544
  %v626 = getelementptr inbounds float, ptr %v533, i64 %v625
  store <8 x float> %v609, ptr %v626, align 4
  %v627 = add i64 0, %v544
  %v628 = getelementptr inbounds float, ptr %v539, i64 %v627
  store <8 x float> %v613, ptr %v628, align 4
  %v629 = add i64 8, %v544
  %v630 = getelementptr inbounds float, ptr %v533, i64 %v629
  store <8 x float> %v620, ptr %v630, align 4
  %v631 = add nsw i64 %v540, 1
  br label %b39
b41:
  %v632 = add nsw i64 %v475, 1
  br label %b36
b38:
  %v633 = add nsw i64 %v450, 1
  br label %b31
b33:
  %v634 = add nsw i64 %v444, 1
  br label %b28
b30:
  %v635 = add nsw i64 %v439, 96
  br label %b25
b27:
  %v637 = add i64 %v7, 0
  %v638 = sdiv i64 %v637, 1
  %v639 = add i64 %v2, 1
  %v640 = mul i64 %v638, %v2
  %v641 = sdiv i64 %v640, %v3
  %v642 = mul i64 %v641, 1
  %v643 = icmp slt i64 %v642, %v7
  %v644 = select i1 %v643, i64 %v642, i64 %v7
  %v645 = mul i64 %v638, %v639
  %v646 = sdiv i64 %v645, %v3
  %v647 = mul i64 %v646, 1
  %v648 = icmp slt i64 %v647, %v7
  %v649 = select i1 %v648, i64 %v647, i64 %v7
  br label %b42
b42:
  %v650 = phi i64 [ %v644, %b27 ], [ %v829, %b47 ]
  %v651 = icmp slt i64 %v650, %v649
  br i1 %v651, label %b43, label %b44
b43:
  %v652 = add i64 %v650, 96
  %v653 = icmp slt i64 %v652, %v649
  %v654 = select i1 %v653, i64 %v652, i64 %v649
  br label %b45
b45:
  %v655 = phi i64 [ 0, %b43 ], [ %v828, %b50 ]
  %v656 = icmp slt i64 %v655, 1
  br i1 %v656, label %b46, label %b47
b46:
  %v657 = sub i64 %v654, %v650
  %v658 = sub i64 8, 1
  %v659 = add i64 %v657, %v658
  %v660 = sdiv i64 %v659, 8
  br label %b48
b48:
  %v661 = phi i64 [ 0, %b46 ], [ %v827, %b55 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b49, label %b50
b49:
  %v663 = mul i64 %v657, %v661
  %v664 = sdiv i64 %v663, %v660
  %v665 = add i64 %v650, %v664
  %v666 = add i64 %v661, 1
  %v667 = mul i64 %v657, %v666
  %v668 = sdiv i64 %v667, %v660
  %v669 = add i64 %v650, %v668
  %v670 = mul i64 %v655, 256
  %v671 = getelementptr inbounds float, ptr %v196, i64 %v670
  %v672 = sub i64 %v669, %v665
  %v673 = add i64 %v381, 0
  %v674 = and i64 %v673, %v150
  %v675 = mul i64 %v674, %v7
  %v676 = add i64 %v675, %v665
  %v677 = mul i64 %v676, 32
  %v678 = getelementptr inbounds float, ptr %v80, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v678, i64 0
  %v680 = sub i64 %v672, 1
  %v681 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v680
  %v682 = load ptr, ptr %v681, align 4
  %v683 = getelementptr inbounds float, ptr %v636, i64 0
  %v684 = icmp sgt i64 %v672, 0
  br i1 %v684, label %b51, label %b52
b51:
  call void %v682(ptr %v679, i64 32, ptr %v671, i64 32, ptr %v683, i64 8, i64 0)
  br label %b52
b52:
  %v685 = add i64 %v670, 256
  br label %b53
b53:
  %v686 = phi i64 [ %v665, %b52 ], [ %v826, %b58 ]
  %v687 = icmp slt i64 %v686, %v669
  br i1 %v687, label %b54, label %b55
b54:
  %v688 = sub i64 %v686, %v665
  %v689 = mul i64 %v688, 8
  %v690 = getelementptr inbounds float, ptr %v636, i64 %v689
  %v691 = add i64 %v381, 0
  %v692 = and i64 %v691, %v166
  %v693 = mul i64 %v692, %v7
  %v694 = add i64 %v693, %v686
  %v695 = mul i64 %v694, 8
  %v696 = getelementptr inbounds float, ptr %v100, i64 %v695
  %v697 = add i64 %v381, 0
  %v698 = and i64 %v697, %v134
  %v699 = mul i64 %v698, %v7
  %v700 = add i64 %v699, %v686
  %v701 = mul i64 %v700, 1
  %v702 = getelementptr inbounds float, ptr %v34, i64 %v701
  %v703 = getelementptr inbounds float, ptr %v702, i64 0
  %v704 = load float, ptr %v703, align 4
  %v705 = fdiv float %v704, 0x4000000000000000
  %v706 = add i64 %v381, 0
  %v707 = and i64 %v706, %v130
  %v708 = mul i64 %v707, %v7
  %v709 = add i64 %v708, %v686
  %v710 = mul i64 %v709, 8
  %v711 = getelementptr inbounds float, ptr %v10, i64 %v710
  %v712 = add i64 %v381, 0
  %v713 = and i64 %v712, %v164
  %v714 = mul i64 %v713, %v7
  %v715 = add i64 %v714, %v686
  %v716 = mul i64 %v715, 8
  %v717 = getelementptr inbounds float, ptr %v98, i64 %v716
  %v718 = add i64 %v381, 0
  %v719 = and i64 %v718, %v148
  %v720 = mul i64 %v719, %v7
  %v721 = add i64 %v720, %v686
  %v722 = mul i64 %v721, 8
  %v723 = getelementptr inbounds float, ptr %v58, i64 %v722
  %v724 = add i64 %v381, 0
  %v725 = and i64 %v724, %v182
  %v726 = mul i64 %v725, %v7
  %v727 = add i64 %v726, %v686
  %v728 = mul i64 %v727, 8
  %v729 = getelementptr inbounds float, ptr %v116, i64 %v728
  %v730 = add i64 %v381, 0
  %v731 = and i64 %v730, %v184
  %v732 = mul i64 %v731, %v7
  %v733 = add i64 %v732, %v686
  %v734 = mul i64 %v733, 8
  %v735 = getelementptr inbounds float, ptr %v118, i64 %v734
  br label %b56
b56:
  %v736 = phi i64 [ 0, %b54 ], [ %v825, %b57 ]
  %v737 = icmp slt i64 %v736, 1
  br i1 %v737, label %b57, label %b58
b57:
  %v738 = mul i64 %v655, 1
  %v739 = add i64 %v738, %v736
  %v740 = mul i64 %v739, 8
  %v741 = add i64 0, %v736
  %v742 = mul i64 %v741, 8
  %v743 = getelementptr inbounds float, ptr %v690, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 0, %v740
  %v746 = getelementptr inbounds float, ptr %v696, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = fcmp olt <8 x float> %v747, splat (float 0xC05A400000000000)
  %v749 = select <8 x i1> %v748, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v747
  %v750 = fcmp ogt <8 x float> %v749, splat (float 0x4056400000000000)
  %v751 = select <8 x i1> %v750, <8 x float> splat (float 0x4056400000000000), <8 x float> %v749
  %v752 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v751, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v753 = fsub <8 x float> %v752, splat (float 0x4168000000000000)
  %v754 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v751)
  %v755 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v753, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v754)
  %v756 = bitcast <8 x float> %v752 to <8 x i32>
  %v757 = fmul <8 x float> %v755, %v755
  %v758 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v755, <8 x float> splat (float 0x3F81227F40000000))
  %v759 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v758, <8 x float> %v755, <8 x float> splat (float 0x3FA5556740000000))
  %v760 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v759, <8 x float> %v755, <8 x float> splat (float 0x3FC5554B00000000))
  %v761 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v760, <8 x float> %v755, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v762 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v757, <8 x float> %v761, <8 x float> %v755)
  %v763 = sub <8 x i32> %v756, splat (i32 1262485250)
  %v764 = lshr <8 x i32> %v763, splat (i32 1)
  %v765 = sub <8 x i32> %v763, %v764
  %v766 = shl <8 x i32> %v764, splat (i32 23)
  %v767 = bitcast <8 x i32> %v766 to <8 x float>
  %v768 = shl <8 x i32> %v765, splat (i32 23)
  %v769 = bitcast <8 x i32> %v768 to <8 x float>
  %v770 = fadd <8 x float> %v762, splat (float 0x3FF0000000000000)
  %v771 = fmul <8 x float> %v770, %v767
  %v772 = fmul <8 x float> %v771, %v769
  %v773 = fmul <8 x float> %v744, %v772
  %v774 = insertelement <8 x float> poison, float 0x4000000000000000, i64 0
  %v775 = shufflevector <8 x float> %v774, <8 x float> poison, <8 x i32> zeroinitializer
  %v776 = fmul <8 x float> %v775, %v747
  %v777 = fcmp olt <8 x float> %v776, splat (float 0xC05A400000000000)
  %v778 = select <8 x i1> %v777, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v776
  %v779 = fcmp ogt <8 x float> %v778, splat (float 0x4056400000000000)
  %v780 = select <8 x i1> %v779, <8 x float> splat (float 0x4056400000000000), <8 x float> %v778
  %v781 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v780, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v782 = fsub <8 x float> %v781, splat (float 0x4168000000000000)
  %v783 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v782, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v780)
  %v784 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v782, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v783)
  %v785 = bitcast <8 x float> %v781 to <8 x i32>
  %v786 = fmul <8 x float> %v784, %v784
  %v787 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v784, <8 x float> splat (float 0x3F81227F40000000))
  %v788 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v787, <8 x float> %v784, <8 x float> splat (float 0x3FA5556740000000))
  %v789 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v788, <8 x float> %v784, <8 x float> splat (float 0x3FC5554B00000000))
  %v790 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v789, <8 x float> %v784, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v791 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v786, <8 x float> %v790, <8 x float> %v784)
  %v792 = sub <8 x i32> %v785, splat (i32 1262485250)
  %v793 = lshr <8 x i32> %v792, splat (i32 1)
  %v794 = sub <8 x i32> %v792, %v793
  %v795 = shl <8 x i32> %v793, splat (i32 23)
  %v796 = bitcast <8 x i32> %v795 to <8 x float>
  %v797 = shl <8 x i32> %v794, splat (i32 23)
  %v798 = bitcast <8 x i32> %v797 to <8 x float>
  %v799 = fadd <8 x float> %v791, splat (float 0x3FF0000000000000)
  %v800 = fmul <8 x float> %v799, %v796
  %v801 = fmul <8 x float> %v800, %v798
  %v802 = insertelement <8 x float> poison, float %v705, i64 0
  %v803 = shufflevector <8 x float> %v802, <8 x float> poison, <8 x i32> zeroinitializer
  %v804 = fmul <8 x float> %v803, %v801
  %v805 = fsub <8 x float> %v804, %v803
  %v806 = fmul <8 x float> %v805, %v775
  %v807 = add i64 0, %v740
  %v808 = getelementptr inbounds float, ptr %v711, i64 %v807
  %v809 = load <8 x float>, ptr %v808, align 4
  %v810 = fmul <8 x float> %v744, %v809
  %v811 = fmul <8 x float> %v810, %v772
  %v812 = fadd <8 x float> %v806, %v811
  %v813 = add i64 0, %v740
  %v814 = getelementptr inbounds float, ptr %v717, i64 %v813
  %v815 = load <8 x float>, ptr %v814, align 4
  %v816 = fmul <8 x float> %v803, %v815
  %v817 = fadd <8 x float> %v816, %v816
  %v818 = fadd <8 x float> %v817, %v744
  %v819 = add i64 0, %v740
  %v820 = getelementptr inbounds float, ptr %v723, i64 %v819
  store <8 x float> %v773, ptr %v820, align 4
  %v821 = add i64 0, %v740
  %v822 = getelementptr inbounds float, ptr %v729, i64 %v821
  store <8 x float> %v812, ptr %v822, align 4
  %v823 = add i64 0, %v740
  %v824 = getelementptr inbounds float, ptr %v735, i64 %v823
  store <8 x float> %v818, ptr %v824, align 4
  %v825 = add nsw i64 %v736, 1
  br label %b56
b58:
  %v826 = add nsw i64 %v686, 1
  br label %b53
b55:
  %v827 = add nsw i64 %v661, 1
  br label %b48
b50:
  %v828 = add nsw i64 %v655, 1
  br label %b45
b47:
  %v829 = add nsw i64 %v650, 96
  br label %b42
b44:
  %v831 = add i64 %v7, 0
  %v832 = sdiv i64 %v831, 1
  %v833 = add i64 %v2, 1
  %v834 = mul i64 %v832, %v2
  %v835 = sdiv i64 %v834, %v3
  %v836 = mul i64 %v835, 1
  %v837 = icmp slt i64 %v836, %v7
  %v838 = select i1 %v837, i64 %v836, i64 %v7
  %v839 = mul i64 %v832, %v833
  %v840 = sdiv i64 %v839, %v3
  %v841 = mul i64 %v840, 1
  %v842 = icmp slt i64 %v841, %v7
  %v843 = select i1 %v842, i64 %v841, i64 %v7
  br label %b59
b59:
  %v844 = phi i64 [ %v838, %b44 ], [ %v1055, %b64 ]
  %v845 = icmp slt i64 %v844, %v843
  br i1 %v845, label %b60, label %b61
b60:
  %v846 = add i64 %v844, 96
  %v847 = icmp slt i64 %v846, %v843
  %v848 = select i1 %v847, i64 %v846, i64 %v843
  br label %b62
b62:
  %v849 = phi i64 [ 0, %b60 ], [ %v1054, %b67 ]
  %v850 = icmp slt i64 %v849, 1
  br i1 %v850, label %b63, label %b64
b63:
  %v851 = sub i64 %v848, %v844
  %v852 = sub i64 8, 1
  %v853 = add i64 %v851, %v852
  %v854 = sdiv i64 %v853, 8
  br label %b65
b65:
  %v855 = phi i64 [ 0, %b63 ], [ %v1053, %b74 ]
  %v856 = icmp slt i64 %v855, %v854
  br i1 %v856, label %b66, label %b67
b66:
  %v857 = mul i64 %v851, %v855
  %v858 = sdiv i64 %v857, %v854
  %v859 = add i64 %v844, %v858
  %v860 = add i64 %v855, 1
  %v861 = mul i64 %v851, %v860
  %v862 = sdiv i64 %v861, %v854
  %v863 = add i64 %v844, %v862
  %v864 = mul i64 %v849, 128
  %v865 = getelementptr inbounds float, ptr %v197, i64 %v864
  %v866 = sub i64 %v863, %v859
  %v867 = add i64 %v381, 0
  %v868 = and i64 %v867, %v182
  %v869 = mul i64 %v868, %v7
  %v870 = add i64 %v869, %v859
  %v871 = mul i64 %v870, 8
  %v872 = getelementptr inbounds float, ptr %v116, i64 %v871
  %v873 = getelementptr inbounds float, ptr %v872, i64 0
  %v874 = sub i64 %v866, 1
  %v875 = getelementptr inbounds ptr, ptr @table_tile_8x1, i64 %v874
  %v876 = load ptr, ptr %v875, align 4
  %v877 = getelementptr inbounds float, ptr %v830, i64 0
  %v878 = icmp sgt i64 %v866, 0
  br i1 %v878, label %b68, label %b69
b68:
  call void %v876(ptr %v873, i64 8, ptr %v865, i64 8, ptr %v877, i64 8, i64 0)
  br label %b69
b69:
  %v879 = add i64 %v864, 64
  %v880 = getelementptr inbounds float, ptr %v197, i64 %v879
  %v881 = sub i64 %v863, %v859
  %v882 = add i64 %v381, 0
  %v883 = and i64 %v882, %v184
  %v884 = mul i64 %v883, %v7
  %v885 = add i64 %v884, %v859
  %v886 = mul i64 %v885, 8
  %v887 = getelementptr inbounds float, ptr %v118, i64 %v886
  %v888 = getelementptr inbounds float, ptr %v887, i64 0
  %v889 = sub i64 %v881, 1
  %v890 = getelementptr inbounds ptr, ptr @table_tile_8x1_more, i64 %v889
  %v891 = load ptr, ptr %v890, align 4
  %v892 = getelementptr inbounds float, ptr %v830, i64 0
  %v893 = icmp sgt i64 %v881, 0
  br i1 %v893, label %b70, label %b71
b70:
  call void %v891(ptr %v888, i64 8, ptr %v880, i64 8, ptr %v892, i64 8, i64 0)
  br label %b71
b71:
  %v894 = add i64 %v879, 64
  br label %b72
b72:
  %v895 = phi i64 [ %v859, %b71 ], [ %v1052, %b77 ]
  %v896 = icmp slt i64 %v895, %v863
  br i1 %v896, label %b73, label %b74
b73:
  %v897 = sub i64 %v895, %v859
  %v898 = mul i64 %v897, 8
  %v899 = getelementptr inbounds float, ptr %v830, i64 %v898
  %v900 = add i64 %v381, 1
  %v901 = and i64 %v900, 1
  %v902 = mul i64 %v901, %v7
  %v903 = add i64 %v902, %v895
  %v904 = mul i64 %v903, 8
  %v905 = getelementptr inbounds float, ptr %v48, i64 %v904
  %v906 = add i64 %v381, 1
  %v907 = and i64 %v906, %v140
  %v908 = mul i64 %v907, %v7
  %v909 = add i64 %v908, %v895
  %v910 = mul i64 %v909, 8
  %v911 = getelementptr inbounds float, ptr %v40, i64 %v910
  %v912 = add i64 %v381, 0
  %v913 = and i64 %v912, %v162
  %v914 = mul i64 %v913, %v7
  %v915 = add i64 %v914, %v895
  %v916 = mul i64 %v915, 8
  %v917 = getelementptr inbounds float, ptr %v96, i64 %v916
  %v918 = add i64 %v381, 1
  %v919 = and i64 %v918, 1
  %v920 = mul i64 %v919, %v7
  %v921 = add i64 %v920, %v895
  %v922 = mul i64 %v921, 8
  %v923 = getelementptr inbounds float, ptr %v50, i64 %v922
  %v924 = add i64 %v381, 0
  %v925 = and i64 %v924, %v158
  %v926 = mul i64 %v925, %v7
  %v927 = add i64 %v926, %v895
  %v928 = mul i64 %v927, 8
  %v929 = getelementptr inbounds float, ptr %v92, i64 %v928
  %v930 = add i64 %v381, 0
  %v931 = and i64 %v930, %v160
  %v932 = mul i64 %v931, %v7
  %v933 = add i64 %v932, %v895
  %v934 = mul i64 %v933, 8
  %v935 = getelementptr inbounds float, ptr %v94, i64 %v934
  %v936 = add i64 %v381, 0
  %v937 = and i64 %v936, %v156
  %v938 = mul i64 %v937, %v7
  %v939 = add i64 %v938, %v895
  %v940 = mul i64 %v939, 8
  %v941 = getelementptr inbounds float, ptr %v90, i64 %v940
  %v942 = add i64 %v381, 0
  %v943 = and i64 %v942, %v140
  %v944 = mul i64 %v943, %v7
  %v945 = add i64 %v944, %v895
  %v946 = mul i64 %v945, 8
  %v947 = getelementptr inbounds float, ptr %v40, i64 %v946
  %v948 = add i64 %v381, 0
  %v949 = and i64 %v948, %v152
  %v950 = mul i64 %v949, %v7
  %v951 = add i64 %v950, %v895
  %v952 = mul i64 %v951, 32
  %v953 = getelementptr inbounds float, ptr %v82, i64 %v952
  %v954 = add i64 %v381, 0
  %v955 = and i64 %v954, 1
  %v956 = mul i64 %v955, %v7
  %v957 = add i64 %v956, %v895
  %v958 = mul i64 %v957, 8
  %v959 = getelementptr inbounds float, ptr %v50, i64 %v958
  br label %b75
b75:
  %v960 = phi i64 [ 0, %b73 ], [ %v1051, %b76 ]
  %v961 = icmp slt i64 %v960, 1
  br i1 %v961, label %b76, label %b77
b76:
  %v962 = mul i64 %v849, 1
  %v963 = add i64 %v962, %v960
  %v964 = mul i64 %v963, 8
  %v965 = add i64 0, %v960
  %v966 = mul i64 %v965, 8
  %v967 = getelementptr inbounds float, ptr %v899, i64 %v966
  %v968 = load <8 x float>, ptr %v967, align 4
  %v969 = add i64 0, %v964
  %v970 = getelementptr inbounds float, ptr %v905, i64 %v969
  %v971 = load <8 x float>, ptr %v970, align 4
  %v972 = fadd <8 x float> %v971, %v968
  %v973 = add i64 0, %v964
  %v974 = getelementptr inbounds float, ptr %v911, i64 %v973
  %v975 = load <8 x float>, ptr %v974, align 4
  %v976 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v975)
  %v977 = fcmp ogt <8 x float> %v976, splat (float 0x4023000000000000)
  %v978 = select <8 x i1> %v977, <8 x float> splat (float 0x4023000000000000), <8 x float> %v976
  %v979 = fadd <8 x float> %v978, %v978
  %v980 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v979, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v981 = fsub <8 x float> %v980, splat (float 0x4168000000000000)
  %v982 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v979)
  %v983 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v981, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v982)
  %v984 = bitcast <8 x float> %v980 to <8 x i32>
  %v985 = fmul <8 x float> %v983, %v983
  %v986 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v983, <8 x float> splat (float 0x3F81227F40000000))
  %v987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v986, <8 x float> %v983, <8 x float> splat (float 0x3FA5556740000000))
  %v988 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v987, <8 x float> %v983, <8 x float> splat (float 0x3FC5554B00000000))
  %v989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v988, <8 x float> %v983, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v985, <8 x float> %v989, <8 x float> %v983)
  %v991 = shl <8 x i32> %v984, splat (i32 23)
  %v992 = add <8 x i32> %v991, splat (i32 1065353216)
  %v993 = bitcast <8 x i32> %v992 to <8 x float>
  %v994 = fsub <8 x float> %v993, splat (float 0x3FF0000000000000)
  %v995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v993, <8 x float> %v990, <8 x float> %v994)
  %v996 = fadd <8 x float> %v995, splat (float 0x4000000000000000)
  %v997 = fdiv <8 x float> %v995, %v996
  %v998 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v997, <8 x float> %v975)
  %v999 = fmul <8 x float> %v972, %v998
  %v1000 = add i64 0, %v964
  %v1001 = getelementptr inbounds float, ptr %v917, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = fmul <8 x float> %v999, %v1002
  %v1004 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1005 = shufflevector <8 x float> %v1004, <8 x float> poison, <8 x i32> zeroinitializer
  %v1006 = fsub <8 x float> %v1005, %v1002
  %v1007 = fmul <8 x float> %v1003, %v1006
  %v1008 = add i64 0, %v964
  %v1009 = getelementptr inbounds float, ptr %v923, i64 %v1008
  %v1010 = load <8 x float>, ptr %v1009, align 4
  %v1011 = fmul <8 x float> %v972, %v1002
  %v1012 = fmul <8 x float> %v998, %v998
  %v1013 = fsub <8 x float> %v1005, %v1012
  %v1014 = fmul <8 x float> %v1011, %v1013
  %v1015 = fadd <8 x float> %v1010, %v1014
  %v1016 = add i64 0, %v964
  %v1017 = getelementptr inbounds float, ptr %v929, i64 %v1016
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = fmul <8 x float> %v1015, %v1018
  %v1020 = add i64 0, %v964
  %v1021 = getelementptr inbounds float, ptr %v935, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = fmul <8 x float> %v1022, %v1022
  %v1024 = fsub <8 x float> %v1005, %v1023
  %v1025 = fmul <8 x float> %v1019, %v1024
  %v1026 = fmul <8 x float> %v1015, %v1022
  %v1027 = fmul <8 x float> %v1026, %v1018
  %v1028 = fsub <8 x float> %v1005, %v1018
  %v1029 = fmul <8 x float> %v1027, %v1028
  %v1030 = add i64 0, %v964
  %v1031 = getelementptr inbounds float, ptr %v941, i64 %v1030
  %v1032 = load <8 x float>, ptr %v1031, align 4
  %v1033 = fmul <8 x float> %v1015, %v1032
  %v1034 = add i64 0, %v964
  %v1035 = getelementptr inbounds float, ptr %v947, i64 %v1034
  %v1036 = load <8 x float>, ptr %v1035, align 4
  %v1037 = fmul <8 x float> %v1015, %v1036
  %v1038 = fmul <8 x float> %v1037, %v1032
  %v1039 = fsub <8 x float> %v1005, %v1032
  %v1040 = fmul <8 x float> %v1038, %v1039
  %v1041 = add i64 24, %v964
  %v1042 = getelementptr inbounds float, ptr %v953, i64 %v1041
  store <8 x float> %v1007, ptr %v1042, align 4
  %v1043 = add i64 16, %v964
  %v1044 = getelementptr inbounds float, ptr %v953, i64 %v1043
  store <8 x float> %v1025, ptr %v1044, align 4
  %v1045 = add i64 0, %v964
  %v1046 = getelementptr inbounds float, ptr %v953, i64 %v1045
  store <8 x float> %v1029, ptr %v1046, align 4
  %v1047 = add i64 0, %v964
  %v1048 = getelementptr inbounds float, ptr %v959, i64 %v1047
  store <8 x float> %v1033, ptr %v1048, align 4
  %v1049 = add i64 8, %v964
  %v1050 = getelementptr inbounds float, ptr %v953, i64 %v1049
  store <8 x float> %v1040, ptr %v1050, align 4
  %v1051 = add nsw i64 %v960, 1
  br label %b75
b77:
  %v1052 = add nsw i64 %v895, 1
  br label %b72
b74:
  %v1053 = add nsw i64 %v855, 1
  br label %b65
b67:
  %v1054 = add nsw i64 %v849, 1
  br label %b62
b64:
  %v1055 = add nsw i64 %v844, 96
  br label %b59
b61:
  %v1057 = add i64 %v7, 0
  %v1058 = sdiv i64 %v1057, 1
  %v1059 = add i64 %v2, 1
  %v1060 = mul i64 %v1058, %v2
  %v1061 = sdiv i64 %v1060, %v3
  %v1062 = mul i64 %v1061, 1
  %v1063 = icmp slt i64 %v1062, %v7
  %v1064 = select i1 %v1063, i64 %v1062, i64 %v7
  %v1065 = mul i64 %v1058, %v1059
  %v1066 = sdiv i64 %v1065, %v3
  %v1067 = mul i64 %v1066, 1
  %v1068 = icmp slt i64 %v1067, %v7
  %v1069 = select i1 %v1068, i64 %v1067, i64 %v7
  br label %b78
b78:
  %v1070 = phi i64 [ %v1064, %b61 ], [ %v1244, %b83 ]
  %v1071 = icmp slt i64 %v1070, %v1069
  br i1 %v1071, label %b79, label %b80
b79:
  %v1072 = add i64 %v1070, 96
  %v1073 = icmp slt i64 %v1072, %v1069
  %v1074 = select i1 %v1073, i64 %v1072, i64 %v1069
  br label %b81
b81:
  %v1075 = phi i64 [ 0, %b79 ], [ %v1243, %b86 ]
  %v1076 = icmp slt i64 %v1075, 1
  br i1 %v1076, label %b82, label %b83
b82:
  %v1077 = sub i64 %v1074, %v1070
  %v1078 = sub i64 2, 1
  %v1079 = add i64 %v1077, %v1078
  %v1080 = sdiv i64 %v1079, 2
  br label %b84
b84:
  %v1081 = phi i64 [ 0, %b82 ], [ %v1242, %b93 ]
  %v1082 = icmp slt i64 %v1081, %v1080
  br i1 %v1082, label %b85, label %b86
b85:
  %v1083 = mul i64 %v1077, %v1081
  %v1084 = sdiv i64 %v1083, %v1080
  %v1085 = add i64 %v1070, %v1084
  %v1086 = add i64 %v1081, 1
  %v1087 = mul i64 %v1077, %v1086
  %v1088 = sdiv i64 %v1087, %v1080
  %v1089 = add i64 %v1070, %v1088
  %v1090 = mul i64 %v1075, 1280
  %v1091 = getelementptr inbounds float, ptr %v198, i64 %v1090
  %v1092 = sub i64 %v1089, %v1085
  %v1093 = add i64 %v381, 0
  %v1094 = and i64 %v1093, %v152
  %v1095 = mul i64 %v1094, %v7
  %v1096 = add i64 %v1095, %v1085
  %v1097 = mul i64 %v1096, 32
  %v1098 = getelementptr inbounds float, ptr %v82, i64 %v1097
  %v1099 = getelementptr inbounds float, ptr %v1098, i64 0
  %v1100 = sub i64 %v1092, 1
  %v1101 = getelementptr inbounds ptr, ptr @table_tile_2x4, i64 %v1100
  %v1102 = load ptr, ptr %v1101, align 4
  %v1103 = getelementptr inbounds float, ptr %v1056, i64 0
  %v1104 = icmp sgt i64 %v1092, 0
  br i1 %v1104, label %b87, label %b88
b87:
  call void %v1102(ptr %v1099, i64 32, ptr %v1091, i64 32, ptr %v1103, i64 32, i64 8)
  br label %b88
b88:
  %v1105 = add i64 %v1090, 1024
  %v1106 = getelementptr inbounds float, ptr %v198, i64 %v1105
  %v1107 = sub i64 %v1089, %v1085
  %v1108 = add i64 %v381, 0
  %v1109 = and i64 %v1108, %v150
  %v1110 = mul i64 %v1109, %v7
  %v1111 = add i64 %v1110, %v1085
  %v1112 = mul i64 %v1111, 32
  %v1113 = getelementptr inbounds float, ptr %v80, i64 %v1112
  %v1114 = getelementptr inbounds float, ptr %v1113, i64 0
  %v1115 = sub i64 %v1107, 1
  %v1116 = getelementptr inbounds ptr, ptr @table_tile_2x1_more, i64 %v1115
  %v1117 = load ptr, ptr %v1116, align 4
  %v1118 = getelementptr inbounds float, ptr %v1056, i64 24
  %v1119 = icmp sgt i64 %v1107, 0
  br i1 %v1119, label %b89, label %b90
b89:
  call void %v1117(ptr %v1114, i64 32, ptr %v1106, i64 32, ptr %v1118, i64 32, i64 0)
  br label %b90
b90:
  %v1120 = add i64 %v1105, 256
  br label %b91
b91:
  %v1121 = phi i64 [ %v1085, %b90 ], [ %v1241, %b96 ]
  %v1122 = icmp slt i64 %v1121, %v1089
  br i1 %v1122, label %b92, label %b93
b92:
  %v1123 = sub i64 %v1121, %v1085
  %v1124 = mul i64 %v1123, 32
  %v1125 = getelementptr inbounds float, ptr %v1056, i64 %v1124
  %v1126 = add i64 %v381, 0
  %v1127 = and i64 %v1126, %v180
  %v1128 = mul i64 %v1127, %v7
  %v1129 = add i64 %v1128, %v1121
  %v1130 = mul i64 %v1129, 8
  %v1131 = getelementptr inbounds float, ptr %v114, i64 %v1130
  %v1132 = add i64 %v381, 0
  %v1133 = and i64 %v1132, %v136
  %v1134 = mul i64 %v1133, %v7
  %v1135 = add i64 %v1134, %v1121
  %v1136 = mul i64 %v1135, 8
  %v1137 = getelementptr inbounds float, ptr %v36, i64 %v1136
  %v1138 = add i64 %v381, 0
  %v1139 = and i64 %v1138, 1
  %v1140 = mul i64 %v1139, %v7
  %v1141 = add i64 %v1140, %v1121
  %v1142 = mul i64 %v1141, 8
  %v1143 = getelementptr inbounds float, ptr %v48, i64 %v1142
  %v1144 = add i64 %v381, 0
  %v1145 = and i64 %v1144, %v186
  %v1146 = mul i64 %v1145, %v7
  %v1147 = add i64 %v1146, %v1121
  %v1148 = mul i64 %v1147, 8
  %v1149 = getelementptr inbounds float, ptr %v120, i64 %v1148
  %v1150 = add i64 %v381, 0
  %v1151 = and i64 %v1150, %v188
  %v1152 = mul i64 %v1151, %v7
  %v1153 = add i64 %v1152, %v1121
  %v1154 = mul i64 %v1153, 8
  %v1155 = getelementptr inbounds float, ptr %v122, i64 %v1154
  %v1156 = add i64 %v381, 0
  %v1157 = and i64 %v1156, 1
  %v1158 = mul i64 %v1157, %v7
  %v1159 = add i64 %v1158, %v1121
  %v1160 = mul i64 %v1159, 8
  %v1161 = getelementptr inbounds float, ptr %v52, i64 %v1160
  %v1162 = add i64 %v381, 0
  %v1163 = and i64 %v1162, 1
  %v1164 = mul i64 %v1163, %v7
  %v1165 = add i64 %v1164, %v1121
  %v1166 = mul i64 %v1165, 8
  %v1167 = getelementptr inbounds float, ptr %v46, i64 %v1166
  br label %b94
b94:
  %v1168 = phi i64 [ 0, %b92 ], [ %v1240, %b95 ]
  %v1169 = icmp slt i64 %v1168, 1
  br i1 %v1169, label %b95, label %b96
b95:
  %v1170 = mul i64 %v1075, 1
  %v1171 = add i64 %v1170, %v1168
  %v1172 = mul i64 %v1171, 8
  %v1173 = add i64 0, %v1168
  %v1174 = mul i64 %v1173, 8
  %v1175 = getelementptr inbounds float, ptr %v1125, i64 %v1174
  %v1176 = load <8 x float>, ptr %v1175, align 4
  %v1177 = add i64 1, %v1168
  %v1178 = mul i64 %v1177, 8
  %v1179 = getelementptr inbounds float, ptr %v1125, i64 %v1178
  %v1180 = load <8 x float>, ptr %v1179, align 4
  %v1181 = add i64 2, %v1168
  %v1182 = mul i64 %v1181, 8
  %v1183 = getelementptr inbounds float, ptr %v1125, i64 %v1182
  %v1184 = load <8 x float>, ptr %v1183, align 4
  %v1185 = add i64 3, %v1168
  %v1186 = mul i64 %v1185, 8
  %v1187 = getelementptr inbounds float, ptr %v1125, i64 %v1186
  %v1188 = load <8 x float>, ptr %v1187, align 4
  %v1189 = add i64 0, %v1172
  %v1190 = getelementptr inbounds float, ptr %v1131, i64 %v1189
  %v1191 = load <8 x float>, ptr %v1190, align 4
  %v1192 = add i64 0, %v1172
  %v1193 = getelementptr inbounds float, ptr %v1137, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1194)
  %v1196 = fneg <8 x float> %v1195
  %v1197 = fcmp olt <8 x float> %v1196, splat (float 0xC05A400000000000)
  %v1198 = select <8 x i1> %v1197, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1196
  %v1199 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1198, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1200 = fsub <8 x float> %v1199, splat (float 0x4168000000000000)
  %v1201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1198)
  %v1202 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1200, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1201)
  %v1203 = bitcast <8 x float> %v1199 to <8 x i32>
  %v1204 = fmul <8 x float> %v1202, %v1202
  %v1205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1202, <8 x float> splat (float 0x3F81227F40000000))
  %v1206 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1205, <8 x float> %v1202, <8 x float> splat (float 0x3FA5556740000000))
  %v1207 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1206, <8 x float> %v1202, <8 x float> splat (float 0x3FC5554B00000000))
  %v1208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1207, <8 x float> %v1202, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1209 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1204, <8 x float> %v1208, <8 x float> %v1202)
  %v1210 = sub <8 x i32> %v1203, splat (i32 1262485250)
  %v1211 = lshr <8 x i32> %v1210, splat (i32 1)
  %v1212 = sub <8 x i32> %v1210, %v1211
  %v1213 = shl <8 x i32> %v1211, splat (i32 23)
  %v1214 = bitcast <8 x i32> %v1213 to <8 x float>
  %v1215 = shl <8 x i32> %v1212, splat (i32 23)
  %v1216 = bitcast <8 x i32> %v1215 to <8 x float>
  %v1217 = fadd <8 x float> %v1209, splat (float 0x3FF0000000000000)
  %v1218 = fmul <8 x float> %v1217, %v1214
  %v1219 = fmul <8 x float> %v1218, %v1216
  %v1220 = fcmp olt <8 x float> %v1194, splat (float 0x0000000000000000)
  %v1221 = select <8 x i1> %v1220, <8 x float> %v1219, <8 x float> splat (float 0x3FF0000000000000)
  %v1222 = fadd <8 x float> %v1219, splat (float 0x3FF0000000000000)
  %v1223 = fdiv <8 x float> %v1221, %v1222
  %v1224 = fmul <8 x float> %v1184, %v1223
  %v1225 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1226 = shufflevector <8 x float> %v1225, <8 x float> poison, <8 x i32> zeroinitializer
  %v1227 = fsub <8 x float> %v1226, %v1223
  %v1228 = fmul <8 x float> %v1224, %v1227
  %v1229 = fsub <8 x float> %v1191, %v1228
  %v1230 = add i64 0, %v1172
  %v1231 = getelementptr inbounds float, ptr %v1143, i64 %v1230
  store <8 x float> %v1176, ptr %v1231, align 4
  %v1232 = add i64 0, %v1172
  %v1233 = getelementptr inbounds float, ptr %v1149, i64 %v1232
  store <8 x float> %v1180, ptr %v1233, align 4
  %v1234 = add i64 0, %v1172
  %v1235 = getelementptr inbounds float, ptr %v1155, i64 %v1234
  store <8 x float> %v1184, ptr %v1235, align 4
  %v1236 = add i64 0, %v1172
  %v1237 = getelementptr inbounds float, ptr %v1161, i64 %v1236
  store <8 x float> %v1188, ptr %v1237, align 4
  %v1238 = add i64 0, %v1172
  %v1239 = getelementptr inbounds float, ptr %v1167, i64 %v1238
  store <8 x float> %v1229, ptr %v1239, align 4
  %v1240 = add nsw i64 %v1168, 1
  br label %b94
b96:
  %v1241 = add nsw i64 %v1121, 1
  br label %b91
b93:
  %v1242 = add nsw i64 %v1081, 1
  br label %b84
b86:
  %v1243 = add nsw i64 %v1075, 1
  br label %b81
b83:
  %v1244 = add nsw i64 %v1070, 96
  br label %b78
b80:
  %v1245 = add nsw i64 %v378, 1
  br label %b19
b21:
  %v1246 = icmp sgt i64 %v3, 1
  br i1 %v1246, label %b97, label %b98
b97:
  %v1247 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1248 = atomicrmw add ptr %v1247, i64 1 acq_rel
  %v1249 = load i64, ptr %v189, align 8
  %v1250 = add i64 %v1249, 1
  store i64 %v1250, ptr %v189, align 8
  %v1251 = mul i64 %v3, %v1250
  br label %b99
b99:
  %v1252 = load atomic i64, ptr %v1247 acquire, align 8
  %v1253 = icmp slt i64 %v1252, %v1251
  br i1 %v1253, label %b100, label %b101
b100:
  %v1254 = call i32 @sched_yield()
  br label %b99
b101:
  br label %b98
b98:
  %v1255 = add i64 %v7, 0
  %v1256 = sdiv i64 %v1255, 1
  %v1257 = add i64 %v2, 1
  %v1258 = mul i64 %v1256, %v2
  %v1259 = sdiv i64 %v1258, %v3
  %v1260 = mul i64 %v1259, 1
  %v1261 = icmp slt i64 %v1260, %v7
  %v1262 = select i1 %v1261, i64 %v1260, i64 %v7
  %v1263 = mul i64 %v1256, %v1257
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 1
  %v1266 = icmp slt i64 %v1265, %v7
  %v1267 = select i1 %v1266, i64 %v1265, i64 %v7
  br label %b102
b102:
  %v1268 = phi i64 [ %v1262, %b98 ], [ %v1288, %b107 ]
  %v1269 = icmp slt i64 %v1268, %v1267
  br i1 %v1269, label %b103, label %b104
b103:
  br label %b105
b105:
  %v1270 = phi i64 [ 0, %b103 ], [ %v1283, %b106 ]
  %v1271 = phi <8 x float> [ splat (float 0x0000000000000000), %b103 ], [ %v1282, %b106 ]
  %v1272 = icmp slt i64 %v1270, %v5
  br i1 %v1272, label %b106, label %b107
b106:
  %v1273 = add i64 %v1270, 0
  %v1274 = and i64 %v1273, %v186
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1268
  %v1277 = mul i64 %v1276, 8
  %v1278 = getelementptr inbounds float, ptr %v120, i64 %v1277
  %v1279 = add i64 0, 0
  %v1280 = getelementptr inbounds float, ptr %v1278, i64 %v1279
  %v1281 = load <8 x float>, ptr %v1280, align 4
  %v1282 = fadd <8 x float> %v1271, %v1281
  %v1283 = add nsw i64 %v1270, 1
  br label %b105
b107:
  %v1284 = mul i64 %v1268, 8
  %v1285 = getelementptr inbounds float, ptr %v124, i64 %v1284
  %v1286 = add i64 0, 0
  %v1287 = getelementptr inbounds float, ptr %v1285, i64 %v1286
  store <8 x float> %v1271, ptr %v1287, align 4
  %v1288 = add nsw i64 %v1268, 1
  br label %b102
b104:
  %v1289 = icmp sgt i64 %v3, 1
  br i1 %v1289, label %b108, label %b109
b108:
  %v1290 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1291 = atomicrmw add ptr %v1290, i64 1 acq_rel
  %v1292 = load i64, ptr %v189, align 8
  %v1293 = add i64 %v1292, 1
  store i64 %v1293, ptr %v189, align 8
  %v1294 = mul i64 %v3, %v1293
  br label %b110
b110:
  %v1295 = load atomic i64, ptr %v1290 acquire, align 8
  %v1296 = icmp slt i64 %v1295, %v1294
  br i1 %v1296, label %b111, label %b112
b111:
  %v1297 = call i32 @sched_yield()
  br label %b110
b112:
  br label %b109
b109:
  %v1298 = add i64 %v7, 0
  %v1299 = sdiv i64 %v1298, 1
  %v1300 = add i64 %v2, 1
  %v1301 = mul i64 %v1299, %v2
  %v1302 = sdiv i64 %v1301, %v3
  %v1303 = mul i64 %v1302, 1
  %v1304 = icmp slt i64 %v1303, %v7
  %v1305 = select i1 %v1304, i64 %v1303, i64 %v7
  %v1306 = mul i64 %v1299, %v1300
  %v1307 = sdiv i64 %v1306, %v3
  %v1308 = mul i64 %v1307, 1
  %v1309 = icmp slt i64 %v1308, %v7
  %v1310 = select i1 %v1309, i64 %v1308, i64 %v7
  br label %b113
b113:
  %v1311 = phi i64 [ %v1305, %b109 ], [ %v1331, %b118 ]
  %v1312 = icmp slt i64 %v1311, %v1310
  br i1 %v1312, label %b114, label %b115
b114:
  br label %b116
b116:
  %v1313 = phi i64 [ 0, %b114 ], [ %v1326, %b117 ]
  %v1314 = phi <8 x float> [ splat (float 0x0000000000000000), %b114 ], [ %v1325, %b117 ]
  %v1315 = icmp slt i64 %v1313, %v5
  br i1 %v1315, label %b117, label %b118
b117:
  %v1316 = add i64 %v1313, 0
  %v1317 = and i64 %v1316, %v188
  %v1318 = mul i64 %v1317, %v7
  %v1319 = add i64 %v1318, %v1311
  %v1320 = mul i64 %v1319, 8
  %v1321 = getelementptr inbounds float, ptr %v122, i64 %v1320
  %v1322 = add i64 0, 0
  %v1323 = getelementptr inbounds float, ptr %v1321, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = fadd <8 x float> %v1314, %v1324
  %v1326 = add nsw i64 %v1313, 1
  br label %b116
b118:
  %v1327 = mul i64 %v1311, 8
  %v1328 = getelementptr inbounds float, ptr %v126, i64 %v1327
  %v1329 = add i64 0, 0
  %v1330 = getelementptr inbounds float, ptr %v1328, i64 %v1329
  store <8 x float> %v1314, ptr %v1330, align 4
  %v1331 = add nsw i64 %v1311, 1
  br label %b113
b115:
  %v1332 = icmp sgt i64 %v3, 1
  br i1 %v1332, label %b119, label %b120
b119:
  %v1333 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1334 = atomicrmw add ptr %v1333, i64 1 acq_rel
  %v1335 = load i64, ptr %v189, align 8
  %v1336 = add i64 %v1335, 1
  store i64 %v1336, ptr %v189, align 8
  %v1337 = mul i64 %v3, %v1336
  br label %b121
b121:
  %v1338 = load atomic i64, ptr %v1333 acquire, align 8
  %v1339 = icmp slt i64 %v1338, %v1337
  br i1 %v1339, label %b122, label %b123
b122:
  %v1340 = call i32 @sched_yield()
  br label %b121
b123:
  br label %b120
b120:
  %v1341 = add i64 %v7, 0
  %v1342 = sdiv i64 %v1341, 1
  %v1343 = add i64 %v2, 1
  %v1344 = mul i64 %v1342, %v2
  %v1345 = sdiv i64 %v1344, %v3
  %v1346 = mul i64 %v1345, 1
  %v1347 = icmp slt i64 %v1346, %v7
  %v1348 = select i1 %v1347, i64 %v1346, i64 %v7
  %v1349 = mul i64 %v1342, %v1343
  %v1350 = sdiv i64 %v1349, %v3
  %v1351 = mul i64 %v1350, 1
  %v1352 = icmp slt i64 %v1351, %v7
  %v1353 = select i1 %v1352, i64 %v1351, i64 %v7
  br label %b124
b124:
  %v1354 = phi i64 [ %v1348, %b120 ], [ %v1377, %b129 ]
  %v1355 = icmp slt i64 %v1354, %v1353
  br i1 %v1355, label %b125, label %b126
b125:
  br label %b127
b127:
  %v1356 = phi i64 [ 0, %b125 ], [ %v1376, %b132 ]
  %v1357 = icmp slt i64 %v1356, 32
  br i1 %v1357, label %b128, label %b129
b128:
  br label %b130
b130:
  %v1358 = phi i64 [ 0, %b128 ], [ %v1371, %b131 ]
  %v1359 = phi <8 x float> [ splat (float 0x0000000000000000), %b128 ], [ %v1370, %b131 ]
  %v1360 = icmp slt i64 %v1358, %v5
  br i1 %v1360, label %b131, label %b132
b131:
  %v1361 = add i64 %v1358, 0
  %v1362 = and i64 %v1361, %v152
  %v1363 = mul i64 %v1362, %v7
  %v1364 = add i64 %v1363, %v1354
  %v1365 = mul i64 %v1364, 32
  %v1366 = getelementptr inbounds float, ptr %v82, i64 %v1365
  %v1367 = add i64 0, %v1356
  %v1368 = getelementptr inbounds float, ptr %v1366, i64 %v1367
  %v1369 = load <8 x float>, ptr %v1368, align 4
  %v1370 = fadd <8 x float> %v1359, %v1369
  %v1371 = add nsw i64 %v1358, 1
  br label %b130
b132:
  %v1372 = mul i64 %v1354, 32
  %v1373 = getelementptr inbounds float, ptr %v128, i64 %v1372
  %v1374 = add i64 0, %v1356
  %v1375 = getelementptr inbounds float, ptr %v1373, i64 %v1374
  store <8 x float> %v1359, ptr %v1375, align 4
  %v1376 = add nsw i64 %v1356, 8
  br label %b127
b129:
  %v1377 = add nsw i64 %v1354, 1
  br label %b124
b126:
  %v1378 = icmp sgt i64 %v3, 1
  br i1 %v1378, label %b133, label %b134
b133:
  %v1379 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1380 = atomicrmw add ptr %v1379, i64 1 acq_rel
  %v1381 = load i64, ptr %v189, align 8
  %v1382 = add i64 %v1381, 1
  store i64 %v1382, ptr %v189, align 8
  %v1383 = mul i64 %v3, %v1382
  br label %b135
b135:
  %v1384 = load atomic i64, ptr %v1379 acquire, align 8
  %v1385 = icmp slt i64 %v1384, %v1383
  br i1 %v1385, label %b136, label %b137
b136:
  %v1386 = call i32 @sched_yield()
  br label %b135
b137:
  br label %b134
b134:
  %v1387 = mul i64 0, 32
  %v1388 = getelementptr inbounds float, ptr %v82, i64 %v1387
  %v1389 = getelementptr inbounds float, ptr %v1388, i64 0
  %v1390 = mul i64 0, 8
  %v1391 = getelementptr inbounds float, ptr %v88, i64 %v1390
  %v1392 = getelementptr inbounds float, ptr %v1391, i64 0
  %v1393 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1394 = add i64 32, 1
  %v1395 = sdiv i64 %v1394, 2
  %v1396 = add i64 %v2, 1
  %v1397 = mul i64 %v1395, %v2
  %v1398 = sdiv i64 %v1397, %v3
  %v1399 = mul i64 %v1398, 2
  %v1400 = icmp slt i64 %v1399, 32
  %v1401 = select i1 %v1400, i64 %v1399, i64 32
  %v1402 = mul i64 %v1395, %v1396
  %v1403 = sdiv i64 %v1402, %v3
  %v1404 = mul i64 %v1403, 2
  %v1405 = icmp slt i64 %v1404, 32
  %v1406 = select i1 %v1405, i64 %v1404, i64 32
  %v1407 = getelementptr inbounds float, ptr %v62, i64 8
  br label %b138
b138:
  %v1408 = phi i64 [ %v1401, %b134 ], [ %v1416, %b143 ]
  %v1409 = icmp slt i64 %v1408, %v1406
  br i1 %v1409, label %b139, label %b140
b139:
  %v1410 = mul i64 %v1408, 24
  %v1411 = getelementptr inbounds float, ptr %v1407, i64 %v1410
  br label %b141
b141:
  %v1412 = phi i64 [ 0, %b139 ], [ %v1415, %b142 ]
  %v1413 = icmp slt i64 %v1412, 8
  br i1 %v1413, label %b142, label %b143
b142:
  %v1414 = getelementptr inbounds float, ptr %v1411, i64 %v1412
  store float 0x0000000000000000, ptr %v1414, align 4
  %v1415 = add nsw i64 %v1412, 1
  br label %b141
b143:
  %v1416 = add nsw i64 %v1408, 1
  br label %b138
b140:
  %v1417 = mul i64 %v8, 1
  br label %b144
b144:
  %v1418 = phi i64 [ 0, %b140 ], [ %v1522, %b149 ]
  %v1419 = icmp slt i64 %v1418, %v1417
  br i1 %v1419, label %b145, label %b146
b145:
  %v1420 = sub i64 %v1417, %v1418
  %v1421 = icmp slt i64 %v1420, 384
  %v1422 = select i1 %v1421, i64 %v1420, i64 384
  br label %b147
b147:
  %v1423 = phi i64 [ %v1401, %b145 ], [ %v1521, %b173 ]
  %v1424 = icmp slt i64 %v1423, %v1406
  br i1 %v1424, label %b148, label %b149
b148:
  %v1425 = sub i64 %v1406, %v1423
  %v1426 = icmp slt i64 %v1425, 64
  %v1427 = select i1 %v1426, i64 %v1425, i64 64
  %v1428 = sdiv i64 %v1427, 2
  %v1429 = mul i64 %v1428, 2
  %v1430 = sub i64 %v1427, %v1429
  %v1431 = mul i64 %v1418, 32
  %v1432 = add i64 %v1431, %v1423
  %v1433 = getelementptr inbounds float, ptr %v1389, i64 %v1432
  br label %b150
b150:
  %v1434 = phi i64 [ 0, %b148 ], [ %v1460, %b158 ]
  %v1435 = icmp slt i64 %v1434, %v1422
  br i1 %v1435, label %b151, label %b152
b151:
  %v1436 = mul i64 %v1434, 32
  %v1437 = getelementptr inbounds float, ptr %v1433, i64 %v1436
  %v1438 = mul i64 %v1434, 2
  %v1439 = getelementptr inbounds float, ptr %v1393, i64 %v1438
  br label %b153
b153:
  %v1440 = phi i64 [ 0, %b151 ], [ %v1449, %b154 ]
  %v1441 = icmp slt i64 %v1440, %v1428
  br i1 %v1441, label %b154, label %b155
b154:
  %v1442 = mul i64 %v1440, 2
  %v1443 = getelementptr inbounds float, ptr %v1437, i64 %v1442
  %v1444 = mul i64 %v1440, 768
  %v1445 = getelementptr inbounds float, ptr %v1439, i64 %v1444
  %v1446 = getelementptr inbounds float, ptr %v1443, i64 0
  %v1447 = load <2 x float>, ptr %v1446, align 4
  %v1448 = getelementptr inbounds float, ptr %v1445, i64 0
  store <2 x float> %v1447, ptr %v1448, align 4
  %v1449 = add nsw i64 %v1440, 1
  br label %b153
b155:
  %v1450 = mul i64 %v1428, 2
  %v1451 = getelementptr inbounds float, ptr %v1437, i64 %v1450
  %v1452 = mul i64 %v1428, 768
  %v1453 = getelementptr inbounds float, ptr %v1439, i64 %v1452
  br label %b156
b156:
  %v1454 = phi i64 [ 0, %b155 ], [ %v1459, %b157 ]
  %v1455 = icmp slt i64 %v1454, %v1430
  br i1 %v1455, label %b157, label %b158
b157:
  %v1456 = getelementptr inbounds float, ptr %v1451, i64 %v1454
  %v1457 = load float, ptr %v1456, align 4
  %v1458 = getelementptr inbounds float, ptr %v1453, i64 %v1454
  store float %v1457, ptr %v1458, align 4
  %v1459 = add nsw i64 %v1454, 1
  br label %b156, !llvm.loop !0
b158:
  %v1460 = add nsw i64 %v1434, 1
  br label %b150
b152:
  br label %b159
b159:
  %v1461 = phi i64 [ 0, %b152 ], [ %v1496, %b167 ]
  %v1462 = icmp slt i64 %v1461, 0
  br i1 %v1462, label %b160, label %b161
b160:
  %v1463 = mul i64 %v1418, 8
  %v1464 = add i64 %v1463, %v1461
  %v1465 = getelementptr inbounds float, ptr %v1392, i64 %v1464
  br label %b162
b162:
  %v1466 = phi i64 [ 0, %b160 ], [ %v1484, %b163 ]
  %v1467 = icmp slt i64 %v1466, %v1422
  br i1 %v1467, label %b163, label %b164
b163:
  %v1468 = mul i64 %v1466, 8
  %v1469 = getelementptr inbounds float, ptr %v1465, i64 %v1468
  %v1470 = mul i64 %v1466, 32
  %v1471 = getelementptr inbounds float, ptr %v194, i64 %v1470
  %v1472 = getelementptr inbounds float, ptr %v1469, i64 0
  %v1473 = load <8 x float>, ptr %v1472, align 4
  %v1474 = getelementptr inbounds float, ptr %v1471, i64 0
  store <8 x float> %v1473, ptr %v1474, align 4
  %v1475 = getelementptr inbounds float, ptr %v1469, i64 8
  %v1476 = load <8 x float>, ptr %v1475, align 4
  %v1477 = getelementptr inbounds float, ptr %v1471, i64 8
  store <8 x float> %v1476, ptr %v1477, align 4
  %v1478 = getelementptr inbounds float, ptr %v1469, i64 16
  %v1479 = load <8 x float>, ptr %v1478, align 4
  %v1480 = getelementptr inbounds float, ptr %v1471, i64 16
  store <8 x float> %v1479, ptr %v1480, align 4
  %v1481 = getelementptr inbounds float, ptr %v1469, i64 24
  %v1482 = load <8 x float>, ptr %v1481, align 4
  %v1483 = getelementptr inbounds float, ptr %v1471, i64 24
  store <8 x float> %v1482, ptr %v1483, align 4
  %v1484 = add nsw i64 %v1466, 1
  br label %b162
b164:
  %v1485 = sdiv i64 %v1427, 2
  br label %b165
b165:
  %v1486 = phi i64 [ 0, %b164 ], [ %v1495, %b166 ]
  %v1487 = icmp slt i64 %v1486, %v1485
  br i1 %v1487, label %b166, label %b167
b166:
  %v1488 = mul i64 %v1486, 2
  %v1489 = add i64 %v1423, %v1488
  %v1490 = mul i64 %v1486, 768
  %v1491 = getelementptr inbounds float, ptr %v1393, i64 %v1490
  %v1492 = mul i64 %v1489, 24
  %v1493 = add i64 %v1492, %v1461
  %v1494 = getelementptr inbounds float, ptr %v1407, i64 %v1493
  call void @outer_2x32(ptr %v1491, ptr %v194, i64 %v1422, ptr %v1494, i64 24)
  %v1495 = add nsw i64 %v1486, 1
  br label %b165
b167:
  %v1496 = add nsw i64 %v1461, 32
  br label %b159
b161:
  %v1497 = mul i64 %v1418, 8
  %v1498 = add i64 %v1497, 0
  %v1499 = getelementptr inbounds float, ptr %v1392, i64 %v1498
  br label %b168
b168:
  %v1500 = phi i64 [ 0, %b161 ], [ %v1509, %b169 ]
  %v1501 = icmp slt i64 %v1500, %v1422
  br i1 %v1501, label %b169, label %b170
b169:
  %v1502 = mul i64 %v1500, 8
  %v1503 = getelementptr inbounds float, ptr %v1499, i64 %v1502
  %v1504 = mul i64 %v1500, 8
  %v1505 = getelementptr inbounds float, ptr %v194, i64 %v1504
  %v1506 = getelementptr inbounds float, ptr %v1503, i64 0
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = getelementptr inbounds float, ptr %v1505, i64 0
  store <8 x float> %v1507, ptr %v1508, align 4
  %v1509 = add nsw i64 %v1500, 1
  br label %b168
b170:
  %v1510 = sdiv i64 %v1427, 2
  br label %b171
b171:
  %v1511 = phi i64 [ 0, %b170 ], [ %v1520, %b172 ]
  %v1512 = icmp slt i64 %v1511, %v1510
  br i1 %v1512, label %b172, label %b173
b172:
  %v1513 = mul i64 %v1511, 2
  %v1514 = add i64 %v1423, %v1513
  %v1515 = mul i64 %v1511, 768
  %v1516 = getelementptr inbounds float, ptr %v1393, i64 %v1515
  %v1517 = mul i64 %v1514, 24
  %v1518 = add i64 %v1517, 0
  %v1519 = getelementptr inbounds float, ptr %v1407, i64 %v1518
  call void @outer_2x8(ptr %v1516, ptr %v194, i64 %v1422, ptr %v1519, i64 24)
  %v1520 = add nsw i64 %v1511, 1
  br label %b171
b173:
  %v1521 = add nsw i64 %v1423, 64
  br label %b147
b149:
  %v1522 = add nsw i64 %v1418, 384
  br label %b144
b146:
  %v1523 = icmp sgt i64 %v3, 1
  br i1 %v1523, label %b174, label %b175
b174:
  %v1524 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1525 = atomicrmw add ptr %v1524, i64 1 acq_rel
  %v1526 = load i64, ptr %v189, align 8
  %v1527 = add i64 %v1526, 1
  store i64 %v1527, ptr %v189, align 8
  %v1528 = mul i64 %v3, %v1527
  br label %b176
b176:
  %v1529 = load atomic i64, ptr %v1524 acquire, align 8
  %v1530 = icmp slt i64 %v1529, %v1528
  br i1 %v1530, label %b177, label %b178
b177:
  %v1531 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  %v1532 = mul i64 0, 32
  %v1533 = getelementptr inbounds float, ptr %v82, i64 %v1532
  %v1534 = getelementptr inbounds float, ptr %v1533, i64 0
  %v1535 = mul i64 0, 8
  %v1536 = getelementptr inbounds float, ptr %v42, i64 %v1535
  %v1537 = getelementptr inbounds float, ptr %v1536, i64 0
  %v1538 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1539 = add i64 32, 1
  %v1540 = sdiv i64 %v1539, 2
  %v1541 = add i64 %v2, 1
  %v1542 = mul i64 %v1540, %v2
  %v1543 = sdiv i64 %v1542, %v3
  %v1544 = mul i64 %v1543, 2
  %v1545 = icmp slt i64 %v1544, 32
  %v1546 = select i1 %v1545, i64 %v1544, i64 32
  %v1547 = mul i64 %v1540, %v1541
  %v1548 = sdiv i64 %v1547, %v3
  %v1549 = mul i64 %v1548, 2
  %v1550 = icmp slt i64 %v1549, 32
  %v1551 = select i1 %v1550, i64 %v1549, i64 32
  %v1552 = getelementptr inbounds float, ptr %v62, i64 16
  br label %b179
b179:
  %v1553 = phi i64 [ %v1546, %b175 ], [ %v1561, %b184 ]
  %v1554 = icmp slt i64 %v1553, %v1551
  br i1 %v1554, label %b180, label %b181
b180:
  %v1555 = mul i64 %v1553, 24
  %v1556 = getelementptr inbounds float, ptr %v1552, i64 %v1555
  br label %b182
b182:
  %v1557 = phi i64 [ 0, %b180 ], [ %v1560, %b183 ]
  %v1558 = icmp slt i64 %v1557, 8
  br i1 %v1558, label %b183, label %b184
b183:
  %v1559 = getelementptr inbounds float, ptr %v1556, i64 %v1557
  store float 0x0000000000000000, ptr %v1559, align 4
  %v1560 = add nsw i64 %v1557, 1
  br label %b182
b184:
  %v1561 = add nsw i64 %v1553, 1
  br label %b179
b181:
  %v1562 = mul i64 %v8, 1
  br label %b185
b185:
  %v1563 = phi i64 [ 0, %b181 ], [ %v1667, %b190 ]
  %v1564 = icmp slt i64 %v1563, %v1562
  br i1 %v1564, label %b186, label %b187
b186:
  %v1565 = sub i64 %v1562, %v1563
  %v1566 = icmp slt i64 %v1565, 384
  %v1567 = select i1 %v1566, i64 %v1565, i64 384
  br label %b188
b188:
  %v1568 = phi i64 [ %v1546, %b186 ], [ %v1666, %b214 ]
  %v1569 = icmp slt i64 %v1568, %v1551
  br i1 %v1569, label %b189, label %b190
b189:
  %v1570 = sub i64 %v1551, %v1568
  %v1571 = icmp slt i64 %v1570, 64
  %v1572 = select i1 %v1571, i64 %v1570, i64 64
  %v1573 = sdiv i64 %v1572, 2
  %v1574 = mul i64 %v1573, 2
  %v1575 = sub i64 %v1572, %v1574
  %v1576 = mul i64 %v1563, 32
  %v1577 = add i64 %v1576, %v1568
  %v1578 = getelementptr inbounds float, ptr %v1534, i64 %v1577
  br label %b191
b191:
  %v1579 = phi i64 [ 0, %b189 ], [ %v1605, %b199 ]
  %v1580 = icmp slt i64 %v1579, %v1567
  br i1 %v1580, label %b192, label %b193
b192:
  %v1581 = mul i64 %v1579, 32
  %v1582 = getelementptr inbounds float, ptr %v1578, i64 %v1581
  %v1583 = mul i64 %v1579, 2
  %v1584 = getelementptr inbounds float, ptr %v1538, i64 %v1583
  br label %b194
b194:
  %v1585 = phi i64 [ 0, %b192 ], [ %v1594, %b195 ]
  %v1586 = icmp slt i64 %v1585, %v1573
  br i1 %v1586, label %b195, label %b196
b195:
  %v1587 = mul i64 %v1585, 2
  %v1588 = getelementptr inbounds float, ptr %v1582, i64 %v1587
  %v1589 = mul i64 %v1585, 768
  %v1590 = getelementptr inbounds float, ptr %v1584, i64 %v1589
  %v1591 = getelementptr inbounds float, ptr %v1588, i64 0
  %v1592 = load <2 x float>, ptr %v1591, align 4
  %v1593 = getelementptr inbounds float, ptr %v1590, i64 0
  store <2 x float> %v1592, ptr %v1593, align 4
  %v1594 = add nsw i64 %v1585, 1
  br label %b194
b196:
  %v1595 = mul i64 %v1573, 2
  %v1596 = getelementptr inbounds float, ptr %v1582, i64 %v1595
  %v1597 = mul i64 %v1573, 768
  %v1598 = getelementptr inbounds float, ptr %v1584, i64 %v1597
  br label %b197
b197:
  %v1599 = phi i64 [ 0, %b196 ], [ %v1604, %b198 ]
  %v1600 = icmp slt i64 %v1599, %v1575
  br i1 %v1600, label %b198, label %b199
b198:
  %v1601 = getelementptr inbounds float, ptr %v1596, i64 %v1599
  %v1602 = load float, ptr %v1601, align 4
  %v1603 = getelementptr inbounds float, ptr %v1598, i64 %v1599
  store float %v1602, ptr %v1603, align 4
  %v1604 = add nsw i64 %v1599, 1
  br label %b197, !llvm.loop !3
b199:
  %v1605 = add nsw i64 %v1579, 1
  br label %b191
b193:
  br label %b200
b200:
  %v1606 = phi i64 [ 0, %b193 ], [ %v1641, %b208 ]
  %v1607 = icmp slt i64 %v1606, 0
  br i1 %v1607, label %b201, label %b202
b201:
  %v1608 = mul i64 %v1563, 8
  %v1609 = add i64 %v1608, %v1606
  %v1610 = getelementptr inbounds float, ptr %v1537, i64 %v1609
  br label %b203
b203:
  %v1611 = phi i64 [ 0, %b201 ], [ %v1629, %b204 ]
  %v1612 = icmp slt i64 %v1611, %v1567
  br i1 %v1612, label %b204, label %b205
b204:
  %v1613 = mul i64 %v1611, 8
  %v1614 = getelementptr inbounds float, ptr %v1610, i64 %v1613
  %v1615 = mul i64 %v1611, 32
  %v1616 = getelementptr inbounds float, ptr %v194, i64 %v1615
  %v1617 = getelementptr inbounds float, ptr %v1614, i64 0
  %v1618 = load <8 x float>, ptr %v1617, align 4
  %v1619 = getelementptr inbounds float, ptr %v1616, i64 0
  store <8 x float> %v1618, ptr %v1619, align 4
  %v1620 = getelementptr inbounds float, ptr %v1614, i64 8
  %v1621 = load <8 x float>, ptr %v1620, align 4
  %v1622 = getelementptr inbounds float, ptr %v1616, i64 8
  store <8 x float> %v1621, ptr %v1622, align 4
  %v1623 = getelementptr inbounds float, ptr %v1614, i64 16
  %v1624 = load <8 x float>, ptr %v1623, align 4
  %v1625 = getelementptr inbounds float, ptr %v1616, i64 16
  store <8 x float> %v1624, ptr %v1625, align 4
  %v1626 = getelementptr inbounds float, ptr %v1614, i64 24
  %v1627 = load <8 x float>, ptr %v1626, align 4
  %v1628 = getelementptr inbounds float, ptr %v1616, i64 24
  store <8 x float> %v1627, ptr %v1628, align 4
  %v1629 = add nsw i64 %v1611, 1
  br label %b203
b205:
  %v1630 = sdiv i64 %v1572, 2
  br label %b206
b206:
  %v1631 = phi i64 [ 0, %b205 ], [ %v1640, %b207 ]
  %v1632 = icmp slt i64 %v1631, %v1630
  br i1 %v1632, label %b207, label %b208
b207:
  %v1633 = mul i64 %v1631, 2
  %v1634 = add i64 %v1568, %v1633
  %v1635 = mul i64 %v1631, 768
  %v1636 = getelementptr inbounds float, ptr %v1538, i64 %v1635
  %v1637 = mul i64 %v1634, 24
  %v1638 = add i64 %v1637, %v1606
  %v1639 = getelementptr inbounds float, ptr %v1552, i64 %v1638
  call void @outer_2x32(ptr %v1636, ptr %v194, i64 %v1567, ptr %v1639, i64 24)
  %v1640 = add nsw i64 %v1631, 1
  br label %b206
b208:
  %v1641 = add nsw i64 %v1606, 32
  br label %b200
b202:
  %v1642 = mul i64 %v1563, 8
  %v1643 = add i64 %v1642, 0
  %v1644 = getelementptr inbounds float, ptr %v1537, i64 %v1643
  br label %b209
b209:
  %v1645 = phi i64 [ 0, %b202 ], [ %v1654, %b210 ]
  %v1646 = icmp slt i64 %v1645, %v1567
  br i1 %v1646, label %b210, label %b211
b210:
  %v1647 = mul i64 %v1645, 8
  %v1648 = getelementptr inbounds float, ptr %v1644, i64 %v1647
  %v1649 = mul i64 %v1645, 8
  %v1650 = getelementptr inbounds float, ptr %v194, i64 %v1649
  %v1651 = getelementptr inbounds float, ptr %v1648, i64 0
  %v1652 = load <8 x float>, ptr %v1651, align 4
  %v1653 = getelementptr inbounds float, ptr %v1650, i64 0
  store <8 x float> %v1652, ptr %v1653, align 4
  %v1654 = add nsw i64 %v1645, 1
  br label %b209
b211:
  %v1655 = sdiv i64 %v1572, 2
  br label %b212
b212:
  %v1656 = phi i64 [ 0, %b211 ], [ %v1665, %b213 ]
  %v1657 = icmp slt i64 %v1656, %v1655
  br i1 %v1657, label %b213, label %b214
b213:
  %v1658 = mul i64 %v1656, 2
  %v1659 = add i64 %v1568, %v1658
  %v1660 = mul i64 %v1656, 768
  %v1661 = getelementptr inbounds float, ptr %v1538, i64 %v1660
  %v1662 = mul i64 %v1659, 24
  %v1663 = add i64 %v1662, 0
  %v1664 = getelementptr inbounds float, ptr %v1552, i64 %v1663
  call void @outer_2x8(ptr %v1661, ptr %v194, i64 %v1567, ptr %v1664, i64 24)
  %v1665 = add nsw i64 %v1656, 1
  br label %b212
b214:
  %v1666 = add nsw i64 %v1568, 64
  br label %b188
b190:
  %v1667 = add nsw i64 %v1563, 384
  br label %b185
b187:
  %v1668 = icmp sgt i64 %v3, 1
  br i1 %v1668, label %b215, label %b216
b215:
  %v1669 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1670 = atomicrmw add ptr %v1669, i64 1 acq_rel
  %v1671 = load i64, ptr %v189, align 8
  %v1672 = add i64 %v1671, 1
  store i64 %v1672, ptr %v189, align 8
  %v1673 = mul i64 %v3, %v1672
  br label %b217
b217:
  %v1674 = load atomic i64, ptr %v1669 acquire, align 8
  %v1675 = icmp slt i64 %v1674, %v1673
  br i1 %v1675, label %b218, label %b219
b218:
  %v1676 = call i32 @sched_yield()
  br label %b217
b219:
  br label %b216
b216:
  %v1677 = mul i64 0, 32
  %v1678 = getelementptr inbounds float, ptr %v82, i64 %v1677
  %v1679 = getelementptr inbounds float, ptr %v1678, i64 0
  %v1680 = mul i64 0, 8
  %v1681 = getelementptr inbounds float, ptr %v38, i64 %v1680
  %v1682 = getelementptr inbounds float, ptr %v1681, i64 0
  %v1683 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1684 = add i64 32, 1
  %v1685 = sdiv i64 %v1684, 2
  %v1686 = add i64 %v2, 1
  %v1687 = mul i64 %v1685, %v2
  %v1688 = sdiv i64 %v1687, %v3
  %v1689 = mul i64 %v1688, 2
  %v1690 = icmp slt i64 %v1689, 32
  %v1691 = select i1 %v1690, i64 %v1689, i64 32
  %v1692 = mul i64 %v1685, %v1686
  %v1693 = sdiv i64 %v1692, %v3
  %v1694 = mul i64 %v1693, 2
  %v1695 = icmp slt i64 %v1694, 32
  %v1696 = select i1 %v1695, i64 %v1694, i64 32
  %v1697 = getelementptr inbounds float, ptr %v64, i64 0
  br label %b220
b220:
  %v1698 = phi i64 [ %v1691, %b216 ], [ %v1706, %b225 ]
  %v1699 = icmp slt i64 %v1698, %v1696
  br i1 %v1699, label %b221, label %b222
b221:
  %v1700 = mul i64 %v1698, 8
  %v1701 = getelementptr inbounds float, ptr %v1697, i64 %v1700
  br label %b223
b223:
  %v1702 = phi i64 [ 0, %b221 ], [ %v1705, %b224 ]
  %v1703 = icmp slt i64 %v1702, 8
  br i1 %v1703, label %b224, label %b225
b224:
  %v1704 = getelementptr inbounds float, ptr %v1701, i64 %v1702
  store float 0x0000000000000000, ptr %v1704, align 4
  %v1705 = add nsw i64 %v1702, 1
  br label %b223
b225:
  %v1706 = add nsw i64 %v1698, 1
  br label %b220
b222:
  %v1707 = mul i64 %v8, 1
  br label %b226
b226:
  %v1708 = phi i64 [ 0, %b222 ], [ %v1812, %b231 ]
  %v1709 = icmp slt i64 %v1708, %v1707
  br i1 %v1709, label %b227, label %b228
b227:
  %v1710 = sub i64 %v1707, %v1708
  %v1711 = icmp slt i64 %v1710, 384
  %v1712 = select i1 %v1711, i64 %v1710, i64 384
  br label %b229
b229:
  %v1713 = phi i64 [ %v1691, %b227 ], [ %v1811, %b255 ]
  %v1714 = icmp slt i64 %v1713, %v1696
  br i1 %v1714, label %b230, label %b231
b230:
  %v1715 = sub i64 %v1696, %v1713
  %v1716 = icmp slt i64 %v1715, 64
  %v1717 = select i1 %v1716, i64 %v1715, i64 64
  %v1718 = sdiv i64 %v1717, 2
  %v1719 = mul i64 %v1718, 2
  %v1720 = sub i64 %v1717, %v1719
  %v1721 = mul i64 %v1708, 32
  %v1722 = add i64 %v1721, %v1713
  %v1723 = getelementptr inbounds float, ptr %v1679, i64 %v1722
  br label %b232
b232:
  %v1724 = phi i64 [ 0, %b230 ], [ %v1750, %b240 ]
  %v1725 = icmp slt i64 %v1724, %v1712
  br i1 %v1725, label %b233, label %b234
b233:
  %v1726 = mul i64 %v1724, 32
  %v1727 = getelementptr inbounds float, ptr %v1723, i64 %v1726
  %v1728 = mul i64 %v1724, 2
  %v1729 = getelementptr inbounds float, ptr %v1683, i64 %v1728
  br label %b235
b235:
  %v1730 = phi i64 [ 0, %b233 ], [ %v1739, %b236 ]
  %v1731 = icmp slt i64 %v1730, %v1718
  br i1 %v1731, label %b236, label %b237
b236:
  %v1732 = mul i64 %v1730, 2
  %v1733 = getelementptr inbounds float, ptr %v1727, i64 %v1732
  %v1734 = mul i64 %v1730, 768
  %v1735 = getelementptr inbounds float, ptr %v1729, i64 %v1734
  %v1736 = getelementptr inbounds float, ptr %v1733, i64 0
  %v1737 = load <2 x float>, ptr %v1736, align 4
  %v1738 = getelementptr inbounds float, ptr %v1735, i64 0
  store <2 x float> %v1737, ptr %v1738, align 4
  %v1739 = add nsw i64 %v1730, 1
  br label %b235
b237:
  %v1740 = mul i64 %v1718, 2
  %v1741 = getelementptr inbounds float, ptr %v1727, i64 %v1740
  %v1742 = mul i64 %v1718, 768
  %v1743 = getelementptr inbounds float, ptr %v1729, i64 %v1742
  br label %b238
b238:
  %v1744 = phi i64 [ 0, %b237 ], [ %v1749, %b239 ]
  %v1745 = icmp slt i64 %v1744, %v1720
  br i1 %v1745, label %b239, label %b240
b239:
  %v1746 = getelementptr inbounds float, ptr %v1741, i64 %v1744
  %v1747 = load float, ptr %v1746, align 4
  %v1748 = getelementptr inbounds float, ptr %v1743, i64 %v1744
  store float %v1747, ptr %v1748, align 4
  %v1749 = add nsw i64 %v1744, 1
  br label %b238, !llvm.loop !6
b240:
  %v1750 = add nsw i64 %v1724, 1
  br label %b232
b234:
  br label %b241
b241:
  %v1751 = phi i64 [ 0, %b234 ], [ %v1786, %b249 ]
  %v1752 = icmp slt i64 %v1751, 0
  br i1 %v1752, label %b242, label %b243
b242:
  %v1753 = mul i64 %v1708, 8
  %v1754 = add i64 %v1753, %v1751
  %v1755 = getelementptr inbounds float, ptr %v1682, i64 %v1754
  br label %b244
b244:
  %v1756 = phi i64 [ 0, %b242 ], [ %v1774, %b245 ]
  %v1757 = icmp slt i64 %v1756, %v1712
  br i1 %v1757, label %b245, label %b246
b245:
  %v1758 = mul i64 %v1756, 8
  %v1759 = getelementptr inbounds float, ptr %v1755, i64 %v1758
  %v1760 = mul i64 %v1756, 32
  %v1761 = getelementptr inbounds float, ptr %v194, i64 %v1760
  %v1762 = getelementptr inbounds float, ptr %v1759, i64 0
  %v1763 = load <8 x float>, ptr %v1762, align 4
  %v1764 = getelementptr inbounds float, ptr %v1761, i64 0
  store <8 x float> %v1763, ptr %v1764, align 4
  %v1765 = getelementptr inbounds float, ptr %v1759, i64 8
  %v1766 = load <8 x float>, ptr %v1765, align 4
  %v1767 = getelementptr inbounds float, ptr %v1761, i64 8
  store <8 x float> %v1766, ptr %v1767, align 4
  %v1768 = getelementptr inbounds float, ptr %v1759, i64 16
  %v1769 = load <8 x float>, ptr %v1768, align 4
  %v1770 = getelementptr inbounds float, ptr %v1761, i64 16
  store <8 x float> %v1769, ptr %v1770, align 4
  %v1771 = getelementptr inbounds float, ptr %v1759, i64 24
  %v1772 = load <8 x float>, ptr %v1771, align 4
  %v1773 = getelementptr inbounds float, ptr %v1761, i64 24
  store <8 x float> %v1772, ptr %v1773, align 4
  %v1774 = add nsw i64 %v1756, 1
  br label %b244
b246:
  %v1775 = sdiv i64 %v1717, 2
  br label %b247
b247:
  %v1776 = phi i64 [ 0, %b246 ], [ %v1785, %b248 ]
  %v1777 = icmp slt i64 %v1776, %v1775
  br i1 %v1777, label %b248, label %b249
b248:
  %v1778 = mul i64 %v1776, 2
  %v1779 = add i64 %v1713, %v1778
  %v1780 = mul i64 %v1776, 768
  %v1781 = getelementptr inbounds float, ptr %v1683, i64 %v1780
  %v1782 = mul i64 %v1779, 8
  %v1783 = add i64 %v1782, %v1751
  %v1784 = getelementptr inbounds float, ptr %v1697, i64 %v1783
  call void @outer_2x32(ptr %v1781, ptr %v194, i64 %v1712, ptr %v1784, i64 8)
  %v1785 = add nsw i64 %v1776, 1
  br label %b247
b249:
  %v1786 = add nsw i64 %v1751, 32
  br label %b241
b243:
  %v1787 = mul i64 %v1708, 8
  %v1788 = add i64 %v1787, 0
  %v1789 = getelementptr inbounds float, ptr %v1682, i64 %v1788
  br label %b250
b250:
  %v1790 = phi i64 [ 0, %b243 ], [ %v1799, %b251 ]
  %v1791 = icmp slt i64 %v1790, %v1712
  br i1 %v1791, label %b251, label %b252
b251:
  %v1792 = mul i64 %v1790, 8
  %v1793 = getelementptr inbounds float, ptr %v1789, i64 %v1792
  %v1794 = mul i64 %v1790, 8
  %v1795 = getelementptr inbounds float, ptr %v194, i64 %v1794
  %v1796 = getelementptr inbounds float, ptr %v1793, i64 0
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = getelementptr inbounds float, ptr %v1795, i64 0
  store <8 x float> %v1797, ptr %v1798, align 4
  %v1799 = add nsw i64 %v1790, 1
  br label %b250
b252:
  %v1800 = sdiv i64 %v1717, 2
  br label %b253
b253:
  %v1801 = phi i64 [ 0, %b252 ], [ %v1810, %b254 ]
  %v1802 = icmp slt i64 %v1801, %v1800
  br i1 %v1802, label %b254, label %b255
b254:
  %v1803 = mul i64 %v1801, 2
  %v1804 = add i64 %v1713, %v1803
  %v1805 = mul i64 %v1801, 768
  %v1806 = getelementptr inbounds float, ptr %v1683, i64 %v1805
  %v1807 = mul i64 %v1804, 8
  %v1808 = add i64 %v1807, 0
  %v1809 = getelementptr inbounds float, ptr %v1697, i64 %v1808
  call void @outer_2x8(ptr %v1806, ptr %v194, i64 %v1712, ptr %v1809, i64 8)
  %v1810 = add nsw i64 %v1801, 1
  br label %b253
b255:
  %v1811 = add nsw i64 %v1713, 64
  br label %b229
b231:
  %v1812 = add nsw i64 %v1708, 384
  br label %b226
b228:
  %v1813 = icmp sgt i64 %v3, 1
  br i1 %v1813, label %b256, label %b257
b256:
  %v1814 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1815 = atomicrmw add ptr %v1814, i64 1 acq_rel
  %v1816 = load i64, ptr %v189, align 8
  %v1817 = add i64 %v1816, 1
  store i64 %v1817, ptr %v189, align 8
  %v1818 = mul i64 %v3, %v1817
  br label %b258
b258:
  %v1819 = load atomic i64, ptr %v1814 acquire, align 8
  %v1820 = icmp slt i64 %v1819, %v1818
  br i1 %v1820, label %b259, label %b260
b259:
  %v1821 = call i32 @sched_yield()
  br label %b258
b260:
  br label %b257
b257:
  %v1822 = icmp eq i64 %v2, 0
  br i1 %v1822, label %b261, label %b262
b261:
  br label %b263
b263:
  %v1823 = phi i64 [ 0, %b261 ], [ %v1845, %b268 ]
  %v1824 = icmp slt i64 %v1823, 32
  br i1 %v1824, label %b264, label %b265
b264:
  br label %b266
b266:
  %v1825 = phi i64 [ 0, %b264 ], [ %v1842, %b271 ]
  %v1826 = phi <8 x float> [ splat (float 0x0000000000000000), %b264 ], [ %v1841, %b271 ]
  %v1827 = icmp slt i64 %v1825, %v8
  br i1 %v1827, label %b267, label %b268
b267:
  %v1828 = add i64 %v1825, 128
  %v1829 = icmp slt i64 %v1828, %v8
  %v1830 = select i1 %v1829, i64 %v1828, i64 %v8
  br label %b269
b269:
  %v1831 = phi i64 [ %v1825, %b267 ], [ %v1840, %b270 ]
  %v1832 = phi <8 x float> [ splat (float 0x0000000000000000), %b267 ], [ %v1839, %b270 ]
  %v1833 = icmp slt i64 %v1831, %v1830
  br i1 %v1833, label %b270, label %b271
b270:
  %v1834 = mul i64 %v1831, 32
  %v1835 = getelementptr inbounds float, ptr %v82, i64 %v1834
  %v1836 = add i64 0, %v1823
  %v1837 = getelementptr inbounds float, ptr %v1835, i64 %v1836
  %v1838 = load <8 x float>, ptr %v1837, align 4
  %v1839 = fadd <8 x float> %v1832, %v1838
  %v1840 = add nsw i64 %v1831, 1
  br label %b269
b271:
  %v1841 = fadd <8 x float> %v1826, %v1832
  %v1842 = add nsw i64 %v1825, 128
  br label %b266
b268:
  %v1843 = add i64 0, %v1823
  %v1844 = getelementptr inbounds float, ptr %v66, i64 %v1843
  store <8 x float> %v1826, ptr %v1844, align 4
  %v1845 = add nsw i64 %v1823, 8
  br label %b263
b265:
  br label %b262
b262:
  %v1846 = icmp sgt i64 %v3, 1
  br i1 %v1846, label %b272, label %b273
b272:
  %v1847 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1848 = atomicrmw add ptr %v1847, i64 1 acq_rel
  %v1849 = load i64, ptr %v189, align 8
  %v1850 = add i64 %v1849, 1
  store i64 %v1850, ptr %v189, align 8
  %v1851 = mul i64 %v3, %v1850
  br label %b274
b274:
  %v1852 = load atomic i64, ptr %v1847 acquire, align 8
  %v1853 = icmp slt i64 %v1852, %v1851
  br i1 %v1853, label %b275, label %b276
b275:
  %v1854 = call i32 @sched_yield()
  br label %b274
b276:
  br label %b273
b273:
  %v1855 = mul i64 0, 8
  %v1856 = getelementptr inbounds float, ptr %v118, i64 %v1855
  %v1857 = getelementptr inbounds float, ptr %v1856, i64 0
  %v1858 = mul i64 1, %v7
  %v1859 = add i64 0, %v1858
  %v1860 = mul i64 %v1859, 8
  %v1861 = getelementptr inbounds float, ptr %v38, i64 %v1860
  %v1862 = getelementptr inbounds float, ptr %v1861, i64 0
  %v1863 = getelementptr inbounds float, ptr %v194, i64 12288
  %v1864 = add i64 8, 1
  %v1865 = sdiv i64 %v1864, 2
  %v1866 = add i64 %v2, 1
  %v1867 = mul i64 %v1865, %v2
  %v1868 = sdiv i64 %v1867, %v3
  %v1869 = mul i64 %v1868, 2
  %v1870 = icmp slt i64 %v1869, 8
  %v1871 = select i1 %v1870, i64 %v1869, i64 8
  %v1872 = mul i64 %v1865, %v1866
  %v1873 = sdiv i64 %v1872, %v3
  %v1874 = mul i64 %v1873, 2
  %v1875 = icmp slt i64 %v1874, 8
  %v1876 = select i1 %v1875, i64 %v1874, i64 8
  %v1877 = getelementptr inbounds float, ptr %v68, i64 0
  br label %b277
b277:
  %v1878 = phi i64 [ %v1871, %b273 ], [ %v1886, %b282 ]
  %v1879 = icmp slt i64 %v1878, %v1876
  br i1 %v1879, label %b278, label %b279
b278:
  %v1880 = mul i64 %v1878, 8
  %v1881 = getelementptr inbounds float, ptr %v1877, i64 %v1880
  br label %b280
b280:
  %v1882 = phi i64 [ 0, %b278 ], [ %v1885, %b281 ]
  %v1883 = icmp slt i64 %v1882, 8
  br i1 %v1883, label %b281, label %b282
b281:
  %v1884 = getelementptr inbounds float, ptr %v1881, i64 %v1882
  store float 0x0000000000000000, ptr %v1884, align 4
  %v1885 = add nsw i64 %v1882, 1
  br label %b280
b282:
  %v1886 = add nsw i64 %v1878, 1
  br label %b277
b279:
  %v1887 = mul i64 %v8, 1
  br label %b283
b283:
  %v1888 = phi i64 [ 0, %b279 ], [ %v1992, %b288 ]
  %v1889 = icmp slt i64 %v1888, %v1887
  br i1 %v1889, label %b284, label %b285
b284:
  %v1890 = sub i64 %v1887, %v1888
  %v1891 = icmp slt i64 %v1890, 384
  %v1892 = select i1 %v1891, i64 %v1890, i64 384
  br label %b286
b286:
  %v1893 = phi i64 [ %v1871, %b284 ], [ %v1991, %b312 ]
  %v1894 = icmp slt i64 %v1893, %v1876
  br i1 %v1894, label %b287, label %b288
b287:
  %v1895 = sub i64 %v1876, %v1893
  %v1896 = icmp slt i64 %v1895, 64
  %v1897 = select i1 %v1896, i64 %v1895, i64 64
  %v1898 = sdiv i64 %v1897, 2
  %v1899 = mul i64 %v1898, 2
  %v1900 = sub i64 %v1897, %v1899
  %v1901 = mul i64 %v1888, 8
  %v1902 = add i64 %v1901, %v1893
  %v1903 = getelementptr inbounds float, ptr %v1857, i64 %v1902
  br label %b289
b289:
  %v1904 = phi i64 [ 0, %b287 ], [ %v1930, %b297 ]
  %v1905 = icmp slt i64 %v1904, %v1892
  br i1 %v1905, label %b290, label %b291
b290:
  %v1906 = mul i64 %v1904, 8
  %v1907 = getelementptr inbounds float, ptr %v1903, i64 %v1906
  %v1908 = mul i64 %v1904, 2
  %v1909 = getelementptr inbounds float, ptr %v1863, i64 %v1908
  br label %b292
b292:
  %v1910 = phi i64 [ 0, %b290 ], [ %v1919, %b293 ]
  %v1911 = icmp slt i64 %v1910, %v1898
  br i1 %v1911, label %b293, label %b294
b293:
  %v1912 = mul i64 %v1910, 2
  %v1913 = getelementptr inbounds float, ptr %v1907, i64 %v1912
  %v1914 = mul i64 %v1910, 768
  %v1915 = getelementptr inbounds float, ptr %v1909, i64 %v1914
  %v1916 = getelementptr inbounds float, ptr %v1913, i64 0
  %v1917 = load <2 x float>, ptr %v1916, align 4
  %v1918 = getelementptr inbounds float, ptr %v1915, i64 0
  store <2 x float> %v1917, ptr %v1918, align 4
  %v1919 = add nsw i64 %v1910, 1
  br label %b292
b294:
  %v1920 = mul i64 %v1898, 2
  %v1921 = getelementptr inbounds float, ptr %v1907, i64 %v1920
  %v1922 = mul i64 %v1898, 768
  %v1923 = getelementptr inbounds float, ptr %v1909, i64 %v1922
  br label %b295
b295:
  %v1924 = phi i64 [ 0, %b294 ], [ %v1929, %b296 ]
  %v1925 = icmp slt i64 %v1924, %v1900
  br i1 %v1925, label %b296, label %b297
b296:
  %v1926 = getelementptr inbounds float, ptr %v1921, i64 %v1924
  %v1927 = load float, ptr %v1926, align 4
  %v1928 = getelementptr inbounds float, ptr %v1923, i64 %v1924
  store float %v1927, ptr %v1928, align 4
  %v1929 = add nsw i64 %v1924, 1
  br label %b295, !llvm.loop !9
b297:
  %v1930 = add nsw i64 %v1904, 1
  br label %b289
b291:
  br label %b298
b298:
  %v1931 = phi i64 [ 0, %b291 ], [ %v1966, %b306 ]
  %v1932 = icmp slt i64 %v1931, 0
  br i1 %v1932, label %b299, label %b300
b299:
  %v1933 = mul i64 %v1888, 8
  %v1934 = add i64 %v1933, %v1931
  %v1935 = getelementptr inbounds float, ptr %v1862, i64 %v1934
  br label %b301
b301:
  %v1936 = phi i64 [ 0, %b299 ], [ %v1954, %b302 ]
  %v1937 = icmp slt i64 %v1936, %v1892
  br i1 %v1937, label %b302, label %b303
b302:
  %v1938 = mul i64 %v1936, 8
  %v1939 = getelementptr inbounds float, ptr %v1935, i64 %v1938
  %v1940 = mul i64 %v1936, 32
  %v1941 = getelementptr inbounds float, ptr %v194, i64 %v1940
  %v1942 = getelementptr inbounds float, ptr %v1939, i64 0
  %v1943 = load <8 x float>, ptr %v1942, align 4
  %v1944 = getelementptr inbounds float, ptr %v1941, i64 0
  store <8 x float> %v1943, ptr %v1944, align 4
  %v1945 = getelementptr inbounds float, ptr %v1939, i64 8
  %v1946 = load <8 x float>, ptr %v1945, align 4
  %v1947 = getelementptr inbounds float, ptr %v1941, i64 8
  store <8 x float> %v1946, ptr %v1947, align 4
  %v1948 = getelementptr inbounds float, ptr %v1939, i64 16
  %v1949 = load <8 x float>, ptr %v1948, align 4
  %v1950 = getelementptr inbounds float, ptr %v1941, i64 16
  store <8 x float> %v1949, ptr %v1950, align 4
  %v1951 = getelementptr inbounds float, ptr %v1939, i64 24
  %v1952 = load <8 x float>, ptr %v1951, align 4
  %v1953 = getelementptr inbounds float, ptr %v1941, i64 24
  store <8 x float> %v1952, ptr %v1953, align 4
  %v1954 = add nsw i64 %v1936, 1
  br label %b301
b303:
  %v1955 = sdiv i64 %v1897, 2
  br label %b304
b304:
  %v1956 = phi i64 [ 0, %b303 ], [ %v1965, %b305 ]
  %v1957 = icmp slt i64 %v1956, %v1955
  br i1 %v1957, label %b305, label %b306
b305:
  %v1958 = mul i64 %v1956, 2
  %v1959 = add i64 %v1893, %v1958
  %v1960 = mul i64 %v1956, 768
  %v1961 = getelementptr inbounds float, ptr %v1863, i64 %v1960
  %v1962 = mul i64 %v1959, 8
  %v1963 = add i64 %v1962, %v1931
  %v1964 = getelementptr inbounds float, ptr %v1877, i64 %v1963
  call void @outer_2x32(ptr %v1961, ptr %v194, i64 %v1892, ptr %v1964, i64 8)
  %v1965 = add nsw i64 %v1956, 1
  br label %b304
b306:
  %v1966 = add nsw i64 %v1931, 32
  br label %b298
b300:
  %v1967 = mul i64 %v1888, 8
  %v1968 = add i64 %v1967, 0
  %v1969 = getelementptr inbounds float, ptr %v1862, i64 %v1968
  br label %b307
b307:
  %v1970 = phi i64 [ 0, %b300 ], [ %v1979, %b308 ]
  %v1971 = icmp slt i64 %v1970, %v1892
  br i1 %v1971, label %b308, label %b309
b308:
  %v1972 = mul i64 %v1970, 8
  %v1973 = getelementptr inbounds float, ptr %v1969, i64 %v1972
  %v1974 = mul i64 %v1970, 8
  %v1975 = getelementptr inbounds float, ptr %v194, i64 %v1974
  %v1976 = getelementptr inbounds float, ptr %v1973, i64 0
  %v1977 = load <8 x float>, ptr %v1976, align 4
  %v1978 = getelementptr inbounds float, ptr %v1975, i64 0
  store <8 x float> %v1977, ptr %v1978, align 4
  %v1979 = add nsw i64 %v1970, 1
  br label %b307
b309:
  %v1980 = sdiv i64 %v1897, 2
  br label %b310
b310:
  %v1981 = phi i64 [ 0, %b309 ], [ %v1990, %b311 ]
  %v1982 = icmp slt i64 %v1981, %v1980
  br i1 %v1982, label %b311, label %b312
b311:
  %v1983 = mul i64 %v1981, 2
  %v1984 = add i64 %v1893, %v1983
  %v1985 = mul i64 %v1981, 768
  %v1986 = getelementptr inbounds float, ptr %v1863, i64 %v1985
  %v1987 = mul i64 %v1984, 8
  %v1988 = add i64 %v1987, 0
  %v1989 = getelementptr inbounds float, ptr %v1877, i64 %v1988
  call void @outer_2x8(ptr %v1986, ptr %v194, i64 %v1892, ptr %v1989, i64 8)
  %v1990 = add nsw i64 %v1981, 1
  br label %b310
b312:
  %v1991 = add nsw i64 %v1893, 64
  br label %b286
b288:
  %v1992 = add nsw i64 %v1888, 384
  br label %b283
b285:
  %v1993 = icmp sgt i64 %v3, 1
  br i1 %v1993, label %b313, label %b314
b313:
  %v1994 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1995 = atomicrmw add ptr %v1994, i64 1 acq_rel
  %v1996 = load i64, ptr %v189, align 8
  %v1997 = add i64 %v1996, 1
  store i64 %v1997, ptr %v189, align 8
  %v1998 = mul i64 %v3, %v1997
  br label %b315
b315:
  %v1999 = load atomic i64, ptr %v1994 acquire, align 8
  %v2000 = icmp slt i64 %v1999, %v1998
  br i1 %v2000, label %b316, label %b317
b316:
  %v2001 = call i32 @sched_yield()
  br label %b315
b317:
  br label %b314
b314:
  %v2002 = mul i64 0, 8
  %v2003 = getelementptr inbounds float, ptr %v116, i64 %v2002
  %v2004 = getelementptr inbounds float, ptr %v2003, i64 0
  %v2005 = mul i64 1, %v7
  %v2006 = add i64 0, %v2005
  %v2007 = mul i64 %v2006, 8
  %v2008 = getelementptr inbounds float, ptr %v38, i64 %v2007
  %v2009 = getelementptr inbounds float, ptr %v2008, i64 0
  %v2010 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2011 = add i64 8, 1
  %v2012 = sdiv i64 %v2011, 2
  %v2013 = add i64 %v2, 1
  %v2014 = mul i64 %v2012, %v2
  %v2015 = sdiv i64 %v2014, %v3
  %v2016 = mul i64 %v2015, 2
  %v2017 = icmp slt i64 %v2016, 8
  %v2018 = select i1 %v2017, i64 %v2016, i64 8
  %v2019 = mul i64 %v2012, %v2013
  %v2020 = sdiv i64 %v2019, %v3
  %v2021 = mul i64 %v2020, 2
  %v2022 = icmp slt i64 %v2021, 8
  %v2023 = select i1 %v2022, i64 %v2021, i64 8
  %v2024 = getelementptr inbounds float, ptr %v70, i64 0
  br label %b318
b318:
  %v2025 = phi i64 [ %v2018, %b314 ], [ %v2033, %b323 ]
  %v2026 = icmp slt i64 %v2025, %v2023
  br i1 %v2026, label %b319, label %b320
b319:
  %v2027 = mul i64 %v2025, 8
  %v2028 = getelementptr inbounds float, ptr %v2024, i64 %v2027
  br label %b321
b321:
  %v2029 = phi i64 [ 0, %b319 ], [ %v2032, %b322 ]
  %v2030 = icmp slt i64 %v2029, 8
  br i1 %v2030, label %b322, label %b323
b322:
  %v2031 = getelementptr inbounds float, ptr %v2028, i64 %v2029
  store float 0x0000000000000000, ptr %v2031, align 4
  %v2032 = add nsw i64 %v2029, 1
  br label %b321
b323:
  %v2033 = add nsw i64 %v2025, 1
  br label %b318
b320:
  %v2034 = mul i64 %v8, 1
  br label %b324
b324:
  %v2035 = phi i64 [ 0, %b320 ], [ %v2139, %b329 ]
  %v2036 = icmp slt i64 %v2035, %v2034
  br i1 %v2036, label %b325, label %b326
b325:
  %v2037 = sub i64 %v2034, %v2035
  %v2038 = icmp slt i64 %v2037, 384
  %v2039 = select i1 %v2038, i64 %v2037, i64 384
  br label %b327
b327:
  %v2040 = phi i64 [ %v2018, %b325 ], [ %v2138, %b353 ]
  %v2041 = icmp slt i64 %v2040, %v2023
  br i1 %v2041, label %b328, label %b329
b328:
  %v2042 = sub i64 %v2023, %v2040
  %v2043 = icmp slt i64 %v2042, 64
  %v2044 = select i1 %v2043, i64 %v2042, i64 64
  %v2045 = sdiv i64 %v2044, 2
  %v2046 = mul i64 %v2045, 2
  %v2047 = sub i64 %v2044, %v2046
  %v2048 = mul i64 %v2035, 8
  %v2049 = add i64 %v2048, %v2040
  %v2050 = getelementptr inbounds float, ptr %v2004, i64 %v2049
  br label %b330
b330:
  %v2051 = phi i64 [ 0, %b328 ], [ %v2077, %b338 ]
  %v2052 = icmp slt i64 %v2051, %v2039
  br i1 %v2052, label %b331, label %b332
b331:
  %v2053 = mul i64 %v2051, 8
  %v2054 = getelementptr inbounds float, ptr %v2050, i64 %v2053
  %v2055 = mul i64 %v2051, 2
  %v2056 = getelementptr inbounds float, ptr %v2010, i64 %v2055
  br label %b333
b333:
  %v2057 = phi i64 [ 0, %b331 ], [ %v2066, %b334 ]
  %v2058 = icmp slt i64 %v2057, %v2045
  br i1 %v2058, label %b334, label %b335
b334:
  %v2059 = mul i64 %v2057, 2
  %v2060 = getelementptr inbounds float, ptr %v2054, i64 %v2059
  %v2061 = mul i64 %v2057, 768
  %v2062 = getelementptr inbounds float, ptr %v2056, i64 %v2061
  %v2063 = getelementptr inbounds float, ptr %v2060, i64 0
  %v2064 = load <2 x float>, ptr %v2063, align 4
  %v2065 = getelementptr inbounds float, ptr %v2062, i64 0
  store <2 x float> %v2064, ptr %v2065, align 4
  %v2066 = add nsw i64 %v2057, 1
  br label %b333
b335:
  %v2067 = mul i64 %v2045, 2
  %v2068 = getelementptr inbounds float, ptr %v2054, i64 %v2067
  %v2069 = mul i64 %v2045, 768
  %v2070 = getelementptr inbounds float, ptr %v2056, i64 %v2069
  br label %b336
b336:
  %v2071 = phi i64 [ 0, %b335 ], [ %v2076, %b337 ]
  %v2072 = icmp slt i64 %v2071, %v2047
  br i1 %v2072, label %b337, label %b338
b337:
  %v2073 = getelementptr inbounds float, ptr %v2068, i64 %v2071
  %v2074 = load float, ptr %v2073, align 4
  %v2075 = getelementptr inbounds float, ptr %v2070, i64 %v2071
  store float %v2074, ptr %v2075, align 4
  %v2076 = add nsw i64 %v2071, 1
  br label %b336, !llvm.loop !12
b338:
  %v2077 = add nsw i64 %v2051, 1
  br label %b330
b332:
  br label %b339
b339:
  %v2078 = phi i64 [ 0, %b332 ], [ %v2113, %b347 ]
  %v2079 = icmp slt i64 %v2078, 0
  br i1 %v2079, label %b340, label %b341
b340:
  %v2080 = mul i64 %v2035, 8
  %v2081 = add i64 %v2080, %v2078
  %v2082 = getelementptr inbounds float, ptr %v2009, i64 %v2081
  br label %b342
b342:
  %v2083 = phi i64 [ 0, %b340 ], [ %v2101, %b343 ]
  %v2084 = icmp slt i64 %v2083, %v2039
  br i1 %v2084, label %b343, label %b344
b343:
  %v2085 = mul i64 %v2083, 8
  %v2086 = getelementptr inbounds float, ptr %v2082, i64 %v2085
  %v2087 = mul i64 %v2083, 32
  %v2088 = getelementptr inbounds float, ptr %v194, i64 %v2087
  %v2089 = getelementptr inbounds float, ptr %v2086, i64 0
  %v2090 = load <8 x float>, ptr %v2089, align 4
  %v2091 = getelementptr inbounds float, ptr %v2088, i64 0
  store <8 x float> %v2090, ptr %v2091, align 4
  %v2092 = getelementptr inbounds float, ptr %v2086, i64 8
  %v2093 = load <8 x float>, ptr %v2092, align 4
  %v2094 = getelementptr inbounds float, ptr %v2088, i64 8
  store <8 x float> %v2093, ptr %v2094, align 4
  %v2095 = getelementptr inbounds float, ptr %v2086, i64 16
  %v2096 = load <8 x float>, ptr %v2095, align 4
  %v2097 = getelementptr inbounds float, ptr %v2088, i64 16
  store <8 x float> %v2096, ptr %v2097, align 4
  %v2098 = getelementptr inbounds float, ptr %v2086, i64 24
  %v2099 = load <8 x float>, ptr %v2098, align 4
  %v2100 = getelementptr inbounds float, ptr %v2088, i64 24
  store <8 x float> %v2099, ptr %v2100, align 4
  %v2101 = add nsw i64 %v2083, 1
  br label %b342
b344:
  %v2102 = sdiv i64 %v2044, 2
  br label %b345
b345:
  %v2103 = phi i64 [ 0, %b344 ], [ %v2112, %b346 ]
  %v2104 = icmp slt i64 %v2103, %v2102
  br i1 %v2104, label %b346, label %b347
b346:
  %v2105 = mul i64 %v2103, 2
  %v2106 = add i64 %v2040, %v2105
  %v2107 = mul i64 %v2103, 768
  %v2108 = getelementptr inbounds float, ptr %v2010, i64 %v2107
  %v2109 = mul i64 %v2106, 8
  %v2110 = add i64 %v2109, %v2078
  %v2111 = getelementptr inbounds float, ptr %v2024, i64 %v2110
  call void @outer_2x32(ptr %v2108, ptr %v194, i64 %v2039, ptr %v2111, i64 8)
  %v2112 = add nsw i64 %v2103, 1
  br label %b345
b347:
  %v2113 = add nsw i64 %v2078, 32
  br label %b339
b341:
  %v2114 = mul i64 %v2035, 8
  %v2115 = add i64 %v2114, 0
  %v2116 = getelementptr inbounds float, ptr %v2009, i64 %v2115
  br label %b348
b348:
  %v2117 = phi i64 [ 0, %b341 ], [ %v2126, %b349 ]
  %v2118 = icmp slt i64 %v2117, %v2039
  br i1 %v2118, label %b349, label %b350
b349:
  %v2119 = mul i64 %v2117, 8
  %v2120 = getelementptr inbounds float, ptr %v2116, i64 %v2119
  %v2121 = mul i64 %v2117, 8
  %v2122 = getelementptr inbounds float, ptr %v194, i64 %v2121
  %v2123 = getelementptr inbounds float, ptr %v2120, i64 0
  %v2124 = load <8 x float>, ptr %v2123, align 4
  %v2125 = getelementptr inbounds float, ptr %v2122, i64 0
  store <8 x float> %v2124, ptr %v2125, align 4
  %v2126 = add nsw i64 %v2117, 1
  br label %b348
b350:
  %v2127 = sdiv i64 %v2044, 2
  br label %b351
b351:
  %v2128 = phi i64 [ 0, %b350 ], [ %v2137, %b352 ]
  %v2129 = icmp slt i64 %v2128, %v2127
  br i1 %v2129, label %b352, label %b353
b352:
  %v2130 = mul i64 %v2128, 2
  %v2131 = add i64 %v2040, %v2130
  %v2132 = mul i64 %v2128, 768
  %v2133 = getelementptr inbounds float, ptr %v2010, i64 %v2132
  %v2134 = mul i64 %v2131, 8
  %v2135 = add i64 %v2134, 0
  %v2136 = getelementptr inbounds float, ptr %v2024, i64 %v2135
  call void @outer_2x8(ptr %v2133, ptr %v194, i64 %v2039, ptr %v2136, i64 8)
  %v2137 = add nsw i64 %v2128, 1
  br label %b351
b353:
  %v2138 = add nsw i64 %v2040, 64
  br label %b327
b329:
  %v2139 = add nsw i64 %v2035, 384
  br label %b324
b326:
  %v2140 = icmp sgt i64 %v3, 1
  br i1 %v2140, label %b354, label %b355
b354:
  %v2141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2142 = atomicrmw add ptr %v2141, i64 1 acq_rel
  %v2143 = load i64, ptr %v189, align 8
  %v2144 = add i64 %v2143, 1
  store i64 %v2144, ptr %v189, align 8
  %v2145 = mul i64 %v3, %v2144
  br label %b356
b356:
  %v2146 = load atomic i64, ptr %v2141 acquire, align 8
  %v2147 = icmp slt i64 %v2146, %v2145
  br i1 %v2147, label %b357, label %b358
b357:
  %v2148 = call i32 @sched_yield()
  br label %b356
b358:
  br label %b355
b355:
  %v2149 = mul i64 0, 32
  %v2150 = getelementptr inbounds float, ptr %v80, i64 %v2149
  %v2151 = getelementptr inbounds float, ptr %v2150, i64 0
  %v2152 = mul i64 0, 8
  %v2153 = getelementptr inbounds float, ptr %v102, i64 %v2152
  %v2154 = getelementptr inbounds float, ptr %v2153, i64 0
  %v2155 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2156 = add i64 32, 1
  %v2157 = sdiv i64 %v2156, 2
  %v2158 = add i64 %v2, 1
  %v2159 = mul i64 %v2157, %v2
  %v2160 = sdiv i64 %v2159, %v3
  %v2161 = mul i64 %v2160, 2
  %v2162 = icmp slt i64 %v2161, 32
  %v2163 = select i1 %v2162, i64 %v2161, i64 32
  %v2164 = mul i64 %v2157, %v2158
  %v2165 = sdiv i64 %v2164, %v3
  %v2166 = mul i64 %v2165, 2
  %v2167 = icmp slt i64 %v2166, 32
  %v2168 = select i1 %v2167, i64 %v2166, i64 32
  %v2169 = getelementptr inbounds float, ptr %v72, i64 0
  br label %b359
b359:
  %v2170 = phi i64 [ %v2163, %b355 ], [ %v2178, %b364 ]
  %v2171 = icmp slt i64 %v2170, %v2168
  br i1 %v2171, label %b360, label %b361
b360:
  %v2172 = mul i64 %v2170, 8
  %v2173 = getelementptr inbounds float, ptr %v2169, i64 %v2172
  br label %b362
b362:
  %v2174 = phi i64 [ 0, %b360 ], [ %v2177, %b363 ]
  %v2175 = icmp slt i64 %v2174, 8
  br i1 %v2175, label %b363, label %b364
b363:
  %v2176 = getelementptr inbounds float, ptr %v2173, i64 %v2174
  store float 0x0000000000000000, ptr %v2176, align 4
  %v2177 = add nsw i64 %v2174, 1
  br label %b362
b364:
  %v2178 = add nsw i64 %v2170, 1
  br label %b359
b361:
  %v2179 = mul i64 %v8, 1
  br label %b365
b365:
  %v2180 = phi i64 [ 0, %b361 ], [ %v2284, %b370 ]
  %v2181 = icmp slt i64 %v2180, %v2179
  br i1 %v2181, label %b366, label %b367
b366:
  %v2182 = sub i64 %v2179, %v2180
  %v2183 = icmp slt i64 %v2182, 384
  %v2184 = select i1 %v2183, i64 %v2182, i64 384
  br label %b368
b368:
  %v2185 = phi i64 [ %v2163, %b366 ], [ %v2283, %b394 ]
  %v2186 = icmp slt i64 %v2185, %v2168
  br i1 %v2186, label %b369, label %b370
b369:
  %v2187 = sub i64 %v2168, %v2185
  %v2188 = icmp slt i64 %v2187, 64
  %v2189 = select i1 %v2188, i64 %v2187, i64 64
  %v2190 = sdiv i64 %v2189, 2
  %v2191 = mul i64 %v2190, 2
  %v2192 = sub i64 %v2189, %v2191
  %v2193 = mul i64 %v2180, 32
  %v2194 = add i64 %v2193, %v2185
  %v2195 = getelementptr inbounds float, ptr %v2151, i64 %v2194
  br label %b371
b371:
  %v2196 = phi i64 [ 0, %b369 ], [ %v2222, %b379 ]
  %v2197 = icmp slt i64 %v2196, %v2184
  br i1 %v2197, label %b372, label %b373
b372:
  %v2198 = mul i64 %v2196, 32
  %v2199 = getelementptr inbounds float, ptr %v2195, i64 %v2198
  %v2200 = mul i64 %v2196, 2
  %v2201 = getelementptr inbounds float, ptr %v2155, i64 %v2200
  br label %b374
b374:
  %v2202 = phi i64 [ 0, %b372 ], [ %v2211, %b375 ]
  %v2203 = icmp slt i64 %v2202, %v2190
  br i1 %v2203, label %b375, label %b376
b375:
  %v2204 = mul i64 %v2202, 2
  %v2205 = getelementptr inbounds float, ptr %v2199, i64 %v2204
  %v2206 = mul i64 %v2202, 768
  %v2207 = getelementptr inbounds float, ptr %v2201, i64 %v2206
  %v2208 = getelementptr inbounds float, ptr %v2205, i64 0
  %v2209 = load <2 x float>, ptr %v2208, align 4
  %v2210 = getelementptr inbounds float, ptr %v2207, i64 0
  store <2 x float> %v2209, ptr %v2210, align 4
  %v2211 = add nsw i64 %v2202, 1
  br label %b374
b376:
  %v2212 = mul i64 %v2190, 2
  %v2213 = getelementptr inbounds float, ptr %v2199, i64 %v2212
  %v2214 = mul i64 %v2190, 768
  %v2215 = getelementptr inbounds float, ptr %v2201, i64 %v2214
  br label %b377
b377:
  %v2216 = phi i64 [ 0, %b376 ], [ %v2221, %b378 ]
  %v2217 = icmp slt i64 %v2216, %v2192
  br i1 %v2217, label %b378, label %b379
b378:
  %v2218 = getelementptr inbounds float, ptr %v2213, i64 %v2216
  %v2219 = load float, ptr %v2218, align 4
  %v2220 = getelementptr inbounds float, ptr %v2215, i64 %v2216
  store float %v2219, ptr %v2220, align 4
  %v2221 = add nsw i64 %v2216, 1
  br label %b377, !llvm.loop !15
b379:
  %v2222 = add nsw i64 %v2196, 1
  br label %b371
b373:
  br label %b380
b380:
  %v2223 = phi i64 [ 0, %b373 ], [ %v2258, %b388 ]
  %v2224 = icmp slt i64 %v2223, 0
  br i1 %v2224, label %b381, label %b382
b381:
  %v2225 = mul i64 %v2180, 8
  %v2226 = add i64 %v2225, %v2223
  %v2227 = getelementptr inbounds float, ptr %v2154, i64 %v2226
  br label %b383
b383:
  %v2228 = phi i64 [ 0, %b381 ], [ %v2246, %b384 ]
  %v2229 = icmp slt i64 %v2228, %v2184
  br i1 %v2229, label %b384, label %b385
b384:
  %v2230 = mul i64 %v2228, 8
  %v2231 = getelementptr inbounds float, ptr %v2227, i64 %v2230
  %v2232 = mul i64 %v2228, 32
  %v2233 = getelementptr inbounds float, ptr %v194, i64 %v2232
  %v2234 = getelementptr inbounds float, ptr %v2231, i64 0
  %v2235 = load <8 x float>, ptr %v2234, align 4
  %v2236 = getelementptr inbounds float, ptr %v2233, i64 0
  store <8 x float> %v2235, ptr %v2236, align 4
  %v2237 = getelementptr inbounds float, ptr %v2231, i64 8
  %v2238 = load <8 x float>, ptr %v2237, align 4
  %v2239 = getelementptr inbounds float, ptr %v2233, i64 8
  store <8 x float> %v2238, ptr %v2239, align 4
  %v2240 = getelementptr inbounds float, ptr %v2231, i64 16
  %v2241 = load <8 x float>, ptr %v2240, align 4
  %v2242 = getelementptr inbounds float, ptr %v2233, i64 16
  store <8 x float> %v2241, ptr %v2242, align 4
  %v2243 = getelementptr inbounds float, ptr %v2231, i64 24
  %v2244 = load <8 x float>, ptr %v2243, align 4
  %v2245 = getelementptr inbounds float, ptr %v2233, i64 24
  store <8 x float> %v2244, ptr %v2245, align 4
  %v2246 = add nsw i64 %v2228, 1
  br label %b383
b385:
  %v2247 = sdiv i64 %v2189, 2
  br label %b386
b386:
  %v2248 = phi i64 [ 0, %b385 ], [ %v2257, %b387 ]
  %v2249 = icmp slt i64 %v2248, %v2247
  br i1 %v2249, label %b387, label %b388
b387:
  %v2250 = mul i64 %v2248, 2
  %v2251 = add i64 %v2185, %v2250
  %v2252 = mul i64 %v2248, 768
  %v2253 = getelementptr inbounds float, ptr %v2155, i64 %v2252
  %v2254 = mul i64 %v2251, 8
  %v2255 = add i64 %v2254, %v2223
  %v2256 = getelementptr inbounds float, ptr %v2169, i64 %v2255
  call void @outer_2x32(ptr %v2253, ptr %v194, i64 %v2184, ptr %v2256, i64 8)
  %v2257 = add nsw i64 %v2248, 1
  br label %b386
b388:
  %v2258 = add nsw i64 %v2223, 32
  br label %b380
b382:
  %v2259 = mul i64 %v2180, 8
  %v2260 = add i64 %v2259, 0
  %v2261 = getelementptr inbounds float, ptr %v2154, i64 %v2260
  br label %b389
b389:
  %v2262 = phi i64 [ 0, %b382 ], [ %v2271, %b390 ]
  %v2263 = icmp slt i64 %v2262, %v2184
  br i1 %v2263, label %b390, label %b391
b390:
  %v2264 = mul i64 %v2262, 8
  %v2265 = getelementptr inbounds float, ptr %v2261, i64 %v2264
  %v2266 = mul i64 %v2262, 8
  %v2267 = getelementptr inbounds float, ptr %v194, i64 %v2266
  %v2268 = getelementptr inbounds float, ptr %v2265, i64 0
  %v2269 = load <8 x float>, ptr %v2268, align 4
  %v2270 = getelementptr inbounds float, ptr %v2267, i64 0
  store <8 x float> %v2269, ptr %v2270, align 4
  %v2271 = add nsw i64 %v2262, 1
  br label %b389
b391:
  %v2272 = sdiv i64 %v2189, 2
  br label %b392
b392:
  %v2273 = phi i64 [ 0, %b391 ], [ %v2282, %b393 ]
  %v2274 = icmp slt i64 %v2273, %v2272
  br i1 %v2274, label %b393, label %b394
b393:
  %v2275 = mul i64 %v2273, 2
  %v2276 = add i64 %v2185, %v2275
  %v2277 = mul i64 %v2273, 768
  %v2278 = getelementptr inbounds float, ptr %v2155, i64 %v2277
  %v2279 = mul i64 %v2276, 8
  %v2280 = add i64 %v2279, 0
  %v2281 = getelementptr inbounds float, ptr %v2169, i64 %v2280
  call void @outer_2x8(ptr %v2278, ptr %v194, i64 %v2184, ptr %v2281, i64 8)
  %v2282 = add nsw i64 %v2273, 1
  br label %b392
b394:
  %v2283 = add nsw i64 %v2185, 64
  br label %b368
b370:
  %v2284 = add nsw i64 %v2180, 384
  br label %b365
b367:
  %v2285 = icmp sgt i64 %v3, 1
  br i1 %v2285, label %b395, label %b396
b395:
  %v2286 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2287 = atomicrmw add ptr %v2286, i64 1 acq_rel
  %v2288 = load i64, ptr %v189, align 8
  %v2289 = add i64 %v2288, 1
  store i64 %v2289, ptr %v189, align 8
  %v2290 = mul i64 %v3, %v2289
  br label %b397
b397:
  %v2291 = load atomic i64, ptr %v2286 acquire, align 8
  %v2292 = icmp slt i64 %v2291, %v2290
  br i1 %v2292, label %b398, label %b399
b398:
  %v2293 = call i32 @sched_yield()
  br label %b397
b399:
  br label %b396
b396:
  %v2294 = mul i64 0, 32
  %v2295 = getelementptr inbounds float, ptr %v80, i64 %v2294
  %v2296 = getelementptr inbounds float, ptr %v2295, i64 0
  %v2297 = mul i64 0, 8
  %v2298 = getelementptr inbounds float, ptr %v42, i64 %v2297
  %v2299 = getelementptr inbounds float, ptr %v2298, i64 0
  %v2300 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2301 = add i64 32, 1
  %v2302 = sdiv i64 %v2301, 2
  %v2303 = add i64 %v2, 1
  %v2304 = mul i64 %v2302, %v2
  %v2305 = sdiv i64 %v2304, %v3
  %v2306 = mul i64 %v2305, 2
  %v2307 = icmp slt i64 %v2306, 32
  %v2308 = select i1 %v2307, i64 %v2306, i64 32
  %v2309 = mul i64 %v2302, %v2303
  %v2310 = sdiv i64 %v2309, %v3
  %v2311 = mul i64 %v2310, 2
  %v2312 = icmp slt i64 %v2311, 32
  %v2313 = select i1 %v2312, i64 %v2311, i64 32
  %v2314 = getelementptr inbounds float, ptr %v74, i64 0
  br label %b400
b400:
  %v2315 = phi i64 [ %v2308, %b396 ], [ %v2323, %b405 ]
  %v2316 = icmp slt i64 %v2315, %v2313
  br i1 %v2316, label %b401, label %b402
b401:
  %v2317 = mul i64 %v2315, 8
  %v2318 = getelementptr inbounds float, ptr %v2314, i64 %v2317
  br label %b403
b403:
  %v2319 = phi i64 [ 0, %b401 ], [ %v2322, %b404 ]
  %v2320 = icmp slt i64 %v2319, 8
  br i1 %v2320, label %b404, label %b405
b404:
  %v2321 = getelementptr inbounds float, ptr %v2318, i64 %v2319
  store float 0x0000000000000000, ptr %v2321, align 4
  %v2322 = add nsw i64 %v2319, 1
  br label %b403
b405:
  %v2323 = add nsw i64 %v2315, 1
  br label %b400
b402:
  %v2324 = mul i64 %v8, 1
  br label %b406
b406:
  %v2325 = phi i64 [ 0, %b402 ], [ %v2429, %b411 ]
  %v2326 = icmp slt i64 %v2325, %v2324
  br i1 %v2326, label %b407, label %b408
b407:
  %v2327 = sub i64 %v2324, %v2325
  %v2328 = icmp slt i64 %v2327, 384
  %v2329 = select i1 %v2328, i64 %v2327, i64 384
  br label %b409
b409:
  %v2330 = phi i64 [ %v2308, %b407 ], [ %v2428, %b435 ]
  %v2331 = icmp slt i64 %v2330, %v2313
  br i1 %v2331, label %b410, label %b411
b410:
  %v2332 = sub i64 %v2313, %v2330
  %v2333 = icmp slt i64 %v2332, 64
  %v2334 = select i1 %v2333, i64 %v2332, i64 64
  %v2335 = sdiv i64 %v2334, 2
  %v2336 = mul i64 %v2335, 2
  %v2337 = sub i64 %v2334, %v2336
  %v2338 = mul i64 %v2325, 32
  %v2339 = add i64 %v2338, %v2330
  %v2340 = getelementptr inbounds float, ptr %v2296, i64 %v2339
  br label %b412
b412:
  %v2341 = phi i64 [ 0, %b410 ], [ %v2367, %b420 ]
  %v2342 = icmp slt i64 %v2341, %v2329
  br i1 %v2342, label %b413, label %b414
b413:
  %v2343 = mul i64 %v2341, 32
  %v2344 = getelementptr inbounds float, ptr %v2340, i64 %v2343
  %v2345 = mul i64 %v2341, 2
  %v2346 = getelementptr inbounds float, ptr %v2300, i64 %v2345
  br label %b415
b415:
  %v2347 = phi i64 [ 0, %b413 ], [ %v2356, %b416 ]
  %v2348 = icmp slt i64 %v2347, %v2335
  br i1 %v2348, label %b416, label %b417
b416:
  %v2349 = mul i64 %v2347, 2
  %v2350 = getelementptr inbounds float, ptr %v2344, i64 %v2349
  %v2351 = mul i64 %v2347, 768
  %v2352 = getelementptr inbounds float, ptr %v2346, i64 %v2351
  %v2353 = getelementptr inbounds float, ptr %v2350, i64 0
  %v2354 = load <2 x float>, ptr %v2353, align 4
  %v2355 = getelementptr inbounds float, ptr %v2352, i64 0
  store <2 x float> %v2354, ptr %v2355, align 4
  %v2356 = add nsw i64 %v2347, 1
  br label %b415
b417:
  %v2357 = mul i64 %v2335, 2
  %v2358 = getelementptr inbounds float, ptr %v2344, i64 %v2357
  %v2359 = mul i64 %v2335, 768
  %v2360 = getelementptr inbounds float, ptr %v2346, i64 %v2359
  br label %b418
b418:
  %v2361 = phi i64 [ 0, %b417 ], [ %v2366, %b419 ]
  %v2362 = icmp slt i64 %v2361, %v2337
  br i1 %v2362, label %b419, label %b420
b419:
  %v2363 = getelementptr inbounds float, ptr %v2358, i64 %v2361
  %v2364 = load float, ptr %v2363, align 4
  %v2365 = getelementptr inbounds float, ptr %v2360, i64 %v2361
  store float %v2364, ptr %v2365, align 4
  %v2366 = add nsw i64 %v2361, 1
  br label %b418, !llvm.loop !18
b420:
  %v2367 = add nsw i64 %v2341, 1
  br label %b412
b414:
  br label %b421
b421:
  %v2368 = phi i64 [ 0, %b414 ], [ %v2403, %b429 ]
  %v2369 = icmp slt i64 %v2368, 0
  br i1 %v2369, label %b422, label %b423
b422:
  %v2370 = mul i64 %v2325, 8
  %v2371 = add i64 %v2370, %v2368
  %v2372 = getelementptr inbounds float, ptr %v2299, i64 %v2371
  br label %b424
b424:
  %v2373 = phi i64 [ 0, %b422 ], [ %v2391, %b425 ]
  %v2374 = icmp slt i64 %v2373, %v2329
  br i1 %v2374, label %b425, label %b426
b425:
  %v2375 = mul i64 %v2373, 8
  %v2376 = getelementptr inbounds float, ptr %v2372, i64 %v2375
  %v2377 = mul i64 %v2373, 32
  %v2378 = getelementptr inbounds float, ptr %v194, i64 %v2377
  %v2379 = getelementptr inbounds float, ptr %v2376, i64 0
  %v2380 = load <8 x float>, ptr %v2379, align 4
  %v2381 = getelementptr inbounds float, ptr %v2378, i64 0
  store <8 x float> %v2380, ptr %v2381, align 4
  %v2382 = getelementptr inbounds float, ptr %v2376, i64 8
  %v2383 = load <8 x float>, ptr %v2382, align 4
  %v2384 = getelementptr inbounds float, ptr %v2378, i64 8
  store <8 x float> %v2383, ptr %v2384, align 4
  %v2385 = getelementptr inbounds float, ptr %v2376, i64 16
  %v2386 = load <8 x float>, ptr %v2385, align 4
  %v2387 = getelementptr inbounds float, ptr %v2378, i64 16
  store <8 x float> %v2386, ptr %v2387, align 4
  %v2388 = getelementptr inbounds float, ptr %v2376, i64 24
  %v2389 = load <8 x float>, ptr %v2388, align 4
  %v2390 = getelementptr inbounds float, ptr %v2378, i64 24
  store <8 x float> %v2389, ptr %v2390, align 4
  %v2391 = add nsw i64 %v2373, 1
  br label %b424
b426:
  %v2392 = sdiv i64 %v2334, 2
  br label %b427
b427:
  %v2393 = phi i64 [ 0, %b426 ], [ %v2402, %b428 ]
  %v2394 = icmp slt i64 %v2393, %v2392
  br i1 %v2394, label %b428, label %b429
b428:
  %v2395 = mul i64 %v2393, 2
  %v2396 = add i64 %v2330, %v2395
  %v2397 = mul i64 %v2393, 768
  %v2398 = getelementptr inbounds float, ptr %v2300, i64 %v2397
  %v2399 = mul i64 %v2396, 8
  %v2400 = add i64 %v2399, %v2368
  %v2401 = getelementptr inbounds float, ptr %v2314, i64 %v2400
  call void @outer_2x32(ptr %v2398, ptr %v194, i64 %v2329, ptr %v2401, i64 8)
  %v2402 = add nsw i64 %v2393, 1
  br label %b427
b429:
  %v2403 = add nsw i64 %v2368, 32
  br label %b421
b423:
  %v2404 = mul i64 %v2325, 8
  %v2405 = add i64 %v2404, 0
  %v2406 = getelementptr inbounds float, ptr %v2299, i64 %v2405
  br label %b430
b430:
  %v2407 = phi i64 [ 0, %b423 ], [ %v2416, %b431 ]
  %v2408 = icmp slt i64 %v2407, %v2329
  br i1 %v2408, label %b431, label %b432
b431:
  %v2409 = mul i64 %v2407, 8
  %v2410 = getelementptr inbounds float, ptr %v2406, i64 %v2409
  %v2411 = mul i64 %v2407, 8
  %v2412 = getelementptr inbounds float, ptr %v194, i64 %v2411
  %v2413 = getelementptr inbounds float, ptr %v2410, i64 0
  %v2414 = load <8 x float>, ptr %v2413, align 4
  %v2415 = getelementptr inbounds float, ptr %v2412, i64 0
  store <8 x float> %v2414, ptr %v2415, align 4
  %v2416 = add nsw i64 %v2407, 1
  br label %b430
b432:
  %v2417 = sdiv i64 %v2334, 2
  br label %b433
b433:
  %v2418 = phi i64 [ 0, %b432 ], [ %v2427, %b434 ]
  %v2419 = icmp slt i64 %v2418, %v2417
  br i1 %v2419, label %b434, label %b435
b434:
  %v2420 = mul i64 %v2418, 2
  %v2421 = add i64 %v2330, %v2420
  %v2422 = mul i64 %v2418, 768
  %v2423 = getelementptr inbounds float, ptr %v2300, i64 %v2422
  %v2424 = mul i64 %v2421, 8
  %v2425 = add i64 %v2424, 0
  %v2426 = getelementptr inbounds float, ptr %v2314, i64 %v2425
  call void @outer_2x8(ptr %v2423, ptr %v194, i64 %v2329, ptr %v2426, i64 8)
  %v2427 = add nsw i64 %v2418, 1
  br label %b433
b435:
  %v2428 = add nsw i64 %v2330, 64
  br label %b409
b411:
  %v2429 = add nsw i64 %v2325, 384
  br label %b406
b408:
  %v2430 = icmp sgt i64 %v3, 1
  br i1 %v2430, label %b436, label %b437
b436:
  %v2431 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2432 = atomicrmw add ptr %v2431, i64 1 acq_rel
  %v2433 = load i64, ptr %v189, align 8
  %v2434 = add i64 %v2433, 1
  store i64 %v2434, ptr %v189, align 8
  %v2435 = mul i64 %v3, %v2434
  br label %b438
b438:
  %v2436 = load atomic i64, ptr %v2431 acquire, align 8
  %v2437 = icmp slt i64 %v2436, %v2435
  br i1 %v2437, label %b439, label %b440
b439:
  %v2438 = call i32 @sched_yield()
  br label %b438
b440:
  br label %b437
b437:
  %v2439 = icmp eq i64 %v2, 0
  br i1 %v2439, label %b441, label %b442
b441:
  br label %b443
b443:
  %v2440 = phi i64 [ 0, %b441 ], [ %v2462, %b448 ]
  %v2441 = icmp slt i64 %v2440, 32
  br i1 %v2441, label %b444, label %b445
b444:
  br label %b446
b446:
  %v2442 = phi i64 [ 0, %b444 ], [ %v2459, %b451 ]
  %v2443 = phi <8 x float> [ splat (float 0x0000000000000000), %b444 ], [ %v2458, %b451 ]
  %v2444 = icmp slt i64 %v2442, %v8
  br i1 %v2444, label %b447, label %b448
b447:
  %v2445 = add i64 %v2442, 128
  %v2446 = icmp slt i64 %v2445, %v8
  %v2447 = select i1 %v2446, i64 %v2445, i64 %v8
  br label %b449
b449:
  %v2448 = phi i64 [ %v2442, %b447 ], [ %v2457, %b450 ]
  %v2449 = phi <8 x float> [ splat (float 0x0000000000000000), %b447 ], [ %v2456, %b450 ]
  %v2450 = icmp slt i64 %v2448, %v2447
  br i1 %v2450, label %b450, label %b451
b450:
  %v2451 = mul i64 %v2448, 32
  %v2452 = getelementptr inbounds float, ptr %v80, i64 %v2451
  %v2453 = add i64 0, %v2440
  %v2454 = getelementptr inbounds float, ptr %v2452, i64 %v2453
  %v2455 = load <8 x float>, ptr %v2454, align 4
  %v2456 = fadd <8 x float> %v2449, %v2455
  %v2457 = add nsw i64 %v2448, 1
  br label %b449
b451:
  %v2458 = fadd <8 x float> %v2443, %v2449
  %v2459 = add nsw i64 %v2442, 128
  br label %b446
b448:
  %v2460 = add i64 0, %v2440
  %v2461 = getelementptr inbounds float, ptr %v76, i64 %v2460
  store <8 x float> %v2443, ptr %v2461, align 4
  %v2462 = add nsw i64 %v2440, 8
  br label %b443
b445:
  br label %b442
b442:
  %v2463 = icmp sgt i64 %v3, 1
  br i1 %v2463, label %b452, label %b453
b452:
  %v2464 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2465 = atomicrmw add ptr %v2464, i64 1 acq_rel
  %v2466 = load i64, ptr %v189, align 8
  %v2467 = add i64 %v2466, 1
  store i64 %v2467, ptr %v189, align 8
  %v2468 = mul i64 %v3, %v2467
  br label %b454
b454:
  %v2469 = load atomic i64, ptr %v2464 acquire, align 8
  %v2470 = icmp slt i64 %v2469, %v2468
  br i1 %v2470, label %b455, label %b456
b455:
  %v2471 = call i32 @sched_yield()
  br label %b454
b456:
  br label %b453
b453:
  %v2472 = mul i64 0, 8
  %v2473 = getelementptr inbounds float, ptr %v114, i64 %v2472
  %v2474 = getelementptr inbounds float, ptr %v2473, i64 0
  %v2475 = mul i64 1, %v7
  %v2476 = add i64 0, %v2475
  %v2477 = mul i64 %v2476, 8
  %v2478 = getelementptr inbounds float, ptr %v42, i64 %v2477
  %v2479 = getelementptr inbounds float, ptr %v2478, i64 0
  %v2480 = getelementptr inbounds float, ptr %v194, i64 12288
  %v2481 = add i64 8, 1
  %v2482 = sdiv i64 %v2481, 2
  %v2483 = add i64 %v2, 1
  %v2484 = mul i64 %v2482, %v2
  %v2485 = sdiv i64 %v2484, %v3
  %v2486 = mul i64 %v2485, 2
  %v2487 = icmp slt i64 %v2486, 8
  %v2488 = select i1 %v2487, i64 %v2486, i64 8
  %v2489 = mul i64 %v2482, %v2483
  %v2490 = sdiv i64 %v2489, %v3
  %v2491 = mul i64 %v2490, 2
  %v2492 = icmp slt i64 %v2491, 8
  %v2493 = select i1 %v2492, i64 %v2491, i64 8
  %v2494 = getelementptr inbounds float, ptr %v78, i64 0
  br label %b457
b457:
  %v2495 = phi i64 [ %v2488, %b453 ], [ %v2503, %b462 ]
  %v2496 = icmp slt i64 %v2495, %v2493
  br i1 %v2496, label %b458, label %b459
b458:
  %v2497 = mul i64 %v2495, 8
  %v2498 = getelementptr inbounds float, ptr %v2494, i64 %v2497
  br label %b460
b460:
  %v2499 = phi i64 [ 0, %b458 ], [ %v2502, %b461 ]
  %v2500 = icmp slt i64 %v2499, 8
  br i1 %v2500, label %b461, label %b462
b461:
  %v2501 = getelementptr inbounds float, ptr %v2498, i64 %v2499
  store float 0x0000000000000000, ptr %v2501, align 4
  %v2502 = add nsw i64 %v2499, 1
  br label %b460
b462:
  %v2503 = add nsw i64 %v2495, 1
  br label %b457
b459:
  %v2504 = mul i64 %v8, 1
  br label %b463
b463:
  %v2505 = phi i64 [ 0, %b459 ], [ %v2609, %b468 ]
  %v2506 = icmp slt i64 %v2505, %v2504
  br i1 %v2506, label %b464, label %b465
b464:
  %v2507 = sub i64 %v2504, %v2505
  %v2508 = icmp slt i64 %v2507, 384
  %v2509 = select i1 %v2508, i64 %v2507, i64 384
  br label %b466
b466:
  %v2510 = phi i64 [ %v2488, %b464 ], [ %v2608, %b492 ]
  %v2511 = icmp slt i64 %v2510, %v2493
  br i1 %v2511, label %b467, label %b468
b467:
  %v2512 = sub i64 %v2493, %v2510
  %v2513 = icmp slt i64 %v2512, 64
  %v2514 = select i1 %v2513, i64 %v2512, i64 64
  %v2515 = sdiv i64 %v2514, 2
  %v2516 = mul i64 %v2515, 2
  %v2517 = sub i64 %v2514, %v2516
  %v2518 = mul i64 %v2505, 8
  %v2519 = add i64 %v2518, %v2510
  %v2520 = getelementptr inbounds float, ptr %v2474, i64 %v2519
  br label %b469
b469:
  %v2521 = phi i64 [ 0, %b467 ], [ %v2547, %b477 ]
  %v2522 = icmp slt i64 %v2521, %v2509
  br i1 %v2522, label %b470, label %b471
b470:
  %v2523 = mul i64 %v2521, 8
  %v2524 = getelementptr inbounds float, ptr %v2520, i64 %v2523
  %v2525 = mul i64 %v2521, 2
  %v2526 = getelementptr inbounds float, ptr %v2480, i64 %v2525
  br label %b472
b472:
  %v2527 = phi i64 [ 0, %b470 ], [ %v2536, %b473 ]
  %v2528 = icmp slt i64 %v2527, %v2515
  br i1 %v2528, label %b473, label %b474
b473:
  %v2529 = mul i64 %v2527, 2
  %v2530 = getelementptr inbounds float, ptr %v2524, i64 %v2529
  %v2531 = mul i64 %v2527, 768
  %v2532 = getelementptr inbounds float, ptr %v2526, i64 %v2531
  %v2533 = getelementptr inbounds float, ptr %v2530, i64 0
  %v2534 = load <2 x float>, ptr %v2533, align 4
  %v2535 = getelementptr inbounds float, ptr %v2532, i64 0
  store <2 x float> %v2534, ptr %v2535, align 4
  %v2536 = add nsw i64 %v2527, 1
  br label %b472
b474:
  %v2537 = mul i64 %v2515, 2
  %v2538 = getelementptr inbounds float, ptr %v2524, i64 %v2537
  %v2539 = mul i64 %v2515, 768
  %v2540 = getelementptr inbounds float, ptr %v2526, i64 %v2539
  br label %b475
b475:
  %v2541 = phi i64 [ 0, %b474 ], [ %v2546, %b476 ]
  %v2542 = icmp slt i64 %v2541, %v2517
  br i1 %v2542, label %b476, label %b477
b476:
  %v2543 = getelementptr inbounds float, ptr %v2538, i64 %v2541
  %v2544 = load float, ptr %v2543, align 4
  %v2545 = getelementptr inbounds float, ptr %v2540, i64 %v2541
  store float %v2544, ptr %v2545, align 4
  %v2546 = add nsw i64 %v2541, 1
  br label %b475, !llvm.loop !21
b477:
  %v2547 = add nsw i64 %v2521, 1
  br label %b469
b471:
  br label %b478
b478:
  %v2548 = phi i64 [ 0, %b471 ], [ %v2583, %b486 ]
  %v2549 = icmp slt i64 %v2548, 0
  br i1 %v2549, label %b479, label %b480
b479:
  %v2550 = mul i64 %v2505, 8
  %v2551 = add i64 %v2550, %v2548
  %v2552 = getelementptr inbounds float, ptr %v2479, i64 %v2551
  br label %b481
b481:
  %v2553 = phi i64 [ 0, %b479 ], [ %v2571, %b482 ]
  %v2554 = icmp slt i64 %v2553, %v2509
  br i1 %v2554, label %b482, label %b483
b482:
  %v2555 = mul i64 %v2553, 8
  %v2556 = getelementptr inbounds float, ptr %v2552, i64 %v2555
  %v2557 = mul i64 %v2553, 32
  %v2558 = getelementptr inbounds float, ptr %v194, i64 %v2557
  %v2559 = getelementptr inbounds float, ptr %v2556, i64 0
  %v2560 = load <8 x float>, ptr %v2559, align 4
  %v2561 = getelementptr inbounds float, ptr %v2558, i64 0
  store <8 x float> %v2560, ptr %v2561, align 4
  %v2562 = getelementptr inbounds float, ptr %v2556, i64 8
  %v2563 = load <8 x float>, ptr %v2562, align 4
  %v2564 = getelementptr inbounds float, ptr %v2558, i64 8
  store <8 x float> %v2563, ptr %v2564, align 4
  %v2565 = getelementptr inbounds float, ptr %v2556, i64 16
  %v2566 = load <8 x float>, ptr %v2565, align 4
  %v2567 = getelementptr inbounds float, ptr %v2558, i64 16
  store <8 x float> %v2566, ptr %v2567, align 4
  %v2568 = getelementptr inbounds float, ptr %v2556, i64 24
  %v2569 = load <8 x float>, ptr %v2568, align 4
  %v2570 = getelementptr inbounds float, ptr %v2558, i64 24
  store <8 x float> %v2569, ptr %v2570, align 4
  %v2571 = add nsw i64 %v2553, 1
  br label %b481
b483:
  %v2572 = sdiv i64 %v2514, 2
  br label %b484
b484:
  %v2573 = phi i64 [ 0, %b483 ], [ %v2582, %b485 ]
  %v2574 = icmp slt i64 %v2573, %v2572
  br i1 %v2574, label %b485, label %b486
b485:
  %v2575 = mul i64 %v2573, 2
  %v2576 = add i64 %v2510, %v2575
  %v2577 = mul i64 %v2573, 768
  %v2578 = getelementptr inbounds float, ptr %v2480, i64 %v2577
  %v2579 = mul i64 %v2576, 8
  %v2580 = add i64 %v2579, %v2548
  %v2581 = getelementptr inbounds float, ptr %v2494, i64 %v2580
  call void @outer_2x32(ptr %v2578, ptr %v194, i64 %v2509, ptr %v2581, i64 8)
  %v2582 = add nsw i64 %v2573, 1
  br label %b484
b486:
  %v2583 = add nsw i64 %v2548, 32
  br label %b478
b480:
  %v2584 = mul i64 %v2505, 8
  %v2585 = add i64 %v2584, 0
  %v2586 = getelementptr inbounds float, ptr %v2479, i64 %v2585
  br label %b487
b487:
  %v2587 = phi i64 [ 0, %b480 ], [ %v2596, %b488 ]
  %v2588 = icmp slt i64 %v2587, %v2509
  br i1 %v2588, label %b488, label %b489
b488:
  %v2589 = mul i64 %v2587, 8
  %v2590 = getelementptr inbounds float, ptr %v2586, i64 %v2589
  %v2591 = mul i64 %v2587, 8
  %v2592 = getelementptr inbounds float, ptr %v194, i64 %v2591
  %v2593 = getelementptr inbounds float, ptr %v2590, i64 0
  %v2594 = load <8 x float>, ptr %v2593, align 4
  %v2595 = getelementptr inbounds float, ptr %v2592, i64 0
  store <8 x float> %v2594, ptr %v2595, align 4
  %v2596 = add nsw i64 %v2587, 1
  br label %b487
b489:
  %v2597 = sdiv i64 %v2514, 2
  br label %b490
b490:
  %v2598 = phi i64 [ 0, %b489 ], [ %v2607, %b491 ]
  %v2599 = icmp slt i64 %v2598, %v2597
  br i1 %v2599, label %b491, label %b492
b491:
  %v2600 = mul i64 %v2598, 2
  %v2601 = add i64 %v2510, %v2600
  %v2602 = mul i64 %v2598, 768
  %v2603 = getelementptr inbounds float, ptr %v2480, i64 %v2602
  %v2604 = mul i64 %v2601, 8
  %v2605 = add i64 %v2604, 0
  %v2606 = getelementptr inbounds float, ptr %v2494, i64 %v2605
  call void @outer_2x8(ptr %v2603, ptr %v194, i64 %v2509, ptr %v2606, i64 8)
  %v2607 = add nsw i64 %v2598, 1
  br label %b490
b492:
  %v2608 = add nsw i64 %v2510, 64
  br label %b466
b468:
  %v2609 = add nsw i64 %v2505, 384
  br label %b463
b465:
  %v2610 = icmp sgt i64 %v3, 1
  br i1 %v2610, label %b493, label %b494
b493:
  %v2611 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2612 = atomicrmw add ptr %v2611, i64 1 acq_rel
  %v2613 = load i64, ptr %v189, align 8
  %v2614 = add i64 %v2613, 1
  store i64 %v2614, ptr %v189, align 8
  %v2615 = mul i64 %v3, %v2614
  br label %b495
b495:
  %v2616 = load atomic i64, ptr %v2611 acquire, align 8
  %v2617 = icmp slt i64 %v2616, %v2615
  br i1 %v2617, label %b496, label %b497
b496:
  %v2618 = call i32 @sched_yield()
  br label %b495
b497:
  br label %b494
b494:
  %v2619 = add i64 %v7, 0
  %v2620 = sdiv i64 %v2619, 1
  %v2621 = add i64 %v2, 1
  %v2622 = mul i64 %v2620, %v2
  %v2623 = sdiv i64 %v2622, %v3
  %v2624 = mul i64 %v2623, 1
  %v2625 = icmp slt i64 %v2624, %v7
  %v2626 = select i1 %v2625, i64 %v2624, i64 %v7
  %v2627 = mul i64 %v2620, %v2621
  %v2628 = sdiv i64 %v2627, %v3
  %v2629 = mul i64 %v2628, 1
  %v2630 = icmp slt i64 %v2629, %v7
  %v2631 = select i1 %v2630, i64 %v2629, i64 %v7
  br label %b498
b498:
  %v2632 = phi i64 [ %v2626, %b494 ], [ %v2649, %b499 ]
  %v2633 = icmp slt i64 %v2632, %v2631
  br i1 %v2633, label %b499, label %b500
b499:
  %v2634 = mul i64 %v2632, 8
  %v2635 = getelementptr inbounds float, ptr %v124, i64 %v2634
  %v2636 = mul i64 %v2632, 8
  %v2637 = getelementptr inbounds float, ptr %v126, i64 %v2636
  %v2638 = mul i64 %v2632, 8
  %v2639 = getelementptr inbounds float, ptr %v60, i64 %v2638
  %v2640 = add i64 0, 0
  %v2641 = getelementptr inbounds float, ptr %v2635, i64 %v2640
  %v2642 = load <8 x float>, ptr %v2641, align 4
  %v2643 = add i64 0, 0
  %v2644 = getelementptr inbounds float, ptr %v2637, i64 %v2643
  %v2645 = load <8 x float>, ptr %v2644, align 4
  %v2646 = fadd <8 x float> %v2642, %v2645
  %v2647 = add i64 0, 0
  %v2648 = getelementptr inbounds float, ptr %v2639, i64 %v2647
  store <8 x float> %v2646, ptr %v2648, align 4
  %v2649 = add nsw i64 %v2632, 1
  br label %b498
b500:
  %v2650 = icmp sgt i64 %v3, 1
  br i1 %v2650, label %b501, label %b502
b501:
  %v2651 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2652 = atomicrmw add ptr %v2651, i64 1 acq_rel
  %v2653 = load i64, ptr %v189, align 8
  %v2654 = add i64 %v2653, 1
  store i64 %v2654, ptr %v189, align 8
  %v2655 = mul i64 %v3, %v2654
  br label %b503
b503:
  %v2656 = load atomic i64, ptr %v2651 acquire, align 8
  %v2657 = icmp slt i64 %v2656, %v2655
  br i1 %v2657, label %b504, label %b505
b504:
  %v2658 = call i32 @sched_yield()
  br label %b503
b505:
  br label %b502
b502:
  %v2659 = icmp eq i64 %v2, 0
  br i1 %v2659, label %b506, label %b507
b506:
  br label %b508
b508:
  %v2660 = phi i64 [ 0, %b506 ], [ %v2692, %b513 ]
  %v2661 = icmp slt i64 %v2660, 32
  br i1 %v2661, label %b509, label %b510
b509:
  br label %b511
b511:
  %v2662 = phi i64 [ 0, %b509 ], [ %v2687, %b516 ]
  %v2663 = phi <8 x float> [ splat (float 0x0000000000000000), %b509 ], [ %v2686, %b516 ]
  %v2664 = icmp slt i64 %v2662, %v7
  br i1 %v2664, label %b512, label %b513
b512:
  %v2665 = add i64 %v2662, 128
  %v2666 = icmp slt i64 %v2665, %v7
  %v2667 = select i1 %v2666, i64 %v2665, i64 %v7
  br label %b514
b514:
  %v2668 = phi i64 [ %v2662, %b512 ], [ %v2685, %b515 ]
  %v2669 = phi <8 x float> [ splat (float 0x0000000000000000), %b512 ], [ %v2684, %b515 ]
  %v2670 = icmp slt i64 %v2668, %v2667
  br i1 %v2670, label %b515, label %b516
b515:
  %v2671 = mul i64 %v2668, 32
  %v2672 = getelementptr inbounds float, ptr %v128, i64 %v2671
  %v2673 = add i64 0, %v2660
  %v2674 = getelementptr inbounds float, ptr %v2672, i64 %v2673
  %v2675 = load float, ptr %v2674, align 4
  %v2676 = mul i64 %v2668, 8
  %v2677 = getelementptr inbounds float, ptr %v12, i64 %v2676
  %v2678 = add i64 0, 0
  %v2679 = getelementptr inbounds float, ptr %v2677, i64 %v2678
  %v2680 = load <8 x float>, ptr %v2679, align 4
  %v2681 = insertelement <8 x float> poison, float %v2675, i64 0
  %v2682 = shufflevector <8 x float> %v2681, <8 x float> poison, <8 x i32> zeroinitializer
  %v2683 = fmul <8 x float> %v2682, %v2680
  %v2684 = fadd <8 x float> %v2669, %v2683
  %v2685 = add nsw i64 %v2668, 1
  br label %b514
b516:
  %v2686 = fadd <8 x float> %v2663, %v2669
  %v2687 = add nsw i64 %v2662, 128
  br label %b511
b513:
  %v2688 = mul i64 %v2660, 24
  %v2689 = add i64 0, %v2688
  %v2690 = add i64 %v2689, 0
  %v2691 = getelementptr inbounds float, ptr %v62, i64 %v2690
  store <8 x float> %v2663, ptr %v2691, align 4
  %v2692 = add nsw i64 %v2660, 1
  br label %b508
b510:
  br label %b507
b507:
  %v2693 = icmp sgt i64 %v3, 1
  br i1 %v2693, label %b517, label %b518
b517:
  %v2694 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2695 = atomicrmw add ptr %v2694, i64 1 acq_rel
  %v2696 = load i64, ptr %v189, align 8
  %v2697 = add i64 %v2696, 1
  store i64 %v2697, ptr %v189, align 8
  %v2698 = mul i64 %v3, %v2697
  br label %b519
b519:
  %v2699 = load atomic i64, ptr %v2694 acquire, align 8
  %v2700 = icmp slt i64 %v2699, %v2698
  br i1 %v2700, label %b520, label %b521
b520:
  %v2701 = call i32 @sched_yield()
  br label %b519
b521:
  br label %b518
b518:
  ret void
}
define internal void @pack_rows(ptr %v0, i64 %v1, i64 %v2, i64 %v3, i64 %v4, ptr %v5, i64 %v6) #2 {
entry:
  %v7 = icmp ult i64 %v4, 8
  %v8 = select i1 %v7, i64 %v4, i64 8
  %v9 = trunc i64 %v8 to i32
  %v10 = insertelement <8 x i32> poison, i32 %v9, i64 0
  %v11 = shufflevector <8 x i32> %v10, <8 x i32> poison, <8 x i32> zeroinitializer
  %v12 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v11
  br label %b0
b0:
  %v13 = phi i64 [ 0, %entry ], [ %v20, %b1 ]
  %v14 = icmp slt i64 %v13, %v3
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v13, %v2
  %v16 = getelementptr inbounds float, ptr %v0, i64 %v15
  %v17 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v16, <8 x i1> %v12, <8 x float> zeroinitializer)
  %v18 = mul i64 %v13, %v6
  %v19 = getelementptr inbounds float, ptr %v5, i64 %v18
  store <8 x float> %v17, ptr %v19, align 4
  %v20 = add nsw i64 %v13, 1
  br label %b0
b2:
  ret void
}
define internal void @tile_1x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v62, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v25, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v14 = icmp slt i64 %v9, %v8
  br i1 %v14, label %b1, label %b2
b1:
  %v15 = mul i64 %v9, 8
  %v16 = getelementptr inbounds float, ptr %v2, i64 %v15
  %v17 = getelementptr inbounds float, ptr %v16, i64 0
  %v18 = load <8 x float>, ptr %v17, align 4
  %v19 = mul i64 %v1, 0
  %v20 = add i64 %v19, %v9
  %v21 = getelementptr inbounds float, ptr %v0, i64 %v20
  %v22 = load float, ptr %v21, align 4
  %v23 = insertelement <8 x float> poison, float %v22, i64 0
  %v24 = shufflevector <8 x float> %v23, <8 x float> poison, <8 x i32> zeroinitializer
  %v25 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v24, <8 x float> %v18, <8 x float> %v10)
  %v26 = add i64 %v9, 1
  %v27 = mul i64 %v26, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v26
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v11)
  %v38 = add i64 %v9, 2
  %v39 = mul i64 %v38, 8
  %v40 = getelementptr inbounds float, ptr %v2, i64 %v39
  %v41 = getelementptr inbounds float, ptr %v40, i64 0
  %v42 = load <8 x float>, ptr %v41, align 4
  %v43 = mul i64 %v1, 0
  %v44 = add i64 %v43, %v38
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v42, <8 x float> %v12)
  %v50 = add i64 %v9, 3
  %v51 = mul i64 %v50, 8
  %v52 = getelementptr inbounds float, ptr %v2, i64 %v51
  %v53 = getelementptr inbounds float, ptr %v52, i64 0
  %v54 = load <8 x float>, ptr %v53, align 4
  %v55 = mul i64 %v1, 0
  %v56 = add i64 %v55, %v50
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v54, <8 x float> %v13)
  %v62 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v63 = fadd <8 x float> %v10, %v11
  %v64 = fadd <8 x float> %v63, %v12
  %v65 = fadd <8 x float> %v64, %v13
  br label %b3
b3:
  %v66 = phi i64 [ %v8, %b2 ], [ %v80, %b4 ]
  %v67 = phi <8 x float> [ %v65, %b2 ], [ %v79, %b4 ]
  %v68 = icmp slt i64 %v66, %v3
  br i1 %v68, label %b4, label %b5
b4:
  %v69 = mul i64 %v66, 8
  %v70 = getelementptr inbounds float, ptr %v2, i64 %v69
  %v71 = getelementptr inbounds float, ptr %v70, i64 0
  %v72 = load <8 x float>, ptr %v71, align 4
  %v73 = mul i64 %v1, 0
  %v74 = add i64 %v73, %v66
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v72, <8 x float> %v67)
  %v80 = add nsw i64 %v66, 1
  br label %b3
b5:
  %v81 = mul i64 %v5, 0
  %v82 = mul i64 %v6, 0
  %v83 = add i64 %v81, %v82
  %v84 = getelementptr inbounds float, ptr %v4, i64 %v83
  %v85 = load <8 x float>, ptr %v84, align 4
  %v86 = fadd <8 x float> %v85, %v67
  store <8 x float> %v86, ptr %v84, align 4
  ret void
}
define internal void @tile_2x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v94, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v29, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v48, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v55, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v67, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v74, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v93, %b1 ]
  %v18 = icmp slt i64 %v9, %v8
  br i1 %v18, label %b1, label %b2
b1:
  %v19 = mul i64 %v9, 8
  %v20 = getelementptr inbounds float, ptr %v2, i64 %v19
  %v21 = getelementptr inbounds float, ptr %v20, i64 0
  %v22 = load <8 x float>, ptr %v21, align 4
  %v23 = mul i64 %v1, 0
  %v24 = add i64 %v23, %v9
  %v25 = getelementptr inbounds float, ptr %v0, i64 %v24
  %v26 = load float, ptr %v25, align 4
  %v27 = insertelement <8 x float> poison, float %v26, i64 0
  %v28 = shufflevector <8 x float> %v27, <8 x float> poison, <8 x i32> zeroinitializer
  %v29 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v28, <8 x float> %v22, <8 x float> %v10)
  %v30 = mul i64 %v1, 1
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v22, <8 x float> %v11)
  %v37 = add i64 %v9, 1
  %v38 = mul i64 %v37, 8
  %v39 = getelementptr inbounds float, ptr %v2, i64 %v38
  %v40 = getelementptr inbounds float, ptr %v39, i64 0
  %v41 = load <8 x float>, ptr %v40, align 4
  %v42 = mul i64 %v1, 0
  %v43 = add i64 %v42, %v37
  %v44 = getelementptr inbounds float, ptr %v0, i64 %v43
  %v45 = load float, ptr %v44, align 4
  %v46 = insertelement <8 x float> poison, float %v45, i64 0
  %v47 = shufflevector <8 x float> %v46, <8 x float> poison, <8 x i32> zeroinitializer
  %v48 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v47, <8 x float> %v41, <8 x float> %v12)
  %v49 = mul i64 %v1, 1
  %v50 = add i64 %v49, %v37
  %v51 = getelementptr inbounds float, ptr %v0, i64 %v50
  %v52 = load float, ptr %v51, align 4
  %v53 = insertelement <8 x float> poison, float %v52, i64 0
  %v54 = shufflevector <8 x float> %v53, <8 x float> poison, <8 x i32> zeroinitializer
  %v55 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v54, <8 x float> %v41, <8 x float> %v13)
  %v56 = add i64 %v9, 2
  %v57 = mul i64 %v56, 8
  %v58 = getelementptr inbounds float, ptr %v2, i64 %v57
  %v59 = getelementptr inbounds float, ptr %v58, i64 0
  %v60 = load <8 x float>, ptr %v59, align 4
  %v61 = mul i64 %v1, 0
  %v62 = add i64 %v61, %v56
  %v63 = getelementptr inbounds float, ptr %v0, i64 %v62
  %v64 = load float, ptr %v63, align 4
  %v65 = insertelement <8 x float> poison, float %v64, i64 0
  %v66 = shufflevector <8 x float> %v65, <8 x float> poison, <8 x i32> zeroinitializer
  %v67 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v66, <8 x float> %v60, <8 x float> %v14)
  %v68 = mul i64 %v1, 1
  %v69 = add i64 %v68, %v56
  %v70 = getelementptr inbounds float, ptr %v0, i64 %v69
  %v71 = load float, ptr %v70, align 4
  %v72 = insertelement <8 x float> poison, float %v71, i64 0
  %v73 = shufflevector <8 x float> %v72, <8 x float> poison, <8 x i32> zeroinitializer
  %v74 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v73, <8 x float> %v60, <8 x float> %v15)
  %v75 = add i64 %v9, 3
  %v76 = mul i64 %v75, 8
  %v77 = getelementptr inbounds float, ptr %v2, i64 %v76
  %v78 = getelementptr inbounds float, ptr %v77, i64 0
  %v79 = load <8 x float>, ptr %v78, align 4
  %v80 = mul i64 %v1, 0
  %v81 = add i64 %v80, %v75
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v79, <8 x float> %v16)
  %v87 = mul i64 %v1, 1
  %v88 = add i64 %v87, %v75
  %v89 = getelementptr inbounds float, ptr %v0, i64 %v88
  %v90 = load float, ptr %v89, align 4
  %v91 = insertelement <8 x float> poison, float %v90, i64 0
  %v92 = shufflevector <8 x float> %v91, <8 x float> poison, <8 x i32> zeroinitializer
  %v93 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v92, <8 x float> %v79, <8 x float> %v17)
  %v94 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v95 = fadd <8 x float> %v10, %v12
  %v96 = fadd <8 x float> %v11, %v13
  %v97 = fadd <8 x float> %v95, %v14
  %v98 = fadd <8 x float> %v96, %v15
  %v99 = fadd <8 x float> %v97, %v16
  %v100 = fadd <8 x float> %v98, %v17
  br label %b3
b3:
  %v101 = phi i64 [ %v8, %b2 ], [ %v123, %b4 ]
  %v102 = phi <8 x float> [ %v99, %b2 ], [ %v115, %b4 ]
  %v103 = phi <8 x float> [ %v100, %b2 ], [ %v122, %b4 ]
  %v104 = icmp slt i64 %v101, %v3
  br i1 %v104, label %b4, label %b5
b4:
  %v105 = mul i64 %v101, 8
  %v106 = getelementptr inbounds float, ptr %v2, i64 %v105
  %v107 = getelementptr inbounds float, ptr %v106, i64 0
  %v108 = load <8 x float>, ptr %v107, align 4
  %v109 = mul i64 %v1, 0
  %v110 = add i64 %v109, %v101
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v108, <8 x float> %v102)
  %v116 = mul i64 %v1, 1
  %v117 = add i64 %v116, %v101
  %v118 = getelementptr inbounds float, ptr %v0, i64 %v117
  %v119 = load float, ptr %v118, align 4
  %v120 = insertelement <8 x float> poison, float %v119, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  %v122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v121, <8 x float> %v108, <8 x float> %v103)
  %v123 = add nsw i64 %v101, 1
  br label %b3
b5:
  %v124 = mul i64 %v5, 0
  %v125 = mul i64 %v6, 0
  %v126 = add i64 %v124, %v125
  %v127 = getelementptr inbounds float, ptr %v4, i64 %v126
  %v128 = load <8 x float>, ptr %v127, align 4
  %v129 = fadd <8 x float> %v128, %v102
  store <8 x float> %v129, ptr %v127, align 4
  %v130 = mul i64 %v5, 1
  %v131 = mul i64 %v6, 0
  %v132 = add i64 %v130, %v131
  %v133 = getelementptr inbounds float, ptr %v4, i64 %v132
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = fadd <8 x float> %v134, %v103
  store <8 x float> %v135, ptr %v133, align 4
  ret void
}
define internal void @tile_3x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v126, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v59, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v66, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v73, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v85, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v92, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v99, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v111, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v118, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v125, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = add i64 %v9, 1
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
  %v59 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v58, <8 x float> %v52, <8 x float> %v13)
  %v60 = mul i64 %v1, 1
  %v61 = add i64 %v60, %v48
  %v62 = getelementptr inbounds float, ptr %v0, i64 %v61
  %v63 = load float, ptr %v62, align 4
  %v64 = insertelement <8 x float> poison, float %v63, i64 0
  %v65 = shufflevector <8 x float> %v64, <8 x float> poison, <8 x i32> zeroinitializer
  %v66 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v65, <8 x float> %v52, <8 x float> %v14)
  %v67 = mul i64 %v1, 2
  %v68 = add i64 %v67, %v48
  %v69 = getelementptr inbounds float, ptr %v0, i64 %v68
  %v70 = load float, ptr %v69, align 4
  %v71 = insertelement <8 x float> poison, float %v70, i64 0
  %v72 = shufflevector <8 x float> %v71, <8 x float> poison, <8 x i32> zeroinitializer
  %v73 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v72, <8 x float> %v52, <8 x float> %v15)
  %v74 = add i64 %v9, 2
  %v75 = mul i64 %v74, 8
  %v76 = getelementptr inbounds float, ptr %v2, i64 %v75
  %v77 = getelementptr inbounds float, ptr %v76, i64 0
  %v78 = load <8 x float>, ptr %v77, align 4
  %v79 = mul i64 %v1, 0
  %v80 = add i64 %v79, %v74
  %v81 = getelementptr inbounds float, ptr %v0, i64 %v80
  %v82 = load float, ptr %v81, align 4
  %v83 = insertelement <8 x float> poison, float %v82, i64 0
  %v84 = shufflevector <8 x float> %v83, <8 x float> poison, <8 x i32> zeroinitializer
  %v85 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v84, <8 x float> %v78, <8 x float> %v16)
  %v86 = mul i64 %v1, 1
  %v87 = add i64 %v86, %v74
  %v88 = getelementptr inbounds float, ptr %v0, i64 %v87
  %v89 = load float, ptr %v88, align 4
  %v90 = insertelement <8 x float> poison, float %v89, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  %v92 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v91, <8 x float> %v78, <8 x float> %v17)
  %v93 = mul i64 %v1, 2
  %v94 = add i64 %v93, %v74
  %v95 = getelementptr inbounds float, ptr %v0, i64 %v94
  %v96 = load float, ptr %v95, align 4
  %v97 = insertelement <8 x float> poison, float %v96, i64 0
  %v98 = shufflevector <8 x float> %v97, <8 x float> poison, <8 x i32> zeroinitializer
  %v99 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v98, <8 x float> %v78, <8 x float> %v18)
  %v100 = add i64 %v9, 3
  %v101 = mul i64 %v100, 8
  %v102 = getelementptr inbounds float, ptr %v2, i64 %v101
  %v103 = getelementptr inbounds float, ptr %v102, i64 0
  %v104 = load <8 x float>, ptr %v103, align 4
  %v105 = mul i64 %v1, 0
  %v106 = add i64 %v105, %v100
  %v107 = getelementptr inbounds float, ptr %v0, i64 %v106
  %v108 = load float, ptr %v107, align 4
  %v109 = insertelement <8 x float> poison, float %v108, i64 0
  %v110 = shufflevector <8 x float> %v109, <8 x float> poison, <8 x i32> zeroinitializer
  %v111 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v110, <8 x float> %v104, <8 x float> %v19)
  %v112 = mul i64 %v1, 1
  %v113 = add i64 %v112, %v100
  %v114 = getelementptr inbounds float, ptr %v0, i64 %v113
  %v115 = load float, ptr %v114, align 4
  %v116 = insertelement <8 x float> poison, float %v115, i64 0
  %v117 = shufflevector <8 x float> %v116, <8 x float> poison, <8 x i32> zeroinitializer
  %v118 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v117, <8 x float> %v104, <8 x float> %v20)
  %v119 = mul i64 %v1, 2
  %v120 = add i64 %v119, %v100
  %v121 = getelementptr inbounds float, ptr %v0, i64 %v120
  %v122 = load float, ptr %v121, align 4
  %v123 = insertelement <8 x float> poison, float %v122, i64 0
  %v124 = shufflevector <8 x float> %v123, <8 x float> poison, <8 x i32> zeroinitializer
  %v125 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v124, <8 x float> %v104, <8 x float> %v21)
  %v126 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v127 = fadd <8 x float> %v10, %v13
  %v128 = fadd <8 x float> %v11, %v14
  %v129 = fadd <8 x float> %v12, %v15
  %v130 = fadd <8 x float> %v127, %v16
  %v131 = fadd <8 x float> %v128, %v17
  %v132 = fadd <8 x float> %v129, %v18
  %v133 = fadd <8 x float> %v130, %v19
  %v134 = fadd <8 x float> %v131, %v20
  %v135 = fadd <8 x float> %v132, %v21
  br label %b3
b3:
  %v136 = phi i64 [ %v8, %b2 ], [ %v166, %b4 ]
  %v137 = phi <8 x float> [ %v133, %b2 ], [ %v151, %b4 ]
  %v138 = phi <8 x float> [ %v134, %b2 ], [ %v158, %b4 ]
  %v139 = phi <8 x float> [ %v135, %b2 ], [ %v165, %b4 ]
  %v140 = icmp slt i64 %v136, %v3
  br i1 %v140, label %b4, label %b5
b4:
  %v141 = mul i64 %v136, 8
  %v142 = getelementptr inbounds float, ptr %v2, i64 %v141
  %v143 = getelementptr inbounds float, ptr %v142, i64 0
  %v144 = load <8 x float>, ptr %v143, align 4
  %v145 = mul i64 %v1, 0
  %v146 = add i64 %v145, %v136
  %v147 = getelementptr inbounds float, ptr %v0, i64 %v146
  %v148 = load float, ptr %v147, align 4
  %v149 = insertelement <8 x float> poison, float %v148, i64 0
  %v150 = shufflevector <8 x float> %v149, <8 x float> poison, <8 x i32> zeroinitializer
  %v151 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v150, <8 x float> %v144, <8 x float> %v137)
  %v152 = mul i64 %v1, 1
  %v153 = add i64 %v152, %v136
  %v154 = getelementptr inbounds float, ptr %v0, i64 %v153
  %v155 = load float, ptr %v154, align 4
  %v156 = insertelement <8 x float> poison, float %v155, i64 0
  %v157 = shufflevector <8 x float> %v156, <8 x float> poison, <8 x i32> zeroinitializer
  %v158 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v157, <8 x float> %v144, <8 x float> %v138)
  %v159 = mul i64 %v1, 2
  %v160 = add i64 %v159, %v136
  %v161 = getelementptr inbounds float, ptr %v0, i64 %v160
  %v162 = load float, ptr %v161, align 4
  %v163 = insertelement <8 x float> poison, float %v162, i64 0
  %v164 = shufflevector <8 x float> %v163, <8 x float> poison, <8 x i32> zeroinitializer
  %v165 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v164, <8 x float> %v144, <8 x float> %v139)
  %v166 = add nsw i64 %v136, 1
  br label %b3
b5:
  %v167 = mul i64 %v5, 0
  %v168 = mul i64 %v6, 0
  %v169 = add i64 %v167, %v168
  %v170 = getelementptr inbounds float, ptr %v4, i64 %v169
  %v171 = load <8 x float>, ptr %v170, align 4
  %v172 = fadd <8 x float> %v171, %v137
  store <8 x float> %v172, ptr %v170, align 4
  %v173 = mul i64 %v5, 1
  %v174 = mul i64 %v6, 0
  %v175 = add i64 %v173, %v174
  %v176 = getelementptr inbounds float, ptr %v4, i64 %v175
  %v177 = load <8 x float>, ptr %v176, align 4
  %v178 = fadd <8 x float> %v177, %v138
  store <8 x float> %v178, ptr %v176, align 4
  %v179 = mul i64 %v5, 2
  %v180 = mul i64 %v6, 0
  %v181 = add i64 %v179, %v180
  %v182 = getelementptr inbounds float, ptr %v4, i64 %v181
  %v183 = load <8 x float>, ptr %v182, align 4
  %v184 = fadd <8 x float> %v183, %v139
  store <8 x float> %v184, ptr %v182, align 4
  ret void
}
define internal void @tile_4x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 4
  %v8 = mul i64 %v7, 4
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v158, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v84, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v91, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v136, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v143, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v150, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v157, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = add i64 %v9, 1
  %v60 = mul i64 %v59, 8
  %v61 = getelementptr inbounds float, ptr %v2, i64 %v60
  %v62 = getelementptr inbounds float, ptr %v61, i64 0
  %v63 = load <8 x float>, ptr %v62, align 4
  %v64 = mul i64 %v1, 0
  %v65 = add i64 %v64, %v59
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v63, <8 x float> %v14)
  %v71 = mul i64 %v1, 1
  %v72 = add i64 %v71, %v59
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v63, <8 x float> %v15)
  %v78 = mul i64 %v1, 2
  %v79 = add i64 %v78, %v59
  %v80 = getelementptr inbounds float, ptr %v0, i64 %v79
  %v81 = load float, ptr %v80, align 4
  %v82 = insertelement <8 x float> poison, float %v81, i64 0
  %v83 = shufflevector <8 x float> %v82, <8 x float> poison, <8 x i32> zeroinitializer
  %v84 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v83, <8 x float> %v63, <8 x float> %v16)
  %v85 = mul i64 %v1, 3
  %v86 = add i64 %v85, %v59
  %v87 = getelementptr inbounds float, ptr %v0, i64 %v86
  %v88 = load float, ptr %v87, align 4
  %v89 = insertelement <8 x float> poison, float %v88, i64 0
  %v90 = shufflevector <8 x float> %v89, <8 x float> poison, <8 x i32> zeroinitializer
  %v91 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v90, <8 x float> %v63, <8 x float> %v17)
  %v92 = add i64 %v9, 2
  %v93 = mul i64 %v92, 8
  %v94 = getelementptr inbounds float, ptr %v2, i64 %v93
  %v95 = getelementptr inbounds float, ptr %v94, i64 0
  %v96 = load <8 x float>, ptr %v95, align 4
  %v97 = mul i64 %v1, 0
  %v98 = add i64 %v97, %v92
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v96, <8 x float> %v18)
  %v104 = mul i64 %v1, 1
  %v105 = add i64 %v104, %v92
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v96, <8 x float> %v19)
  %v111 = mul i64 %v1, 2
  %v112 = add i64 %v111, %v92
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v96, <8 x float> %v20)
  %v118 = mul i64 %v1, 3
  %v119 = add i64 %v118, %v92
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v96, <8 x float> %v21)
  %v125 = add i64 %v9, 3
  %v126 = mul i64 %v125, 8
  %v127 = getelementptr inbounds float, ptr %v2, i64 %v126
  %v128 = getelementptr inbounds float, ptr %v127, i64 0
  %v129 = load <8 x float>, ptr %v128, align 4
  %v130 = mul i64 %v1, 0
  %v131 = add i64 %v130, %v125
  %v132 = getelementptr inbounds float, ptr %v0, i64 %v131
  %v133 = load float, ptr %v132, align 4
  %v134 = insertelement <8 x float> poison, float %v133, i64 0
  %v135 = shufflevector <8 x float> %v134, <8 x float> poison, <8 x i32> zeroinitializer
  %v136 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v135, <8 x float> %v129, <8 x float> %v22)
  %v137 = mul i64 %v1, 1
  %v138 = add i64 %v137, %v125
  %v139 = getelementptr inbounds float, ptr %v0, i64 %v138
  %v140 = load float, ptr %v139, align 4
  %v141 = insertelement <8 x float> poison, float %v140, i64 0
  %v142 = shufflevector <8 x float> %v141, <8 x float> poison, <8 x i32> zeroinitializer
  %v143 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v142, <8 x float> %v129, <8 x float> %v23)
  %v144 = mul i64 %v1, 2
  %v145 = add i64 %v144, %v125
  %v146 = getelementptr inbounds float, ptr %v0, i64 %v145
  %v147 = load float, ptr %v146, align 4
  %v148 = insertelement <8 x float> poison, float %v147, i64 0
  %v149 = shufflevector <8 x float> %v148, <8 x float> poison, <8 x i32> zeroinitializer
  %v150 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v149, <8 x float> %v129, <8 x float> %v24)
  %v151 = mul i64 %v1, 3
  %v152 = add i64 %v151, %v125
  %v153 = getelementptr inbounds float, ptr %v0, i64 %v152
  %v154 = load float, ptr %v153, align 4
  %v155 = insertelement <8 x float> poison, float %v154, i64 0
  %v156 = shufflevector <8 x float> %v155, <8 x float> poison, <8 x i32> zeroinitializer
  %v157 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v156, <8 x float> %v129, <8 x float> %v25)
  %v158 = add nsw i64 %v9, 4
  br label %b0
b2:
  %v159 = fadd <8 x float> %v10, %v14
  %v160 = fadd <8 x float> %v11, %v15
  %v161 = fadd <8 x float> %v12, %v16
  %v162 = fadd <8 x float> %v13, %v17
  %v163 = fadd <8 x float> %v159, %v18
  %v164 = fadd <8 x float> %v160, %v19
  %v165 = fadd <8 x float> %v161, %v20
  %v166 = fadd <8 x float> %v162, %v21
  %v167 = fadd <8 x float> %v163, %v22
  %v168 = fadd <8 x float> %v164, %v23
  %v169 = fadd <8 x float> %v165, %v24
  %v170 = fadd <8 x float> %v166, %v25
  br label %b3
b3:
  %v171 = phi i64 [ %v8, %b2 ], [ %v209, %b4 ]
  %v172 = phi <8 x float> [ %v167, %b2 ], [ %v187, %b4 ]
  %v173 = phi <8 x float> [ %v168, %b2 ], [ %v194, %b4 ]
  %v174 = phi <8 x float> [ %v169, %b2 ], [ %v201, %b4 ]
  %v175 = phi <8 x float> [ %v170, %b2 ], [ %v208, %b4 ]
  %v176 = icmp slt i64 %v171, %v3
  br i1 %v176, label %b4, label %b5
b4:
  %v177 = mul i64 %v171, 8
  %v178 = getelementptr inbounds float, ptr %v2, i64 %v177
  %v179 = getelementptr inbounds float, ptr %v178, i64 0
  %v180 = load <8 x float>, ptr %v179, align 4
  %v181 = mul i64 %v1, 0
  %v182 = add i64 %v181, %v171
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v180, <8 x float> %v172)
  %v188 = mul i64 %v1, 1
  %v189 = add i64 %v188, %v171
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v180, <8 x float> %v173)
  %v195 = mul i64 %v1, 2
  %v196 = add i64 %v195, %v171
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v180, <8 x float> %v174)
  %v202 = mul i64 %v1, 3
  %v203 = add i64 %v202, %v171
  %v204 = getelementptr inbounds float, ptr %v0, i64 %v203
  %v205 = load float, ptr %v204, align 4
  %v206 = insertelement <8 x float> poison, float %v205, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  %v208 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v207, <8 x float> %v180, <8 x float> %v175)
  %v209 = add nsw i64 %v171, 1
  br label %b3
b5:
  %v210 = mul i64 %v5, 0
  %v211 = mul i64 %v6, 0
  %v212 = add i64 %v210, %v211
  %v213 = getelementptr inbounds float, ptr %v4, i64 %v212
  %v214 = load <8 x float>, ptr %v213, align 4
  %v215 = fadd <8 x float> %v214, %v172
  store <8 x float> %v215, ptr %v213, align 4
  %v216 = mul i64 %v5, 1
  %v217 = mul i64 %v6, 0
  %v218 = add i64 %v216, %v217
  %v219 = getelementptr inbounds float, ptr %v4, i64 %v218
  %v220 = load <8 x float>, ptr %v219, align 4
  %v221 = fadd <8 x float> %v220, %v173
  store <8 x float> %v221, ptr %v219, align 4
  %v222 = mul i64 %v5, 2
  %v223 = mul i64 %v6, 0
  %v224 = add i64 %v222, %v223
  %v225 = getelementptr inbounds float, ptr %v4, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = fadd <8 x float> %v226, %v174
  store <8 x float> %v227, ptr %v225, align 4
  %v228 = mul i64 %v5, 3
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v175
  store <8 x float> %v233, ptr %v231, align 4
  ret void
}
define internal void @tile_5x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 3
  %v8 = mul i64 %v7, 3
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v145, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v36, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v43, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v50, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v57, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v64, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v76, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v83, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v90, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v97, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v104, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v116, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v123, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v130, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v137, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v144, %b1 ]
  %v25 = icmp slt i64 %v9, %v8
  br i1 %v25, label %b1, label %b2
b1:
  %v26 = mul i64 %v9, 8
  %v27 = getelementptr inbounds float, ptr %v2, i64 %v26
  %v28 = getelementptr inbounds float, ptr %v27, i64 0
  %v29 = load <8 x float>, ptr %v28, align 4
  %v30 = mul i64 %v1, 0
  %v31 = add i64 %v30, %v9
  %v32 = getelementptr inbounds float, ptr %v0, i64 %v31
  %v33 = load float, ptr %v32, align 4
  %v34 = insertelement <8 x float> poison, float %v33, i64 0
  %v35 = shufflevector <8 x float> %v34, <8 x float> poison, <8 x i32> zeroinitializer
  %v36 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v35, <8 x float> %v29, <8 x float> %v10)
  %v37 = mul i64 %v1, 1
  %v38 = add i64 %v37, %v9
  %v39 = getelementptr inbounds float, ptr %v0, i64 %v38
  %v40 = load float, ptr %v39, align 4
  %v41 = insertelement <8 x float> poison, float %v40, i64 0
  %v42 = shufflevector <8 x float> %v41, <8 x float> poison, <8 x i32> zeroinitializer
  %v43 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v42, <8 x float> %v29, <8 x float> %v11)
  %v44 = mul i64 %v1, 2
  %v45 = add i64 %v44, %v9
  %v46 = getelementptr inbounds float, ptr %v0, i64 %v45
  %v47 = load float, ptr %v46, align 4
  %v48 = insertelement <8 x float> poison, float %v47, i64 0
  %v49 = shufflevector <8 x float> %v48, <8 x float> poison, <8 x i32> zeroinitializer
  %v50 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v49, <8 x float> %v29, <8 x float> %v12)
  %v51 = mul i64 %v1, 3
  %v52 = add i64 %v51, %v9
  %v53 = getelementptr inbounds float, ptr %v0, i64 %v52
  %v54 = load float, ptr %v53, align 4
  %v55 = insertelement <8 x float> poison, float %v54, i64 0
  %v56 = shufflevector <8 x float> %v55, <8 x float> poison, <8 x i32> zeroinitializer
  %v57 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v56, <8 x float> %v29, <8 x float> %v13)
  %v58 = mul i64 %v1, 4
  %v59 = add i64 %v58, %v9
  %v60 = getelementptr inbounds float, ptr %v0, i64 %v59
  %v61 = load float, ptr %v60, align 4
  %v62 = insertelement <8 x float> poison, float %v61, i64 0
  %v63 = shufflevector <8 x float> %v62, <8 x float> poison, <8 x i32> zeroinitializer
  %v64 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v63, <8 x float> %v29, <8 x float> %v14)
  %v65 = add i64 %v9, 1
  %v66 = mul i64 %v65, 8
  %v67 = getelementptr inbounds float, ptr %v2, i64 %v66
  %v68 = getelementptr inbounds float, ptr %v67, i64 0
  %v69 = load <8 x float>, ptr %v68, align 4
  %v70 = mul i64 %v1, 0
  %v71 = add i64 %v70, %v65
  %v72 = getelementptr inbounds float, ptr %v0, i64 %v71
  %v73 = load float, ptr %v72, align 4
  %v74 = insertelement <8 x float> poison, float %v73, i64 0
  %v75 = shufflevector <8 x float> %v74, <8 x float> poison, <8 x i32> zeroinitializer
  %v76 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v75, <8 x float> %v69, <8 x float> %v15)
  %v77 = mul i64 %v1, 1
  %v78 = add i64 %v77, %v65
  %v79 = getelementptr inbounds float, ptr %v0, i64 %v78
  %v80 = load float, ptr %v79, align 4
  %v81 = insertelement <8 x float> poison, float %v80, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  %v83 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v82, <8 x float> %v69, <8 x float> %v16)
  %v84 = mul i64 %v1, 2
  %v85 = add i64 %v84, %v65
  %v86 = getelementptr inbounds float, ptr %v0, i64 %v85
  %v87 = load float, ptr %v86, align 4
  %v88 = insertelement <8 x float> poison, float %v87, i64 0
  %v89 = shufflevector <8 x float> %v88, <8 x float> poison, <8 x i32> zeroinitializer
  %v90 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v89, <8 x float> %v69, <8 x float> %v17)
  %v91 = mul i64 %v1, 3
  %v92 = add i64 %v91, %v65
  %v93 = getelementptr inbounds float, ptr %v0, i64 %v92
  %v94 = load float, ptr %v93, align 4
  %v95 = insertelement <8 x float> poison, float %v94, i64 0
  %v96 = shufflevector <8 x float> %v95, <8 x float> poison, <8 x i32> zeroinitializer
  %v97 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v96, <8 x float> %v69, <8 x float> %v18)
  %v98 = mul i64 %v1, 4
  %v99 = add i64 %v98, %v65
  %v100 = getelementptr inbounds float, ptr %v0, i64 %v99
  %v101 = load float, ptr %v100, align 4
  %v102 = insertelement <8 x float> poison, float %v101, i64 0
  %v103 = shufflevector <8 x float> %v102, <8 x float> poison, <8 x i32> zeroinitializer
  %v104 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v103, <8 x float> %v69, <8 x float> %v19)
  %v105 = add i64 %v9, 2
  %v106 = mul i64 %v105, 8
  %v107 = getelementptr inbounds float, ptr %v2, i64 %v106
  %v108 = getelementptr inbounds float, ptr %v107, i64 0
  %v109 = load <8 x float>, ptr %v108, align 4
  %v110 = mul i64 %v1, 0
  %v111 = add i64 %v110, %v105
  %v112 = getelementptr inbounds float, ptr %v0, i64 %v111
  %v113 = load float, ptr %v112, align 4
  %v114 = insertelement <8 x float> poison, float %v113, i64 0
  %v115 = shufflevector <8 x float> %v114, <8 x float> poison, <8 x i32> zeroinitializer
  %v116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v115, <8 x float> %v109, <8 x float> %v20)
  %v117 = mul i64 %v1, 1
  %v118 = add i64 %v117, %v105
  %v119 = getelementptr inbounds float, ptr %v0, i64 %v118
  %v120 = load float, ptr %v119, align 4
  %v121 = insertelement <8 x float> poison, float %v120, i64 0
  %v122 = shufflevector <8 x float> %v121, <8 x float> poison, <8 x i32> zeroinitializer
  %v123 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v122, <8 x float> %v109, <8 x float> %v21)
  %v124 = mul i64 %v1, 2
  %v125 = add i64 %v124, %v105
  %v126 = getelementptr inbounds float, ptr %v0, i64 %v125
  %v127 = load float, ptr %v126, align 4
  %v128 = insertelement <8 x float> poison, float %v127, i64 0
  %v129 = shufflevector <8 x float> %v128, <8 x float> poison, <8 x i32> zeroinitializer
  %v130 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v129, <8 x float> %v109, <8 x float> %v22)
  %v131 = mul i64 %v1, 3
  %v132 = add i64 %v131, %v105
  %v133 = getelementptr inbounds float, ptr %v0, i64 %v132
  %v134 = load float, ptr %v133, align 4
  %v135 = insertelement <8 x float> poison, float %v134, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  %v137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v136, <8 x float> %v109, <8 x float> %v23)
  %v138 = mul i64 %v1, 4
  %v139 = add i64 %v138, %v105
  %v140 = getelementptr inbounds float, ptr %v0, i64 %v139
  %v141 = load float, ptr %v140, align 4
  %v142 = insertelement <8 x float> poison, float %v141, i64 0
  %v143 = shufflevector <8 x float> %v142, <8 x float> poison, <8 x i32> zeroinitializer
  %v144 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v143, <8 x float> %v109, <8 x float> %v24)
  %v145 = add nsw i64 %v9, 3
  br label %b0
b2:
  %v146 = fadd <8 x float> %v10, %v15
  %v147 = fadd <8 x float> %v11, %v16
  %v148 = fadd <8 x float> %v12, %v17
  %v149 = fadd <8 x float> %v13, %v18
  %v150 = fadd <8 x float> %v14, %v19
  %v151 = fadd <8 x float> %v146, %v20
  %v152 = fadd <8 x float> %v147, %v21
  %v153 = fadd <8 x float> %v148, %v22
  %v154 = fadd <8 x float> %v149, %v23
  %v155 = fadd <8 x float> %v150, %v24
  br label %b3
b3:
  %v156 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v157 = phi <8 x float> [ %v151, %b2 ], [ %v173, %b4 ]
  %v158 = phi <8 x float> [ %v152, %b2 ], [ %v180, %b4 ]
  %v159 = phi <8 x float> [ %v153, %b2 ], [ %v187, %b4 ]
  %v160 = phi <8 x float> [ %v154, %b2 ], [ %v194, %b4 ]
  %v161 = phi <8 x float> [ %v155, %b2 ], [ %v201, %b4 ]
  %v162 = icmp slt i64 %v156, %v3
  br i1 %v162, label %b4, label %b5
b4:
  %v163 = mul i64 %v156, 8
  %v164 = getelementptr inbounds float, ptr %v2, i64 %v163
  %v165 = getelementptr inbounds float, ptr %v164, i64 0
  %v166 = load <8 x float>, ptr %v165, align 4
  %v167 = mul i64 %v1, 0
  %v168 = add i64 %v167, %v156
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v166, <8 x float> %v157)
  %v174 = mul i64 %v1, 1
  %v175 = add i64 %v174, %v156
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v166, <8 x float> %v158)
  %v181 = mul i64 %v1, 2
  %v182 = add i64 %v181, %v156
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v166, <8 x float> %v159)
  %v188 = mul i64 %v1, 3
  %v189 = add i64 %v188, %v156
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v166, <8 x float> %v160)
  %v195 = mul i64 %v1, 4
  %v196 = add i64 %v195, %v156
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v166, <8 x float> %v161)
  %v202 = add nsw i64 %v156, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v157
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v158
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v159
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v160
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v161
  store <8 x float> %v232, ptr %v230, align 4
  ret void
}
define internal void @tile_6x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v116, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v33, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v40, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v47, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v54, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v61, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v68, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v80, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v87, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v94, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v101, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v108, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v115, %b1 ]
  %v22 = icmp slt i64 %v9, %v8
  br i1 %v22, label %b1, label %b2
b1:
  %v23 = mul i64 %v9, 8
  %v24 = getelementptr inbounds float, ptr %v2, i64 %v23
  %v25 = getelementptr inbounds float, ptr %v24, i64 0
  %v26 = load <8 x float>, ptr %v25, align 4
  %v27 = mul i64 %v1, 0
  %v28 = add i64 %v27, %v9
  %v29 = getelementptr inbounds float, ptr %v0, i64 %v28
  %v30 = load float, ptr %v29, align 4
  %v31 = insertelement <8 x float> poison, float %v30, i64 0
  %v32 = shufflevector <8 x float> %v31, <8 x float> poison, <8 x i32> zeroinitializer
  %v33 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v32, <8 x float> %v26, <8 x float> %v10)
  %v34 = mul i64 %v1, 1
  %v35 = add i64 %v34, %v9
  %v36 = getelementptr inbounds float, ptr %v0, i64 %v35
  %v37 = load float, ptr %v36, align 4
  %v38 = insertelement <8 x float> poison, float %v37, i64 0
  %v39 = shufflevector <8 x float> %v38, <8 x float> poison, <8 x i32> zeroinitializer
  %v40 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v39, <8 x float> %v26, <8 x float> %v11)
  %v41 = mul i64 %v1, 2
  %v42 = add i64 %v41, %v9
  %v43 = getelementptr inbounds float, ptr %v0, i64 %v42
  %v44 = load float, ptr %v43, align 4
  %v45 = insertelement <8 x float> poison, float %v44, i64 0
  %v46 = shufflevector <8 x float> %v45, <8 x float> poison, <8 x i32> zeroinitializer
  %v47 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v46, <8 x float> %v26, <8 x float> %v12)
  %v48 = mul i64 %v1, 3
  %v49 = add i64 %v48, %v9
  %v50 = getelementptr inbounds float, ptr %v0, i64 %v49
  %v51 = load float, ptr %v50, align 4
  %v52 = insertelement <8 x float> poison, float %v51, i64 0
  %v53 = shufflevector <8 x float> %v52, <8 x float> poison, <8 x i32> zeroinitializer
  %v54 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v53, <8 x float> %v26, <8 x float> %v13)
  %v55 = mul i64 %v1, 4
  %v56 = add i64 %v55, %v9
  %v57 = getelementptr inbounds float, ptr %v0, i64 %v56
  %v58 = load float, ptr %v57, align 4
  %v59 = insertelement <8 x float> poison, float %v58, i64 0
  %v60 = shufflevector <8 x float> %v59, <8 x float> poison, <8 x i32> zeroinitializer
  %v61 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v60, <8 x float> %v26, <8 x float> %v14)
  %v62 = mul i64 %v1, 5
  %v63 = add i64 %v62, %v9
  %v64 = getelementptr inbounds float, ptr %v0, i64 %v63
  %v65 = load float, ptr %v64, align 4
  %v66 = insertelement <8 x float> poison, float %v65, i64 0
  %v67 = shufflevector <8 x float> %v66, <8 x float> poison, <8 x i32> zeroinitializer
  %v68 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v67, <8 x float> %v26, <8 x float> %v15)
  %v69 = add i64 %v9, 1
  %v70 = mul i64 %v69, 8
  %v71 = getelementptr inbounds float, ptr %v2, i64 %v70
  %v72 = getelementptr inbounds float, ptr %v71, i64 0
  %v73 = load <8 x float>, ptr %v72, align 4
  %v74 = mul i64 %v1, 0
  %v75 = add i64 %v74, %v69
  %v76 = getelementptr inbounds float, ptr %v0, i64 %v75
  %v77 = load float, ptr %v76, align 4
  %v78 = insertelement <8 x float> poison, float %v77, i64 0
  %v79 = shufflevector <8 x float> %v78, <8 x float> poison, <8 x i32> zeroinitializer
  %v80 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v79, <8 x float> %v73, <8 x float> %v16)
  %v81 = mul i64 %v1, 1
  %v82 = add i64 %v81, %v69
  %v83 = getelementptr inbounds float, ptr %v0, i64 %v82
  %v84 = load float, ptr %v83, align 4
  %v85 = insertelement <8 x float> poison, float %v84, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  %v87 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v86, <8 x float> %v73, <8 x float> %v17)
  %v88 = mul i64 %v1, 2
  %v89 = add i64 %v88, %v69
  %v90 = getelementptr inbounds float, ptr %v0, i64 %v89
  %v91 = load float, ptr %v90, align 4
  %v92 = insertelement <8 x float> poison, float %v91, i64 0
  %v93 = shufflevector <8 x float> %v92, <8 x float> poison, <8 x i32> zeroinitializer
  %v94 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v93, <8 x float> %v73, <8 x float> %v18)
  %v95 = mul i64 %v1, 3
  %v96 = add i64 %v95, %v69
  %v97 = getelementptr inbounds float, ptr %v0, i64 %v96
  %v98 = load float, ptr %v97, align 4
  %v99 = insertelement <8 x float> poison, float %v98, i64 0
  %v100 = shufflevector <8 x float> %v99, <8 x float> poison, <8 x i32> zeroinitializer
  %v101 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v100, <8 x float> %v73, <8 x float> %v19)
  %v102 = mul i64 %v1, 4
  %v103 = add i64 %v102, %v69
  %v104 = getelementptr inbounds float, ptr %v0, i64 %v103
  %v105 = load float, ptr %v104, align 4
  %v106 = insertelement <8 x float> poison, float %v105, i64 0
  %v107 = shufflevector <8 x float> %v106, <8 x float> poison, <8 x i32> zeroinitializer
  %v108 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v107, <8 x float> %v73, <8 x float> %v20)
  %v109 = mul i64 %v1, 5
  %v110 = add i64 %v109, %v69
  %v111 = getelementptr inbounds float, ptr %v0, i64 %v110
  %v112 = load float, ptr %v111, align 4
  %v113 = insertelement <8 x float> poison, float %v112, i64 0
  %v114 = shufflevector <8 x float> %v113, <8 x float> poison, <8 x i32> zeroinitializer
  %v115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v114, <8 x float> %v73, <8 x float> %v21)
  %v116 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v117 = fadd <8 x float> %v10, %v16
  %v118 = fadd <8 x float> %v11, %v17
  %v119 = fadd <8 x float> %v12, %v18
  %v120 = fadd <8 x float> %v13, %v19
  %v121 = fadd <8 x float> %v14, %v20
  %v122 = fadd <8 x float> %v15, %v21
  br label %b3
b3:
  %v123 = phi i64 [ %v8, %b2 ], [ %v177, %b4 ]
  %v124 = phi <8 x float> [ %v117, %b2 ], [ %v141, %b4 ]
  %v125 = phi <8 x float> [ %v118, %b2 ], [ %v148, %b4 ]
  %v126 = phi <8 x float> [ %v119, %b2 ], [ %v155, %b4 ]
  %v127 = phi <8 x float> [ %v120, %b2 ], [ %v162, %b4 ]
  %v128 = phi <8 x float> [ %v121, %b2 ], [ %v169, %b4 ]
  %v129 = phi <8 x float> [ %v122, %b2 ], [ %v176, %b4 ]
  %v130 = icmp slt i64 %v123, %v3
  br i1 %v130, label %b4, label %b5
b4:
  %v131 = mul i64 %v123, 8
  %v132 = getelementptr inbounds float, ptr %v2, i64 %v131
  %v133 = getelementptr inbounds float, ptr %v132, i64 0
  %v134 = load <8 x float>, ptr %v133, align 4
  %v135 = mul i64 %v1, 0
  %v136 = add i64 %v135, %v123
  %v137 = getelementptr inbounds float, ptr %v0, i64 %v136
  %v138 = load float, ptr %v137, align 4
  %v139 = insertelement <8 x float> poison, float %v138, i64 0
  %v140 = shufflevector <8 x float> %v139, <8 x float> poison, <8 x i32> zeroinitializer
  %v141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v140, <8 x float> %v134, <8 x float> %v124)
  %v142 = mul i64 %v1, 1
  %v143 = add i64 %v142, %v123
  %v144 = getelementptr inbounds float, ptr %v0, i64 %v143
  %v145 = load float, ptr %v144, align 4
  %v146 = insertelement <8 x float> poison, float %v145, i64 0
  %v147 = shufflevector <8 x float> %v146, <8 x float> poison, <8 x i32> zeroinitializer
  %v148 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v147, <8 x float> %v134, <8 x float> %v125)
  %v149 = mul i64 %v1, 2
  %v150 = add i64 %v149, %v123
  %v151 = getelementptr inbounds float, ptr %v0, i64 %v150
  %v152 = load float, ptr %v151, align 4
  %v153 = insertelement <8 x float> poison, float %v152, i64 0
  %v154 = shufflevector <8 x float> %v153, <8 x float> poison, <8 x i32> zeroinitializer
  %v155 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v154, <8 x float> %v134, <8 x float> %v126)
  %v156 = mul i64 %v1, 3
  %v157 = add i64 %v156, %v123
  %v158 = getelementptr inbounds float, ptr %v0, i64 %v157
  %v159 = load float, ptr %v158, align 4
  %v160 = insertelement <8 x float> poison, float %v159, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  %v162 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v161, <8 x float> %v134, <8 x float> %v127)
  %v163 = mul i64 %v1, 4
  %v164 = add i64 %v163, %v123
  %v165 = getelementptr inbounds float, ptr %v0, i64 %v164
  %v166 = load float, ptr %v165, align 4
  %v167 = insertelement <8 x float> poison, float %v166, i64 0
  %v168 = shufflevector <8 x float> %v167, <8 x float> poison, <8 x i32> zeroinitializer
  %v169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v168, <8 x float> %v134, <8 x float> %v128)
  %v170 = mul i64 %v1, 5
  %v171 = add i64 %v170, %v123
  %v172 = getelementptr inbounds float, ptr %v0, i64 %v171
  %v173 = load float, ptr %v172, align 4
  %v174 = insertelement <8 x float> poison, float %v173, i64 0
  %v175 = shufflevector <8 x float> %v174, <8 x float> poison, <8 x i32> zeroinitializer
  %v176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v175, <8 x float> %v134, <8 x float> %v129)
  %v177 = add nsw i64 %v123, 1
  br label %b3
b5:
  %v178 = mul i64 %v5, 0
  %v179 = mul i64 %v6, 0
  %v180 = add i64 %v178, %v179
  %v181 = getelementptr inbounds float, ptr %v4, i64 %v180
  %v182 = load <8 x float>, ptr %v181, align 4
  %v183 = fadd <8 x float> %v182, %v124
  store <8 x float> %v183, ptr %v181, align 4
  %v184 = mul i64 %v5, 1
  %v185 = mul i64 %v6, 0
  %v186 = add i64 %v184, %v185
  %v187 = getelementptr inbounds float, ptr %v4, i64 %v186
  %v188 = load <8 x float>, ptr %v187, align 4
  %v189 = fadd <8 x float> %v188, %v125
  store <8 x float> %v189, ptr %v187, align 4
  %v190 = mul i64 %v5, 2
  %v191 = mul i64 %v6, 0
  %v192 = add i64 %v190, %v191
  %v193 = getelementptr inbounds float, ptr %v4, i64 %v192
  %v194 = load <8 x float>, ptr %v193, align 4
  %v195 = fadd <8 x float> %v194, %v126
  store <8 x float> %v195, ptr %v193, align 4
  %v196 = mul i64 %v5, 3
  %v197 = mul i64 %v6, 0
  %v198 = add i64 %v196, %v197
  %v199 = getelementptr inbounds float, ptr %v4, i64 %v198
  %v200 = load <8 x float>, ptr %v199, align 4
  %v201 = fadd <8 x float> %v200, %v127
  store <8 x float> %v201, ptr %v199, align 4
  %v202 = mul i64 %v5, 4
  %v203 = mul i64 %v6, 0
  %v204 = add i64 %v202, %v203
  %v205 = getelementptr inbounds float, ptr %v4, i64 %v204
  %v206 = load <8 x float>, ptr %v205, align 4
  %v207 = fadd <8 x float> %v206, %v128
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = mul i64 %v5, 5
  %v209 = mul i64 %v6, 0
  %v210 = add i64 %v208, %v209
  %v211 = getelementptr inbounds float, ptr %v4, i64 %v210
  %v212 = load <8 x float>, ptr %v211, align 4
  %v213 = fadd <8 x float> %v212, %v129
  store <8 x float> %v213, ptr %v211, align 4
  ret void
}
define internal void @tile_7x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v132, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v35, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v42, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v49, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v56, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v63, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v70, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v77, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v89, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v96, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v103, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v110, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v117, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v124, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v131, %b1 ]
  %v24 = icmp slt i64 %v9, %v8
  br i1 %v24, label %b1, label %b2
b1:
  %v25 = mul i64 %v9, 8
  %v26 = getelementptr inbounds float, ptr %v2, i64 %v25
  %v27 = getelementptr inbounds float, ptr %v26, i64 0
  %v28 = load <8 x float>, ptr %v27, align 4
  %v29 = mul i64 %v1, 0
  %v30 = add i64 %v29, %v9
  %v31 = getelementptr inbounds float, ptr %v0, i64 %v30
  %v32 = load float, ptr %v31, align 4
  %v33 = insertelement <8 x float> poison, float %v32, i64 0
  %v34 = shufflevector <8 x float> %v33, <8 x float> poison, <8 x i32> zeroinitializer
  %v35 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v34, <8 x float> %v28, <8 x float> %v10)
  %v36 = mul i64 %v1, 1
  %v37 = add i64 %v36, %v9
  %v38 = getelementptr inbounds float, ptr %v0, i64 %v37
  %v39 = load float, ptr %v38, align 4
  %v40 = insertelement <8 x float> poison, float %v39, i64 0
  %v41 = shufflevector <8 x float> %v40, <8 x float> poison, <8 x i32> zeroinitializer
  %v42 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v41, <8 x float> %v28, <8 x float> %v11)
  %v43 = mul i64 %v1, 2
  %v44 = add i64 %v43, %v9
  %v45 = getelementptr inbounds float, ptr %v0, i64 %v44
  %v46 = load float, ptr %v45, align 4
  %v47 = insertelement <8 x float> poison, float %v46, i64 0
  %v48 = shufflevector <8 x float> %v47, <8 x float> poison, <8 x i32> zeroinitializer
  %v49 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v48, <8 x float> %v28, <8 x float> %v12)
  %v50 = mul i64 %v1, 3
  %v51 = add i64 %v50, %v9
  %v52 = getelementptr inbounds float, ptr %v0, i64 %v51
  %v53 = load float, ptr %v52, align 4
  %v54 = insertelement <8 x float> poison, float %v53, i64 0
  %v55 = shufflevector <8 x float> %v54, <8 x float> poison, <8 x i32> zeroinitializer
  %v56 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v55, <8 x float> %v28, <8 x float> %v13)
  %v57 = mul i64 %v1, 4
  %v58 = add i64 %v57, %v9
  %v59 = getelementptr inbounds float, ptr %v0, i64 %v58
  %v60 = load float, ptr %v59, align 4
  %v61 = insertelement <8 x float> poison, float %v60, i64 0
  %v62 = shufflevector <8 x float> %v61, <8 x float> poison, <8 x i32> zeroinitializer
  %v63 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v62, <8 x float> %v28, <8 x float> %v14)
  %v64 = mul i64 %v1, 5
  %v65 = add i64 %v64, %v9
  %v66 = getelementptr inbounds float, ptr %v0, i64 %v65
  %v67 = load float, ptr %v66, align 4
  %v68 = insertelement <8 x float> poison, float %v67, i64 0
  %v69 = shufflevector <8 x float> %v68, <8 x float> poison, <8 x i32> zeroinitializer
  %v70 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v69, <8 x float> %v28, <8 x float> %v15)
  %v71 = mul i64 %v1, 6
  %v72 = add i64 %v71, %v9
  %v73 = getelementptr inbounds float, ptr %v0, i64 %v72
  %v74 = load float, ptr %v73, align 4
  %v75 = insertelement <8 x float> poison, float %v74, i64 0
  %v76 = shufflevector <8 x float> %v75, <8 x float> poison, <8 x i32> zeroinitializer
  %v77 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v76, <8 x float> %v28, <8 x float> %v16)
  %v78 = add i64 %v9, 1
  %v79 = mul i64 %v78, 8
  %v80 = getelementptr inbounds float, ptr %v2, i64 %v79
  %v81 = getelementptr inbounds float, ptr %v80, i64 0
  %v82 = load <8 x float>, ptr %v81, align 4
  %v83 = mul i64 %v1, 0
  %v84 = add i64 %v83, %v78
  %v85 = getelementptr inbounds float, ptr %v0, i64 %v84
  %v86 = load float, ptr %v85, align 4
  %v87 = insertelement <8 x float> poison, float %v86, i64 0
  %v88 = shufflevector <8 x float> %v87, <8 x float> poison, <8 x i32> zeroinitializer
  %v89 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v88, <8 x float> %v82, <8 x float> %v17)
  %v90 = mul i64 %v1, 1
  %v91 = add i64 %v90, %v78
  %v92 = getelementptr inbounds float, ptr %v0, i64 %v91
  %v93 = load float, ptr %v92, align 4
  %v94 = insertelement <8 x float> poison, float %v93, i64 0
  %v95 = shufflevector <8 x float> %v94, <8 x float> poison, <8 x i32> zeroinitializer
  %v96 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v95, <8 x float> %v82, <8 x float> %v18)
  %v97 = mul i64 %v1, 2
  %v98 = add i64 %v97, %v78
  %v99 = getelementptr inbounds float, ptr %v0, i64 %v98
  %v100 = load float, ptr %v99, align 4
  %v101 = insertelement <8 x float> poison, float %v100, i64 0
  %v102 = shufflevector <8 x float> %v101, <8 x float> poison, <8 x i32> zeroinitializer
  %v103 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v102, <8 x float> %v82, <8 x float> %v19)
  %v104 = mul i64 %v1, 3
  %v105 = add i64 %v104, %v78
  %v106 = getelementptr inbounds float, ptr %v0, i64 %v105
  %v107 = load float, ptr %v106, align 4
  %v108 = insertelement <8 x float> poison, float %v107, i64 0
  %v109 = shufflevector <8 x float> %v108, <8 x float> poison, <8 x i32> zeroinitializer
  %v110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v109, <8 x float> %v82, <8 x float> %v20)
  %v111 = mul i64 %v1, 4
  %v112 = add i64 %v111, %v78
  %v113 = getelementptr inbounds float, ptr %v0, i64 %v112
  %v114 = load float, ptr %v113, align 4
  %v115 = insertelement <8 x float> poison, float %v114, i64 0
  %v116 = shufflevector <8 x float> %v115, <8 x float> poison, <8 x i32> zeroinitializer
  %v117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v116, <8 x float> %v82, <8 x float> %v21)
  %v118 = mul i64 %v1, 5
  %v119 = add i64 %v118, %v78
  %v120 = getelementptr inbounds float, ptr %v0, i64 %v119
  %v121 = load float, ptr %v120, align 4
  %v122 = insertelement <8 x float> poison, float %v121, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  %v124 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v123, <8 x float> %v82, <8 x float> %v22)
  %v125 = mul i64 %v1, 6
  %v126 = add i64 %v125, %v78
  %v127 = getelementptr inbounds float, ptr %v0, i64 %v126
  %v128 = load float, ptr %v127, align 4
  %v129 = insertelement <8 x float> poison, float %v128, i64 0
  %v130 = shufflevector <8 x float> %v129, <8 x float> poison, <8 x i32> zeroinitializer
  %v131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v130, <8 x float> %v82, <8 x float> %v23)
  %v132 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v133 = fadd <8 x float> %v10, %v17
  %v134 = fadd <8 x float> %v11, %v18
  %v135 = fadd <8 x float> %v12, %v19
  %v136 = fadd <8 x float> %v13, %v20
  %v137 = fadd <8 x float> %v14, %v21
  %v138 = fadd <8 x float> %v15, %v22
  %v139 = fadd <8 x float> %v16, %v23
  br label %b3
b3:
  %v140 = phi i64 [ %v8, %b2 ], [ %v202, %b4 ]
  %v141 = phi <8 x float> [ %v133, %b2 ], [ %v159, %b4 ]
  %v142 = phi <8 x float> [ %v134, %b2 ], [ %v166, %b4 ]
  %v143 = phi <8 x float> [ %v135, %b2 ], [ %v173, %b4 ]
  %v144 = phi <8 x float> [ %v136, %b2 ], [ %v180, %b4 ]
  %v145 = phi <8 x float> [ %v137, %b2 ], [ %v187, %b4 ]
  %v146 = phi <8 x float> [ %v138, %b2 ], [ %v194, %b4 ]
  %v147 = phi <8 x float> [ %v139, %b2 ], [ %v201, %b4 ]
  %v148 = icmp slt i64 %v140, %v3
  br i1 %v148, label %b4, label %b5
b4:
  %v149 = mul i64 %v140, 8
  %v150 = getelementptr inbounds float, ptr %v2, i64 %v149
  %v151 = getelementptr inbounds float, ptr %v150, i64 0
  %v152 = load <8 x float>, ptr %v151, align 4
  %v153 = mul i64 %v1, 0
  %v154 = add i64 %v153, %v140
  %v155 = getelementptr inbounds float, ptr %v0, i64 %v154
  %v156 = load float, ptr %v155, align 4
  %v157 = insertelement <8 x float> poison, float %v156, i64 0
  %v158 = shufflevector <8 x float> %v157, <8 x float> poison, <8 x i32> zeroinitializer
  %v159 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v158, <8 x float> %v152, <8 x float> %v141)
  %v160 = mul i64 %v1, 1
  %v161 = add i64 %v160, %v140
  %v162 = getelementptr inbounds float, ptr %v0, i64 %v161
  %v163 = load float, ptr %v162, align 4
  %v164 = insertelement <8 x float> poison, float %v163, i64 0
  %v165 = shufflevector <8 x float> %v164, <8 x float> poison, <8 x i32> zeroinitializer
  %v166 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v165, <8 x float> %v152, <8 x float> %v142)
  %v167 = mul i64 %v1, 2
  %v168 = add i64 %v167, %v140
  %v169 = getelementptr inbounds float, ptr %v0, i64 %v168
  %v170 = load float, ptr %v169, align 4
  %v171 = insertelement <8 x float> poison, float %v170, i64 0
  %v172 = shufflevector <8 x float> %v171, <8 x float> poison, <8 x i32> zeroinitializer
  %v173 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v172, <8 x float> %v152, <8 x float> %v143)
  %v174 = mul i64 %v1, 3
  %v175 = add i64 %v174, %v140
  %v176 = getelementptr inbounds float, ptr %v0, i64 %v175
  %v177 = load float, ptr %v176, align 4
  %v178 = insertelement <8 x float> poison, float %v177, i64 0
  %v179 = shufflevector <8 x float> %v178, <8 x float> poison, <8 x i32> zeroinitializer
  %v180 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v179, <8 x float> %v152, <8 x float> %v144)
  %v181 = mul i64 %v1, 4
  %v182 = add i64 %v181, %v140
  %v183 = getelementptr inbounds float, ptr %v0, i64 %v182
  %v184 = load float, ptr %v183, align 4
  %v185 = insertelement <8 x float> poison, float %v184, i64 0
  %v186 = shufflevector <8 x float> %v185, <8 x float> poison, <8 x i32> zeroinitializer
  %v187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v186, <8 x float> %v152, <8 x float> %v145)
  %v188 = mul i64 %v1, 5
  %v189 = add i64 %v188, %v140
  %v190 = getelementptr inbounds float, ptr %v0, i64 %v189
  %v191 = load float, ptr %v190, align 4
  %v192 = insertelement <8 x float> poison, float %v191, i64 0
  %v193 = shufflevector <8 x float> %v192, <8 x float> poison, <8 x i32> zeroinitializer
  %v194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v193, <8 x float> %v152, <8 x float> %v146)
  %v195 = mul i64 %v1, 6
  %v196 = add i64 %v195, %v140
  %v197 = getelementptr inbounds float, ptr %v0, i64 %v196
  %v198 = load float, ptr %v197, align 4
  %v199 = insertelement <8 x float> poison, float %v198, i64 0
  %v200 = shufflevector <8 x float> %v199, <8 x float> poison, <8 x i32> zeroinitializer
  %v201 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v200, <8 x float> %v152, <8 x float> %v147)
  %v202 = add nsw i64 %v140, 1
  br label %b3
b5:
  %v203 = mul i64 %v5, 0
  %v204 = mul i64 %v6, 0
  %v205 = add i64 %v203, %v204
  %v206 = getelementptr inbounds float, ptr %v4, i64 %v205
  %v207 = load <8 x float>, ptr %v206, align 4
  %v208 = fadd <8 x float> %v207, %v141
  store <8 x float> %v208, ptr %v206, align 4
  %v209 = mul i64 %v5, 1
  %v210 = mul i64 %v6, 0
  %v211 = add i64 %v209, %v210
  %v212 = getelementptr inbounds float, ptr %v4, i64 %v211
  %v213 = load <8 x float>, ptr %v212, align 4
  %v214 = fadd <8 x float> %v213, %v142
  store <8 x float> %v214, ptr %v212, align 4
  %v215 = mul i64 %v5, 2
  %v216 = mul i64 %v6, 0
  %v217 = add i64 %v215, %v216
  %v218 = getelementptr inbounds float, ptr %v4, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = fadd <8 x float> %v219, %v143
  store <8 x float> %v220, ptr %v218, align 4
  %v221 = mul i64 %v5, 3
  %v222 = mul i64 %v6, 0
  %v223 = add i64 %v221, %v222
  %v224 = getelementptr inbounds float, ptr %v4, i64 %v223
  %v225 = load <8 x float>, ptr %v224, align 4
  %v226 = fadd <8 x float> %v225, %v144
  store <8 x float> %v226, ptr %v224, align 4
  %v227 = mul i64 %v5, 4
  %v228 = mul i64 %v6, 0
  %v229 = add i64 %v227, %v228
  %v230 = getelementptr inbounds float, ptr %v4, i64 %v229
  %v231 = load <8 x float>, ptr %v230, align 4
  %v232 = fadd <8 x float> %v231, %v145
  store <8 x float> %v232, ptr %v230, align 4
  %v233 = mul i64 %v5, 5
  %v234 = mul i64 %v6, 0
  %v235 = add i64 %v233, %v234
  %v236 = getelementptr inbounds float, ptr %v4, i64 %v235
  %v237 = load <8 x float>, ptr %v236, align 4
  %v238 = fadd <8 x float> %v237, %v146
  store <8 x float> %v238, ptr %v236, align 4
  %v239 = mul i64 %v5, 6
  %v240 = mul i64 %v6, 0
  %v241 = add i64 %v239, %v240
  %v242 = getelementptr inbounds float, ptr %v4, i64 %v241
  %v243 = load <8 x float>, ptr %v242, align 4
  %v244 = fadd <8 x float> %v243, %v147
  store <8 x float> %v244, ptr %v242, align 4
  ret void
}
define internal void @tile_8x1_more(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4, i64 %v5, i64 %v6) #2 {
entry:
  %v7 = sdiv i64 %v3, 2
  %v8 = mul i64 %v7, 2
  br label %b0
b0:
  %v9 = phi i64 [ 0, %entry ], [ %v148, %b1 ]
  %v10 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v37, %b1 ]
  %v11 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v44, %b1 ]
  %v12 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v51, %b1 ]
  %v13 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v58, %b1 ]
  %v14 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v65, %b1 ]
  %v15 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v72, %b1 ]
  %v16 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v79, %b1 ]
  %v17 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v86, %b1 ]
  %v18 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v98, %b1 ]
  %v19 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v105, %b1 ]
  %v20 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v112, %b1 ]
  %v21 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v119, %b1 ]
  %v22 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v126, %b1 ]
  %v23 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v133, %b1 ]
  %v24 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v140, %b1 ]
  %v25 = phi <8 x float> [ splat (float 0x0000000000000000), %entry ], [ %v147, %b1 ]
  %v26 = icmp slt i64 %v9, %v8
  br i1 %v26, label %b1, label %b2
b1:
  %v27 = mul i64 %v9, 8
  %v28 = getelementptr inbounds float, ptr %v2, i64 %v27
  %v29 = getelementptr inbounds float, ptr %v28, i64 0
  %v30 = load <8 x float>, ptr %v29, align 4
  %v31 = mul i64 %v1, 0
  %v32 = add i64 %v31, %v9
  %v33 = getelementptr inbounds float, ptr %v0, i64 %v32
  %v34 = load float, ptr %v33, align 4
  %v35 = insertelement <8 x float> poison, float %v34, i64 0
  %v36 = shufflevector <8 x float> %v35, <8 x float> poison, <8 x i32> zeroinitializer
  %v37 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v36, <8 x float> %v30, <8 x float> %v10)
  %v38 = mul i64 %v1, 1
  %v39 = add i64 %v38, %v9
  %v40 = getelementptr inbounds float, ptr %v0, i64 %v39
  %v41 = load float, ptr %v40, align 4
  %v42 = insertelement <8 x float> poison, float %v41, i64 0
  %v43 = shufflevector <8 x float> %v42, <8 x float> poison, <8 x i32> zeroinitializer
  %v44 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v43, <8 x float> %v30, <8 x float> %v11)
  %v45 = mul i64 %v1, 2
  %v46 = add i64 %v45, %v9
  %v47 = getelementptr inbounds float, ptr %v0, i64 %v46
  %v48 = load float, ptr %v47, align 4
  %v49 = insertelement <8 x float> poison, float %v48, i64 0
  %v50 = shufflevector <8 x float> %v49, <8 x float> poison, <8 x i32> zeroinitializer
  %v51 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v50, <8 x float> %v30, <8 x float> %v12)
  %v52 = mul i64 %v1, 3
  %v53 = add i64 %v52, %v9
  %v54 = getelementptr inbounds float, ptr %v0, i64 %v53
  %v55 = load float, ptr %v54, align 4
  %v56 = insertelement <8 x float> poison, float %v55, i64 0
  %v57 = shufflevector <8 x float> %v56, <8 x float> poison, <8 x i32> zeroinitializer
  %v58 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v57, <8 x float> %v30, <8 x float> %v13)
  %v59 = mul i64 %v1, 4
  %v60 = add i64 %v59, %v9
  %v61 = getelementptr inbounds float, ptr %v0, i64 %v60
  %v62 = load float, ptr %v61, align 4
  %v63 = insertelement <8 x float> poison, float %v62, i64 0
  %v64 = shufflevector <8 x float> %v63, <8 x float> poison, <8 x i32> zeroinitializer
  %v65 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v64, <8 x float> %v30, <8 x float> %v14)
  %v66 = mul i64 %v1, 5
  %v67 = add i64 %v66, %v9
  %v68 = getelementptr inbounds float, ptr %v0, i64 %v67
  %v69 = load float, ptr %v68, align 4
  %v70 = insertelement <8 x float> poison, float %v69, i64 0
  %v71 = shufflevector <8 x float> %v70, <8 x float> poison, <8 x i32> zeroinitializer
  %v72 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v71, <8 x float> %v30, <8 x float> %v15)
  %v73 = mul i64 %v1, 6
  %v74 = add i64 %v73, %v9
  %v75 = getelementptr inbounds float, ptr %v0, i64 %v74
  %v76 = load float, ptr %v75, align 4
  %v77 = insertelement <8 x float> poison, float %v76, i64 0
  %v78 = shufflevector <8 x float> %v77, <8 x float> poison, <8 x i32> zeroinitializer
  %v79 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v78, <8 x float> %v30, <8 x float> %v16)
  %v80 = mul i64 %v1, 7
  %v81 = add i64 %v80, %v9
  %v82 = getelementptr inbounds float, ptr %v0, i64 %v81
  %v83 = load float, ptr %v82, align 4
  %v84 = insertelement <8 x float> poison, float %v83, i64 0
  %v85 = shufflevector <8 x float> %v84, <8 x float> poison, <8 x i32> zeroinitializer
  %v86 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v85, <8 x float> %v30, <8 x float> %v17)
  %v87 = add i64 %v9, 1
  %v88 = mul i64 %v87, 8
  %v89 = getelementptr inbounds float, ptr %v2, i64 %v88
  %v90 = getelementptr inbounds float, ptr %v89, i64 0
  %v91 = load <8 x float>, ptr %v90, align 4
  %v92 = mul i64 %v1, 0
  %v93 = add i64 %v92, %v87
  %v94 = getelementptr inbounds float, ptr %v0, i64 %v93
  %v95 = load float, ptr %v94, align 4
  %v96 = insertelement <8 x float> poison, float %v95, i64 0
  %v97 = shufflevector <8 x float> %v96, <8 x float> poison, <8 x i32> zeroinitializer
  %v98 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v97, <8 x float> %v91, <8 x float> %v18)
  %v99 = mul i64 %v1, 1
  %v100 = add i64 %v99, %v87
  %v101 = getelementptr inbounds float, ptr %v0, i64 %v100
  %v102 = load float, ptr %v101, align 4
  %v103 = insertelement <8 x float> poison, float %v102, i64 0
  %v104 = shufflevector <8 x float> %v103, <8 x float> poison, <8 x i32> zeroinitializer
  %v105 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v104, <8 x float> %v91, <8 x float> %v19)
  %v106 = mul i64 %v1, 2
  %v107 = add i64 %v106, %v87
  %v108 = getelementptr inbounds float, ptr %v0, i64 %v107
  %v109 = load float, ptr %v108, align 4
  %v110 = insertelement <8 x float> poison, float %v109, i64 0
  %v111 = shufflevector <8 x float> %v110, <8 x float> poison, <8 x i32> zeroinitializer
  %v112 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v111, <8 x float> %v91, <8 x float> %v20)
  %v113 = mul i64 %v1, 3
  %v114 = add i64 %v113, %v87
  %v115 = getelementptr inbounds float, ptr %v0, i64 %v114
  %v116 = load float, ptr %v115, align 4
  %v117 = insertelement <8 x float> poison, float %v116, i64 0
  %v118 = shufflevector <8 x float> %v117, <8 x float> poison, <8 x i32> zeroinitializer
  %v119 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v118, <8 x float> %v91, <8 x float> %v21)
  %v120 = mul i64 %v1, 4
  %v121 = add i64 %v120, %v87
  %v122 = getelementptr inbounds float, ptr %v0, i64 %v121
  %v123 = load float, ptr %v122, align 4
  %v124 = insertelement <8 x float> poison, float %v123, i64 0
  %v125 = shufflevector <8 x float> %v124, <8 x float> poison, <8 x i32> zeroinitializer
  %v126 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v125, <8 x float> %v91, <8 x float> %v22)
  %v127 = mul i64 %v1, 5
  %v128 = add i64 %v127, %v87
  %v129 = getelementptr inbounds float, ptr %v0, i64 %v128
  %v130 = load float, ptr %v129, align 4
  %v131 = insertelement <8 x float> poison, float %v130, i64 0
  %v132 = shufflevector <8 x float> %v131, <8 x float> poison, <8 x i32> zeroinitializer
  %v133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v132, <8 x float> %v91, <8 x float> %v23)
  %v134 = mul i64 %v1, 6
  %v135 = add i64 %v134, %v87
  %v136 = getelementptr inbounds float, ptr %v0, i64 %v135
  %v137 = load float, ptr %v136, align 4
  %v138 = insertelement <8 x float> poison, float %v137, i64 0
  %v139 = shufflevector <8 x float> %v138, <8 x float> poison, <8 x i32> zeroinitializer
  %v140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v139, <8 x float> %v91, <8 x float> %v24)
  %v141 = mul i64 %v1, 7
  %v142 = add i64 %v141, %v87
  %v143 = getelementptr inbounds float, ptr %v0, i64 %v142
  %v144 = load float, ptr %v143, align 4
  %v145 = insertelement <8 x float> poison, float %v144, i64 0
  %v146 = shufflevector <8 x float> %v145, <8 x float> poison, <8 x i32> zeroinitializer
  %v147 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v146, <8 x float> %v91, <8 x float> %v25)
  %v148 = add nsw i64 %v9, 2
  br label %b0
b2:
  %v149 = fadd <8 x float> %v10, %v18
  %v150 = fadd <8 x float> %v11, %v19
  %v151 = fadd <8 x float> %v12, %v20
  %v152 = fadd <8 x float> %v13, %v21
  %v153 = fadd <8 x float> %v14, %v22
  %v154 = fadd <8 x float> %v15, %v23
  %v155 = fadd <8 x float> %v16, %v24
  %v156 = fadd <8 x float> %v17, %v25
  br label %b3
b3:
  %v157 = phi i64 [ %v8, %b2 ], [ %v227, %b4 ]
  %v158 = phi <8 x float> [ %v149, %b2 ], [ %v177, %b4 ]
  %v159 = phi <8 x float> [ %v150, %b2 ], [ %v184, %b4 ]
  %v160 = phi <8 x float> [ %v151, %b2 ], [ %v191, %b4 ]
  %v161 = phi <8 x float> [ %v152, %b2 ], [ %v198, %b4 ]
  %v162 = phi <8 x float> [ %v153, %b2 ], [ %v205, %b4 ]
  %v163 = phi <8 x float> [ %v154, %b2 ], [ %v212, %b4 ]
  %v164 = phi <8 x float> [ %v155, %b2 ], [ %v219, %b4 ]
  %v165 = phi <8 x float> [ %v156, %b2 ], [ %v226, %b4 ]
  %v166 = icmp slt i64 %v157, %v3
  br i1 %v166, label %b4, label %b5
b4:
  %v167 = mul i64 %v157, 8
  %v168 = getelementptr inbounds float, ptr %v2, i64 %v167
  %v169 = getelementptr inbounds float, ptr %v168, i64 0
  %v170 = load <8 x float>, ptr %v169, align 4
  %v171 = mul i64 %v1, 0
  %v172 = add i64 %v171, %v157
  %v173 = getelementptr inbounds float, ptr %v0, i64 %v172
  %v174 = load float, ptr %v173, align 4
  %v175 = insertelement <8 x float> poison, float %v174, i64 0
  %v176 = shufflevector <8 x float> %v175, <8 x float> poison, <8 x i32> zeroinitializer
  %v177 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v176, <8 x float> %v170, <8 x float> %v158)
  %v178 = mul i64 %v1, 1
  %v179 = add i64 %v178, %v157
  %v180 = getelementptr inbounds float, ptr %v0, i64 %v179
  %v181 = load float, ptr %v180, align 4
  %v182 = insertelement <8 x float> poison, float %v181, i64 0
  %v183 = shufflevector <8 x float> %v182, <8 x float> poison, <8 x i32> zeroinitializer
  %v184 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v183, <8 x float> %v170, <8 x float> %v159)
  %v185 = mul i64 %v1, 2
  %v186 = add i64 %v185, %v157
  %v187 = getelementptr inbounds float, ptr %v0, i64 %v186
  %v188 = load float, ptr %v187, align 4
  %v189 = insertelement <8 x float> poison, float %v188, i64 0
  %v190 = shufflevector <8 x float> %v189, <8 x float> poison, <8 x i32> zeroinitializer
  %v191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v190, <8 x float> %v170, <8 x float> %v160)
  %v192 = mul i64 %v1, 3
  %v193 = add i64 %v192, %v157
  %v194 = getelementptr inbounds float, ptr %v0, i64 %v193
  %v195 = load float, ptr %v194, align 4
  %v196 = insertelement <8 x float> poison, float %v195, i64 0
  %v197 = shufflevector <8 x float> %v196, <8 x float> poison, <8 x i32> zeroinitializer
  %v198 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v197, <8 x float> %v170, <8 x float> %v161)
  %v199 = mul i64 %v1, 4
  %v200 = add i64 %v199, %v157
  %v201 = getelementptr inbounds float, ptr %v0, i64 %v200
  %v202 = load float, ptr %v201, align 4
  %v203 = insertelement <8 x float> poison, float %v202, i64 0
  %v204 = shufflevector <8 x float> %v203, <8 x float> poison, <8 x i32> zeroinitializer
  %v205 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v204, <8 x float> %v170, <8 x float> %v162)
  %v206 = mul i64 %v1, 5
  %v207 = add i64 %v206, %v157
  %v208 = getelementptr inbounds float, ptr %v0, i64 %v207
  %v209 = load float, ptr %v208, align 4
  %v210 = insertelement <8 x float> poison, float %v209, i64 0
  %v211 = shufflevector <8 x float> %v210, <8 x float> poison, <8 x i32> zeroinitializer
  %v212 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v211, <8 x float> %v170, <8 x float> %v163)
  %v213 = mul i64 %v1, 6
  %v214 = add i64 %v213, %v157
  %v215 = getelementptr inbounds float, ptr %v0, i64 %v214
  %v216 = load float, ptr %v215, align 4
  %v217 = insertelement <8 x float> poison, float %v216, i64 0
  %v218 = shufflevector <8 x float> %v217, <8 x float> poison, <8 x i32> zeroinitializer
  %v219 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v218, <8 x float> %v170, <8 x float> %v164)
  %v220 = mul i64 %v1, 7
  %v221 = add i64 %v220, %v157
  %v222 = getelementptr inbounds float, ptr %v0, i64 %v221
  %v223 = load float, ptr %v222, align 4
  %v224 = insertelement <8 x float> poison, float %v223, i64 0
  %v225 = shufflevector <8 x float> %v224, <8 x float> poison, <8 x i32> zeroinitializer
  %v226 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v225, <8 x float> %v170, <8 x float> %v165)
  %v227 = add nsw i64 %v157, 1
  br label %b3
b5:
  %v228 = mul i64 %v5, 0
  %v229 = mul i64 %v6, 0
  %v230 = add i64 %v228, %v229
  %v231 = getelementptr inbounds float, ptr %v4, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = fadd <8 x float> %v232, %v158
  store <8 x float> %v233, ptr %v231, align 4
  %v234 = mul i64 %v5, 1
  %v235 = mul i64 %v6, 0
  %v236 = add i64 %v234, %v235
  %v237 = getelementptr inbounds float, ptr %v4, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = fadd <8 x float> %v238, %v159
  store <8 x float> %v239, ptr %v237, align 4
  %v240 = mul i64 %v5, 2
  %v241 = mul i64 %v6, 0
  %v242 = add i64 %v240, %v241
  %v243 = getelementptr inbounds float, ptr %v4, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = fadd <8 x float> %v244, %v160
  store <8 x float> %v245, ptr %v243, align 4
  %v246 = mul i64 %v5, 3
  %v247 = mul i64 %v6, 0
  %v248 = add i64 %v246, %v247
  %v249 = getelementptr inbounds float, ptr %v4, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v250, %v161
  store <8 x float> %v251, ptr %v249, align 4
  %v252 = mul i64 %v5, 4
  %v253 = mul i64 %v6, 0
  %v254 = add i64 %v252, %v253
  %v255 = getelementptr inbounds float, ptr %v4, i64 %v254
  %v256 = load <8 x float>, ptr %v255, align 4
  %v257 = fadd <8 x float> %v256, %v162
  store <8 x float> %v257, ptr %v255, align 4
  %v258 = mul i64 %v5, 5
  %v259 = mul i64 %v6, 0
  %v260 = add i64 %v258, %v259
  %v261 = getelementptr inbounds float, ptr %v4, i64 %v260
  %v262 = load <8 x float>, ptr %v261, align 4
  %v263 = fadd <8 x float> %v262, %v163
  store <8 x float> %v263, ptr %v261, align 4
  %v264 = mul i64 %v5, 6
  %v265 = mul i64 %v6, 0
  %v266 = add i64 %v264, %v265
  %v267 = getelementptr inbounds float, ptr %v4, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fadd <8 x float> %v268, %v164
  store <8 x float> %v269, ptr %v267, align 4
  %v270 = mul i64 %v5, 7
  %v271 = mul i64 %v6, 0
  %v272 = add i64 %v270, %v271
  %v273 = getelementptr inbounds float, ptr %v4, i64 %v272
  %v274 = load <8 x float>, ptr %v273, align 4
  %v275 = fadd <8 x float> %v274, %v165
  store <8 x float> %v275, ptr %v273, align 4
  ret void
}
define internal void @outer_2x32(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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
define internal void @outer_2x8(ptr %v0, ptr %v1, i64 %v2, ptr %v3, i64 %v4) #2 {
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

declare i32 @sched_yield() #1
declare void @blas_sgemm(ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr, ptr) #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }
attributes #2 = { nounwind "prefer-vector-width"="256" noinline }

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
