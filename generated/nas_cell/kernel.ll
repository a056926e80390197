; generated from specs/nas_cell.yaml by `make generated`: do not edit
; nas_cell I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of8_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of8_0_1_2_3, ptr @tile_2x1of8_0_1_2_3], align 8
@table_tile_2x1of8_4_5_6_7 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of8_4_5_6_7, ptr @tile_2x1of8_4_5_6_7], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v655 = alloca float, i64 64, align 4
  %v1645 = alloca float, i64 128, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 5
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 8
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 10
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 16
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 17
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 19
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 20
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 21
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 23
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 24
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 25
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 26
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 27
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 0
  %v90 = add i64 %v89, 1024
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
  %v97 = getelementptr inbounds float, ptr %v36, i64 %v96
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
  %v110 = getelementptr inbounds i64, ptr %v1, i64 28
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
  %v128 = and i64 0, %v60
  %v129 = mul i64 %v128, %v7
  %v130 = add i64 %v129, %v126
  %v131 = mul i64 %v130, 8
  %v132 = getelementptr inbounds float, ptr %v18, i64 %v131
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
  %v148 = getelementptr inbounds i64, ptr %v1, i64 29
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
  %v166 = and i64 0, %v62
  %v167 = mul i64 %v166, %v7
  %v168 = add i64 %v167, %v164
  %v169 = mul i64 %v168, 8
  %v170 = getelementptr inbounds float, ptr %v20, i64 %v169
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
  %v187 = add i64 2, 0
  %v188 = sdiv i64 %v187, 1
  %v189 = add i64 %v2, 1
  %v190 = mul i64 %v188, %v2
  %v191 = sdiv i64 %v190, %v3
  %v192 = mul i64 %v191, 1
  %v193 = icmp slt i64 %v192, 2
  %v194 = select i1 %v193, i64 %v192, i64 2
  %v195 = mul i64 %v188, %v189
  %v196 = sdiv i64 %v195, %v3
  %v197 = mul i64 %v196, 1
  %v198 = icmp slt i64 %v197, 2
  %v199 = select i1 %v198, i64 %v197, i64 2
  %v200 = icmp slt i64 %v199, 2
  %v201 = select i1 %v200, i64 %v199, i64 2
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
  %v209 = sub i64 64, %v207
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
  %v220 = getelementptr inbounds float, ptr %v12, i64 %v219
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
  %v319 = sub i64 64, %v317
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
  %v330 = getelementptr inbounds float, ptr %v12, i64 %v329
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
  %v429 = sub i64 64, %v427
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
  %v440 = getelementptr inbounds float, ptr %v12, i64 %v439
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
  %v539 = sub i64 64, %v537
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
  %v550 = getelementptr inbounds float, ptr %v12, i64 %v549
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
  %v675 = icmp slt i64 %v674, 2
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
  %v705 = mul i64 %v700, 64
  %v706 = getelementptr inbounds float, ptr %v38, i64 %v705
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
  %v730 = getelementptr inbounds float, ptr %v88, i64 512
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
  %v749 = phi i64 [ %v741, %b117 ], [ %v1635, %b222 ]
  %v750 = icmp slt i64 %v749, %v748
  br i1 %v750, label %b120, label %b121
b120:
  %v751 = mul i64 %v749, 512
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
  %v766 = add i64 192, %v765
  %v767 = getelementptr inbounds float, ptr %v14, i64 %v766
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
  %v877 = getelementptr inbounds float, ptr %v14, i64 %v876
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
  %v986 = add i64 64, %v985
  %v987 = getelementptr inbounds float, ptr %v14, i64 %v986
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
  %v1096 = add i64 128, %v1095
  %v1097 = getelementptr inbounds float, ptr %v14, i64 %v1096
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
  %v1194 = add i64 %v1193, 0
  %v1195 = add i64 %v752, 0
  %v1196 = getelementptr inbounds float, ptr %v730, i64 %v1194
  %v1197 = sub i64 8, %v1195
  %v1198 = icmp slt i64 %v1197, 0
  %v1199 = select i1 %v1198, i64 0, i64 %v1197
  %v1200 = icmp ult i64 %v1199, 8
  %v1201 = select i1 %v1200, i64 %v1199, i64 8
  %v1202 = trunc i64 %v1201 to i32
  %v1203 = insertelement <8 x i32> poison, i32 %v1202, i64 0
  %v1204 = shufflevector <8 x i32> %v1203, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1205 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1204
  %v1206 = mul i64 %v1195, 8
  %v1207 = add i64 256, %v1206
  %v1208 = getelementptr inbounds float, ptr %v14, i64 %v1207
  %v1209 = icmp sge i64 %v1199, 8
  br i1 %v1209, label %b174, label %b175
b174:
  br label %b176
b176:
  %v1210 = phi i64 [ 0, %b174 ], [ %v1284, %b177 ]
  %v1211 = icmp slt i64 %v1210, 8
  br i1 %v1211, label %b177, label %b178
b177:
  %v1212 = add i64 %v1210, 0
  %v1213 = getelementptr inbounds float, ptr %v1208, i64 %v1212
  %v1214 = load <8 x float>, ptr %v1213, align 4
  %v1215 = add i64 %v1210, 8
  %v1216 = getelementptr inbounds float, ptr %v1208, i64 %v1215
  %v1217 = load <8 x float>, ptr %v1216, align 4
  %v1218 = add i64 %v1210, 16
  %v1219 = getelementptr inbounds float, ptr %v1208, i64 %v1218
  %v1220 = load <8 x float>, ptr %v1219, align 4
  %v1221 = add i64 %v1210, 24
  %v1222 = getelementptr inbounds float, ptr %v1208, i64 %v1221
  %v1223 = load <8 x float>, ptr %v1222, align 4
  %v1224 = add i64 %v1210, 32
  %v1225 = getelementptr inbounds float, ptr %v1208, i64 %v1224
  %v1226 = load <8 x float>, ptr %v1225, align 4
  %v1227 = add i64 %v1210, 40
  %v1228 = getelementptr inbounds float, ptr %v1208, i64 %v1227
  %v1229 = load <8 x float>, ptr %v1228, align 4
  %v1230 = add i64 %v1210, 48
  %v1231 = getelementptr inbounds float, ptr %v1208, i64 %v1230
  %v1232 = load <8 x float>, ptr %v1231, align 4
  %v1233 = add i64 %v1210, 56
  %v1234 = getelementptr inbounds float, ptr %v1208, i64 %v1233
  %v1235 = load <8 x float>, ptr %v1234, align 4
  %v1236 = shufflevector <8 x float> %v1214, <8 x float> %v1226, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1237 = shufflevector <8 x float> %v1214, <8 x float> %v1226, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1238 = shufflevector <8 x float> %v1217, <8 x float> %v1229, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1239 = shufflevector <8 x float> %v1217, <8 x float> %v1229, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1240 = shufflevector <8 x float> %v1220, <8 x float> %v1232, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1241 = shufflevector <8 x float> %v1220, <8 x float> %v1232, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1242 = shufflevector <8 x float> %v1223, <8 x float> %v1235, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1243 = shufflevector <8 x float> %v1223, <8 x float> %v1235, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1244 = shufflevector <8 x float> %v1236, <8 x float> %v1240, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1245 = shufflevector <8 x float> %v1236, <8 x float> %v1240, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1246 = shufflevector <8 x float> %v1238, <8 x float> %v1242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1247 = shufflevector <8 x float> %v1238, <8 x float> %v1242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1248 = shufflevector <8 x float> %v1237, <8 x float> %v1241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1249 = shufflevector <8 x float> %v1237, <8 x float> %v1241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1250 = shufflevector <8 x float> %v1239, <8 x float> %v1243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1251 = shufflevector <8 x float> %v1239, <8 x float> %v1243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1252 = shufflevector <8 x float> %v1244, <8 x float> %v1246, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1253 = shufflevector <8 x float> %v1244, <8 x float> %v1246, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1254 = shufflevector <8 x float> %v1245, <8 x float> %v1247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1255 = shufflevector <8 x float> %v1245, <8 x float> %v1247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1256 = shufflevector <8 x float> %v1248, <8 x float> %v1250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1257 = shufflevector <8 x float> %v1248, <8 x float> %v1250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1258 = shufflevector <8 x float> %v1249, <8 x float> %v1251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1259 = shufflevector <8 x float> %v1249, <8 x float> %v1251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1260 = add i64 %v1210, 0
  %v1261 = mul i64 %v1260, 32
  %v1262 = getelementptr inbounds float, ptr %v1196, i64 %v1261
  store <8 x float> %v1252, ptr %v1262, align 4
  %v1263 = add i64 %v1210, 1
  %v1264 = mul i64 %v1263, 32
  %v1265 = getelementptr inbounds float, ptr %v1196, i64 %v1264
  store <8 x float> %v1253, ptr %v1265, align 4
  %v1266 = add i64 %v1210, 2
  %v1267 = mul i64 %v1266, 32
  %v1268 = getelementptr inbounds float, ptr %v1196, i64 %v1267
  store <8 x float> %v1254, ptr %v1268, align 4
  %v1269 = add i64 %v1210, 3
  %v1270 = mul i64 %v1269, 32
  %v1271 = getelementptr inbounds float, ptr %v1196, i64 %v1270
  store <8 x float> %v1255, ptr %v1271, align 4
  %v1272 = add i64 %v1210, 4
  %v1273 = mul i64 %v1272, 32
  %v1274 = getelementptr inbounds float, ptr %v1196, i64 %v1273
  store <8 x float> %v1256, ptr %v1274, align 4
  %v1275 = add i64 %v1210, 5
  %v1276 = mul i64 %v1275, 32
  %v1277 = getelementptr inbounds float, ptr %v1196, i64 %v1276
  store <8 x float> %v1257, ptr %v1277, align 4
  %v1278 = add i64 %v1210, 6
  %v1279 = mul i64 %v1278, 32
  %v1280 = getelementptr inbounds float, ptr %v1196, i64 %v1279
  store <8 x float> %v1258, ptr %v1280, align 4
  %v1281 = add i64 %v1210, 7
  %v1282 = mul i64 %v1281, 32
  %v1283 = getelementptr inbounds float, ptr %v1196, i64 %v1282
  store <8 x float> %v1259, ptr %v1283, align 4
  %v1284 = add nsw i64 %v1210, 8
  br label %b176
b178:
  br label %b179
b179:
  %v1285 = phi i64 [ 8, %b178 ], [ %v1293, %b180 ]
  %v1286 = icmp slt i64 %v1285, 8
  br i1 %v1286, label %b180, label %b181
b180:
  %v1287 = mul i64 %v1285, 1
  %v1288 = getelementptr inbounds float, ptr %v1208, i64 %v1287
  %v1289 = getelementptr float, ptr %v1288, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1290 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1289, <8 x i1> %v1205, <8 x float> zeroinitializer)
  %v1291 = mul i64 %v1285, 32
  %v1292 = getelementptr inbounds float, ptr %v1196, i64 %v1291
  store <8 x float> %v1290, ptr %v1292, align 4
  %v1293 = add nsw i64 %v1285, 1
  br label %b179
b181:
  br label %b175
b175:
  %v1294 = icmp slt i64 %v1199, 8
  br i1 %v1294, label %b182, label %b183
b182:
  br label %b184
b184:
  %v1295 = phi i64 [ 0, %b182 ], [ %v1303, %b185 ]
  %v1296 = icmp slt i64 %v1295, 8
  br i1 %v1296, label %b185, label %b186
b185:
  %v1297 = mul i64 %v1295, 1
  %v1298 = getelementptr inbounds float, ptr %v1208, i64 %v1297
  %v1299 = getelementptr float, ptr %v1298, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1300 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1299, <8 x i1> %v1205, <8 x float> zeroinitializer)
  %v1301 = mul i64 %v1295, 32
  %v1302 = getelementptr inbounds float, ptr %v1196, i64 %v1301
  store <8 x float> %v1300, ptr %v1302, align 4
  %v1303 = add nsw i64 %v1295, 1
  br label %b184
b186:
  br label %b183
b183:
  %v1304 = add i64 %v1193, 8
  %v1305 = add i64 %v752, 0
  %v1306 = getelementptr inbounds float, ptr %v730, i64 %v1304
  %v1307 = sub i64 8, %v1305
  %v1308 = icmp slt i64 %v1307, 0
  %v1309 = select i1 %v1308, i64 0, i64 %v1307
  %v1310 = icmp ult i64 %v1309, 8
  %v1311 = select i1 %v1310, i64 %v1309, i64 8
  %v1312 = trunc i64 %v1311 to i32
  %v1313 = insertelement <8 x i32> poison, i32 %v1312, i64 0
  %v1314 = shufflevector <8 x i32> %v1313, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1315 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1314
  %v1316 = mul i64 %v1305, 8
  %v1317 = add i64 320, %v1316
  %v1318 = getelementptr inbounds float, ptr %v14, i64 %v1317
  %v1319 = icmp sge i64 %v1309, 8
  br i1 %v1319, label %b187, label %b188
b187:
  br label %b189
b189:
  %v1320 = phi i64 [ 0, %b187 ], [ %v1394, %b190 ]
  %v1321 = icmp slt i64 %v1320, 8
  br i1 %v1321, label %b190, label %b191
b190:
  %v1322 = add i64 %v1320, 0
  %v1323 = getelementptr inbounds float, ptr %v1318, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = add i64 %v1320, 8
  %v1326 = getelementptr inbounds float, ptr %v1318, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 %v1320, 16
  %v1329 = getelementptr inbounds float, ptr %v1318, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = add i64 %v1320, 24
  %v1332 = getelementptr inbounds float, ptr %v1318, i64 %v1331
  %v1333 = load <8 x float>, ptr %v1332, align 4
  %v1334 = add i64 %v1320, 32
  %v1335 = getelementptr inbounds float, ptr %v1318, i64 %v1334
  %v1336 = load <8 x float>, ptr %v1335, align 4
  %v1337 = add i64 %v1320, 40
  %v1338 = getelementptr inbounds float, ptr %v1318, i64 %v1337
  %v1339 = load <8 x float>, ptr %v1338, align 4
  %v1340 = add i64 %v1320, 48
  %v1341 = getelementptr inbounds float, ptr %v1318, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = add i64 %v1320, 56
  %v1344 = getelementptr inbounds float, ptr %v1318, i64 %v1343
  %v1345 = load <8 x float>, ptr %v1344, align 4
  %v1346 = shufflevector <8 x float> %v1324, <8 x float> %v1336, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1347 = shufflevector <8 x float> %v1324, <8 x float> %v1336, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1348 = shufflevector <8 x float> %v1327, <8 x float> %v1339, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1349 = shufflevector <8 x float> %v1327, <8 x float> %v1339, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1350 = shufflevector <8 x float> %v1330, <8 x float> %v1342, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1351 = shufflevector <8 x float> %v1330, <8 x float> %v1342, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1352 = shufflevector <8 x float> %v1333, <8 x float> %v1345, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1353 = shufflevector <8 x float> %v1333, <8 x float> %v1345, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1354 = shufflevector <8 x float> %v1346, <8 x float> %v1350, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1355 = shufflevector <8 x float> %v1346, <8 x float> %v1350, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1356 = shufflevector <8 x float> %v1348, <8 x float> %v1352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1357 = shufflevector <8 x float> %v1348, <8 x float> %v1352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1358 = shufflevector <8 x float> %v1347, <8 x float> %v1351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1359 = shufflevector <8 x float> %v1347, <8 x float> %v1351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1360 = shufflevector <8 x float> %v1349, <8 x float> %v1353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1361 = shufflevector <8 x float> %v1349, <8 x float> %v1353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1362 = shufflevector <8 x float> %v1354, <8 x float> %v1356, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1363 = shufflevector <8 x float> %v1354, <8 x float> %v1356, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1364 = shufflevector <8 x float> %v1355, <8 x float> %v1357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1365 = shufflevector <8 x float> %v1355, <8 x float> %v1357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1366 = shufflevector <8 x float> %v1358, <8 x float> %v1360, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1367 = shufflevector <8 x float> %v1358, <8 x float> %v1360, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1368 = shufflevector <8 x float> %v1359, <8 x float> %v1361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1369 = shufflevector <8 x float> %v1359, <8 x float> %v1361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1370 = add i64 %v1320, 0
  %v1371 = mul i64 %v1370, 32
  %v1372 = getelementptr inbounds float, ptr %v1306, i64 %v1371
  store <8 x float> %v1362, ptr %v1372, align 4
  %v1373 = add i64 %v1320, 1
  %v1374 = mul i64 %v1373, 32
  %v1375 = getelementptr inbounds float, ptr %v1306, i64 %v1374
  store <8 x float> %v1363, ptr %v1375, align 4
  %v1376 = add i64 %v1320, 2
  %v1377 = mul i64 %v1376, 32
  %v1378 = getelementptr inbounds float, ptr %v1306, i64 %v1377
  store <8 x float> %v1364, ptr %v1378, align 4
  %v1379 = add i64 %v1320, 3
  %v1380 = mul i64 %v1379, 32
  %v1381 = getelementptr inbounds float, ptr %v1306, i64 %v1380
  store <8 x float> %v1365, ptr %v1381, align 4
  %v1382 = add i64 %v1320, 4
  %v1383 = mul i64 %v1382, 32
  %v1384 = getelementptr inbounds float, ptr %v1306, i64 %v1383
  store <8 x float> %v1366, ptr %v1384, align 4
  %v1385 = add i64 %v1320, 5
  %v1386 = mul i64 %v1385, 32
  %v1387 = getelementptr inbounds float, ptr %v1306, i64 %v1386
  store <8 x float> %v1367, ptr %v1387, align 4
  %v1388 = add i64 %v1320, 6
  %v1389 = mul i64 %v1388, 32
  %v1390 = getelementptr inbounds float, ptr %v1306, i64 %v1389
  store <8 x float> %v1368, ptr %v1390, align 4
  %v1391 = add i64 %v1320, 7
  %v1392 = mul i64 %v1391, 32
  %v1393 = getelementptr inbounds float, ptr %v1306, i64 %v1392
  store <8 x float> %v1369, ptr %v1393, align 4
  %v1394 = add nsw i64 %v1320, 8
  br label %b189
b191:
  br label %b192
b192:
  %v1395 = phi i64 [ 8, %b191 ], [ %v1403, %b193 ]
  %v1396 = icmp slt i64 %v1395, 8
  br i1 %v1396, label %b193, label %b194
b193:
  %v1397 = mul i64 %v1395, 1
  %v1398 = getelementptr inbounds float, ptr %v1318, i64 %v1397
  %v1399 = getelementptr float, ptr %v1398, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1400 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1399, <8 x i1> %v1315, <8 x float> zeroinitializer)
  %v1401 = mul i64 %v1395, 32
  %v1402 = getelementptr inbounds float, ptr %v1306, i64 %v1401
  store <8 x float> %v1400, ptr %v1402, align 4
  %v1403 = add nsw i64 %v1395, 1
  br label %b192
b194:
  br label %b188
b188:
  %v1404 = icmp slt i64 %v1309, 8
  br i1 %v1404, label %b195, label %b196
b195:
  br label %b197
b197:
  %v1405 = phi i64 [ 0, %b195 ], [ %v1413, %b198 ]
  %v1406 = icmp slt i64 %v1405, 8
  br i1 %v1406, label %b198, label %b199
b198:
  %v1407 = mul i64 %v1405, 1
  %v1408 = getelementptr inbounds float, ptr %v1318, i64 %v1407
  %v1409 = getelementptr float, ptr %v1408, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1410 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1409, <8 x i1> %v1315, <8 x float> zeroinitializer)
  %v1411 = mul i64 %v1405, 32
  %v1412 = getelementptr inbounds float, ptr %v1306, i64 %v1411
  store <8 x float> %v1410, ptr %v1412, align 4
  %v1413 = add nsw i64 %v1405, 1
  br label %b197
b199:
  br label %b196
b196:
  %v1414 = add i64 %v1193, 16
  %v1415 = add i64 %v752, 0
  %v1416 = getelementptr inbounds float, ptr %v730, i64 %v1414
  %v1417 = sub i64 8, %v1415
  %v1418 = icmp slt i64 %v1417, 0
  %v1419 = select i1 %v1418, i64 0, i64 %v1417
  %v1420 = icmp ult i64 %v1419, 8
  %v1421 = select i1 %v1420, i64 %v1419, i64 8
  %v1422 = trunc i64 %v1421 to i32
  %v1423 = insertelement <8 x i32> poison, i32 %v1422, i64 0
  %v1424 = shufflevector <8 x i32> %v1423, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1425 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1424
  %v1426 = mul i64 %v1415, 8
  %v1427 = add i64 384, %v1426
  %v1428 = getelementptr inbounds float, ptr %v14, i64 %v1427
  %v1429 = icmp sge i64 %v1419, 8
  br i1 %v1429, label %b200, label %b201
b200:
  br label %b202
b202:
  %v1430 = phi i64 [ 0, %b200 ], [ %v1504, %b203 ]
  %v1431 = icmp slt i64 %v1430, 8
  br i1 %v1431, label %b203, label %b204
b203:
  %v1432 = add i64 %v1430, 0
  %v1433 = getelementptr inbounds float, ptr %v1428, i64 %v1432
  %v1434 = load <8 x float>, ptr %v1433, align 4
  %v1435 = add i64 %v1430, 8
  %v1436 = getelementptr inbounds float, ptr %v1428, i64 %v1435
  %v1437 = load <8 x float>, ptr %v1436, align 4
  %v1438 = add i64 %v1430, 16
  %v1439 = getelementptr inbounds float, ptr %v1428, i64 %v1438
  %v1440 = load <8 x float>, ptr %v1439, align 4
  %v1441 = add i64 %v1430, 24
  %v1442 = getelementptr inbounds float, ptr %v1428, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = add i64 %v1430, 32
  %v1445 = getelementptr inbounds float, ptr %v1428, i64 %v1444
  %v1446 = load <8 x float>, ptr %v1445, align 4
  %v1447 = add i64 %v1430, 40
  %v1448 = getelementptr inbounds float, ptr %v1428, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = add i64 %v1430, 48
  %v1451 = getelementptr inbounds float, ptr %v1428, i64 %v1450
  %v1452 = load <8 x float>, ptr %v1451, align 4
  %v1453 = add i64 %v1430, 56
  %v1454 = getelementptr inbounds float, ptr %v1428, i64 %v1453
  %v1455 = load <8 x float>, ptr %v1454, align 4
  %v1456 = shufflevector <8 x float> %v1434, <8 x float> %v1446, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1457 = shufflevector <8 x float> %v1434, <8 x float> %v1446, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1458 = shufflevector <8 x float> %v1437, <8 x float> %v1449, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1459 = shufflevector <8 x float> %v1437, <8 x float> %v1449, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1460 = shufflevector <8 x float> %v1440, <8 x float> %v1452, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1461 = shufflevector <8 x float> %v1440, <8 x float> %v1452, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1462 = shufflevector <8 x float> %v1443, <8 x float> %v1455, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1463 = shufflevector <8 x float> %v1443, <8 x float> %v1455, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1464 = shufflevector <8 x float> %v1456, <8 x float> %v1460, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1465 = shufflevector <8 x float> %v1456, <8 x float> %v1460, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1466 = shufflevector <8 x float> %v1458, <8 x float> %v1462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1467 = shufflevector <8 x float> %v1458, <8 x float> %v1462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1468 = shufflevector <8 x float> %v1457, <8 x float> %v1461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1469 = shufflevector <8 x float> %v1457, <8 x float> %v1461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1470 = shufflevector <8 x float> %v1459, <8 x float> %v1463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1471 = shufflevector <8 x float> %v1459, <8 x float> %v1463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1472 = shufflevector <8 x float> %v1464, <8 x float> %v1466, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1473 = shufflevector <8 x float> %v1464, <8 x float> %v1466, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1474 = shufflevector <8 x float> %v1465, <8 x float> %v1467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1475 = shufflevector <8 x float> %v1465, <8 x float> %v1467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1476 = shufflevector <8 x float> %v1468, <8 x float> %v1470, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1477 = shufflevector <8 x float> %v1468, <8 x float> %v1470, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1478 = shufflevector <8 x float> %v1469, <8 x float> %v1471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1479 = shufflevector <8 x float> %v1469, <8 x float> %v1471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1480 = add i64 %v1430, 0
  %v1481 = mul i64 %v1480, 32
  %v1482 = getelementptr inbounds float, ptr %v1416, i64 %v1481
  store <8 x float> %v1472, ptr %v1482, align 4
  %v1483 = add i64 %v1430, 1
  %v1484 = mul i64 %v1483, 32
  %v1485 = getelementptr inbounds float, ptr %v1416, i64 %v1484
  store <8 x float> %v1473, ptr %v1485, align 4
  %v1486 = add i64 %v1430, 2
  %v1487 = mul i64 %v1486, 32
  %v1488 = getelementptr inbounds float, ptr %v1416, i64 %v1487
  store <8 x float> %v1474, ptr %v1488, align 4
  %v1489 = add i64 %v1430, 3
  %v1490 = mul i64 %v1489, 32
  %v1491 = getelementptr inbounds float, ptr %v1416, i64 %v1490
  store <8 x float> %v1475, ptr %v1491, align 4
  %v1492 = add i64 %v1430, 4
  %v1493 = mul i64 %v1492, 32
  %v1494 = getelementptr inbounds float, ptr %v1416, i64 %v1493
  store <8 x float> %v1476, ptr %v1494, align 4
  %v1495 = add i64 %v1430, 5
  %v1496 = mul i64 %v1495, 32
  %v1497 = getelementptr inbounds float, ptr %v1416, i64 %v1496
  store <8 x float> %v1477, ptr %v1497, align 4
  %v1498 = add i64 %v1430, 6
  %v1499 = mul i64 %v1498, 32
  %v1500 = getelementptr inbounds float, ptr %v1416, i64 %v1499
  store <8 x float> %v1478, ptr %v1500, align 4
  %v1501 = add i64 %v1430, 7
  %v1502 = mul i64 %v1501, 32
  %v1503 = getelementptr inbounds float, ptr %v1416, i64 %v1502
  store <8 x float> %v1479, ptr %v1503, align 4
  %v1504 = add nsw i64 %v1430, 8
  br label %b202
b204:
  br label %b205
b205:
  %v1505 = phi i64 [ 8, %b204 ], [ %v1513, %b206 ]
  %v1506 = icmp slt i64 %v1505, 8
  br i1 %v1506, label %b206, label %b207
b206:
  %v1507 = mul i64 %v1505, 1
  %v1508 = getelementptr inbounds float, ptr %v1428, i64 %v1507
  %v1509 = getelementptr float, ptr %v1508, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1510 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1509, <8 x i1> %v1425, <8 x float> zeroinitializer)
  %v1511 = mul i64 %v1505, 32
  %v1512 = getelementptr inbounds float, ptr %v1416, i64 %v1511
  store <8 x float> %v1510, ptr %v1512, align 4
  %v1513 = add nsw i64 %v1505, 1
  br label %b205
b207:
  br label %b201
b201:
  %v1514 = icmp slt i64 %v1419, 8
  br i1 %v1514, label %b208, label %b209
b208:
  br label %b210
b210:
  %v1515 = phi i64 [ 0, %b208 ], [ %v1523, %b211 ]
  %v1516 = icmp slt i64 %v1515, 8
  br i1 %v1516, label %b211, label %b212
b211:
  %v1517 = mul i64 %v1515, 1
  %v1518 = getelementptr inbounds float, ptr %v1428, i64 %v1517
  %v1519 = getelementptr float, ptr %v1518, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1520 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1519, <8 x i1> %v1425, <8 x float> zeroinitializer)
  %v1521 = mul i64 %v1515, 32
  %v1522 = getelementptr inbounds float, ptr %v1416, i64 %v1521
  store <8 x float> %v1520, ptr %v1522, align 4
  %v1523 = add nsw i64 %v1515, 1
  br label %b210
b212:
  br label %b209
b209:
  %v1524 = add i64 %v1193, 24
  %v1525 = add i64 %v752, 0
  %v1526 = getelementptr inbounds float, ptr %v730, i64 %v1524
  %v1527 = sub i64 8, %v1525
  %v1528 = icmp slt i64 %v1527, 0
  %v1529 = select i1 %v1528, i64 0, i64 %v1527
  %v1530 = icmp ult i64 %v1529, 8
  %v1531 = select i1 %v1530, i64 %v1529, i64 8
  %v1532 = trunc i64 %v1531 to i32
  %v1533 = insertelement <8 x i32> poison, i32 %v1532, i64 0
  %v1534 = shufflevector <8 x i32> %v1533, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1535 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1534
  %v1536 = mul i64 %v1525, 8
  %v1537 = add i64 448, %v1536
  %v1538 = getelementptr inbounds float, ptr %v14, i64 %v1537
  %v1539 = icmp sge i64 %v1529, 8
  br i1 %v1539, label %b213, label %b214
b213:
  br label %b215
b215:
  %v1540 = phi i64 [ 0, %b213 ], [ %v1614, %b216 ]
  %v1541 = icmp slt i64 %v1540, 8
  br i1 %v1541, label %b216, label %b217
b216:
  %v1542 = add i64 %v1540, 0
  %v1543 = getelementptr inbounds float, ptr %v1538, i64 %v1542
  %v1544 = load <8 x float>, ptr %v1543, align 4
  %v1545 = add i64 %v1540, 8
  %v1546 = getelementptr inbounds float, ptr %v1538, i64 %v1545
  %v1547 = load <8 x float>, ptr %v1546, align 4
  %v1548 = add i64 %v1540, 16
  %v1549 = getelementptr inbounds float, ptr %v1538, i64 %v1548
  %v1550 = load <8 x float>, ptr %v1549, align 4
  %v1551 = add i64 %v1540, 24
  %v1552 = getelementptr inbounds float, ptr %v1538, i64 %v1551
  %v1553 = load <8 x float>, ptr %v1552, align 4
  %v1554 = add i64 %v1540, 32
  %v1555 = getelementptr inbounds float, ptr %v1538, i64 %v1554
  %v1556 = load <8 x float>, ptr %v1555, align 4
  %v1557 = add i64 %v1540, 40
  %v1558 = getelementptr inbounds float, ptr %v1538, i64 %v1557
  %v1559 = load <8 x float>, ptr %v1558, align 4
  %v1560 = add i64 %v1540, 48
  %v1561 = getelementptr inbounds float, ptr %v1538, i64 %v1560
  %v1562 = load <8 x float>, ptr %v1561, align 4
  %v1563 = add i64 %v1540, 56
  %v1564 = getelementptr inbounds float, ptr %v1538, i64 %v1563
  %v1565 = load <8 x float>, ptr %v1564, align 4
  %v1566 = shufflevector <8 x float> %v1544, <8 x float> %v1556, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1567 = shufflevector <8 x float> %v1544, <8 x float> %v1556, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1568 = shufflevector <8 x float> %v1547, <8 x float> %v1559, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1569 = shufflevector <8 x float> %v1547, <8 x float> %v1559, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1570 = shufflevector <8 x float> %v1550, <8 x float> %v1562, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1571 = shufflevector <8 x float> %v1550, <8 x float> %v1562, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1572 = shufflevector <8 x float> %v1553, <8 x float> %v1565, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1573 = shufflevector <8 x float> %v1553, <8 x float> %v1565, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1574 = shufflevector <8 x float> %v1566, <8 x float> %v1570, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1575 = shufflevector <8 x float> %v1566, <8 x float> %v1570, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1576 = shufflevector <8 x float> %v1568, <8 x float> %v1572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1577 = shufflevector <8 x float> %v1568, <8 x float> %v1572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1578 = shufflevector <8 x float> %v1567, <8 x float> %v1571, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1579 = shufflevector <8 x float> %v1567, <8 x float> %v1571, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1580 = shufflevector <8 x float> %v1569, <8 x float> %v1573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1581 = shufflevector <8 x float> %v1569, <8 x float> %v1573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1582 = shufflevector <8 x float> %v1574, <8 x float> %v1576, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1583 = shufflevector <8 x float> %v1574, <8 x float> %v1576, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1584 = shufflevector <8 x float> %v1575, <8 x float> %v1577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1585 = shufflevector <8 x float> %v1575, <8 x float> %v1577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1586 = shufflevector <8 x float> %v1578, <8 x float> %v1580, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1587 = shufflevector <8 x float> %v1578, <8 x float> %v1580, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1588 = shufflevector <8 x float> %v1579, <8 x float> %v1581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1589 = shufflevector <8 x float> %v1579, <8 x float> %v1581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1590 = add i64 %v1540, 0
  %v1591 = mul i64 %v1590, 32
  %v1592 = getelementptr inbounds float, ptr %v1526, i64 %v1591
  store <8 x float> %v1582, ptr %v1592, align 4
  %v1593 = add i64 %v1540, 1
  %v1594 = mul i64 %v1593, 32
  %v1595 = getelementptr inbounds float, ptr %v1526, i64 %v1594
  store <8 x float> %v1583, ptr %v1595, align 4
  %v1596 = add i64 %v1540, 2
  %v1597 = mul i64 %v1596, 32
  %v1598 = getelementptr inbounds float, ptr %v1526, i64 %v1597
  store <8 x float> %v1584, ptr %v1598, align 4
  %v1599 = add i64 %v1540, 3
  %v1600 = mul i64 %v1599, 32
  %v1601 = getelementptr inbounds float, ptr %v1526, i64 %v1600
  store <8 x float> %v1585, ptr %v1601, align 4
  %v1602 = add i64 %v1540, 4
  %v1603 = mul i64 %v1602, 32
  %v1604 = getelementptr inbounds float, ptr %v1526, i64 %v1603
  store <8 x float> %v1586, ptr %v1604, align 4
  %v1605 = add i64 %v1540, 5
  %v1606 = mul i64 %v1605, 32
  %v1607 = getelementptr inbounds float, ptr %v1526, i64 %v1606
  store <8 x float> %v1587, ptr %v1607, align 4
  %v1608 = add i64 %v1540, 6
  %v1609 = mul i64 %v1608, 32
  %v1610 = getelementptr inbounds float, ptr %v1526, i64 %v1609
  store <8 x float> %v1588, ptr %v1610, align 4
  %v1611 = add i64 %v1540, 7
  %v1612 = mul i64 %v1611, 32
  %v1613 = getelementptr inbounds float, ptr %v1526, i64 %v1612
  store <8 x float> %v1589, ptr %v1613, align 4
  %v1614 = add nsw i64 %v1540, 8
  br label %b215
b217:
  br label %b218
b218:
  %v1615 = phi i64 [ 8, %b217 ], [ %v1623, %b219 ]
  %v1616 = icmp slt i64 %v1615, 8
  br i1 %v1616, label %b219, label %b220
b219:
  %v1617 = mul i64 %v1615, 1
  %v1618 = getelementptr inbounds float, ptr %v1538, i64 %v1617
  %v1619 = getelementptr float, ptr %v1618, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1620 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1619, <8 x i1> %v1535, <8 x float> zeroinitializer)
  %v1621 = mul i64 %v1615, 32
  %v1622 = getelementptr inbounds float, ptr %v1526, i64 %v1621
  store <8 x float> %v1620, ptr %v1622, align 4
  %v1623 = add nsw i64 %v1615, 1
  br label %b218
b220:
  br label %b214
b214:
  %v1624 = icmp slt i64 %v1529, 8
  br i1 %v1624, label %b221, label %b222
b221:
  br label %b223
b223:
  %v1625 = phi i64 [ 0, %b221 ], [ %v1633, %b224 ]
  %v1626 = icmp slt i64 %v1625, 8
  br i1 %v1626, label %b224, label %b225
b224:
  %v1627 = mul i64 %v1625, 1
  %v1628 = getelementptr inbounds float, ptr %v1538, i64 %v1627
  %v1629 = getelementptr float, ptr %v1628, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1630 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1629, <8 x i1> %v1535, <8 x float> zeroinitializer)
  %v1631 = mul i64 %v1625, 32
  %v1632 = getelementptr inbounds float, ptr %v1526, i64 %v1631
  store <8 x float> %v1630, ptr %v1632, align 4
  %v1633 = add nsw i64 %v1625, 1
  br label %b223
b225:
  br label %b222
b222:
  %v1634 = add i64 %v1193, 256
  %v1635 = add nsw i64 %v749, 1
  br label %b119
b121:
  br label %b118
b118:
  %v1636 = icmp sgt i64 %v3, 1
  br i1 %v1636, label %b226, label %b227
b226:
  %v1637 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1638 = atomicrmw add ptr %v1637, i64 1 acq_rel
  %v1639 = mul i64 %v3, 6
  br label %b228
b228:
  %v1640 = load atomic i64, ptr %v1637 acquire, align 8
  %v1641 = icmp slt i64 %v1640, %v1639
  br i1 %v1641, label %b229, label %b230
b229:
  %v1642 = call i32 @sched_yield()
  br label %b228
b230:
  br label %b227
b227:
  br label %b231
b231:
  %v1643 = phi i64 [ 0, %b227 ], [ %v2229, %b236 ]
  %v1644 = icmp slt i64 %v1643, %v5
  br i1 %v1644, label %b232, label %b233
b232:
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
  br label %b234
b234:
  %v1659 = phi i64 [ %v1653, %b232 ], [ %v2228, %b239 ]
  %v1660 = icmp slt i64 %v1659, %v1658
  br i1 %v1660, label %b235, label %b236
b235:
  %v1661 = add i64 %v1659, 96
  %v1662 = icmp slt i64 %v1661, %v1658
  %v1663 = select i1 %v1662, i64 %v1661, i64 %v1658
  br label %b237
b237:
  %v1664 = phi i64 [ 0, %b235 ], [ %v2227, %b242 ]
  %v1665 = icmp slt i64 %v1664, 1
  br i1 %v1665, label %b238, label %b239
b238:
  %v1666 = sub i64 %v1663, %v1659
  %v1667 = sub i64 2, 1
  %v1668 = add i64 %v1666, %v1667
  %v1669 = sdiv i64 %v1668, 2
  br label %b240
b240:
  %v1670 = phi i64 [ 0, %b238 ], [ %v2226, %b249 ]
  %v1671 = icmp slt i64 %v1670, %v1669
  br i1 %v1671, label %b241, label %b242
b241:
  %v1672 = mul i64 %v1666, %v1670
  %v1673 = sdiv i64 %v1672, %v1669
  %v1674 = add i64 %v1659, %v1673
  %v1675 = add i64 %v1670, 1
  %v1676 = mul i64 %v1666, %v1675
  %v1677 = sdiv i64 %v1676, %v1669
  %v1678 = add i64 %v1659, %v1677
  %v1679 = mul i64 %v1664, 512
  %v1680 = getelementptr inbounds float, ptr %v730, i64 %v1679
  %v1681 = sub i64 %v1678, %v1674
  %v1682 = add i64 %v1643, 0
  %v1683 = and i64 %v1682, %v60
  %v1684 = mul i64 %v1683, %v7
  %v1685 = add i64 %v1684, %v1674
  %v1686 = mul i64 %v1685, 8
  %v1687 = getelementptr inbounds float, ptr %v18, i64 %v1686
  %v1688 = getelementptr inbounds float, ptr %v1687, i64 0
  %v1689 = sub i64 %v1681, 1
  %v1690 = getelementptr inbounds ptr, ptr @table_tile_2x1of8_0_1_2_3, i64 %v1689
  %v1691 = load ptr, ptr %v1690, align 4
  %v1692 = icmp sgt i64 %v1681, 0
  br i1 %v1692, label %b243, label %b244
b243:
  call void %v1691(ptr %v1688, i64 8, ptr %v1680, i64 8, ptr %v1645)
  br label %b244
b244:
  %v1693 = add i64 %v1679, 256
  %v1694 = getelementptr inbounds float, ptr %v730, i64 %v1693
  %v1695 = sub i64 %v1678, %v1674
  %v1696 = add i64 %v1643, 0
  %v1697 = and i64 %v1696, %v60
  %v1698 = mul i64 %v1697, %v7
  %v1699 = add i64 %v1698, %v1674
  %v1700 = mul i64 %v1699, 8
  %v1701 = getelementptr inbounds float, ptr %v18, i64 %v1700
  %v1702 = getelementptr inbounds float, ptr %v1701, i64 0
  %v1703 = sub i64 %v1695, 1
  %v1704 = getelementptr inbounds ptr, ptr @table_tile_2x1of8_4_5_6_7, i64 %v1703
  %v1705 = load ptr, ptr %v1704, align 4
  %v1706 = icmp sgt i64 %v1695, 0
  br i1 %v1706, label %b245, label %b246
b245:
  call void %v1705(ptr %v1702, i64 8, ptr %v1694, i64 8, ptr %v1645)
  br label %b246
b246:
  %v1707 = add i64 %v1693, 256
  br label %b247
b247:
  %v1708 = phi i64 [ %v1674, %b246 ], [ %v2225, %b252 ]
  %v1709 = icmp slt i64 %v1708, %v1678
  br i1 %v1709, label %b248, label %b249
b248:
  %v1710 = sub i64 %v1708, %v1674
  %v1711 = mul i64 %v1710, 64
  %v1712 = getelementptr inbounds float, ptr %v1645, i64 %v1711
  %v1713 = add i64 %v1643, 0
  %v1714 = and i64 %v1713, %v70
  %v1715 = mul i64 %v1714, %v7
  %v1716 = add i64 %v1715, %v1708
  %v1717 = mul i64 %v1716, 64
  %v1718 = getelementptr inbounds float, ptr %v38, i64 %v1717
  %v1719 = add i64 %v1643, 0
  %v1720 = and i64 %v1719, %v62
  %v1721 = mul i64 %v1720, %v7
  %v1722 = add i64 %v1721, %v1708
  %v1723 = mul i64 %v1722, 8
  %v1724 = getelementptr inbounds float, ptr %v20, i64 %v1723
  %v1725 = add i64 %v1643, 0
  %v1726 = and i64 %v1725, %v72
  %v1727 = mul i64 %v1726, %v7
  %v1728 = add i64 %v1727, %v1708
  %v1729 = mul i64 %v1728, 8
  %v1730 = getelementptr inbounds float, ptr %v40, i64 %v1729
  %v1731 = add i64 %v1643, 0
  %v1732 = and i64 %v1731, %v74
  %v1733 = mul i64 %v1732, %v7
  %v1734 = add i64 %v1733, %v1708
  %v1735 = mul i64 %v1734, 8
  %v1736 = getelementptr inbounds float, ptr %v42, i64 %v1735
  %v1737 = add i64 %v1643, 0
  %v1738 = and i64 %v1737, %v76
  %v1739 = mul i64 %v1738, %v7
  %v1740 = add i64 %v1739, %v1708
  %v1741 = mul i64 %v1740, 8
  %v1742 = getelementptr inbounds float, ptr %v44, i64 %v1741
  %v1743 = add i64 %v1643, 0
  %v1744 = and i64 %v1743, %v78
  %v1745 = mul i64 %v1744, %v7
  %v1746 = add i64 %v1745, %v1708
  %v1747 = mul i64 %v1746, 8
  %v1748 = getelementptr inbounds float, ptr %v46, i64 %v1747
  %v1749 = add i64 %v1643, 0
  %v1750 = and i64 %v1749, %v80
  %v1751 = mul i64 %v1750, %v7
  %v1752 = add i64 %v1751, %v1708
  %v1753 = mul i64 %v1752, 8
  %v1754 = getelementptr inbounds float, ptr %v48, i64 %v1753
  %v1755 = add i64 %v1643, 0
  %v1756 = and i64 %v1755, %v82
  %v1757 = mul i64 %v1756, %v7
  %v1758 = add i64 %v1757, %v1708
  %v1759 = mul i64 %v1758, 8
  %v1760 = getelementptr inbounds float, ptr %v50, i64 %v1759
  %v1761 = add i64 %v1643, 0
  %v1762 = and i64 %v1761, %v84
  %v1763 = mul i64 %v1762, %v7
  %v1764 = add i64 %v1763, %v1708
  %v1765 = mul i64 %v1764, 8
  %v1766 = getelementptr inbounds float, ptr %v52, i64 %v1765
  %v1767 = add i64 %v1643, 0
  %v1768 = and i64 %v1767, %v86
  %v1769 = mul i64 %v1768, %v7
  %v1770 = add i64 %v1769, %v1708
  %v1771 = mul i64 %v1770, 8
  %v1772 = getelementptr inbounds float, ptr %v54, i64 %v1771
  %v1773 = add i64 %v1643, 1
  %v1774 = and i64 %v1773, %v62
  %v1775 = mul i64 %v1774, %v7
  %v1776 = add i64 %v1775, %v1708
  %v1777 = mul i64 %v1776, 8
  %v1778 = getelementptr inbounds float, ptr %v20, i64 %v1777
  %v1779 = add i64 %v1643, 1
  %v1780 = and i64 %v1779, %v60
  %v1781 = mul i64 %v1780, %v7
  %v1782 = add i64 %v1781, %v1708
  %v1783 = mul i64 %v1782, 8
  %v1784 = getelementptr inbounds float, ptr %v18, i64 %v1783
  br label %b250
b250:
  %v1785 = phi i64 [ 0, %b248 ], [ %v2224, %b251 ]
  %v1786 = icmp slt i64 %v1785, 1
  br i1 %v1786, label %b251, label %b252
b251:
  %v1787 = mul i64 %v1664, 1
  %v1788 = add i64 %v1787, %v1785
  %v1789 = mul i64 %v1788, 8
  %v1790 = add i64 0, %v1785
  %v1791 = mul i64 %v1790, 8
  %v1792 = getelementptr inbounds float, ptr %v1712, i64 %v1791
  %v1793 = load <8 x float>, ptr %v1792, align 4
  %v1794 = add i64 1, %v1785
  %v1795 = mul i64 %v1794, 8
  %v1796 = getelementptr inbounds float, ptr %v1712, i64 %v1795
  %v1797 = load <8 x float>, ptr %v1796, align 4
  %v1798 = add i64 2, %v1785
  %v1799 = mul i64 %v1798, 8
  %v1800 = getelementptr inbounds float, ptr %v1712, i64 %v1799
  %v1801 = load <8 x float>, ptr %v1800, align 4
  %v1802 = add i64 3, %v1785
  %v1803 = mul i64 %v1802, 8
  %v1804 = getelementptr inbounds float, ptr %v1712, i64 %v1803
  %v1805 = load <8 x float>, ptr %v1804, align 4
  %v1806 = add i64 4, %v1785
  %v1807 = mul i64 %v1806, 8
  %v1808 = getelementptr inbounds float, ptr %v1712, i64 %v1807
  %v1809 = load <8 x float>, ptr %v1808, align 4
  %v1810 = add i64 5, %v1785
  %v1811 = mul i64 %v1810, 8
  %v1812 = getelementptr inbounds float, ptr %v1712, i64 %v1811
  %v1813 = load <8 x float>, ptr %v1812, align 4
  %v1814 = add i64 6, %v1785
  %v1815 = mul i64 %v1814, 8
  %v1816 = getelementptr inbounds float, ptr %v1712, i64 %v1815
  %v1817 = load <8 x float>, ptr %v1816, align 4
  %v1818 = add i64 7, %v1785
  %v1819 = mul i64 %v1818, 8
  %v1820 = getelementptr inbounds float, ptr %v1712, i64 %v1819
  %v1821 = load <8 x float>, ptr %v1820, align 4
  %v1822 = add i64 0, %v1789
  %v1823 = getelementptr inbounds float, ptr %v1718, i64 %v1822
  %v1824 = load <8 x float>, ptr %v1823, align 4
  %v1825 = fadd <8 x float> %v1824, %v1797
  %v1826 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1825)
  %v1827 = fneg <8 x float> %v1826
  %v1828 = fcmp olt <8 x float> %v1827, splat (float 0xC05A400000000000)
  %v1829 = select <8 x i1> %v1828, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1827
  %v1830 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1829, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1831 = fsub <8 x float> %v1830, splat (float 0x4168000000000000)
  %v1832 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1829)
  %v1833 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1831, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1832)
  %v1834 = bitcast <8 x float> %v1830 to <8 x i32>
  %v1835 = fmul <8 x float> %v1833, %v1833
  %v1836 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1833, <8 x float> splat (float 0x3F81227F40000000))
  %v1837 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1836, <8 x float> %v1833, <8 x float> splat (float 0x3FA5556740000000))
  %v1838 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1837, <8 x float> %v1833, <8 x float> splat (float 0x3FC5554B00000000))
  %v1839 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1838, <8 x float> %v1833, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1840 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1835, <8 x float> %v1839, <8 x float> %v1833)
  %v1841 = sub <8 x i32> %v1834, splat (i32 1262485250)
  %v1842 = lshr <8 x i32> %v1841, splat (i32 1)
  %v1843 = sub <8 x i32> %v1841, %v1842
  %v1844 = shl <8 x i32> %v1842, splat (i32 23)
  %v1845 = bitcast <8 x i32> %v1844 to <8 x float>
  %v1846 = shl <8 x i32> %v1843, splat (i32 23)
  %v1847 = bitcast <8 x i32> %v1846 to <8 x float>
  %v1848 = fadd <8 x float> %v1840, splat (float 0x3FF0000000000000)
  %v1849 = fmul <8 x float> %v1848, %v1845
  %v1850 = fmul <8 x float> %v1849, %v1847
  %v1851 = fcmp olt <8 x float> %v1825, splat (float 0x0000000000000000)
  %v1852 = select <8 x i1> %v1851, <8 x float> %v1850, <8 x float> splat (float 0x3FF0000000000000)
  %v1853 = fadd <8 x float> %v1850, splat (float 0x3FF0000000000000)
  %v1854 = fdiv <8 x float> %v1852, %v1853
  %v1855 = add i64 8, %v1789
  %v1856 = getelementptr inbounds float, ptr %v1718, i64 %v1855
  %v1857 = load <8 x float>, ptr %v1856, align 4
  %v1858 = fadd <8 x float> %v1857, %v1801
  %v1859 = add i64 16, %v1789
  %v1860 = getelementptr inbounds float, ptr %v1718, i64 %v1859
  %v1861 = load <8 x float>, ptr %v1860, align 4
  %v1862 = fadd <8 x float> %v1861, %v1805
  %v1863 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1862)
  %v1864 = fneg <8 x float> %v1863
  %v1865 = fcmp olt <8 x float> %v1864, splat (float 0xC05A400000000000)
  %v1866 = select <8 x i1> %v1865, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1864
  %v1867 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1866, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1868 = fsub <8 x float> %v1867, splat (float 0x4168000000000000)
  %v1869 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1868, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1866)
  %v1870 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1868, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1869)
  %v1871 = bitcast <8 x float> %v1867 to <8 x i32>
  %v1872 = fmul <8 x float> %v1870, %v1870
  %v1873 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1870, <8 x float> splat (float 0x3F81227F40000000))
  %v1874 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1873, <8 x float> %v1870, <8 x float> splat (float 0x3FA5556740000000))
  %v1875 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1874, <8 x float> %v1870, <8 x float> splat (float 0x3FC5554B00000000))
  %v1876 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1875, <8 x float> %v1870, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1877 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1872, <8 x float> %v1876, <8 x float> %v1870)
  %v1878 = sub <8 x i32> %v1871, splat (i32 1262485250)
  %v1879 = lshr <8 x i32> %v1878, splat (i32 1)
  %v1880 = sub <8 x i32> %v1878, %v1879
  %v1881 = shl <8 x i32> %v1879, splat (i32 23)
  %v1882 = bitcast <8 x i32> %v1881 to <8 x float>
  %v1883 = shl <8 x i32> %v1880, splat (i32 23)
  %v1884 = bitcast <8 x i32> %v1883 to <8 x float>
  %v1885 = fadd <8 x float> %v1877, splat (float 0x3FF0000000000000)
  %v1886 = fmul <8 x float> %v1885, %v1882
  %v1887 = fmul <8 x float> %v1886, %v1884
  %v1888 = fcmp olt <8 x float> %v1862, splat (float 0x0000000000000000)
  %v1889 = select <8 x i1> %v1888, <8 x float> %v1887, <8 x float> splat (float 0x3FF0000000000000)
  %v1890 = fadd <8 x float> %v1887, splat (float 0x3FF0000000000000)
  %v1891 = fdiv <8 x float> %v1889, %v1890
  %v1892 = add i64 32, %v1789
  %v1893 = getelementptr inbounds float, ptr %v1718, i64 %v1892
  %v1894 = load <8 x float>, ptr %v1893, align 4
  %v1895 = fadd <8 x float> %v1894, %v1809
  %v1896 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1895)
  %v1897 = fcmp ogt <8 x float> %v1896, splat (float 0x4023000000000000)
  %v1898 = select <8 x i1> %v1897, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1896
  %v1899 = fadd <8 x float> %v1898, %v1898
  %v1900 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1899, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1901 = fsub <8 x float> %v1900, splat (float 0x4168000000000000)
  %v1902 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1901, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1899)
  %v1903 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1901, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1902)
  %v1904 = bitcast <8 x float> %v1900 to <8 x i32>
  %v1905 = fmul <8 x float> %v1903, %v1903
  %v1906 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1903, <8 x float> splat (float 0x3F81227F40000000))
  %v1907 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1906, <8 x float> %v1903, <8 x float> splat (float 0x3FA5556740000000))
  %v1908 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1907, <8 x float> %v1903, <8 x float> splat (float 0x3FC5554B00000000))
  %v1909 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1908, <8 x float> %v1903, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1910 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1905, <8 x float> %v1909, <8 x float> %v1903)
  %v1911 = shl <8 x i32> %v1904, splat (i32 23)
  %v1912 = add <8 x i32> %v1911, splat (i32 1065353216)
  %v1913 = bitcast <8 x i32> %v1912 to <8 x float>
  %v1914 = fsub <8 x float> %v1913, splat (float 0x3FF0000000000000)
  %v1915 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1913, <8 x float> %v1910, <8 x float> %v1914)
  %v1916 = fadd <8 x float> %v1915, splat (float 0x4000000000000000)
  %v1917 = fdiv <8 x float> %v1915, %v1916
  %v1918 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1917, <8 x float> %v1895)
  %v1919 = add i64 40, %v1789
  %v1920 = getelementptr inbounds float, ptr %v1718, i64 %v1919
  %v1921 = load <8 x float>, ptr %v1920, align 4
  %v1922 = fadd <8 x float> %v1921, %v1813
  %v1923 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1922)
  %v1924 = fneg <8 x float> %v1923
  %v1925 = fcmp olt <8 x float> %v1924, splat (float 0xC05A400000000000)
  %v1926 = select <8 x i1> %v1925, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1924
  %v1927 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1926, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1928 = fsub <8 x float> %v1927, splat (float 0x4168000000000000)
  %v1929 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1928, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1926)
  %v1930 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1928, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1929)
  %v1931 = bitcast <8 x float> %v1927 to <8 x i32>
  %v1932 = fmul <8 x float> %v1930, %v1930
  %v1933 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1930, <8 x float> splat (float 0x3F81227F40000000))
  %v1934 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1933, <8 x float> %v1930, <8 x float> splat (float 0x3FA5556740000000))
  %v1935 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1934, <8 x float> %v1930, <8 x float> splat (float 0x3FC5554B00000000))
  %v1936 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1935, <8 x float> %v1930, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1937 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1932, <8 x float> %v1936, <8 x float> %v1930)
  %v1938 = sub <8 x i32> %v1931, splat (i32 1262485250)
  %v1939 = lshr <8 x i32> %v1938, splat (i32 1)
  %v1940 = sub <8 x i32> %v1938, %v1939
  %v1941 = shl <8 x i32> %v1939, splat (i32 23)
  %v1942 = bitcast <8 x i32> %v1941 to <8 x float>
  %v1943 = shl <8 x i32> %v1940, splat (i32 23)
  %v1944 = bitcast <8 x i32> %v1943 to <8 x float>
  %v1945 = fadd <8 x float> %v1937, splat (float 0x3FF0000000000000)
  %v1946 = fmul <8 x float> %v1945, %v1942
  %v1947 = fmul <8 x float> %v1946, %v1944
  %v1948 = fcmp olt <8 x float> %v1922, splat (float 0x0000000000000000)
  %v1949 = select <8 x i1> %v1948, <8 x float> %v1947, <8 x float> splat (float 0x3FF0000000000000)
  %v1950 = fadd <8 x float> %v1947, splat (float 0x3FF0000000000000)
  %v1951 = fdiv <8 x float> %v1949, %v1950
  %v1952 = add i64 48, %v1789
  %v1953 = getelementptr inbounds float, ptr %v1718, i64 %v1952
  %v1954 = load <8 x float>, ptr %v1953, align 4
  %v1955 = fadd <8 x float> %v1954, %v1817
  %v1956 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1955)
  %v1957 = fcmp ogt <8 x float> %v1956, splat (float 0x4023000000000000)
  %v1958 = select <8 x i1> %v1957, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1956
  %v1959 = fadd <8 x float> %v1958, %v1958
  %v1960 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1959, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1961 = fsub <8 x float> %v1960, splat (float 0x4168000000000000)
  %v1962 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1961, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1959)
  %v1963 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1961, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1962)
  %v1964 = bitcast <8 x float> %v1960 to <8 x i32>
  %v1965 = fmul <8 x float> %v1963, %v1963
  %v1966 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1963, <8 x float> splat (float 0x3F81227F40000000))
  %v1967 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1966, <8 x float> %v1963, <8 x float> splat (float 0x3FA5556740000000))
  %v1968 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1967, <8 x float> %v1963, <8 x float> splat (float 0x3FC5554B00000000))
  %v1969 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1968, <8 x float> %v1963, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1970 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1965, <8 x float> %v1969, <8 x float> %v1963)
  %v1971 = shl <8 x i32> %v1964, splat (i32 23)
  %v1972 = add <8 x i32> %v1971, splat (i32 1065353216)
  %v1973 = bitcast <8 x i32> %v1972 to <8 x float>
  %v1974 = fsub <8 x float> %v1973, splat (float 0x3FF0000000000000)
  %v1975 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1973, <8 x float> %v1970, <8 x float> %v1974)
  %v1976 = fadd <8 x float> %v1975, splat (float 0x4000000000000000)
  %v1977 = fdiv <8 x float> %v1975, %v1976
  %v1978 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1977, <8 x float> %v1955)
  %v1979 = add i64 56, %v1789
  %v1980 = getelementptr inbounds float, ptr %v1718, i64 %v1979
  %v1981 = load <8 x float>, ptr %v1980, align 4
  %v1982 = fadd <8 x float> %v1981, %v1821
  %v1983 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1982)
  %v1984 = fneg <8 x float> %v1983
  %v1985 = fcmp olt <8 x float> %v1984, splat (float 0xC05A400000000000)
  %v1986 = select <8 x i1> %v1985, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1984
  %v1987 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1986, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1988 = fsub <8 x float> %v1987, splat (float 0x4168000000000000)
  %v1989 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1988, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1986)
  %v1990 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1988, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1989)
  %v1991 = bitcast <8 x float> %v1987 to <8 x i32>
  %v1992 = fmul <8 x float> %v1990, %v1990
  %v1993 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1990, <8 x float> splat (float 0x3F81227F40000000))
  %v1994 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1993, <8 x float> %v1990, <8 x float> splat (float 0x3FA5556740000000))
  %v1995 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1994, <8 x float> %v1990, <8 x float> splat (float 0x3FC5554B00000000))
  %v1996 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1995, <8 x float> %v1990, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1997 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1992, <8 x float> %v1996, <8 x float> %v1990)
  %v1998 = sub <8 x i32> %v1991, splat (i32 1262485250)
  %v1999 = lshr <8 x i32> %v1998, splat (i32 1)
  %v2000 = sub <8 x i32> %v1998, %v1999
  %v2001 = shl <8 x i32> %v1999, splat (i32 23)
  %v2002 = bitcast <8 x i32> %v2001 to <8 x float>
  %v2003 = shl <8 x i32> %v2000, splat (i32 23)
  %v2004 = bitcast <8 x i32> %v2003 to <8 x float>
  %v2005 = fadd <8 x float> %v1997, splat (float 0x3FF0000000000000)
  %v2006 = fmul <8 x float> %v2005, %v2002
  %v2007 = fmul <8 x float> %v2006, %v2004
  %v2008 = fcmp olt <8 x float> %v1982, splat (float 0x0000000000000000)
  %v2009 = select <8 x i1> %v2008, <8 x float> %v2007, <8 x float> splat (float 0x3FF0000000000000)
  %v2010 = fadd <8 x float> %v2007, splat (float 0x3FF0000000000000)
  %v2011 = fdiv <8 x float> %v2009, %v2010
  %v2012 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v2013 = shufflevector <8 x float> %v2012, <8 x float> poison, <8 x i32> zeroinitializer
  %v2014 = fcmp ole <8 x float> %v1858, %v2013
  %v2015 = select <8 x i1> %v2014, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2016 = fcmp une <8 x float> %v2015, splat (float 0x0000000000000000)
  %v2017 = select <8 x i1> %v2016, <8 x float> %v2013, <8 x float> %v1858
  %v2018 = fmul <8 x float> %v1854, %v2017
  %v2019 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2018)
  %v2020 = fcmp ogt <8 x float> %v2019, splat (float 0x4023000000000000)
  %v2021 = select <8 x i1> %v2020, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2019
  %v2022 = fadd <8 x float> %v2021, %v2021
  %v2023 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2022, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2024 = fsub <8 x float> %v2023, splat (float 0x4168000000000000)
  %v2025 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2022)
  %v2026 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2024, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2025)
  %v2027 = bitcast <8 x float> %v2023 to <8 x i32>
  %v2028 = fmul <8 x float> %v2026, %v2026
  %v2029 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2026, <8 x float> splat (float 0x3F81227F40000000))
  %v2030 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2029, <8 x float> %v2026, <8 x float> splat (float 0x3FA5556740000000))
  %v2031 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2030, <8 x float> %v2026, <8 x float> splat (float 0x3FC5554B00000000))
  %v2032 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2031, <8 x float> %v2026, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2033 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2028, <8 x float> %v2032, <8 x float> %v2026)
  %v2034 = shl <8 x i32> %v2027, splat (i32 23)
  %v2035 = add <8 x i32> %v2034, splat (i32 1065353216)
  %v2036 = bitcast <8 x i32> %v2035 to <8 x float>
  %v2037 = fsub <8 x float> %v2036, splat (float 0x3FF0000000000000)
  %v2038 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2036, <8 x float> %v2033, <8 x float> %v2037)
  %v2039 = fadd <8 x float> %v2038, splat (float 0x4000000000000000)
  %v2040 = fdiv <8 x float> %v2038, %v2039
  %v2041 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2040, <8 x float> %v2018)
  %v2042 = add i64 0, %v1789
  %v2043 = getelementptr inbounds float, ptr %v1724, i64 %v2042
  %v2044 = load <8 x float>, ptr %v2043, align 4
  %v2045 = fadd <8 x float> %v2041, %v2044
  %v2046 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2045)
  %v2047 = fcmp ogt <8 x float> %v2046, splat (float 0x4023000000000000)
  %v2048 = select <8 x i1> %v2047, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2046
  %v2049 = fadd <8 x float> %v2048, %v2048
  %v2050 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2049, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2051 = fsub <8 x float> %v2050, splat (float 0x4168000000000000)
  %v2052 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2051, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2049)
  %v2053 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2051, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2052)
  %v2054 = bitcast <8 x float> %v2050 to <8 x i32>
  %v2055 = fmul <8 x float> %v2053, %v2053
  %v2056 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2053, <8 x float> splat (float 0x3F81227F40000000))
  %v2057 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2056, <8 x float> %v2053, <8 x float> splat (float 0x3FA5556740000000))
  %v2058 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2057, <8 x float> %v2053, <8 x float> splat (float 0x3FC5554B00000000))
  %v2059 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2058, <8 x float> %v2053, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2060 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2055, <8 x float> %v2059, <8 x float> %v2053)
  %v2061 = shl <8 x i32> %v2054, splat (i32 23)
  %v2062 = add <8 x i32> %v2061, splat (i32 1065353216)
  %v2063 = bitcast <8 x i32> %v2062 to <8 x float>
  %v2064 = fsub <8 x float> %v2063, splat (float 0x3FF0000000000000)
  %v2065 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2063, <8 x float> %v2060, <8 x float> %v2064)
  %v2066 = fadd <8 x float> %v2065, splat (float 0x4000000000000000)
  %v2067 = fdiv <8 x float> %v2065, %v2066
  %v2068 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2067, <8 x float> %v2045)
  %v2069 = add i64 24, %v1789
  %v2070 = getelementptr inbounds float, ptr %v1718, i64 %v2069
  %v2071 = load <8 x float>, ptr %v2070, align 4
  %v2072 = fmul <8 x float> %v2071, %v1793
  %v2073 = fcmp ole <8 x float> %v2072, %v2013
  %v2074 = select <8 x i1> %v2073, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v2075 = fcmp une <8 x float> %v2074, splat (float 0x0000000000000000)
  %v2076 = select <8 x i1> %v2075, <8 x float> %v2013, <8 x float> %v2072
  %v2077 = fadd <8 x float> %v1891, %v2076
  %v2078 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2077)
  %v2079 = fcmp ogt <8 x float> %v2078, splat (float 0x4023000000000000)
  %v2080 = select <8 x i1> %v2079, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2078
  %v2081 = fadd <8 x float> %v2080, %v2080
  %v2082 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2081, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2083 = fsub <8 x float> %v2082, splat (float 0x4168000000000000)
  %v2084 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2081)
  %v2085 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2083, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2084)
  %v2086 = bitcast <8 x float> %v2082 to <8 x i32>
  %v2087 = fmul <8 x float> %v2085, %v2085
  %v2088 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2085, <8 x float> splat (float 0x3F81227F40000000))
  %v2089 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2088, <8 x float> %v2085, <8 x float> splat (float 0x3FA5556740000000))
  %v2090 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2089, <8 x float> %v2085, <8 x float> splat (float 0x3FC5554B00000000))
  %v2091 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2090, <8 x float> %v2085, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2092 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2087, <8 x float> %v2091, <8 x float> %v2085)
  %v2093 = shl <8 x i32> %v2086, splat (i32 23)
  %v2094 = add <8 x i32> %v2093, splat (i32 1065353216)
  %v2095 = bitcast <8 x i32> %v2094 to <8 x float>
  %v2096 = fsub <8 x float> %v2095, splat (float 0x3FF0000000000000)
  %v2097 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2095, <8 x float> %v2092, <8 x float> %v2096)
  %v2098 = fadd <8 x float> %v2097, splat (float 0x4000000000000000)
  %v2099 = fdiv <8 x float> %v2097, %v2098
  %v2100 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2099, <8 x float> %v2077)
  %v2101 = fmul <8 x float> %v2068, %v2100
  %v2102 = fmul <8 x float> %v1918, %v1951
  %v2103 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2102)
  %v2104 = fcmp ogt <8 x float> %v2103, splat (float 0x4023000000000000)
  %v2105 = select <8 x i1> %v2104, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2103
  %v2106 = fadd <8 x float> %v2105, %v2105
  %v2107 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2106, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2108 = fsub <8 x float> %v2107, splat (float 0x4168000000000000)
  %v2109 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2106)
  %v2110 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2108, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2109)
  %v2111 = bitcast <8 x float> %v2107 to <8 x i32>
  %v2112 = fmul <8 x float> %v2110, %v2110
  %v2113 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2110, <8 x float> splat (float 0x3F81227F40000000))
  %v2114 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2113, <8 x float> %v2110, <8 x float> splat (float 0x3FA5556740000000))
  %v2115 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2114, <8 x float> %v2110, <8 x float> splat (float 0x3FC5554B00000000))
  %v2116 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2115, <8 x float> %v2110, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2117 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2112, <8 x float> %v2116, <8 x float> %v2110)
  %v2118 = shl <8 x i32> %v2111, splat (i32 23)
  %v2119 = add <8 x i32> %v2118, splat (i32 1065353216)
  %v2120 = bitcast <8 x i32> %v2119 to <8 x float>
  %v2121 = fsub <8 x float> %v2120, splat (float 0x3FF0000000000000)
  %v2122 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2120, <8 x float> %v2117, <8 x float> %v2121)
  %v2123 = fadd <8 x float> %v2122, splat (float 0x4000000000000000)
  %v2124 = fdiv <8 x float> %v2122, %v2123
  %v2125 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2124, <8 x float> %v2102)
  %v2126 = fadd <8 x float> %v1978, %v2011
  %v2127 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2126)
  %v2128 = fneg <8 x float> %v2127
  %v2129 = fcmp olt <8 x float> %v2128, splat (float 0xC05A400000000000)
  %v2130 = select <8 x i1> %v2129, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v2128
  %v2131 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2130, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2132 = fsub <8 x float> %v2131, splat (float 0x4168000000000000)
  %v2133 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2132, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2130)
  %v2134 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2132, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2133)
  %v2135 = bitcast <8 x float> %v2131 to <8 x i32>
  %v2136 = fmul <8 x float> %v2134, %v2134
  %v2137 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2134, <8 x float> splat (float 0x3F81227F40000000))
  %v2138 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2137, <8 x float> %v2134, <8 x float> splat (float 0x3FA5556740000000))
  %v2139 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2138, <8 x float> %v2134, <8 x float> splat (float 0x3FC5554B00000000))
  %v2140 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2139, <8 x float> %v2134, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2141 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2136, <8 x float> %v2140, <8 x float> %v2134)
  %v2142 = sub <8 x i32> %v2135, splat (i32 1262485250)
  %v2143 = lshr <8 x i32> %v2142, splat (i32 1)
  %v2144 = sub <8 x i32> %v2142, %v2143
  %v2145 = shl <8 x i32> %v2143, splat (i32 23)
  %v2146 = bitcast <8 x i32> %v2145 to <8 x float>
  %v2147 = shl <8 x i32> %v2144, splat (i32 23)
  %v2148 = bitcast <8 x i32> %v2147 to <8 x float>
  %v2149 = fadd <8 x float> %v2141, splat (float 0x3FF0000000000000)
  %v2150 = fmul <8 x float> %v2149, %v2146
  %v2151 = fmul <8 x float> %v2150, %v2148
  %v2152 = fcmp olt <8 x float> %v2126, splat (float 0x0000000000000000)
  %v2153 = select <8 x i1> %v2152, <8 x float> %v2151, <8 x float> splat (float 0x3FF0000000000000)
  %v2154 = fadd <8 x float> %v2151, splat (float 0x3FF0000000000000)
  %v2155 = fdiv <8 x float> %v2153, %v2154
  %v2156 = fadd <8 x float> %v2125, %v2155
  %v2157 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2156)
  %v2158 = fcmp ogt <8 x float> %v2157, splat (float 0x4023000000000000)
  %v2159 = select <8 x i1> %v2158, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2157
  %v2160 = fadd <8 x float> %v2159, %v2159
  %v2161 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2160, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2162 = fsub <8 x float> %v2161, splat (float 0x4168000000000000)
  %v2163 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2162, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2160)
  %v2164 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2162, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2163)
  %v2165 = bitcast <8 x float> %v2161 to <8 x i32>
  %v2166 = fmul <8 x float> %v2164, %v2164
  %v2167 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2164, <8 x float> splat (float 0x3F81227F40000000))
  %v2168 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2167, <8 x float> %v2164, <8 x float> splat (float 0x3FA5556740000000))
  %v2169 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2168, <8 x float> %v2164, <8 x float> splat (float 0x3FC5554B00000000))
  %v2170 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2169, <8 x float> %v2164, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2171 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2166, <8 x float> %v2170, <8 x float> %v2164)
  %v2172 = shl <8 x i32> %v2165, splat (i32 23)
  %v2173 = add <8 x i32> %v2172, splat (i32 1065353216)
  %v2174 = bitcast <8 x i32> %v2173 to <8 x float>
  %v2175 = fsub <8 x float> %v2174, splat (float 0x3FF0000000000000)
  %v2176 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2174, <8 x float> %v2171, <8 x float> %v2175)
  %v2177 = fadd <8 x float> %v2176, splat (float 0x4000000000000000)
  %v2178 = fdiv <8 x float> %v2176, %v2177
  %v2179 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2178, <8 x float> %v2156)
  %v2180 = fmul <8 x float> %v2101, %v2179
  %v2181 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v2180)
  %v2182 = fcmp ogt <8 x float> %v2181, splat (float 0x4023000000000000)
  %v2183 = select <8 x i1> %v2182, <8 x float> splat (float 0x4023000000000000), <8 x float> %v2181
  %v2184 = fadd <8 x float> %v2183, %v2183
  %v2185 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2184, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v2186 = fsub <8 x float> %v2185, splat (float 0x4168000000000000)
  %v2187 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v2184)
  %v2188 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2186, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v2187)
  %v2189 = bitcast <8 x float> %v2185 to <8 x i32>
  %v2190 = fmul <8 x float> %v2188, %v2188
  %v2191 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v2188, <8 x float> splat (float 0x3F81227F40000000))
  %v2192 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2191, <8 x float> %v2188, <8 x float> splat (float 0x3FA5556740000000))
  %v2193 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2192, <8 x float> %v2188, <8 x float> splat (float 0x3FC5554B00000000))
  %v2194 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2193, <8 x float> %v2188, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v2195 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2190, <8 x float> %v2194, <8 x float> %v2188)
  %v2196 = shl <8 x i32> %v2189, splat (i32 23)
  %v2197 = add <8 x i32> %v2196, splat (i32 1065353216)
  %v2198 = bitcast <8 x i32> %v2197 to <8 x float>
  %v2199 = fsub <8 x float> %v2198, splat (float 0x3FF0000000000000)
  %v2200 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v2198, <8 x float> %v2195, <8 x float> %v2199)
  %v2201 = fadd <8 x float> %v2200, splat (float 0x4000000000000000)
  %v2202 = fdiv <8 x float> %v2200, %v2201
  %v2203 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v2202, <8 x float> %v2180)
  %v2204 = add i64 0, %v1789
  %v2205 = getelementptr inbounds float, ptr %v1730, i64 %v2204
  store <8 x float> %v1793, ptr %v2205, align 4
  %v2206 = add i64 0, %v1789
  %v2207 = getelementptr inbounds float, ptr %v1736, i64 %v2206
  store <8 x float> %v1854, ptr %v2207, align 4
  %v2208 = add i64 0, %v1789
  %v2209 = getelementptr inbounds float, ptr %v1742, i64 %v2208
  store <8 x float> %v1858, ptr %v2209, align 4
  %v2210 = add i64 0, %v1789
  %v2211 = getelementptr inbounds float, ptr %v1748, i64 %v2210
  store <8 x float> %v1891, ptr %v2211, align 4
  %v2212 = add i64 0, %v1789
  %v2213 = getelementptr inbounds float, ptr %v1754, i64 %v2212
  store <8 x float> %v1918, ptr %v2213, align 4
  %v2214 = add i64 0, %v1789
  %v2215 = getelementptr inbounds float, ptr %v1760, i64 %v2214
  store <8 x float> %v1951, ptr %v2215, align 4
  %v2216 = add i64 0, %v1789
  %v2217 = getelementptr inbounds float, ptr %v1766, i64 %v2216
  store <8 x float> %v1978, ptr %v2217, align 4
  %v2218 = add i64 0, %v1789
  %v2219 = getelementptr inbounds float, ptr %v1772, i64 %v2218
  store <8 x float> %v2011, ptr %v2219, align 4
  %v2220 = add i64 0, %v1789
  %v2221 = getelementptr inbounds float, ptr %v1778, i64 %v2220
  store <8 x float> %v2101, ptr %v2221, align 4
  %v2222 = add i64 0, %v1789
  %v2223 = getelementptr inbounds float, ptr %v1784, i64 %v2222
  store <8 x float> %v2203, ptr %v2223, align 4
  %v2224 = add nsw i64 %v1785, 1
  br label %b250
b252:
  %v2225 = add nsw i64 %v1708, 1
  br label %b247
b249:
  %v2226 = add nsw i64 %v1670, 1
  br label %b240
b242:
  %v2227 = add nsw i64 %v1664, 1
  br label %b237
b239:
  %v2228 = add nsw i64 %v1659, 96
  br label %b234
b236:
  %v2229 = add nsw i64 %v1643, 1
  br label %b231
b233:
  %v2230 = icmp sgt i64 %v3, 1
  br i1 %v2230, label %b253, label %b254
b253:
  %v2231 = getelementptr inbounds i64, ptr %v1, i64 3
  %v2232 = atomicrmw add ptr %v2231, i64 1 acq_rel
  %v2233 = mul i64 %v3, 7
  br label %b255
b255:
  %v2234 = load atomic i64, ptr %v2231 acquire, align 8
  %v2235 = icmp slt i64 %v2234, %v2233
  br i1 %v2235, label %b256, label %b257
b256:
  %v2236 = call i32 @sched_yield()
  br label %b255
b257:
  br label %b254
b254:
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
define internal void @tile_1x1of8_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of8_0_1_2_3(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_1x1of8_4_5_6_7(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define internal void @tile_2x1of8_4_5_6_7(ptr %v0, i64 %v1, ptr %v2, i64 %v3, ptr %v4) #0 {
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
define void @backward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v572 = alloca float, i64 64, align 4
  %v711 = alloca float, i64 64, align 4
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
  %v55 = getelementptr inbounds i64, ptr %v1, i64 5
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 8
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 9
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 10
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 13
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 16
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 17
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 19
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 20
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 21
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 22
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 23
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds i64, ptr %v1, i64 24
  %v80 = load i64, ptr %v79, align 8
  %v81 = getelementptr inbounds i64, ptr %v1, i64 25
  %v82 = load i64, ptr %v81, align 8
  %v83 = getelementptr inbounds i64, ptr %v1, i64 26
  %v84 = load i64, ptr %v83, align 8
  %v85 = getelementptr inbounds i64, ptr %v1, i64 27
  %v86 = load i64, ptr %v85, align 8
  %v87 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v88 = load ptr, ptr %v87, align 4
  %v89 = mul i64 %v2, 36864
  %v90 = add i64 %v89, 1024
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
  %v113 = mul i64 %v111, 512
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
  %v129 = getelementptr inbounds float, ptr %v14, i64 %v128
  br label %b5
b5:
  %v130 = phi i64 [ 0, %b3 ], [ %v137, %b6 ]
  %v131 = icmp slt i64 %v130, 64
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
  %v138 = add i64 %v113, 512
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
  %v147 = phi i64 [ 0, %b9 ], [ %v648, %b21 ]
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
  %v164 = phi i64 [ %v158, %b14 ], [ %v571, %b17 ]
  %v165 = icmp slt i64 %v164, %v163
  br i1 %v165, label %b17, label %b18
b17:
  %v166 = add i64 %v150, 1
  %v167 = and i64 %v166, 1
  %v168 = mul i64 %v167, %v7
  %v169 = add i64 %v168, %v164
  %v170 = mul i64 %v169, 8
  %v171 = getelementptr inbounds float, ptr %v24, i64 %v170
  %v172 = add i64 %v150, 1
  %v173 = and i64 %v172, 1
  %v174 = mul i64 %v173, %v7
  %v175 = add i64 %v174, %v164
  %v176 = mul i64 %v175, 8
  %v177 = getelementptr inbounds float, ptr %v22, i64 %v176
  %v178 = add i64 %v150, 0
  %v179 = and i64 %v178, %v58
  %v180 = mul i64 %v179, %v7
  %v181 = add i64 %v180, %v164
  %v182 = mul i64 %v181, 8
  %v183 = getelementptr inbounds float, ptr %v16, i64 %v182
  %v184 = add i64 %v150, 1
  %v185 = and i64 %v184, %v60
  %v186 = mul i64 %v185, %v7
  %v187 = add i64 %v186, %v164
  %v188 = mul i64 %v187, 8
  %v189 = getelementptr inbounds float, ptr %v18, i64 %v188
  %v190 = add i64 %v150, 0
  %v191 = and i64 %v190, %v80
  %v192 = mul i64 %v191, %v7
  %v193 = add i64 %v192, %v164
  %v194 = mul i64 %v193, 8
  %v195 = getelementptr inbounds float, ptr %v48, i64 %v194
  %v196 = add i64 %v150, 0
  %v197 = and i64 %v196, %v82
  %v198 = mul i64 %v197, %v7
  %v199 = add i64 %v198, %v164
  %v200 = mul i64 %v199, 8
  %v201 = getelementptr inbounds float, ptr %v50, i64 %v200
  %v202 = add i64 %v150, 0
  %v203 = and i64 %v202, %v84
  %v204 = mul i64 %v203, %v7
  %v205 = add i64 %v204, %v164
  %v206 = mul i64 %v205, 8
  %v207 = getelementptr inbounds float, ptr %v52, i64 %v206
  %v208 = add i64 %v150, 0
  %v209 = and i64 %v208, %v86
  %v210 = mul i64 %v209, %v7
  %v211 = add i64 %v210, %v164
  %v212 = mul i64 %v211, 8
  %v213 = getelementptr inbounds float, ptr %v54, i64 %v212
  %v214 = add i64 %v150, 0
  %v215 = and i64 %v214, %v78
  %v216 = mul i64 %v215, %v7
  %v217 = add i64 %v216, %v164
  %v218 = mul i64 %v217, 8
  %v219 = getelementptr inbounds float, ptr %v46, i64 %v218
  %v220 = add i64 %v150, 0
  %v221 = and i64 %v220, %v70
  %v222 = mul i64 %v221, %v7
  %v223 = add i64 %v222, %v164
  %v224 = mul i64 %v223, 64
  %v225 = getelementptr inbounds float, ptr %v38, i64 %v224
  %v226 = add i64 %v150, 0
  %v227 = and i64 %v226, %v72
  %v228 = mul i64 %v227, %v7
  %v229 = add i64 %v228, %v164
  %v230 = mul i64 %v229, 8
  %v231 = getelementptr inbounds float, ptr %v40, i64 %v230
  %v232 = add i64 %v150, 0
  %v233 = and i64 %v232, %v74
  %v234 = mul i64 %v233, %v7
  %v235 = add i64 %v234, %v164
  %v236 = mul i64 %v235, 8
  %v237 = getelementptr inbounds float, ptr %v42, i64 %v236
  %v238 = add i64 %v150, 0
  %v239 = and i64 %v238, %v76
  %v240 = mul i64 %v239, %v7
  %v241 = add i64 %v240, %v164
  %v242 = mul i64 %v241, 8
  %v243 = getelementptr inbounds float, ptr %v44, i64 %v242
  %v244 = add i64 %v150, 0
  %v245 = and i64 %v244, %v62
  %v246 = mul i64 %v245, %v7
  %v247 = add i64 %v246, %v164
  %v248 = mul i64 %v247, 8
  %v249 = getelementptr inbounds float, ptr %v20, i64 %v248
  %v250 = add i64 %v150, 1
  %v251 = and i64 %v250, %v62
  %v252 = mul i64 %v251, %v7
  %v253 = add i64 %v252, %v164
  %v254 = mul i64 %v253, 8
  %v255 = getelementptr inbounds float, ptr %v20, i64 %v254
  %v256 = add i64 %v150, 0
  %v257 = and i64 %v256, 1
  %v258 = mul i64 %v257, %v7
  %v259 = add i64 %v258, %v164
  %v260 = mul i64 %v259, 8
  %v261 = getelementptr inbounds float, ptr %v24, i64 %v260
  %v262 = add i64 %v150, 0
  %v263 = and i64 %v262, %v66
  %v264 = mul i64 %v263, %v7
  %v265 = add i64 %v264, %v164
  %v266 = mul i64 %v265, 64
  %v267 = getelementptr inbounds float, ptr %v32, i64 %v266
  %v268 = add i64 %v150, 0
  %v269 = and i64 %v268, %v68
  %v270 = mul i64 %v269, %v7
  %v271 = add i64 %v270, %v164
  %v272 = mul i64 %v271, 64
  %v273 = getelementptr inbounds float, ptr %v34, i64 %v272
  %v274 = add i64 0, 0
  %v275 = getelementptr inbounds float, ptr %v171, i64 %v274
  %v276 = load <8 x float>, ptr %v275, align 4
  %v277 = add i64 0, 0
  %v278 = getelementptr inbounds float, ptr %v177, i64 %v277
  %v279 = load <8 x float>, ptr %v278, align 4
  %v280 = add i64 0, 0
  %v281 = getelementptr inbounds float, ptr %v183, i64 %v280
  %v282 = load <8 x float>, ptr %v281, align 4
  %v283 = fadd <8 x float> %v279, %v282
  %v284 = add i64 0, 0
  %v285 = getelementptr inbounds float, ptr %v189, i64 %v284
  %v286 = load <8 x float>, ptr %v285, align 4
  %v287 = fmul <8 x float> %v286, %v286
  %v288 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v289 = shufflevector <8 x float> %v288, <8 x float> poison, <8 x i32> zeroinitializer
  %v290 = fsub <8 x float> %v289, %v287
  %v291 = fmul <8 x float> %v283, %v290
  %v292 = add i64 0, 0
  %v293 = getelementptr inbounds float, ptr %v195, i64 %v292
  %v294 = load <8 x float>, ptr %v293, align 4
  %v295 = add i64 0, 0
  %v296 = getelementptr inbounds float, ptr %v201, i64 %v295
  %v297 = load <8 x float>, ptr %v296, align 4
  %v298 = fmul <8 x float> %v294, %v297
  %v299 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v298)
  %v300 = fcmp ogt <8 x float> %v299, splat (float 0x4023000000000000)
  %v301 = select <8 x i1> %v300, <8 x float> splat (float 0x4023000000000000), <8 x float> %v299
  %v302 = fadd <8 x float> %v301, %v301
  %v303 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v302, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v304 = fsub <8 x float> %v303, splat (float 0x4168000000000000)
  %v305 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v302)
  %v306 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v304, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v305)
  %v307 = bitcast <8 x float> %v303 to <8 x i32>
  %v308 = fmul <8 x float> %v306, %v306
  %v309 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v306, <8 x float> splat (float 0x3F81227F40000000))
  %v310 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v309, <8 x float> %v306, <8 x float> splat (float 0x3FA5556740000000))
  %v311 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v310, <8 x float> %v306, <8 x float> splat (float 0x3FC5554B00000000))
  %v312 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v311, <8 x float> %v306, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v313 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v308, <8 x float> %v312, <8 x float> %v306)
  %v314 = shl <8 x i32> %v307, splat (i32 23)
  %v315 = add <8 x i32> %v314, splat (i32 1065353216)
  %v316 = bitcast <8 x i32> %v315 to <8 x float>
  %v317 = fsub <8 x float> %v316, splat (float 0x3FF0000000000000)
  %v318 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v316, <8 x float> %v313, <8 x float> %v317)
  %v319 = fadd <8 x float> %v318, splat (float 0x4000000000000000)
  %v320 = fdiv <8 x float> %v318, %v319
  %v321 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v320, <8 x float> %v298)
  %v322 = add i64 0, 0
  %v323 = getelementptr inbounds float, ptr %v207, i64 %v322
  %v324 = load <8 x float>, ptr %v323, align 4
  %v325 = add i64 0, 0
  %v326 = getelementptr inbounds float, ptr %v213, i64 %v325
  %v327 = load <8 x float>, ptr %v326, align 4
  %v328 = fadd <8 x float> %v324, %v327
  %v329 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v328)
  %v330 = fneg <8 x float> %v329
  %v331 = fcmp olt <8 x float> %v330, splat (float 0xC05A400000000000)
  %v332 = select <8 x i1> %v331, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v330
  %v333 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v332, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v334 = fsub <8 x float> %v333, splat (float 0x4168000000000000)
  %v335 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v332)
  %v336 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v334, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v335)
  %v337 = bitcast <8 x float> %v333 to <8 x i32>
  %v338 = fmul <8 x float> %v336, %v336
  %v339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v336, <8 x float> splat (float 0x3F81227F40000000))
  %v340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v339, <8 x float> %v336, <8 x float> splat (float 0x3FA5556740000000))
  %v341 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v340, <8 x float> %v336, <8 x float> splat (float 0x3FC5554B00000000))
  %v342 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v341, <8 x float> %v336, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v338, <8 x float> %v342, <8 x float> %v336)
  %v344 = sub <8 x i32> %v337, splat (i32 1262485250)
  %v345 = lshr <8 x i32> %v344, splat (i32 1)
  %v346 = sub <8 x i32> %v344, %v345
  %v347 = shl <8 x i32> %v345, splat (i32 23)
  %v348 = bitcast <8 x i32> %v347 to <8 x float>
  %v349 = shl <8 x i32> %v346, splat (i32 23)
  %v350 = bitcast <8 x i32> %v349 to <8 x float>
  %v351 = fadd <8 x float> %v343, splat (float 0x3FF0000000000000)
  %v352 = fmul <8 x float> %v351, %v348
  %v353 = fmul <8 x float> %v352, %v350
  %v354 = fcmp olt <8 x float> %v328, splat (float 0x0000000000000000)
  %v355 = select <8 x i1> %v354, <8 x float> %v353, <8 x float> splat (float 0x3FF0000000000000)
  %v356 = fadd <8 x float> %v353, splat (float 0x3FF0000000000000)
  %v357 = fdiv <8 x float> %v355, %v356
  %v358 = fadd <8 x float> %v321, %v357
  %v359 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v358)
  %v360 = fcmp ogt <8 x float> %v359, splat (float 0x4023000000000000)
  %v361 = select <8 x i1> %v360, <8 x float> splat (float 0x4023000000000000), <8 x float> %v359
  %v362 = fadd <8 x float> %v361, %v361
  %v363 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v362, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v364 = fsub <8 x float> %v363, splat (float 0x4168000000000000)
  %v365 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v364, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v362)
  %v366 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v364, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v365)
  %v367 = bitcast <8 x float> %v363 to <8 x i32>
  %v368 = fmul <8 x float> %v366, %v366
  %v369 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v366, <8 x float> splat (float 0x3F81227F40000000))
  %v370 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v369, <8 x float> %v366, <8 x float> splat (float 0x3FA5556740000000))
  %v371 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v370, <8 x float> %v366, <8 x float> splat (float 0x3FC5554B00000000))
  %v372 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v371, <8 x float> %v366, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v373 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v368, <8 x float> %v372, <8 x float> %v366)
  %v374 = shl <8 x i32> %v367, splat (i32 23)
  %v375 = add <8 x i32> %v374, splat (i32 1065353216)
  %v376 = bitcast <8 x i32> %v375 to <8 x float>
  %v377 = fsub <8 x float> %v376, splat (float 0x3FF0000000000000)
  %v378 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v376, <8 x float> %v373, <8 x float> %v377)
  %v379 = fadd <8 x float> %v378, splat (float 0x4000000000000000)
  %v380 = fdiv <8 x float> %v378, %v379
  %v381 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v380, <8 x float> %v358)
  %v382 = fmul <8 x float> %v291, %v381
  %v383 = fadd <8 x float> %v276, %v382
  %v384 = add i64 0, 0
  %v385 = getelementptr inbounds float, ptr %v219, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 24, 0
  %v388 = getelementptr inbounds float, ptr %v225, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = add i64 0, 0
  %v391 = getelementptr inbounds float, ptr %v231, i64 %v390
  %v392 = load <8 x float>, ptr %v391, align 4
  %v393 = fmul <8 x float> %v389, %v392
  %v394 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v395 = shufflevector <8 x float> %v394, <8 x float> poison, <8 x i32> zeroinitializer
  %v396 = fcmp ole <8 x float> %v393, %v395
  %v397 = select <8 x i1> %v396, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v398 = fcmp une <8 x float> %v397, splat (float 0x0000000000000000)
  %v399 = select <8 x i1> %v398, <8 x float> %v395, <8 x float> %v393
  %v400 = fadd <8 x float> %v386, %v399
  %v401 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v400)
  %v402 = fcmp ogt <8 x float> %v401, splat (float 0x4023000000000000)
  %v403 = select <8 x i1> %v402, <8 x float> splat (float 0x4023000000000000), <8 x float> %v401
  %v404 = fadd <8 x float> %v403, %v403
  %v405 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v404, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v406 = fsub <8 x float> %v405, splat (float 0x4168000000000000)
  %v407 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v404)
  %v408 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v406, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v407)
  %v409 = bitcast <8 x float> %v405 to <8 x i32>
  %v410 = fmul <8 x float> %v408, %v408
  %v411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v408, <8 x float> splat (float 0x3F81227F40000000))
  %v412 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v411, <8 x float> %v408, <8 x float> splat (float 0x3FA5556740000000))
  %v413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v412, <8 x float> %v408, <8 x float> splat (float 0x3FC5554B00000000))
  %v414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v413, <8 x float> %v408, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v415 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v410, <8 x float> %v414, <8 x float> %v408)
  %v416 = shl <8 x i32> %v409, splat (i32 23)
  %v417 = add <8 x i32> %v416, splat (i32 1065353216)
  %v418 = bitcast <8 x i32> %v417 to <8 x float>
  %v419 = fsub <8 x float> %v418, splat (float 0x3FF0000000000000)
  %v420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v418, <8 x float> %v415, <8 x float> %v419)
  %v421 = fadd <8 x float> %v420, splat (float 0x4000000000000000)
  %v422 = fdiv <8 x float> %v420, %v421
  %v423 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v422, <8 x float> %v400)
  %v424 = fmul <8 x float> %v383, %v423
  %v425 = add i64 0, 0
  %v426 = getelementptr inbounds float, ptr %v237, i64 %v425
  %v427 = load <8 x float>, ptr %v426, align 4
  %v428 = add i64 0, 0
  %v429 = getelementptr inbounds float, ptr %v243, i64 %v428
  %v430 = load <8 x float>, ptr %v429, align 4
  %v431 = fcmp ole <8 x float> %v430, %v395
  %v432 = select <8 x i1> %v431, <8 x float> splat (float 0x3FF0000000000000), <8 x float> splat (float 0x0000000000000000)
  %v433 = fcmp une <8 x float> %v432, splat (float 0x0000000000000000)
  %v434 = select <8 x i1> %v433, <8 x float> %v395, <8 x float> %v430
  %v435 = fmul <8 x float> %v427, %v434
  %v436 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v435)
  %v437 = fcmp ogt <8 x float> %v436, splat (float 0x4023000000000000)
  %v438 = select <8 x i1> %v437, <8 x float> splat (float 0x4023000000000000), <8 x float> %v436
  %v439 = fadd <8 x float> %v438, %v438
  %v440 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v439, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v441 = fsub <8 x float> %v440, splat (float 0x4168000000000000)
  %v442 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v441, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v439)
  %v443 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v441, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v442)
  %v444 = bitcast <8 x float> %v440 to <8 x i32>
  %v445 = fmul <8 x float> %v443, %v443
  %v446 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v443, <8 x float> splat (float 0x3F81227F40000000))
  %v447 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v446, <8 x float> %v443, <8 x float> splat (float 0x3FA5556740000000))
  %v448 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v447, <8 x float> %v443, <8 x float> splat (float 0x3FC5554B00000000))
  %v449 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v448, <8 x float> %v443, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v450 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v445, <8 x float> %v449, <8 x float> %v443)
  %v451 = shl <8 x i32> %v444, splat (i32 23)
  %v452 = add <8 x i32> %v451, splat (i32 1065353216)
  %v453 = bitcast <8 x i32> %v452 to <8 x float>
  %v454 = fsub <8 x float> %v453, splat (float 0x3FF0000000000000)
  %v455 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v453, <8 x float> %v450, <8 x float> %v454)
  %v456 = fadd <8 x float> %v455, splat (float 0x4000000000000000)
  %v457 = fdiv <8 x float> %v455, %v456
  %v458 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v457, <8 x float> %v435)
  %v459 = add i64 0, 0
  %v460 = getelementptr inbounds float, ptr %v249, i64 %v459
  %v461 = load <8 x float>, ptr %v460, align 4
  %v462 = fadd <8 x float> %v458, %v461
  %v463 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v462)
  %v464 = fcmp ogt <8 x float> %v463, splat (float 0x4023000000000000)
  %v465 = select <8 x i1> %v464, <8 x float> splat (float 0x4023000000000000), <8 x float> %v463
  %v466 = fadd <8 x float> %v465, %v465
  %v467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v466, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v468 = fsub <8 x float> %v467, splat (float 0x4168000000000000)
  %v469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v468, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v466)
  %v470 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v468, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v469)
  %v471 = bitcast <8 x float> %v467 to <8 x i32>
  %v472 = fmul <8 x float> %v470, %v470
  %v473 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v470, <8 x float> splat (float 0x3F81227F40000000))
  %v474 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v473, <8 x float> %v470, <8 x float> splat (float 0x3FA5556740000000))
  %v475 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v474, <8 x float> %v470, <8 x float> splat (float 0x3FC5554B00000000))
  %v476 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v475, <8 x float> %v470, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v477 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v472, <8 x float> %v476, <8 x float> %v470)
  %v478 = shl <8 x i32> %v471, splat (i32 23)
  %v479 = add <8 x i32> %v478, splat (i32 1065353216)
  %v480 = bitcast <8 x i32> %v479 to <8 x float>
  %v481 = fsub <8 x float> %v480, splat (float 0x3FF0000000000000)
  %v482 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v480, <8 x float> %v477, <8 x float> %v481)
  %v483 = fadd <8 x float> %v482, splat (float 0x4000000000000000)
  %v484 = fdiv <8 x float> %v482, %v483
  %v485 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v484, <8 x float> %v462)
  %v486 = fmul <8 x float> %v485, %v485
  %v487 = fsub <8 x float> %v289, %v486
  %v488 = fmul <8 x float> %v424, %v487
  %v489 = add i64 0, 0
  %v490 = getelementptr inbounds float, ptr %v255, i64 %v489
  %v491 = load <8 x float>, ptr %v490, align 4
  %v492 = fmul <8 x float> %v291, %v491
  %v493 = fmul <8 x float> %v381, %v381
  %v494 = fsub <8 x float> %v289, %v493
  %v495 = fmul <8 x float> %v492, %v494
  %v496 = fmul <8 x float> %v495, %v357
  %v497 = fsub <8 x float> %v289, %v357
  %v498 = fmul <8 x float> %v496, %v497
  %v499 = fmul <8 x float> %v498, %v327
  %v500 = fsub <8 x float> %v289, %v327
  %v501 = fmul <8 x float> %v499, %v500
  %v502 = fmul <8 x float> %v324, %v324
  %v503 = fsub <8 x float> %v289, %v502
  %v504 = fmul <8 x float> %v498, %v503
  %v505 = fmul <8 x float> %v321, %v321
  %v506 = fsub <8 x float> %v289, %v505
  %v507 = fmul <8 x float> %v495, %v506
  %v508 = fmul <8 x float> %v507, %v294
  %v509 = fmul <8 x float> %v508, %v297
  %v510 = fsub <8 x float> %v289, %v297
  %v511 = fmul <8 x float> %v509, %v510
  %v512 = fmul <8 x float> %v507, %v297
  %v513 = fmul <8 x float> %v294, %v294
  %v514 = fsub <8 x float> %v289, %v513
  %v515 = fmul <8 x float> %v512, %v514
  %v516 = fmul <8 x float> %v383, %v485
  %v517 = fmul <8 x float> %v423, %v423
  %v518 = fsub <8 x float> %v289, %v517
  %v519 = fmul <8 x float> %v516, %v518
  %v520 = fcmp une <8 x float> %v397, splat (float 0x0000000000000000)
  %v521 = select <8 x i1> %v520, <8 x float> %v395, <8 x float> %v519
  %v522 = fmul <8 x float> %v521, %v392
  %v523 = fmul <8 x float> %v521, %v389
  %v524 = fmul <8 x float> %v519, %v386
  %v525 = fsub <8 x float> %v289, %v386
  %v526 = fmul <8 x float> %v524, %v525
  %v527 = fmul <8 x float> %v458, %v458
  %v528 = fsub <8 x float> %v289, %v527
  %v529 = fmul <8 x float> %v488, %v528
  %v530 = fmul <8 x float> %v529, %v427
  %v531 = fcmp une <8 x float> %v432, splat (float 0x0000000000000000)
  %v532 = select <8 x i1> %v531, <8 x float> %v395, <8 x float> %v530
  %v533 = fmul <8 x float> %v529, %v434
  %v534 = fmul <8 x float> %v533, %v427
  %v535 = fsub <8 x float> %v289, %v427
  %v536 = fmul <8 x float> %v534, %v535
  %v537 = add i64 0, 0
  %v538 = getelementptr inbounds float, ptr %v261, i64 %v537
  store <8 x float> %v488, ptr %v538, align 4
  %v539 = add i64 56, 0
  %v540 = getelementptr inbounds float, ptr %v267, i64 %v539
  store <8 x float> %v501, ptr %v540, align 4
  %v541 = add i64 56, 0
  %v542 = getelementptr inbounds float, ptr %v273, i64 %v541
  store <8 x float> %v501, ptr %v542, align 4
  %v543 = add i64 48, 0
  %v544 = getelementptr inbounds float, ptr %v267, i64 %v543
  store <8 x float> %v504, ptr %v544, align 4
  %v545 = add i64 48, 0
  %v546 = getelementptr inbounds float, ptr %v273, i64 %v545
  store <8 x float> %v504, ptr %v546, align 4
  %v547 = add i64 40, 0
  %v548 = getelementptr inbounds float, ptr %v267, i64 %v547
  store <8 x float> %v511, ptr %v548, align 4
  %v549 = add i64 40, 0
  %v550 = getelementptr inbounds float, ptr %v273, i64 %v549
  store <8 x float> %v511, ptr %v550, align 4
  %v551 = add i64 32, 0
  %v552 = getelementptr inbounds float, ptr %v267, i64 %v551
  store <8 x float> %v515, ptr %v552, align 4
  %v553 = add i64 32, 0
  %v554 = getelementptr inbounds float, ptr %v273, i64 %v553
  store <8 x float> %v515, ptr %v554, align 4
  %v555 = add i64 24, 0
  %v556 = getelementptr inbounds float, ptr %v273, i64 %v555
  store <8 x float> %v522, ptr %v556, align 4
  %v557 = add i64 24, 0
  %v558 = getelementptr inbounds float, ptr %v267, i64 %v557
  store <8 x float> %v523, ptr %v558, align 4
  %v559 = add i64 16, 0
  %v560 = getelementptr inbounds float, ptr %v267, i64 %v559
  store <8 x float> %v526, ptr %v560, align 4
  %v561 = add i64 16, 0
  %v562 = getelementptr inbounds float, ptr %v273, i64 %v561
  store <8 x float> %v526, ptr %v562, align 4
  %v563 = add i64 8, 0
  %v564 = getelementptr inbounds float, ptr %v267, i64 %v563
  store <8 x float> %v532, ptr %v564, align 4
  %v565 = add i64 8, 0
  %v566 = getelementptr inbounds float, ptr %v273, i64 %v565
  store <8 x float> %v532, ptr %v566, align 4
  %v567 = add i64 0, 0
  %v568 = getelementptr inbounds float, ptr %v267, i64 %v567
  store <8 x float> %v536, ptr %v568, align 4
  %v569 = add i64 0, 0
  %v570 = getelementptr inbounds float, ptr %v273, i64 %v569
  store <8 x float> %v536, ptr %v570, align 4
  %v571 = add nsw i64 %v164, 1
  br label %b16
b18:
  %v573 = add i64 %v7, 0
  %v574 = sdiv i64 %v573, 1
  %v575 = add i64 %v2, 1
  %v576 = mul i64 %v574, %v2
  %v577 = sdiv i64 %v576, %v3
  %v578 = mul i64 %v577, 1
  %v579 = icmp slt i64 %v578, %v7
  %v580 = select i1 %v579, i64 %v578, i64 %v7
  %v581 = mul i64 %v574, %v575
  %v582 = sdiv i64 %v581, %v3
  %v583 = mul i64 %v582, 1
  %v584 = icmp slt i64 %v583, %v7
  %v585 = select i1 %v584, i64 %v583, i64 %v7
  br label %b19
b19:
  %v586 = phi i64 [ %v580, %b18 ], [ %v647, %b24 ]
  %v587 = icmp slt i64 %v586, %v585
  br i1 %v587, label %b20, label %b21
b20:
  %v588 = add i64 %v586, 96
  %v589 = icmp slt i64 %v588, %v585
  %v590 = select i1 %v589, i64 %v588, i64 %v585
  br label %b22
b22:
  %v591 = phi i64 [ 0, %b20 ], [ %v646, %b27 ]
  %v592 = icmp slt i64 %v591, 1
  br i1 %v592, label %b23, label %b24
b23:
  %v593 = sub i64 %v590, %v586
  %v594 = sub i64 8, 1
  %v595 = add i64 %v593, %v594
  %v596 = sdiv i64 %v595, 8
  br label %b25
b25:
  %v597 = phi i64 [ 0, %b23 ], [ %v645, %b32 ]
  %v598 = icmp slt i64 %v597, %v596
  br i1 %v598, label %b26, label %b27
b26:
  %v599 = mul i64 %v593, %v597
  %v600 = sdiv i64 %v599, %v596
  %v601 = add i64 %v586, %v600
  %v602 = add i64 %v597, 1
  %v603 = mul i64 %v593, %v602
  %v604 = sdiv i64 %v603, %v596
  %v605 = add i64 %v586, %v604
  %v606 = mul i64 %v591, 512
  %v607 = getelementptr inbounds float, ptr %v92, i64 %v606
  %v608 = sub i64 %v605, %v601
  %v609 = add i64 %v150, 0
  %v610 = and i64 %v609, %v66
  %v611 = mul i64 %v610, %v7
  %v612 = add i64 %v611, %v601
  %v613 = mul i64 %v612, 64
  %v614 = getelementptr inbounds float, ptr %v32, i64 %v613
  %v615 = getelementptr inbounds float, ptr %v614, i64 0
  %v616 = sub i64 %v608, 1
  %v617 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v616
  %v618 = load ptr, ptr %v617, align 4
  %v619 = icmp sgt i64 %v608, 0
  br i1 %v619, label %b28, label %b29
b28:
  call void %v618(ptr %v615, i64 64, ptr %v607, i64 64, ptr %v572)
  br label %b29
b29:
  %v620 = add i64 %v606, 512
  br label %b30
b30:
  %v621 = phi i64 [ %v601, %b29 ], [ %v644, %b35 ]
  %v622 = icmp slt i64 %v621, %v605
  br i1 %v622, label %b31, label %b32
b31:
  %v623 = sub i64 %v621, %v601
  %v624 = mul i64 %v623, 8
  %v625 = getelementptr inbounds float, ptr %v572, i64 %v624
  %v626 = add i64 %v150, 0
  %v627 = and i64 %v626, 1
  %v628 = mul i64 %v627, %v7
  %v629 = add i64 %v628, %v621
  %v630 = mul i64 %v629, 8
  %v631 = getelementptr inbounds float, ptr %v22, i64 %v630
  br label %b33
b33:
  %v632 = phi i64 [ 0, %b31 ], [ %v643, %b34 ]
  %v633 = icmp slt i64 %v632, 1
  br i1 %v633, label %b34, label %b35
b34:
  %v634 = mul i64 %v591, 1
  %v635 = add i64 %v634, %v632
  %v636 = mul i64 %v635, 8
  %v637 = add i64 0, %v632
  %v638 = mul i64 %v637, 8
  %v639 = getelementptr inbounds float, ptr %v625, i64 %v638
  %v640 = load <8 x float>, ptr %v639, align 4
  %v641 = add i64 0, %v636
  %v642 = getelementptr inbounds float, ptr %v631, i64 %v641
  store <8 x float> %v640, ptr %v642, align 4
  %v643 = add nsw i64 %v632, 1
  br label %b33
b35:
  %v644 = add nsw i64 %v621, 1
  br label %b30
b32:
  %v645 = add nsw i64 %v597, 1
  br label %b25
b27:
  %v646 = add nsw i64 %v591, 1
  br label %b22
b24:
  %v647 = add nsw i64 %v586, 96
  br label %b19
b21:
  %v648 = add nsw i64 %v147, 1
  br label %b13
b15:
  %v649 = icmp sgt i64 %v3, 1
  br i1 %v649, label %b36, label %b37
b36:
  %v650 = getelementptr inbounds i64, ptr %v1, i64 3
  %v651 = atomicrmw add ptr %v650, i64 1 acq_rel
  %v652 = mul i64 %v3, 2
  br label %b38
b38:
  %v653 = load atomic i64, ptr %v650 acquire, align 8
  %v654 = icmp slt i64 %v653, %v652
  br i1 %v654, label %b39, label %b40
b39:
  %v655 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v656 = getelementptr inbounds float, ptr %v88, i64 512
  %v657 = getelementptr inbounds i64, ptr %v1, i64 4
  %v658 = load i64, ptr %v657, align 8
  %v659 = icmp eq i64 %v658, 0
  br i1 %v659, label %b41, label %b42
b41:
  %v660 = add i64 1, 0
  %v661 = sdiv i64 %v660, 1
  %v662 = add i64 %v2, 1
  %v663 = mul i64 %v661, %v2
  %v664 = sdiv i64 %v663, %v3
  %v665 = mul i64 %v664, 1
  %v666 = icmp slt i64 %v665, 1
  %v667 = select i1 %v666, i64 %v665, i64 1
  %v668 = mul i64 %v661, %v662
  %v669 = sdiv i64 %v668, %v3
  %v670 = mul i64 %v669, 1
  %v671 = icmp slt i64 %v670, 1
  %v672 = select i1 %v671, i64 %v670, i64 1
  %v673 = icmp slt i64 %v672, 1
  %v674 = select i1 %v673, i64 %v672, i64 1
  br label %b43
b43:
  %v675 = phi i64 [ %v667, %b41 ], [ %v703, %b48 ]
  %v676 = icmp slt i64 %v675, %v674
  br i1 %v676, label %b44, label %b45
b44:
  %v677 = mul i64 %v675, 512
  %v678 = mul i64 %v675, 8
  %v679 = add i64 %v677, 0
  %v680 = add i64 %v678, 0
  %v681 = getelementptr inbounds float, ptr %v656, i64 %v679
  %v682 = sub i64 8, %v680
  %v683 = icmp slt i64 %v682, 0
  %v684 = select i1 %v683, i64 0, i64 %v682
  %v685 = icmp ult i64 %v684, 8
  %v686 = select i1 %v685, i64 %v684, i64 8
  %v687 = trunc i64 %v686 to i32
  %v688 = insertelement <8 x i32> poison, i32 %v687, i64 0
  %v689 = shufflevector <8 x i32> %v688, <8 x i32> poison, <8 x i32> zeroinitializer
  %v690 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v689
  %v691 = mul i64 %v680, 1
  %v692 = add i64 0, %v691
  %v693 = getelementptr inbounds float, ptr %v12, i64 %v692
  br label %b46
b46:
  %v694 = phi i64 [ 0, %b44 ], [ %v701, %b47 ]
  %v695 = icmp slt i64 %v694, 64
  br i1 %v695, label %b47, label %b48
b47:
  %v696 = mul i64 %v694, 8
  %v697 = getelementptr inbounds float, ptr %v693, i64 %v696
  %v698 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v697, <8 x i1> %v690, <8 x float> zeroinitializer)
  %v699 = mul i64 %v694, 8
  %v700 = getelementptr inbounds float, ptr %v681, i64 %v699
  store <8 x float> %v698, ptr %v700, align 4
  %v701 = add nsw i64 %v694, 1
  br label %b46
b48:
  %v702 = add i64 %v677, 512
  %v703 = add nsw i64 %v675, 1
  br label %b43
b45:
  br label %b42
b42:
  %v704 = icmp sgt i64 %v3, 1
  br i1 %v704, label %b49, label %b50
b49:
  %v705 = getelementptr inbounds i64, ptr %v1, i64 3
  %v706 = atomicrmw add ptr %v705, i64 1 acq_rel
  %v707 = mul i64 %v3, 3
  br label %b51
b51:
  %v708 = load atomic i64, ptr %v705 acquire, align 8
  %v709 = icmp slt i64 %v708, %v707
  br i1 %v709, label %b52, label %b53
b52:
  %v710 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v712 = add i64 %v8, 0
  %v713 = sdiv i64 %v712, 1
  %v714 = add i64 %v2, 1
  %v715 = mul i64 %v713, %v2
  %v716 = sdiv i64 %v715, %v3
  %v717 = mul i64 %v716, 1
  %v718 = icmp slt i64 %v717, %v8
  %v719 = select i1 %v718, i64 %v717, i64 %v8
  %v720 = mul i64 %v713, %v714
  %v721 = sdiv i64 %v720, %v3
  %v722 = mul i64 %v721, 1
  %v723 = icmp slt i64 %v722, %v8
  %v724 = select i1 %v723, i64 %v722, i64 %v8
  br label %b54
b54:
  %v725 = phi i64 [ %v719, %b50 ], [ %v778, %b59 ]
  %v726 = icmp slt i64 %v725, %v724
  br i1 %v726, label %b55, label %b56
b55:
  %v727 = add i64 %v725, 96
  %v728 = icmp slt i64 %v727, %v724
  %v729 = select i1 %v728, i64 %v727, i64 %v724
  br label %b57
b57:
  %v730 = phi i64 [ 0, %b55 ], [ %v777, %b62 ]
  %v731 = icmp slt i64 %v730, 1
  br i1 %v731, label %b58, label %b59
b58:
  %v732 = sub i64 %v729, %v725
  %v733 = sub i64 8, 1
  %v734 = add i64 %v732, %v733
  %v735 = sdiv i64 %v734, 8
  br label %b60
b60:
  %v736 = phi i64 [ 0, %b58 ], [ %v776, %b67 ]
  %v737 = icmp slt i64 %v736, %v735
  br i1 %v737, label %b61, label %b62
b61:
  %v738 = mul i64 %v732, %v736
  %v739 = sdiv i64 %v738, %v735
  %v740 = add i64 %v725, %v739
  %v741 = add i64 %v736, 1
  %v742 = mul i64 %v732, %v741
  %v743 = sdiv i64 %v742, %v735
  %v744 = add i64 %v725, %v743
  %v745 = mul i64 %v730, 512
  %v746 = getelementptr inbounds float, ptr %v656, i64 %v745
  %v747 = sub i64 %v744, %v740
  %v748 = mul i64 %v740, 64
  %v749 = getelementptr inbounds float, ptr %v34, i64 %v748
  %v750 = getelementptr inbounds float, ptr %v749, i64 0
  %v751 = sub i64 %v747, 1
  %v752 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v751
  %v753 = load ptr, ptr %v752, align 4
  %v754 = icmp sgt i64 %v747, 0
  br i1 %v754, label %b63, label %b64
b63:
  call void %v753(ptr %v750, i64 64, ptr %v746, i64 64, ptr %v711)
  br label %b64
b64:
  %v755 = add i64 %v745, 512
  br label %b65
b65:
  %v756 = phi i64 [ %v740, %b64 ], [ %v775, %b70 ]
  %v757 = icmp slt i64 %v756, %v744
  br i1 %v757, label %b66, label %b67
b66:
  %v758 = sub i64 %v756, %v740
  %v759 = mul i64 %v758, 8
  %v760 = getelementptr inbounds float, ptr %v711, i64 %v759
  %v761 = mul i64 %v756, 8
  %v762 = getelementptr inbounds float, ptr %v26, i64 %v761
  br label %b68
b68:
  %v763 = phi i64 [ 0, %b66 ], [ %v774, %b69 ]
  %v764 = icmp slt i64 %v763, 1
  br i1 %v764, label %b69, label %b70
b69:
  %v765 = mul i64 %v730, 1
  %v766 = add i64 %v765, %v763
  %v767 = mul i64 %v766, 8
  %v768 = add i64 0, %v763
  %v769 = mul i64 %v768, 8
  %v770 = getelementptr inbounds float, ptr %v760, i64 %v769
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = add i64 0, %v767
  %v773 = getelementptr inbounds float, ptr %v762, i64 %v772
  store <8 x float> %v771, ptr %v773, align 4
  %v774 = add nsw i64 %v763, 1
  br label %b68
b70:
  %v775 = add nsw i64 %v756, 1
  br label %b65
b67:
  %v776 = add nsw i64 %v736, 1
  br label %b60
b62:
  %v777 = add nsw i64 %v730, 1
  br label %b57
b59:
  %v778 = add nsw i64 %v725, 96
  br label %b54
b56:
  %v779 = icmp sgt i64 %v3, 1
  br i1 %v779, label %b71, label %b72
b71:
  %v780 = getelementptr inbounds i64, ptr %v1, i64 3
  %v781 = atomicrmw add ptr %v780, i64 1 acq_rel
  %v782 = mul i64 %v3, 4
  br label %b73
b73:
  %v783 = load atomic i64, ptr %v780 acquire, align 8
  %v784 = icmp slt i64 %v783, %v782
  br i1 %v784, label %b74, label %b75
b74:
  %v785 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v786 = mul i64 0, 64
  %v787 = getelementptr inbounds float, ptr %v34, i64 %v786
  %v788 = getelementptr inbounds float, ptr %v787, i64 0
  %v789 = mul i64 0, 8
  %v790 = getelementptr inbounds float, ptr %v10, i64 %v789
  %v791 = getelementptr inbounds float, ptr %v790, i64 0
  %v792 = getelementptr inbounds float, ptr %v91, i64 12288
  %v793 = add i64 64, 1
  %v794 = sdiv i64 %v793, 2
  %v795 = add i64 %v2, 1
  %v796 = mul i64 %v794, %v2
  %v797 = sdiv i64 %v796, %v3
  %v798 = mul i64 %v797, 2
  %v799 = icmp slt i64 %v798, 64
  %v800 = select i1 %v799, i64 %v798, i64 64
  %v801 = mul i64 %v794, %v795
  %v802 = sdiv i64 %v801, %v3
  %v803 = mul i64 %v802, 2
  %v804 = icmp slt i64 %v803, 64
  %v805 = select i1 %v804, i64 %v803, i64 64
  %v806 = getelementptr inbounds float, ptr %v28, i64 0
  br label %b76
b76:
  %v807 = phi i64 [ %v800, %b72 ], [ %v815, %b81 ]
  %v808 = icmp slt i64 %v807, %v805
  br i1 %v808, label %b77, label %b78
b77:
  %v809 = mul i64 %v807, 8
  %v810 = getelementptr inbounds float, ptr %v806, i64 %v809
  br label %b79
b79:
  %v811 = phi i64 [ 0, %b77 ], [ %v814, %b80 ]
  %v812 = icmp slt i64 %v811, 8
  br i1 %v812, label %b80, label %b81
b80:
  %v813 = getelementptr inbounds float, ptr %v810, i64 %v811
  store float 0x0000000000000000, ptr %v813, align 4
  %v814 = add nsw i64 %v811, 1
  br label %b79
b81:
  %v815 = add nsw i64 %v807, 1
  br label %b76
b78:
  %v816 = mul i64 %v8, 1
  br label %b82
b82:
  %v817 = phi i64 [ 0, %b78 ], [ %v921, %b87 ]
  %v818 = icmp slt i64 %v817, %v816
  br i1 %v818, label %b83, label %b84
b83:
  %v819 = sub i64 %v816, %v817
  %v820 = icmp slt i64 %v819, 384
  %v821 = select i1 %v820, i64 %v819, i64 384
  br label %b85
b85:
  %v822 = phi i64 [ %v800, %b83 ], [ %v920, %b111 ]
  %v823 = icmp slt i64 %v822, %v805
  br i1 %v823, label %b86, label %b87
b86:
  %v824 = sub i64 %v805, %v822
  %v825 = icmp slt i64 %v824, 64
  %v826 = select i1 %v825, i64 %v824, i64 64
  %v827 = sdiv i64 %v826, 2
  %v828 = mul i64 %v827, 2
  %v829 = sub i64 %v826, %v828
  %v830 = mul i64 %v817, 64
  %v831 = add i64 %v830, %v822
  %v832 = getelementptr inbounds float, ptr %v788, i64 %v831
  br label %b88
b88:
  %v833 = phi i64 [ 0, %b86 ], [ %v859, %b96 ]
  %v834 = icmp slt i64 %v833, %v821
  br i1 %v834, label %b89, label %b90
b89:
  %v835 = mul i64 %v833, 64
  %v836 = getelementptr inbounds float, ptr %v832, i64 %v835
  %v837 = mul i64 %v833, 2
  %v838 = getelementptr inbounds float, ptr %v792, i64 %v837
  br label %b91
b91:
  %v839 = phi i64 [ 0, %b89 ], [ %v848, %b92 ]
  %v840 = icmp slt i64 %v839, %v827
  br i1 %v840, label %b92, label %b93
b92:
  %v841 = mul i64 %v839, 2
  %v842 = getelementptr inbounds float, ptr %v836, i64 %v841
  %v843 = mul i64 %v839, 768
  %v844 = getelementptr inbounds float, ptr %v838, i64 %v843
  %v845 = getelementptr inbounds float, ptr %v842, i64 0
  %v846 = load <2 x float>, ptr %v845, align 4
  %v847 = getelementptr inbounds float, ptr %v844, i64 0
  store <2 x float> %v846, ptr %v847, align 4
  %v848 = add nsw i64 %v839, 1
  br label %b91
b93:
  %v849 = mul i64 %v827, 2
  %v850 = getelementptr inbounds float, ptr %v836, i64 %v849
  %v851 = mul i64 %v827, 768
  %v852 = getelementptr inbounds float, ptr %v838, i64 %v851
  br label %b94
b94:
  %v853 = phi i64 [ 0, %b93 ], [ %v858, %b95 ]
  %v854 = icmp slt i64 %v853, %v829
  br i1 %v854, label %b95, label %b96
b95:
  %v855 = getelementptr inbounds float, ptr %v850, i64 %v853
  %v856 = load float, ptr %v855, align 4
  %v857 = getelementptr inbounds float, ptr %v852, i64 %v853
  store float %v856, ptr %v857, align 4
  %v858 = add nsw i64 %v853, 1
  br label %b94, !llvm.loop !0
b96:
  %v859 = add nsw i64 %v833, 1
  br label %b88
b90:
  br label %b97
b97:
  %v860 = phi i64 [ 0, %b90 ], [ %v895, %b105 ]
  %v861 = icmp slt i64 %v860, 0
  br i1 %v861, label %b98, label %b99
b98:
  %v862 = mul i64 %v817, 8
  %v863 = add i64 %v862, %v860
  %v864 = getelementptr inbounds float, ptr %v791, i64 %v863
  br label %b100
b100:
  %v865 = phi i64 [ 0, %b98 ], [ %v883, %b101 ]
  %v866 = icmp slt i64 %v865, %v821
  br i1 %v866, label %b101, label %b102
b101:
  %v867 = mul i64 %v865, 8
  %v868 = getelementptr inbounds float, ptr %v864, i64 %v867
  %v869 = mul i64 %v865, 32
  %v870 = getelementptr inbounds float, ptr %v91, i64 %v869
  %v871 = getelementptr inbounds float, ptr %v868, i64 0
  %v872 = load <8 x float>, ptr %v871, align 4
  %v873 = getelementptr inbounds float, ptr %v870, i64 0
  store <8 x float> %v872, ptr %v873, align 4
  %v874 = getelementptr inbounds float, ptr %v868, i64 8
  %v875 = load <8 x float>, ptr %v874, align 4
  %v876 = getelementptr inbounds float, ptr %v870, i64 8
  store <8 x float> %v875, ptr %v876, align 4
  %v877 = getelementptr inbounds float, ptr %v868, i64 16
  %v878 = load <8 x float>, ptr %v877, align 4
  %v879 = getelementptr inbounds float, ptr %v870, i64 16
  store <8 x float> %v878, ptr %v879, align 4
  %v880 = getelementptr inbounds float, ptr %v868, i64 24
  %v881 = load <8 x float>, ptr %v880, align 4
  %v882 = getelementptr inbounds float, ptr %v870, i64 24
  store <8 x float> %v881, ptr %v882, align 4
  %v883 = add nsw i64 %v865, 1
  br label %b100
b102:
  %v884 = sdiv i64 %v826, 2
  br label %b103
b103:
  %v885 = phi i64 [ 0, %b102 ], [ %v894, %b104 ]
  %v886 = icmp slt i64 %v885, %v884
  br i1 %v886, label %b104, label %b105
b104:
  %v887 = mul i64 %v885, 2
  %v888 = add i64 %v822, %v887
  %v889 = mul i64 %v885, 768
  %v890 = getelementptr inbounds float, ptr %v792, i64 %v889
  %v891 = mul i64 %v888, 8
  %v892 = add i64 %v891, %v860
  %v893 = getelementptr inbounds float, ptr %v806, i64 %v892
  call void @outer_2x32(ptr %v890, ptr %v91, i64 %v821, ptr %v893, i64 8)
  %v894 = add nsw i64 %v885, 1
  br label %b103
b105:
  %v895 = add nsw i64 %v860, 32
  br label %b97
b99:
  %v896 = mul i64 %v817, 8
  %v897 = add i64 %v896, 0
  %v898 = getelementptr inbounds float, ptr %v791, i64 %v897
  br label %b106
b106:
  %v899 = phi i64 [ 0, %b99 ], [ %v908, %b107 ]
  %v900 = icmp slt i64 %v899, %v821
  br i1 %v900, label %b107, label %b108
b107:
  %v901 = mul i64 %v899, 8
  %v902 = getelementptr inbounds float, ptr %v898, i64 %v901
  %v903 = mul i64 %v899, 8
  %v904 = getelementptr inbounds float, ptr %v91, i64 %v903
  %v905 = getelementptr inbounds float, ptr %v902, i64 0
  %v906 = load <8 x float>, ptr %v905, align 4
  %v907 = getelementptr inbounds float, ptr %v904, i64 0
  store <8 x float> %v906, ptr %v907, align 4
  %v908 = add nsw i64 %v899, 1
  br label %b106
b108:
  %v909 = sdiv i64 %v826, 2
  br label %b109
b109:
  %v910 = phi i64 [ 0, %b108 ], [ %v919, %b110 ]
  %v911 = icmp slt i64 %v910, %v909
  br i1 %v911, label %b110, label %b111
b110:
  %v912 = mul i64 %v910, 2
  %v913 = add i64 %v822, %v912
  %v914 = mul i64 %v910, 768
  %v915 = getelementptr inbounds float, ptr %v792, i64 %v914
  %v916 = mul i64 %v913, 8
  %v917 = add i64 %v916, 0
  %v918 = getelementptr inbounds float, ptr %v806, i64 %v917
  call void @outer_2x8(ptr %v915, ptr %v91, i64 %v821, ptr %v918, i64 8)
  %v919 = add nsw i64 %v910, 1
  br label %b109
b111:
  %v920 = add nsw i64 %v822, 64
  br label %b85
b87:
  %v921 = add nsw i64 %v817, 384
  br label %b82
b84:
  %v922 = icmp sgt i64 %v3, 1
  br i1 %v922, label %b112, label %b113
b112:
  %v923 = getelementptr inbounds i64, ptr %v1, i64 3
  %v924 = atomicrmw add ptr %v923, i64 1 acq_rel
  %v925 = mul i64 %v3, 5
  br label %b114
b114:
  %v926 = load atomic i64, ptr %v923 acquire, align 8
  %v927 = icmp slt i64 %v926, %v925
  br i1 %v927, label %b115, label %b116
b115:
  %v928 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v929 = mul i64 0, 64
  %v930 = getelementptr inbounds float, ptr %v32, i64 %v929
  %v931 = getelementptr inbounds float, ptr %v930, i64 0
  %v932 = mul i64 0, 8
  %v933 = getelementptr inbounds float, ptr %v18, i64 %v932
  %v934 = getelementptr inbounds float, ptr %v933, i64 0
  %v935 = getelementptr inbounds float, ptr %v91, i64 12288
  %v936 = add i64 64, 1
  %v937 = sdiv i64 %v936, 2
  %v938 = add i64 %v2, 1
  %v939 = mul i64 %v937, %v2
  %v940 = sdiv i64 %v939, %v3
  %v941 = mul i64 %v940, 2
  %v942 = icmp slt i64 %v941, 64
  %v943 = select i1 %v942, i64 %v941, i64 64
  %v944 = mul i64 %v937, %v938
  %v945 = sdiv i64 %v944, %v3
  %v946 = mul i64 %v945, 2
  %v947 = icmp slt i64 %v946, 64
  %v948 = select i1 %v947, i64 %v946, i64 64
  %v949 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b117
b117:
  %v950 = phi i64 [ %v943, %b113 ], [ %v958, %b122 ]
  %v951 = icmp slt i64 %v950, %v948
  br i1 %v951, label %b118, label %b119
b118:
  %v952 = mul i64 %v950, 8
  %v953 = getelementptr inbounds float, ptr %v949, i64 %v952
  br label %b120
b120:
  %v954 = phi i64 [ 0, %b118 ], [ %v957, %b121 ]
  %v955 = icmp slt i64 %v954, 8
  br i1 %v955, label %b121, label %b122
b121:
  %v956 = getelementptr inbounds float, ptr %v953, i64 %v954
  store float 0x0000000000000000, ptr %v956, align 4
  %v957 = add nsw i64 %v954, 1
  br label %b120
b122:
  %v958 = add nsw i64 %v950, 1
  br label %b117
b119:
  %v959 = mul i64 %v8, 1
  br label %b123
b123:
  %v960 = phi i64 [ 0, %b119 ], [ %v1064, %b128 ]
  %v961 = icmp slt i64 %v960, %v959
  br i1 %v961, label %b124, label %b125
b124:
  %v962 = sub i64 %v959, %v960
  %v963 = icmp slt i64 %v962, 384
  %v964 = select i1 %v963, i64 %v962, i64 384
  br label %b126
b126:
  %v965 = phi i64 [ %v943, %b124 ], [ %v1063, %b152 ]
  %v966 = icmp slt i64 %v965, %v948
  br i1 %v966, label %b127, label %b128
b127:
  %v967 = sub i64 %v948, %v965
  %v968 = icmp slt i64 %v967, 64
  %v969 = select i1 %v968, i64 %v967, i64 64
  %v970 = sdiv i64 %v969, 2
  %v971 = mul i64 %v970, 2
  %v972 = sub i64 %v969, %v971
  %v973 = mul i64 %v960, 64
  %v974 = add i64 %v973, %v965
  %v975 = getelementptr inbounds float, ptr %v931, i64 %v974
  br label %b129
b129:
  %v976 = phi i64 [ 0, %b127 ], [ %v1002, %b137 ]
  %v977 = icmp slt i64 %v976, %v964
  br i1 %v977, label %b130, label %b131
b130:
  %v978 = mul i64 %v976, 64
  %v979 = getelementptr inbounds float, ptr %v975, i64 %v978
  %v980 = mul i64 %v976, 2
  %v981 = getelementptr inbounds float, ptr %v935, i64 %v980
  br label %b132
b132:
  %v982 = phi i64 [ 0, %b130 ], [ %v991, %b133 ]
  %v983 = icmp slt i64 %v982, %v970
  br i1 %v983, label %b133, label %b134
b133:
  %v984 = mul i64 %v982, 2
  %v985 = getelementptr inbounds float, ptr %v979, i64 %v984
  %v986 = mul i64 %v982, 768
  %v987 = getelementptr inbounds float, ptr %v981, i64 %v986
  %v988 = getelementptr inbounds float, ptr %v985, i64 0
  %v989 = load <2 x float>, ptr %v988, align 4
  %v990 = getelementptr inbounds float, ptr %v987, i64 0
  store <2 x float> %v989, ptr %v990, align 4
  %v991 = add nsw i64 %v982, 1
  br label %b132
b134:
  %v992 = mul i64 %v970, 2
  %v993 = getelementptr inbounds float, ptr %v979, i64 %v992
  %v994 = mul i64 %v970, 768
  %v995 = getelementptr inbounds float, ptr %v981, i64 %v994
  br label %b135
b135:
  %v996 = phi i64 [ 0, %b134 ], [ %v1001, %b136 ]
  %v997 = icmp slt i64 %v996, %v972
  br i1 %v997, label %b136, label %b137
b136:
  %v998 = getelementptr inbounds float, ptr %v993, i64 %v996
  %v999 = load float, ptr %v998, align 4
  %v1000 = getelementptr inbounds float, ptr %v995, i64 %v996
  store float %v999, ptr %v1000, align 4
  %v1001 = add nsw i64 %v996, 1
  br label %b135, !llvm.loop !3
b137:
  %v1002 = add nsw i64 %v976, 1
  br label %b129
b131:
  br label %b138
b138:
  %v1003 = phi i64 [ 0, %b131 ], [ %v1038, %b146 ]
  %v1004 = icmp slt i64 %v1003, 0
  br i1 %v1004, label %b139, label %b140
b139:
  %v1005 = mul i64 %v960, 8
  %v1006 = add i64 %v1005, %v1003
  %v1007 = getelementptr inbounds float, ptr %v934, i64 %v1006
  br label %b141
b141:
  %v1008 = phi i64 [ 0, %b139 ], [ %v1026, %b142 ]
  %v1009 = icmp slt i64 %v1008, %v964
  br i1 %v1009, label %b142, label %b143
b142:
  %v1010 = mul i64 %v1008, 8
  %v1011 = getelementptr inbounds float, ptr %v1007, i64 %v1010
  %v1012 = mul i64 %v1008, 32
  %v1013 = getelementptr inbounds float, ptr %v91, i64 %v1012
  %v1014 = getelementptr inbounds float, ptr %v1011, i64 0
  %v1015 = load <8 x float>, ptr %v1014, align 4
  %v1016 = getelementptr inbounds float, ptr %v1013, i64 0
  store <8 x float> %v1015, ptr %v1016, align 4
  %v1017 = getelementptr inbounds float, ptr %v1011, i64 8
  %v1018 = load <8 x float>, ptr %v1017, align 4
  %v1019 = getelementptr inbounds float, ptr %v1013, i64 8
  store <8 x float> %v1018, ptr %v1019, align 4
  %v1020 = getelementptr inbounds float, ptr %v1011, i64 16
  %v1021 = load <8 x float>, ptr %v1020, align 4
  %v1022 = getelementptr inbounds float, ptr %v1013, i64 16
  store <8 x float> %v1021, ptr %v1022, align 4
  %v1023 = getelementptr inbounds float, ptr %v1011, i64 24
  %v1024 = load <8 x float>, ptr %v1023, align 4
  %v1025 = getelementptr inbounds float, ptr %v1013, i64 24
  store <8 x float> %v1024, ptr %v1025, align 4
  %v1026 = add nsw i64 %v1008, 1
  br label %b141
b143:
  %v1027 = sdiv i64 %v969, 2
  br label %b144
b144:
  %v1028 = phi i64 [ 0, %b143 ], [ %v1037, %b145 ]
  %v1029 = icmp slt i64 %v1028, %v1027
  br i1 %v1029, label %b145, label %b146
b145:
  %v1030 = mul i64 %v1028, 2
  %v1031 = add i64 %v965, %v1030
  %v1032 = mul i64 %v1028, 768
  %v1033 = getelementptr inbounds float, ptr %v935, i64 %v1032
  %v1034 = mul i64 %v1031, 8
  %v1035 = add i64 %v1034, %v1003
  %v1036 = getelementptr inbounds float, ptr %v949, i64 %v1035
  call void @outer_2x32(ptr %v1033, ptr %v91, i64 %v964, ptr %v1036, i64 8)
  %v1037 = add nsw i64 %v1028, 1
  br label %b144
b146:
  %v1038 = add nsw i64 %v1003, 32
  br label %b138
b140:
  %v1039 = mul i64 %v960, 8
  %v1040 = add i64 %v1039, 0
  %v1041 = getelementptr inbounds float, ptr %v934, i64 %v1040
  br label %b147
b147:
  %v1042 = phi i64 [ 0, %b140 ], [ %v1051, %b148 ]
  %v1043 = icmp slt i64 %v1042, %v964
  br i1 %v1043, label %b148, label %b149
b148:
  %v1044 = mul i64 %v1042, 8
  %v1045 = getelementptr inbounds float, ptr %v1041, i64 %v1044
  %v1046 = mul i64 %v1042, 8
  %v1047 = getelementptr inbounds float, ptr %v91, i64 %v1046
  %v1048 = getelementptr inbounds float, ptr %v1045, i64 0
  %v1049 = load <8 x float>, ptr %v1048, align 4
  %v1050 = getelementptr inbounds float, ptr %v1047, i64 0
  store <8 x float> %v1049, ptr %v1050, align 4
  %v1051 = add nsw i64 %v1042, 1
  br label %b147
b149:
  %v1052 = sdiv i64 %v969, 2
  br label %b150
b150:
  %v1053 = phi i64 [ 0, %b149 ], [ %v1062, %b151 ]
  %v1054 = icmp slt i64 %v1053, %v1052
  br i1 %v1054, label %b151, label %b152
b151:
  %v1055 = mul i64 %v1053, 2
  %v1056 = add i64 %v965, %v1055
  %v1057 = mul i64 %v1053, 768
  %v1058 = getelementptr inbounds float, ptr %v935, i64 %v1057
  %v1059 = mul i64 %v1056, 8
  %v1060 = add i64 %v1059, 0
  %v1061 = getelementptr inbounds float, ptr %v949, i64 %v1060
  call void @outer_2x8(ptr %v1058, ptr %v91, i64 %v964, ptr %v1061, i64 8)
  %v1062 = add nsw i64 %v1053, 1
  br label %b150
b152:
  %v1063 = add nsw i64 %v965, 64
  br label %b126
b128:
  %v1064 = add nsw i64 %v960, 384
  br label %b123
b125:
  %v1065 = icmp sgt i64 %v3, 1
  br i1 %v1065, label %b153, label %b154
b153:
  %v1066 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1067 = atomicrmw add ptr %v1066, i64 1 acq_rel
  %v1068 = mul i64 %v3, 6
  br label %b155
b155:
  %v1069 = load atomic i64, ptr %v1066 acquire, align 8
  %v1070 = icmp slt i64 %v1069, %v1068
  br i1 %v1070, label %b156, label %b157
b156:
  %v1071 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
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
