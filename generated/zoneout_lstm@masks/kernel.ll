; generated from specs/zoneout_lstm.yaml by `make generated`: do not edit
; zoneout_lstm@masks I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v655 = alloca float, i64 64, align 4
  %v1204 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 5
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 6
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 7
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 11
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 13
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 17
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 18
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 0
  %v90 = add i64 %v89, 512
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b0, label %b1
b0:
  %v95 = icmp eq i64 %v2, 0
  br i1 %v95, label %b2, label %b3
b2:
  %v96 = add i64 0, 0
  %v97 = getelementptr inbounds float, ptr %v46, i64 %v96
  %v98 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v99 = shufflevector <8 x float> %v98, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v99, ptr %v97, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v100 = icmp sgt i64 %v3, 1
  br i1 %v100, label %b4, label %b5
b4:
  %v101 = getelementptr inbounds i64, ptr %v1, i64 3
  %v102 = atomicrmw add ptr %v101, i64 1 acq_rel
  %v103 = mul i64 %v3, 1
  br label %b6
b6:
  %v104 = load atomic i64, ptr %v101 acquire, align 8
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b7, label %b8
b7:
  %v106 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v107 = getelementptr inbounds i64, ptr %v1, i64 4
  %v108 = load i64, ptr %v107, align 8
  %v109 = icmp eq i64 %v108, 0
  br i1 %v109, label %b9, label %b10
b9:
  %v110 = getelementptr inbounds i64, ptr %v1, i64 29
  %v111 = load i64, ptr %v110, align 8
  %v112 = icmp eq i64 %v111, 0
  br i1 %v112, label %b11, label %b12
b11:
  %v113 = add i64 %v7, 0
  %v114 = sdiv i64 %v113, 1
  %v115 = add i64 %v2, 1
  %v116 = mul i64 %v114, %v2
  %v117 = sdiv i64 %v116, %v3
  %v118 = mul i64 %v117, 1
  %v119 = icmp slt i64 %v118, %v7
  %v120 = select i1 %v119, i64 %v118, i64 %v7
  %v121 = mul i64 %v114, %v115
  %v122 = sdiv i64 %v121, %v3
  %v123 = mul i64 %v122, 1
  %v124 = icmp slt i64 %v123, %v7
  %v125 = select i1 %v124, i64 %v123, i64 %v7
  br label %b13
b13:
  %v126 = phi i64 [ %v120, %b11 ], [ %v137, %b14 ]
  %v127 = icmp slt i64 %v126, %v125
  br i1 %v127, label %b14, label %b15
b14:
  %v128 = and i64 0, %v66
  %v129 = mul i64 %v128, %v7
  %v130 = add i64 %v129, %v126
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v24, i64 %v131
  %v133 = add i64 0, 0
  %v134 = getelementptr inbounds float, ptr %v132, i64 %v133
  %v135 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v136 = shufflevector <8 x float> %v135, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v136, ptr %v134, align 4
  %v137 = add nsw i64 %v126, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v138 = icmp sgt i64 %v3, 1
  br i1 %v138, label %b16, label %b17
b16:
  %v139 = getelementptr inbounds i64, ptr %v1, i64 3
  %v140 = atomicrmw add ptr %v139, i64 1 acq_rel
  %v141 = mul i64 %v3, 2
  br label %b18
b18:
  %v142 = load atomic i64, ptr %v139 acquire, align 8
  %v143 = icmp slt i64 %v142, %v141
  br i1 %v143, label %b19, label %b20
b19:
  %v144 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v145 = getelementptr inbounds i64, ptr %v1, i64 4
  %v146 = load i64, ptr %v145, align 8
  %v147 = icmp eq i64 %v146, 0
  br i1 %v147, label %b21, label %b22
b21:
  %v148 = getelementptr inbounds i64, ptr %v1, i64 30
  %v149 = load i64, ptr %v148, align 8
  %v150 = icmp eq i64 %v149, 0
  br i1 %v150, label %b23, label %b24
b23:
  %v151 = add i64 %v7, 0
  %v152 = sdiv i64 %v151, 1
  %v153 = add i64 %v2, 1
  %v154 = mul i64 %v152, %v2
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  %v159 = mul i64 %v152, %v153
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  br label %b25
b25:
  %v164 = phi i64 [ %v158, %b23 ], [ %v175, %b26 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b26, label %b27
b26:
  %v166 = and i64 0, %v68
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v164
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v26, i64 %v169
  %v171 = add i64 0, 0
  %v172 = getelementptr inbounds float, ptr %v170, i64 %v171
  %v173 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v174 = shufflevector <8 x float> %v173, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v174, ptr %v172, align 4
  %v175 = add nsw i64 %v164, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v176 = icmp sgt i64 %v3, 1
  br i1 %v176, label %b28, label %b29
b28:
  %v177 = getelementptr inbounds i64, ptr %v1, i64 3
  %v178 = atomicrmw add ptr %v177, i64 1 acq_rel
  %v179 = mul i64 %v3, 3
  br label %b30
b30:
  %v180 = load atomic i64, ptr %v177 acquire, align 8
  %v181 = icmp slt i64 %v180, %v179
  br i1 %v181, label %b31, label %b32
b31:
  %v182 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v183 = getelementptr inbounds float, ptr %v88, i64 0
  %v184 = getelementptr inbounds i64, ptr %v1, i64 4
  %v185 = load i64, ptr %v184, align 8
  %v186 = icmp eq i64 %v185, 0
  br i1 %v186, label %b33, label %b34
b33:
  %v187 = add i64 1, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, 1
  %v194 = select i1 %v193, i64 %v192, i64 1
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, 1
  %v199 = select i1 %v198, i64 %v197, i64 1
  %v200 = icmp slt i64 %v199, 1
  %v201 = select i1 %v200, i64 %v199, i64 1
  br label %b35
b35:
  %v202 = phi i64 [ %v194, %b33 ], [ %v647, %b86 ]
  %v203 = icmp slt i64 %v202, %v201
  br i1 %v203, label %b36, label %b37
b36:
  %v204 = mul i64 %v202, 256
  %v205 = mul i64 %v202, 32
  %v206 = add i64 %v204, 0
  %v207 = add i64 %v205, 0
  %v208 = getelementptr inbounds float, ptr %v183, i64 %v206
  %v209 = sub i64 32, %v207
  %v210 = icmp slt i64 %v209, 0
  %v211 = select i1 %v210, i64 0, i64 %v209
  %v212 = icmp ult i64 %v211, 8
  %v213 = select i1 %v212, i64 %v211, i64 8
  %v214 = trunc i64 %v213 to i32
  %v215 = insertelement <8 x i32> poison, i32 %v214, i64 0
  %v216 = shufflevector <8 x i32> %v215, <8 x i32> poison, <8 x i32> zeroinitializer
  %v217 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v216
  %v218 = mul i64 %v207, 8
  %v219 = add i64 0, %v218
  %v220 = getelementptr inbounds float, ptr %v16, i64 %v219
  %v221 = icmp sge i64 %v211, 8
  br i1 %v221, label %b38, label %b39
b38:
  br label %b40
b40:
  %v222 = phi i64 [ 0, %b38 ], [ %v296, %b41 ]
  %v223 = icmp slt i64 %v222, 8
  br i1 %v223, label %b41, label %b42
b41:
  %v224 = add i64 %v222, 0
  %v225 = getelementptr inbounds float, ptr %v220, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = add i64 %v222, 8
  %v228 = getelementptr inbounds float, ptr %v220, i64 %v227
  %v229 = load <8 x float>, ptr %v228, align 4
  %v230 = add i64 %v222, 16
  %v231 = getelementptr inbounds float, ptr %v220, i64 %v230
  %v232 = load <8 x float>, ptr %v231, align 4
  %v233 = add i64 %v222, 24
  %v234 = getelementptr inbounds float, ptr %v220, i64 %v233
  %v235 = load <8 x float>, ptr %v234, align 4
  %v236 = add i64 %v222, 32
  %v237 = getelementptr inbounds float, ptr %v220, i64 %v236
  %v238 = load <8 x float>, ptr %v237, align 4
  %v239 = add i64 %v222, 40
  %v240 = getelementptr inbounds float, ptr %v220, i64 %v239
  %v241 = load <8 x float>, ptr %v240, align 4
  %v242 = add i64 %v222, 48
  %v243 = getelementptr inbounds float, ptr %v220, i64 %v242
  %v244 = load <8 x float>, ptr %v243, align 4
  %v245 = add i64 %v222, 56
  %v246 = getelementptr inbounds float, ptr %v220, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v249 = shufflevector <8 x float> %v226, <8 x float> %v238, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v229, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v251 = shufflevector <8 x float> %v229, <8 x float> %v241, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v232, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v253 = shufflevector <8 x float> %v232, <8 x float> %v244, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v235, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v255 = shufflevector <8 x float> %v235, <8 x float> %v247, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v256 = shufflevector <8 x float> %v248, <8 x float> %v252, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v257 = shufflevector <8 x float> %v248, <8 x float> %v252, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v258 = shufflevector <8 x float> %v250, <8 x float> %v254, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v254, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v260 = shufflevector <8 x float> %v249, <8 x float> %v253, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v261 = shufflevector <8 x float> %v249, <8 x float> %v253, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v262 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v263 = shufflevector <8 x float> %v251, <8 x float> %v255, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v264 = shufflevector <8 x float> %v256, <8 x float> %v258, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v265 = shufflevector <8 x float> %v256, <8 x float> %v258, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v266 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v267 = shufflevector <8 x float> %v257, <8 x float> %v259, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v268 = shufflevector <8 x float> %v260, <8 x float> %v262, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v269 = shufflevector <8 x float> %v260, <8 x float> %v262, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v270 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v271 = shufflevector <8 x float> %v261, <8 x float> %v263, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v272 = add i64 %v222, 0
  %v273 = mul i64 %v272, 32
  %v274 = getelementptr inbounds float, ptr %v208, i64 %v273
  store <8 x float> %v264, ptr %v274, align 4
  %v275 = add i64 %v222, 1
  %v276 = mul i64 %v275, 32
  %v277 = getelementptr inbounds float, ptr %v208, i64 %v276
  store <8 x float> %v265, ptr %v277, align 4
  %v278 = add i64 %v222, 2
  %v279 = mul i64 %v278, 32
  %v280 = getelementptr inbounds float, ptr %v208, i64 %v279
  store <8 x float> %v266, ptr %v280, align 4
  %v281 = add i64 %v222, 3
  %v282 = mul i64 %v281, 32
  %v283 = getelementptr inbounds float, ptr %v208, i64 %v282
  store <8 x float> %v267, ptr %v283, align 4
  %v284 = add i64 %v222, 4
  %v285 = mul i64 %v284, 32
  %v286 = getelementptr inbounds float, ptr %v208, i64 %v285
  store <8 x float> %v268, ptr %v286, align 4
  %v287 = add i64 %v222, 5
  %v288 = mul i64 %v287, 32
  %v289 = getelementptr inbounds float, ptr %v208, i64 %v288
  store <8 x float> %v269, ptr %v289, align 4
  %v290 = add i64 %v222, 6
  %v291 = mul i64 %v290, 32
  %v292 = getelementptr inbounds float, ptr %v208, i64 %v291
  store <8 x float> %v270, ptr %v292, align 4
  %v293 = add i64 %v222, 7
  %v294 = mul i64 %v293, 32
  %v295 = getelementptr inbounds float, ptr %v208, i64 %v294
  store <8 x float> %v271, ptr %v295, align 4
  %v296 = add nsw i64 %v222, 8
  br label %b40
b42:
  br label %b43
b43:
  %v297 = phi i64 [ 8, %b42 ], [ %v305, %b44 ]
  %v298 = icmp slt i64 %v297, 8
  br i1 %v298, label %b44, label %b45
b44:
  %v299 = mul i64 %v297, 1
  %v300 = getelementptr inbounds float, ptr %v220, i64 %v299
  %v301 = getelementptr float, ptr %v300, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v302 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v301, <8 x i1> %v217, <8 x float> zeroinitializer)
  %v303 = mul i64 %v297, 32
  %v304 = getelementptr inbounds float, ptr %v208, i64 %v303
  store <8 x float> %v302, ptr %v304, align 4
  %v305 = add nsw i64 %v297, 1
  br label %b43
b45:
  br label %b39
b39:
  %v306 = icmp slt i64 %v211, 8
  br i1 %v306, label %b46, label %b47
b46:
  br label %b48
b48:
  %v307 = phi i64 [ 0, %b46 ], [ %v315, %b49 ]
  %v308 = icmp slt i64 %v307, 8
  br i1 %v308, label %b49, label %b50
b49:
  %v309 = mul i64 %v307, 1
  %v310 = getelementptr inbounds float, ptr %v220, i64 %v309
  %v311 = getelementptr float, ptr %v310, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v312 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v311, <8 x i1> %v217, <8 x float> zeroinitializer)
  %v313 = mul i64 %v307, 32
  %v314 = getelementptr inbounds float, ptr %v208, i64 %v313
  store <8 x float> %v312, ptr %v314, align 4
  %v315 = add nsw i64 %v307, 1
  br label %b48
b50:
  br label %b47
b47:
  %v316 = add i64 %v204, 8
  %v317 = add i64 %v205, 8
  %v318 = getelementptr inbounds float, ptr %v183, i64 %v316
  %v319 = sub i64 32, %v317
  %v320 = icmp slt i64 %v319, 0
  %v321 = select i1 %v320, i64 0, i64 %v319
  %v322 = icmp ult i64 %v321, 8
  %v323 = select i1 %v322, i64 %v321, i64 8
  %v324 = trunc i64 %v323 to i32
  %v325 = insertelement <8 x i32> poison, i32 %v324, i64 0
  %v326 = shufflevector <8 x i32> %v325, <8 x i32> poison, <8 x i32> zeroinitializer
  %v327 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v326
  %v328 = mul i64 %v317, 8
  %v329 = add i64 0, %v328
  %v330 = getelementptr inbounds float, ptr %v16, i64 %v329
  %v331 = icmp sge i64 %v321, 8
  br i1 %v331, label %b51, label %b52
b51:
  br label %b53
b53:
  %v332 = phi i64 [ 0, %b51 ], [ %v406, %b54 ]
  %v333 = icmp slt i64 %v332, 8
  br i1 %v333, label %b54, label %b55
b54:
  %v334 = add i64 %v332, 0
  %v335 = getelementptr inbounds float, ptr %v330, i64 %v334
  %v336 = load <8 x float>, ptr %v335, align 4
  %v337 = add i64 %v332, 8
  %v338 = getelementptr inbounds float, ptr %v330, i64 %v337
  %v339 = load <8 x float>, ptr %v338, align 4
  %v340 = add i64 %v332, 16
  %v341 = getelementptr inbounds float, ptr %v330, i64 %v340
  %v342 = load <8 x float>, ptr %v341, align 4
  %v343 = add i64 %v332, 24
  %v344 = getelementptr inbounds float, ptr %v330, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = add i64 %v332, 32
  %v347 = getelementptr inbounds float, ptr %v330, i64 %v346
  %v348 = load <8 x float>, ptr %v347, align 4
  %v349 = add i64 %v332, 40
  %v350 = getelementptr inbounds float, ptr %v330, i64 %v349
  %v351 = load <8 x float>, ptr %v350, align 4
  %v352 = add i64 %v332, 48
  %v353 = getelementptr inbounds float, ptr %v330, i64 %v352
  %v354 = load <8 x float>, ptr %v353, align 4
  %v355 = add i64 %v332, 56
  %v356 = getelementptr inbounds float, ptr %v330, i64 %v355
  %v357 = load <8 x float>, ptr %v356, align 4
  %v358 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v359 = shufflevector <8 x float> %v336, <8 x float> %v348, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v361 = shufflevector <8 x float> %v339, <8 x float> %v351, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v363 = shufflevector <8 x float> %v342, <8 x float> %v354, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v365 = shufflevector <8 x float> %v345, <8 x float> %v357, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v362, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v368 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v364, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v370 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v371 = shufflevector <8 x float> %v359, <8 x float> %v363, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v372 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v373 = shufflevector <8 x float> %v361, <8 x float> %v365, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v374 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v375 = shufflevector <8 x float> %v366, <8 x float> %v368, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v376 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v377 = shufflevector <8 x float> %v367, <8 x float> %v369, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v378 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v379 = shufflevector <8 x float> %v370, <8 x float> %v372, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v380 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v381 = shufflevector <8 x float> %v371, <8 x float> %v373, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v382 = add i64 %v332, 0
  %v383 = mul i64 %v382, 32
  %v384 = getelementptr inbounds float, ptr %v318, i64 %v383
  store <8 x float> %v374, ptr %v384, align 4
  %v385 = add i64 %v332, 1
  %v386 = mul i64 %v385, 32
  %v387 = getelementptr inbounds float, ptr %v318, i64 %v386
  store <8 x float> %v375, ptr %v387, align 4
  %v388 = add i64 %v332, 2
  %v389 = mul i64 %v388, 32
  %v390 = getelementptr inbounds float, ptr %v318, i64 %v389
  store <8 x float> %v376, ptr %v390, align 4
  %v391 = add i64 %v332, 3
  %v392 = mul i64 %v391, 32
  %v393 = getelementptr inbounds float, ptr %v318, i64 %v392
  store <8 x float> %v377, ptr %v393, align 4
  %v394 = add i64 %v332, 4
  %v395 = mul i64 %v394, 32
  %v396 = getelementptr inbounds float, ptr %v318, i64 %v395
  store <8 x float> %v378, ptr %v396, align 4
  %v397 = add i64 %v332, 5
  %v398 = mul i64 %v397, 32
  %v399 = getelementptr inbounds float, ptr %v318, i64 %v398
  store <8 x float> %v379, ptr %v399, align 4
  %v400 = add i64 %v332, 6
  %v401 = mul i64 %v400, 32
  %v402 = getelementptr inbounds float, ptr %v318, i64 %v401
  store <8 x float> %v380, ptr %v402, align 4
  %v403 = add i64 %v332, 7
  %v404 = mul i64 %v403, 32
  %v405 = getelementptr inbounds float, ptr %v318, i64 %v404
  store <8 x float> %v381, ptr %v405, align 4
  %v406 = add nsw i64 %v332, 8
  br label %b53
b55:
  br label %b56
b56:
  %v407 = phi i64 [ 8, %b55 ], [ %v415, %b57 ]
  %v408 = icmp slt i64 %v407, 8
  br i1 %v408, label %b57, label %b58
b57:
  %v409 = mul i64 %v407, 1
  %v410 = getelementptr inbounds float, ptr %v330, i64 %v409
  %v411 = getelementptr float, ptr %v410, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v412 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v411, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v413 = mul i64 %v407, 32
  %v414 = getelementptr inbounds float, ptr %v318, i64 %v413
  store <8 x float> %v412, ptr %v414, align 4
  %v415 = add nsw i64 %v407, 1
  br label %b56
b58:
  br label %b52
b52:
  %v416 = icmp slt i64 %v321, 8
  br i1 %v416, label %b59, label %b60
b59:
  br label %b61
b61:
  %v417 = phi i64 [ 0, %b59 ], [ %v425, %b62 ]
  %v418 = icmp slt i64 %v417, 8
  br i1 %v418, label %b62, label %b63
b62:
  %v419 = mul i64 %v417, 1
  %v420 = getelementptr inbounds float, ptr %v330, i64 %v419
  %v421 = getelementptr float, ptr %v420, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v422 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v421, <8 x i1> %v327, <8 x float> zeroinitializer)
  %v423 = mul i64 %v417, 32
  %v424 = getelementptr inbounds float, ptr %v318, i64 %v423
  store <8 x float> %v422, ptr %v424, align 4
  %v425 = add nsw i64 %v417, 1
  br label %b61
b63:
  br label %b60
b60:
  %v426 = add i64 %v204, 16
  %v427 = add i64 %v205, 16
  %v428 = getelementptr inbounds float, ptr %v183, i64 %v426
  %v429 = sub i64 32, %v427
  %v430 = icmp slt i64 %v429, 0
  %v431 = select i1 %v430, i64 0, i64 %v429
  %v432 = icmp ult i64 %v431, 8
  %v433 = select i1 %v432, i64 %v431, i64 8
  %v434 = trunc i64 %v433 to i32
  %v435 = insertelement <8 x i32> poison, i32 %v434, i64 0
  %v436 = shufflevector <8 x i32> %v435, <8 x i32> poison, <8 x i32> zeroinitializer
  %v437 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v436
  %v438 = mul i64 %v427, 8
  %v439 = add i64 0, %v438
  %v440 = getelementptr inbounds float, ptr %v16, i64 %v439
  %v441 = icmp sge i64 %v431, 8
  br i1 %v441, label %b64, label %b65
b64:
  br label %b66
b66:
  %v442 = phi i64 [ 0, %b64 ], [ %v516, %b67 ]
  %v443 = icmp slt i64 %v442, 8
  br i1 %v443, label %b67, label %b68
b67:
  %v444 = add i64 %v442, 0
  %v445 = getelementptr inbounds float, ptr %v440, i64 %v444
  %v446 = load <8 x float>, ptr %v445, align 4
  %v447 = add i64 %v442, 8
  %v448 = getelementptr inbounds float, ptr %v440, i64 %v447
  %v449 = load <8 x float>, ptr %v448, align 4
  %v450 = add i64 %v442, 16
  %v451 = getelementptr inbounds float, ptr %v440, i64 %v450
  %v452 = load <8 x float>, ptr %v451, align 4
  %v453 = add i64 %v442, 24
  %v454 = getelementptr inbounds float, ptr %v440, i64 %v453
  %v455 = load <8 x float>, ptr %v454, align 4
  %v456 = add i64 %v442, 32
  %v457 = getelementptr inbounds float, ptr %v440, i64 %v456
  %v458 = load <8 x float>, ptr %v457, align 4
  %v459 = add i64 %v442, 40
  %v460 = getelementptr inbounds float, ptr %v440, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = add i64 %v442, 48
  %v463 = getelementptr inbounds float, ptr %v440, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = add i64 %v442, 56
  %v466 = getelementptr inbounds float, ptr %v440, i64 %v465
  %v467 = load <8 x float>, ptr %v466, align 4
  %v468 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v469 = shufflevector <8 x float> %v446, <8 x float> %v458, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v471 = shufflevector <8 x float> %v449, <8 x float> %v461, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v473 = shufflevector <8 x float> %v452, <8 x float> %v464, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v475 = shufflevector <8 x float> %v455, <8 x float> %v467, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v472, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v478 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v474, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v480 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v481 = shufflevector <8 x float> %v469, <8 x float> %v473, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v482 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v483 = shufflevector <8 x float> %v471, <8 x float> %v475, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v484 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v485 = shufflevector <8 x float> %v476, <8 x float> %v478, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v486 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v487 = shufflevector <8 x float> %v477, <8 x float> %v479, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v488 = shufflevector <8 x float> %v480, <8 x float> %v482, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v489 = shufflevector <8 x float> %v480, <8 x float> %v482, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v490 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v491 = shufflevector <8 x float> %v481, <8 x float> %v483, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v492 = add i64 %v442, 0
  %v493 = mul i64 %v492, 32
  %v494 = getelementptr inbounds float, ptr %v428, i64 %v493
  store <8 x float> %v484, ptr %v494, align 4
  %v495 = add i64 %v442, 1
  %v496 = mul i64 %v495, 32
  %v497 = getelementptr inbounds float, ptr %v428, i64 %v496
  store <8 x float> %v485, ptr %v497, align 4
  %v498 = add i64 %v442, 2
  %v499 = mul i64 %v498, 32
  %v500 = getelementptr inbounds float, ptr %v428, i64 %v499
  store <8 x float> %v486, ptr %v500, align 4
  %v501 = add i64 %v442, 3
  %v502 = mul i64 %v501, 32
  %v503 = getelementptr inbounds float, ptr %v428, i64 %v502
  store <8 x float> %v487, ptr %v503, align 4
  %v504 = add i64 %v442, 4
  %v505 = mul i64 %v504, 32
  %v506 = getelementptr inbounds float, ptr %v428, i64 %v505
  store <8 x float> %v488, ptr %v506, align 4
  %v507 = add i64 %v442, 5
  %v508 = mul i64 %v507, 32
  %v509 = getelementptr inbounds float, ptr %v428, i64 %v508
  store <8 x float> %v489, ptr %v509, align 4
  %v510 = add i64 %v442, 6
  %v511 = mul i64 %v510, 32
  %v512 = getelementptr inbounds float, ptr %v428, i64 %v511
  store <8 x float> %v490, ptr %v512, align 4
  %v513 = add i64 %v442, 7
  %v514 = mul i64 %v513, 32
  %v515 = getelementptr inbounds float, ptr %v428, i64 %v514
  store <8 x float> %v491, ptr %v515, align 4
  %v516 = add nsw i64 %v442, 8
  br label %b66
b68:
  br label %b69
b69:
  %v517 = phi i64 [ 8, %b68 ], [ %v525, %b70 ]
  %v518 = icmp slt i64 %v517, 8
  br i1 %v518, label %b70, label %b71
b70:
  %v519 = mul i64 %v517, 1
  %v520 = getelementptr inbounds float, ptr %v440, i64 %v519
  %v521 = getelementptr float, ptr %v520, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v522 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v521, <8 x i1> %v437, <8 x float> zeroinitializer)
  %v523 = mul i64 %v517, 32
  %v524 = getelementptr inbounds float, ptr %v428, i64 %v523
  store <8 x float> %v522, ptr %v524, align 4
  %v525 = add nsw i64 %v517, 1
  br label %b69
b71:
  br label %b65
b65:
  %v526 = icmp slt i64 %v431, 8
  br i1 %v526, label %b72, label %b73
b72:
  br label %b74
b74:
  %v527 = phi i64 [ 0, %b72 ], [ %v535, %b75 ]
  %v528 = icmp slt i64 %v527, 8
  br i1 %v528, label %b75, label %b76
b75:
  %v529 = mul i64 %v527, 1
  %v530 = getelementptr inbounds float, ptr %v440, i64 %v529
  %v531 = getelementptr float, ptr %v530, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v532 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v531, <8 x i1> %v437, <8 x float> zeroinitializer)
  %v533 = mul i64 %v527, 32
  %v534 = getelementptr inbounds float, ptr %v428, i64 %v533
  store <8 x float> %v532, ptr %v534, align 4
  %v535 = add nsw i64 %v527, 1
  br label %b74
b76:
  br label %b73
b73:
  %v536 = add i64 %v204, 24
  %v537 = add i64 %v205, 24
  %v538 = getelementptr inbounds float, ptr %v183, i64 %v536
  %v539 = sub i64 32, %v537
  %v540 = icmp slt i64 %v539, 0
  %v541 = select i1 %v540, i64 0, i64 %v539
  %v542 = icmp ult i64 %v541, 8
  %v543 = select i1 %v542, i64 %v541, i64 8
  %v544 = trunc i64 %v543 to i32
  %v545 = insertelement <8 x i32> poison, i32 %v544, i64 0
  %v546 = shufflevector <8 x i32> %v545, <8 x i32> poison, <8 x i32> zeroinitializer
  %v547 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v546
  %v548 = mul i64 %v537, 8
  %v549 = add i64 0, %v548
  %v550 = getelementptr inbounds float, ptr %v16, i64 %v549
  %v551 = icmp sge i64 %v541, 8
  br i1 %v551, label %b77, label %b78
b77:
  br label %b79
b79:
  %v552 = phi i64 [ 0, %b77 ], [ %v626, %b80 ]
  %v553 = icmp slt i64 %v552, 8
  br i1 %v553, label %b80, label %b81
b80:
  %v554 = add i64 %v552, 0
  %v555 = getelementptr inbounds float, ptr %v550, i64 %v554
  %v556 = load <8 x float>, ptr %v555, align 4
  %v557 = add i64 %v552, 8
  %v558 = getelementptr inbounds float, ptr %v550, i64 %v557
  %v559 = load <8 x float>, ptr %v558, align 4
  %v560 = add i64 %v552, 16
  %v561 = getelementptr inbounds float, ptr %v550, i64 %v560
  %v562 = load <8 x float>, ptr %v561, align 4
  %v563 = add i64 %v552, 24
  %v564 = getelementptr inbounds float, ptr %v550, i64 %v563
  %v565 = load <8 x float>, ptr %v564, align 4
  %v566 = add i64 %v552, 32
  %v567 = getelementptr inbounds float, ptr %v550, i64 %v566
  %v568 = load <8 x float>, ptr %v567, align 4
  %v569 = add i64 %v552, 40
  %v570 = getelementptr inbounds float, ptr %v550, i64 %v569
  %v571 = load <8 x float>, ptr %v570, align 4
  %v572 = add i64 %v552, 48
  %v573 = getelementptr inbounds float, ptr %v550, i64 %v572
  %v574 = load <8 x float>, ptr %v573, align 4
  %v575 = add i64 %v552, 56
  %v576 = getelementptr inbounds float, ptr %v550, i64 %v575
  %v577 = load <8 x float>, ptr %v576, align 4
  %v578 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v579 = shufflevector <8 x float> %v556, <8 x float> %v568, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v581 = shufflevector <8 x float> %v559, <8 x float> %v571, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v583 = shufflevector <8 x float> %v562, <8 x float> %v574, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v585 = shufflevector <8 x float> %v565, <8 x float> %v577, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v587 = shufflevector <8 x float> %v578, <8 x float> %v582, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v588 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v584, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v590 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v591 = shufflevector <8 x float> %v579, <8 x float> %v583, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v592 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v593 = shufflevector <8 x float> %v581, <8 x float> %v585, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v594 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v595 = shufflevector <8 x float> %v586, <8 x float> %v588, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v596 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v597 = shufflevector <8 x float> %v587, <8 x float> %v589, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v598 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v599 = shufflevector <8 x float> %v590, <8 x float> %v592, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v600 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v601 = shufflevector <8 x float> %v591, <8 x float> %v593, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v602 = add i64 %v552, 0
  %v603 = mul i64 %v602, 32
  %v604 = getelementptr inbounds float, ptr %v538, i64 %v603
  store <8 x float> %v594, ptr %v604, align 4
  %v605 = add i64 %v552, 1
  %v606 = mul i64 %v605, 32
  %v607 = getelementptr inbounds float, ptr %v538, i64 %v606
  store <8 x float> %v595, ptr %v607, align 4
  %v608 = add i64 %v552, 2
  %v609 = mul i64 %v608, 32
  %v610 = getelementptr inbounds float, ptr %v538, i64 %v609
  store <8 x float> %v596, ptr %v610, align 4
  %v611 = add i64 %v552, 3
  %v612 = mul i64 %v611, 32
  %v613 = getelementptr inbounds float, ptr %v538, i64 %v612
  store <8 x float> %v597, ptr %v613, align 4
  %v614 = add i64 %v552, 4
  %v615 = mul i64 %v614, 32
  %v616 = getelementptr inbounds float, ptr %v538, i64 %v615
  store <8 x float> %v598, ptr %v616, align 4
  %v617 = add i64 %v552, 5
  %v618 = mul i64 %v617, 32
  %v619 = getelementptr inbounds float, ptr %v538, i64 %v618
  store <8 x float> %v599, ptr %v619, align 4
  %v620 = add i64 %v552, 6
  %v621 = mul i64 %v620, 32
  %v622 = getelementptr inbounds float, ptr %v538, i64 %v621
  store <8 x float> %v600, ptr %v622, align 4
  %v623 = add i64 %v552, 7
  %v624 = mul i64 %v623, 32
  %v625 = getelementptr inbounds float, ptr %v538, i64 %v624
  store <8 x float> %v601, ptr %v625, align 4
  %v626 = add nsw i64 %v552, 8
  br label %b79
b81:
  br label %b82
b82:
  %v627 = phi i64 [ 8, %b81 ], [ %v635, %b83 ]
  %v628 = icmp slt i64 %v627, 8
  br i1 %v628, label %b83, label %b84
b83:
  %v629 = mul i64 %v627, 1
  %v630 = getelementptr inbounds float, ptr %v550, i64 %v629
  %v631 = getelementptr float, ptr %v630, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v632 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v631, <8 x i1> %v547, <8 x float> zeroinitializer)
  %v633 = mul i64 %v627, 32
  %v634 = getelementptr inbounds float, ptr %v538, i64 %v633
  store <8 x float> %v632, ptr %v634, align 4
  %v635 = add nsw i64 %v627, 1
  br label %b82
b84:
  br label %b78
b78:
  %v636 = icmp slt i64 %v541, 8
  br i1 %v636, label %b85, label %b86
b85:
  br label %b87
b87:
  %v637 = phi i64 [ 0, %b85 ], [ %v645, %b88 ]
  %v638 = icmp slt i64 %v637, 8
  br i1 %v638, label %b88, label %b89
b88:
  %v639 = mul i64 %v637, 1
  %v640 = getelementptr inbounds float, ptr %v550, i64 %v639
  %v641 = getelementptr float, ptr %v640, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v642 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v641, <8 x i1> %v547, <8 x float> zeroinitializer)
  %v643 = mul i64 %v637, 32
  %v644 = getelementptr inbounds float, ptr %v538, i64 %v643
  store <8 x float> %v642, ptr %v644, align 4
  %v645 = add nsw i64 %v637, 1
  br label %b87
b89:
  br label %b86
b86:
  %v646 = add i64 %v204, 256
  %v647 = add nsw i64 %v202, 1
  br label %b35
b37:
  br label %b34
b34:
  %v648 = icmp sgt i64 %v3, 1
  br i1 %v648, label %b90, label %b91
b90:
  %v649 = getelementptr inbounds i64, ptr %v1, i64 3
  %v650 = atomicrmw add ptr %v649, i64 1 acq_rel
  %v651 = mul i64 %v3, 4
  br label %b92
b92:
  %v652 = load atomic i64, ptr %v649 acquire, align 8
  %v653 = icmp slt i64 %v652, %v651
  br i1 %v653, label %b93, label %b94
b93:
  %v654 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v656 = add i64 %v8, 0
  %v657 = sdiv i64 %v656, 1
  %v658 = add i64 %v2, 1
  %v659 = mul i64 %v657, %v2
  %v660 = sdiv i64 %v659, %v3
  %v661 = mul i64 %v660, 1
  %v662 = icmp slt i64 %v661, %v8
  %v663 = select i1 %v662, i64 %v661, i64 %v8
  %v664 = mul i64 %v657, %v658
  %v665 = sdiv i64 %v664, %v3
  %v666 = mul i64 %v665, 1
  %v667 = icmp slt i64 %v666, %v8
  %v668 = select i1 %v667, i64 %v666, i64 %v8
  br label %b95
b95:
  %v669 = phi i64 [ %v663, %b91 ], [ %v722, %b100 ]
  %v670 = icmp slt i64 %v669, %v668
  br i1 %v670, label %b96, label %b97
b96:
  %v671 = add i64 %v669, 96
  %v672 = icmp slt i64 %v671, %v668
  %v673 = select i1 %v672, i64 %v671, i64 %v668
  br label %b98
b98:
  %v674 = phi i64 [ 0, %b96 ], [ %v721, %b103 ]
  %v675 = icmp slt i64 %v674, 1
  br i1 %v675, label %b99, label %b100
b99:
  %v676 = sub i64 %v673, %v669
  %v677 = sub i64 2, 1
  %v678 = add i64 %v676, %v677
  %v679 = sdiv i64 %v678, 2
  br label %b101
b101:
  %v680 = phi i64 [ 0, %b99 ], [ %v720, %b108 ]
  %v681 = icmp slt i64 %v680, %v679
  br i1 %v681, label %b102, label %b103
b102:
  %v682 = mul i64 %v676, %v680
  %v683 = sdiv i64 %v682, %v679
  %v684 = add i64 %v669, %v683
  %v685 = add i64 %v680, 1
  %v686 = mul i64 %v676, %v685
  %v687 = sdiv i64 %v686, %v679
  %v688 = add i64 %v669, %v687
  %v689 = mul i64 %v674, 256
  %v690 = getelementptr inbounds float, ptr %v183, i64 %v689
  %v691 = sub i64 %v688, %v684
  %v692 = mul i64 %v684, 8
  %v693 = getelementptr inbounds float, ptr %v10, i64 %v692
  %v694 = getelementptr inbounds float, ptr %v693, i64 0
  %v695 = sub i64 %v691, 1
  %v696 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v695
  %v697 = load ptr, ptr %v696, align 4
  %v698 = icmp sgt i64 %v691, 0
  br i1 %v698, label %b104, label %b105
b104:
  call void %v697(ptr %v694, i64 8, ptr %v690, i64 8, ptr %v655)
  br label %b105
b105:
  %v699 = add i64 %v689, 256
  br label %b106
b106:
  %v700 = phi i64 [ %v684, %b105 ], [ %v719, %b111 ]
  %v701 = icmp slt i64 %v700, %v688
  br i1 %v701, label %b107, label %b108
b107:
  %v702 = sub i64 %v700, %v684
  %v703 = mul i64 %v702, 32
  %v704 = getelementptr inbounds float, ptr %v655, i64 %v703
  %v705 = mul i64 %v700, 32
  %v706 = getelementptr inbounds float, ptr %v48, i64 %v705
  br label %b109
b109:
  %v707 = phi i64 [ 0, %b107 ], [ %v718, %b110 ]
  %v708 = icmp slt i64 %v707, 4
  br i1 %v708, label %b110, label %b111
b110:
  %v709 = mul i64 %v674, 4
  %v710 = add i64 %v709, %v707
  %v711 = mul i64 %v710, 8
  %v712 = add i64 0, %v707
  %v713 = mul i64 %v712, 8
  %v714 = getelementptr inbounds float, ptr %v704, i64 %v713
  %v715 = load <8 x float>, ptr %v714, align 4
  %v716 = add i64 0, %v711
  %v717 = getelementptr inbounds float, ptr %v706, i64 %v716
  store <8 x float> %v715, ptr %v717, align 4
  %v718 = add nsw i64 %v707, 1
  br label %b109
b111:
  %v719 = add nsw i64 %v700, 1
  br label %b106
b108:
  %v720 = add nsw i64 %v680, 1
  br label %b101
b103:
  %v721 = add nsw i64 %v674, 1
  br label %b98
b100:
  %v722 = add nsw i64 %v669, 96
  br label %b95
b97:
  %v723 = icmp sgt i64 %v3, 1
  br i1 %v723, label %b112, label %b113
b112:
  %v724 = getelementptr inbounds i64, ptr %v1, i64 3
  %v725 = atomicrmw add ptr %v724, i64 1 acq_rel
  %v726 = mul i64 %v3, 5
  br label %b114
b114:
  %v727 = load atomic i64, ptr %v724 acquire, align 8
  %v728 = icmp slt i64 %v727, %v726
  br i1 %v728, label %b115, label %b116
b115:
  %v729 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v730 = getelementptr inbounds float, ptr %v88, i64 256
  %v731 = getelementptr inbounds i64, ptr %v1, i64 4
  %v732 = load i64, ptr %v731, align 8
  %v733 = icmp eq i64 %v732, 0
  br i1 %v733, label %b117, label %b118
b117:
  %v734 = add i64 1, 0
  %v735 = sdiv i64 %v734, 1
  %v736 = add i64 %v2, 1
  %v737 = mul i64 %v735, %v2
  %v738 = sdiv i64 %v737, %v3
  %v739 = mul i64 %v738, 1
  %v740 = icmp slt i64 %v739, 1
  %v741 = select i1 %v740, i64 %v739, i64 1
  %v742 = mul i64 %v735, %v736
  %v743 = sdiv i64 %v742, %v3
  %v744 = mul i64 %v743, 1
  %v745 = icmp slt i64 %v744, 1
  %v746 = select i1 %v745, i64 %v744, i64 1
  %v747 = icmp slt i64 %v746, 1
  %v748 = select i1 %v747, i64 %v746, i64 1
  br label %b119
b119:
  %v749 = phi i64 [ %v741, %b117 ], [ %v1194, %b170 ]
  %v750 = icmp slt i64 %v749, %v748
  br i1 %v750, label %b120, label %b121
b120:
  %v751 = mul i64 %v749, 256
  %v752 = mul i64 %v749, 8
  %v753 = add i64 %v751, 0
  %v754 = add i64 %v752, 0
  %v755 = getelementptr inbounds float, ptr %v730, i64 %v753
  %v756 = sub i64 8, %v754
  %v757 = icmp slt i64 %v756, 0
  %v758 = select i1 %v757, i64 0, i64 %v756
  %v759 = icmp ult i64 %v758, 8
  %v760 = select i1 %v759, i64 %v758, i64 8
  %v761 = trunc i64 %v760 to i32
  %v762 = insertelement <8 x i32> poison, i32 %v761, i64 0
  %v763 = shufflevector <8 x i32> %v762, <8 x i32> poison, <8 x i32> zeroinitializer
  %v764 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v763
  %v765 = mul i64 %v754, 8
  %v766 = add i64 64, %v765
  %v767 = getelementptr inbounds float, ptr %v18, i64 %v766
  %v768 = icmp sge i64 %v758, 8
  br i1 %v768, label %b122, label %b123
b122:
  br label %b124
b124:
  %v769 = phi i64 [ 0, %b122 ], [ %v843, %b125 ]
  %v770 = icmp slt i64 %v769, 8
  br i1 %v770, label %b125, label %b126
b125:
  %v771 = add i64 %v769, 0
  %v772 = getelementptr inbounds float, ptr %v767, i64 %v771
  %v773 = load <8 x float>, ptr %v772, align 4
  %v774 = add i64 %v769, 8
  %v775 = getelementptr inbounds float, ptr %v767, i64 %v774
  %v776 = load <8 x float>, ptr %v775, align 4
  %v777 = add i64 %v769, 16
  %v778 = getelementptr inbounds float, ptr %v767, i64 %v777
  %v779 = load <8 x float>, ptr %v778, align 4
  %v780 = add i64 %v769, 24
  %v781 = getelementptr inbounds float, ptr %v767, i64 %v780
  %v782 = load <8 x float>, ptr %v781, align 4
  %v783 = add i64 %v769, 32
  %v784 = getelementptr inbounds float, ptr %v767, i64 %v783
  %v785 = load <8 x float>, ptr %v784, align 4
  %v786 = add i64 %v769, 40
  %v787 = getelementptr inbounds float, ptr %v767, i64 %v786
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = add i64 %v769, 48
  %v790 = getelementptr inbounds float, ptr %v767, i64 %v789
  %v791 = load <8 x float>, ptr %v790, align 4
  %v792 = add i64 %v769, 56
  %v793 = getelementptr inbounds float, ptr %v767, i64 %v792
  %v794 = load <8 x float>, ptr %v793, align 4
  %v795 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v796 = shufflevector <8 x float> %v773, <8 x float> %v785, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v797 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v798 = shufflevector <8 x float> %v776, <8 x float> %v788, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v799 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v800 = shufflevector <8 x float> %v779, <8 x float> %v791, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v801 = shufflevector <8 x float> %v782, <8 x float> %v794, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v802 = shufflevector <8 x float> %v782, <8 x float> %v794, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v803 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v804 = shufflevector <8 x float> %v795, <8 x float> %v799, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v805 = shufflevector <8 x float> %v797, <8 x float> %v801, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v806 = shufflevector <8 x float> %v797, <8 x float> %v801, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v807 = shufflevector <8 x float> %v796, <8 x float> %v800, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v808 = shufflevector <8 x float> %v796, <8 x float> %v800, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v809 = shufflevector <8 x float> %v798, <8 x float> %v802, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v810 = shufflevector <8 x float> %v798, <8 x float> %v802, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v811 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v812 = shufflevector <8 x float> %v803, <8 x float> %v805, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v813 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v814 = shufflevector <8 x float> %v804, <8 x float> %v806, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v815 = shufflevector <8 x float> %v807, <8 x float> %v809, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v816 = shufflevector <8 x float> %v807, <8 x float> %v809, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v817 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v818 = shufflevector <8 x float> %v808, <8 x float> %v810, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v819 = add i64 %v769, 0
  %v820 = mul i64 %v819, 32
  %v821 = getelementptr inbounds float, ptr %v755, i64 %v820
  store <8 x float> %v811, ptr %v821, align 4
  %v822 = add i64 %v769, 1
  %v823 = mul i64 %v822, 32
  %v824 = getelementptr inbounds float, ptr %v755, i64 %v823
  store <8 x float> %v812, ptr %v824, align 4
  %v825 = add i64 %v769, 2
  %v826 = mul i64 %v825, 32
  %v827 = getelementptr inbounds float, ptr %v755, i64 %v826
  store <8 x float> %v813, ptr %v827, align 4
  %v828 = add i64 %v769, 3
  %v829 = mul i64 %v828, 32
  %v830 = getelementptr inbounds float, ptr %v755, i64 %v829
  store <8 x float> %v814, ptr %v830, align 4
  %v831 = add i64 %v769, 4
  %v832 = mul i64 %v831, 32
  %v833 = getelementptr inbounds float, ptr %v755, i64 %v832
  store <8 x float> %v815, ptr %v833, align 4
  %v834 = add i64 %v769, 5
  %v835 = mul i64 %v834, 32
  %v836 = getelementptr inbounds float, ptr %v755, i64 %v835
  store <8 x float> %v816, ptr %v836, align 4
  %v837 = add i64 %v769, 6
  %v838 = mul i64 %v837, 32
  %v839 = getelementptr inbounds float, ptr %v755, i64 %v838
  store <8 x float> %v817, ptr %v839, align 4
  %v840 = add i64 %v769, 7
  %v841 = mul i64 %v840, 32
  %v842 = getelementptr inbounds float, ptr %v755, i64 %v841
  store <8 x float> %v818, ptr %v842, align 4
  %v843 = add nsw i64 %v769, 8
  br label %b124
b126:
  br label %b127
b127:
  %v844 = phi i64 [ 8, %b126 ], [ %v852, %b128 ]
  %v845 = icmp slt i64 %v844, 8
  br i1 %v845, label %b128, label %b129
b128:
  %v846 = mul i64 %v844, 1
  %v847 = getelementptr inbounds float, ptr %v767, i64 %v846
  %v848 = getelementptr float, ptr %v847, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v849 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v848, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v850 = mul i64 %v844, 32
  %v851 = getelementptr inbounds float, ptr %v755, i64 %v850
  store <8 x float> %v849, ptr %v851, align 4
  %v852 = add nsw i64 %v844, 1
  br label %b127
b129:
  br label %b123
b123:
  %v853 = icmp slt i64 %v758, 8
  br i1 %v853, label %b130, label %b131
b130:
  br label %b132
b132:
  %v854 = phi i64 [ 0, %b130 ], [ %v862, %b133 ]
  %v855 = icmp slt i64 %v854, 8
  br i1 %v855, label %b133, label %b134
b133:
  %v856 = mul i64 %v854, 1
  %v857 = getelementptr inbounds float, ptr %v767, i64 %v856
  %v858 = getelementptr float, ptr %v857, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v859 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v858, <8 x i1> %v764, <8 x float> zeroinitializer)
  %v860 = mul i64 %v854, 32
  %v861 = getelementptr inbounds float, ptr %v755, i64 %v860
  store <8 x float> %v859, ptr %v861, align 4
  %v862 = add nsw i64 %v854, 1
  br label %b132
b134:
  br label %b131
b131:
  %v863 = add i64 %v751, 8
  %v864 = add i64 %v752, 0
  %v865 = getelementptr inbounds float, ptr %v730, i64 %v863
  %v866 = sub i64 8, %v864
  %v867 = icmp slt i64 %v866, 0
  %v868 = select i1 %v867, i64 0, i64 %v866
  %v869 = icmp ult i64 %v868, 8
  %v870 = select i1 %v869, i64 %v868, i64 8
  %v871 = trunc i64 %v870 to i32
  %v872 = insertelement <8 x i32> poison, i32 %v871, i64 0
  %v873 = shufflevector <8 x i32> %v872, <8 x i32> poison, <8 x i32> zeroinitializer
  %v874 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v873
  %v875 = mul i64 %v864, 8
  %v876 = add i64 0, %v875
  %v877 = getelementptr inbounds float, ptr %v18, i64 %v876
  %v878 = icmp sge i64 %v868, 8
  br i1 %v878, label %b135, label %b136
b135:
  br label %b137
b137:
  %v879 = phi i64 [ 0, %b135 ], [ %v953, %b138 ]
  %v880 = icmp slt i64 %v879, 8
  br i1 %v880, label %b138, label %b139
b138:
  %v881 = add i64 %v879, 0
  %v882 = getelementptr inbounds float, ptr %v877, i64 %v881
  %v883 = load <8 x float>, ptr %v882, align 4
  %v884 = add i64 %v879, 8
  %v885 = getelementptr inbounds float, ptr %v877, i64 %v884
  %v886 = load <8 x float>, ptr %v885, align 4
  %v887 = add i64 %v879, 16
  %v888 = getelementptr inbounds float, ptr %v877, i64 %v887
  %v889 = load <8 x float>, ptr %v888, align 4
  %v890 = add i64 %v879, 24
  %v891 = getelementptr inbounds float, ptr %v877, i64 %v890
  %v892 = load <8 x float>, ptr %v891, align 4
  %v893 = add i64 %v879, 32
  %v894 = getelementptr inbounds float, ptr %v877, i64 %v893
  %v895 = load <8 x float>, ptr %v894, align 4
  %v896 = add i64 %v879, 40
  %v897 = getelementptr inbounds float, ptr %v877, i64 %v896
  %v898 = load <8 x float>, ptr %v897, align 4
  %v899 = add i64 %v879, 48
  %v900 = getelementptr inbounds float, ptr %v877, i64 %v899
  %v901 = load <8 x float>, ptr %v900, align 4
  %v902 = add i64 %v879, 56
  %v903 = getelementptr inbounds float, ptr %v877, i64 %v902
  %v904 = load <8 x float>, ptr %v903, align 4
  %v905 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v906 = shufflevector <8 x float> %v883, <8 x float> %v895, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v907 = shufflevector <8 x float> %v886, <8 x float> %v898, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v908 = shufflevector <8 x float> %v886, <8 x float> %v898, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v909 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v910 = shufflevector <8 x float> %v889, <8 x float> %v901, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v911 = shufflevector <8 x float> %v892, <8 x float> %v904, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v912 = shufflevector <8 x float> %v892, <8 x float> %v904, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v913 = shufflevector <8 x float> %v905, <8 x float> %v909, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v914 = shufflevector <8 x float> %v905, <8 x float> %v909, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v915 = shufflevector <8 x float> %v907, <8 x float> %v911, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v916 = shufflevector <8 x float> %v907, <8 x float> %v911, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v917 = shufflevector <8 x float> %v906, <8 x float> %v910, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v918 = shufflevector <8 x float> %v906, <8 x float> %v910, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v919 = shufflevector <8 x float> %v908, <8 x float> %v912, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v920 = shufflevector <8 x float> %v908, <8 x float> %v912, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v921 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v922 = shufflevector <8 x float> %v913, <8 x float> %v915, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v923 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v924 = shufflevector <8 x float> %v914, <8 x float> %v916, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v925 = shufflevector <8 x float> %v917, <8 x float> %v919, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v926 = shufflevector <8 x float> %v917, <8 x float> %v919, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v927 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v928 = shufflevector <8 x float> %v918, <8 x float> %v920, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v929 = add i64 %v879, 0
  %v930 = mul i64 %v929, 32
  %v931 = getelementptr inbounds float, ptr %v865, i64 %v930
  store <8 x float> %v921, ptr %v931, align 4
  %v932 = add i64 %v879, 1
  %v933 = mul i64 %v932, 32
  %v934 = getelementptr inbounds float, ptr %v865, i64 %v933
  store <8 x float> %v922, ptr %v934, align 4
  %v935 = add i64 %v879, 2
  %v936 = mul i64 %v935, 32
  %v937 = getelementptr inbounds float, ptr %v865, i64 %v936
  store <8 x float> %v923, ptr %v937, align 4
  %v938 = add i64 %v879, 3
  %v939 = mul i64 %v938, 32
  %v940 = getelementptr inbounds float, ptr %v865, i64 %v939
  store <8 x float> %v924, ptr %v940, align 4
  %v941 = add i64 %v879, 4
  %v942 = mul i64 %v941, 32
  %v943 = getelementptr inbounds float, ptr %v865, i64 %v942
  store <8 x float> %v925, ptr %v943, align 4
  %v944 = add i64 %v879, 5
  %v945 = mul i64 %v944, 32
  %v946 = getelementptr inbounds float, ptr %v865, i64 %v945
  store <8 x float> %v926, ptr %v946, align 4
  %v947 = add i64 %v879, 6
  %v948 = mul i64 %v947, 32
  %v949 = getelementptr inbounds float, ptr %v865, i64 %v948
  store <8 x float> %v927, ptr %v949, align 4
  %v950 = add i64 %v879, 7
  %v951 = mul i64 %v950, 32
  %v952 = getelementptr inbounds float, ptr %v865, i64 %v951
  store <8 x float> %v928, ptr %v952, align 4
  %v953 = add nsw i64 %v879, 8
  br label %b137
b139:
  br label %b140
b140:
  %v954 = phi i64 [ 8, %b139 ], [ %v962, %b141 ]
  %v955 = icmp slt i64 %v954, 8
  br i1 %v955, label %b141, label %b142
b141:
  %v956 = mul i64 %v954, 1
  %v957 = getelementptr inbounds float, ptr %v877, i64 %v956
  %v958 = getelementptr float, ptr %v957, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v959 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v958, <8 x i1> %v874, <8 x float> zeroinitializer)
  %v960 = mul i64 %v954, 32
  %v961 = getelementptr inbounds float, ptr %v865, i64 %v960
  store <8 x float> %v959, ptr %v961, align 4
  %v962 = add nsw i64 %v954, 1
  br label %b140
b142:
  br label %b136
b136:
  %v963 = icmp slt i64 %v868, 8
  br i1 %v963, label %b143, label %b144
b143:
  br label %b145
b145:
  %v964 = phi i64 [ 0, %b143 ], [ %v972, %b146 ]
  %v965 = icmp slt i64 %v964, 8
  br i1 %v965, label %b146, label %b147
b146:
  %v966 = mul i64 %v964, 1
  %v967 = getelementptr inbounds float, ptr %v877, i64 %v966
  %v968 = getelementptr float, ptr %v967, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v969 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v968, <8 x i1> %v874, <8 x float> zeroinitializer)
  %v970 = mul i64 %v964, 32
  %v971 = getelementptr inbounds float, ptr %v865, i64 %v970
  store <8 x float> %v969, ptr %v971, align 4
  %v972 = add nsw i64 %v964, 1
  br label %b145
b147:
  br label %b144
b144:
  %v973 = add i64 %v751, 16
  %v974 = add i64 %v752, 0
  %v975 = getelementptr inbounds float, ptr %v730, i64 %v973
  %v976 = sub i64 8, %v974
  %v977 = icmp slt i64 %v976, 0
  %v978 = select i1 %v977, i64 0, i64 %v976
  %v979 = icmp ult i64 %v978, 8
  %v980 = select i1 %v979, i64 %v978, i64 8
  %v981 = trunc i64 %v980 to i32
  %v982 = insertelement <8 x i32> poison, i32 %v981, i64 0
  %v983 = shufflevector <8 x i32> %v982, <8 x i32> poison, <8 x i32> zeroinitializer
  %v984 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v983
  %v985 = mul i64 %v974, 8
  %v986 = add i64 128, %v985
  %v987 = getelementptr inbounds float, ptr %v18, i64 %v986
  %v988 = icmp sge i64 %v978, 8
  br i1 %v988, label %b148, label %b149
b148:
  br label %b150
b150:
  %v989 = phi i64 [ 0, %b148 ], [ %v1063, %b151 ]
  %v990 = icmp slt i64 %v989, 8
  br i1 %v990, label %b151, label %b152
b151:
  %v991 = add i64 %v989, 0
  %v992 = getelementptr inbounds float, ptr %v987, i64 %v991
  %v993 = load <8 x float>, ptr %v992, align 4
  %v994 = add i64 %v989, 8
  %v995 = getelementptr inbounds float, ptr %v987, i64 %v994
  %v996 = load <8 x float>, ptr %v995, align 4
  %v997 = add i64 %v989, 16
  %v998 = getelementptr inbounds float, ptr %v987, i64 %v997
  %v999 = load <8 x float>, ptr %v998, align 4
  %v1000 = add i64 %v989, 24
  %v1001 = getelementptr inbounds float, ptr %v987, i64 %v1000
  %v1002 = load <8 x float>, ptr %v1001, align 4
  %v1003 = add i64 %v989, 32
  %v1004 = getelementptr inbounds float, ptr %v987, i64 %v1003
  %v1005 = load <8 x float>, ptr %v1004, align 4
  %v1006 = add i64 %v989, 40
  %v1007 = getelementptr inbounds float, ptr %v987, i64 %v1006
  %v1008 = load <8 x float>, ptr %v1007, align 4
  %v1009 = add i64 %v989, 48
  %v1010 = getelementptr inbounds float, ptr %v987, i64 %v1009
  %v1011 = load <8 x float>, ptr %v1010, align 4
  %v1012 = add i64 %v989, 56
  %v1013 = getelementptr inbounds float, ptr %v987, i64 %v1012
  %v1014 = load <8 x float>, ptr %v1013, align 4
  %v1015 = shufflevector <8 x float> %v993, <8 x float> %v1005, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1016 = shufflevector <8 x float> %v993, <8 x float> %v1005, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1017 = shufflevector <8 x float> %v996, <8 x float> %v1008, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1018 = shufflevector <8 x float> %v996, <8 x float> %v1008, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1019 = shufflevector <8 x float> %v999, <8 x float> %v1011, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1020 = shufflevector <8 x float> %v999, <8 x float> %v1011, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1021 = shufflevector <8 x float> %v1002, <8 x float> %v1014, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1022 = shufflevector <8 x float> %v1002, <8 x float> %v1014, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1023 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1024 = shufflevector <8 x float> %v1015, <8 x float> %v1019, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1025 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1026 = shufflevector <8 x float> %v1017, <8 x float> %v1021, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1027 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1028 = shufflevector <8 x float> %v1016, <8 x float> %v1020, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1029 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1030 = shufflevector <8 x float> %v1018, <8 x float> %v1022, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1031 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1032 = shufflevector <8 x float> %v1023, <8 x float> %v1025, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1033 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1034 = shufflevector <8 x float> %v1024, <8 x float> %v1026, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1035 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1036 = shufflevector <8 x float> %v1027, <8 x float> %v1029, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1037 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1038 = shufflevector <8 x float> %v1028, <8 x float> %v1030, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1039 = add i64 %v989, 0
  %v1040 = mul i64 %v1039, 32
  %v1041 = getelementptr inbounds float, ptr %v975, i64 %v1040
  store <8 x float> %v1031, ptr %v1041, align 4
  %v1042 = add i64 %v989, 1
  %v1043 = mul i64 %v1042, 32
  %v1044 = getelementptr inbounds float, ptr %v975, i64 %v1043
  store <8 x float> %v1032, ptr %v1044, align 4
  %v1045 = add i64 %v989, 2
  %v1046 = mul i64 %v1045, 32
  %v1047 = getelementptr inbounds float, ptr %v975, i64 %v1046
  store <8 x float> %v1033, ptr %v1047, align 4
  %v1048 = add i64 %v989, 3
  %v1049 = mul i64 %v1048, 32
  %v1050 = getelementptr inbounds float, ptr %v975, i64 %v1049
  store <8 x float> %v1034, ptr %v1050, align 4
  %v1051 = add i64 %v989, 4
  %v1052 = mul i64 %v1051, 32
  %v1053 = getelementptr inbounds float, ptr %v975, i64 %v1052
  store <8 x float> %v1035, ptr %v1053, align 4
  %v1054 = add i64 %v989, 5
  %v1055 = mul i64 %v1054, 32
  %v1056 = getelementptr inbounds float, ptr %v975, i64 %v1055
  store <8 x float> %v1036, ptr %v1056, align 4
  %v1057 = add i64 %v989, 6
  %v1058 = mul i64 %v1057, 32
  %v1059 = getelementptr inbounds float, ptr %v975, i64 %v1058
  store <8 x float> %v1037, ptr %v1059, align 4
  %v1060 = add i64 %v989, 7
  %v1061 = mul i64 %v1060, 32
  %v1062 = getelementptr inbounds float, ptr %v975, i64 %v1061
  store <8 x float> %v1038, ptr %v1062, align 4
  %v1063 = add nsw i64 %v989, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1064 = phi i64 [ 8, %b152 ], [ %v1072, %b154 ]
  %v1065 = icmp slt i64 %v1064, 8
  br i1 %v1065, label %b154, label %b155
b154:
  %v1066 = mul i64 %v1064, 1
  %v1067 = getelementptr inbounds float, ptr %v987, i64 %v1066
  %v1068 = getelementptr float, ptr %v1067, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1069 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1068, <8 x i1> %v984, <8 x float> zeroinitializer)
  %v1070 = mul i64 %v1064, 32
  %v1071 = getelementptr inbounds float, ptr %v975, i64 %v1070
  store <8 x float> %v1069, ptr %v1071, align 4
  %v1072 = add nsw i64 %v1064, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1073 = icmp slt i64 %v978, 8
  br i1 %v1073, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1074 = phi i64 [ 0, %b156 ], [ %v1082, %b159 ]
  %v1075 = icmp slt i64 %v1074, 8
  br i1 %v1075, label %b159, label %b160
b159:
  %v1076 = mul i64 %v1074, 1
  %v1077 = getelementptr inbounds float, ptr %v987, i64 %v1076
  %v1078 = getelementptr float, ptr %v1077, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1079 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1078, <8 x i1> %v984, <8 x float> zeroinitializer)
  %v1080 = mul i64 %v1074, 32
  %v1081 = getelementptr inbounds float, ptr %v975, i64 %v1080
  store <8 x float> %v1079, ptr %v1081, align 4
  %v1082 = add nsw i64 %v1074, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1083 = add i64 %v751, 24
  %v1084 = add i64 %v752, 0
  %v1085 = getelementptr inbounds float, ptr %v730, i64 %v1083
  %v1086 = sub i64 8, %v1084
  %v1087 = icmp slt i64 %v1086, 0
  %v1088 = select i1 %v1087, i64 0, i64 %v1086
  %v1089 = icmp ult i64 %v1088, 8
  %v1090 = select i1 %v1089, i64 %v1088, i64 8
  %v1091 = trunc i64 %v1090 to i32
  %v1092 = insertelement <8 x i32> poison, i32 %v1091, i64 0
  %v1093 = shufflevector <8 x i32> %v1092, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1094 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1093
  %v1095 = mul i64 %v1084, 8
  %v1096 = add i64 192, %v1095
  %v1097 = getelementptr inbounds float, ptr %v18, i64 %v1096
  %v1098 = icmp sge i64 %v1088, 8
  br i1 %v1098, label %b161, label %b162
b161:
  br label %b163
b163:
  %v1099 = phi i64 [ 0, %b161 ], [ %v1173, %b164 ]
  %v1100 = icmp slt i64 %v1099, 8
  br i1 %v1100, label %b164, label %b165
b164:
  %v1101 = add i64 %v1099, 0
  %v1102 = getelementptr inbounds float, ptr %v1097, i64 %v1101
  %v1103 = load <8 x float>, ptr %v1102, align 4
  %v1104 = add i64 %v1099, 8
  %v1105 = getelementptr inbounds float, ptr %v1097, i64 %v1104
  %v1106 = load <8 x float>, ptr %v1105, align 4
  %v1107 = add i64 %v1099, 16
  %v1108 = getelementptr inbounds float, ptr %v1097, i64 %v1107
  %v1109 = load <8 x float>, ptr %v1108, align 4
  %v1110 = add i64 %v1099, 24
  %v1111 = getelementptr inbounds float, ptr %v1097, i64 %v1110
  %v1112 = load <8 x float>, ptr %v1111, align 4
  %v1113 = add i64 %v1099, 32
  %v1114 = getelementptr inbounds float, ptr %v1097, i64 %v1113
  %v1115 = load <8 x float>, ptr %v1114, align 4
  %v1116 = add i64 %v1099, 40
  %v1117 = getelementptr inbounds float, ptr %v1097, i64 %v1116
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = add i64 %v1099, 48
  %v1120 = getelementptr inbounds float, ptr %v1097, i64 %v1119
  %v1121 = load <8 x float>, ptr %v1120, align 4
  %v1122 = add i64 %v1099, 56
  %v1123 = getelementptr inbounds float, ptr %v1097, i64 %v1122
  %v1124 = load <8 x float>, ptr %v1123, align 4
  %v1125 = shufflevector <8 x float> %v1103, <8 x float> %v1115, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1126 = shufflevector <8 x float> %v1103, <8 x float> %v1115, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1127 = shufflevector <8 x float> %v1106, <8 x float> %v1118, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1128 = shufflevector <8 x float> %v1106, <8 x float> %v1118, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1129 = shufflevector <8 x float> %v1109, <8 x float> %v1121, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1130 = shufflevector <8 x float> %v1109, <8 x float> %v1121, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1131 = shufflevector <8 x float> %v1112, <8 x float> %v1124, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1132 = shufflevector <8 x float> %v1112, <8 x float> %v1124, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1133 = shufflevector <8 x float> %v1125, <8 x float> %v1129, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1134 = shufflevector <8 x float> %v1125, <8 x float> %v1129, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1135 = shufflevector <8 x float> %v1127, <8 x float> %v1131, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1136 = shufflevector <8 x float> %v1127, <8 x float> %v1131, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1137 = shufflevector <8 x float> %v1126, <8 x float> %v1130, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1138 = shufflevector <8 x float> %v1126, <8 x float> %v1130, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1139 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1140 = shufflevector <8 x float> %v1128, <8 x float> %v1132, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1142 = shufflevector <8 x float> %v1133, <8 x float> %v1135, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1143 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1144 = shufflevector <8 x float> %v1134, <8 x float> %v1136, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1145 = shufflevector <8 x float> %v1137, <8 x float> %v1139, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1146 = shufflevector <8 x float> %v1137, <8 x float> %v1139, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1147 = shufflevector <8 x float> %v1138, <8 x float> %v1140, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1148 = shufflevector <8 x float> %v1138, <8 x float> %v1140, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1149 = add i64 %v1099, 0
  %v1150 = mul i64 %v1149, 32
  %v1151 = getelementptr inbounds float, ptr %v1085, i64 %v1150
  store <8 x float> %v1141, ptr %v1151, align 4
  %v1152 = add i64 %v1099, 1
  %v1153 = mul i64 %v1152, 32
  %v1154 = getelementptr inbounds float, ptr %v1085, i64 %v1153
  store <8 x float> %v1142, ptr %v1154, align 4
  %v1155 = add i64 %v1099, 2
  %v1156 = mul i64 %v1155, 32
  %v1157 = getelementptr inbounds float, ptr %v1085, i64 %v1156
  store <8 x float> %v1143, ptr %v1157, align 4
  %v1158 = add i64 %v1099, 3
  %v1159 = mul i64 %v1158, 32
  %v1160 = getelementptr inbounds float, ptr %v1085, i64 %v1159
  store <8 x float> %v1144, ptr %v1160, align 4
  %v1161 = add i64 %v1099, 4
  %v1162 = mul i64 %v1161, 32
  %v1163 = getelementptr inbounds float, ptr %v1085, i64 %v1162
  store <8 x float> %v1145, ptr %v1163, align 4
  %v1164 = add i64 %v1099, 5
  %v1165 = mul i64 %v1164, 32
  %v1166 = getelementptr inbounds float, ptr %v1085, i64 %v1165
  store <8 x float> %v1146, ptr %v1166, align 4
  %v1167 = add i64 %v1099, 6
  %v1168 = mul i64 %v1167, 32
  %v1169 = getelementptr inbounds float, ptr %v1085, i64 %v1168
  store <8 x float> %v1147, ptr %v1169, align 4
  %v1170 = add i64 %v1099, 7
  %v1171 = mul i64 %v1170, 32
  %v1172 = getelementptr inbounds float, ptr %v1085, i64 %v1171
  store <8 x float> %v1148, ptr %v1172, align 4
  %v1173 = add nsw i64 %v1099, 8
  br label %b163
b165:
  br label %b166
b166:
  %v1174 = phi i64 [ 8, %b165 ], [ %v1182, %b167 ]
  %v1175 = icmp slt i64 %v1174, 8
  br i1 %v1175, label %b167, label %b168
b167:
  %v1176 = mul i64 %v1174, 1
  %v1177 = getelementptr inbounds float, ptr %v1097, i64 %v1176
  %v1178 = getelementptr float, ptr %v1177, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1179 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1178, <8 x i1> %v1094, <8 x float> zeroinitializer)
  %v1180 = mul i64 %v1174, 32
  %v1181 = getelementptr inbounds float, ptr %v1085, i64 %v1180
  store <8 x float> %v1179, ptr %v1181, align 4
  %v1182 = add nsw i64 %v1174, 1
  br label %b166
b168:
  br label %b162
b162:
  %v1183 = icmp slt i64 %v1088, 8
  br i1 %v1183, label %b169, label %b170
b169:
  br label %b171
b171:
  %v1184 = phi i64 [ 0, %b169 ], [ %v1192, %b172 ]
  %v1185 = icmp slt i64 %v1184, 8
  br i1 %v1185, label %b172, label %b173
b172:
  %v1186 = mul i64 %v1184, 1
  %v1187 = getelementptr inbounds float, ptr %v1097, i64 %v1186
  %v1188 = getelementptr float, ptr %v1187, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1189 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1188, <8 x i1> %v1094, <8 x float> zeroinitializer)
  %v1190 = mul i64 %v1184, 32
  %v1191 = getelementptr inbounds float, ptr %v1085, i64 %v1190
  store <8 x float> %v1189, ptr %v1191, align 4
  %v1192 = add nsw i64 %v1184, 1
  br label %b171
b173:
  br label %b170
b170:
  %v1193 = add i64 %v751, 256
  %v1194 = add nsw i64 %v749, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1195 = icmp sgt i64 %v3, 1
  br i1 %v1195, label %b174, label %b175
b174:
  %v1196 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1197 = atomicrmw add ptr %v1196, i64 1 acq_rel
  %v1198 = mul i64 %v3, 6
  br label %b176
b176:
  %v1199 = load atomic i64, ptr %v1196 acquire, align 8
  %v1200 = icmp slt i64 %v1199, %v1198
  br i1 %v1200, label %b177, label %b178
b177:
  %v1201 = call i32 @sched_yield()
  br label %b176
b178:
  br label %b175
b175:
  br label %b179
b179:
  %v1202 = phi i64 [ 0, %b175 ], [ %v1553, %b184 ]
  %v1203 = icmp slt i64 %v1202, %v5
  br i1 %v1203, label %b180, label %b181
b180:
  %v1205 = add i64 %v7, 0
  %v1206 = sdiv i64 %v1205, 1
  %v1207 = add i64 %v2, 1
  %v1208 = mul i64 %v1206, %v2
  %v1209 = sdiv i64 %v1208, %v3
  %v1210 = mul i64 %v1209, 1
  %v1211 = icmp slt i64 %v1210, %v7
  %v1212 = select i1 %v1211, i64 %v1210, i64 %v7
  %v1213 = mul i64 %v1206, %v1207
  %v1214 = sdiv i64 %v1213, %v3
  %v1215 = mul i64 %v1214, 1
  %v1216 = icmp slt i64 %v1215, %v7
  %v1217 = select i1 %v1216, i64 %v1215, i64 %v7
  br label %b182
b182:
  %v1218 = phi i64 [ %v1212, %b180 ], [ %v1552, %b187 ]
  %v1219 = icmp slt i64 %v1218, %v1217
  br i1 %v1219, label %b183, label %b184
b183:
  %v1220 = add i64 %v1218, 96
  %v1221 = icmp slt i64 %v1220, %v1217
  %v1222 = select i1 %v1221, i64 %v1220, i64 %v1217
  br label %b185
b185:
  %v1223 = phi i64 [ 0, %b183 ], [ %v1551, %b190 ]
  %v1224 = icmp slt i64 %v1223, 1
  br i1 %v1224, label %b186, label %b187
b186:
  %v1225 = sub i64 %v1222, %v1218
  %v1226 = sub i64 2, 1
  %v1227 = add i64 %v1225, %v1226
  %v1228 = sdiv i64 %v1227, 2
  br label %b188
b188:
  %v1229 = phi i64 [ 0, %b186 ], [ %v1550, %b195 ]
  %v1230 = icmp slt i64 %v1229, %v1228
  br i1 %v1230, label %b189, label %b190
b189:
  %v1231 = mul i64 %v1225, %v1229
  %v1232 = sdiv i64 %v1231, %v1228
  %v1233 = add i64 %v1218, %v1232
  %v1234 = add i64 %v1229, 1
  %v1235 = mul i64 %v1225, %v1234
  %v1236 = sdiv i64 %v1235, %v1228
  %v1237 = add i64 %v1218, %v1236
  %v1238 = mul i64 %v1223, 256
  %v1239 = getelementptr inbounds float, ptr %v730, i64 %v1238
  %v1240 = sub i64 %v1237, %v1233
  %v1241 = add i64 %v1202, 0
  %v1242 = and i64 %v1241, %v66
  %v1243 = mul i64 %v1242, %v7
  %v1244 = add i64 %v1243, %v1233
  %v1245 = mul i64 %v1244, 8
  %v1246 = getelementptr inbounds float, ptr %v24, i64 %v1245
  %v1247 = getelementptr inbounds float, ptr %v1246, i64 0
  %v1248 = sub i64 %v1240, 1
  %v1249 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1248
  %v1250 = load ptr, ptr %v1249, align 4
  %v1251 = icmp sgt i64 %v1240, 0
  br i1 %v1251, label %b191, label %b192
b191:
  call void %v1250(ptr %v1247, i64 8, ptr %v1239, i64 8, ptr %v1204)
  br label %b192
b192:
  %v1252 = add i64 %v1238, 256
  br label %b193
b193:
  %v1253 = phi i64 [ %v1233, %b192 ], [ %v1549, %b198 ]
  %v1254 = icmp slt i64 %v1253, %v1237
  br i1 %v1254, label %b194, label %b195
b194:
  %v1255 = sub i64 %v1253, %v1233
  %v1256 = mul i64 %v1255, 32
  %v1257 = getelementptr inbounds float, ptr %v1204, i64 %v1256
  %v1258 = add i64 %v1202, 0
  %v1259 = and i64 %v1258, %v78
  %v1260 = mul i64 %v1259, %v7
  %v1261 = add i64 %v1260, %v1253
  %v1262 = mul i64 %v1261, 32
  %v1263 = getelementptr inbounds float, ptr %v48, i64 %v1262
  %v1264 = add i64 %v1202, 0
  %v1265 = and i64 %v1264, %v60
  %v1266 = mul i64 %v1265, %v7
  %v1267 = add i64 %v1266, %v1253
  %v1268 = mul i64 %v1267, 8
  %v1269 = getelementptr inbounds float, ptr %v12, i64 %v1268
  %v1270 = add i64 %v1202, 0
  %v1271 = and i64 %v1270, %v68
  %v1272 = mul i64 %v1271, %v7
  %v1273 = add i64 %v1272, %v1253
  %v1274 = mul i64 %v1273, 8
  %v1275 = getelementptr inbounds float, ptr %v26, i64 %v1274
  %v1276 = add i64 %v1202, 0
  %v1277 = and i64 %v1276, %v62
  %v1278 = mul i64 %v1277, %v7
  %v1279 = add i64 %v1278, %v1253
  %v1280 = mul i64 %v1279, 8
  %v1281 = getelementptr inbounds float, ptr %v14, i64 %v1280
  %v1282 = add i64 %v1202, 0
  %v1283 = and i64 %v1282, %v66
  %v1284 = mul i64 %v1283, %v7
  %v1285 = add i64 %v1284, %v1253
  %v1286 = mul i64 %v1285, 8
  %v1287 = getelementptr inbounds float, ptr %v24, i64 %v1286
  %v1288 = add i64 %v1202, 0
  %v1289 = and i64 %v1288, %v80
  %v1290 = mul i64 %v1289, %v7
  %v1291 = add i64 %v1290, %v1253
  %v1292 = mul i64 %v1291, 8
  %v1293 = getelementptr inbounds float, ptr %v50, i64 %v1292
  %v1294 = add i64 %v1202, 0
  %v1295 = and i64 %v1294, %v82
  %v1296 = mul i64 %v1295, %v7
  %v1297 = add i64 %v1296, %v1253
  %v1298 = mul i64 %v1297, 8
  %v1299 = getelementptr inbounds float, ptr %v52, i64 %v1298
  %v1300 = add i64 %v1202, 0
  %v1301 = and i64 %v1300, %v84
  %v1302 = mul i64 %v1301, %v7
  %v1303 = add i64 %v1302, %v1253
  %v1304 = mul i64 %v1303, 8
  %v1305 = getelementptr inbounds float, ptr %v54, i64 %v1304
  %v1306 = add i64 %v1202, 1
  %v1307 = and i64 %v1306, %v68
  %v1308 = mul i64 %v1307, %v7
  %v1309 = add i64 %v1308, %v1253
  %v1310 = mul i64 %v1309, 8
  %v1311 = getelementptr inbounds float, ptr %v26, i64 %v1310
  %v1312 = add i64 %v1202, 0
  %v1313 = and i64 %v1312, %v86
  %v1314 = mul i64 %v1313, %v7
  %v1315 = add i64 %v1314, %v1253
  %v1316 = mul i64 %v1315, 8
  %v1317 = getelementptr inbounds float, ptr %v56, i64 %v1316
  %v1318 = add i64 %v1202, 1
  %v1319 = and i64 %v1318, %v66
  %v1320 = mul i64 %v1319, %v7
  %v1321 = add i64 %v1320, %v1253
  %v1322 = mul i64 %v1321, 8
  %v1323 = getelementptr inbounds float, ptr %v24, i64 %v1322
  br label %b196
b196:
  %v1324 = phi i64 [ 0, %b194 ], [ %v1548, %b197 ]
  %v1325 = icmp slt i64 %v1324, 1
  br i1 %v1325, label %b197, label %b198
b197:
  %v1326 = mul i64 %v1223, 1
  %v1327 = add i64 %v1326, %v1324
  %v1328 = mul i64 %v1327, 8
  %v1329 = add i64 0, %v1324
  %v1330 = mul i64 %v1329, 8
  %v1331 = getelementptr inbounds float, ptr %v1257, i64 %v1330
  %v1332 = load <8 x float>, ptr %v1331, align 4
  %v1333 = add i64 1, %v1324
  %v1334 = mul i64 %v1333, 8
  %v1335 = getelementptr inbounds float, ptr %v1257, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = add i64 2, %v1324
  %v1338 = mul i64 %v1337, 8
  %v1339 = getelementptr inbounds float, ptr %v1257, i64 %v1338
  %v1340 = load <8 x float>, ptr %v1339, align 4
  %v1341 = add i64 3, %v1324
  %v1342 = mul i64 %v1341, 8
  %v1343 = getelementptr inbounds float, ptr %v1257, i64 %v1342
  %v1344 = load <8 x float>, ptr %v1343, align 4
  %v1345 = add i64 8, %v1328
  %v1346 = getelementptr inbounds float, ptr %v1263, i64 %v1345
  %v1347 = load <8 x float>, ptr %v1346, align 4
  %v1348 = fadd <8 x float> %v1347, %v1332
  %v1349 = add i64 8, %v1328
  %v1350 = getelementptr inbounds float, ptr %v20, i64 %v1349
  %v1351 = load <8 x float>, ptr %v1350, align 4
  %v1352 = fadd <8 x float> %v1348, %v1351
  %v1353 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1352)
  %v1354 = fneg <8 x float> %v1353
  %v1355 = fcmp olt <8 x float> %v1354, splat (float 0xC05A400000000000)
  %v1356 = select <8 x i1> %v1355, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1354
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1358 = fsub <8 x float> %v1357, splat (float 0x4168000000000000)
  %v1359 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1358, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1356)
  %v1360 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1358, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1359)
  %v1361 = bitcast <8 x float> %v1357 to <8 x i32>
  %v1362 = fmul <8 x float> %v1360, %v1360
  %v1363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1360, <8 x float> splat (float 0x3F81227F40000000))
  %v1364 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1363, <8 x float> %v1360, <8 x float> splat (float 0x3FA5556740000000))
  %v1365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1364, <8 x float> %v1360, <8 x float> splat (float 0x3FC5554B00000000))
  %v1366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1365, <8 x float> %v1360, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1367 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1362, <8 x float> %v1366, <8 x float> %v1360)
  %v1368 = sub <8 x i32> %v1361, splat (i32 1262485250)
  %v1369 = lshr <8 x i32> %v1368, splat (i32 1)
  %v1370 = sub <8 x i32> %v1368, %v1369
  %v1371 = shl <8 x i32> %v1369, splat (i32 23)
  %v1372 = bitcast <8 x i32> %v1371 to <8 x float>
  %v1373 = shl <8 x i32> %v1370, splat (i32 23)
  %v1374 = bitcast <8 x i32> %v1373 to <8 x float>
  %v1375 = fadd <8 x float> %v1367, splat (float 0x3FF0000000000000)
  %v1376 = fmul <8 x float> %v1375, %v1372
  %v1377 = fmul <8 x float> %v1376, %v1374
  %v1378 = fcmp olt <8 x float> %v1352, splat (float 0x0000000000000000)
  %v1379 = select <8 x i1> %v1378, <8 x float> %v1377, <8 x float> splat (float 0x3FF0000000000000)
  %v1380 = fadd <8 x float> %v1377, splat (float 0x3FF0000000000000)
  %v1381 = fdiv <8 x float> %v1379, %v1380
  %v1382 = add i64 0, %v1328
  %v1383 = getelementptr inbounds float, ptr %v1263, i64 %v1382
  %v1384 = load <8 x float>, ptr %v1383, align 4
  %v1385 = fadd <8 x float> %v1384, %v1336
  %v1386 = add i64 0, %v1328
  %v1387 = getelementptr inbounds float, ptr %v20, i64 %v1386
  %v1388 = load <8 x float>, ptr %v1387, align 4
  %v1389 = fadd <8 x float> %v1385, %v1388
  %v1390 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1389)
  %v1391 = fneg <8 x float> %v1390
  %v1392 = fcmp olt <8 x float> %v1391, splat (float 0xC05A400000000000)
  %v1393 = select <8 x i1> %v1392, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1391
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1393, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1395 = fsub <8 x float> %v1394, splat (float 0x4168000000000000)
  %v1396 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1395, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1393)
  %v1397 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1395, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1396)
  %v1398 = bitcast <8 x float> %v1394 to <8 x i32>
  %v1399 = fmul <8 x float> %v1397, %v1397
  %v1400 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1397, <8 x float> splat (float 0x3F81227F40000000))
  %v1401 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1400, <8 x float> %v1397, <8 x float> splat (float 0x3FA5556740000000))
  %v1402 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1401, <8 x float> %v1397, <8 x float> splat (float 0x3FC5554B00000000))
  %v1403 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1402, <8 x float> %v1397, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1404 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1399, <8 x float> %v1403, <8 x float> %v1397)
  %v1405 = sub <8 x i32> %v1398, splat (i32 1262485250)
  %v1406 = lshr <8 x i32> %v1405, splat (i32 1)
  %v1407 = sub <8 x i32> %v1405, %v1406
  %v1408 = shl <8 x i32> %v1406, splat (i32 23)
  %v1409 = bitcast <8 x i32> %v1408 to <8 x float>
  %v1410 = shl <8 x i32> %v1407, splat (i32 23)
  %v1411 = bitcast <8 x i32> %v1410 to <8 x float>
  %v1412 = fadd <8 x float> %v1404, splat (float 0x3FF0000000000000)
  %v1413 = fmul <8 x float> %v1412, %v1409
  %v1414 = fmul <8 x float> %v1413, %v1411
  %v1415 = fcmp olt <8 x float> %v1389, splat (float 0x0000000000000000)
  %v1416 = select <8 x i1> %v1415, <8 x float> %v1414, <8 x float> splat (float 0x3FF0000000000000)
  %v1417 = fadd <8 x float> %v1414, splat (float 0x3FF0000000000000)
  %v1418 = fdiv <8 x float> %v1416, %v1417
  %v1419 = add i64 16, %v1328
  %v1420 = getelementptr inbounds float, ptr %v1263, i64 %v1419
  %v1421 = load <8 x float>, ptr %v1420, align 4
  %v1422 = fadd <8 x float> %v1421, %v1340
  %v1423 = add i64 16, %v1328
  %v1424 = getelementptr inbounds float, ptr %v20, i64 %v1423
  %v1425 = load <8 x float>, ptr %v1424, align 4
  %v1426 = fadd <8 x float> %v1422, %v1425
  %v1427 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1426)
  %v1428 = fcmp ogt <8 x float> %v1427, splat (float 0x4023000000000000)
  %v1429 = select <8 x i1> %v1428, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1427
  %v1430 = fadd <8 x float> %v1429, %v1429
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1432 = fsub <8 x float> %v1431, splat (float 0x4168000000000000)
  %v1433 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1430)
  %v1434 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1432, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1433)
  %v1435 = bitcast <8 x float> %v1431 to <8 x i32>
  %v1436 = fmul <8 x float> %v1434, %v1434
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1434, <8 x float> splat (float 0x3F81227F40000000))
  %v1438 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1437, <8 x float> %v1434, <8 x float> splat (float 0x3FA5556740000000))
  %v1439 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1438, <8 x float> %v1434, <8 x float> splat (float 0x3FC5554B00000000))
  %v1440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1439, <8 x float> %v1434, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1441 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1436, <8 x float> %v1440, <8 x float> %v1434)
  %v1442 = shl <8 x i32> %v1435, splat (i32 23)
  %v1443 = add <8 x i32> %v1442, splat (i32 1065353216)
  %v1444 = bitcast <8 x i32> %v1443 to <8 x float>
  %v1445 = fsub <8 x float> %v1444, splat (float 0x3FF0000000000000)
  %v1446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1444, <8 x float> %v1441, <8 x float> %v1445)
  %v1447 = fadd <8 x float> %v1446, splat (float 0x4000000000000000)
  %v1448 = fdiv <8 x float> %v1446, %v1447
  %v1449 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1448, <8 x float> %v1426)
  %v1450 = add i64 0, %v1328
  %v1451 = getelementptr inbounds float, ptr %v1269, i64 %v1450
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = add i64 0, %v1328
  %v1454 = getelementptr inbounds float, ptr %v1275, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = fmul <8 x float> %v1452, %v1455
  %v1457 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1458 = shufflevector <8 x float> %v1457, <8 x float> poison, <8 x i32> zeroinitializer
  %v1459 = fsub <8 x float> %v1458, %v1452
  %v1460 = fmul <8 x float> %v1381, %v1455
  %v1461 = fmul <8 x float> %v1418, %v1449
  %v1462 = fadd <8 x float> %v1460, %v1461
  %v1463 = fmul <8 x float> %v1459, %v1462
  %v1464 = fadd <8 x float> %v1456, %v1463
  %v1465 = add i64 24, %v1328
  %v1466 = getelementptr inbounds float, ptr %v1263, i64 %v1465
  %v1467 = load <8 x float>, ptr %v1466, align 4
  %v1468 = fadd <8 x float> %v1467, %v1344
  %v1469 = add i64 24, %v1328
  %v1470 = getelementptr inbounds float, ptr %v20, i64 %v1469
  %v1471 = load <8 x float>, ptr %v1470, align 4
  %v1472 = fadd <8 x float> %v1468, %v1471
  %v1473 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1472)
  %v1474 = fneg <8 x float> %v1473
  %v1475 = fcmp olt <8 x float> %v1474, splat (float 0xC05A400000000000)
  %v1476 = select <8 x i1> %v1475, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1474
  %v1477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1476, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1478 = fsub <8 x float> %v1477, splat (float 0x4168000000000000)
  %v1479 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1476)
  %v1480 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1478, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1479)
  %v1481 = bitcast <8 x float> %v1477 to <8 x i32>
  %v1482 = fmul <8 x float> %v1480, %v1480
  %v1483 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1480, <8 x float> splat (float 0x3F81227F40000000))
  %v1484 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1483, <8 x float> %v1480, <8 x float> splat (float 0x3FA5556740000000))
  %v1485 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1484, <8 x float> %v1480, <8 x float> splat (float 0x3FC5554B00000000))
  %v1486 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1485, <8 x float> %v1480, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1487 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1482, <8 x float> %v1486, <8 x float> %v1480)
  %v1488 = sub <8 x i32> %v1481, splat (i32 1262485250)
  %v1489 = lshr <8 x i32> %v1488, splat (i32 1)
  %v1490 = sub <8 x i32> %v1488, %v1489
  %v1491 = shl <8 x i32> %v1489, splat (i32 23)
  %v1492 = bitcast <8 x i32> %v1491 to <8 x float>
  %v1493 = shl <8 x i32> %v1490, splat (i32 23)
  %v1494 = bitcast <8 x i32> %v1493 to <8 x float>
  %v1495 = fadd <8 x float> %v1487, splat (float 0x3FF0000000000000)
  %v1496 = fmul <8 x float> %v1495, %v1492
  %v1497 = fmul <8 x float> %v1496, %v1494
  %v1498 = fcmp olt <8 x float> %v1472, splat (float 0x0000000000000000)
  %v1499 = select <8 x i1> %v1498, <8 x float> %v1497, <8 x float> splat (float 0x3FF0000000000000)
  %v1500 = fadd <8 x float> %v1497, splat (float 0x3FF0000000000000)
  %v1501 = fdiv <8 x float> %v1499, %v1500
  %v1502 = add i64 0, %v1328
  %v1503 = getelementptr inbounds float, ptr %v1281, i64 %v1502
  %v1504 = load <8 x float>, ptr %v1503, align 4
  %v1505 = add i64 0, %v1328
  %v1506 = getelementptr inbounds float, ptr %v1287, i64 %v1505
  %v1507 = load <8 x float>, ptr %v1506, align 4
  %v1508 = fmul <8 x float> %v1504, %v1507
  %v1509 = fsub <8 x float> %v1458, %v1504
  %v1510 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1462)
  %v1511 = fcmp ogt <8 x float> %v1510, splat (float 0x4023000000000000)
  %v1512 = select <8 x i1> %v1511, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1510
  %v1513 = fadd <8 x float> %v1512, %v1512
  %v1514 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1513, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1515 = fsub <8 x float> %v1514, splat (float 0x4168000000000000)
  %v1516 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1513)
  %v1517 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1515, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1516)
  %v1518 = bitcast <8 x float> %v1514 to <8 x i32>
  %v1519 = fmul <8 x float> %v1517, %v1517
  %v1520 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1517, <8 x float> splat (float 0x3F81227F40000000))
  %v1521 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1520, <8 x float> %v1517, <8 x float> splat (float 0x3FA5556740000000))
  %v1522 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1521, <8 x float> %v1517, <8 x float> splat (float 0x3FC5554B00000000))
  %v1523 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1522, <8 x float> %v1517, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1524 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1519, <8 x float> %v1523, <8 x float> %v1517)
  %v1525 = shl <8 x i32> %v1518, splat (i32 23)
  %v1526 = add <8 x i32> %v1525, splat (i32 1065353216)
  %v1527 = bitcast <8 x i32> %v1526 to <8 x float>
  %v1528 = fsub <8 x float> %v1527, splat (float 0x3FF0000000000000)
  %v1529 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1527, <8 x float> %v1524, <8 x float> %v1528)
  %v1530 = fadd <8 x float> %v1529, splat (float 0x4000000000000000)
  %v1531 = fdiv <8 x float> %v1529, %v1530
  %v1532 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1531, <8 x float> %v1462)
  %v1533 = fmul <8 x float> %v1501, %v1532
  %v1534 = fmul <8 x float> %v1509, %v1533
  %v1535 = fadd <8 x float> %v1508, %v1534
  %v1536 = add i64 0, %v1328
  %v1537 = getelementptr inbounds float, ptr %v1293, i64 %v1536
  store <8 x float> %v1381, ptr %v1537, align 4
  %v1538 = add i64 0, %v1328
  %v1539 = getelementptr inbounds float, ptr %v1299, i64 %v1538
  store <8 x float> %v1418, ptr %v1539, align 4
  %v1540 = add i64 0, %v1328
  %v1541 = getelementptr inbounds float, ptr %v1305, i64 %v1540
  store <8 x float> %v1449, ptr %v1541, align 4
  %v1542 = add i64 0, %v1328
  %v1543 = getelementptr inbounds float, ptr %v1311, i64 %v1542
  store <8 x float> %v1464, ptr %v1543, align 4
  %v1544 = add i64 0, %v1328
  %v1545 = getelementptr inbounds float, ptr %v1317, i64 %v1544
  store <8 x float> %v1501, ptr %v1545, align 4
  %v1546 = add i64 0, %v1328
  %v1547 = getelementptr inbounds float, ptr %v1323, i64 %v1546
  store <8 x float> %v1535, ptr %v1547, align 4
  %v1548 = add nsw i64 %v1324, 1
  br label %b196
b198:
  %v1549 = add nsw i64 %v1253, 1
  br label %b193
b195:
  %v1550 = add nsw i64 %v1229, 1
  br label %b188
b190:
  %v1551 = add nsw i64 %v1223, 1
  br label %b185
b187:
  %v1552 = add nsw i64 %v1218, 96
  br label %b182
b184:
  %v1553 = add nsw i64 %v1202, 1
  br label %b179
b181:
  %v1554 = icmp sgt i64 %v3, 1
  br i1 %v1554, label %b199, label %b200
b199:
  %v1555 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1556 = atomicrmw add ptr %v1555, i64 1 acq_rel
  %v1557 = mul i64 %v3, 7
  br label %b201
b201:
  %v1558 = load atomic i64, ptr %v1555 acquire, align 8
  %v1559 = icmp slt i64 %v1558, %v1557
  br i1 %v1559, label %b202, label %b203
b202:
  %v1560 = call i32 @sched_yield()
  br label %b201
b203:
  br label %b200
b200:
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
  %v368 = alloca float, i64 64, align 4
  %v537 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 5
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 6
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 7
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 11
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 12
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 13
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 16
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 17
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 18
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 24
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 25
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 26
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 27
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 28
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 24
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 24576
  %v90 = add i64 %v89, 512
  %v91 = getelementptr inbounds float, ptr %v88, i64 %v90
  %v92 = getelementptr inbounds float, ptr %v88, i64 0
  %v93 = getelementptr inbounds i64, ptr %v1, i64 4
  %v94 = load i64, ptr %v93, align 8
  %v95 = icmp eq i64 %v94, 0
  br i1 %v95, label %b0, label %b1
b0:
  %v96 = add i64 1, 0
  %v97 = sdiv i64 %v96, 1
  %v98 = add i64 %v2, 1
  %v99 = mul i64 %v97, %v2
  %v100 = sdiv i64 %v99, %v3
  %v101 = mul i64 %v100, 1
  %v102 = icmp slt i64 %v101, 1
  %v103 = select i1 %v102, i64 %v101, i64 1
  %v104 = mul i64 %v97, %v98
  %v105 = sdiv i64 %v104, %v3
  %v106 = mul i64 %v105, 1
  %v107 = icmp slt i64 %v106, 1
  %v108 = select i1 %v107, i64 %v106, i64 1
  %v109 = icmp slt i64 %v108, 1
  %v110 = select i1 %v109, i64 %v108, i64 1
  br label %b2
b2:
  %v111 = phi i64 [ %v103, %b0 ], [ %v139, %b7 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b3, label %b4
b3:
  %v113 = mul i64 %v111, 256
  %v114 = mul i64 %v111, 8
  %v115 = add i64 %v113, 0
  %v116 = add i64 %v114, 0
  %v117 = getelementptr inbounds float, ptr %v92, i64 %v115
  %v118 = sub i64 8, %v116
  %v119 = icmp slt i64 %v118, 0
  %v120 = select i1 %v119, i64 0, i64 %v118
  %v121 = icmp ult i64 %v120, 8
  %v122 = select i1 %v121, i64 %v120, i64 8
  %v123 = trunc i64 %v122 to i32
  %v124 = insertelement <8 x i32> poison, i32 %v123, i64 0
  %v125 = shufflevector <8 x i32> %v124, <8 x i32> poison, <8 x i32> zeroinitializer
  %v126 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v125
  %v127 = mul i64 %v116, 1
  %v128 = add i64 0, %v127
  %v129 = getelementptr inbounds float, ptr %v18, i64 %v128
  br label %b5
b5:
  %v130 = phi i64 [ 0, %b3 ], [ %v137, %b6 ]
  %v131 = icmp slt i64 %v130, 32
  br i1 %v131, label %b6, label %b7
b6:
  %v132 = mul i64 %v130, 8
  %v133 = getelementptr inbounds float, ptr %v129, i64 %v132
  %v134 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v133, <8 x i1> %v126, <8 x float> zeroinitializer)
  %v135 = mul i64 %v130, 8
  %v136 = getelementptr inbounds float, ptr %v117, i64 %v135
  store <8 x float> %v134, ptr %v136, align 4
  %v137 = add nsw i64 %v130, 1
  br label %b5
b7:
  %v138 = add i64 %v113, 256
  %v139 = add nsw i64 %v111, 1
  br label %b2
b4:
  br label %b1
b1:
  %v140 = icmp sgt i64 %v3, 1
  br i1 %v140, label %b8, label %b9
b8:
  %v141 = getelementptr inbounds i64, ptr %v1, i64 3
  %v142 = atomicrmw add ptr %v141, i64 1 acq_rel
  %v143 = mul i64 %v3, 1
  br label %b10
b10:
  %v144 = load atomic i64, ptr %v141 acquire, align 8
  %v145 = icmp slt i64 %v144, %v143
  br i1 %v145, label %b11, label %b12
b11:
  %v146 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v147 = phi i64 [ 0, %b9 ], [ %v474, %b21 ]
  %v148 = icmp slt i64 %v147, %v5
  br i1 %v148, label %b14, label %b15
b14:
  %v149 = sub i64 %v5, 1
  %v150 = sub i64 %v149, %v147
  %v151 = add i64 %v7, 0
  %v152 = sdiv i64 %v151, 1
  %v153 = add i64 %v2, 1
  %v154 = mul i64 %v152, %v2
  %v155 = sdiv i64 %v154, %v3
  %v156 = mul i64 %v155, 1
  %v157 = icmp slt i64 %v156, %v7
  %v158 = select i1 %v157, i64 %v156, i64 %v7
  %v159 = mul i64 %v152, %v153
  %v160 = sdiv i64 %v159, %v3
  %v161 = mul i64 %v160, 1
  %v162 = icmp slt i64 %v161, %v7
  %v163 = select i1 %v162, i64 %v161, i64 %v7
  br label %b16
b16:
  %v164 = phi i64 [ %v158, %b14 ], [ %v367, %b17 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b17, label %b18
b17:
  %v166 = add i64 %v150, 1
  %v167 = and i64 %v166, 1
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v164
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v28, i64 %v170
  %v172 = add i64 %v150, 0
  %v173 = and i64 %v172, %v64
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v164
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v22, i64 %v176
  %v178 = add i64 %v150, 0
  %v179 = and i64 %v178, %v62
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v164
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v14, i64 %v182
  %v184 = add i64 %v150, 0
  %v185 = and i64 %v184, %v80
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v164
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v50, i64 %v188
  %v190 = add i64 %v150, 0
  %v191 = and i64 %v190, %v68
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v164
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v26, i64 %v194
  %v196 = add i64 %v150, 0
  %v197 = and i64 %v196, %v82
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v164
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v52, i64 %v200
  %v202 = add i64 %v150, 0
  %v203 = and i64 %v202, %v84
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v164
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v54, i64 %v206
  %v208 = add i64 %v150, 0
  %v209 = and i64 %v208, %v86
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v164
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v56, i64 %v212
  %v214 = add i64 %v150, 1
  %v215 = and i64 %v214, 1
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v164
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v30, i64 %v218
  %v220 = add i64 %v150, 0
  %v221 = and i64 %v220, %v60
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v164
  %v224 = mul i64 %v223, 8
  %v225 = getelementptr inbounds float, ptr %v12, i64 %v224
  %v226 = add i64 %v150, 0
  %v227 = and i64 %v226, %v66
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v164
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v24, i64 %v230
  %v232 = add i64 %v150, 0
  %v233 = and i64 %v232, %v76
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v164
  %v236 = mul i64 %v235, 32
  %v237 = getelementptr inbounds float, ptr %v44, i64 %v236
  %v238 = add i64 %v150, 0
  %v239 = and i64 %v238, 1
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v164
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v30, i64 %v242
  %v244 = add i64 %v150, 0
  %v245 = and i64 %v244, %v74
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v164
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v36, i64 %v248
  %v250 = add i64 %v150, 0
  %v251 = and i64 %v250, %v72
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v164
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v34, i64 %v254
  %v256 = add i64 0, 0
  %v257 = getelementptr inbounds float, ptr %v171, i64 %v256
  %v258 = load <8 x float>, ptr %v257, align 4
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v177, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fadd <8 x float> %v258, %v261
  %v263 = add i64 0, 0
  %v264 = getelementptr inbounds float, ptr %v183, i64 %v263
  %v265 = load <8 x float>, ptr %v264, align 4
  %v266 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v267 = shufflevector <8 x float> %v266, <8 x float> poison, <8 x i32> zeroinitializer
  %v268 = fsub <8 x float> %v267, %v265
  %v269 = fmul <8 x float> %v262, %v268
  %v270 = add i64 0, 0
  %v271 = getelementptr inbounds float, ptr %v189, i64 %v270
  %v272 = load <8 x float>, ptr %v271, align 4
  %v273 = add i64 0, 0
  %v274 = getelementptr inbounds float, ptr %v195, i64 %v273
  %v275 = load <8 x float>, ptr %v274, align 4
  %v276 = fmul <8 x float> %v272, %v275
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v201, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v207, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fmul <8 x float> %v279, %v282
  %v284 = fadd <8 x float> %v276, %v283
  %v285 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v284)
  %v286 = fcmp ogt <8 x float> %v285, splat (float 0x4023000000000000)
  %v287 = select <8 x i1> %v286, <8 x float> splat (float 0x4023000000000000), <8 x float> %v285
  %v288 = fadd <8 x float> %v287, %v287
  %v289 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v288, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v290 = fsub <8 x float> %v289, splat (float 0x4168000000000000)
  %v291 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v288)
  %v292 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v290, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v291)
  %v293 = bitcast <8 x float> %v289 to <8 x i32>
  %v294 = fmul <8 x float> %v292, %v292
  %v295 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v292, <8 x float> splat (float 0x3F81227F40000000))
  %v296 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v295, <8 x float> %v292, <8 x float> splat (float 0x3FA5556740000000))
  %v297 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v296, <8 x float> %v292, <8 x float> splat (float 0x3FC5554B00000000))
  %v298 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v297, <8 x float> %v292, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v299 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v294, <8 x float> %v298, <8 x float> %v292)
  %v300 = shl <8 x i32> %v293, splat (i32 23)
  %v301 = add <8 x i32> %v300, splat (i32 1065353216)
  %v302 = bitcast <8 x i32> %v301 to <8 x float>
  %v303 = fsub <8 x float> %v302, splat (float 0x3FF0000000000000)
  %v304 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> %v299, <8 x float> %v303)
  %v305 = fadd <8 x float> %v304, splat (float 0x4000000000000000)
  %v306 = fdiv <8 x float> %v304, %v305
  %v307 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v306, <8 x float> %v284)
  %v308 = fmul <8 x float> %v269, %v307
  %v309 = add i64 0, 0
  %v310 = getelementptr inbounds float, ptr %v213, i64 %v309
  %v311 = load <8 x float>, ptr %v310, align 4
  %v312 = fmul <8 x float> %v308, %v311
  %v313 = fsub <8 x float> %v267, %v311
  %v314 = fmul <8 x float> %v312, %v313
  %v315 = fmul <8 x float> %v269, %v311
  %v316 = fmul <8 x float> %v307, %v307
  %v317 = fsub <8 x float> %v267, %v316
  %v318 = fmul <8 x float> %v315, %v317
  %v319 = add i64 0, 0
  %v320 = getelementptr inbounds float, ptr %v219, i64 %v319
  %v321 = load <8 x float>, ptr %v320, align 4
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v225, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = fsub <8 x float> %v267, %v324
  %v326 = fmul <8 x float> %v321, %v325
  %v327 = fadd <8 x float> %v318, %v326
  %v328 = fmul <8 x float> %v327, %v279
  %v329 = fmul <8 x float> %v282, %v282
  %v330 = fsub <8 x float> %v267, %v329
  %v331 = fmul <8 x float> %v328, %v330
  %v332 = fmul <8 x float> %v327, %v282
  %v333 = fmul <8 x float> %v332, %v279
  %v334 = fsub <8 x float> %v267, %v279
  %v335 = fmul <8 x float> %v333, %v334
  %v336 = fmul <8 x float> %v327, %v275
  %v337 = fmul <8 x float> %v336, %v272
  %v338 = fsub <8 x float> %v267, %v272
  %v339 = fmul <8 x float> %v337, %v338
  %v340 = fmul <8 x float> %v321, %v324
  %v341 = fmul <8 x float> %v327, %v272
  %v342 = fadd <8 x float> %v340, %v341
  %v343 = add i64 0, 0
  %v344 = getelementptr inbounds float, ptr %v231, i64 %v343
  %v345 = load <8 x float>, ptr %v344, align 4
  %v346 = fmul <8 x float> %v262, %v345
  %v347 = fmul <8 x float> %v311, %v307
  %v348 = fmul <8 x float> %v262, %v347
  %v349 = fsub <8 x float> %v346, %v348
  %v350 = fmul <8 x float> %v321, %v275
  %v351 = fmul <8 x float> %v321, %v284
  %v352 = fsub <8 x float> %v350, %v351
  %v353 = add i64 24, 0
  %v354 = getelementptr inbounds float, ptr %v237, i64 %v353
  store <8 x float> %v314, ptr %v354, align 4
  %v355 = add i64 16, 0
  %v356 = getelementptr inbounds float, ptr %v237, i64 %v355
  store <8 x float> %v331, ptr %v356, align 4
  %v357 = add i64 0, 0
  %v358 = getelementptr inbounds float, ptr %v237, i64 %v357
  store <8 x float> %v335, ptr %v358, align 4
  %v359 = add i64 8, 0
  %v360 = getelementptr inbounds float, ptr %v237, i64 %v359
  store <8 x float> %v339, ptr %v360, align 4
  %v361 = add i64 0, 0
  %v362 = getelementptr inbounds float, ptr %v243, i64 %v361
  store <8 x float> %v342, ptr %v362, align 4
  %v363 = add i64 0, 0
  %v364 = getelementptr inbounds float, ptr %v249, i64 %v363
  store <8 x float> %v349, ptr %v364, align 4
  %v365 = add i64 0, 0
  %v366 = getelementptr inbounds float, ptr %v255, i64 %v365
  store <8 x float> %v352, ptr %v366, align 4
  %v367 = add nsw i64 %v164, 1
  br label %b16
b18:
  %v369 = add i64 %v7, 0
  %v370 = sdiv i64 %v369, 1
  %v371 = add i64 %v2, 1
  %v372 = mul i64 %v370, %v2
  %v373 = sdiv i64 %v372, %v3
  %v374 = mul i64 %v373, 1
  %v375 = icmp slt i64 %v374, %v7
  %v376 = select i1 %v375, i64 %v374, i64 %v7
  %v377 = mul i64 %v370, %v371
  %v378 = sdiv i64 %v377, %v3
  %v379 = mul i64 %v378, 1
  %v380 = icmp slt i64 %v379, %v7
  %v381 = select i1 %v380, i64 %v379, i64 %v7
  br label %b19
b19:
  %v382 = phi i64 [ %v376, %b18 ], [ %v473, %b24 ]
  %v383 = icmp slt i64 %v382, %v381
  br i1 %v383, label %b20, label %b21
b20:
  %v384 = add i64 %v382, 96
  %v385 = icmp slt i64 %v384, %v381
  %v386 = select i1 %v385, i64 %v384, i64 %v381
  br label %b22
b22:
  %v387 = phi i64 [ 0, %b20 ], [ %v472, %b27 ]
  %v388 = icmp slt i64 %v387, 1
  br i1 %v388, label %b23, label %b24
b23:
  %v389 = sub i64 %v386, %v382
  %v390 = sub i64 8, 1
  %v391 = add i64 %v389, %v390
  %v392 = sdiv i64 %v391, 8
  br label %b25
b25:
  %v393 = phi i64 [ 0, %b23 ], [ %v471, %b32 ]
  %v394 = icmp slt i64 %v393, %v392
  br i1 %v394, label %b26, label %b27
b26:
  %v395 = mul i64 %v389, %v393
  %v396 = sdiv i64 %v395, %v392
  %v397 = add i64 %v382, %v396
  %v398 = add i64 %v393, 1
  %v399 = mul i64 %v389, %v398
  %v400 = sdiv i64 %v399, %v392
  %v401 = add i64 %v382, %v400
  %v402 = mul i64 %v387, 256
  %v403 = getelementptr inbounds float, ptr %v92, i64 %v402
  %v404 = sub i64 %v401, %v397
  %v405 = add i64 %v150, 0
  %v406 = and i64 %v405, %v76
  %v407 = mul i64 %v406, %v7
  %v408 = add i64 %v407, %v397
  %v409 = mul i64 %v408, 32
  %v410 = getelementptr inbounds float, ptr %v44, i64 %v409
  %v411 = getelementptr inbounds float, ptr %v410, i64 0
  %v412 = sub i64 %v404, 1
  %v413 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v412
  %v414 = load ptr, ptr %v413, align 4
  %v415 = icmp sgt i64 %v404, 0
  br i1 %v415, label %b28, label %b29
b28:
  call void %v414(ptr %v411, i64 32, ptr %v403, i64 32, ptr %v368)
  br label %b29
b29:
  %v416 = add i64 %v402, 256
  br label %b30
b30:
  %v417 = phi i64 [ %v397, %b29 ], [ %v470, %b35 ]
  %v418 = icmp slt i64 %v417, %v401
  br i1 %v418, label %b31, label %b32
b31:
  %v419 = sub i64 %v417, %v397
  %v420 = mul i64 %v419, 8
  %v421 = getelementptr inbounds float, ptr %v368, i64 %v420
  %v422 = add i64 %v150, 1
  %v423 = and i64 %v422, 1
  %v424 = mul i64 %v423, %v7
  %v425 = add i64 %v424, %v417
  %v426 = mul i64 %v425, 8
  %v427 = getelementptr inbounds float, ptr %v28, i64 %v426
  %v428 = add i64 %v150, 0
  %v429 = and i64 %v428, %v64
  %v430 = mul i64 %v429, %v7
  %v431 = add i64 %v430, %v417
  %v432 = mul i64 %v431, 8
  %v433 = getelementptr inbounds float, ptr %v22, i64 %v432
  %v434 = add i64 %v150, 0
  %v435 = and i64 %v434, %v62
  %v436 = mul i64 %v435, %v7
  %v437 = add i64 %v436, %v417
  %v438 = mul i64 %v437, 8
  %v439 = getelementptr inbounds float, ptr %v14, i64 %v438
  %v440 = add i64 %v150, 0
  %v441 = and i64 %v440, 1
  %v442 = mul i64 %v441, %v7
  %v443 = add i64 %v442, %v417
  %v444 = mul i64 %v443, 8
  %v445 = getelementptr inbounds float, ptr %v28, i64 %v444
  br label %b33
b33:
  %v446 = phi i64 [ 0, %b31 ], [ %v469, %b34 ]
  %v447 = icmp slt i64 %v446, 1
  br i1 %v447, label %b34, label %b35
b34:
  %v448 = mul i64 %v387, 1
  %v449 = add i64 %v448, %v446
  %v450 = mul i64 %v449, 8
  %v451 = add i64 0, %v446
  %v452 = mul i64 %v451, 8
  %v453 = getelementptr inbounds float, ptr %v421, i64 %v452
  %v454 = load <8 x float>, ptr %v453, align 4
  %v455 = add i64 0, %v450
  %v456 = getelementptr inbounds float, ptr %v427, i64 %v455
  %v457 = load <8 x float>, ptr %v456, align 4
  %v458 = add i64 0, %v450
  %v459 = getelementptr inbounds float, ptr %v433, i64 %v458
  %v460 = load <8 x float>, ptr %v459, align 4
  %v461 = fadd <8 x float> %v457, %v460
  %v462 = add i64 0, %v450
  %v463 = getelementptr inbounds float, ptr %v439, i64 %v462
  %v464 = load <8 x float>, ptr %v463, align 4
  %v465 = fmul <8 x float> %v461, %v464
  %v466 = fadd <8 x float> %v465, %v454
  %v467 = add i64 0, %v450
  %v468 = getelementptr inbounds float, ptr %v445, i64 %v467
  store <8 x float> %v466, ptr %v468, align 4
  %v469 = add nsw i64 %v446, 1
  br label %b33
b35:
  %v470 = add nsw i64 %v417, 1
  br label %b30
b32:
  %v471 = add nsw i64 %v393, 1
  br label %b25
b27:
  %v472 = add nsw i64 %v387, 1
  br label %b22
b24:
  %v473 = add nsw i64 %v382, 96
  br label %b19
b21:
  %v474 = add nsw i64 %v147, 1
  br label %b13
b15:
  %v475 = icmp sgt i64 %v3, 1
  br i1 %v475, label %b36, label %b37
b36:
  %v476 = getelementptr inbounds i64, ptr %v1, i64 3
  %v477 = atomicrmw add ptr %v476, i64 1 acq_rel
  %v478 = mul i64 %v3, 2
  br label %b38
b38:
  %v479 = load atomic i64, ptr %v476 acquire, align 8
  %v480 = icmp slt i64 %v479, %v478
  br i1 %v480, label %b39, label %b40
b39:
  %v481 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v482 = getelementptr inbounds float, ptr %v88, i64 256
  %v483 = getelementptr inbounds i64, ptr %v1, i64 4
  %v484 = load i64, ptr %v483, align 8
  %v485 = icmp eq i64 %v484, 0
  br i1 %v485, label %b41, label %b42
b41:
  %v486 = add i64 1, 0
  %v487 = sdiv i64 %v486, 1
  %v488 = add i64 %v2, 1
  %v489 = mul i64 %v487, %v2
  %v490 = sdiv i64 %v489, %v3
  %v491 = mul i64 %v490, 1
  %v492 = icmp slt i64 %v491, 1
  %v493 = select i1 %v492, i64 %v491, i64 1
  %v494 = mul i64 %v487, %v488
  %v495 = sdiv i64 %v494, %v3
  %v496 = mul i64 %v495, 1
  %v497 = icmp slt i64 %v496, 1
  %v498 = select i1 %v497, i64 %v496, i64 1
  %v499 = icmp slt i64 %v498, 1
  %v500 = select i1 %v499, i64 %v498, i64 1
  br label %b43
b43:
  %v501 = phi i64 [ %v493, %b41 ], [ %v529, %b48 ]
  %v502 = icmp slt i64 %v501, %v500
  br i1 %v502, label %b44, label %b45
b44:
  %v503 = mul i64 %v501, 256
  %v504 = mul i64 %v501, 8
  %v505 = add i64 %v503, 0
  %v506 = add i64 %v504, 0
  %v507 = getelementptr inbounds float, ptr %v482, i64 %v505
  %v508 = sub i64 8, %v506
  %v509 = icmp slt i64 %v508, 0
  %v510 = select i1 %v509, i64 0, i64 %v508
  %v511 = icmp ult i64 %v510, 8
  %v512 = select i1 %v511, i64 %v510, i64 8
  %v513 = trunc i64 %v512 to i32
  %v514 = insertelement <8 x i32> poison, i32 %v513, i64 0
  %v515 = shufflevector <8 x i32> %v514, <8 x i32> poison, <8 x i32> zeroinitializer
  %v516 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v515
  %v517 = mul i64 %v506, 1
  %v518 = add i64 0, %v517
  %v519 = getelementptr inbounds float, ptr %v16, i64 %v518
  br label %b46
b46:
  %v520 = phi i64 [ 0, %b44 ], [ %v527, %b47 ]
  %v521 = icmp slt i64 %v520, 32
  br i1 %v521, label %b47, label %b48
b47:
  %v522 = mul i64 %v520, 8
  %v523 = getelementptr inbounds float, ptr %v519, i64 %v522
  %v524 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v523, <8 x i1> %v516, <8 x float> zeroinitializer)
  %v525 = mul i64 %v520, 8
  %v526 = getelementptr inbounds float, ptr %v507, i64 %v525
  store <8 x float> %v524, ptr %v526, align 4
  %v527 = add nsw i64 %v520, 1
  br label %b46
b48:
  %v528 = add i64 %v503, 256
  %v529 = add nsw i64 %v501, 1
  br label %b43
b45:
  br label %b42
b42:
  %v530 = icmp sgt i64 %v3, 1
  br i1 %v530, label %b49, label %b50
b49:
  %v531 = getelementptr inbounds i64, ptr %v1, i64 3
  %v532 = atomicrmw add ptr %v531, i64 1 acq_rel
  %v533 = mul i64 %v3, 3
  br label %b51
b51:
  %v534 = load atomic i64, ptr %v531 acquire, align 8
  %v535 = icmp slt i64 %v534, %v533
  br i1 %v535, label %b52, label %b53
b52:
  %v536 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v538 = add i64 %v8, 0
  %v539 = sdiv i64 %v538, 1
  %v540 = add i64 %v2, 1
  %v541 = mul i64 %v539, %v2
  %v542 = sdiv i64 %v541, %v3
  %v543 = mul i64 %v542, 1
  %v544 = icmp slt i64 %v543, %v8
  %v545 = select i1 %v544, i64 %v543, i64 %v8
  %v546 = mul i64 %v539, %v540
  %v547 = sdiv i64 %v546, %v3
  %v548 = mul i64 %v547, 1
  %v549 = icmp slt i64 %v548, %v8
  %v550 = select i1 %v549, i64 %v548, i64 %v8
  br label %b54
b54:
  %v551 = phi i64 [ %v545, %b50 ], [ %v604, %b59 ]
  %v552 = icmp slt i64 %v551, %v550
  br i1 %v552, label %b55, label %b56
b55:
  %v553 = add i64 %v551, 96
  %v554 = icmp slt i64 %v553, %v550
  %v555 = select i1 %v554, i64 %v553, i64 %v550
  br label %b57
b57:
  %v556 = phi i64 [ 0, %b55 ], [ %v603, %b62 ]
  %v557 = icmp slt i64 %v556, 1
  br i1 %v557, label %b58, label %b59
b58:
  %v558 = sub i64 %v555, %v551
  %v559 = sub i64 8, 1
  %v560 = add i64 %v558, %v559
  %v561 = sdiv i64 %v560, 8
  br label %b60
b60:
  %v562 = phi i64 [ 0, %b58 ], [ %v602, %b67 ]
  %v563 = icmp slt i64 %v562, %v561
  br i1 %v563, label %b61, label %b62
b61:
  %v564 = mul i64 %v558, %v562
  %v565 = sdiv i64 %v564, %v561
  %v566 = add i64 %v551, %v565
  %v567 = add i64 %v562, 1
  %v568 = mul i64 %v558, %v567
  %v569 = sdiv i64 %v568, %v561
  %v570 = add i64 %v551, %v569
  %v571 = mul i64 %v556, 256
  %v572 = getelementptr inbounds float, ptr %v482, i64 %v571
  %v573 = sub i64 %v570, %v566
  %v574 = mul i64 %v566, 32
  %v575 = getelementptr inbounds float, ptr %v44, i64 %v574
  %v576 = getelementptr inbounds float, ptr %v575, i64 0
  %v577 = sub i64 %v573, 1
  %v578 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v577
  %v579 = load ptr, ptr %v578, align 4
  %v580 = icmp sgt i64 %v573, 0
  br i1 %v580, label %b63, label %b64
b63:
  call void %v579(ptr %v576, i64 32, ptr %v572, i64 32, ptr %v537)
  br label %b64
b64:
  %v581 = add i64 %v571, 256
  br label %b65
b65:
  %v582 = phi i64 [ %v566, %b64 ], [ %v601, %b70 ]
  %v583 = icmp slt i64 %v582, %v570
  br i1 %v583, label %b66, label %b67
b66:
  %v584 = sub i64 %v582, %v566
  %v585 = mul i64 %v584, 8
  %v586 = getelementptr inbounds float, ptr %v537, i64 %v585
  %v587 = mul i64 %v582, 8
  %v588 = getelementptr inbounds float, ptr %v32, i64 %v587
  br label %b68
b68:
  %v589 = phi i64 [ 0, %b66 ], [ %v600, %b69 ]
  %v590 = icmp slt i64 %v589, 1
  br i1 %v590, label %b69, label %b70
b69:
  %v591 = mul i64 %v556, 1
  %v592 = add i64 %v591, %v589
  %v593 = mul i64 %v592, 8
  %v594 = add i64 0, %v589
  %v595 = mul i64 %v594, 8
  %v596 = getelementptr inbounds float, ptr %v586, i64 %v595
  %v597 = load <8 x float>, ptr %v596, align 4
  %v598 = add i64 0, %v593
  %v599 = getelementptr inbounds float, ptr %v588, i64 %v598
  store <8 x float> %v597, ptr %v599, align 4
  %v600 = add nsw i64 %v589, 1
  br label %b68
b70:
  %v601 = add nsw i64 %v582, 1
  br label %b65
b67:
  %v602 = add nsw i64 %v562, 1
  br label %b60
b62:
  %v603 = add nsw i64 %v556, 1
  br label %b57
b59:
  %v604 = add nsw i64 %v551, 96
  br label %b54
b56:
  %v605 = icmp sgt i64 %v3, 1
  br i1 %v605, label %b71, label %b72
b71:
  %v606 = getelementptr inbounds i64, ptr %v1, i64 3
  %v607 = atomicrmw add ptr %v606, i64 1 acq_rel
  %v608 = mul i64 %v3, 4
  br label %b73
b73:
  %v609 = load atomic i64, ptr %v606 acquire, align 8
  %v610 = icmp slt i64 %v609, %v608
  br i1 %v610, label %b74, label %b75
b74:
  %v611 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v612 = mul i64 0, 32
  %v613 = getelementptr inbounds float, ptr %v44, i64 %v612
  %v614 = getelementptr inbounds float, ptr %v613, i64 0
  %v615 = mul i64 0, 8
  %v616 = getelementptr inbounds float, ptr %v10, i64 %v615
  %v617 = getelementptr inbounds float, ptr %v616, i64 0
  %v618 = getelementptr inbounds float, ptr %v91, i64 12288
  %v619 = add i64 32, 1
  %v620 = sdiv i64 %v619, 2
  %v621 = add i64 %v2, 1
  %v622 = mul i64 %v620, %v2
  %v623 = sdiv i64 %v622, %v3
  %v624 = mul i64 %v623, 2
  %v625 = icmp slt i64 %v624, 32
  %v626 = select i1 %v625, i64 %v624, i64 32
  %v627 = mul i64 %v620, %v621
  %v628 = sdiv i64 %v627, %v3
  %v629 = mul i64 %v628, 2
  %v630 = icmp slt i64 %v629, 32
  %v631 = select i1 %v630, i64 %v629, i64 32
  %v632 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b76
b76:
  %v633 = phi i64 [ %v626, %b72 ], [ %v641, %b81 ]
  %v634 = icmp slt i64 %v633, %v631
  br i1 %v634, label %b77, label %b78
b77:
  %v635 = mul i64 %v633, 8
  %v636 = getelementptr inbounds float, ptr %v632, i64 %v635
  br label %b79
b79:
  %v637 = phi i64 [ 0, %b77 ], [ %v640, %b80 ]
  %v638 = icmp slt i64 %v637, 8
  br i1 %v638, label %b80, label %b81
b80:
  %v639 = getelementptr inbounds float, ptr %v636, i64 %v637
  store float 0x0000000000000000, ptr %v639, align 4
  %v640 = add nsw i64 %v637, 1
  br label %b79
b81:
  %v641 = add nsw i64 %v633, 1
  br label %b76
b78:
  %v642 = mul i64 %v8, 1
  br label %b82
b82:
  %v643 = phi i64 [ 0, %b78 ], [ %v747, %b87 ]
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b83, label %b84
b83:
  %v645 = sub i64 %v642, %v643
  %v646 = icmp slt i64 %v645, 384
  %v647 = select i1 %v646, i64 %v645, i64 384
  br label %b85
b85:
  %v648 = phi i64 [ %v626, %b83 ], [ %v746, %b111 ]
  %v649 = icmp slt i64 %v648, %v631
  br i1 %v649, label %b86, label %b87
b86:
  %v650 = sub i64 %v631, %v648
  %v651 = icmp slt i64 %v650, 64
  %v652 = select i1 %v651, i64 %v650, i64 64
  %v653 = sdiv i64 %v652, 2
  %v654 = mul i64 %v653, 2
  %v655 = sub i64 %v652, %v654
  %v656 = mul i64 %v643, 32
  %v657 = add i64 %v656, %v648
  %v658 = getelementptr inbounds float, ptr %v614, i64 %v657
  br label %b88
b88:
  %v659 = phi i64 [ 0, %b86 ], [ %v685, %b96 ]
  %v660 = icmp slt i64 %v659, %v647
  br i1 %v660, label %b89, label %b90
b89:
  %v661 = mul i64 %v659, 32
  %v662 = getelementptr inbounds float, ptr %v658, i64 %v661
  %v663 = mul i64 %v659, 2
  %v664 = getelementptr inbounds float, ptr %v618, i64 %v663
  br label %b91
b91:
  %v665 = phi i64 [ 0, %b89 ], [ %v674, %b92 ]
  %v666 = icmp slt i64 %v665, %v653
  br i1 %v666, label %b92, label %b93
b92:
  %v667 = mul i64 %v665, 2
  %v668 = getelementptr inbounds float, ptr %v662, i64 %v667
  %v669 = mul i64 %v665, 768
  %v670 = getelementptr inbounds float, ptr %v664, i64 %v669
  %v671 = getelementptr inbounds float, ptr %v668, i64 0
  %v672 = load <2 x float>, ptr %v671, align 4
  %v673 = getelementptr inbounds float, ptr %v670, i64 0
  store <2 x float> %v672, ptr %v673, align 4
  %v674 = add nsw i64 %v665, 1
  br label %b91
b93:
  %v675 = mul i64 %v653, 2
  %v676 = getelementptr inbounds float, ptr %v662, i64 %v675
  %v677 = mul i64 %v653, 768
  %v678 = getelementptr inbounds float, ptr %v664, i64 %v677
  br label %b94
b94:
  %v679 = phi i64 [ 0, %b93 ], [ %v684, %b95 ]
  %v680 = icmp slt i64 %v679, %v655
  br i1 %v680, label %b95, label %b96
b95:
  %v681 = getelementptr inbounds float, ptr %v676, i64 %v679
  %v682 = load float, ptr %v681, align 4
  %v683 = getelementptr inbounds float, ptr %v678, i64 %v679
  store float %v682, ptr %v683, align 4
  %v684 = add nsw i64 %v679, 1
  br label %b94, !llvm.loop !0
b96:
  %v685 = add nsw i64 %v659, 1
  br label %b88
b90:
  br label %b97
b97:
  %v686 = phi i64 [ 0, %b90 ], [ %v721, %b105 ]
  %v687 = icmp slt i64 %v686, 0
  br i1 %v687, label %b98, label %b99
b98:
  %v688 = mul i64 %v643, 8
  %v689 = add i64 %v688, %v686
  %v690 = getelementptr inbounds float, ptr %v617, i64 %v689
  br label %b100
b100:
  %v691 = phi i64 [ 0, %b98 ], [ %v709, %b101 ]
  %v692 = icmp slt i64 %v691, %v647
  br i1 %v692, label %b101, label %b102
b101:
  %v693 = mul i64 %v691, 8
  %v694 = getelementptr inbounds float, ptr %v690, i64 %v693
  %v695 = mul i64 %v691, 32
  %v696 = getelementptr inbounds float, ptr %v91, i64 %v695
  %v697 = getelementptr inbounds float, ptr %v694, i64 0
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = getelementptr inbounds float, ptr %v696, i64 0
  store <8 x float> %v698, ptr %v699, align 4
  %v700 = getelementptr inbounds float, ptr %v694, i64 8
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = getelementptr inbounds float, ptr %v696, i64 8
  store <8 x float> %v701, ptr %v702, align 4
  %v703 = getelementptr inbounds float, ptr %v694, i64 16
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = getelementptr inbounds float, ptr %v696, i64 16
  store <8 x float> %v704, ptr %v705, align 4
  %v706 = getelementptr inbounds float, ptr %v694, i64 24
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = getelementptr inbounds float, ptr %v696, i64 24
  store <8 x float> %v707, ptr %v708, align 4
  %v709 = add nsw i64 %v691, 1
  br label %b100
b102:
  %v710 = sdiv i64 %v652, 2
  br label %b103
b103:
  %v711 = phi i64 [ 0, %b102 ], [ %v720, %b104 ]
  %v712 = icmp slt i64 %v711, %v710
  br i1 %v712, label %b104, label %b105
b104:
  %v713 = mul i64 %v711, 2
  %v714 = add i64 %v648, %v713
  %v715 = mul i64 %v711, 768
  %v716 = getelementptr inbounds float, ptr %v618, i64 %v715
  %v717 = mul i64 %v714, 8
  %v718 = add i64 %v717, %v686
  %v719 = getelementptr inbounds float, ptr %v632, i64 %v718
  call void @outer_2x32(ptr %v716, ptr %v91, i64 %v647, ptr %v719, i64 8)
  %v720 = add nsw i64 %v711, 1
  br label %b103
b105:
  %v721 = add nsw i64 %v686, 32
  br label %b97
b99:
  %v722 = mul i64 %v643, 8
  %v723 = add i64 %v722, 0
  %v724 = getelementptr inbounds float, ptr %v617, i64 %v723
  br label %b106
b106:
  %v725 = phi i64 [ 0, %b99 ], [ %v734, %b107 ]
  %v726 = icmp slt i64 %v725, %v647
  br i1 %v726, label %b107, label %b108
b107:
  %v727 = mul i64 %v725, 8
  %v728 = getelementptr inbounds float, ptr %v724, i64 %v727
  %v729 = mul i64 %v725, 8
  %v730 = getelementptr inbounds float, ptr %v91, i64 %v729
  %v731 = getelementptr inbounds float, ptr %v728, i64 0
  %v732 = load <8 x float>, ptr %v731, align 4
  %v733 = getelementptr inbounds float, ptr %v730, i64 0
  store <8 x float> %v732, ptr %v733, align 4
  %v734 = add nsw i64 %v725, 1
  br label %b106
b108:
  %v735 = sdiv i64 %v652, 2
  br label %b109
b109:
  %v736 = phi i64 [ 0, %b108 ], [ %v745, %b110 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b110, label %b111
b110:
  %v738 = mul i64 %v736, 2
  %v739 = add i64 %v648, %v738
  %v740 = mul i64 %v736, 768
  %v741 = getelementptr inbounds float, ptr %v618, i64 %v740
  %v742 = mul i64 %v739, 8
  %v743 = add i64 %v742, 0
  %v744 = getelementptr inbounds float, ptr %v632, i64 %v743
  call void @outer_2x8(ptr %v741, ptr %v91, i64 %v647, ptr %v744, i64 8)
  %v745 = add nsw i64 %v736, 1
  br label %b109
b111:
  %v746 = add nsw i64 %v648, 64
  br label %b85
b87:
  %v747 = add nsw i64 %v643, 384
  br label %b82
b84:
  %v748 = icmp sgt i64 %v3, 1
  br i1 %v748, label %b112, label %b113
b112:
  %v749 = getelementptr inbounds i64, ptr %v1, i64 3
  %v750 = atomicrmw add ptr %v749, i64 1 acq_rel
  %v751 = mul i64 %v3, 5
  br label %b114
b114:
  %v752 = load atomic i64, ptr %v749 acquire, align 8
  %v753 = icmp slt i64 %v752, %v751
  br i1 %v753, label %b115, label %b116
b115:
  %v754 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v755 = mul i64 0, 32
  %v756 = getelementptr inbounds float, ptr %v44, i64 %v755
  %v757 = getelementptr inbounds float, ptr %v756, i64 0
  %v758 = mul i64 0, 8
  %v759 = getelementptr inbounds float, ptr %v24, i64 %v758
  %v760 = getelementptr inbounds float, ptr %v759, i64 0
  %v761 = getelementptr inbounds float, ptr %v91, i64 12288
  %v762 = add i64 32, 1
  %v763 = sdiv i64 %v762, 2
  %v764 = add i64 %v2, 1
  %v765 = mul i64 %v763, %v2
  %v766 = sdiv i64 %v765, %v3
  %v767 = mul i64 %v766, 2
  %v768 = icmp slt i64 %v767, 32
  %v769 = select i1 %v768, i64 %v767, i64 32
  %v770 = mul i64 %v763, %v764
  %v771 = sdiv i64 %v770, %v3
  %v772 = mul i64 %v771, 2
  %v773 = icmp slt i64 %v772, 32
  %v774 = select i1 %v773, i64 %v772, i64 32
  %v775 = getelementptr inbounds float, ptr %v40, i64 0
  br label %b117
b117:
  %v776 = phi i64 [ %v769, %b113 ], [ %v784, %b122 ]
  %v777 = icmp slt i64 %v776, %v774
  br i1 %v777, label %b118, label %b119
b118:
  %v778 = mul i64 %v776, 8
  %v779 = getelementptr inbounds float, ptr %v775, i64 %v778
  br label %b120
b120:
  %v780 = phi i64 [ 0, %b118 ], [ %v783, %b121 ]
  %v781 = icmp slt i64 %v780, 8
  br i1 %v781, label %b121, label %b122
b121:
  %v782 = getelementptr inbounds float, ptr %v779, i64 %v780
  store float 0x0000000000000000, ptr %v782, align 4
  %v783 = add nsw i64 %v780, 1
  br label %b120
b122:
  %v784 = add nsw i64 %v776, 1
  br label %b117
b119:
  %v785 = mul i64 %v8, 1
  br label %b123
b123:
  %v786 = phi i64 [ 0, %b119 ], [ %v890, %b128 ]
  %v787 = icmp slt i64 %v786, %v785
  br i1 %v787, label %b124, label %b125
b124:
  %v788 = sub i64 %v785, %v786
  %v789 = icmp slt i64 %v788, 384
  %v790 = select i1 %v789, i64 %v788, i64 384
  br label %b126
b126:
  %v791 = phi i64 [ %v769, %b124 ], [ %v889, %b152 ]
  %v792 = icmp slt i64 %v791, %v774
  br i1 %v792, label %b127, label %b128
b127:
  %v793 = sub i64 %v774, %v791
  %v794 = icmp slt i64 %v793, 64
  %v795 = select i1 %v794, i64 %v793, i64 64
  %v796 = sdiv i64 %v795, 2
  %v797 = mul i64 %v796, 2
  %v798 = sub i64 %v795, %v797
  %v799 = mul i64 %v786, 32
  %v800 = add i64 %v799, %v791
  %v801 = getelementptr inbounds float, ptr %v757, i64 %v800
  br label %b129
b129:
  %v802 = phi i64 [ 0, %b127 ], [ %v828, %b137 ]
  %v803 = icmp slt i64 %v802, %v790
  br i1 %v803, label %b130, label %b131
b130:
  %v804 = mul i64 %v802, 32
  %v805 = getelementptr inbounds float, ptr %v801, i64 %v804
  %v806 = mul i64 %v802, 2
  %v807 = getelementptr inbounds float, ptr %v761, i64 %v806
  br label %b132
b132:
  %v808 = phi i64 [ 0, %b130 ], [ %v817, %b133 ]
  %v809 = icmp slt i64 %v808, %v796
  br i1 %v809, label %b133, label %b134
b133:
  %v810 = mul i64 %v808, 2
  %v811 = getelementptr inbounds float, ptr %v805, i64 %v810
  %v812 = mul i64 %v808, 768
  %v813 = getelementptr inbounds float, ptr %v807, i64 %v812
  %v814 = getelementptr inbounds float, ptr %v811, i64 0
  %v815 = load <2 x float>, ptr %v814, align 4
  %v816 = getelementptr inbounds float, ptr %v813, i64 0
  store <2 x float> %v815, ptr %v816, align 4
  %v817 = add nsw i64 %v808, 1
  br label %b132
b134:
  %v818 = mul i64 %v796, 2
  %v819 = getelementptr inbounds float, ptr %v805, i64 %v818
  %v820 = mul i64 %v796, 768
  %v821 = getelementptr inbounds float, ptr %v807, i64 %v820
  br label %b135
b135:
  %v822 = phi i64 [ 0, %b134 ], [ %v827, %b136 ]
  %v823 = icmp slt i64 %v822, %v798
  br i1 %v823, label %b136, label %b137
b136:
  %v824 = getelementptr inbounds float, ptr %v819, i64 %v822
  %v825 = load float, ptr %v824, align 4
  %v826 = getelementptr inbounds float, ptr %v821, i64 %v822
  store float %v825, ptr %v826, align 4
  %v827 = add nsw i64 %v822, 1
  br label %b135, !llvm.loop !3
b137:
  %v828 = add nsw i64 %v802, 1
  br label %b129
b131:
  br label %b138
b138:
  %v829 = phi i64 [ 0, %b131 ], [ %v864, %b146 ]
  %v830 = icmp slt i64 %v829, 0
  br i1 %v830, label %b139, label %b140
b139:
  %v831 = mul i64 %v786, 8
  %v832 = add i64 %v831, %v829
  %v833 = getelementptr inbounds float, ptr %v760, i64 %v832
  br label %b141
b141:
  %v834 = phi i64 [ 0, %b139 ], [ %v852, %b142 ]
  %v835 = icmp slt i64 %v834, %v790
  br i1 %v835, label %b142, label %b143
b142:
  %v836 = mul i64 %v834, 8
  %v837 = getelementptr inbounds float, ptr %v833, i64 %v836
  %v838 = mul i64 %v834, 32
  %v839 = getelementptr inbounds float, ptr %v91, i64 %v838
  %v840 = getelementptr inbounds float, ptr %v837, i64 0
  %v841 = load <8 x float>, ptr %v840, align 4
  %v842 = getelementptr inbounds float, ptr %v839, i64 0
  store <8 x float> %v841, ptr %v842, align 4
  %v843 = getelementptr inbounds float, ptr %v837, i64 8
  %v844 = load <8 x float>, ptr %v843, align 4
  %v845 = getelementptr inbounds float, ptr %v839, i64 8
  store <8 x float> %v844, ptr %v845, align 4
  %v846 = getelementptr inbounds float, ptr %v837, i64 16
  %v847 = load <8 x float>, ptr %v846, align 4
  %v848 = getelementptr inbounds float, ptr %v839, i64 16
  store <8 x float> %v847, ptr %v848, align 4
  %v849 = getelementptr inbounds float, ptr %v837, i64 24
  %v850 = load <8 x float>, ptr %v849, align 4
  %v851 = getelementptr inbounds float, ptr %v839, i64 24
  store <8 x float> %v850, ptr %v851, align 4
  %v852 = add nsw i64 %v834, 1
  br label %b141
b143:
  %v853 = sdiv i64 %v795, 2
  br label %b144
b144:
  %v854 = phi i64 [ 0, %b143 ], [ %v863, %b145 ]
  %v855 = icmp slt i64 %v854, %v853
  br i1 %v855, label %b145, label %b146
b145:
  %v856 = mul i64 %v854, 2
  %v857 = add i64 %v791, %v856
  %v858 = mul i64 %v854, 768
  %v859 = getelementptr inbounds float, ptr %v761, i64 %v858
  %v860 = mul i64 %v857, 8
  %v861 = add i64 %v860, %v829
  %v862 = getelementptr inbounds float, ptr %v775, i64 %v861
  call void @outer_2x32(ptr %v859, ptr %v91, i64 %v790, ptr %v862, i64 8)
  %v863 = add nsw i64 %v854, 1
  br label %b144
b146:
  %v864 = add nsw i64 %v829, 32
  br label %b138
b140:
  %v865 = mul i64 %v786, 8
  %v866 = add i64 %v865, 0
  %v867 = getelementptr inbounds float, ptr %v760, i64 %v866
  br label %b147
b147:
  %v868 = phi i64 [ 0, %b140 ], [ %v877, %b148 ]
  %v869 = icmp slt i64 %v868, %v790
  br i1 %v869, label %b148, label %b149
b148:
  %v870 = mul i64 %v868, 8
  %v871 = getelementptr inbounds float, ptr %v867, i64 %v870
  %v872 = mul i64 %v868, 8
  %v873 = getelementptr inbounds float, ptr %v91, i64 %v872
  %v874 = getelementptr inbounds float, ptr %v871, i64 0
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = getelementptr inbounds float, ptr %v873, i64 0
  store <8 x float> %v875, ptr %v876, align 4
  %v877 = add nsw i64 %v868, 1
  br label %b147
b149:
  %v878 = sdiv i64 %v795, 2
  br label %b150
b150:
  %v879 = phi i64 [ 0, %b149 ], [ %v888, %b151 ]
  %v880 = icmp slt i64 %v879, %v878
  br i1 %v880, label %b151, label %b152
b151:
  %v881 = mul i64 %v879, 2
  %v882 = add i64 %v791, %v881
  %v883 = mul i64 %v879, 768
  %v884 = getelementptr inbounds float, ptr %v761, i64 %v883
  %v885 = mul i64 %v882, 8
  %v886 = add i64 %v885, 0
  %v887 = getelementptr inbounds float, ptr %v775, i64 %v886
  call void @outer_2x8(ptr %v884, ptr %v91, i64 %v790, ptr %v887, i64 8)
  %v888 = add nsw i64 %v879, 1
  br label %b150
b152:
  %v889 = add nsw i64 %v791, 64
  br label %b126
b128:
  %v890 = add nsw i64 %v786, 384
  br label %b123
b125:
  %v891 = icmp sgt i64 %v3, 1
  br i1 %v891, label %b153, label %b154
b153:
  %v892 = getelementptr inbounds i64, ptr %v1, i64 3
  %v893 = atomicrmw add ptr %v892, i64 1 acq_rel
  %v894 = mul i64 %v3, 6
  br label %b155
b155:
  %v895 = load atomic i64, ptr %v892 acquire, align 8
  %v896 = icmp slt i64 %v895, %v894
  br i1 %v896, label %b156, label %b157
b156:
  %v897 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v898 = icmp eq i64 %v2, 0
  br i1 %v898, label %b158, label %b159
b158:
  br label %b160
b160:
  %v899 = phi i64 [ 0, %b158 ], [ %v921, %b165 ]
  %v900 = icmp slt i64 %v899, 32
  br i1 %v900, label %b161, label %b162
b161:
  br label %b163
b163:
  %v901 = phi i64 [ 0, %b161 ], [ %v918, %b168 ]
  %v902 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v917, %b168 ]
  %v903 = icmp slt i64 %v901, %v8
  br i1 %v903, label %b164, label %b165
b164:
  %v904 = add i64 %v901, 128
  %v905 = icmp slt i64 %v904, %v8
  %v906 = select i1 %v905, i64 %v904, i64 %v8
  br label %b166
b166:
  %v907 = phi i64 [ %v901, %b164 ], [ %v916, %b167 ]
  %v908 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v915, %b167 ]
  %v909 = icmp slt i64 %v907, %v906
  br i1 %v909, label %b167, label %b168
b167:
  %v910 = mul i64 %v907, 32
  %v911 = getelementptr inbounds float, ptr %v44, i64 %v910
  %v912 = add i64 0, %v899
  %v913 = getelementptr inbounds float, ptr %v911, i64 %v912
  %v914 = load <8 x float>, ptr %v913, align 4
  %v915 = fadd <8 x float> %v908, %v914
  %v916 = add nsw i64 %v907, 1
  br label %b166
b168:
  %v917 = fadd <8 x float> %v902, %v908
  %v918 = add nsw i64 %v901, 128
  br label %b163
b165:
  %v919 = add i64 0, %v899
  %v920 = getelementptr inbounds float, ptr %v42, i64 %v919
  store <8 x float> %v902, ptr %v920, align 4
  %v921 = add nsw i64 %v899, 8
  br label %b160
b162:
  br label %b159
b159:
  %v922 = icmp sgt i64 %v3, 1
  br i1 %v922, label %b169, label %b170
b169:
  %v923 = getelementptr inbounds i64, ptr %v1, i64 3
  %v924 = atomicrmw add ptr %v923, i64 1 acq_rel
  %v925 = mul i64 %v3, 7
  br label %b171
b171:
  %v926 = load atomic i64, ptr %v923 acquire, align 8
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b172, label %b173
b172:
  %v928 = call i32 @sched_yield()
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
