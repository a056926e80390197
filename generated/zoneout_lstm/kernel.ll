; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v73 = alloca i64, i64 1, align 8
  %v1175 = alloca float, i64 64, align 4
  %v1259 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 27
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 0
  %v77 = add i64 %v76, 512
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds i64, ptr %v1, i64 4
  %v80 = load i64, ptr %v79, align 8
  %v81 = icmp eq i64 %v80, 0
  br i1 %v81, label %b0, label %b1
b0:
  %v82 = icmp eq i64 %v2, 0
  br i1 %v82, label %b2, label %b3
b2:
  %v83 = add i64 0, 0
  %v84 = getelementptr inbounds float, ptr %v38, i64 %v83
  %v85 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v86 = shufflevector <8 x float> %v85, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v86, ptr %v84, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v87 = icmp sgt i64 %v3, 1
  br i1 %v87, label %b4, label %b5
b4:
  %v88 = getelementptr inbounds i64, ptr %v1, i64 3
  %v89 = atomicrmw add ptr %v88, i64 1 acq_rel
  %v90 = load i64, ptr %v73, align 8
  %v91 = add i64 %v90, 1
  store i64 %v91, ptr %v73, align 8
  %v92 = mul i64 %v3, %v91
  br label %b6
b6:
  %v93 = load atomic i64, ptr %v88 acquire, align 8
  %v94 = icmp slt i64 %v93, %v92
  br i1 %v94, label %b7, label %b8
b7:
  %v95 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v96 = getelementptr inbounds i64, ptr %v1, i64 4
  %v97 = load i64, ptr %v96, align 8
  %v98 = icmp eq i64 %v97, 0
  br i1 %v98, label %b9, label %b10
b9:
  %v99 = add i64 %v7, 0
  %v100 = sdiv i64 %v99, 1
  %v101 = add i64 %v2, 1
  %v102 = mul i64 %v100, %v2
  %v103 = sdiv i64 %v102, %v3
  %v104 = mul i64 %v103, 1
  %v105 = icmp slt i64 %v104, %v7
  %v106 = select i1 %v105, i64 %v104, i64 %v7
  %v107 = mul i64 %v100, %v101
  %v108 = sdiv i64 %v107, %v3
  %v109 = mul i64 %v108, 1
  %v110 = icmp slt i64 %v109, %v7
  %v111 = select i1 %v110, i64 %v109, i64 %v7
  br label %b11
b11:
  %v112 = phi i64 [ %v106, %b9 ], [ %v128, %b12 ]
  %v113 = icmp slt i64 %v112, %v111
  br i1 %v113, label %b12, label %b13
b12:
  %v114 = fsub float 0x3FF0000000000000, 0x3FE0000000000000
  %v115 = fsub float 0x3FF0000000000000, 0x3FA99999A0000000
  %v116 = mul i64 %v112, 8
  %v117 = getelementptr inbounds float, ptr %v40, i64 %v116
  %v118 = mul i64 %v112, 8
  %v119 = getelementptr inbounds float, ptr %v42, i64 %v118
  %v120 = add i64 0, 0
  %v121 = getelementptr inbounds float, ptr %v117, i64 %v120
  %v122 = insertelement <8 x float> poison, float %v114, i64 0
  %v123 = shufflevector <8 x float> %v122, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v123, ptr %v121, align 4
  %v124 = add i64 0, 0
  %v125 = getelementptr inbounds float, ptr %v119, i64 %v124
  %v126 = insertelement <8 x float> poison, float %v115, i64 0
  %v127 = shufflevector <8 x float> %v126, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v127, ptr %v125, align 4
  %v128 = add nsw i64 %v112, 1
  br label %b11
b13:
  br label %b10
b10:
  %v129 = icmp sgt i64 %v3, 1
  br i1 %v129, label %b14, label %b15
b14:
  %v130 = getelementptr inbounds i64, ptr %v1, i64 3
  %v131 = atomicrmw add ptr %v130, i64 1 acq_rel
  %v132 = load i64, ptr %v73, align 8
  %v133 = add i64 %v132, 1
  store i64 %v133, ptr %v73, align 8
  %v134 = mul i64 %v3, %v133
  br label %b16
b16:
  %v135 = load atomic i64, ptr %v130 acquire, align 8
  %v136 = icmp slt i64 %v135, %v134
  br i1 %v136, label %b17, label %b18
b17:
  %v137 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  %v138 = getelementptr inbounds i64, ptr %v1, i64 4
  %v139 = load i64, ptr %v138, align 8
  %v140 = icmp eq i64 %v139, 0
  br i1 %v140, label %b19, label %b20
b19:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 28
  %v142 = load i64, ptr %v141, align 8
  %v143 = icmp eq i64 %v142, 0
  br i1 %v143, label %b21, label %b22
b21:
  %v144 = add i64 %v7, 0
  %v145 = sdiv i64 %v144, 1
  %v146 = add i64 %v2, 1
  %v147 = mul i64 %v145, %v2
  %v148 = sdiv i64 %v147, %v3
  %v149 = mul i64 %v148, 1
  %v150 = icmp slt i64 %v149, %v7
  %v151 = select i1 %v150, i64 %v149, i64 %v7
  %v152 = mul i64 %v145, %v146
  %v153 = sdiv i64 %v152, %v3
  %v154 = mul i64 %v153, 1
  %v155 = icmp slt i64 %v154, %v7
  %v156 = select i1 %v155, i64 %v154, i64 %v7
  br label %b23
b23:
  %v157 = phi i64 [ %v151, %b21 ], [ %v168, %b24 ]
  %v158 = icmp slt i64 %v157, %v156
  br i1 %v158, label %b24, label %b25
b24:
  %v159 = and i64 0, %v58
  %v160 = mul i64 %v159, %v7
  %v161 = add i64 %v160, %v157
  %v162 = mul i64 %v161, 8
  %v163 = getelementptr inbounds float, ptr %v20, i64 %v162
  %v164 = add i64 0, 0
  %v165 = getelementptr inbounds float, ptr %v163, i64 %v164
  %v166 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v167 = shufflevector <8 x float> %v166, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v167, ptr %v165, align 4
  %v168 = add nsw i64 %v157, 1
  br label %b23
b25:
  br label %b22
b22:
  br label %b20
b20:
  %v169 = icmp sgt i64 %v3, 1
  br i1 %v169, label %b26, label %b27
b26:
  %v170 = getelementptr inbounds i64, ptr %v1, i64 3
  %v171 = atomicrmw add ptr %v170, i64 1 acq_rel
  %v172 = load i64, ptr %v73, align 8
  %v173 = add i64 %v172, 1
  store i64 %v173, ptr %v73, align 8
  %v174 = mul i64 %v3, %v173
  br label %b28
b28:
  %v175 = load atomic i64, ptr %v170 acquire, align 8
  %v176 = icmp slt i64 %v175, %v174
  br i1 %v176, label %b29, label %b30
b29:
  %v177 = call i32 @sched_yield()
  br label %b28
b30:
  br label %b27
b27:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 4
  %v179 = load i64, ptr %v178, align 8
  %v180 = icmp eq i64 %v179, 0
  br i1 %v180, label %b31, label %b32
b31:
  %v181 = getelementptr inbounds i64, ptr %v1, i64 29
  %v182 = load i64, ptr %v181, align 8
  %v183 = icmp eq i64 %v182, 0
  br i1 %v183, label %b33, label %b34
b33:
  %v184 = add i64 %v7, 0
  %v185 = sdiv i64 %v184, 1
  %v186 = add i64 %v2, 1
  %v187 = mul i64 %v185, %v2
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, %v7
  %v191 = select i1 %v190, i64 %v189, i64 %v7
  %v192 = mul i64 %v185, %v186
  %v193 = sdiv i64 %v192, %v3
  %v194 = mul i64 %v193, 1
  %v195 = icmp slt i64 %v194, %v7
  %v196 = select i1 %v195, i64 %v194, i64 %v7
  br label %b35
b35:
  %v197 = phi i64 [ %v191, %b33 ], [ %v208, %b36 ]
  %v198 = icmp slt i64 %v197, %v196
  br i1 %v198, label %b36, label %b37
b36:
  %v199 = and i64 0, %v60
  %v200 = mul i64 %v199, %v7
  %v201 = add i64 %v200, %v197
  %v202 = mul i64 %v201, 8
  %v203 = getelementptr inbounds float, ptr %v22, i64 %v202
  %v204 = add i64 0, 0
  %v205 = getelementptr inbounds float, ptr %v203, i64 %v204
  %v206 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v207 = shufflevector <8 x float> %v206, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v207, ptr %v205, align 4
  %v208 = add nsw i64 %v197, 1
  br label %b35
b37:
  br label %b34
b34:
  br label %b32
b32:
  %v209 = icmp sgt i64 %v3, 1
  br i1 %v209, label %b38, label %b39
b38:
  %v210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v211 = atomicrmw add ptr %v210, i64 1 acq_rel
  %v212 = load i64, ptr %v73, align 8
  %v213 = add i64 %v212, 1
  store i64 %v213, ptr %v73, align 8
  %v214 = mul i64 %v3, %v213
  br label %b40
b40:
  %v215 = load atomic i64, ptr %v210 acquire, align 8
  %v216 = icmp slt i64 %v215, %v214
  br i1 %v216, label %b41, label %b42
b41:
  %v217 = call i32 @sched_yield()
  br label %b40
b42:
  br label %b39
b39:
  %v218 = getelementptr inbounds float, ptr %v75, i64 0
  %v219 = getelementptr inbounds i64, ptr %v1, i64 4
  %v220 = load i64, ptr %v219, align 8
  %v221 = icmp eq i64 %v220, 0
  br i1 %v221, label %b43, label %b44
b43:
  %v222 = add i64 1, 0
  %v223 = sdiv i64 %v222, 1
  %v224 = add i64 %v2, 1
  %v225 = mul i64 %v223, %v2
  %v226 = sdiv i64 %v225, %v3
  %v227 = mul i64 %v226, 1
  %v228 = icmp slt i64 %v227, 1
  %v229 = select i1 %v228, i64 %v227, i64 1
  %v230 = mul i64 %v223, %v224
  %v231 = sdiv i64 %v230, %v3
  %v232 = mul i64 %v231, 1
  %v233 = icmp slt i64 %v232, 1
  %v234 = select i1 %v233, i64 %v232, i64 1
  %v235 = icmp slt i64 %v234, 1
  %v236 = select i1 %v235, i64 %v234, i64 1
  br label %b45
b45:
  %v237 = phi i64 [ %v229, %b43 ], [ %v682, %b96 ]
  %v238 = icmp slt i64 %v237, %v236
  br i1 %v238, label %b46, label %b47
b46:
  %v239 = mul i64 %v237, 256
  %v240 = mul i64 %v237, 32
  %v241 = add i64 %v239, 0
  %v242 = add i64 %v240, 0
  %v243 = getelementptr inbounds float, ptr %v218, i64 %v241
  %v244 = sub i64 32, %v242
  %v245 = icmp slt i64 %v244, 0
  %v246 = select i1 %v245, i64 0, i64 %v244
  %v247 = icmp ult i64 %v246, 8
  %v248 = select i1 %v247, i64 %v246, i64 8
  %v249 = trunc i64 %v248 to i32
  %v250 = insertelement <8 x i32> poison, i32 %v249, i64 0
  %v251 = shufflevector <8 x i32> %v250, <8 x i32> poison, <8 x i32> zeroinitializer
  %v252 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v251
  %v253 = mul i64 %v242, 8
  %v254 = add i64 0, %v253
  %v255 = getelementptr inbounds float, ptr %v12, i64 %v254
  %v256 = icmp sge i64 %v246, 8
  br i1 %v256, label %b48, label %b49
b48:
  br label %b50
b50:
  %v257 = phi i64 [ 0, %b48 ], [ %v331, %b51 ]
  %v258 = icmp slt i64 %v257, 8
  br i1 %v258, label %b51, label %b52
b51:
  %v259 = add i64 %v257, 0
  %v260 = getelementptr inbounds float, ptr %v255, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = add i64 %v257, 8
  %v263 = getelementptr inbounds float, ptr %v255, i64 %v262
  %v264 = load <8 x float>, ptr %v263, align 4
  %v265 = add i64 %v257, 16
  %v266 = getelementptr inbounds float, ptr %v255, i64 %v265
  %v267 = load <8 x float>, ptr %v266, align 4
  %v268 = add i64 %v257, 24
  %v269 = getelementptr inbounds float, ptr %v255, i64 %v268
  %v270 = load <8 x float>, ptr %v269, align 4
  %v271 = add i64 %v257, 32
  %v272 = getelementptr inbounds float, ptr %v255, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = add i64 %v257, 40
  %v275 = getelementptr inbounds float, ptr %v255, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 %v257, 48
  %v278 = getelementptr inbounds float, ptr %v255, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 %v257, 56
  %v281 = getelementptr inbounds float, ptr %v255, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v284 = shufflevector <8 x float> %v261, <8 x float> %v273, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v285 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v286 = shufflevector <8 x float> %v264, <8 x float> %v276, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v287 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v288 = shufflevector <8 x float> %v267, <8 x float> %v279, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v289 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v290 = shufflevector <8 x float> %v270, <8 x float> %v282, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v291 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v292 = shufflevector <8 x float> %v283, <8 x float> %v287, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v293 = shufflevector <8 x float> %v285, <8 x float> %v289, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v294 = shufflevector <8 x float> %v285, <8 x float> %v289, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v295 = shufflevector <8 x float> %v284, <8 x float> %v288, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v296 = shufflevector <8 x float> %v284, <8 x float> %v288, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v297 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v298 = shufflevector <8 x float> %v286, <8 x float> %v290, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v299 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v300 = shufflevector <8 x float> %v291, <8 x float> %v293, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v301 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v302 = shufflevector <8 x float> %v292, <8 x float> %v294, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v303 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v304 = shufflevector <8 x float> %v295, <8 x float> %v297, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v305 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v306 = shufflevector <8 x float> %v296, <8 x float> %v298, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v307 = add i64 %v257, 0
  %v308 = mul i64 %v307, 32
  %v309 = getelementptr inbounds float, ptr %v243, i64 %v308
  store <8 x float> %v299, ptr %v309, align 4
  %v310 = add i64 %v257, 1
  %v311 = mul i64 %v310, 32
  %v312 = getelementptr inbounds float, ptr %v243, i64 %v311
  store <8 x float> %v300, ptr %v312, align 4
  %v313 = add i64 %v257, 2
  %v314 = mul i64 %v313, 32
  %v315 = getelementptr inbounds float, ptr %v243, i64 %v314
  store <8 x float> %v301, ptr %v315, align 4
  %v316 = add i64 %v257, 3
  %v317 = mul i64 %v316, 32
  %v318 = getelementptr inbounds float, ptr %v243, i64 %v317
  store <8 x float> %v302, ptr %v318, align 4
  %v319 = add i64 %v257, 4
  %v320 = mul i64 %v319, 32
  %v321 = getelementptr inbounds float, ptr %v243, i64 %v320
  store <8 x float> %v303, ptr %v321, align 4
  %v322 = add i64 %v257, 5
  %v323 = mul i64 %v322, 32
  %v324 = getelementptr inbounds float, ptr %v243, i64 %v323
  store <8 x float> %v304, ptr %v324, align 4
  %v325 = add i64 %v257, 6
  %v326 = mul i64 %v325, 32
  %v327 = getelementptr inbounds float, ptr %v243, i64 %v326
  store <8 x float> %v305, ptr %v327, align 4
  %v328 = add i64 %v257, 7
  %v329 = mul i64 %v328, 32
  %v330 = getelementptr inbounds float, ptr %v243, i64 %v329
  store <8 x float> %v306, ptr %v330, align 4
  %v331 = add nsw i64 %v257, 8
  br label %b50
b52:
  br label %b53
b53:
  %v332 = phi i64 [ 8, %b52 ], [ %v340, %b54 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b54, label %b55
b54:
  %v334 = mul i64 %v332, 1
  %v335 = getelementptr inbounds float, ptr %v255, i64 %v334
  %v336 = getelementptr float, ptr %v335, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v337 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v336, <8 x i1> %v252, <8 x float> zeroinitializer)
  %v338 = mul i64 %v332, 32
  %v339 = getelementptr inbounds float, ptr %v243, i64 %v338
  store <8 x float> %v337, ptr %v339, align 4
  %v340 = add nsw i64 %v332, 1
  br label %b53
b55:
  br label %b49
b49:
  %v341 = icmp slt i64 %v246, 8
  br i1 %v341, label %b56, label %b57
b56:
  br label %b58
b58:
  %v342 = phi i64 [ 0, %b56 ], [ %v350, %b59 ]
  %v343 = icmp slt i64 %v342, 8
  br i1 %v343, label %b59, label %b60
b59:
  %v344 = mul i64 %v342, 1
  %v345 = getelementptr inbounds float, ptr %v255, i64 %v344
  %v346 = getelementptr float, ptr %v345, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v347 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v346, <8 x i1> %v252, <8 x float> zeroinitializer)
  %v348 = mul i64 %v342, 32
  %v349 = getelementptr inbounds float, ptr %v243, i64 %v348
  store <8 x float> %v347, ptr %v349, align 4
  %v350 = add nsw i64 %v342, 1
  br label %b58
b60:
  br label %b57
b57:
  %v351 = add i64 %v239, 8
  %v352 = add i64 %v240, 8
  %v353 = getelementptr inbounds float, ptr %v218, i64 %v351
  %v354 = sub i64 32, %v352
  %v355 = icmp slt i64 %v354, 0
  %v356 = select i1 %v355, i64 0, i64 %v354
  %v357 = icmp ult i64 %v356, 8
  %v358 = select i1 %v357, i64 %v356, i64 8
  %v359 = trunc i64 %v358 to i32
  %v360 = insertelement <8 x i32> poison, i32 %v359, i64 0
  %v361 = shufflevector <8 x i32> %v360, <8 x i32> poison, <8 x i32> zeroinitializer
  %v362 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v361
  %v363 = mul i64 %v352, 8
  %v364 = add i64 0, %v363
  %v365 = getelementptr inbounds float, ptr %v12, i64 %v364
  %v366 = icmp sge i64 %v356, 8
  br i1 %v366, label %b61, label %b62
b61:
  br label %b63
b63:
  %v367 = phi i64 [ 0, %b61 ], [ %v441, %b64 ]
  %v368 = icmp slt i64 %v367, 8
  br i1 %v368, label %b64, label %b65
b64:
  %v369 = add i64 %v367, 0
  %v370 = getelementptr inbounds float, ptr %v365, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 %v367, 8
  %v373 = getelementptr inbounds float, ptr %v365, i64 %v372
  %v374 = load <8 x float>, ptr %v373, align 4
  %v375 = add i64 %v367, 16
  %v376 = getelementptr inbounds float, ptr %v365, i64 %v375
  %v377 = load <8 x float>, ptr %v376, align 4
  %v378 = add i64 %v367, 24
  %v379 = getelementptr inbounds float, ptr %v365, i64 %v378
  %v380 = load <8 x float>, ptr %v379, align 4
  %v381 = add i64 %v367, 32
  %v382 = getelementptr inbounds float, ptr %v365, i64 %v381
  %v383 = load <8 x float>, ptr %v382, align 4
  %v384 = add i64 %v367, 40
  %v385 = getelementptr inbounds float, ptr %v365, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 %v367, 48
  %v388 = getelementptr inbounds float, ptr %v365, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 %v367, 56
  %v391 = getelementptr inbounds float, ptr %v365, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = shufflevector <8 x float> %v371, <8 x float> %v383, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v394 = shufflevector <8 x float> %v371, <8 x float> %v383, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v395 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v396 = shufflevector <8 x float> %v374, <8 x float> %v386, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v397 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v398 = shufflevector <8 x float> %v377, <8 x float> %v389, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v399 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v400 = shufflevector <8 x float> %v380, <8 x float> %v392, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v401 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v402 = shufflevector <8 x float> %v393, <8 x float> %v397, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v403 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v404 = shufflevector <8 x float> %v395, <8 x float> %v399, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v405 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v406 = shufflevector <8 x float> %v394, <8 x float> %v398, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v407 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v408 = shufflevector <8 x float> %v396, <8 x float> %v400, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v409 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v410 = shufflevector <8 x float> %v401, <8 x float> %v403, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v411 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v412 = shufflevector <8 x float> %v402, <8 x float> %v404, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v413 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v414 = shufflevector <8 x float> %v405, <8 x float> %v407, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v415 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v416 = shufflevector <8 x float> %v406, <8 x float> %v408, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v417 = add i64 %v367, 0
  %v418 = mul i64 %v417, 32
  %v419 = getelementptr inbounds float, ptr %v353, i64 %v418
  store <8 x float> %v409, ptr %v419, align 4
  %v420 = add i64 %v367, 1
  %v421 = mul i64 %v420, 32
  %v422 = getelementptr inbounds float, ptr %v353, i64 %v421
  store <8 x float> %v410, ptr %v422, align 4
  %v423 = add i64 %v367, 2
  %v424 = mul i64 %v423, 32
  %v425 = getelementptr inbounds float, ptr %v353, i64 %v424
  store <8 x float> %v411, ptr %v425, align 4
  %v426 = add i64 %v367, 3
  %v427 = mul i64 %v426, 32
  %v428 = getelementptr inbounds float, ptr %v353, i64 %v427
  store <8 x float> %v412, ptr %v428, align 4
  %v429 = add i64 %v367, 4
  %v430 = mul i64 %v429, 32
  %v431 = getelementptr inbounds float, ptr %v353, i64 %v430
  store <8 x float> %v413, ptr %v431, align 4
  %v432 = add i64 %v367, 5
  %v433 = mul i64 %v432, 32
  %v434 = getelementptr inbounds float, ptr %v353, i64 %v433
  store <8 x float> %v414, ptr %v434, align 4
  %v435 = add i64 %v367, 6
  %v436 = mul i64 %v435, 32
  %v437 = getelementptr inbounds float, ptr %v353, i64 %v436
  store <8 x float> %v415, ptr %v437, align 4
  %v438 = add i64 %v367, 7
  %v439 = mul i64 %v438, 32
  %v440 = getelementptr inbounds float, ptr %v353, i64 %v439
  store <8 x float> %v416, ptr %v440, align 4
  %v441 = add nsw i64 %v367, 8
  br label %b63
b65:
  br label %b66
b66:
  %v442 = phi i64 [ 8, %b65 ], [ %v450, %b67 ]
  %v443 = icmp slt i64 %v442, 8
  br i1 %v443, label %b67, label %b68
b67:
  %v444 = mul i64 %v442, 1
  %v445 = getelementptr inbounds float, ptr %v365, i64 %v444
  %v446 = getelementptr float, ptr %v445, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v447 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v446, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v448 = mul i64 %v442, 32
  %v449 = getelementptr inbounds float, ptr %v353, i64 %v448
  store <8 x float> %v447, ptr %v449, align 4
  %v450 = add nsw i64 %v442, 1
  br label %b66
b68:
  br label %b62
b62:
  %v451 = icmp slt i64 %v356, 8
  br i1 %v451, label %b69, label %b70
b69:
  br label %b71
b71:
  %v452 = phi i64 [ 0, %b69 ], [ %v460, %b72 ]
  %v453 = icmp slt i64 %v452, 8
  br i1 %v453, label %b72, label %b73
b72:
  %v454 = mul i64 %v452, 1
  %v455 = getelementptr inbounds float, ptr %v365, i64 %v454
  %v456 = getelementptr float, ptr %v455, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v457 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v456, <8 x i1> %v362, <8 x float> zeroinitializer)
  %v458 = mul i64 %v452, 32
  %v459 = getelementptr inbounds float, ptr %v353, i64 %v458
  store <8 x float> %v457, ptr %v459, align 4
  %v460 = add nsw i64 %v452, 1
  br label %b71
b73:
  br label %b70
b70:
  %v461 = add i64 %v239, 16
  %v462 = add i64 %v240, 16
  %v463 = getelementptr inbounds float, ptr %v218, i64 %v461
  %v464 = sub i64 32, %v462
  %v465 = icmp slt i64 %v464, 0
  %v466 = select i1 %v465, i64 0, i64 %v464
  %v467 = icmp ult i64 %v466, 8
  %v468 = select i1 %v467, i64 %v466, i64 8
  %v469 = trunc i64 %v468 to i32
  %v470 = insertelement <8 x i32> poison, i32 %v469, i64 0
  %v471 = shufflevector <8 x i32> %v470, <8 x i32> poison, <8 x i32> zeroinitializer
  %v472 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v471
  %v473 = mul i64 %v462, 8
  %v474 = add i64 0, %v473
  %v475 = getelementptr inbounds float, ptr %v12, i64 %v474
  %v476 = icmp sge i64 %v466, 8
  br i1 %v476, label %b74, label %b75
b74:
  br label %b76
b76:
  %v477 = phi i64 [ 0, %b74 ], [ %v551, %b77 ]
  %v478 = icmp slt i64 %v477, 8
  br i1 %v478, label %b77, label %b78
b77:
  %v479 = add i64 %v477, 0
  %v480 = getelementptr inbounds float, ptr %v475, i64 %v479
  %v481 = load <8 x float>, ptr %v480, align 4
  %v482 = add i64 %v477, 8
  %v483 = getelementptr inbounds float, ptr %v475, i64 %v482
  %v484 = load <8 x float>, ptr %v483, align 4
  %v485 = add i64 %v477, 16
  %v486 = getelementptr inbounds float, ptr %v475, i64 %v485
  %v487 = load <8 x float>, ptr %v486, align 4
  %v488 = add i64 %v477, 24
  %v489 = getelementptr inbounds float, ptr %v475, i64 %v488
  %v490 = load <8 x float>, ptr %v489, align 4
  %v491 = add i64 %v477, 32
  %v492 = getelementptr inbounds float, ptr %v475, i64 %v491
  %v493 = load <8 x float>, ptr %v492, align 4
  %v494 = add i64 %v477, 40
  %v495 = getelementptr inbounds float, ptr %v475, i64 %v494
  %v496 = load <8 x float>, ptr %v495, align 4
  %v497 = add i64 %v477, 48
  %v498 = getelementptr inbounds float, ptr %v475, i64 %v497
  %v499 = load <8 x float>, ptr %v498, align 4
  %v500 = add i64 %v477, 56
  %v501 = getelementptr inbounds float, ptr %v475, i64 %v500
  %v502 = load <8 x float>, ptr %v501, align 4
  %v503 = shufflevector <8 x float> %v481, <8 x float> %v493, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v504 = shufflevector <8 x float> %v481, <8 x float> %v493, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v505 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v506 = shufflevector <8 x float> %v484, <8 x float> %v496, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v507 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v508 = shufflevector <8 x float> %v487, <8 x float> %v499, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v509 = shufflevector <8 x float> %v490, <8 x float> %v502, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v510 = shufflevector <8 x float> %v490, <8 x float> %v502, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v511 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v512 = shufflevector <8 x float> %v503, <8 x float> %v507, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v513 = shufflevector <8 x float> %v505, <8 x float> %v509, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v514 = shufflevector <8 x float> %v505, <8 x float> %v509, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v515 = shufflevector <8 x float> %v504, <8 x float> %v508, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v516 = shufflevector <8 x float> %v504, <8 x float> %v508, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v517 = shufflevector <8 x float> %v506, <8 x float> %v510, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v518 = shufflevector <8 x float> %v506, <8 x float> %v510, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v519 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v520 = shufflevector <8 x float> %v511, <8 x float> %v513, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v521 = shufflevector <8 x float> %v512, <8 x float> %v514, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v522 = shufflevector <8 x float> %v512, <8 x float> %v514, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v523 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v524 = shufflevector <8 x float> %v515, <8 x float> %v517, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v525 = shufflevector <8 x float> %v516, <8 x float> %v518, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v526 = shufflevector <8 x float> %v516, <8 x float> %v518, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v527 = add i64 %v477, 0
  %v528 = mul i64 %v527, 32
  %v529 = getelementptr inbounds float, ptr %v463, i64 %v528
  store <8 x float> %v519, ptr %v529, align 4
  %v530 = add i64 %v477, 1
  %v531 = mul i64 %v530, 32
  %v532 = getelementptr inbounds float, ptr %v463, i64 %v531
  store <8 x float> %v520, ptr %v532, align 4
  %v533 = add i64 %v477, 2
  %v534 = mul i64 %v533, 32
  %v535 = getelementptr inbounds float, ptr %v463, i64 %v534
  store <8 x float> %v521, ptr %v535, align 4
  %v536 = add i64 %v477, 3
  %v537 = mul i64 %v536, 32
  %v538 = getelementptr inbounds float, ptr %v463, i64 %v537
  store <8 x float> %v522, ptr %v538, align 4
  %v539 = add i64 %v477, 4
  %v540 = mul i64 %v539, 32
  %v541 = getelementptr inbounds float, ptr %v463, i64 %v540
  store <8 x float> %v523, ptr %v541, align 4
  %v542 = add i64 %v477, 5
  %v543 = mul i64 %v542, 32
  %v544 = getelementptr inbounds float, ptr %v463, i64 %v543
  store <8 x float> %v524, ptr %v544, align 4
  %v545 = add i64 %v477, 6
  %v546 = mul i64 %v545, 32
  %v547 = getelementptr inbounds float, ptr %v463, i64 %v546
  store <8 x float> %v525, ptr %v547, align 4
  %v548 = add i64 %v477, 7
  %v549 = mul i64 %v548, 32
  %v550 = getelementptr inbounds float, ptr %v463, i64 %v549
  store <8 x float> %v526, ptr %v550, align 4
  %v551 = add nsw i64 %v477, 8
  br label %b76
b78:
  br label %b79
b79:
  %v552 = phi i64 [ 8, %b78 ], [ %v560, %b80 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b80, label %b81
b80:
  %v554 = mul i64 %v552, 1
  %v555 = getelementptr inbounds float, ptr %v475, i64 %v554
  %v556 = getelementptr float, ptr %v555, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v557 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v556, <8 x i1> %v472, <8 x float> zeroinitializer)
  %v558 = mul i64 %v552, 32
  %v559 = getelementptr inbounds float, ptr %v463, i64 %v558
  store <8 x float> %v557, ptr %v559, align 4
  %v560 = add nsw i64 %v552, 1
  br label %b79
b81:
  br label %b75
b75:
  %v561 = icmp slt i64 %v466, 8
  br i1 %v561, label %b82, label %b83
b82:
  br label %b84
b84:
  %v562 = phi i64 [ 0, %b82 ], [ %v570, %b85 ]
  %v563 = icmp slt i64 %v562, 8
  br i1 %v563, label %b85, label %b86
b85:
  %v564 = mul i64 %v562, 1
  %v565 = getelementptr inbounds float, ptr %v475, i64 %v564
  %v566 = getelementptr float, ptr %v565, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v567 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v566, <8 x i1> %v472, <8 x float> zeroinitializer)
  %v568 = mul i64 %v562, 32
  %v569 = getelementptr inbounds float, ptr %v463, i64 %v568
  store <8 x float> %v567, ptr %v569, align 4
  %v570 = add nsw i64 %v562, 1
  br label %b84
b86:
  br label %b83
b83:
  %v571 = add i64 %v239, 24
  %v572 = add i64 %v240, 24
  %v573 = getelementptr inbounds float, ptr %v218, i64 %v571
  %v574 = sub i64 32, %v572
  %v575 = icmp slt i64 %v574, 0
  %v576 = select i1 %v575, i64 0, i64 %v574
  %v577 = icmp ult i64 %v576, 8
  %v578 = select i1 %v577, i64 %v576, i64 8
  %v579 = trunc i64 %v578 to i32
  %v580 = insertelement <8 x i32> poison, i32 %v579, i64 0
  %v581 = shufflevector <8 x i32> %v580, <8 x i32> poison, <8 x i32> zeroinitializer
  %v582 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v581
  %v583 = mul i64 %v572, 8
  %v584 = add i64 0, %v583
  %v585 = getelementptr inbounds float, ptr %v12, i64 %v584
  %v586 = icmp sge i64 %v576, 8
  br i1 %v586, label %b87, label %b88
b87:
  br label %b89
b89:
  %v587 = phi i64 [ 0, %b87 ], [ %v661, %b90 ]
  %v588 = icmp slt i64 %v587, 8
  br i1 %v588, label %b90, label %b91
b90:
  %v589 = add i64 %v587, 0
  %v590 = getelementptr inbounds float, ptr %v585, i64 %v589
  %v591 = load <8 x float>, ptr %v590, align 4
  %v592 = add i64 %v587, 8
  %v593 = getelementptr inbounds float, ptr %v585, i64 %v592
  %v594 = load <8 x float>, ptr %v593, align 4
  %v595 = add i64 %v587, 16
  %v596 = getelementptr inbounds float, ptr %v585, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 %v587, 24
  %v599 = getelementptr inbounds float, ptr %v585, i64 %v598
  %v600 = load <8 x float>, ptr %v599, align 4
  %v601 = add i64 %v587, 32
  %v602 = getelementptr inbounds float, ptr %v585, i64 %v601
  %v603 = load <8 x float>, ptr %v602, align 4
  %v604 = add i64 %v587, 40
  %v605 = getelementptr inbounds float, ptr %v585, i64 %v604
  %v606 = load <8 x float>, ptr %v605, align 4
  %v607 = add i64 %v587, 48
  %v608 = getelementptr inbounds float, ptr %v585, i64 %v607
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = add i64 %v587, 56
  %v611 = getelementptr inbounds float, ptr %v585, i64 %v610
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = shufflevector <8 x float> %v591, <8 x float> %v603, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v614 = shufflevector <8 x float> %v591, <8 x float> %v603, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v615 = shufflevector <8 x float> %v594, <8 x float> %v606, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v616 = shufflevector <8 x float> %v594, <8 x float> %v606, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v617 = shufflevector <8 x float> %v597, <8 x float> %v609, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v618 = shufflevector <8 x float> %v597, <8 x float> %v609, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v619 = shufflevector <8 x float> %v600, <8 x float> %v612, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v620 = shufflevector <8 x float> %v600, <8 x float> %v612, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v621 = shufflevector <8 x float> %v613, <8 x float> %v617, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v622 = shufflevector <8 x float> %v613, <8 x float> %v617, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v623 = shufflevector <8 x float> %v615, <8 x float> %v619, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v624 = shufflevector <8 x float> %v615, <8 x float> %v619, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v625 = shufflevector <8 x float> %v614, <8 x float> %v618, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v626 = shufflevector <8 x float> %v614, <8 x float> %v618, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v627 = shufflevector <8 x float> %v616, <8 x float> %v620, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v628 = shufflevector <8 x float> %v616, <8 x float> %v620, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v629 = shufflevector <8 x float> %v621, <8 x float> %v623, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v630 = shufflevector <8 x float> %v621, <8 x float> %v623, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v631 = shufflevector <8 x float> %v622, <8 x float> %v624, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v632 = shufflevector <8 x float> %v622, <8 x float> %v624, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v633 = shufflevector <8 x float> %v625, <8 x float> %v627, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v634 = shufflevector <8 x float> %v625, <8 x float> %v627, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v635 = shufflevector <8 x float> %v626, <8 x float> %v628, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v636 = shufflevector <8 x float> %v626, <8 x float> %v628, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v637 = add i64 %v587, 0
  %v638 = mul i64 %v637, 32
  %v639 = getelementptr inbounds float, ptr %v573, i64 %v638
  store <8 x float> %v629, ptr %v639, align 4
  %v640 = add i64 %v587, 1
  %v641 = mul i64 %v640, 32
  %v642 = getelementptr inbounds float, ptr %v573, i64 %v641
  store <8 x float> %v630, ptr %v642, align 4
  %v643 = add i64 %v587, 2
  %v644 = mul i64 %v643, 32
  %v645 = getelementptr inbounds float, ptr %v573, i64 %v644
  store <8 x float> %v631, ptr %v645, align 4
  %v646 = add i64 %v587, 3
  %v647 = mul i64 %v646, 32
  %v648 = getelementptr inbounds float, ptr %v573, i64 %v647
  store <8 x float> %v632, ptr %v648, align 4
  %v649 = add i64 %v587, 4
  %v650 = mul i64 %v649, 32
  %v651 = getelementptr inbounds float, ptr %v573, i64 %v650
  store <8 x float> %v633, ptr %v651, align 4
  %v652 = add i64 %v587, 5
  %v653 = mul i64 %v652, 32
  %v654 = getelementptr inbounds float, ptr %v573, i64 %v653
  store <8 x float> %v634, ptr %v654, align 4
  %v655 = add i64 %v587, 6
  %v656 = mul i64 %v655, 32
  %v657 = getelementptr inbounds float, ptr %v573, i64 %v656
  store <8 x float> %v635, ptr %v657, align 4
  %v658 = add i64 %v587, 7
  %v659 = mul i64 %v658, 32
  %v660 = getelementptr inbounds float, ptr %v573, i64 %v659
  store <8 x float> %v636, ptr %v660, align 4
  %v661 = add nsw i64 %v587, 8
  br label %b89
b91:
  br label %b92
b92:
  %v662 = phi i64 [ 8, %b91 ], [ %v670, %b93 ]
  %v663 = icmp slt i64 %v662, 8
  br i1 %v663, label %b93, label %b94
b93:
  %v664 = mul i64 %v662, 1
  %v665 = getelementptr inbounds float, ptr %v585, i64 %v664
  %v666 = getelementptr float, ptr %v665, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v667 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v666, <8 x i1> %v582, <8 x float> zeroinitializer)
  %v668 = mul i64 %v662, 32
  %v669 = getelementptr inbounds float, ptr %v573, i64 %v668
  store <8 x float> %v667, ptr %v669, align 4
  %v670 = add nsw i64 %v662, 1
  br label %b92
b94:
  br label %b88
b88:
  %v671 = icmp slt i64 %v576, 8
  br i1 %v671, label %b95, label %b96
b95:
  br label %b97
b97:
  %v672 = phi i64 [ 0, %b95 ], [ %v680, %b98 ]
  %v673 = icmp slt i64 %v672, 8
  br i1 %v673, label %b98, label %b99
b98:
  %v674 = mul i64 %v672, 1
  %v675 = getelementptr inbounds float, ptr %v585, i64 %v674
  %v676 = getelementptr float, ptr %v675, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v677 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v676, <8 x i1> %v582, <8 x float> zeroinitializer)
  %v678 = mul i64 %v672, 32
  %v679 = getelementptr inbounds float, ptr %v573, i64 %v678
  store <8 x float> %v677, ptr %v679, align 4
  %v680 = add nsw i64 %v672, 1
  br label %b97
b99:
  br label %b96
b96:
  %v681 = add i64 %v239, 256
  %v682 = add nsw i64 %v237, 1
  br label %b45
b47:
  br label %b44
b44:
  %v683 = icmp sgt i64 %v3, 1
  br i1 %v683, label %b100, label %b101
b100:
  %v684 = getelementptr inbounds i64, ptr %v1, i64 3
  %v685 = atomicrmw add ptr %v684, i64 1 acq_rel
  %v686 = load i64, ptr %v73, align 8
  %v687 = add i64 %v686, 1
  store i64 %v687, ptr %v73, align 8
  %v688 = mul i64 %v3, %v687
  br label %b102
b102:
  %v689 = load atomic i64, ptr %v684 acquire, align 8
  %v690 = icmp slt i64 %v689, %v688
  br i1 %v690, label %b103, label %b104
b103:
  %v691 = call i32 @sched_yield()
  br label %b102
b104:
  br label %b101
b101:
  %v692 = getelementptr inbounds float, ptr %v75, i64 256
  %v693 = getelementptr inbounds i64, ptr %v1, i64 4
  %v694 = load i64, ptr %v693, align 8
  %v695 = icmp eq i64 %v694, 0
  br i1 %v695, label %b105, label %b106
b105:
  %v696 = add i64 1, 0
  %v697 = sdiv i64 %v696, 1
  %v698 = add i64 %v2, 1
  %v699 = mul i64 %v697, %v2
  %v700 = sdiv i64 %v699, %v3
  %v701 = mul i64 %v700, 1
  %v702 = icmp slt i64 %v701, 1
  %v703 = select i1 %v702, i64 %v701, i64 1
  %v704 = mul i64 %v697, %v698
  %v705 = sdiv i64 %v704, %v3
  %v706 = mul i64 %v705, 1
  %v707 = icmp slt i64 %v706, 1
  %v708 = select i1 %v707, i64 %v706, i64 1
  %v709 = icmp slt i64 %v708, 1
  %v710 = select i1 %v709, i64 %v708, i64 1
  br label %b107
b107:
  %v711 = phi i64 [ %v703, %b105 ], [ %v1156, %b158 ]
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b108, label %b109
b108:
  %v713 = mul i64 %v711, 256
  %v714 = mul i64 %v711, 8
  %v715 = add i64 %v713, 0
  %v716 = add i64 %v714, 0
  %v717 = getelementptr inbounds float, ptr %v692, i64 %v715
  %v718 = sub i64 8, %v716
  %v719 = icmp slt i64 %v718, 0
  %v720 = select i1 %v719, i64 0, i64 %v718
  %v721 = icmp ult i64 %v720, 8
  %v722 = select i1 %v721, i64 %v720, i64 8
  %v723 = trunc i64 %v722 to i32
  %v724 = insertelement <8 x i32> poison, i32 %v723, i64 0
  %v725 = shufflevector <8 x i32> %v724, <8 x i32> poison, <8 x i32> zeroinitializer
  %v726 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v725
  %v727 = mul i64 %v716, 8
  %v728 = add i64 64, %v727
  %v729 = getelementptr inbounds float, ptr %v14, i64 %v728
  %v730 = icmp sge i64 %v720, 8
  br i1 %v730, label %b110, label %b111
b110:
  br label %b112
b112:
  %v731 = phi i64 [ 0, %b110 ], [ %v805, %b113 ]
  %v732 = icmp slt i64 %v731, 8
  br i1 %v732, label %b113, label %b114
b113:
  %v733 = add i64 %v731, 0
  %v734 = getelementptr inbounds float, ptr %v729, i64 %v733
  %v735 = load <8 x float>, ptr %v734, align 4
  %v736 = add i64 %v731, 8
  %v737 = getelementptr inbounds float, ptr %v729, i64 %v736
  %v738 = load <8 x float>, ptr %v737, align 4
  %v739 = add i64 %v731, 16
  %v740 = getelementptr inbounds float, ptr %v729, i64 %v739
  %v741 = load <8 x float>, ptr %v740, align 4
  %v742 = add i64 %v731, 24
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  %v744 = load <8 x float>, ptr %v743, align 4
  %v745 = add i64 %v731, 32
  %v746 = getelementptr inbounds float, ptr %v729, i64 %v745
  %v747 = load <8 x float>, ptr %v746, align 4
  %v748 = add i64 %v731, 40
  %v749 = getelementptr inbounds float, ptr %v729, i64 %v748
  %v750 = load <8 x float>, ptr %v749, align 4
  %v751 = add i64 %v731, 48
  %v752 = getelementptr inbounds float, ptr %v729, i64 %v751
  %v753 = load <8 x float>, ptr %v752, align 4
  %v754 = add i64 %v731, 56
  %v755 = getelementptr inbounds float, ptr %v729, i64 %v754
  %v756 = load <8 x float>, ptr %v755, align 4
  %v757 = shufflevector <8 x float> %v735, <8 x float> %v747, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v758 = shufflevector <8 x float> %v735, <8 x float> %v747, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v759 = shufflevector <8 x float> %v738, <8 x float> %v750, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v760 = shufflevector <8 x float> %v738, <8 x float> %v750, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v761 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v762 = shufflevector <8 x float> %v741, <8 x float> %v753, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v763 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v764 = shufflevector <8 x float> %v744, <8 x float> %v756, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v765 = shufflevector <8 x float> %v757, <8 x float> %v761, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v766 = shufflevector <8 x float> %v757, <8 x float> %v761, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v767 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v768 = shufflevector <8 x float> %v759, <8 x float> %v763, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v769 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v770 = shufflevector <8 x float> %v758, <8 x float> %v762, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v771 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v772 = shufflevector <8 x float> %v760, <8 x float> %v764, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v773 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v774 = shufflevector <8 x float> %v765, <8 x float> %v767, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v775 = shufflevector <8 x float> %v766, <8 x float> %v768, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v776 = shufflevector <8 x float> %v766, <8 x float> %v768, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v777 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v778 = shufflevector <8 x float> %v769, <8 x float> %v771, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v779 = shufflevector <8 x float> %v770, <8 x float> %v772, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v780 = shufflevector <8 x float> %v770, <8 x float> %v772, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v781 = add i64 %v731, 0
  %v782 = mul i64 %v781, 32
  %v783 = getelementptr inbounds float, ptr %v717, i64 %v782
  store <8 x float> %v773, ptr %v783, align 4
  %v784 = add i64 %v731, 1
  %v785 = mul i64 %v784, 32
  %v786 = getelementptr inbounds float, ptr %v717, i64 %v785
  store <8 x float> %v774, ptr %v786, align 4
  %v787 = add i64 %v731, 2
  %v788 = mul i64 %v787, 32
  %v789 = getelementptr inbounds float, ptr %v717, i64 %v788
  store <8 x float> %v775, ptr %v789, align 4
  %v790 = add i64 %v731, 3
  %v791 = mul i64 %v790, 32
  %v792 = getelementptr inbounds float, ptr %v717, i64 %v791
  store <8 x float> %v776, ptr %v792, align 4
  %v793 = add i64 %v731, 4
  %v794 = mul i64 %v793, 32
  %v795 = getelementptr inbounds float, ptr %v717, i64 %v794
  store <8 x float> %v777, ptr %v795, align 4
  %v796 = add i64 %v731, 5
  %v797 = mul i64 %v796, 32
  %v798 = getelementptr inbounds float, ptr %v717, i64 %v797
  store <8 x float> %v778, ptr %v798, align 4
  %v799 = add i64 %v731, 6
  %v800 = mul i64 %v799, 32
  %v801 = getelementptr inbounds float, ptr %v717, i64 %v800
  store <8 x float> %v779, ptr %v801, align 4
  %v802 = add i64 %v731, 7
  %v803 = mul i64 %v802, 32
  %v804 = getelementptr inbounds float, ptr %v717, i64 %v803
  store <8 x float> %v780, ptr %v804, align 4
  %v805 = add nsw i64 %v731, 8
  br label %b112
b114:
  br label %b115
b115:
  %v806 = phi i64 [ 8, %b114 ], [ %v814, %b116 ]
  %v807 = icmp slt i64 %v806, 8
  br i1 %v807, label %b116, label %b117
b116:
  %v808 = mul i64 %v806, 1
  %v809 = getelementptr inbounds float, ptr %v729, i64 %v808
  %v810 = getelementptr float, ptr %v809, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v811 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v810, <8 x i1> %v726, <8 x float> zeroinitializer)
  %v812 = mul i64 %v806, 32
  %v813 = getelementptr inbounds float, ptr %v717, i64 %v812
  store <8 x float> %v811, ptr %v813, align 4
  %v814 = add nsw i64 %v806, 1
  br label %b115
b117:
  br label %b111
b111:
  %v815 = icmp slt i64 %v720, 8
  br i1 %v815, label %b118, label %b119
b118:
  br label %b120
b120:
  %v816 = phi i64 [ 0, %b118 ], [ %v824, %b121 ]
  %v817 = icmp slt i64 %v816, 8
  br i1 %v817, label %b121, label %b122
b121:
  %v818 = mul i64 %v816, 1
  %v819 = getelementptr inbounds float, ptr %v729, i64 %v818
  %v820 = getelementptr float, ptr %v819, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v821 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v820, <8 x i1> %v726, <8 x float> zeroinitializer)
  %v822 = mul i64 %v816, 32
  %v823 = getelementptr inbounds float, ptr %v717, i64 %v822
  store <8 x float> %v821, ptr %v823, align 4
  %v824 = add nsw i64 %v816, 1
  br label %b120
b122:
  br label %b119
b119:
  %v825 = add i64 %v713, 8
  %v826 = add i64 %v714, 0
  %v827 = getelementptr inbounds float, ptr %v692, i64 %v825
  %v828 = sub i64 8, %v826
  %v829 = icmp slt i64 %v828, 0
  %v830 = select i1 %v829, i64 0, i64 %v828
  %v831 = icmp ult i64 %v830, 8
  %v832 = select i1 %v831, i64 %v830, i64 8
  %v833 = trunc i64 %v832 to i32
  %v834 = insertelement <8 x i32> poison, i32 %v833, i64 0
  %v835 = shufflevector <8 x i32> %v834, <8 x i32> poison, <8 x i32> zeroinitializer
  %v836 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v835
  %v837 = mul i64 %v826, 8
  %v838 = add i64 0, %v837
  %v839 = getelementptr inbounds float, ptr %v14, i64 %v838
  %v840 = icmp sge i64 %v830, 8
  br i1 %v840, label %b123, label %b124
b123:
  br label %b125
b125:
  %v841 = phi i64 [ 0, %b123 ], [ %v915, %b126 ]
  %v842 = icmp slt i64 %v841, 8
  br i1 %v842, label %b126, label %b127
b126:
  %v843 = add i64 %v841, 0
  %v844 = getelementptr inbounds float, ptr %v839, i64 %v843
  %v845 = load <8 x float>, ptr %v844, align 4
  %v846 = add i64 %v841, 8
  %v847 = getelementptr inbounds float, ptr %v839, i64 %v846
  %v848 = load <8 x float>, ptr %v847, align 4
  %v849 = add i64 %v841, 16
  %v850 = getelementptr inbounds float, ptr %v839, i64 %v849
  %v851 = load <8 x float>, ptr %v850, align 4
  %v852 = add i64 %v841, 24
  %v853 = getelementptr inbounds float, ptr %v839, i64 %v852
  %v854 = load <8 x float>, ptr %v853, align 4
  %v855 = add i64 %v841, 32
  %v856 = getelementptr inbounds float, ptr %v839, i64 %v855
  %v857 = load <8 x float>, ptr %v856, align 4
  %v858 = add i64 %v841, 40
  %v859 = getelementptr inbounds float, ptr %v839, i64 %v858
  %v860 = load <8 x float>, ptr %v859, align 4
  %v861 = add i64 %v841, 48
  %v862 = getelementptr inbounds float, ptr %v839, i64 %v861
  %v863 = load <8 x float>, ptr %v862, align 4
  %v864 = add i64 %v841, 56
  %v865 = getelementptr inbounds float, ptr %v839, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = shufflevector <8 x float> %v845, <8 x float> %v857, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v868 = shufflevector <8 x float> %v845, <8 x float> %v857, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v869 = shufflevector <8 x float> %v848, <8 x float> %v860, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v870 = shufflevector <8 x float> %v848, <8 x float> %v860, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v871 = shufflevector <8 x float> %v851, <8 x float> %v863, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v872 = shufflevector <8 x float> %v851, <8 x float> %v863, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v873 = shufflevector <8 x float> %v854, <8 x float> %v866, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v874 = shufflevector <8 x float> %v854, <8 x float> %v866, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v875 = shufflevector <8 x float> %v867, <8 x float> %v871, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v876 = shufflevector <8 x float> %v867, <8 x float> %v871, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v877 = shufflevector <8 x float> %v869, <8 x float> %v873, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v878 = shufflevector <8 x float> %v869, <8 x float> %v873, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v879 = shufflevector <8 x float> %v868, <8 x float> %v872, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v880 = shufflevector <8 x float> %v868, <8 x float> %v872, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v881 = shufflevector <8 x float> %v870, <8 x float> %v874, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v882 = shufflevector <8 x float> %v870, <8 x float> %v874, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v883 = shufflevector <8 x float> %v875, <8 x float> %v877, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v884 = shufflevector <8 x float> %v875, <8 x float> %v877, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v885 = shufflevector <8 x float> %v876, <8 x float> %v878, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v886 = shufflevector <8 x float> %v876, <8 x float> %v878, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v887 = shufflevector <8 x float> %v879, <8 x float> %v881, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v888 = shufflevector <8 x float> %v879, <8 x float> %v881, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v889 = shufflevector <8 x float> %v880, <8 x float> %v882, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v890 = shufflevector <8 x float> %v880, <8 x float> %v882, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v891 = add i64 %v841, 0
  %v892 = mul i64 %v891, 32
  %v893 = getelementptr inbounds float, ptr %v827, i64 %v892
  store <8 x float> %v883, ptr %v893, align 4
  %v894 = add i64 %v841, 1
  %v895 = mul i64 %v894, 32
  %v896 = getelementptr inbounds float, ptr %v827, i64 %v895
  store <8 x float> %v884, ptr %v896, align 4
  %v897 = add i64 %v841, 2
  %v898 = mul i64 %v897, 32
  %v899 = getelementptr inbounds float, ptr %v827, i64 %v898
  store <8 x float> %v885, ptr %v899, align 4
  %v900 = add i64 %v841, 3
  %v901 = mul i64 %v900, 32
  %v902 = getelementptr inbounds float, ptr %v827, i64 %v901
  store <8 x float> %v886, ptr %v902, align 4
  %v903 = add i64 %v841, 4
  %v904 = mul i64 %v903, 32
  %v905 = getelementptr inbounds float, ptr %v827, i64 %v904
  store <8 x float> %v887, ptr %v905, align 4
  %v906 = add i64 %v841, 5
  %v907 = mul i64 %v906, 32
  %v908 = getelementptr inbounds float, ptr %v827, i64 %v907
  store <8 x float> %v888, ptr %v908, align 4
  %v909 = add i64 %v841, 6
  %v910 = mul i64 %v909, 32
  %v911 = getelementptr inbounds float, ptr %v827, i64 %v910
  store <8 x float> %v889, ptr %v911, align 4
  %v912 = add i64 %v841, 7
  %v913 = mul i64 %v912, 32
  %v914 = getelementptr inbounds float, ptr %v827, i64 %v913
  store <8 x float> %v890, ptr %v914, align 4
  %v915 = add nsw i64 %v841, 8
  br label %b125
b127:
  br label %b128
b128:
  %v916 = phi i64 [ 8, %b127 ], [ %v924, %b129 ]
  %v917 = icmp slt i64 %v916, 8
  br i1 %v917, label %b129, label %b130
b129:
  %v918 = mul i64 %v916, 1
  %v919 = getelementptr inbounds float, ptr %v839, i64 %v918
  %v920 = getelementptr float, ptr %v919, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v921 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v920, <8 x i1> %v836, <8 x float> zeroinitializer)
  %v922 = mul i64 %v916, 32
  %v923 = getelementptr inbounds float, ptr %v827, i64 %v922
  store <8 x float> %v921, ptr %v923, align 4
  %v924 = add nsw i64 %v916, 1
  br label %b128
b130:
  br label %b124
b124:
  %v925 = icmp slt i64 %v830, 8
  br i1 %v925, label %b131, label %b132
b131:
  br label %b133
b133:
  %v926 = phi i64 [ 0, %b131 ], [ %v934, %b134 ]
  %v927 = icmp slt i64 %v926, 8
  br i1 %v927, label %b134, label %b135
b134:
  %v928 = mul i64 %v926, 1
  %v929 = getelementptr inbounds float, ptr %v839, i64 %v928
  %v930 = getelementptr float, ptr %v929, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v931 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v930, <8 x i1> %v836, <8 x float> zeroinitializer)
  %v932 = mul i64 %v926, 32
  %v933 = getelementptr inbounds float, ptr %v827, i64 %v932
  store <8 x float> %v931, ptr %v933, align 4
  %v934 = add nsw i64 %v926, 1
  br label %b133
b135:
  br label %b132
b132:
  %v935 = add i64 %v713, 16
  %v936 = add i64 %v714, 0
  %v937 = getelementptr inbounds float, ptr %v692, i64 %v935
  %v938 = sub i64 8, %v936
  %v939 = icmp slt i64 %v938, 0
  %v940 = select i1 %v939, i64 0, i64 %v938
  %v941 = icmp ult i64 %v940, 8
  %v942 = select i1 %v941, i64 %v940, i64 8
  %v943 = trunc i64 %v942 to i32
  %v944 = insertelement <8 x i32> poison, i32 %v943, i64 0
  %v945 = shufflevector <8 x i32> %v944, <8 x i32> poison, <8 x i32> zeroinitializer
  %v946 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v945
  %v947 = mul i64 %v936, 8
  %v948 = add i64 128, %v947
  %v949 = getelementptr inbounds float, ptr %v14, i64 %v948
  %v950 = icmp sge i64 %v940, 8
  br i1 %v950, label %b136, label %b137
b136:
  br label %b138
b138:
  %v951 = phi i64 [ 0, %b136 ], [ %v1025, %b139 ]
  %v952 = icmp slt i64 %v951, 8
  br i1 %v952, label %b139, label %b140
b139:
  %v953 = add i64 %v951, 0
  %v954 = getelementptr inbounds float, ptr %v949, i64 %v953
  %v955 = load <8 x float>, ptr %v954, align 4
  %v956 = add i64 %v951, 8
  %v957 = getelementptr inbounds float, ptr %v949, i64 %v956
  %v958 = load <8 x float>, ptr %v957, align 4
  %v959 = add i64 %v951, 16
  %v960 = getelementptr inbounds float, ptr %v949, i64 %v959
  %v961 = load <8 x float>, ptr %v960, align 4
  %v962 = add i64 %v951, 24
  %v963 = getelementptr inbounds float, ptr %v949, i64 %v962
  %v964 = load <8 x float>, ptr %v963, align 4
  %v965 = add i64 %v951, 32
  %v966 = getelementptr inbounds float, ptr %v949, i64 %v965
  %v967 = load <8 x float>, ptr %v966, align 4
  %v968 = add i64 %v951, 40
  %v969 = getelementptr inbounds float, ptr %v949, i64 %v968
  %v970 = load <8 x float>, ptr %v969, align 4
  %v971 = add i64 %v951, 48
  %v972 = getelementptr inbounds float, ptr %v949, i64 %v971
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = add i64 %v951, 56
  %v975 = getelementptr inbounds float, ptr %v949, i64 %v974
  %v976 = load <8 x float>, ptr %v975, align 4
  %v977 = shufflevector <8 x float> %v955, <8 x float> %v967, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v978 = shufflevector <8 x float> %v955, <8 x float> %v967, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v979 = shufflevector <8 x float> %v958, <8 x float> %v970, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v980 = shufflevector <8 x float> %v958, <8 x float> %v970, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v981 = shufflevector <8 x float> %v961, <8 x float> %v973, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v982 = shufflevector <8 x float> %v961, <8 x float> %v973, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v983 = shufflevector <8 x float> %v964, <8 x float> %v976, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v984 = shufflevector <8 x float> %v964, <8 x float> %v976, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v985 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v986 = shufflevector <8 x float> %v977, <8 x float> %v981, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v987 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v988 = shufflevector <8 x float> %v979, <8 x float> %v983, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v989 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v990 = shufflevector <8 x float> %v978, <8 x float> %v982, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v991 = shufflevector <8 x float> %v980, <8 x float> %v984, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v992 = shufflevector <8 x float> %v980, <8 x float> %v984, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v993 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v994 = shufflevector <8 x float> %v985, <8 x float> %v987, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v995 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v996 = shufflevector <8 x float> %v986, <8 x float> %v988, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v997 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v998 = shufflevector <8 x float> %v989, <8 x float> %v991, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v999 = shufflevector <8 x float> %v990, <8 x float> %v992, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1000 = shufflevector <8 x float> %v990, <8 x float> %v992, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1001 = add i64 %v951, 0
  %v1002 = mul i64 %v1001, 32
  %v1003 = getelementptr inbounds float, ptr %v937, i64 %v1002
  store <8 x float> %v993, ptr %v1003, align 4
  %v1004 = add i64 %v951, 1
  %v1005 = mul i64 %v1004, 32
  %v1006 = getelementptr inbounds float, ptr %v937, i64 %v1005
  store <8 x float> %v994, ptr %v1006, align 4
  %v1007 = add i64 %v951, 2
  %v1008 = mul i64 %v1007, 32
  %v1009 = getelementptr inbounds float, ptr %v937, i64 %v1008
  store <8 x float> %v995, ptr %v1009, align 4
  %v1010 = add i64 %v951, 3
  %v1011 = mul i64 %v1010, 32
  %v1012 = getelementptr inbounds float, ptr %v937, i64 %v1011
  store <8 x float> %v996, ptr %v1012, align 4
  %v1013 = add i64 %v951, 4
  %v1014 = mul i64 %v1013, 32
  %v1015 = getelementptr inbounds float, ptr %v937, i64 %v1014
  store <8 x float> %v997, ptr %v1015, align 4
  %v1016 = add i64 %v951, 5
  %v1017 = mul i64 %v1016, 32
  %v1018 = getelementptr inbounds float, ptr %v937, i64 %v1017
  store <8 x float> %v998, ptr %v1018, align 4
  %v1019 = add i64 %v951, 6
  %v1020 = mul i64 %v1019, 32
  %v1021 = getelementptr inbounds float, ptr %v937, i64 %v1020
  store <8 x float> %v999, ptr %v1021, align 4
  %v1022 = add i64 %v951, 7
  %v1023 = mul i64 %v1022, 32
  %v1024 = getelementptr inbounds float, ptr %v937, i64 %v1023
  store <8 x float> %v1000, ptr %v1024, align 4
  %v1025 = add nsw i64 %v951, 8
  br label %b138
b140:
  br label %b141
b141:
  %v1026 = phi i64 [ 8, %b140 ], [ %v1034, %b142 ]
  %v1027 = icmp slt i64 %v1026, 8
  br i1 %v1027, label %b142, label %b143
b142:
  %v1028 = mul i64 %v1026, 1
  %v1029 = getelementptr inbounds float, ptr %v949, i64 %v1028
  %v1030 = getelementptr float, ptr %v1029, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1031 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1030, <8 x i1> %v946, <8 x float> zeroinitializer)
  %v1032 = mul i64 %v1026, 32
  %v1033 = getelementptr inbounds float, ptr %v937, i64 %v1032
  store <8 x float> %v1031, ptr %v1033, align 4
  %v1034 = add nsw i64 %v1026, 1
  br label %b141
b143:
  br label %b137
b137:
  %v1035 = icmp slt i64 %v940, 8
  br i1 %v1035, label %b144, label %b145
b144:
  br label %b146
b146:
  %v1036 = phi i64 [ 0, %b144 ], [ %v1044, %b147 ]
  %v1037 = icmp slt i64 %v1036, 8
  br i1 %v1037, label %b147, label %b148
b147:
  %v1038 = mul i64 %v1036, 1
  %v1039 = getelementptr inbounds float, ptr %v949, i64 %v1038
  %v1040 = getelementptr float, ptr %v1039, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1041 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1040, <8 x i1> %v946, <8 x float> zeroinitializer)
  %v1042 = mul i64 %v1036, 32
  %v1043 = getelementptr inbounds float, ptr %v937, i64 %v1042
  store <8 x float> %v1041, ptr %v1043, align 4
  %v1044 = add nsw i64 %v1036, 1
  br label %b146
b148:
  br label %b145
b145:
  %v1045 = add i64 %v713, 24
  %v1046 = add i64 %v714, 0
  %v1047 = getelementptr inbounds float, ptr %v692, i64 %v1045
  %v1048 = sub i64 8, %v1046
  %v1049 = icmp slt i64 %v1048, 0
  %v1050 = select i1 %v1049, i64 0, i64 %v1048
  %v1051 = icmp ult i64 %v1050, 8
  %v1052 = select i1 %v1051, i64 %v1050, i64 8
  %v1053 = trunc i64 %v1052 to i32
  %v1054 = insertelement <8 x i32> poison, i32 %v1053, i64 0
  %v1055 = shufflevector <8 x i32> %v1054, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1056 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1055
  %v1057 = mul i64 %v1046, 8
  %v1058 = add i64 192, %v1057
  %v1059 = getelementptr inbounds float, ptr %v14, i64 %v1058
  %v1060 = icmp sge i64 %v1050, 8
  br i1 %v1060, label %b149, label %b150
b149:
  br label %b151
b151:
  %v1061 = phi i64 [ 0, %b149 ], [ %v1135, %b152 ]
  %v1062 = icmp slt i64 %v1061, 8
  br i1 %v1062, label %b152, label %b153
b152:
  %v1063 = add i64 %v1061, 0
  %v1064 = getelementptr inbounds float, ptr %v1059, i64 %v1063
  %v1065 = load <8 x float>, ptr %v1064, align 4
  %v1066 = add i64 %v1061, 8
  %v1067 = getelementptr inbounds float, ptr %v1059, i64 %v1066
  %v1068 = load <8 x float>, ptr %v1067, align 4
  %v1069 = add i64 %v1061, 16
  %v1070 = getelementptr inbounds float, ptr %v1059, i64 %v1069
  %v1071 = load <8 x float>, ptr %v1070, align 4
  %v1072 = add i64 %v1061, 24
  %v1073 = getelementptr inbounds float, ptr %v1059, i64 %v1072
  %v1074 = load <8 x float>, ptr %v1073, align 4
  %v1075 = add i64 %v1061, 32
  %v1076 = getelementptr inbounds float, ptr %v1059, i64 %v1075
  %v1077 = load <8 x float>, ptr %v1076, align 4
  %v1078 = add i64 %v1061, 40
  %v1079 = getelementptr inbounds float, ptr %v1059, i64 %v1078
  %v1080 = load <8 x float>, ptr %v1079, align 4
  %v1081 = add i64 %v1061, 48
  %v1082 = getelementptr inbounds float, ptr %v1059, i64 %v1081
  %v1083 = load <8 x float>, ptr %v1082, align 4
  %v1084 = add i64 %v1061, 56
  %v1085 = getelementptr inbounds float, ptr %v1059, i64 %v1084
  %v1086 = load <8 x float>, ptr %v1085, align 4
  %v1087 = shufflevector <8 x float> %v1065, <8 x float> %v1077, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1088 = shufflevector <8 x float> %v1065, <8 x float> %v1077, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1089 = shufflevector <8 x float> %v1068, <8 x float> %v1080, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1090 = shufflevector <8 x float> %v1068, <8 x float> %v1080, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1091 = shufflevector <8 x float> %v1071, <8 x float> %v1083, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1092 = shufflevector <8 x float> %v1071, <8 x float> %v1083, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1093 = shufflevector <8 x float> %v1074, <8 x float> %v1086, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1094 = shufflevector <8 x float> %v1074, <8 x float> %v1086, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1095 = shufflevector <8 x float> %v1087, <8 x float> %v1091, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1096 = shufflevector <8 x float> %v1087, <8 x float> %v1091, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1097 = shufflevector <8 x float> %v1089, <8 x float> %v1093, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1098 = shufflevector <8 x float> %v1089, <8 x float> %v1093, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1099 = shufflevector <8 x float> %v1088, <8 x float> %v1092, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1100 = shufflevector <8 x float> %v1088, <8 x float> %v1092, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1101 = shufflevector <8 x float> %v1090, <8 x float> %v1094, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1102 = shufflevector <8 x float> %v1090, <8 x float> %v1094, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1103 = shufflevector <8 x float> %v1095, <8 x float> %v1097, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1104 = shufflevector <8 x float> %v1095, <8 x float> %v1097, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1105 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1106 = shufflevector <8 x float> %v1096, <8 x float> %v1098, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1107 = shufflevector <8 x float> %v1099, <8 x float> %v1101, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1108 = shufflevector <8 x float> %v1099, <8 x float> %v1101, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1109 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1110 = shufflevector <8 x float> %v1100, <8 x float> %v1102, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1111 = add i64 %v1061, 0
  %v1112 = mul i64 %v1111, 32
  %v1113 = getelementptr inbounds float, ptr %v1047, i64 %v1112
  store <8 x float> %v1103, ptr %v1113, align 4
  %v1114 = add i64 %v1061, 1
  %v1115 = mul i64 %v1114, 32
  %v1116 = getelementptr inbounds float, ptr %v1047, i64 %v1115
  store <8 x float> %v1104, ptr %v1116, align 4
  %v1117 = add i64 %v1061, 2
  %v1118 = mul i64 %v1117, 32
  %v1119 = getelementptr inbounds float, ptr %v1047, i64 %v1118
  store <8 x float> %v1105, ptr %v1119, align 4
  %v1120 = add i64 %v1061, 3
  %v1121 = mul i64 %v1120, 32
  %v1122 = getelementptr inbounds float, ptr %v1047, i64 %v1121
  store <8 x float> %v1106, ptr %v1122, align 4
  %v1123 = add i64 %v1061, 4
  %v1124 = mul i64 %v1123, 32
  %v1125 = getelementptr inbounds float, ptr %v1047, i64 %v1124
  store <8 x float> %v1107, ptr %v1125, align 4
  %v1126 = add i64 %v1061, 5
  %v1127 = mul i64 %v1126, 32
  %v1128 = getelementptr inbounds float, ptr %v1047, i64 %v1127
  store <8 x float> %v1108, ptr %v1128, align 4
  %v1129 = add i64 %v1061, 6
  %v1130 = mul i64 %v1129, 32
  %v1131 = getelementptr inbounds float, ptr %v1047, i64 %v1130
  store <8 x float> %v1109, ptr %v1131, align 4
  %v1132 = add i64 %v1061, 7
  %v1133 = mul i64 %v1132, 32
  %v1134 = getelementptr inbounds float, ptr %v1047, i64 %v1133
  store <8 x float> %v1110, ptr %v1134, align 4
  %v1135 = add nsw i64 %v1061, 8
  br label %b151
b153:
  br label %b154
b154:
  %v1136 = phi i64 [ 8, %b153 ], [ %v1144, %b155 ]
  %v1137 = icmp slt i64 %v1136, 8
  br i1 %v1137, label %b155, label %b156
b155:
  %v1138 = mul i64 %v1136, 1
  %v1139 = getelementptr inbounds float, ptr %v1059, i64 %v1138
  %v1140 = getelementptr float, ptr %v1139, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1141 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1140, <8 x i1> %v1056, <8 x float> zeroinitializer)
  %v1142 = mul i64 %v1136, 32
  %v1143 = getelementptr inbounds float, ptr %v1047, i64 %v1142
  store <8 x float> %v1141, ptr %v1143, align 4
  %v1144 = add nsw i64 %v1136, 1
  br label %b154
b156:
  br label %b150
b150:
  %v1145 = icmp slt i64 %v1050, 8
  br i1 %v1145, label %b157, label %b158
b157:
  br label %b159
b159:
  %v1146 = phi i64 [ 0, %b157 ], [ %v1154, %b160 ]
  %v1147 = icmp slt i64 %v1146, 8
  br i1 %v1147, label %b160, label %b161
b160:
  %v1148 = mul i64 %v1146, 1
  %v1149 = getelementptr inbounds float, ptr %v1059, i64 %v1148
  %v1150 = getelementptr float, ptr %v1149, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1151 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1150, <8 x i1> %v1056, <8 x float> zeroinitializer)
  %v1152 = mul i64 %v1146, 32
  %v1153 = getelementptr inbounds float, ptr %v1047, i64 %v1152
  store <8 x float> %v1151, ptr %v1153, align 4
  %v1154 = add nsw i64 %v1146, 1
  br label %b159
b161:
  br label %b158
b158:
  %v1155 = add i64 %v713, 256
  %v1156 = add nsw i64 %v711, 1
  br label %b107
b109:
  br label %b106
b106:
  %v1157 = icmp sgt i64 %v3, 1
  br i1 %v1157, label %b162, label %b163
b162:
  %v1158 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1159 = atomicrmw add ptr %v1158, i64 1 acq_rel
  %v1160 = load i64, ptr %v73, align 8
  %v1161 = add i64 %v1160, 1
  store i64 %v1161, ptr %v73, align 8
  %v1162 = mul i64 %v3, %v1161
  br label %b164
b164:
  %v1163 = load atomic i64, ptr %v1158 acquire, align 8
  %v1164 = icmp slt i64 %v1163, %v1162
  br i1 %v1164, label %b165, label %b166
b165:
  %v1165 = call i32 @sched_yield()
  br label %b164
b166:
  br label %b163
b163:
  %v1166 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1167 = load i64, ptr %v1166, align 8
  br label %b167
b167:
  %v1168 = phi i64 [ 0, %b163 ], [ %v1610, %b213 ]
  %v1169 = icmp slt i64 %v1168, %v5
  br i1 %v1169, label %b168, label %b169
b168:
  %v1170 = add i64 %v1168, %v1167
  %v1171 = icmp slt i64 %v1170, %v5
  %v1172 = select i1 %v1171, i64 %v1170, i64 %v5
  %v1173 = sub i64 %v1172, %v1168
  %v1174 = mul i64 %v1173, %v7
  %v1176 = add i64 %v1174, 0
  %v1177 = sdiv i64 %v1176, 1
  %v1178 = add i64 %v2, 1
  %v1179 = mul i64 %v1177, %v2
  %v1180 = sdiv i64 %v1179, %v3
  %v1181 = mul i64 %v1180, 1
  %v1182 = icmp slt i64 %v1181, %v1174
  %v1183 = select i1 %v1182, i64 %v1181, i64 %v1174
  %v1184 = mul i64 %v1177, %v1178
  %v1185 = sdiv i64 %v1184, %v3
  %v1186 = mul i64 %v1185, 1
  %v1187 = icmp slt i64 %v1186, %v1174
  %v1188 = select i1 %v1187, i64 %v1186, i64 %v1174
  %v1189 = mul i64 %v1168, %v7
  %v1190 = add i64 %v1183, %v1189
  %v1191 = add i64 %v1188, %v1189
  br label %b170
b170:
  %v1192 = phi i64 [ %v1190, %b168 ], [ %v1247, %b175 ]
  %v1193 = icmp slt i64 %v1192, %v1191
  br i1 %v1193, label %b171, label %b172
b171:
  %v1194 = add i64 %v1192, 96
  %v1195 = icmp slt i64 %v1194, %v1191
  %v1196 = select i1 %v1195, i64 %v1194, i64 %v1191
  br label %b173
b173:
  %v1197 = phi i64 [ 0, %b171 ], [ %v1246, %b178 ]
  %v1198 = icmp slt i64 %v1197, 1
  br i1 %v1198, label %b174, label %b175
b174:
  %v1199 = sub i64 %v1196, %v1192
  %v1200 = sub i64 2, 1
  %v1201 = add i64 %v1199, %v1200
  %v1202 = sdiv i64 %v1201, 2
  br label %b176
b176:
  %v1203 = phi i64 [ 0, %b174 ], [ %v1245, %b183 ]
  %v1204 = icmp slt i64 %v1203, %v1202
  br i1 %v1204, label %b177, label %b178
b177:
  %v1205 = mul i64 %v1199, %v1203
  %v1206 = sdiv i64 %v1205, %v1202
  %v1207 = add i64 %v1192, %v1206
  %v1208 = add i64 %v1203, 1
  %v1209 = mul i64 %v1199, %v1208
  %v1210 = sdiv i64 %v1209, %v1202
  %v1211 = add i64 %v1192, %v1210
  %v1212 = mul i64 %v1197, 256
  %v1213 = getelementptr inbounds float, ptr %v218, i64 %v1212
  %v1214 = sub i64 %v1211, %v1207
  %v1215 = mul i64 %v1207, 8
  %v1216 = getelementptr inbounds float, ptr %v10, i64 %v1215
  %v1217 = getelementptr inbounds float, ptr %v1216, i64 0
  %v1218 = sub i64 %v1214, 1
  %v1219 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1218
  %v1220 = load ptr, ptr %v1219, align 4
  %v1221 = icmp sgt i64 %v1214, 0
  br i1 %v1221, label %b179, label %b180
b179:
  call void %v1220(ptr %v1217, i64 8, ptr %v1213, i64 8, ptr %v1175)
  br label %b180
b180:
  %v1222 = add i64 %v1212, 256
  br label %b181
b181:
  %v1223 = phi i64 [ %v1207, %b180 ], [ %v1244, %b186 ]
  %v1224 = icmp slt i64 %v1223, %v1211
  br i1 %v1224, label %b182, label %b183
b182:
  %v1225 = sub i64 %v1223, %v1207
  %v1226 = mul i64 %v1225, 32
  %v1227 = getelementptr inbounds float, ptr %v1175, i64 %v1226
  %v1228 = mul i64 %v1168, %v7
  %v1229 = sub i64 %v1223, %v1228
  %v1230 = mul i64 %v1229, 32
  %v1231 = getelementptr inbounds float, ptr %v44, i64 %v1230
  br label %b184
b184:
  %v1232 = phi i64 [ 0, %b182 ], [ %v1243, %b185 ]
  %v1233 = icmp slt i64 %v1232, 4
  br i1 %v1233, label %b185, label %b186
b185:
  %v1234 = mul i64 %v1197, 4
  %v1235 = add i64 %v1234, %v1232
  %v1236 = mul i64 %v1235, 8
  %v1237 = add i64 0, %v1232
  %v1238 = mul i64 %v1237, 8
  %v1239 = getelementptr inbounds float, ptr %v1227, i64 %v1238
  %v1240 = load <8 x float>, ptr %v1239, align 4
  %v1241 = add i64 0, %v1236
  %v1242 = getelementptr inbounds float, ptr %v1231, i64 %v1241
  store <8 x float> %v1240, ptr %v1242, align 4
  %v1243 = add nsw i64 %v1232, 1
  br label %b184
b186:
  %v1244 = add nsw i64 %v1223, 1
  br label %b181
b183:
  %v1245 = add nsw i64 %v1203, 1
  br label %b176
b178:
  %v1246 = add nsw i64 %v1197, 1
  br label %b173
b175:
  %v1247 = add nsw i64 %v1192, 96
  br label %b170
b172:
  %v1248 = icmp sgt i64 %v3, 1
  br i1 %v1248, label %b187, label %b188
b187:
  %v1249 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1250 = atomicrmw add ptr %v1249, i64 1 acq_rel
  %v1251 = load i64, ptr %v73, align 8
  %v1252 = add i64 %v1251, 1
  store i64 %v1252, ptr %v73, align 8
  %v1253 = mul i64 %v3, %v1252
  br label %b189
b189:
  %v1254 = load atomic i64, ptr %v1249 acquire, align 8
  %v1255 = icmp slt i64 %v1254, %v1253
  br i1 %v1255, label %b190, label %b191
b190:
  %v1256 = call i32 @sched_yield()
  br label %b189
b191:
  br label %b188
b188:
  br label %b192
b192:
  %v1257 = phi i64 [ %v1168, %b188 ], [ %v1600, %b197 ]
  %v1258 = icmp slt i64 %v1257, %v1172
  br i1 %v1258, label %b193, label %b194
b193:
  %v1260 = add i64 %v7, 0
  %v1261 = sdiv i64 %v1260, 1
  %v1262 = add i64 %v2, 1
  %v1263 = mul i64 %v1261, %v2
  %v1264 = sdiv i64 %v1263, %v3
  %v1265 = mul i64 %v1264, 1
  %v1266 = icmp slt i64 %v1265, %v7
  %v1267 = select i1 %v1266, i64 %v1265, i64 %v7
  %v1268 = mul i64 %v1261, %v1262
  %v1269 = sdiv i64 %v1268, %v3
  %v1270 = mul i64 %v1269, 1
  %v1271 = icmp slt i64 %v1270, %v7
  %v1272 = select i1 %v1271, i64 %v1270, i64 %v7
  br label %b195
b195:
  %v1273 = phi i64 [ %v1267, %b193 ], [ %v1599, %b200 ]
  %v1274 = icmp slt i64 %v1273, %v1272
  br i1 %v1274, label %b196, label %b197
b196:
  %v1275 = add i64 %v1273, 96
  %v1276 = icmp slt i64 %v1275, %v1272
  %v1277 = select i1 %v1276, i64 %v1275, i64 %v1272
  br label %b198
b198:
  %v1278 = phi i64 [ 0, %b196 ], [ %v1598, %b203 ]
  %v1279 = icmp slt i64 %v1278, 1
  br i1 %v1279, label %b199, label %b200
b199:
  %v1280 = sub i64 %v1277, %v1273
  %v1281 = sub i64 2, 1
  %v1282 = add i64 %v1280, %v1281
  %v1283 = sdiv i64 %v1282, 2
  br label %b201
b201:
  %v1284 = phi i64 [ 0, %b199 ], [ %v1597, %b208 ]
  %v1285 = icmp slt i64 %v1284, %v1283
  br i1 %v1285, label %b202, label %b203
b202:
  %v1286 = mul i64 %v1280, %v1284
  %v1287 = sdiv i64 %v1286, %v1283
  %v1288 = add i64 %v1273, %v1287
  %v1289 = add i64 %v1284, 1
  %v1290 = mul i64 %v1280, %v1289
  %v1291 = sdiv i64 %v1290, %v1283
  %v1292 = add i64 %v1273, %v1291
  %v1293 = mul i64 %v1278, 256
  %v1294 = getelementptr inbounds float, ptr %v692, i64 %v1293
  %v1295 = sub i64 %v1292, %v1288
  %v1296 = add i64 %v1257, 0
  %v1297 = and i64 %v1296, %v58
  %v1298 = mul i64 %v1297, %v7
  %v1299 = add i64 %v1298, %v1288
  %v1300 = mul i64 %v1299, 8
  %v1301 = getelementptr inbounds float, ptr %v20, i64 %v1300
  %v1302 = getelementptr inbounds float, ptr %v1301, i64 0
  %v1303 = sub i64 %v1295, 1
  %v1304 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1303
  %v1305 = load ptr, ptr %v1304, align 4
  %v1306 = icmp sgt i64 %v1295, 0
  br i1 %v1306, label %b204, label %b205
b204:
  call void %v1305(ptr %v1302, i64 8, ptr %v1294, i64 8, ptr %v1259)
  br label %b205
b205:
  %v1307 = add i64 %v1293, 256
  br label %b206
b206:
  %v1308 = phi i64 [ %v1288, %b205 ], [ %v1596, %b211 ]
  %v1309 = icmp slt i64 %v1308, %v1292
  br i1 %v1309, label %b207, label %b208
b207:
  %v1310 = sub i64 %v1308, %v1288
  %v1311 = mul i64 %v1310, 32
  %v1312 = getelementptr inbounds float, ptr %v1259, i64 %v1311
  %v1313 = add i64 %v1257, 0
  %v1314 = sub i64 %v1313, %v1168
  %v1315 = mul i64 %v1314, %v7
  %v1316 = add i64 %v1315, %v1308
  %v1317 = mul i64 %v1316, 32
  %v1318 = getelementptr inbounds float, ptr %v44, i64 %v1317
  %v1319 = add i64 %v1257, 0
  %v1320 = and i64 %v1319, %v60
  %v1321 = mul i64 %v1320, %v7
  %v1322 = add i64 %v1321, %v1308
  %v1323 = mul i64 %v1322, 8
  %v1324 = getelementptr inbounds float, ptr %v22, i64 %v1323
  %v1325 = mul i64 %v1308, 8
  %v1326 = getelementptr inbounds float, ptr %v40, i64 %v1325
  %v1327 = add i64 %v1257, 0
  %v1328 = and i64 %v1327, %v58
  %v1329 = mul i64 %v1328, %v7
  %v1330 = add i64 %v1329, %v1308
  %v1331 = mul i64 %v1330, 8
  %v1332 = getelementptr inbounds float, ptr %v20, i64 %v1331
  %v1333 = mul i64 %v1308, 8
  %v1334 = getelementptr inbounds float, ptr %v42, i64 %v1333
  %v1335 = add i64 %v1257, 0
  %v1336 = and i64 %v1335, %v66
  %v1337 = mul i64 %v1336, %v7
  %v1338 = add i64 %v1337, %v1308
  %v1339 = mul i64 %v1338, 8
  %v1340 = getelementptr inbounds float, ptr %v46, i64 %v1339
  %v1341 = add i64 %v1257, 0
  %v1342 = and i64 %v1341, %v68
  %v1343 = mul i64 %v1342, %v7
  %v1344 = add i64 %v1343, %v1308
  %v1345 = mul i64 %v1344, 8
  %v1346 = getelementptr inbounds float, ptr %v48, i64 %v1345
  %v1347 = add i64 %v1257, 0
  %v1348 = and i64 %v1347, %v70
  %v1349 = mul i64 %v1348, %v7
  %v1350 = add i64 %v1349, %v1308
  %v1351 = mul i64 %v1350, 8
  %v1352 = getelementptr inbounds float, ptr %v50, i64 %v1351
  %v1353 = add i64 %v1257, 1
  %v1354 = and i64 %v1353, %v60
  %v1355 = mul i64 %v1354, %v7
  %v1356 = add i64 %v1355, %v1308
  %v1357 = mul i64 %v1356, 8
  %v1358 = getelementptr inbounds float, ptr %v22, i64 %v1357
  %v1359 = add i64 %v1257, 0
  %v1360 = and i64 %v1359, %v72
  %v1361 = mul i64 %v1360, %v7
  %v1362 = add i64 %v1361, %v1308
  %v1363 = mul i64 %v1362, 8
  %v1364 = getelementptr inbounds float, ptr %v52, i64 %v1363
  %v1365 = add i64 %v1257, 1
  %v1366 = and i64 %v1365, %v58
  %v1367 = mul i64 %v1366, %v7
  %v1368 = add i64 %v1367, %v1308
  %v1369 = mul i64 %v1368, 8
  %v1370 = getelementptr inbounds float, ptr %v20, i64 %v1369
  br label %b209
b209:
  %v1371 = phi i64 [ 0, %b207 ], [ %v1595, %b210 ]
  %v1372 = icmp slt i64 %v1371, 1
  br i1 %v1372, label %b210, label %b211
b210:
  %v1373 = mul i64 %v1278, 1
  %v1374 = add i64 %v1373, %v1371
  %v1375 = mul i64 %v1374, 8
  %v1376 = add i64 0, %v1371
  %v1377 = mul i64 %v1376, 8
  %v1378 = getelementptr inbounds float, ptr %v1312, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = add i64 1, %v1371
  %v1381 = mul i64 %v1380, 8
  %v1382 = getelementptr inbounds float, ptr %v1312, i64 %v1381
  %v1383 = load <8 x float>, ptr %v1382, align 4
  %v1384 = add i64 2, %v1371
  %v1385 = mul i64 %v1384, 8
  %v1386 = getelementptr inbounds float, ptr %v1312, i64 %v1385
  %v1387 = load <8 x float>, ptr %v1386, align 4
  %v1388 = add i64 3, %v1371
  %v1389 = mul i64 %v1388, 8
  %v1390 = getelementptr inbounds float, ptr %v1312, i64 %v1389
  %v1391 = load <8 x float>, ptr %v1390, align 4
  %v1392 = add i64 8, %v1375
  %v1393 = getelementptr inbounds float, ptr %v1318, i64 %v1392
  %v1394 = load <8 x float>, ptr %v1393, align 4
  %v1395 = fadd <8 x float> %v1394, %v1379
  %v1396 = add i64 8, %v1375
  %v1397 = getelementptr inbounds float, ptr %v16, i64 %v1396
  %v1398 = load <8 x float>, ptr %v1397, align 4
  %v1399 = fadd <8 x float> %v1395, %v1398
  %v1400 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1399)
  %v1401 = fneg <8 x float> %v1400
  %v1402 = fcmp olt <8 x float> %v1401, splat (float 0xC05A400000000000)
  %v1403 = select <8 x i1> %v1402, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1401
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1403, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1405 = fsub <8 x float> %v1404, splat (float 0x4168000000000000)
  %v1406 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1405, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1403)
  %v1407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1405, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1406)
  %v1408 = bitcast <8 x float> %v1404 to <8 x i32>
  %v1409 = fmul <8 x float> %v1407, %v1407
  %v1410 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1407, <8 x float> splat (float 0x3F81227F40000000))
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> %v1407, <8 x float> splat (float 0x3FA5556740000000))
  %v1412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1411, <8 x float> %v1407, <8 x float> splat (float 0x3FC5554B00000000))
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> %v1407, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1409, <8 x float> %v1413, <8 x float> %v1407)
  %v1415 = sub <8 x i32> %v1408, splat (i32 1262485250)
  %v1416 = lshr <8 x i32> %v1415, splat (i32 1)
  %v1417 = sub <8 x i32> %v1415, %v1416
  %v1418 = shl <8 x i32> %v1416, splat (i32 23)
  %v1419 = bitcast <8 x i32> %v1418 to <8 x float>
  %v1420 = shl <8 x i32> %v1417, splat (i32 23)
  %v1421 = bitcast <8 x i32> %v1420 to <8 x float>
  %v1422 = fadd <8 x float> %v1414, splat (float 0x3FF0000000000000)
  %v1423 = fmul <8 x float> %v1422, %v1419
  %v1424 = fmul <8 x float> %v1423, %v1421
  %v1425 = fcmp olt <8 x float> %v1399, splat (float 0x0000000000000000)
  %v1426 = select <8 x i1> %v1425, <8 x float> %v1424, <8 x float> splat (float 0x3FF0000000000000)
  %v1427 = fadd <8 x float> %v1424, splat (float 0x3FF0000000000000)
  %v1428 = fdiv <8 x float> %v1426, %v1427
  %v1429 = add i64 0, %v1375
  %v1430 = getelementptr inbounds float, ptr %v1318, i64 %v1429
  %v1431 = load <8 x float>, ptr %v1430, align 4
  %v1432 = fadd <8 x float> %v1431, %v1383
  %v1433 = add i64 0, %v1375
  %v1434 = getelementptr inbounds float, ptr %v16, i64 %v1433
  %v1435 = load <8 x float>, ptr %v1434, align 4
  %v1436 = fadd <8 x float> %v1432, %v1435
  %v1437 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1436)
  %v1438 = fneg <8 x float> %v1437
  %v1439 = fcmp olt <8 x float> %v1438, splat (float 0xC05A400000000000)
  %v1440 = select <8 x i1> %v1439, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1438
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1440, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1442 = fsub <8 x float> %v1441, splat (float 0x4168000000000000)
  %v1443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1440)
  %v1444 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1442, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1443)
  %v1445 = bitcast <8 x float> %v1441 to <8 x i32>
  %v1446 = fmul <8 x float> %v1444, %v1444
  %v1447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1444, <8 x float> splat (float 0x3F81227F40000000))
  %v1448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1447, <8 x float> %v1444, <8 x float> splat (float 0x3FA5556740000000))
  %v1449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1448, <8 x float> %v1444, <8 x float> splat (float 0x3FC5554B00000000))
  %v1450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1449, <8 x float> %v1444, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1451 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1446, <8 x float> %v1450, <8 x float> %v1444)
  %v1452 = sub <8 x i32> %v1445, splat (i32 1262485250)
  %v1453 = lshr <8 x i32> %v1452, splat (i32 1)
  %v1454 = sub <8 x i32> %v1452, %v1453
  %v1455 = shl <8 x i32> %v1453, splat (i32 23)
  %v1456 = bitcast <8 x i32> %v1455 to <8 x float>
  %v1457 = shl <8 x i32> %v1454, splat (i32 23)
  %v1458 = bitcast <8 x i32> %v1457 to <8 x float>
  %v1459 = fadd <8 x float> %v1451, splat (float 0x3FF0000000000000)
  %v1460 = fmul <8 x float> %v1459, %v1456
  %v1461 = fmul <8 x float> %v1460, %v1458
  %v1462 = fcmp olt <8 x float> %v1436, splat (float 0x0000000000000000)
  %v1463 = select <8 x i1> %v1462, <8 x float> %v1461, <8 x float> splat (float 0x3FF0000000000000)
  %v1464 = fadd <8 x float> %v1461, splat (float 0x3FF0000000000000)
  %v1465 = fdiv <8 x float> %v1463, %v1464
  %v1466 = add i64 16, %v1375
  %v1467 = getelementptr inbounds float, ptr %v1318, i64 %v1466
  %v1468 = load <8 x float>, ptr %v1467, align 4
  %v1469 = fadd <8 x float> %v1468, %v1387
  %v1470 = add i64 16, %v1375
  %v1471 = getelementptr inbounds float, ptr %v16, i64 %v1470
  %v1472 = load <8 x float>, ptr %v1471, align 4
  %v1473 = fadd <8 x float> %v1469, %v1472
  %v1474 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1473)
  %v1475 = fcmp ogt <8 x float> %v1474, splat (float 0x4023000000000000)
  %v1476 = select <8 x i1> %v1475, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1474
  %v1477 = fadd <8 x float> %v1476, %v1476
  %v1478 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1477, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1479 = fsub <8 x float> %v1478, splat (float 0x4168000000000000)
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1477)
  %v1481 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1479, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1480)
  %v1482 = bitcast <8 x float> %v1478 to <8 x i32>
  %v1483 = fmul <8 x float> %v1481, %v1481
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1481, <8 x float> splat (float 0x3F81227F40000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1481, <8 x float> splat (float 0x3FA5556740000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1481, <8 x float> splat (float 0x3FC5554B00000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1486, <8 x float> %v1481, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1487, <8 x float> %v1481)
  %v1489 = shl <8 x i32> %v1482, splat (i32 23)
  %v1490 = add <8 x i32> %v1489, splat (i32 1065353216)
  %v1491 = bitcast <8 x i32> %v1490 to <8 x float>
  %v1492 = fsub <8 x float> %v1491, splat (float 0x3FF0000000000000)
  %v1493 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1491, <8 x float> %v1488, <8 x float> %v1492)
  %v1494 = fadd <8 x float> %v1493, splat (float 0x4000000000000000)
  %v1495 = fdiv <8 x float> %v1493, %v1494
  %v1496 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1495, <8 x float> %v1473)
  %v1497 = add i64 0, %v1375
  %v1498 = getelementptr inbounds float, ptr %v1324, i64 %v1497
  %v1499 = load <8 x float>, ptr %v1498, align 4
  %v1500 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v1501 = shufflevector <8 x float> %v1500, <8 x float> poison, <8 x i32> zeroinitializer
  %v1502 = fmul <8 x float> %v1501, %v1499
  %v1503 = add i64 0, %v1375
  %v1504 = getelementptr inbounds float, ptr %v1326, i64 %v1503
  %v1505 = load <8 x float>, ptr %v1504, align 4
  %v1506 = fmul <8 x float> %v1428, %v1499
  %v1507 = fmul <8 x float> %v1465, %v1496
  %v1508 = fadd <8 x float> %v1506, %v1507
  %v1509 = fmul <8 x float> %v1505, %v1508
  %v1510 = fadd <8 x float> %v1502, %v1509
  %v1511 = add i64 24, %v1375
  %v1512 = getelementptr inbounds float, ptr %v1318, i64 %v1511
  %v1513 = load <8 x float>, ptr %v1512, align 4
  %v1514 = fadd <8 x float> %v1513, %v1391
  %v1515 = add i64 24, %v1375
  %v1516 = getelementptr inbounds float, ptr %v16, i64 %v1515
  %v1517 = load <8 x float>, ptr %v1516, align 4
  %v1518 = fadd <8 x float> %v1514, %v1517
  %v1519 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1518)
  %v1520 = fneg <8 x float> %v1519
  %v1521 = fcmp olt <8 x float> %v1520, splat (float 0xC05A400000000000)
  %v1522 = select <8 x i1> %v1521, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1520
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1524 = fsub <8 x float> %v1523, splat (float 0x4168000000000000)
  %v1525 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1522)
  %v1526 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1524, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1525)
  %v1527 = bitcast <8 x float> %v1523 to <8 x i32>
  %v1528 = fmul <8 x float> %v1526, %v1526
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1526, <8 x float> splat (float 0x3F81227F40000000))
  %v1530 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1529, <8 x float> %v1526, <8 x float> splat (float 0x3FA5556740000000))
  %v1531 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1530, <8 x float> %v1526, <8 x float> splat (float 0x3FC5554B00000000))
  %v1532 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1531, <8 x float> %v1526, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1533 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1528, <8 x float> %v1532, <8 x float> %v1526)
  %v1534 = sub <8 x i32> %v1527, splat (i32 1262485250)
  %v1535 = lshr <8 x i32> %v1534, splat (i32 1)
  %v1536 = sub <8 x i32> %v1534, %v1535
  %v1537 = shl <8 x i32> %v1535, splat (i32 23)
  %v1538 = bitcast <8 x i32> %v1537 to <8 x float>
  %v1539 = shl <8 x i32> %v1536, splat (i32 23)
  %v1540 = bitcast <8 x i32> %v1539 to <8 x float>
  %v1541 = fadd <8 x float> %v1533, splat (float 0x3FF0000000000000)
  %v1542 = fmul <8 x float> %v1541, %v1538
  %v1543 = fmul <8 x float> %v1542, %v1540
  %v1544 = fcmp olt <8 x float> %v1518, splat (float 0x0000000000000000)
  %v1545 = select <8 x i1> %v1544, <8 x float> %v1543, <8 x float> splat (float 0x3FF0000000000000)
  %v1546 = fadd <8 x float> %v1543, splat (float 0x3FF0000000000000)
  %v1547 = fdiv <8 x float> %v1545, %v1546
  %v1548 = add i64 0, %v1375
  %v1549 = getelementptr inbounds float, ptr %v1332, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v1552 = shufflevector <8 x float> %v1551, <8 x float> poison, <8 x i32> zeroinitializer
  %v1553 = fmul <8 x float> %v1552, %v1550
  %v1554 = add i64 0, %v1375
  %v1555 = getelementptr inbounds float, ptr %v1334, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1508)
  %v1558 = fcmp ogt <8 x float> %v1557, splat (float 0x4023000000000000)
  %v1559 = select <8 x i1> %v1558, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1557
  %v1560 = fadd <8 x float> %v1559, %v1559
  %v1561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1560, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1562 = fsub <8 x float> %v1561, splat (float 0x4168000000000000)
  %v1563 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1560)
  %v1564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1562, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1563)
  %v1565 = bitcast <8 x float> %v1561 to <8 x i32>
  %v1566 = fmul <8 x float> %v1564, %v1564
  %v1567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1564, <8 x float> splat (float 0x3F81227F40000000))
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1567, <8 x float> %v1564, <8 x float> splat (float 0x3FA5556740000000))
  %v1569 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1568, <8 x float> %v1564, <8 x float> splat (float 0x3FC5554B00000000))
  %v1570 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1569, <8 x float> %v1564, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1571 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1566, <8 x float> %v1570, <8 x float> %v1564)
  %v1572 = shl <8 x i32> %v1565, splat (i32 23)
  %v1573 = add <8 x i32> %v1572, splat (i32 1065353216)
  %v1574 = bitcast <8 x i32> %v1573 to <8 x float>
  %v1575 = fsub <8 x float> %v1574, splat (float 0x3FF0000000000000)
  %v1576 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1574, <8 x float> %v1571, <8 x float> %v1575)
  %v1577 = fadd <8 x float> %v1576, splat (float 0x4000000000000000)
  %v1578 = fdiv <8 x float> %v1576, %v1577
  %v1579 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1578, <8 x float> %v1508)
  %v1580 = fmul <8 x float> %v1547, %v1579
  %v1581 = fmul <8 x float> %v1556, %v1580
  %v1582 = fadd <8 x float> %v1553, %v1581
  %v1583 = add i64 0, %v1375
  %v1584 = getelementptr inbounds float, ptr %v1340, i64 %v1583
  store <8 x float> %v1428, ptr %v1584, align 4
  %v1585 = add i64 0, %v1375
  %v1586 = getelementptr inbounds float, ptr %v1346, i64 %v1585
  store <8 x float> %v1465, ptr %v1586, align 4
  %v1587 = add i64 0, %v1375
  %v1588 = getelementptr inbounds float, ptr %v1352, i64 %v1587
  store <8 x float> %v1496, ptr %v1588, align 4
  %v1589 = add i64 0, %v1375
  %v1590 = getelementptr inbounds float, ptr %v1358, i64 %v1589
  store <8 x float> %v1510, ptr %v1590, align 4
  %v1591 = add i64 0, %v1375
  %v1592 = getelementptr inbounds float, ptr %v1364, i64 %v1591
  store <8 x float> %v1547, ptr %v1592, align 4
  %v1593 = add i64 0, %v1375
  %v1594 = getelementptr inbounds float, ptr %v1370, i64 %v1593
  store <8 x float> %v1582, ptr %v1594, align 4
  %v1595 = add nsw i64 %v1371, 1
  br label %b209
b211:
  %v1596 = add nsw i64 %v1308, 1
  br label %b206
b208:
  %v1597 = add nsw i64 %v1284, 1
  br label %b201
b203:
  %v1598 = add nsw i64 %v1278, 1
  br label %b198
b200:
  %v1599 = add nsw i64 %v1273, 96
  br label %b195
b197:
  %v1600 = add nsw i64 %v1257, 1
  br label %b192
b194:
  %v1601 = icmp sgt i64 %v3, 1
  br i1 %v1601, label %b212, label %b213
b212:
  %v1602 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1603 = atomicrmw add ptr %v1602, i64 1 acq_rel
  %v1604 = load i64, ptr %v73, align 8
  %v1605 = add i64 %v1604, 1
  store i64 %v1605, ptr %v73, align 8
  %v1606 = mul i64 %v3, %v1605
  br label %b214
b214:
  %v1607 = load atomic i64, ptr %v1602 acquire, align 8
  %v1608 = icmp slt i64 %v1607, %v1606
  br i1 %v1608, label %b215, label %b216
b215:
  %v1609 = call i32 @sched_yield()
  br label %b214
b216:
  br label %b213
b213:
  %v1610 = add nsw i64 %v1168, %v1167
  br label %b167
b169:
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
define internal void @tile_1x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of4_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
  %v73 = alloca i64, i64 1, align 8
  %v317 = alloca float, i64 64, align 4
  %v483 = alloca float, i64 64, align 4
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
  %v53 = getelementptr inbounds i64, ptr %v1, i64 6
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 10
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 11
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 12
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 15
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 19
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 26
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 27
  %v72 = load i64, ptr %v71, align 8
  store i64 0, ptr %v73, align 8
  %v74 = getelementptr inbounds ptr, ptr %v0, i64 22
  %v75 = load ptr, ptr %v74, align 4
  %v76 = mul i64 %v2, 24576
  %v77 = add i64 %v76, 512
  %v78 = getelementptr inbounds float, ptr %v75, i64 %v77
  %v79 = getelementptr inbounds float, ptr %v75, i64 0
  %v80 = getelementptr inbounds i64, ptr %v1, i64 4
  %v81 = load i64, ptr %v80, align 8
  %v82 = icmp eq i64 %v81, 0
  br i1 %v82, label %b0, label %b1
b0:
  %v83 = add i64 1, 0
  %v84 = sdiv i64 %v83, 1
  %v85 = add i64 %v2, 1
  %v86 = mul i64 %v84, %v2
  %v87 = sdiv i64 %v86, %v3
  %v88 = mul i64 %v87, 1
  %v89 = icmp slt i64 %v88, 1
  %v90 = select i1 %v89, i64 %v88, i64 1
  %v91 = mul i64 %v84, %v85
  %v92 = sdiv i64 %v91, %v3
  %v93 = mul i64 %v92, 1
  %v94 = icmp slt i64 %v93, 1
  %v95 = select i1 %v94, i64 %v93, i64 1
  %v96 = icmp slt i64 %v95, 1
  %v97 = select i1 %v96, i64 %v95, i64 1
  br label %b2
b2:
  %v98 = phi i64 [ %v90, %b0 ], [ %v126, %b7 ]
  %v99 = icmp slt i64 %v98, %v97
  br i1 %v99, label %b3, label %b4
b3:
  %v100 = mul i64 %v98, 256
  %v101 = mul i64 %v98, 8
  %v102 = add i64 %v100, 0
  %v103 = add i64 %v101, 0
  %v104 = getelementptr inbounds float, ptr %v79, i64 %v102
  %v105 = sub i64 8, %v103
  %v106 = icmp slt i64 %v105, 0
  %v107 = select i1 %v106, i64 0, i64 %v105
  %v108 = icmp ult i64 %v107, 8
  %v109 = select i1 %v108, i64 %v107, i64 8
  %v110 = trunc i64 %v109 to i32
  %v111 = insertelement <8 x i32> poison, i32 %v110, i64 0
  %v112 = shufflevector <8 x i32> %v111, <8 x i32> poison, <8 x i32> zeroinitializer
  %v113 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v112
  %v114 = mul i64 %v103, 1
  %v115 = add i64 0, %v114
  %v116 = getelementptr inbounds float, ptr %v14, i64 %v115
  br label %b5
b5:
  %v117 = phi i64 [ 0, %b3 ], [ %v124, %b6 ]
  %v118 = icmp slt i64 %v117, 32
  br i1 %v118, label %b6, label %b7
b6:
  %v119 = mul i64 %v117, 8
  %v120 = getelementptr inbounds float, ptr %v116, i64 %v119
  %v121 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v120, <8 x i1> %v113, <8 x float> zeroinitializer)
  %v122 = mul i64 %v117, 8
  %v123 = getelementptr inbounds float, ptr %v104, i64 %v122
  store <8 x float> %v121, ptr %v123, align 4
  %v124 = add nsw i64 %v117, 1
  br label %b5
b7:
  %v125 = add i64 %v100, 256
  %v126 = add nsw i64 %v98, 1
  br label %b2
b4:
  br label %b1
b1:
  %v127 = icmp sgt i64 %v3, 1
  br i1 %v127, label %b8, label %b9
b8:
  %v128 = getelementptr inbounds i64, ptr %v1, i64 3
  %v129 = atomicrmw add ptr %v128, i64 1 acq_rel
  %v130 = load i64, ptr %v73, align 8
  %v131 = add i64 %v130, 1
  store i64 %v131, ptr %v73, align 8
  %v132 = mul i64 %v3, %v131
  br label %b10
b10:
  %v133 = load atomic i64, ptr %v128 acquire, align 8
  %v134 = icmp slt i64 %v133, %v132
  br i1 %v134, label %b11, label %b12
b11:
  %v135 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v136 = phi i64 [ 0, %b9 ], [ %v416, %b21 ]
  %v137 = icmp slt i64 %v136, %v5
  br i1 %v137, label %b14, label %b15
b14:
  %v138 = sub i64 %v5, 1
  %v139 = sub i64 %v138, %v136
  %v140 = add i64 %v7, 0
  %v141 = sdiv i64 %v140, 1
  %v142 = add i64 %v2, 1
  %v143 = mul i64 %v141, %v2
  %v144 = sdiv i64 %v143, %v3
  %v145 = mul i64 %v144, 1
  %v146 = icmp slt i64 %v145, %v7
  %v147 = select i1 %v146, i64 %v145, i64 %v7
  %v148 = mul i64 %v141, %v142
  %v149 = sdiv i64 %v148, %v3
  %v150 = mul i64 %v149, 1
  %v151 = icmp slt i64 %v150, %v7
  %v152 = select i1 %v151, i64 %v150, i64 %v7
  br label %b16
b16:
  %v153 = phi i64 [ %v147, %b14 ], [ %v316, %b17 ]
  %v154 = icmp slt i64 %v153, %v152
  br i1 %v154, label %b17, label %b18
b17:
  %v155 = add i64 %v139, 1
  %v156 = and i64 %v155, 1
  %v157 = mul i64 %v156, %v7
  %v158 = add i64 %v157, %v153
  %v159 = mul i64 %v158, 8
  %v160 = getelementptr inbounds float, ptr %v24, i64 %v159
  %v161 = add i64 %v139, 0
  %v162 = and i64 %v161, %v56
  %v163 = mul i64 %v162, %v7
  %v164 = add i64 %v163, %v153
  %v165 = mul i64 %v164, 8
  %v166 = getelementptr inbounds float, ptr %v18, i64 %v165
  %v167 = mul i64 %v153, 8
  %v168 = getelementptr inbounds float, ptr %v42, i64 %v167
  %v169 = add i64 %v139, 0
  %v170 = and i64 %v169, %v66
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v153
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v46, i64 %v173
  %v175 = add i64 %v139, 0
  %v176 = and i64 %v175, %v60
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v153
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v22, i64 %v179
  %v181 = add i64 %v139, 0
  %v182 = and i64 %v181, %v68
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v153
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v48, i64 %v185
  %v187 = add i64 %v139, 0
  %v188 = and i64 %v187, %v70
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v153
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v50, i64 %v191
  %v193 = add i64 %v139, 0
  %v194 = and i64 %v193, %v72
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v153
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v52, i64 %v197
  %v199 = add i64 %v139, 1
  %v200 = and i64 %v199, 1
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v153
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v26, i64 %v203
  %v205 = mul i64 %v153, 8
  %v206 = getelementptr inbounds float, ptr %v40, i64 %v205
  %v207 = add i64 %v139, 0
  %v208 = and i64 %v207, %v64
  %v209 = mul i64 %v208, %v7
  %v210 = add i64 %v209, %v153
  %v211 = mul i64 %v210, 32
  %v212 = getelementptr inbounds float, ptr %v36, i64 %v211
  %v213 = add i64 %v139, 0
  %v214 = and i64 %v213, 1
  %v215 = mul i64 %v214, %v7
  %v216 = add i64 %v215, %v153
  %v217 = mul i64 %v216, 8
  %v218 = getelementptr inbounds float, ptr %v26, i64 %v217
  %v219 = add i64 0, 0
  %v220 = getelementptr inbounds float, ptr %v160, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 0, 0
  %v223 = getelementptr inbounds float, ptr %v166, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = fadd <8 x float> %v221, %v224
  %v226 = add i64 0, 0
  %v227 = getelementptr inbounds float, ptr %v168, i64 %v226
  %v228 = load <8 x float>, ptr %v227, align 4
  %v229 = fmul <8 x float> %v225, %v228
  %v230 = add i64 0, 0
  %v231 = getelementptr inbounds float, ptr %v174, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 0, 0
  %v234 = getelementptr inbounds float, ptr %v180, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = fmul <8 x float> %v232, %v235
  %v237 = add i64 0, 0
  %v238 = getelementptr inbounds float, ptr %v186, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = add i64 0, 0
  %v241 = getelementptr inbounds float, ptr %v192, i64 %v240
  %v242 = load <8 x float>, ptr %v241, align 4
  %v243 = fmul <8 x float> %v239, %v242
  %v244 = fadd <8 x float> %v236, %v243
  %v245 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v244)
  %v246 = fcmp ogt <8 x float> %v245, splat (float 0x4023000000000000)
  %v247 = select <8 x i1> %v246, <8 x float> splat (float 0x4023000000000000), <8 x float> %v245
  %v248 = fadd <8 x float> %v247, %v247
  %v249 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v248, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v250 = fsub <8 x float> %v249, splat (float 0x4168000000000000)
  %v251 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v248)
  %v252 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v250, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v251)
  %v253 = bitcast <8 x float> %v249 to <8 x i32>
  %v254 = fmul <8 x float> %v252, %v252
  %v255 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v252, <8 x float> splat (float 0x3F81227F40000000))
  %v256 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v255, <8 x float> %v252, <8 x float> splat (float 0x3FA5556740000000))
  %v257 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v256, <8 x float> %v252, <8 x float> splat (float 0x3FC5554B00000000))
  %v258 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v257, <8 x float> %v252, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v259 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v254, <8 x float> %v258, <8 x float> %v252)
  %v260 = shl <8 x i32> %v253, splat (i32 23)
  %v261 = add <8 x i32> %v260, splat (i32 1065353216)
  %v262 = bitcast <8 x i32> %v261 to <8 x float>
  %v263 = fsub <8 x float> %v262, splat (float 0x3FF0000000000000)
  %v264 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v262, <8 x float> %v259, <8 x float> %v263)
  %v265 = fadd <8 x float> %v264, splat (float 0x4000000000000000)
  %v266 = fdiv <8 x float> %v264, %v265
  %v267 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v266, <8 x float> %v244)
  %v268 = fmul <8 x float> %v229, %v267
  %v269 = add i64 0, 0
  %v270 = getelementptr inbounds float, ptr %v198, i64 %v269
  %v271 = load <8 x float>, ptr %v270, align 4
  %v272 = fmul <8 x float> %v268, %v271
  %v273 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v274 = shufflevector <8 x float> %v273, <8 x float> poison, <8 x i32> zeroinitializer
  %v275 = fsub <8 x float> %v274, %v271
  %v276 = fmul <8 x float> %v272, %v275
  %v277 = fmul <8 x float> %v229, %v271
  %v278 = fmul <8 x float> %v267, %v267
  %v279 = fsub <8 x float> %v274, %v278
  %v280 = fmul <8 x float> %v277, %v279
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v204, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v206, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v283, %v286
  %v288 = fadd <8 x float> %v280, %v287
  %v289 = fmul <8 x float> %v288, %v239
  %v290 = fmul <8 x float> %v242, %v242
  %v291 = fsub <8 x float> %v274, %v290
  %v292 = fmul <8 x float> %v289, %v291
  %v293 = fmul <8 x float> %v288, %v242
  %v294 = fmul <8 x float> %v293, %v239
  %v295 = fsub <8 x float> %v274, %v239
  %v296 = fmul <8 x float> %v294, %v295
  %v297 = fmul <8 x float> %v288, %v235
  %v298 = fmul <8 x float> %v297, %v232
  %v299 = fsub <8 x float> %v274, %v232
  %v300 = fmul <8 x float> %v298, %v299
  %v301 = insertelement <8 x float> poison, float 0x3FE0000000000000, i64 0
  %v302 = shufflevector <8 x float> %v301, <8 x float> poison, <8 x i32> zeroinitializer
  %v303 = fmul <8 x float> %v283, %v302
  %v304 = fmul <8 x float> %v288, %v232
  %v305 = fadd <8 x float> %v303, %v304
  %v306 = add i64 24, 0
  %v307 = getelementptr inbounds float, ptr %v212, i64 %v306
  store <8 x float> %v276, ptr %v307, align 4
  %v308 = add i64 16, 0
  %v309 = getelementptr inbounds float, ptr %v212, i64 %v308
  store <8 x float> %v292, ptr %v309, align 4
  %v310 = add i64 0, 0
  %v311 = getelementptr inbounds float, ptr %v212, i64 %v310
  store <8 x float> %v296, ptr %v311, align 4
  %v312 = add i64 8, 0
  %v313 = getelementptr inbounds float, ptr %v212, i64 %v312
  store <8 x float> %v300, ptr %v313, align 4
  %v314 = add i64 0, 0
  %v315 = getelementptr inbounds float, ptr %v218, i64 %v314
  store <8 x float> %v305, ptr %v315, align 4
  %v316 = add nsw i64 %v153, 1
  br label %b16
b18:
  %v318 = add i64 %v7, 0
  %v319 = sdiv i64 %v318, 1
  %v320 = add i64 %v2, 1
  %v321 = mul i64 %v319, %v2
  %v322 = sdiv i64 %v321, %v3
  %v323 = mul i64 %v322, 1
  %v324 = icmp slt i64 %v323, %v7
  %v325 = select i1 %v324, i64 %v323, i64 %v7
  %v326 = mul i64 %v319, %v320
  %v327 = sdiv i64 %v326, %v3
  %v328 = mul i64 %v327, 1
  %v329 = icmp slt i64 %v328, %v7
  %v330 = select i1 %v329, i64 %v328, i64 %v7
  br label %b19
b19:
  %v331 = phi i64 [ %v325, %b18 ], [ %v415, %b24 ]
  %v332 = icmp slt i64 %v331, %v330
  br i1 %v332, label %b20, label %b21
b20:
  %v333 = add i64 %v331, 96
  %v334 = icmp slt i64 %v333, %v330
  %v335 = select i1 %v334, i64 %v333, i64 %v330
  br label %b22
b22:
  %v336 = phi i64 [ 0, %b20 ], [ %v414, %b27 ]
  %v337 = icmp slt i64 %v336, 1
  br i1 %v337, label %b23, label %b24
b23:
  %v338 = sub i64 %v335, %v331
  %v339 = sub i64 8, 1
  %v340 = add i64 %v338, %v339
  %v341 = sdiv i64 %v340, 8
  br label %b25
b25:
  %v342 = phi i64 [ 0, %b23 ], [ %v413, %b32 ]
  %v343 = icmp slt i64 %v342, %v341
  br i1 %v343, label %b26, label %b27
b26:
  %v344 = mul i64 %v338, %v342
  %v345 = sdiv i64 %v344, %v341
  %v346 = add i64 %v331, %v345
  %v347 = add i64 %v342, 1
  %v348 = mul i64 %v338, %v347
  %v349 = sdiv i64 %v348, %v341
  %v350 = add i64 %v331, %v349
  %v351 = mul i64 %v336, 256
  %v352 = getelementptr inbounds float, ptr %v79, i64 %v351
  %v353 = sub i64 %v350, %v346
  %v354 = add i64 %v139, 0
  %v355 = and i64 %v354, %v64
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v346
  %v358 = mul i64 %v357, 32
  %v359 = getelementptr inbounds float, ptr %v36, i64 %v358
  %v360 = getelementptr inbounds float, ptr %v359, i64 0
  %v361 = sub i64 %v353, 1
  %v362 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v361
  %v363 = load ptr, ptr %v362, align 4
  %v364 = icmp sgt i64 %v353, 0
  br i1 %v364, label %b28, label %b29
b28:
  call void %v363(ptr %v360, i64 32, ptr %v352, i64 32, ptr %v317)
  br label %b29
b29:
  %v365 = add i64 %v351, 256
  br label %b30
b30:
  %v366 = phi i64 [ %v346, %b29 ], [ %v412, %b35 ]
  %v367 = icmp slt i64 %v366, %v350
  br i1 %v367, label %b31, label %b32
b31:
  %v368 = sub i64 %v366, %v346
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v317, i64 %v369
  %v371 = add i64 %v139, 1
  %v372 = and i64 %v371, 1
  %v373 = mul i64 %v372, %v7
  %v374 = add i64 %v373, %v366
  %v375 = mul i64 %v374, 8
  %v376 = getelementptr inbounds float, ptr %v24, i64 %v375
  %v377 = add i64 %v139, 0
  %v378 = and i64 %v377, %v56
  %v379 = mul i64 %v378, %v7
  %v380 = add i64 %v379, %v366
  %v381 = mul i64 %v380, 8
  %v382 = getelementptr inbounds float, ptr %v18, i64 %v381
  %v383 = add i64 %v139, 0
  %v384 = and i64 %v383, 1
  %v385 = mul i64 %v384, %v7
  %v386 = add i64 %v385, %v366
  %v387 = mul i64 %v386, 8
  %v388 = getelementptr inbounds float, ptr %v24, i64 %v387
  br label %b33
b33:
  %v389 = phi i64 [ 0, %b31 ], [ %v411, %b34 ]
  %v390 = icmp slt i64 %v389, 1
  br i1 %v390, label %b34, label %b35
b34:
  %v391 = mul i64 %v336, 1
  %v392 = add i64 %v391, %v389
  %v393 = mul i64 %v392, 8
  %v394 = add i64 0, %v389
  %v395 = mul i64 %v394, 8
  %v396 = getelementptr inbounds float, ptr %v370, i64 %v395
  %v397 = load <8 x float>, ptr %v396, align 4
  %v398 = add i64 0, %v393
  %v399 = getelementptr inbounds float, ptr %v376, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = add i64 0, %v393
  %v402 = getelementptr inbounds float, ptr %v382, i64 %v401
  %v403 = load <8 x float>, ptr %v402, align 4
  %v404 = fadd <8 x float> %v400, %v403
  %v405 = insertelement <8 x float> poison, float 0x3FA99999A0000000, i64 0
  %v406 = shufflevector <8 x float> %v405, <8 x float> poison, <8 x i32> zeroinitializer
  %v407 = fmul <8 x float> %v404, %v406
  %v408 = fadd <8 x float> %v407, %v397
  %v409 = add i64 0, %v393
  %v410 = getelementptr inbounds float, ptr %v388, i64 %v409
  store <8 x float> %v408, ptr %v410, align 4
  %v411 = add nsw i64 %v389, 1
  br label %b33
b35:
  %v412 = add nsw i64 %v366, 1
  br label %b30
b32:
  %v413 = add nsw i64 %v342, 1
  br label %b25
b27:
  %v414 = add nsw i64 %v336, 1
  br label %b22
b24:
  %v415 = add nsw i64 %v331, 96
  br label %b19
b21:
  %v416 = add nsw i64 %v136, 1
  br label %b13
b15:
  %v417 = icmp sgt i64 %v3, 1
  br i1 %v417, label %b36, label %b37
b36:
  %v418 = getelementptr inbounds i64, ptr %v1, i64 3
  %v419 = atomicrmw add ptr %v418, i64 1 acq_rel
  %v420 = load i64, ptr %v73, align 8
  %v421 = add i64 %v420, 1
  store i64 %v421, ptr %v73, align 8
  %v422 = mul i64 %v3, %v421
  br label %b38
b38:
  %v423 = load atomic i64, ptr %v418 acquire, align 8
  %v424 = icmp slt i64 %v423, %v422
  br i1 %v424, label %b39, label %b40
b39:
  %v425 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v426 = getelementptr inbounds float, ptr %v75, i64 256
  %v427 = getelementptr inbounds i64, ptr %v1, i64 4
  %v428 = load i64, ptr %v427, align 8
  %v429 = icmp eq i64 %v428, 0
  br i1 %v429, label %b41, label %b42
b41:
  %v430 = add i64 1, 0
  %v431 = sdiv i64 %v430, 1
  %v432 = add i64 %v2, 1
  %v433 = mul i64 %v431, %v2
  %v434 = sdiv i64 %v433, %v3
  %v435 = mul i64 %v434, 1
  %v436 = icmp slt i64 %v435, 1
  %v437 = select i1 %v436, i64 %v435, i64 1
  %v438 = mul i64 %v431, %v432
  %v439 = sdiv i64 %v438, %v3
  %v440 = mul i64 %v439, 1
  %v441 = icmp slt i64 %v440, 1
  %v442 = select i1 %v441, i64 %v440, i64 1
  %v443 = icmp slt i64 %v442, 1
  %v444 = select i1 %v443, i64 %v442, i64 1
  br label %b43
b43:
  %v445 = phi i64 [ %v437, %b41 ], [ %v473, %b48 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b44, label %b45
b44:
  %v447 = mul i64 %v445, 256
  %v448 = mul i64 %v445, 8
  %v449 = add i64 %v447, 0
  %v450 = add i64 %v448, 0
  %v451 = getelementptr inbounds float, ptr %v426, i64 %v449
  %v452 = sub i64 8, %v450
  %v453 = icmp slt i64 %v452, 0
  %v454 = select i1 %v453, i64 0, i64 %v452
  %v455 = icmp ult i64 %v454, 8
  %v456 = select i1 %v455, i64 %v454, i64 8
  %v457 = trunc i64 %v456 to i32
  %v458 = insertelement <8 x i32> poison, i32 %v457, i64 0
  %v459 = shufflevector <8 x i32> %v458, <8 x i32> poison, <8 x i32> zeroinitializer
  %v460 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v459
  %v461 = mul i64 %v450, 1
  %v462 = add i64 0, %v461
  %v463 = getelementptr inbounds float, ptr %v12, i64 %v462
  br label %b46
b46:
  %v464 = phi i64 [ 0, %b44 ], [ %v471, %b47 ]
  %v465 = icmp slt i64 %v464, 32
  br i1 %v465, label %b47, label %b48
b47:
  %v466 = mul i64 %v464, 8
  %v467 = getelementptr inbounds float, ptr %v463, i64 %v466
  %v468 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v467, <8 x i1> %v460, <8 x float> zeroinitializer)
  %v469 = mul i64 %v464, 8
  %v470 = getelementptr inbounds float, ptr %v451, i64 %v469
  store <8 x float> %v468, ptr %v470, align 4
  %v471 = add nsw i64 %v464, 1
  br label %b46
b48:
  %v472 = add i64 %v447, 256
  %v473 = add nsw i64 %v445, 1
  br label %b43
b45:
  br label %b42
b42:
  %v474 = icmp sgt i64 %v3, 1
  br i1 %v474, label %b49, label %b50
b49:
  %v475 = getelementptr inbounds i64, ptr %v1, i64 3
  %v476 = atomicrmw add ptr %v475, i64 1 acq_rel
  %v477 = load i64, ptr %v73, align 8
  %v478 = add i64 %v477, 1
  store i64 %v478, ptr %v73, align 8
  %v479 = mul i64 %v3, %v478
  br label %b51
b51:
  %v480 = load atomic i64, ptr %v475 acquire, align 8
  %v481 = icmp slt i64 %v480, %v479
  br i1 %v481, label %b52, label %b53
b52:
  %v482 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v484 = add i64 %v8, 0
  %v485 = sdiv i64 %v484, 1
  %v486 = add i64 %v2, 1
  %v487 = mul i64 %v485, %v2
  %v488 = sdiv i64 %v487, %v3
  %v489 = mul i64 %v488, 1
  %v490 = icmp slt i64 %v489, %v8
  %v491 = select i1 %v490, i64 %v489, i64 %v8
  %v492 = mul i64 %v485, %v486
  %v493 = sdiv i64 %v492, %v3
  %v494 = mul i64 %v493, 1
  %v495 = icmp slt i64 %v494, %v8
  %v496 = select i1 %v495, i64 %v494, i64 %v8
  br label %b54
b54:
  %v497 = phi i64 [ %v491, %b50 ], [ %v550, %b59 ]
  %v498 = icmp slt i64 %v497, %v496
  br i1 %v498, label %b55, label %b56
b55:
  %v499 = add i64 %v497, 96
  %v500 = icmp slt i64 %v499, %v496
  %v501 = select i1 %v500, i64 %v499, i64 %v496
  br label %b57
b57:
  %v502 = phi i64 [ 0, %b55 ], [ %v549, %b62 ]
  %v503 = icmp slt i64 %v502, 1
  br i1 %v503, label %b58, label %b59
b58:
  %v504 = sub i64 %v501, %v497
  %v505 = sub i64 8, 1
  %v506 = add i64 %v504, %v505
  %v507 = sdiv i64 %v506, 8
  br label %b60
b60:
  %v508 = phi i64 [ 0, %b58 ], [ %v548, %b67 ]
  %v509 = icmp slt i64 %v508, %v507
  br i1 %v509, label %b61, label %b62
b61:
  %v510 = mul i64 %v504, %v508
  %v511 = sdiv i64 %v510, %v507
  %v512 = add i64 %v497, %v511
  %v513 = add i64 %v508, 1
  %v514 = mul i64 %v504, %v513
  %v515 = sdiv i64 %v514, %v507
  %v516 = add i64 %v497, %v515
  %v517 = mul i64 %v502, 256
  %v518 = getelementptr inbounds float, ptr %v426, i64 %v517
  %v519 = sub i64 %v516, %v512
  %v520 = mul i64 %v512, 32
  %v521 = getelementptr inbounds float, ptr %v36, i64 %v520
  %v522 = getelementptr inbounds float, ptr %v521, i64 0
  %v523 = sub i64 %v519, 1
  %v524 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v523
  %v525 = load ptr, ptr %v524, align 4
  %v526 = icmp sgt i64 %v519, 0
  br i1 %v526, label %b63, label %b64
b63:
  call void %v525(ptr %v522, i64 32, ptr %v518, i64 32, ptr %v483)
  br label %b64
b64:
  %v527 = add i64 %v517, 256
  br label %b65
b65:
  %v528 = phi i64 [ %v512, %b64 ], [ %v547, %b70 ]
  %v529 = icmp slt i64 %v528, %v516
  br i1 %v529, label %b66, label %b67
b66:
  %v530 = sub i64 %v528, %v512
  %v531 = mul i64 %v530, 8
  %v532 = getelementptr inbounds float, ptr %v483, i64 %v531
  %v533 = mul i64 %v528, 8
  %v534 = getelementptr inbounds float, ptr %v28, i64 %v533
  br label %b68
b68:
  %v535 = phi i64 [ 0, %b66 ], [ %v546, %b69 ]
  %v536 = icmp slt i64 %v535, 1
  br i1 %v536, label %b69, label %b70
b69:
  %v537 = mul i64 %v502, 1
  %v538 = add i64 %v537, %v535
  %v539 = mul i64 %v538, 8
  %v540 = add i64 0, %v535
  %v541 = mul i64 %v540, 8
  %v542 = getelementptr inbounds float, ptr %v532, i64 %v541
  %v543 = load <8 x float>, ptr %v542, align 4
  %v544 = add i64 0, %v539
  %v545 = getelementptr inbounds float, ptr %v534, i64 %v544
  store <8 x float> %v543, ptr %v545, align 4
  %v546 = add nsw i64 %v535, 1
  br label %b68
b70:
  %v547 = add nsw i64 %v528, 1
  br label %b65
b67:
  %v548 = add nsw i64 %v508, 1
  br label %b60
b62:
  %v549 = add nsw i64 %v502, 1
  br label %b57
b59:
  %v550 = add nsw i64 %v497, 96
  br label %b54
b56:
  %v551 = icmp sgt i64 %v3, 1
  br i1 %v551, label %b71, label %b72
b71:
  %v552 = getelementptr inbounds i64, ptr %v1, i64 3
  %v553 = atomicrmw add ptr %v552, i64 1 acq_rel
  %v554 = load i64, ptr %v73, align 8
  %v555 = add i64 %v554, 1
  store i64 %v555, ptr %v73, align 8
  %v556 = mul i64 %v3, %v555
  br label %b73
b73:
  %v557 = load atomic i64, ptr %v552 acquire, align 8
  %v558 = icmp slt i64 %v557, %v556
  br i1 %v558, label %b74, label %b75
b74:
  %v559 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v560 = mul i64 0, 32
  %v561 = getelementptr inbounds float, ptr %v36, i64 %v560
  %v562 = getelementptr inbounds float, ptr %v561, i64 0
  %v563 = mul i64 0, 8
  %v564 = getelementptr inbounds float, ptr %v10, i64 %v563
  %v565 = getelementptr inbounds float, ptr %v564, i64 0
  %v566 = getelementptr inbounds float, ptr %v78, i64 12288
  %v567 = add i64 32, 1
  %v568 = sdiv i64 %v567, 2
  %v569 = add i64 %v2, 1
  %v570 = mul i64 %v568, %v2
  %v571 = sdiv i64 %v570, %v3
  %v572 = mul i64 %v571, 2
  %v573 = icmp slt i64 %v572, 32
  %v574 = select i1 %v573, i64 %v572, i64 32
  %v575 = mul i64 %v568, %v569
  %v576 = sdiv i64 %v575, %v3
  %v577 = mul i64 %v576, 2
  %v578 = icmp slt i64 %v577, 32
  %v579 = select i1 %v578, i64 %v577, i64 32
  %v580 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v581 = phi i64 [ %v574, %b72 ], [ %v589, %b81 ]
  %v582 = icmp slt i64 %v581, %v579
  br i1 %v582, label %b77, label %b78
b77:
  %v583 = mul i64 %v581, 8
  %v584 = getelementptr inbounds float, ptr %v580, i64 %v583
  br label %b79
b79:
  %v585 = phi i64 [ 0, %b77 ], [ %v588, %b80 ]
  %v586 = icmp slt i64 %v585, 8
  br i1 %v586, label %b80, label %b81
b80:
  %v587 = getelementptr inbounds float, ptr %v584, i64 %v585
  store float 0x0000000000000000, ptr %v587, align 4
  %v588 = add nsw i64 %v585, 1
  br label %b79
b81:
  %v589 = add nsw i64 %v581, 1
  br label %b76
b78:
  %v590 = mul i64 %v8, 1
  br label %b82
b82:
  %v591 = phi i64 [ 0, %b78 ], [ %v695, %b87 ]
  %v592 = icmp slt i64 %v591, %v590
  br i1 %v592, label %b83, label %b84
b83:
  %v593 = sub i64 %v590, %v591
  %v594 = icmp slt i64 %v593, 384
  %v595 = select i1 %v594, i64 %v593, i64 384
  br label %b85
b85:
  %v596 = phi i64 [ %v574, %b83 ], [ %v694, %b111 ]
  %v597 = icmp slt i64 %v596, %v579
  br i1 %v597, label %b86, label %b87
b86:
  %v598 = sub i64 %v579, %v596
  %v599 = icmp slt i64 %v598, 64
  %v600 = select i1 %v599, i64 %v598, i64 64
  %v601 = sdiv i64 %v600, 2
  %v602 = mul i64 %v601, 2
  %v603 = sub i64 %v600, %v602
  %v604 = mul i64 %v591, 32
  %v605 = add i64 %v604, %v596
  %v606 = getelementptr inbounds float, ptr %v562, i64 %v605
  br label %b88
b88:
  %v607 = phi i64 [ 0, %b86 ], [ %v633, %b96 ]
  %v608 = icmp slt i64 %v607, %v595
  br i1 %v608, label %b89, label %b90
b89:
  %v609 = mul i64 %v607, 32
  %v610 = getelementptr inbounds float, ptr %v606, i64 %v609
  %v611 = mul i64 %v607, 2
  %v612 = getelementptr inbounds float, ptr %v566, i64 %v611
  br label %b91
b91:
  %v613 = phi i64 [ 0, %b89 ], [ %v622, %b92 ]
  %v614 = icmp slt i64 %v613, %v601
  br i1 %v614, label %b92, label %b93
b92:
  %v615 = mul i64 %v613, 2
  %v616 = getelementptr inbounds float, ptr %v610, i64 %v615
  %v617 = mul i64 %v613, 768
  %v618 = getelementptr inbounds float, ptr %v612, i64 %v617
  %v619 = getelementptr inbounds float, ptr %v616, i64 0
  %v620 = load <2 x float>, ptr %v619, align 4
  %v621 = getelementptr inbounds float, ptr %v618, i64 0
  store <2 x float> %v620, ptr %v621, align 4
  %v622 = add nsw i64 %v613, 1
  br label %b91
b93:
  %v623 = mul i64 %v601, 2
  %v624 = getelementptr inbounds float, ptr %v610, i64 %v623
  %v625 = mul i64 %v601, 768
  %v626 = getelementptr inbounds float, ptr %v612, i64 %v625
  br label %b94
b94:
  %v627 = phi i64 [ 0, %b93 ], [ %v632, %b95 ]
  %v628 = icmp slt i64 %v627, %v603
  br i1 %v628, label %b95, label %b96
b95:
  %v629 = getelementptr inbounds float, ptr %v624, i64 %v627
  %v630 = load float, ptr %v629, align 4
  %v631 = getelementptr inbounds float, ptr %v626, i64 %v627
  store float %v630, ptr %v631, align 4
  %v632 = add nsw i64 %v627, 1
  br label %b94, !llvm.loop !0
b96:
  %v633 = add nsw i64 %v607, 1
  br label %b88
b90:
  br label %b97
b97:
  %v634 = phi i64 [ 0, %b90 ], [ %v669, %b105 ]
  %v635 = icmp slt i64 %v634, 0
  br i1 %v635, label %b98, label %b99
b98:
  %v636 = mul i64 %v591, 8
  %v637 = add i64 %v636, %v634
  %v638 = getelementptr inbounds float, ptr %v565, i64 %v637
  br label %b100
b100:
  %v639 = phi i64 [ 0, %b98 ], [ %v657, %b101 ]
  %v640 = icmp slt i64 %v639, %v595
  br i1 %v640, label %b101, label %b102
b101:
  %v641 = mul i64 %v639, 8
  %v642 = getelementptr inbounds float, ptr %v638, i64 %v641
  %v643 = mul i64 %v639, 32
  %v644 = getelementptr inbounds float, ptr %v78, i64 %v643
  %v645 = getelementptr inbounds float, ptr %v642, i64 0
  %v646 = load <8 x float>, ptr %v645, align 4
  %v647 = getelementptr inbounds float, ptr %v644, i64 0
  store <8 x float> %v646, ptr %v647, align 4
  %v648 = getelementptr inbounds float, ptr %v642, i64 8
  %v649 = load <8 x float>, ptr %v648, align 4
  %v650 = getelementptr inbounds float, ptr %v644, i64 8
  store <8 x float> %v649, ptr %v650, align 4
  %v651 = getelementptr inbounds float, ptr %v642, i64 16
  %v652 = load <8 x float>, ptr %v651, align 4
  %v653 = getelementptr inbounds float, ptr %v644, i64 16
  store <8 x float> %v652, ptr %v653, align 4
  %v654 = getelementptr inbounds float, ptr %v642, i64 24
  %v655 = load <8 x float>, ptr %v654, align 4
  %v656 = getelementptr inbounds float, ptr %v644, i64 24
  store <8 x float> %v655, ptr %v656, align 4
  %v657 = add nsw i64 %v639, 1
  br label %b100
b102:
  %v658 = sdiv i64 %v600, 2
  br label %b103
b103:
  %v659 = phi i64 [ 0, %b102 ], [ %v668, %b104 ]
  %v660 = icmp slt i64 %v659, %v658
  br i1 %v660, label %b104, label %b105
b104:
  %v661 = mul i64 %v659, 2
  %v662 = add i64 %v596, %v661
  %v663 = mul i64 %v659, 768
  %v664 = getelementptr inbounds float, ptr %v566, i64 %v663
  %v665 = mul i64 %v662, 8
  %v666 = add i64 %v665, %v634
  %v667 = getelementptr inbounds float, ptr %v580, i64 %v666
  call void @outer_2x32(ptr %v664, ptr %v78, i64 %v595, ptr %v667, i64 8)
  %v668 = add nsw i64 %v659, 1
  br label %b103
b105:
  %v669 = add nsw i64 %v634, 32
  br label %b97
b99:
  %v670 = mul i64 %v591, 8
  %v671 = add i64 %v670, 0
  %v672 = getelementptr inbounds float, ptr %v565, i64 %v671
  br label %b106
b106:
  %v673 = phi i64 [ 0, %b99 ], [ %v682, %b107 ]
  %v674 = icmp slt i64 %v673, %v595
  br i1 %v674, label %b107, label %b108
b107:
  %v675 = mul i64 %v673, 8
  %v676 = getelementptr inbounds float, ptr %v672, i64 %v675
  %v677 = mul i64 %v673, 8
  %v678 = getelementptr inbounds float, ptr %v78, i64 %v677
  %v679 = getelementptr inbounds float, ptr %v676, i64 0
  %v680 = load <8 x float>, ptr %v679, align 4
  %v681 = getelementptr inbounds float, ptr %v678, i64 0
  store <8 x float> %v680, ptr %v681, align 4
  %v682 = add nsw i64 %v673, 1
  br label %b106
b108:
  %v683 = sdiv i64 %v600, 2
  br label %b109
b109:
  %v684 = phi i64 [ 0, %b108 ], [ %v693, %b110 ]
  %v685 = icmp slt i64 %v684, %v683
  br i1 %v685, label %b110, label %b111
b110:
  %v686 = mul i64 %v684, 2
  %v687 = add i64 %v596, %v686
  %v688 = mul i64 %v684, 768
  %v689 = getelementptr inbounds float, ptr %v566, i64 %v688
  %v690 = mul i64 %v687, 8
  %v691 = add i64 %v690, 0
  %v692 = getelementptr inbounds float, ptr %v580, i64 %v691
  call void @outer_2x8(ptr %v689, ptr %v78, i64 %v595, ptr %v692, i64 8)
  %v693 = add nsw i64 %v684, 1
  br label %b109
b111:
  %v694 = add nsw i64 %v596, 64
  br label %b85
b87:
  %v695 = add nsw i64 %v591, 384
  br label %b82
b84:
  %v696 = icmp sgt i64 %v3, 1
  br i1 %v696, label %b112, label %b113
b112:
  %v697 = getelementptr inbounds i64, ptr %v1, i64 3
  %v698 = atomicrmw add ptr %v697, i64 1 acq_rel
  %v699 = load i64, ptr %v73, align 8
  %v700 = add i64 %v699, 1
  store i64 %v700, ptr %v73, align 8
  %v701 = mul i64 %v3, %v700
  br label %b114
b114:
  %v702 = load atomic i64, ptr %v697 acquire, align 8
  %v703 = icmp slt i64 %v702, %v701
  br i1 %v703, label %b115, label %b116
b115:
  %v704 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v705 = mul i64 0, 32
  %v706 = getelementptr inbounds float, ptr %v36, i64 %v705
  %v707 = getelementptr inbounds float, ptr %v706, i64 0
  %v708 = mul i64 0, 8
  %v709 = getelementptr inbounds float, ptr %v20, i64 %v708
  %v710 = getelementptr inbounds float, ptr %v709, i64 0
  %v711 = getelementptr inbounds float, ptr %v78, i64 12288
  %v712 = add i64 32, 1
  %v713 = sdiv i64 %v712, 2
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 2
  %v718 = icmp slt i64 %v717, 32
  %v719 = select i1 %v718, i64 %v717, i64 32
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 2
  %v723 = icmp slt i64 %v722, 32
  %v724 = select i1 %v723, i64 %v722, i64 32
  %v725 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v726 = phi i64 [ %v719, %b113 ], [ %v734, %b122 ]
  %v727 = icmp slt i64 %v726, %v724
  br i1 %v727, label %b118, label %b119
b118:
  %v728 = mul i64 %v726, 8
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  br label %b120
b120:
  %v730 = phi i64 [ 0, %b118 ], [ %v733, %b121 ]
  %v731 = icmp slt i64 %v730, 8
  br i1 %v731, label %b121, label %b122
b121:
  %v732 = getelementptr inbounds float, ptr %v729, i64 %v730
  store float 0x0000000000000000, ptr %v732, align 4
  %v733 = add nsw i64 %v730, 1
  br label %b120
b122:
  %v734 = add nsw i64 %v726, 1
  br label %b117
b119:
  %v735 = mul i64 %v8, 1
  br label %b123
b123:
  %v736 = phi i64 [ 0, %b119 ], [ %v840, %b128 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b124, label %b125
b124:
  %v738 = sub i64 %v735, %v736
  %v739 = icmp slt i64 %v738, 384
  %v740 = select i1 %v739, i64 %v738, i64 384
  br label %b126
b126:
  %v741 = phi i64 [ %v719, %b124 ], [ %v839, %b152 ]
  %v742 = icmp slt i64 %v741, %v724
  br i1 %v742, label %b127, label %b128
b127:
  %v743 = sub i64 %v724, %v741
  %v744 = icmp slt i64 %v743, 64
  %v745 = select i1 %v744, i64 %v743, i64 64
  %v746 = sdiv i64 %v745, 2
  %v747 = mul i64 %v746, 2
  %v748 = sub i64 %v745, %v747
  %v749 = mul i64 %v736, 32
  %v750 = add i64 %v749, %v741
  %v751 = getelementptr inbounds float, ptr %v707, i64 %v750
  br label %b129
b129:
  %v752 = phi i64 [ 0, %b127 ], [ %v778, %b137 ]
  %v753 = icmp slt i64 %v752, %v740
  br i1 %v753, label %b130, label %b131
b130:
  %v754 = mul i64 %v752, 32
  %v755 = getelementptr inbounds float, ptr %v751, i64 %v754
  %v756 = mul i64 %v752, 2
  %v757 = getelementptr inbounds float, ptr %v711, i64 %v756
  br label %b132
b132:
  %v758 = phi i64 [ 0, %b130 ], [ %v767, %b133 ]
  %v759 = icmp slt i64 %v758, %v746
  br i1 %v759, label %b133, label %b134
b133:
  %v760 = mul i64 %v758, 2
  %v761 = getelementptr inbounds float, ptr %v755, i64 %v760
  %v762 = mul i64 %v758, 768
  %v763 = getelementptr inbounds float, ptr %v757, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  %v765 = load <2 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  store <2 x float> %v765, ptr %v766, align 4
  %v767 = add nsw i64 %v758, 1
  br label %b132
b134:
  %v768 = mul i64 %v746, 2
  %v769 = getelementptr inbounds float, ptr %v755, i64 %v768
  %v770 = mul i64 %v746, 768
  %v771 = getelementptr inbounds float, ptr %v757, i64 %v770
  br label %b135
b135:
  %v772 = phi i64 [ 0, %b134 ], [ %v777, %b136 ]
  %v773 = icmp slt i64 %v772, %v748
  br i1 %v773, label %b136, label %b137
b136:
  %v774 = getelementptr inbounds float, ptr %v769, i64 %v772
  %v775 = load float, ptr %v774, align 4
  %v776 = getelementptr inbounds float, ptr %v771, i64 %v772
  store float %v775, ptr %v776, align 4
  %v777 = add nsw i64 %v772, 1
  br label %b135, !llvm.loop !3
b137:
  %v778 = add nsw i64 %v752, 1
  br label %b129
b131:
  br label %b138
b138:
  %v779 = phi i64 [ 0, %b131 ], [ %v814, %b146 ]
  %v780 = icmp slt i64 %v779, 0
  br i1 %v780, label %b139, label %b140
b139:
  %v781 = mul i64 %v736, 8
  %v782 = add i64 %v781, %v779
  %v783 = getelementptr inbounds float, ptr %v710, i64 %v782
  br label %b141
b141:
  %v784 = phi i64 [ 0, %b139 ], [ %v802, %b142 ]
  %v785 = icmp slt i64 %v784, %v740
  br i1 %v785, label %b142, label %b143
b142:
  %v786 = mul i64 %v784, 8
  %v787 = getelementptr inbounds float, ptr %v783, i64 %v786
  %v788 = mul i64 %v784, 32
  %v789 = getelementptr inbounds float, ptr %v78, i64 %v788
  %v790 = getelementptr inbounds float, ptr %v787, i64 0
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = getelementptr inbounds float, ptr %v789, i64 0
  store <8 x float> %v791, ptr %v792, align 4
  %v793 = getelementptr inbounds float, ptr %v787, i64 8
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = getelementptr inbounds float, ptr %v789, i64 8
  store <8 x float> %v794, ptr %v795, align 4
  %v796 = getelementptr inbounds float, ptr %v787, i64 16
  %v797 = load <8 x float>, ptr %v796, align 4
  %v798 = getelementptr inbounds float, ptr %v789, i64 16
  store <8 x float> %v797, ptr %v798, align 4
  %v799 = getelementptr inbounds float, ptr %v787, i64 24
  %v800 = load <8 x float>, ptr %v799, align 4
  %v801 = getelementptr inbounds float, ptr %v789, i64 24
  store <8 x float> %v800, ptr %v801, align 4
  %v802 = add nsw i64 %v784, 1
  br label %b141
b143:
  %v803 = sdiv i64 %v745, 2
  br label %b144
b144:
  %v804 = phi i64 [ 0, %b143 ], [ %v813, %b145 ]
  %v805 = icmp slt i64 %v804, %v803
  br i1 %v805, label %b145, label %b146
b145:
  %v806 = mul i64 %v804, 2
  %v807 = add i64 %v741, %v806
  %v808 = mul i64 %v804, 768
  %v809 = getelementptr inbounds float, ptr %v711, i64 %v808
  %v810 = mul i64 %v807, 8
  %v811 = add i64 %v810, %v779
  %v812 = getelementptr inbounds float, ptr %v725, i64 %v811
  call void @outer_2x32(ptr %v809, ptr %v78, i64 %v740, ptr %v812, i64 8)
  %v813 = add nsw i64 %v804, 1
  br label %b144
b146:
  %v814 = add nsw i64 %v779, 32
  br label %b138
b140:
  %v815 = mul i64 %v736, 8
  %v816 = add i64 %v815, 0
  %v817 = getelementptr inbounds float, ptr %v710, i64 %v816
  br label %b147
b147:
  %v818 = phi i64 [ 0, %b140 ], [ %v827, %b148 ]
  %v819 = icmp slt i64 %v818, %v740
  br i1 %v819, label %b148, label %b149
b148:
  %v820 = mul i64 %v818, 8
  %v821 = getelementptr inbounds float, ptr %v817, i64 %v820
  %v822 = mul i64 %v818, 8
  %v823 = getelementptr inbounds float, ptr %v78, i64 %v822
  %v824 = getelementptr inbounds float, ptr %v821, i64 0
  %v825 = load <8 x float>, ptr %v824, align 4
  %v826 = getelementptr inbounds float, ptr %v823, i64 0
  store <8 x float> %v825, ptr %v826, align 4
  %v827 = add nsw i64 %v818, 1
  br label %b147
b149:
  %v828 = sdiv i64 %v745, 2
  br label %b150
b150:
  %v829 = phi i64 [ 0, %b149 ], [ %v838, %b151 ]
  %v830 = icmp slt i64 %v829, %v828
  br i1 %v830, label %b151, label %b152
b151:
  %v831 = mul i64 %v829, 2
  %v832 = add i64 %v741, %v831
  %v833 = mul i64 %v829, 768
  %v834 = getelementptr inbounds float, ptr %v711, i64 %v833
  %v835 = mul i64 %v832, 8
  %v836 = add i64 %v835, 0
  %v837 = getelementptr inbounds float, ptr %v725, i64 %v836
  call void @outer_2x8(ptr %v834, ptr %v78, i64 %v740, ptr %v837, i64 8)
  %v838 = add nsw i64 %v829, 1
  br label %b150
b152:
  %v839 = add nsw i64 %v741, 64
  br label %b126
b128:
  %v840 = add nsw i64 %v736, 384
  br label %b123
b125:
  %v841 = icmp sgt i64 %v3, 1
  br i1 %v841, label %b153, label %b154
b153:
  %v842 = getelementptr inbounds i64, ptr %v1, i64 3
  %v843 = atomicrmw add ptr %v842, i64 1 acq_rel
  %v844 = load i64, ptr %v73, align 8
  %v845 = add i64 %v844, 1
  store i64 %v845, ptr %v73, align 8
  %v846 = mul i64 %v3, %v845
  br label %b155
b155:
  %v847 = load atomic i64, ptr %v842 acquire, align 8
  %v848 = icmp slt i64 %v847, %v846
  br i1 %v848, label %b156, label %b157
b156:
  %v849 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v850 = icmp eq i64 %v2, 0
  br i1 %v850, label %b158, label %b159
b158:
  br label %b160
b160:
  %v851 = phi i64 [ 0, %b158 ], [ %v873, %b165 ]
  %v852 = icmp slt i64 %v851, 32
  br i1 %v852, label %b161, label %b162
b161:
  br label %b163
b163:
  %v853 = phi i64 [ 0, %b161 ], [ %v870, %b168 ]
  %v854 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v869, %b168 ]
  %v855 = icmp slt i64 %v853, %v8
  br i1 %v855, label %b164, label %b165
b164:
  %v856 = add i64 %v853, 128
  %v857 = icmp slt i64 %v856, %v8
  %v858 = select i1 %v857, i64 %v856, i64 %v8
  br label %b166
b166:
  %v859 = phi i64 [ %v853, %b164 ], [ %v868, %b167 ]
  %v860 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v867, %b167 ]
  %v861 = icmp slt i64 %v859, %v858
  br i1 %v861, label %b167, label %b168
b167:
  %v862 = mul i64 %v859, 32
  %v863 = getelementptr inbounds float, ptr %v36, i64 %v862
  %v864 = add i64 0, %v851
  %v865 = getelementptr inbounds float, ptr %v863, i64 %v864
  %v866 = load <8 x float>, ptr %v865, align 4
  %v867 = fadd <8 x float> %v860, %v866
  %v868 = add nsw i64 %v859, 1
  br label %b166
b168:
  %v869 = fadd <8 x float> %v854, %v860
  %v870 = add nsw i64 %v853, 128
  br label %b163
b165:
  %v871 = add i64 0, %v851
  %v872 = getelementptr inbounds float, ptr %v34, i64 %v871
  store <8 x float> %v854, ptr %v872, align 4
  %v873 = add nsw i64 %v851, 8
  br label %b160
b162:
  br label %b159
b159:
  %v874 = icmp sgt i64 %v3, 1
  br i1 %v874, label %b169, label %b170
b169:
  %v875 = getelementptr inbounds i64, ptr %v1, i64 3
  %v876 = atomicrmw add ptr %v875, i64 1 acq_rel
  %v877 = load i64, ptr %v73, align 8
  %v878 = add i64 %v877, 1
  store i64 %v878, ptr %v73, align 8
  %v879 = mul i64 %v3, %v878
  br label %b171
b171:
  %v880 = load atomic i64, ptr %v875 acquire, align 8
  %v881 = icmp slt i64 %v880, %v879
  br i1 %v881, label %b172, label %b173
b172:
  %v882 = call i32 @sched_yield()
  br label %b171
b173:
  br label %b170
b170:
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

declare i32 @sched_yield() #1
declare <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr>, <8 x i1>, <8 x float>)
declare <8 x float> @llvm.fmuladd.v8f32(<8 x float>, <8 x float>, <8 x float>)
declare <8 x float> @llvm.fabs.v8f32(<8 x float>)
declare <8 x float> @llvm.copysign.v8f32(<8 x float>, <8 x float>)
declare <8 x float> @llvm.masked.load.v8f32.p0(ptr, <8 x i1>, <8 x float>)

attributes #0 = { nounwind "prefer-vector-width"="256" }
attributes #1 = { nounwind }

!0 = distinct !{!0, !1, !2}
!1 = !{!"llvm.loop.unroll.disable"}
!2 = !{!"llvm.loop.vectorize.width", i32 1}
!3 = distinct !{!3, !4, !5}
!4 = !{!"llvm.loop.unroll.disable"}
!5 = !{!"llvm.loop.vectorize.width", i32 1}
