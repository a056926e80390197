; generated from specs/lem.yaml by `make generated`: do not edit
; lem I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_4x1of3_0_1_2 = private unnamed_addr constant [4 x ptr] [ptr @tile_1x1of3_0_1_2, ptr @tile_2x1of3_0_1_2, ptr @tile_3x1of3_0_1_2, ptr @tile_4x1of3_0_1_2], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v647 = alloca float, i64 64, align 4
  %v1218 = alloca float, i64 96, align 4
  %v1453 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 10
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v80 = load ptr, ptr %v79, align 4
  %v81 = mul i64 %v2, 0
  %v82 = add i64 %v81, 512
  %v83 = getelementptr inbounds float, ptr %v80, i64 %v82
  %v84 = getelementptr inbounds i64, ptr %v1, i64 4
  %v85 = load i64, ptr %v84, align 8
  %v86 = icmp eq i64 %v85, 0
  br i1 %v86, label %b0, label %b1
b0:
  %v87 = icmp eq i64 %v2, 0
  br i1 %v87, label %b2, label %b3
b2:
  %v88 = add i64 0, 0
  %v89 = getelementptr inbounds float, ptr %v44, i64 %v88
  %v90 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v91 = shufflevector <8 x float> %v90, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v91, ptr %v89, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v92 = icmp sgt i64 %v3, 1
  br i1 %v92, label %b4, label %b5
b4:
  %v93 = getelementptr inbounds i64, ptr %v1, i64 3
  %v94 = atomicrmw add ptr %v93, i64 1 acq_rel
  %v95 = mul i64 %v3, 1
  br label %b6
b6:
  %v96 = load atomic i64, ptr %v93 acquire, align 8
  %v97 = icmp slt i64 %v96, %v95
  br i1 %v97, label %b7, label %b8
b7:
  %v98 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v99 = getelementptr inbounds i64, ptr %v1, i64 4
  %v100 = load i64, ptr %v99, align 8
  %v101 = icmp eq i64 %v100, 0
  br i1 %v101, label %b9, label %b10
b9:
  %v102 = getelementptr inbounds i64, ptr %v1, i64 28
  %v103 = load i64, ptr %v102, align 8
  %v104 = icmp eq i64 %v103, 0
  br i1 %v104, label %b11, label %b12
b11:
  %v105 = add i64 %v7, 0
  %v106 = sdiv i64 %v105, 1
  %v107 = add i64 %v2, 1
  %v108 = mul i64 %v106, %v2
  %v109 = sdiv i64 %v108, %v3
  %v110 = mul i64 %v109, 1
  %v111 = icmp slt i64 %v110, %v7
  %v112 = select i1 %v111, i64 %v110, i64 %v7
  %v113 = mul i64 %v106, %v107
  %v114 = sdiv i64 %v113, %v3
  %v115 = mul i64 %v114, 1
  %v116 = icmp slt i64 %v115, %v7
  %v117 = select i1 %v116, i64 %v115, i64 %v7
  br label %b13
b13:
  %v118 = phi i64 [ %v112, %b11 ], [ %v129, %b14 ]
  %v119 = icmp slt i64 %v118, %v117
  br i1 %v119, label %b14, label %b15
b14:
  %v120 = and i64 0, %v60
  %v121 = mul i64 %v120, %v7
  %v122 = add i64 %v121, %v118
  %v123 = mul i64 %v122, 8
  %v124 = getelementptr inbounds float, ptr %v22, i64 %v123
  %v125 = add i64 0, 0
  %v126 = getelementptr inbounds float, ptr %v124, i64 %v125
  %v127 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v128 = shufflevector <8 x float> %v127, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v128, ptr %v126, align 4
  %v129 = add nsw i64 %v118, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v130 = icmp sgt i64 %v3, 1
  br i1 %v130, label %b16, label %b17
b16:
  %v131 = getelementptr inbounds i64, ptr %v1, i64 3
  %v132 = atomicrmw add ptr %v131, i64 1 acq_rel
  %v133 = mul i64 %v3, 2
  br label %b18
b18:
  %v134 = load atomic i64, ptr %v131 acquire, align 8
  %v135 = icmp slt i64 %v134, %v133
  br i1 %v135, label %b19, label %b20
b19:
  %v136 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v137 = getelementptr inbounds i64, ptr %v1, i64 4
  %v138 = load i64, ptr %v137, align 8
  %v139 = icmp eq i64 %v138, 0
  br i1 %v139, label %b21, label %b22
b21:
  %v140 = getelementptr inbounds i64, ptr %v1, i64 29
  %v141 = load i64, ptr %v140, align 8
  %v142 = icmp eq i64 %v141, 0
  br i1 %v142, label %b23, label %b24
b23:
  %v143 = add i64 %v7, 0
  %v144 = sdiv i64 %v143, 1
  %v145 = add i64 %v2, 1
  %v146 = mul i64 %v144, %v2
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  %v151 = mul i64 %v144, %v145
  %v152 = sdiv i64 %v151, %v3
  %v153 = mul i64 %v152, 1
  %v154 = icmp slt i64 %v153, %v7
  %v155 = select i1 %v154, i64 %v153, i64 %v7
  br label %b25
b25:
  %v156 = phi i64 [ %v150, %b23 ], [ %v167, %b26 ]
  %v157 = icmp slt i64 %v156, %v155
  br i1 %v157, label %b26, label %b27
b26:
  %v158 = and i64 0, %v62
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v156
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v24, i64 %v161
  %v163 = add i64 0, 0
  %v164 = getelementptr inbounds float, ptr %v162, i64 %v163
  %v165 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v166 = shufflevector <8 x float> %v165, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v166, ptr %v164, align 4
  %v167 = add nsw i64 %v156, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v168 = icmp sgt i64 %v3, 1
  br i1 %v168, label %b28, label %b29
b28:
  %v169 = getelementptr inbounds i64, ptr %v1, i64 3
  %v170 = atomicrmw add ptr %v169, i64 1 acq_rel
  %v171 = mul i64 %v3, 3
  br label %b30
b30:
  %v172 = load atomic i64, ptr %v169 acquire, align 8
  %v173 = icmp slt i64 %v172, %v171
  br i1 %v173, label %b31, label %b32
b31:
  %v174 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v175 = getelementptr inbounds float, ptr %v80, i64 0
  %v176 = getelementptr inbounds i64, ptr %v1, i64 4
  %v177 = load i64, ptr %v176, align 8
  %v178 = icmp eq i64 %v177, 0
  br i1 %v178, label %b33, label %b34
b33:
  %v179 = add i64 1, 0
  %v180 = sdiv i64 %v179, 1
  %v181 = add i64 %v2, 1
  %v182 = mul i64 %v180, %v2
  %v183 = sdiv i64 %v182, %v3
  %v184 = mul i64 %v183, 1
  %v185 = icmp slt i64 %v184, 1
  %v186 = select i1 %v185, i64 %v184, i64 1
  %v187 = mul i64 %v180, %v181
  %v188 = sdiv i64 %v187, %v3
  %v189 = mul i64 %v188, 1
  %v190 = icmp slt i64 %v189, 1
  %v191 = select i1 %v190, i64 %v189, i64 1
  %v192 = icmp slt i64 %v191, 1
  %v193 = select i1 %v192, i64 %v191, i64 1
  br label %b35
b35:
  %v194 = phi i64 [ %v186, %b33 ], [ %v639, %b86 ]
  %v195 = icmp slt i64 %v194, %v193
  br i1 %v195, label %b36, label %b37
b36:
  %v196 = mul i64 %v194, 256
  %v197 = mul i64 %v194, 32
  %v198 = add i64 %v196, 0
  %v199 = add i64 %v197, 0
  %v200 = getelementptr inbounds float, ptr %v175, i64 %v198
  %v201 = sub i64 32, %v199
  %v202 = icmp slt i64 %v201, 0
  %v203 = select i1 %v202, i64 0, i64 %v201
  %v204 = icmp ult i64 %v203, 8
  %v205 = select i1 %v204, i64 %v203, i64 8
  %v206 = trunc i64 %v205 to i32
  %v207 = insertelement <8 x i32> poison, i32 %v206, i64 0
  %v208 = shufflevector <8 x i32> %v207, <8 x i32> poison, <8 x i32> zeroinitializer
  %v209 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v208
  %v210 = mul i64 %v199, 8
  %v211 = add i64 0, %v210
  %v212 = getelementptr inbounds float, ptr %v12, i64 %v211
  %v213 = icmp sge i64 %v203, 8
  br i1 %v213, label %b38, label %b39
b38:
  br label %b40
b40:
  %v214 = phi i64 [ 0, %b38 ], [ %v288, %b41 ]
  %v215 = icmp slt i64 %v214, 8
  br i1 %v215, label %b41, label %b42
b41:
  %v216 = add i64 %v214, 0
  %v217 = getelementptr inbounds float, ptr %v212, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v214, 8
  %v220 = getelementptr inbounds float, ptr %v212, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v214, 16
  %v223 = getelementptr inbounds float, ptr %v212, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v214, 24
  %v226 = getelementptr inbounds float, ptr %v212, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 %v214, 32
  %v229 = getelementptr inbounds float, ptr %v212, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v214, 40
  %v232 = getelementptr inbounds float, ptr %v212, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v214, 48
  %v235 = getelementptr inbounds float, ptr %v212, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = add i64 %v214, 56
  %v238 = getelementptr inbounds float, ptr %v212, i64 %v237
  %v239 = load <8 x float>, ptr %v238, align 4
  %v240 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v241 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v242 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v243 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v244 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v245 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v246 = shufflevector <8 x float> %v227, <8 x float> %v239, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v247 = shufflevector <8 x float> %v227, <8 x float> %v239, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v248 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v249 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v250 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v251 = shufflevector <8 x float> %v242, <8 x float> %v246, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v252 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v253 = shufflevector <8 x float> %v241, <8 x float> %v245, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v254 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v255 = shufflevector <8 x float> %v243, <8 x float> %v247, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v256 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v257 = shufflevector <8 x float> %v248, <8 x float> %v250, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v258 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v259 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v260 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v261 = shufflevector <8 x float> %v252, <8 x float> %v254, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v262 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v263 = shufflevector <8 x float> %v253, <8 x float> %v255, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v264 = add i64 %v214, 0
  %v265 = mul i64 %v264, 32
  %v266 = getelementptr inbounds float, ptr %v200, i64 %v265
  store <8 x float> %v256, ptr %v266, align 4
  %v267 = add i64 %v214, 1
  %v268 = mul i64 %v267, 32
  %v269 = getelementptr inbounds float, ptr %v200, i64 %v268
  store <8 x float> %v257, ptr %v269, align 4
  %v270 = add i64 %v214, 2
  %v271 = mul i64 %v270, 32
  %v272 = getelementptr inbounds float, ptr %v200, i64 %v271
  store <8 x float> %v258, ptr %v272, align 4
  %v273 = add i64 %v214, 3
  %v274 = mul i64 %v273, 32
  %v275 = getelementptr inbounds float, ptr %v200, i64 %v274
  store <8 x float> %v259, ptr %v275, align 4
  %v276 = add i64 %v214, 4
  %v277 = mul i64 %v276, 32
  %v278 = getelementptr inbounds float, ptr %v200, i64 %v277
  store <8 x float> %v260, ptr %v278, align 4
  %v279 = add i64 %v214, 5
  %v280 = mul i64 %v279, 32
  %v281 = getelementptr inbounds float, ptr %v200, i64 %v280
  store <8 x float> %v261, ptr %v281, align 4
  %v282 = add i64 %v214, 6
  %v283 = mul i64 %v282, 32
  %v284 = getelementptr inbounds float, ptr %v200, i64 %v283
  store <8 x float> %v262, ptr %v284, align 4
  %v285 = add i64 %v214, 7
  %v286 = mul i64 %v285, 32
  %v287 = getelementptr inbounds float, ptr %v200, i64 %v286
  store <8 x float> %v263, ptr %v287, align 4
  %v288 = add nsw i64 %v214, 8
  br label %b40
b42:
  br label %b43
b43:
  %v289 = phi i64 [ 8, %b42 ], [ %v297, %b44 ]
  %v290 = icmp slt i64 %v289, 8
  br i1 %v290, label %b44, label %b45
b44:
  %v291 = mul i64 %v289, 1
  %v292 = getelementptr inbounds float, ptr %v212, i64 %v291
  %v293 = getelementptr float, ptr %v292, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v294 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v293, <8 x i1> %v209, <8 x float> zeroinitializer)
  %v295 = mul i64 %v289, 32
  %v296 = getelementptr inbounds float, ptr %v200, i64 %v295
  store <8 x float> %v294, ptr %v296, align 4
  %v297 = add nsw i64 %v289, 1
  br label %b43
b45:
  br label %b39
b39:
  %v298 = icmp slt i64 %v203, 8
  br i1 %v298, label %b46, label %b47
b46:
  br label %b48
b48:
  %v299 = phi i64 [ 0, %b46 ], [ %v307, %b49 ]
  %v300 = icmp slt i64 %v299, 8
  br i1 %v300, label %b49, label %b50
b49:
  %v301 = mul i64 %v299, 1
  %v302 = getelementptr inbounds float, ptr %v212, i64 %v301
  %v303 = getelementptr float, ptr %v302, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v304 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v303, <8 x i1> %v209, <8 x float> zeroinitializer)
  %v305 = mul i64 %v299, 32
  %v306 = getelementptr inbounds float, ptr %v200, i64 %v305
  store <8 x float> %v304, ptr %v306, align 4
  %v307 = add nsw i64 %v299, 1
  br label %b48
b50:
  br label %b47
b47:
  %v308 = add i64 %v196, 8
  %v309 = add i64 %v197, 8
  %v310 = getelementptr inbounds float, ptr %v175, i64 %v308
  %v311 = sub i64 32, %v309
  %v312 = icmp slt i64 %v311, 0
  %v313 = select i1 %v312, i64 0, i64 %v311
  %v314 = icmp ult i64 %v313, 8
  %v315 = select i1 %v314, i64 %v313, i64 8
  %v316 = trunc i64 %v315 to i32
  %v317 = insertelement <8 x i32> poison, i32 %v316, i64 0
  %v318 = shufflevector <8 x i32> %v317, <8 x i32> poison, <8 x i32> zeroinitializer
  %v319 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v318
  %v320 = mul i64 %v309, 8
  %v321 = add i64 0, %v320
  %v322 = getelementptr inbounds float, ptr %v12, i64 %v321
  %v323 = icmp sge i64 %v313, 8
  br i1 %v323, label %b51, label %b52
b51:
  br label %b53
b53:
  %v324 = phi i64 [ 0, %b51 ], [ %v398, %b54 ]
  %v325 = icmp slt i64 %v324, 8
  br i1 %v325, label %b54, label %b55
b54:
  %v326 = add i64 %v324, 0
  %v327 = getelementptr inbounds float, ptr %v322, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v324, 8
  %v330 = getelementptr inbounds float, ptr %v322, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v324, 16
  %v333 = getelementptr inbounds float, ptr %v322, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v324, 24
  %v336 = getelementptr inbounds float, ptr %v322, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v324, 32
  %v339 = getelementptr inbounds float, ptr %v322, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v324, 40
  %v342 = getelementptr inbounds float, ptr %v322, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v324, 48
  %v345 = getelementptr inbounds float, ptr %v322, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = add i64 %v324, 56
  %v348 = getelementptr inbounds float, ptr %v322, i64 %v347
  %v349 = load <8 x float>, ptr %v348, align 4
  %v350 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v351 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v352 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v353 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v354 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v355 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v356 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v357 = shufflevector <8 x float> %v337, <8 x float> %v349, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v358 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v359 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v360 = shufflevector <8 x float> %v352, <8 x float> %v356, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v361 = shufflevector <8 x float> %v352, <8 x float> %v356, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v362 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v363 = shufflevector <8 x float> %v351, <8 x float> %v355, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v364 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v365 = shufflevector <8 x float> %v353, <8 x float> %v357, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v366 = shufflevector <8 x float> %v358, <8 x float> %v360, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v367 = shufflevector <8 x float> %v358, <8 x float> %v360, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v369 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v370 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v371 = shufflevector <8 x float> %v362, <8 x float> %v364, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v372 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v373 = shufflevector <8 x float> %v363, <8 x float> %v365, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v374 = add i64 %v324, 0
  %v375 = mul i64 %v374, 32
  %v376 = getelementptr inbounds float, ptr %v310, i64 %v375
  store <8 x float> %v366, ptr %v376, align 4
  %v377 = add i64 %v324, 1
  %v378 = mul i64 %v377, 32
  %v379 = getelementptr inbounds float, ptr %v310, i64 %v378
  store <8 x float> %v367, ptr %v379, align 4
  %v380 = add i64 %v324, 2
  %v381 = mul i64 %v380, 32
  %v382 = getelementptr inbounds float, ptr %v310, i64 %v381
  store <8 x float> %v368, ptr %v382, align 4
  %v383 = add i64 %v324, 3
  %v384 = mul i64 %v383, 32
  %v385 = getelementptr inbounds float, ptr %v310, i64 %v384
  store <8 x float> %v369, ptr %v385, align 4
  %v386 = add i64 %v324, 4
  %v387 = mul i64 %v386, 32
  %v388 = getelementptr inbounds float, ptr %v310, i64 %v387
  store <8 x float> %v370, ptr %v388, align 4
  %v389 = add i64 %v324, 5
  %v390 = mul i64 %v389, 32
  %v391 = getelementptr inbounds float, ptr %v310, i64 %v390
  store <8 x float> %v371, ptr %v391, align 4
  %v392 = add i64 %v324, 6
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v310, i64 %v393
  store <8 x float> %v372, ptr %v394, align 4
  %v395 = add i64 %v324, 7
  %v396 = mul i64 %v395, 32
  %v397 = getelementptr inbounds float, ptr %v310, i64 %v396
  store <8 x float> %v373, ptr %v397, align 4
  %v398 = add nsw i64 %v324, 8
  br label %b53
b55:
  br label %b56
b56:
  %v399 = phi i64 [ 8, %b55 ], [ %v407, %b57 ]
  %v400 = icmp slt i64 %v399, 8
  br i1 %v400, label %b57, label %b58
b57:
  %v401 = mul i64 %v399, 1
  %v402 = getelementptr inbounds float, ptr %v322, i64 %v401
  %v403 = getelementptr float, ptr %v402, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v404 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v403, <8 x i1> %v319, <8 x float> zeroinitializer)
  %v405 = mul i64 %v399, 32
  %v406 = getelementptr inbounds float, ptr %v310, i64 %v405
  store <8 x float> %v404, ptr %v406, align 4
  %v407 = add nsw i64 %v399, 1
  br label %b56
b58:
  br label %b52
b52:
  %v408 = icmp slt i64 %v313, 8
  br i1 %v408, label %b59, label %b60
b59:
  br label %b61
b61:
  %v409 = phi i64 [ 0, %b59 ], [ %v417, %b62 ]
  %v410 = icmp slt i64 %v409, 8
  br i1 %v410, label %b62, label %b63
b62:
  %v411 = mul i64 %v409, 1
  %v412 = getelementptr inbounds float, ptr %v322, i64 %v411
  %v413 = getelementptr float, ptr %v412, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v414 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v413, <8 x i1> %v319, <8 x float> zeroinitializer)
  %v415 = mul i64 %v409, 32
  %v416 = getelementptr inbounds float, ptr %v310, i64 %v415
  store <8 x float> %v414, ptr %v416, align 4
  %v417 = add nsw i64 %v409, 1
  br label %b61
b63:
  br label %b60
b60:
  %v418 = add i64 %v196, 16
  %v419 = add i64 %v197, 16
  %v420 = getelementptr inbounds float, ptr %v175, i64 %v418
  %v421 = sub i64 32, %v419
  %v422 = icmp slt i64 %v421, 0
  %v423 = select i1 %v422, i64 0, i64 %v421
  %v424 = icmp ult i64 %v423, 8
  %v425 = select i1 %v424, i64 %v423, i64 8
  %v426 = trunc i64 %v425 to i32
  %v427 = insertelement <8 x i32> poison, i32 %v426, i64 0
  %v428 = shufflevector <8 x i32> %v427, <8 x i32> poison, <8 x i32> zeroinitializer
  %v429 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v428
  %v430 = mul i64 %v419, 8
  %v431 = add i64 0, %v430
  %v432 = getelementptr inbounds float, ptr %v12, i64 %v431
  %v433 = icmp sge i64 %v423, 8
  br i1 %v433, label %b64, label %b65
b64:
  br label %b66
b66:
  %v434 = phi i64 [ 0, %b64 ], [ %v508, %b67 ]
  %v435 = icmp slt i64 %v434, 8
  br i1 %v435, label %b67, label %b68
b67:
  %v436 = add i64 %v434, 0
  %v437 = getelementptr inbounds float, ptr %v432, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v434, 8
  %v440 = getelementptr inbounds float, ptr %v432, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v434, 16
  %v443 = getelementptr inbounds float, ptr %v432, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v434, 24
  %v446 = getelementptr inbounds float, ptr %v432, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v434, 32
  %v449 = getelementptr inbounds float, ptr %v432, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v434, 40
  %v452 = getelementptr inbounds float, ptr %v432, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v434, 48
  %v455 = getelementptr inbounds float, ptr %v432, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = add i64 %v434, 56
  %v458 = getelementptr inbounds float, ptr %v432, i64 %v457
  %v459 = load <8 x float>, ptr %v458, align 4
  %v460 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v461 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v462 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v463 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v464 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v465 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v466 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v467 = shufflevector <8 x float> %v447, <8 x float> %v459, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v468 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v469 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v470 = shufflevector <8 x float> %v462, <8 x float> %v466, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v471 = shufflevector <8 x float> %v462, <8 x float> %v466, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v472 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v473 = shufflevector <8 x float> %v461, <8 x float> %v465, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v474 = shufflevector <8 x float> %v463, <8 x float> %v467, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v475 = shufflevector <8 x float> %v463, <8 x float> %v467, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v476 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v477 = shufflevector <8 x float> %v468, <8 x float> %v470, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v479 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v480 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v481 = shufflevector <8 x float> %v472, <8 x float> %v474, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v482 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v483 = shufflevector <8 x float> %v473, <8 x float> %v475, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v484 = add i64 %v434, 0
  %v485 = mul i64 %v484, 32
  %v486 = getelementptr inbounds float, ptr %v420, i64 %v485
  store <8 x float> %v476, ptr %v486, align 4
  %v487 = add i64 %v434, 1
  %v488 = mul i64 %v487, 32
  %v489 = getelementptr inbounds float, ptr %v420, i64 %v488
  store <8 x float> %v477, ptr %v489, align 4
  %v490 = add i64 %v434, 2
  %v491 = mul i64 %v490, 32
  %v492 = getelementptr inbounds float, ptr %v420, i64 %v491
  store <8 x float> %v478, ptr %v492, align 4
  %v493 = add i64 %v434, 3
  %v494 = mul i64 %v493, 32
  %v495 = getelementptr inbounds float, ptr %v420, i64 %v494
  store <8 x float> %v479, ptr %v495, align 4
  %v496 = add i64 %v434, 4
  %v497 = mul i64 %v496, 32
  %v498 = getelementptr inbounds float, ptr %v420, i64 %v497
  store <8 x float> %v480, ptr %v498, align 4
  %v499 = add i64 %v434, 5
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v420, i64 %v500
  store <8 x float> %v481, ptr %v501, align 4
  %v502 = add i64 %v434, 6
  %v503 = mul i64 %v502, 32
  %v504 = getelementptr inbounds float, ptr %v420, i64 %v503
  store <8 x float> %v482, ptr %v504, align 4
  %v505 = add i64 %v434, 7
  %v506 = mul i64 %v505, 32
  %v507 = getelementptr inbounds float, ptr %v420, i64 %v506
  store <8 x float> %v483, ptr %v507, align 4
  %v508 = add nsw i64 %v434, 8
  br label %b66
b68:
  br label %b69
b69:
  %v509 = phi i64 [ 8, %b68 ], [ %v517, %b70 ]
  %v510 = icmp slt i64 %v509, 8
  br i1 %v510, label %b70, label %b71
b70:
  %v511 = mul i64 %v509, 1
  %v512 = getelementptr inbounds float, ptr %v432, i64 %v511
  %v513 = getelementptr float, ptr %v512, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v514 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v513, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v515 = mul i64 %v509, 32
  %v516 = getelementptr inbounds float, ptr %v420, i64 %v515
  store <8 x float> %v514, ptr %v516, align 4
  %v517 = add nsw i64 %v509, 1
  br label %b69
b71:
  br label %b65
b65:
  %v518 = icmp slt i64 %v423, 8
  br i1 %v518, label %b72, label %b73
b72:
  br label %b74
b74:
  %v519 = phi i64 [ 0, %b72 ], [ %v527, %b75 ]
  %v520 = icmp slt i64 %v519, 8
  br i1 %v520, label %b75, label %b76
b75:
  %v521 = mul i64 %v519, 1
  %v522 = getelementptr inbounds float, ptr %v432, i64 %v521
  %v523 = getelementptr float, ptr %v522, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v524 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v523, <8 x i1> %v429, <8 x float> zeroinitializer)
  %v525 = mul i64 %v519, 32
  %v526 = getelementptr inbounds float, ptr %v420, i64 %v525
  store <8 x float> %v524, ptr %v526, align 4
  %v527 = add nsw i64 %v519, 1
  br label %b74
b76:
  br label %b73
b73:
  %v528 = add i64 %v196, 24
  %v529 = add i64 %v197, 24
  %v530 = getelementptr inbounds float, ptr %v175, i64 %v528
  %v531 = sub i64 32, %v529
  %v532 = icmp slt i64 %v531, 0
  %v533 = select i1 %v532, i64 0, i64 %v531
  %v534 = icmp ult i64 %v533, 8
  %v535 = select i1 %v534, i64 %v533, i64 8
  %v536 = trunc i64 %v535 to i32
  %v537 = insertelement <8 x i32> poison, i32 %v536, i64 0
  %v538 = shufflevector <8 x i32> %v537, <8 x i32> poison, <8 x i32> zeroinitializer
  %v539 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v538
  %v540 = mul i64 %v529, 8
  %v541 = add i64 0, %v540
  %v542 = getelementptr inbounds float, ptr %v12, i64 %v541
  %v543 = icmp sge i64 %v533, 8
  br i1 %v543, label %b77, label %b78
b77:
  br label %b79
b79:
  %v544 = phi i64 [ 0, %b77 ], [ %v618, %b80 ]
  %v545 = icmp slt i64 %v544, 8
  br i1 %v545, label %b80, label %b81
b80:
  %v546 = add i64 %v544, 0
  %v547 = getelementptr inbounds float, ptr %v542, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 %v544, 8
  %v550 = getelementptr inbounds float, ptr %v542, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v544, 16
  %v553 = getelementptr inbounds float, ptr %v542, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v544, 24
  %v556 = getelementptr inbounds float, ptr %v542, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v544, 32
  %v559 = getelementptr inbounds float, ptr %v542, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v544, 40
  %v562 = getelementptr inbounds float, ptr %v542, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v544, 48
  %v565 = getelementptr inbounds float, ptr %v542, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = add i64 %v544, 56
  %v568 = getelementptr inbounds float, ptr %v542, i64 %v567
  %v569 = load <8 x float>, ptr %v568, align 4
  %v570 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v571 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v572 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v573 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v574 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v575 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v576 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v577 = shufflevector <8 x float> %v557, <8 x float> %v569, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v578 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v579 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v580 = shufflevector <8 x float> %v572, <8 x float> %v576, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v581 = shufflevector <8 x float> %v572, <8 x float> %v576, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v582 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v583 = shufflevector <8 x float> %v571, <8 x float> %v575, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v584 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v585 = shufflevector <8 x float> %v573, <8 x float> %v577, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v586 = shufflevector <8 x float> %v578, <8 x float> %v580, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v587 = shufflevector <8 x float> %v578, <8 x float> %v580, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v589 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v590 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v591 = shufflevector <8 x float> %v582, <8 x float> %v584, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v592 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v593 = shufflevector <8 x float> %v583, <8 x float> %v585, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v594 = add i64 %v544, 0
  %v595 = mul i64 %v594, 32
  %v596 = getelementptr inbounds float, ptr %v530, i64 %v595
  store <8 x float> %v586, ptr %v596, align 4
  %v597 = add i64 %v544, 1
  %v598 = mul i64 %v597, 32
  %v599 = getelementptr inbounds float, ptr %v530, i64 %v598
  store <8 x float> %v587, ptr %v599, align 4
  %v600 = add i64 %v544, 2
  %v601 = mul i64 %v600, 32
  %v602 = getelementptr inbounds float, ptr %v530, i64 %v601
  store <8 x float> %v588, ptr %v602, align 4
  %v603 = add i64 %v544, 3
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v530, i64 %v604
  store <8 x float> %v589, ptr %v605, align 4
  %v606 = add i64 %v544, 4
  %v607 = mul i64 %v606, 32
  %v608 = getelementptr inbounds float, ptr %v530, i64 %v607
  store <8 x float> %v590, ptr %v608, align 4
  %v609 = add i64 %v544, 5
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v530, i64 %v610
  store <8 x float> %v591, ptr %v611, align 4
  %v612 = add i64 %v544, 6
  %v613 = mul i64 %v612, 32
  %v614 = getelementptr inbounds float, ptr %v530, i64 %v613
  store <8 x float> %v592, ptr %v614, align 4
  %v615 = add i64 %v544, 7
  %v616 = mul i64 %v615, 32
  %v617 = getelementptr inbounds float, ptr %v530, i64 %v616
  store <8 x float> %v593, ptr %v617, align 4
  %v618 = add nsw i64 %v544, 8
  br label %b79
b81:
  br label %b82
b82:
  %v619 = phi i64 [ 8, %b81 ], [ %v627, %b83 ]
  %v620 = icmp slt i64 %v619, 8
  br i1 %v620, label %b83, label %b84
b83:
  %v621 = mul i64 %v619, 1
  %v622 = getelementptr inbounds float, ptr %v542, i64 %v621
  %v623 = getelementptr float, ptr %v622, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v624 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v623, <8 x i1> %v539, <8 x float> zeroinitializer)
  %v625 = mul i64 %v619, 32
  %v626 = getelementptr inbounds float, ptr %v530, i64 %v625
  store <8 x float> %v624, ptr %v626, align 4
  %v627 = add nsw i64 %v619, 1
  br label %b82
b84:
  br label %b78
b78:
  %v628 = icmp slt i64 %v533, 8
  br i1 %v628, label %b85, label %b86
b85:
  br label %b87
b87:
  %v629 = phi i64 [ 0, %b85 ], [ %v637, %b88 ]
  %v630 = icmp slt i64 %v629, 8
  br i1 %v630, label %b88, label %b89
b88:
  %v631 = mul i64 %v629, 1
  %v632 = getelementptr inbounds float, ptr %v542, i64 %v631
  %v633 = getelementptr float, ptr %v632, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v634 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v633, <8 x i1> %v539, <8 x float> zeroinitializer)
  %v635 = mul i64 %v629, 32
  %v636 = getelementptr inbounds float, ptr %v530, i64 %v635
  store <8 x float> %v634, ptr %v636, align 4
  %v637 = add nsw i64 %v629, 1
  br label %b87
b89:
  br label %b86
b86:
  %v638 = add i64 %v196, 256
  %v639 = add nsw i64 %v194, 1
  br label %b35
b37:
  br label %b34
b34:
  %v640 = icmp sgt i64 %v3, 1
  br i1 %v640, label %b90, label %b91
b90:
  %v641 = getelementptr inbounds i64, ptr %v1, i64 3
  %v642 = atomicrmw add ptr %v641, i64 1 acq_rel
  %v643 = mul i64 %v3, 4
  br label %b92
b92:
  %v644 = load atomic i64, ptr %v641 acquire, align 8
  %v645 = icmp slt i64 %v644, %v643
  br i1 %v645, label %b93, label %b94
b93:
  %v646 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v648 = add i64 %v8, 0
  %v649 = sdiv i64 %v648, 1
  %v650 = add i64 %v2, 1
  %v651 = mul i64 %v649, %v2
  %v652 = sdiv i64 %v651, %v3
  %v653 = mul i64 %v652, 1
  %v654 = icmp slt i64 %v653, %v8
  %v655 = select i1 %v654, i64 %v653, i64 %v8
  %v656 = mul i64 %v649, %v650
  %v657 = sdiv i64 %v656, %v3
  %v658 = mul i64 %v657, 1
  %v659 = icmp slt i64 %v658, %v8
  %v660 = select i1 %v659, i64 %v658, i64 %v8
  br label %b95
b95:
  %v661 = phi i64 [ %v655, %b91 ], [ %v714, %b100 ]
  %v662 = icmp slt i64 %v661, %v660
  br i1 %v662, label %b96, label %b97
b96:
  %v663 = add i64 %v661, 96
  %v664 = icmp slt i64 %v663, %v660
  %v665 = select i1 %v664, i64 %v663, i64 %v660
  br label %b98
b98:
  %v666 = phi i64 [ 0, %b96 ], [ %v713, %b103 ]
  %v667 = icmp slt i64 %v666, 1
  br i1 %v667, label %b99, label %b100
b99:
  %v668 = sub i64 %v665, %v661
  %v669 = sub i64 2, 1
  %v670 = add i64 %v668, %v669
  %v671 = sdiv i64 %v670, 2
  br label %b101
b101:
  %v672 = phi i64 [ 0, %b99 ], [ %v712, %b108 ]
  %v673 = icmp slt i64 %v672, %v671
  br i1 %v673, label %b102, label %b103
b102:
  %v674 = mul i64 %v668, %v672
  %v675 = sdiv i64 %v674, %v671
  %v676 = add i64 %v661, %v675
  %v677 = add i64 %v672, 1
  %v678 = mul i64 %v668, %v677
  %v679 = sdiv i64 %v678, %v671
  %v680 = add i64 %v661, %v679
  %v681 = mul i64 %v666, 256
  %v682 = getelementptr inbounds float, ptr %v175, i64 %v681
  %v683 = sub i64 %v680, %v676
  %v684 = mul i64 %v676, 8
  %v685 = getelementptr inbounds float, ptr %v10, i64 %v684
  %v686 = getelementptr inbounds float, ptr %v685, i64 0
  %v687 = sub i64 %v683, 1
  %v688 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v687
  %v689 = load ptr, ptr %v688, align 4
  %v690 = icmp sgt i64 %v683, 0
  br i1 %v690, label %b104, label %b105
b104:
  call void %v689(ptr %v686, i64 8, ptr %v682, i64 8, ptr %v647)
  br label %b105
b105:
  %v691 = add i64 %v681, 256
  br label %b106
b106:
  %v692 = phi i64 [ %v676, %b105 ], [ %v711, %b111 ]
  %v693 = icmp slt i64 %v692, %v680
  br i1 %v693, label %b107, label %b108
b107:
  %v694 = sub i64 %v692, %v676
  %v695 = mul i64 %v694, 32
  %v696 = getelementptr inbounds float, ptr %v647, i64 %v695
  %v697 = mul i64 %v692, 32
  %v698 = getelementptr inbounds float, ptr %v46, i64 %v697
  br label %b109
b109:
  %v699 = phi i64 [ 0, %b107 ], [ %v710, %b110 ]
  %v700 = icmp slt i64 %v699, 4
  br i1 %v700, label %b110, label %b111
b110:
  %v701 = mul i64 %v666, 4
  %v702 = add i64 %v701, %v699
  %v703 = mul i64 %v702, 8
  %v704 = add i64 0, %v699
  %v705 = mul i64 %v704, 8
  %v706 = getelementptr inbounds float, ptr %v696, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 0, %v703
  %v709 = getelementptr inbounds float, ptr %v698, i64 %v708
  store <8 x float> %v707, ptr %v709, align 4
  %v710 = add nsw i64 %v699, 1
  br label %b109
b111:
  %v711 = add nsw i64 %v692, 1
  br label %b106
b108:
  %v712 = add nsw i64 %v672, 1
  br label %b101
b103:
  %v713 = add nsw i64 %v666, 1
  br label %b98
b100:
  %v714 = add nsw i64 %v661, 96
  br label %b95
b97:
  %v715 = icmp sgt i64 %v3, 1
  br i1 %v715, label %b112, label %b113
b112:
  %v716 = getelementptr inbounds i64, ptr %v1, i64 3
  %v717 = atomicrmw add ptr %v716, i64 1 acq_rel
  %v718 = mul i64 %v3, 5
  br label %b114
b114:
  %v719 = load atomic i64, ptr %v716 acquire, align 8
  %v720 = icmp slt i64 %v719, %v718
  br i1 %v720, label %b115, label %b116
b115:
  %v721 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v722 = getelementptr inbounds float, ptr %v80, i64 256
  %v723 = getelementptr inbounds float, ptr %v80, i64 448
  %v724 = getelementptr inbounds i64, ptr %v1, i64 4
  %v725 = load i64, ptr %v724, align 8
  %v726 = icmp eq i64 %v725, 0
  br i1 %v726, label %b117, label %b118
b117:
  %v727 = add i64 1, 0
  %v728 = sdiv i64 %v727, 1
  %v729 = add i64 %v2, 1
  %v730 = mul i64 %v728, %v2
  %v731 = sdiv i64 %v730, %v3
  %v732 = mul i64 %v731, 1
  %v733 = icmp slt i64 %v732, 1
  %v734 = select i1 %v733, i64 %v732, i64 1
  %v735 = mul i64 %v728, %v729
  %v736 = sdiv i64 %v735, %v3
  %v737 = mul i64 %v736, 1
  %v738 = icmp slt i64 %v737, 1
  %v739 = select i1 %v738, i64 %v737, i64 1
  %v740 = icmp slt i64 %v739, 1
  %v741 = select i1 %v740, i64 %v739, i64 1
  br label %b119
b119:
  %v742 = phi i64 [ %v734, %b117 ], [ %v1077, %b157 ]
  %v743 = icmp slt i64 %v742, %v741
  br i1 %v743, label %b120, label %b121
b120:
  %v744 = mul i64 %v742, 192
  %v745 = mul i64 %v742, 8
  %v746 = add i64 %v744, 0
  %v747 = add i64 %v745, 0
  %v748 = getelementptr inbounds float, ptr %v722, i64 %v746
  %v749 = sub i64 8, %v747
  %v750 = icmp slt i64 %v749, 0
  %v751 = select i1 %v750, i64 0, i64 %v749
  %v752 = icmp ult i64 %v751, 8
  %v753 = select i1 %v752, i64 %v751, i64 8
  %v754 = trunc i64 %v753 to i32
  %v755 = insertelement <8 x i32> poison, i32 %v754, i64 0
  %v756 = shufflevector <8 x i32> %v755, <8 x i32> poison, <8 x i32> zeroinitializer
  %v757 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v756
  %v758 = mul i64 %v747, 8
  %v759 = add i64 0, %v758
  %v760 = getelementptr inbounds float, ptr %v16, i64 %v759
  %v761 = icmp sge i64 %v751, 8
  br i1 %v761, label %b122, label %b123
b122:
  br label %b124
b124:
  %v762 = phi i64 [ 0, %b122 ], [ %v836, %b125 ]
  %v763 = icmp slt i64 %v762, 8
  br i1 %v763, label %b125, label %b126
b125:
  %v764 = add i64 %v762, 0
  %v765 = getelementptr inbounds float, ptr %v760, i64 %v764
  %v766 = load <8 x float>, ptr %v765, align 4
  %v767 = add i64 %v762, 8
  %v768 = getelementptr inbounds float, ptr %v760, i64 %v767
  %v769 = load <8 x float>, ptr %v768, align 4
  %v770 = add i64 %v762, 16
  %v771 = getelementptr inbounds float, ptr %v760, i64 %v770
  %v772 = load <8 x float>, ptr %v771, align 4
  %v773 = add i64 %v762, 24
  %v774 = getelementptr inbounds float, ptr %v760, i64 %v773
  %v775 = load <8 x float>, ptr %v774, align 4
  %v776 = add i64 %v762, 32
  %v777 = getelementptr inbounds float, ptr %v760, i64 %v776
  %v778 = load <8 x float>, ptr %v777, align 4
  %v779 = add i64 %v762, 40
  %v780 = getelementptr inbounds float, ptr %v760, i64 %v779
  %v781 = load <8 x float>, ptr %v780, align 4
  %v782 = add i64 %v762, 48
  %v783 = getelementptr inbounds float, ptr %v760, i64 %v782
  %v784 = load <8 x float>, ptr %v783, align 4
  %v785 = add i64 %v762, 56
  %v786 = getelementptr inbounds float, ptr %v760, i64 %v785
  %v787 = load <8 x float>, ptr %v786, align 4
  %v788 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v789 = shufflevector <8 x float> %v766, <8 x float> %v778, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v790 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v791 = shufflevector <8 x float> %v769, <8 x float> %v781, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v792 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v793 = shufflevector <8 x float> %v772, <8 x float> %v784, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v794 = shufflevector <8 x float> %v775, <8 x float> %v787, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v795 = shufflevector <8 x float> %v775, <8 x float> %v787, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v796 = shufflevector <8 x float> %v788, <8 x float> %v792, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v797 = shufflevector <8 x float> %v788, <8 x float> %v792, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v798 = shufflevector <8 x float> %v790, <8 x float> %v794, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v799 = shufflevector <8 x float> %v790, <8 x float> %v794, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v800 = shufflevector <8 x float> %v789, <8 x float> %v793, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v801 = shufflevector <8 x float> %v789, <8 x float> %v793, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v802 = shufflevector <8 x float> %v791, <8 x float> %v795, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v803 = shufflevector <8 x float> %v791, <8 x float> %v795, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v804 = shufflevector <8 x float> %v796, <8 x float> %v798, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v805 = shufflevector <8 x float> %v796, <8 x float> %v798, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v806 = shufflevector <8 x float> %v797, <8 x float> %v799, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v807 = shufflevector <8 x float> %v797, <8 x float> %v799, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v808 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v809 = shufflevector <8 x float> %v800, <8 x float> %v802, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v810 = shufflevector <8 x float> %v801, <8 x float> %v803, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v811 = shufflevector <8 x float> %v801, <8 x float> %v803, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v812 = add i64 %v762, 0
  %v813 = mul i64 %v812, 24
  %v814 = getelementptr inbounds float, ptr %v748, i64 %v813
  store <8 x float> %v804, ptr %v814, align 4
  %v815 = add i64 %v762, 1
  %v816 = mul i64 %v815, 24
  %v817 = getelementptr inbounds float, ptr %v748, i64 %v816
  store <8 x float> %v805, ptr %v817, align 4
  %v818 = add i64 %v762, 2
  %v819 = mul i64 %v818, 24
  %v820 = getelementptr inbounds float, ptr %v748, i64 %v819
  store <8 x float> %v806, ptr %v820, align 4
  %v821 = add i64 %v762, 3
  %v822 = mul i64 %v821, 24
  %v823 = getelementptr inbounds float, ptr %v748, i64 %v822
  store <8 x float> %v807, ptr %v823, align 4
  %v824 = add i64 %v762, 4
  %v825 = mul i64 %v824, 24
  %v826 = getelementptr inbounds float, ptr %v748, i64 %v825
  store <8 x float> %v808, ptr %v826, align 4
  %v827 = add i64 %v762, 5
  %v828 = mul i64 %v827, 24
  %v829 = getelementptr inbounds float, ptr %v748, i64 %v828
  store <8 x float> %v809, ptr %v829, align 4
  %v830 = add i64 %v762, 6
  %v831 = mul i64 %v830, 24
  %v832 = getelementptr inbounds float, ptr %v748, i64 %v831
  store <8 x float> %v810, ptr %v832, align 4
  %v833 = add i64 %v762, 7
  %v834 = mul i64 %v833, 24
  %v835 = getelementptr inbounds float, ptr %v748, i64 %v834
  store <8 x float> %v811, ptr %v835, align 4
  %v836 = add nsw i64 %v762, 8
  br label %b124
b126:
  br label %b127
b127:
  %v837 = phi i64 [ 8, %b126 ], [ %v845, %b128 ]
  %v838 = icmp slt i64 %v837, 8
  br i1 %v838, label %b128, label %b129
b128:
  %v839 = mul i64 %v837, 1
  %v840 = getelementptr inbounds float, ptr %v760, i64 %v839
  %v841 = getelementptr float, ptr %v840, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v842 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v841, <8 x i1> %v757, <8 x float> zeroinitializer)
  %v843 = mul i64 %v837, 24
  %v844 = getelementptr inbounds float, ptr %v748, i64 %v843
  store <8 x float> %v842, ptr %v844, align 4
  %v845 = add nsw i64 %v837, 1
  br label %b127
b129:
  br label %b123
b123:
  %v846 = icmp slt i64 %v751, 8
  br i1 %v846, label %b130, label %b131
b130:
  br label %b132
b132:
  %v847 = phi i64 [ 0, %b130 ], [ %v855, %b133 ]
  %v848 = icmp slt i64 %v847, 8
  br i1 %v848, label %b133, label %b134
b133:
  %v849 = mul i64 %v847, 1
  %v850 = getelementptr inbounds float, ptr %v760, i64 %v849
  %v851 = getelementptr float, ptr %v850, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v852 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v851, <8 x i1> %v757, <8 x float> zeroinitializer)
  %v853 = mul i64 %v847, 24
  %v854 = getelementptr inbounds float, ptr %v748, i64 %v853
  store <8 x float> %v852, ptr %v854, align 4
  %v855 = add nsw i64 %v847, 1
  br label %b132
b134:
  br label %b131
b131:
  %v856 = add i64 %v744, 8
  %v857 = add i64 %v745, 0
  %v858 = getelementptr inbounds float, ptr %v722, i64 %v856
  %v859 = sub i64 8, %v857
  %v860 = icmp slt i64 %v859, 0
  %v861 = select i1 %v860, i64 0, i64 %v859
  %v862 = icmp ult i64 %v861, 8
  %v863 = select i1 %v862, i64 %v861, i64 8
  %v864 = trunc i64 %v863 to i32
  %v865 = insertelement <8 x i32> poison, i32 %v864, i64 0
  %v866 = shufflevector <8 x i32> %v865, <8 x i32> poison, <8 x i32> zeroinitializer
  %v867 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v866
  %v868 = mul i64 %v857, 8
  %v869 = add i64 128, %v868
  %v870 = getelementptr inbounds float, ptr %v16, i64 %v869
  %v871 = icmp sge i64 %v861, 8
  br i1 %v871, label %b135, label %b136
b135:
  br label %b137
b137:
  %v872 = phi i64 [ 0, %b135 ], [ %v946, %b138 ]
  %v873 = icmp slt i64 %v872, 8
  br i1 %v873, label %b138, label %b139
b138:
  %v874 = add i64 %v872, 0
  %v875 = getelementptr inbounds float, ptr %v870, i64 %v874
  %v876 = load <8 x float>, ptr %v875, align 4
  %v877 = add i64 %v872, 8
  %v878 = getelementptr inbounds float, ptr %v870, i64 %v877
  %v879 = load <8 x float>, ptr %v878, align 4
  %v880 = add i64 %v872, 16
  %v881 = getelementptr inbounds float, ptr %v870, i64 %v880
  %v882 = load <8 x float>, ptr %v881, align 4
  %v883 = add i64 %v872, 24
  %v884 = getelementptr inbounds float, ptr %v870, i64 %v883
  %v885 = load <8 x float>, ptr %v884, align 4
  %v886 = add i64 %v872, 32
  %v887 = getelementptr inbounds float, ptr %v870, i64 %v886
  %v888 = load <8 x float>, ptr %v887, align 4
  %v889 = add i64 %v872, 40
  %v890 = getelementptr inbounds float, ptr %v870, i64 %v889
  %v891 = load <8 x float>, ptr %v890, align 4
  %v892 = add i64 %v872, 48
  %v893 = getelementptr inbounds float, ptr %v870, i64 %v892
  %v894 = load <8 x float>, ptr %v893, align 4
  %v895 = add i64 %v872, 56
  %v896 = getelementptr inbounds float, ptr %v870, i64 %v895
  %v897 = load <8 x float>, ptr %v896, align 4
  %v898 = shufflevector <8 x float> %v876, <8 x float> %v888, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v899 = shufflevector <8 x float> %v876, <8 x float> %v888, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v900 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v901 = shufflevector <8 x float> %v879, <8 x float> %v891, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v902 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v903 = shufflevector <8 x float> %v882, <8 x float> %v894, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v904 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v905 = shufflevector <8 x float> %v885, <8 x float> %v897, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v906 = shufflevector <8 x float> %v898, <8 x float> %v902, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v907 = shufflevector <8 x float> %v898, <8 x float> %v902, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v908 = shufflevector <8 x float> %v900, <8 x float> %v904, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v909 = shufflevector <8 x float> %v900, <8 x float> %v904, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v910 = shufflevector <8 x float> %v899, <8 x float> %v903, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v911 = shufflevector <8 x float> %v899, <8 x float> %v903, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v912 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v913 = shufflevector <8 x float> %v901, <8 x float> %v905, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v914 = shufflevector <8 x float> %v906, <8 x float> %v908, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v915 = shufflevector <8 x float> %v906, <8 x float> %v908, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v916 = shufflevector <8 x float> %v907, <8 x float> %v909, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v917 = shufflevector <8 x float> %v907, <8 x float> %v909, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v918 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v919 = shufflevector <8 x float> %v910, <8 x float> %v912, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v920 = shufflevector <8 x float> %v911, <8 x float> %v913, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v921 = shufflevector <8 x float> %v911, <8 x float> %v913, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v922 = add i64 %v872, 0
  %v923 = mul i64 %v922, 24
  %v924 = getelementptr inbounds float, ptr %v858, i64 %v923
  store <8 x float> %v914, ptr %v924, align 4
  %v925 = add i64 %v872, 1
  %v926 = mul i64 %v925, 24
  %v927 = getelementptr inbounds float, ptr %v858, i64 %v926
  store <8 x float> %v915, ptr %v927, align 4
  %v928 = add i64 %v872, 2
  %v929 = mul i64 %v928, 24
  %v930 = getelementptr inbounds float, ptr %v858, i64 %v929
  store <8 x float> %v916, ptr %v930, align 4
  %v931 = add i64 %v872, 3
  %v932 = mul i64 %v931, 24
  %v933 = getelementptr inbounds float, ptr %v858, i64 %v932
  store <8 x float> %v917, ptr %v933, align 4
  %v934 = add i64 %v872, 4
  %v935 = mul i64 %v934, 24
  %v936 = getelementptr inbounds float, ptr %v858, i64 %v935
  store <8 x float> %v918, ptr %v936, align 4
  %v937 = add i64 %v872, 5
  %v938 = mul i64 %v937, 24
  %v939 = getelementptr inbounds float, ptr %v858, i64 %v938
  store <8 x float> %v919, ptr %v939, align 4
  %v940 = add i64 %v872, 6
  %v941 = mul i64 %v940, 24
  %v942 = getelementptr inbounds float, ptr %v858, i64 %v941
  store <8 x float> %v920, ptr %v942, align 4
  %v943 = add i64 %v872, 7
  %v944 = mul i64 %v943, 24
  %v945 = getelementptr inbounds float, ptr %v858, i64 %v944
  store <8 x float> %v921, ptr %v945, align 4
  %v946 = add nsw i64 %v872, 8
  br label %b137
b139:
  br label %b140
b140:
  %v947 = phi i64 [ 8, %b139 ], [ %v955, %b141 ]
  %v948 = icmp slt i64 %v947, 8
  br i1 %v948, label %b141, label %b142
b141:
  %v949 = mul i64 %v947, 1
  %v950 = getelementptr inbounds float, ptr %v870, i64 %v949
  %v951 = getelementptr float, ptr %v950, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v952 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v951, <8 x i1> %v867, <8 x float> zeroinitializer)
  %v953 = mul i64 %v947, 24
  %v954 = getelementptr inbounds float, ptr %v858, i64 %v953
  store <8 x float> %v952, ptr %v954, align 4
  %v955 = add nsw i64 %v947, 1
  br label %b140
b142:
  br label %b136
b136:
  %v956 = icmp slt i64 %v861, 8
  br i1 %v956, label %b143, label %b144
b143:
  br label %b145
b145:
  %v957 = phi i64 [ 0, %b143 ], [ %v965, %b146 ]
  %v958 = icmp slt i64 %v957, 8
  br i1 %v958, label %b146, label %b147
b146:
  %v959 = mul i64 %v957, 1
  %v960 = getelementptr inbounds float, ptr %v870, i64 %v959
  %v961 = getelementptr float, ptr %v960, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v962 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v961, <8 x i1> %v867, <8 x float> zeroinitializer)
  %v963 = mul i64 %v957, 24
  %v964 = getelementptr inbounds float, ptr %v858, i64 %v963
  store <8 x float> %v962, ptr %v964, align 4
  %v965 = add nsw i64 %v957, 1
  br label %b145
b147:
  br label %b144
b144:
  %v966 = add i64 %v744, 16
  %v967 = add i64 %v745, 0
  %v968 = getelementptr inbounds float, ptr %v722, i64 %v966
  %v969 = sub i64 8, %v967
  %v970 = icmp slt i64 %v969, 0
  %v971 = select i1 %v970, i64 0, i64 %v969
  %v972 = icmp ult i64 %v971, 8
  %v973 = select i1 %v972, i64 %v971, i64 8
  %v974 = trunc i64 %v973 to i32
  %v975 = insertelement <8 x i32> poison, i32 %v974, i64 0
  %v976 = shufflevector <8 x i32> %v975, <8 x i32> poison, <8 x i32> zeroinitializer
  %v977 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v976
  %v978 = mul i64 %v967, 8
  %v979 = add i64 64, %v978
  %v980 = getelementptr inbounds float, ptr %v16, i64 %v979
  %v981 = icmp sge i64 %v971, 8
  br i1 %v981, label %b148, label %b149
b148:
  br label %b150
b150:
  %v982 = phi i64 [ 0, %b148 ], [ %v1056, %b151 ]
  %v983 = icmp slt i64 %v982, 8
  br i1 %v983, label %b151, label %b152
b151:
  %v984 = add i64 %v982, 0
  %v985 = getelementptr inbounds float, ptr %v980, i64 %v984
  %v986 = load <8 x float>, ptr %v985, align 4
  %v987 = add i64 %v982, 8
  %v988 = getelementptr inbounds float, ptr %v980, i64 %v987
  %v989 = load <8 x float>, ptr %v988, align 4
  %v990 = add i64 %v982, 16
  %v991 = getelementptr inbounds float, ptr %v980, i64 %v990
  %v992 = load <8 x float>, ptr %v991, align 4
  %v993 = add i64 %v982, 24
  %v994 = getelementptr inbounds float, ptr %v980, i64 %v993
  %v995 = load <8 x float>, ptr %v994, align 4
  %v996 = add i64 %v982, 32
  %v997 = getelementptr inbounds float, ptr %v980, i64 %v996
  %v998 = load <8 x float>, ptr %v997, align 4
  %v999 = add i64 %v982, 40
  %v1000 = getelementptr inbounds float, ptr %v980, i64 %v999
  %v1001 = load <8 x float>, ptr %v1000, align 4
  %v1002 = add i64 %v982, 48
  %v1003 = getelementptr inbounds float, ptr %v980, i64 %v1002
  %v1004 = load <8 x float>, ptr %v1003, align 4
  %v1005 = add i64 %v982, 56
  %v1006 = getelementptr inbounds float, ptr %v980, i64 %v1005
  %v1007 = load <8 x float>, ptr %v1006, align 4
  %v1008 = shufflevector <8 x float> %v986, <8 x float> %v998, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1009 = shufflevector <8 x float> %v986, <8 x float> %v998, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1010 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1011 = shufflevector <8 x float> %v989, <8 x float> %v1001, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1012 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1013 = shufflevector <8 x float> %v992, <8 x float> %v1004, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1014 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1015 = shufflevector <8 x float> %v995, <8 x float> %v1007, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1016 = shufflevector <8 x float> %v1008, <8 x float> %v1012, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1017 = shufflevector <8 x float> %v1008, <8 x float> %v1012, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1018 = shufflevector <8 x float> %v1010, <8 x float> %v1014, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1019 = shufflevector <8 x float> %v1010, <8 x float> %v1014, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1020 = shufflevector <8 x float> %v1009, <8 x float> %v1013, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1021 = shufflevector <8 x float> %v1009, <8 x float> %v1013, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1022 = shufflevector <8 x float> %v1011, <8 x float> %v1015, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1023 = shufflevector <8 x float> %v1011, <8 x float> %v1015, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1024 = shufflevector <8 x float> %v1016, <8 x float> %v1018, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1025 = shufflevector <8 x float> %v1016, <8 x float> %v1018, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1026 = shufflevector <8 x float> %v1017, <8 x float> %v1019, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1027 = shufflevector <8 x float> %v1017, <8 x float> %v1019, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1028 = shufflevector <8 x float> %v1020, <8 x float> %v1022, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1029 = shufflevector <8 x float> %v1020, <8 x float> %v1022, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1030 = shufflevector <8 x float> %v1021, <8 x float> %v1023, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1031 = shufflevector <8 x float> %v1021, <8 x float> %v1023, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1032 = add i64 %v982, 0
  %v1033 = mul i64 %v1032, 24
  %v1034 = getelementptr inbounds float, ptr %v968, i64 %v1033
  store <8 x float> %v1024, ptr %v1034, align 4
  %v1035 = add i64 %v982, 1
  %v1036 = mul i64 %v1035, 24
  %v1037 = getelementptr inbounds float, ptr %v968, i64 %v1036
  store <8 x float> %v1025, ptr %v1037, align 4
  %v1038 = add i64 %v982, 2
  %v1039 = mul i64 %v1038, 24
  %v1040 = getelementptr inbounds float, ptr %v968, i64 %v1039
  store <8 x float> %v1026, ptr %v1040, align 4
  %v1041 = add i64 %v982, 3
  %v1042 = mul i64 %v1041, 24
  %v1043 = getelementptr inbounds float, ptr %v968, i64 %v1042
  store <8 x float> %v1027, ptr %v1043, align 4
  %v1044 = add i64 %v982, 4
  %v1045 = mul i64 %v1044, 24
  %v1046 = getelementptr inbounds float, ptr %v968, i64 %v1045
  store <8 x float> %v1028, ptr %v1046, align 4
  %v1047 = add i64 %v982, 5
  %v1048 = mul i64 %v1047, 24
  %v1049 = getelementptr inbounds float, ptr %v968, i64 %v1048
  store <8 x float> %v1029, ptr %v1049, align 4
  %v1050 = add i64 %v982, 6
  %v1051 = mul i64 %v1050, 24
  %v1052 = getelementptr inbounds float, ptr %v968, i64 %v1051
  store <8 x float> %v1030, ptr %v1052, align 4
  %v1053 = add i64 %v982, 7
  %v1054 = mul i64 %v1053, 24
  %v1055 = getelementptr inbounds float, ptr %v968, i64 %v1054
  store <8 x float> %v1031, ptr %v1055, align 4
  %v1056 = add nsw i64 %v982, 8
  br label %b150
b152:
  br label %b153
b153:
  %v1057 = phi i64 [ 8, %b152 ], [ %v1065, %b154 ]
  %v1058 = icmp slt i64 %v1057, 8
  br i1 %v1058, label %b154, label %b155
b154:
  %v1059 = mul i64 %v1057, 1
  %v1060 = getelementptr inbounds float, ptr %v980, i64 %v1059
  %v1061 = getelementptr float, ptr %v1060, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1062 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1061, <8 x i1> %v977, <8 x float> zeroinitializer)
  %v1063 = mul i64 %v1057, 24
  %v1064 = getelementptr inbounds float, ptr %v968, i64 %v1063
  store <8 x float> %v1062, ptr %v1064, align 4
  %v1065 = add nsw i64 %v1057, 1
  br label %b153
b155:
  br label %b149
b149:
  %v1066 = icmp slt i64 %v971, 8
  br i1 %v1066, label %b156, label %b157
b156:
  br label %b158
b158:
  %v1067 = phi i64 [ 0, %b156 ], [ %v1075, %b159 ]
  %v1068 = icmp slt i64 %v1067, 8
  br i1 %v1068, label %b159, label %b160
b159:
  %v1069 = mul i64 %v1067, 1
  %v1070 = getelementptr inbounds float, ptr %v980, i64 %v1069
  %v1071 = getelementptr float, ptr %v1070, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1072 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1071, <8 x i1> %v977, <8 x float> zeroinitializer)
  %v1073 = mul i64 %v1067, 24
  %v1074 = getelementptr inbounds float, ptr %v968, i64 %v1073
  store <8 x float> %v1072, ptr %v1074, align 4
  %v1075 = add nsw i64 %v1067, 1
  br label %b158
b160:
  br label %b157
b157:
  %v1076 = add i64 %v744, 192
  %v1077 = add nsw i64 %v742, 1
  br label %b119
b121:
  %v1078 = add i64 1, 0
  %v1079 = sdiv i64 %v1078, 1
  %v1080 = add i64 %v2, 1
  %v1081 = mul i64 %v1079, %v2
  %v1082 = sdiv i64 %v1081, %v3
  %v1083 = mul i64 %v1082, 1
  %v1084 = icmp slt i64 %v1083, 1
  %v1085 = select i1 %v1084, i64 %v1083, i64 1
  %v1086 = mul i64 %v1079, %v1080
  %v1087 = sdiv i64 %v1086, %v3
  %v1088 = mul i64 %v1087, 1
  %v1089 = icmp slt i64 %v1088, 1
  %v1090 = select i1 %v1089, i64 %v1088, i64 1
  %v1091 = icmp slt i64 %v1090, 1
  %v1092 = select i1 %v1091, i64 %v1090, i64 1
  br label %b161
b161:
  %v1093 = phi i64 [ %v1085, %b121 ], [ %v1208, %b173 ]
  %v1094 = icmp slt i64 %v1093, %v1092
  br i1 %v1094, label %b162, label %b163
b162:
  %v1095 = mul i64 %v1093, 64
  %v1096 = mul i64 %v1093, 8
  %v1097 = add i64 %v1095, 0
  %v1098 = add i64 %v1096, 0
  %v1099 = getelementptr inbounds float, ptr %v723, i64 %v1097
  %v1100 = sub i64 8, %v1098
  %v1101 = icmp slt i64 %v1100, 0
  %v1102 = select i1 %v1101, i64 0, i64 %v1100
  %v1103 = icmp ult i64 %v1102, 8
  %v1104 = select i1 %v1103, i64 %v1102, i64 8
  %v1105 = trunc i64 %v1104 to i32
  %v1106 = insertelement <8 x i32> poison, i32 %v1105, i64 0
  %v1107 = shufflevector <8 x i32> %v1106, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1108 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1107
  %v1109 = mul i64 %v1098, 8
  %v1110 = add i64 0, %v1109
  %v1111 = getelementptr inbounds float, ptr %v18, i64 %v1110
  %v1112 = icmp sge i64 %v1102, 8
  br i1 %v1112, label %b164, label %b165
b164:
  br label %b166
b166:
  %v1113 = phi i64 [ 0, %b164 ], [ %v1187, %b167 ]
  %v1114 = icmp slt i64 %v1113, 8
  br i1 %v1114, label %b167, label %b168
b167:
  %v1115 = add i64 %v1113, 0
  %v1116 = getelementptr inbounds float, ptr %v1111, i64 %v1115
  %v1117 = load <8 x float>, ptr %v1116, align 4
  %v1118 = add i64 %v1113, 8
  %v1119 = getelementptr inbounds float, ptr %v1111, i64 %v1118
  %v1120 = load <8 x float>, ptr %v1119, align 4
  %v1121 = add i64 %v1113, 16
  %v1122 = getelementptr inbounds float, ptr %v1111, i64 %v1121
  %v1123 = load <8 x float>, ptr %v1122, align 4
  %v1124 = add i64 %v1113, 24
  %v1125 = getelementptr inbounds float, ptr %v1111, i64 %v1124
  %v1126 = load <8 x float>, ptr %v1125, align 4
  %v1127 = add i64 %v1113, 32
  %v1128 = getelementptr inbounds float, ptr %v1111, i64 %v1127
  %v1129 = load <8 x float>, ptr %v1128, align 4
  %v1130 = add i64 %v1113, 40
  %v1131 = getelementptr inbounds float, ptr %v1111, i64 %v1130
  %v1132 = load <8 x float>, ptr %v1131, align 4
  %v1133 = add i64 %v1113, 48
  %v1134 = getelementptr inbounds float, ptr %v1111, i64 %v1133
  %v1135 = load <8 x float>, ptr %v1134, align 4
  %v1136 = add i64 %v1113, 56
  %v1137 = getelementptr inbounds float, ptr %v1111, i64 %v1136
  %v1138 = load <8 x float>, ptr %v1137, align 4
  %v1139 = shufflevector <8 x float> %v1117, <8 x float> %v1129, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1140 = shufflevector <8 x float> %v1117, <8 x float> %v1129, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1141 = shufflevector <8 x float> %v1120, <8 x float> %v1132, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1142 = shufflevector <8 x float> %v1120, <8 x float> %v1132, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1143 = shufflevector <8 x float> %v1123, <8 x float> %v1135, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1144 = shufflevector <8 x float> %v1123, <8 x float> %v1135, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1145 = shufflevector <8 x float> %v1126, <8 x float> %v1138, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1146 = shufflevector <8 x float> %v1126, <8 x float> %v1138, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1147 = shufflevector <8 x float> %v1139, <8 x float> %v1143, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1148 = shufflevector <8 x float> %v1139, <8 x float> %v1143, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1149 = shufflevector <8 x float> %v1141, <8 x float> %v1145, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1150 = shufflevector <8 x float> %v1141, <8 x float> %v1145, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1151 = shufflevector <8 x float> %v1140, <8 x float> %v1144, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1152 = shufflevector <8 x float> %v1140, <8 x float> %v1144, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1153 = shufflevector <8 x float> %v1142, <8 x float> %v1146, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1154 = shufflevector <8 x float> %v1142, <8 x float> %v1146, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1155 = shufflevector <8 x float> %v1147, <8 x float> %v1149, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1156 = shufflevector <8 x float> %v1147, <8 x float> %v1149, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1157 = shufflevector <8 x float> %v1148, <8 x float> %v1150, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1158 = shufflevector <8 x float> %v1148, <8 x float> %v1150, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1159 = shufflevector <8 x float> %v1151, <8 x float> %v1153, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1160 = shufflevector <8 x float> %v1151, <8 x float> %v1153, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1161 = shufflevector <8 x float> %v1152, <8 x float> %v1154, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1162 = shufflevector <8 x float> %v1152, <8 x float> %v1154, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1163 = add i64 %v1113, 0
  %v1164 = mul i64 %v1163, 8
  %v1165 = getelementptr inbounds float, ptr %v1099, i64 %v1164
  store <8 x float> %v1155, ptr %v1165, align 4
  %v1166 = add i64 %v1113, 1
  %v1167 = mul i64 %v1166, 8
  %v1168 = getelementptr inbounds float, ptr %v1099, i64 %v1167
  store <8 x float> %v1156, ptr %v1168, align 4
  %v1169 = add i64 %v1113, 2
  %v1170 = mul i64 %v1169, 8
  %v1171 = getelementptr inbounds float, ptr %v1099, i64 %v1170
  store <8 x float> %v1157, ptr %v1171, align 4
  %v1172 = add i64 %v1113, 3
  %v1173 = mul i64 %v1172, 8
  %v1174 = getelementptr inbounds float, ptr %v1099, i64 %v1173
  store <8 x float> %v1158, ptr %v1174, align 4
  %v1175 = add i64 %v1113, 4
  %v1176 = mul i64 %v1175, 8
  %v1177 = getelementptr inbounds float, ptr %v1099, i64 %v1176
  store <8 x float> %v1159, ptr %v1177, align 4
  %v1178 = add i64 %v1113, 5
  %v1179 = mul i64 %v1178, 8
  %v1180 = getelementptr inbounds float, ptr %v1099, i64 %v1179
  store <8 x float> %v1160, ptr %v1180, align 4
  %v1181 = add i64 %v1113, 6
  %v1182 = mul i64 %v1181, 8
  %v1183 = getelementptr inbounds float, ptr %v1099, i64 %v1182
  store <8 x float> %v1161, ptr %v1183, align 4
  %v1184 = add i64 %v1113, 7
  %v1185 = mul i64 %v1184, 8
  %v1186 = getelementptr inbounds float, ptr %v1099, i64 %v1185
  store <8 x float> %v1162, ptr %v1186, align 4
  %v1187 = add nsw i64 %v1113, 8
  br label %b166
b168:
  br label %b169
b169:
  %v1188 = phi i64 [ 8, %b168 ], [ %v1196, %b170 ]
  %v1189 = icmp slt i64 %v1188, 8
  br i1 %v1189, label %b170, label %b171
b170:
  %v1190 = mul i64 %v1188, 1
  %v1191 = getelementptr inbounds float, ptr %v1111, i64 %v1190
  %v1192 = getelementptr float, ptr %v1191, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1193 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1192, <8 x i1> %v1108, <8 x float> zeroinitializer)
  %v1194 = mul i64 %v1188, 8
  %v1195 = getelementptr inbounds float, ptr %v1099, i64 %v1194
  store <8 x float> %v1193, ptr %v1195, align 4
  %v1196 = add nsw i64 %v1188, 1
  br label %b169
b171:
  br label %b165
b165:
  %v1197 = icmp slt i64 %v1102, 8
  br i1 %v1197, label %b172, label %b173
b172:
  br label %b174
b174:
  %v1198 = phi i64 [ 0, %b172 ], [ %v1206, %b175 ]
  %v1199 = icmp slt i64 %v1198, 8
  br i1 %v1199, label %b175, label %b176
b175:
  %v1200 = mul i64 %v1198, 1
  %v1201 = getelementptr inbounds float, ptr %v1111, i64 %v1200
  %v1202 = getelementptr float, ptr %v1201, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1203 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1202, <8 x i1> %v1108, <8 x float> zeroinitializer)
  %v1204 = mul i64 %v1198, 8
  %v1205 = getelementptr inbounds float, ptr %v1099, i64 %v1204
  store <8 x float> %v1203, ptr %v1205, align 4
  %v1206 = add nsw i64 %v1198, 1
  br label %b174
b176:
  br label %b173
b173:
  %v1207 = add i64 %v1095, 64
  %v1208 = add nsw i64 %v1093, 1
  br label %b161
b163:
  br label %b118
b118:
  %v1209 = icmp sgt i64 %v3, 1
  br i1 %v1209, label %b177, label %b178
b177:
  %v1210 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1211 = atomicrmw add ptr %v1210, i64 1 acq_rel
  %v1212 = mul i64 %v3, 6
  br label %b179
b179:
  %v1213 = load atomic i64, ptr %v1210 acquire, align 8
  %v1214 = icmp slt i64 %v1213, %v1212
  br i1 %v1214, label %b180, label %b181
b180:
  %v1215 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1216 = phi i64 [ 0, %b178 ], [ %v1599, %b204 ]
  %v1217 = icmp slt i64 %v1216, %v5
  br i1 %v1217, label %b183, label %b184
b183:
  %v1219 = add i64 %v7, 0
  %v1220 = sdiv i64 %v1219, 1
  %v1221 = add i64 %v2, 1
  %v1222 = mul i64 %v1220, %v2
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, %v7
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v7
  %v1227 = mul i64 %v1220, %v1221
  %v1228 = sdiv i64 %v1227, %v3
  %v1229 = mul i64 %v1228, 1
  %v1230 = icmp slt i64 %v1229, %v7
  %v1231 = select i1 %v1230, i64 %v1229, i64 %v7
  br label %b185
b185:
  %v1232 = phi i64 [ %v1226, %b183 ], [ %v1452, %b190 ]
  %v1233 = icmp slt i64 %v1232, %v1231
  br i1 %v1233, label %b186, label %b187
b186:
  %v1234 = add i64 %v1232, 96
  %v1235 = icmp slt i64 %v1234, %v1231
  %v1236 = select i1 %v1235, i64 %v1234, i64 %v1231
  br label %b188
b188:
  %v1237 = phi i64 [ 0, %b186 ], [ %v1451, %b193 ]
  %v1238 = icmp slt i64 %v1237, 1
  br i1 %v1238, label %b189, label %b190
b189:
  %v1239 = sub i64 %v1236, %v1232
  %v1240 = sub i64 4, 1
  %v1241 = add i64 %v1239, %v1240
  %v1242 = sdiv i64 %v1241, 4
  br label %b191
b191:
  %v1243 = phi i64 [ 0, %b189 ], [ %v1450, %b198 ]
  %v1244 = icmp slt i64 %v1243, %v1242
  br i1 %v1244, label %b192, label %b193
b192:
  %v1245 = mul i64 %v1239, %v1243
  %v1246 = sdiv i64 %v1245, %v1242
  %v1247 = add i64 %v1232, %v1246
  %v1248 = add i64 %v1243, 1
  %v1249 = mul i64 %v1239, %v1248
  %v1250 = sdiv i64 %v1249, %v1242
  %v1251 = add i64 %v1232, %v1250
  %v1252 = mul i64 %v1237, 192
  %v1253 = getelementptr inbounds float, ptr %v722, i64 %v1252
  %v1254 = sub i64 %v1251, %v1247
  %v1255 = add i64 %v1216, 0
  %v1256 = and i64 %v1255, %v60
  %v1257 = mul i64 %v1256, %v7
  %v1258 = add i64 %v1257, %v1247
  %v1259 = mul i64 %v1258, 8
  %v1260 = getelementptr inbounds float, ptr %v22, i64 %v1259
  %v1261 = getelementptr inbounds float, ptr %v1260, i64 0
  %v1262 = sub i64 %v1254, 1
  %v1263 = getelementptr inbounds ptr, ptr @table_tile_4x1of3_0_1_2, i64 %v1262
  %v1264 = load ptr, ptr %v1263, align 4
  %v1265 = icmp sgt i64 %v1254, 0
  br i1 %v1265, label %b194, label %b195
b194:
  call void %v1264(ptr %v1261, i64 8, ptr %v1253, i64 8, ptr %v1218)
  br label %b195
b195:
  %v1266 = add i64 %v1252, 192
  br label %b196
b196:
  %v1267 = phi i64 [ %v1247, %b195 ], [ %v1449, %b201 ]
  %v1268 = icmp slt i64 %v1267, %v1251
  br i1 %v1268, label %b197, label %b198
b197:
  %v1269 = sub i64 %v1267, %v1247
  %v1270 = mul i64 %v1269, 24
  %v1271 = getelementptr inbounds float, ptr %v1218, i64 %v1270
  %v1272 = add i64 %v1216, 0
  %v1273 = and i64 %v1272, %v70
  %v1274 = mul i64 %v1273, %v7
  %v1275 = add i64 %v1274, %v1267
  %v1276 = mul i64 %v1275, 32
  %v1277 = getelementptr inbounds float, ptr %v46, i64 %v1276
  %v1278 = add i64 %v1216, 0
  %v1279 = and i64 %v1278, %v62
  %v1280 = mul i64 %v1279, %v7
  %v1281 = add i64 %v1280, %v1267
  %v1282 = mul i64 %v1281, 8
  %v1283 = getelementptr inbounds float, ptr %v24, i64 %v1282
  %v1284 = add i64 %v1216, 0
  %v1285 = and i64 %v1284, %v72
  %v1286 = mul i64 %v1285, %v7
  %v1287 = add i64 %v1286, %v1267
  %v1288 = mul i64 %v1287, 8
  %v1289 = getelementptr inbounds float, ptr %v48, i64 %v1288
  %v1290 = add i64 %v1216, 0
  %v1291 = and i64 %v1290, %v74
  %v1292 = mul i64 %v1291, %v7
  %v1293 = add i64 %v1292, %v1267
  %v1294 = mul i64 %v1293, 8
  %v1295 = getelementptr inbounds float, ptr %v50, i64 %v1294
  %v1296 = add i64 %v1216, 0
  %v1297 = and i64 %v1296, %v76
  %v1298 = mul i64 %v1297, %v7
  %v1299 = add i64 %v1298, %v1267
  %v1300 = mul i64 %v1299, 8
  %v1301 = getelementptr inbounds float, ptr %v52, i64 %v1300
  %v1302 = add i64 %v1216, 1
  %v1303 = and i64 %v1302, %v62
  %v1304 = mul i64 %v1303, %v7
  %v1305 = add i64 %v1304, %v1267
  %v1306 = mul i64 %v1305, 8
  %v1307 = getelementptr inbounds float, ptr %v24, i64 %v1306
  br label %b199
b199:
  %v1308 = phi i64 [ 0, %b197 ], [ %v1448, %b200 ]
  %v1309 = icmp slt i64 %v1308, 1
  br i1 %v1309, label %b200, label %b201
b200:
  %v1310 = mul i64 %v1237, 1
  %v1311 = add i64 %v1310, %v1308
  %v1312 = mul i64 %v1311, 8
  %v1313 = add i64 0, %v1308
  %v1314 = mul i64 %v1313, 8
  %v1315 = getelementptr inbounds float, ptr %v1271, i64 %v1314
  %v1316 = load <8 x float>, ptr %v1315, align 4
  %v1317 = add i64 1, %v1308
  %v1318 = mul i64 %v1317, 8
  %v1319 = getelementptr inbounds float, ptr %v1271, i64 %v1318
  %v1320 = load <8 x float>, ptr %v1319, align 4
  %v1321 = add i64 2, %v1308
  %v1322 = mul i64 %v1321, 8
  %v1323 = getelementptr inbounds float, ptr %v1271, i64 %v1322
  %v1324 = load <8 x float>, ptr %v1323, align 4
  %v1325 = add i64 0, %v1312
  %v1326 = getelementptr inbounds float, ptr %v1277, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 0, %v1312
  %v1329 = getelementptr inbounds float, ptr %v14, i64 %v1328
  %v1330 = load <8 x float>, ptr %v1329, align 4
  %v1331 = fadd <8 x float> %v1327, %v1330
  %v1332 = fadd <8 x float> %v1316, %v1331
  %v1333 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1332)
  %v1334 = fneg <8 x float> %v1333
  %v1335 = fcmp olt <8 x float> %v1334, splat (float 0xC05A400000000000)
  %v1336 = select <8 x i1> %v1335, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1334
  %v1337 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1336, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1338 = fsub <8 x float> %v1337, splat (float 0x4168000000000000)
  %v1339 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1336)
  %v1340 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1338, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1339)
  %v1341 = bitcast <8 x float> %v1337 to <8 x i32>
  %v1342 = fmul <8 x float> %v1340, %v1340
  %v1343 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1340, <8 x float> splat (float 0x3F81227F40000000))
  %v1344 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1343, <8 x float> %v1340, <8 x float> splat (float 0x3FA5556740000000))
  %v1345 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1344, <8 x float> %v1340, <8 x float> splat (float 0x3FC5554B00000000))
  %v1346 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1345, <8 x float> %v1340, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1347 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1342, <8 x float> %v1346, <8 x float> %v1340)
  %v1348 = sub <8 x i32> %v1341, splat (i32 1262485250)
  %v1349 = lshr <8 x i32> %v1348, splat (i32 1)
  %v1350 = sub <8 x i32> %v1348, %v1349
  %v1351 = shl <8 x i32> %v1349, splat (i32 23)
  %v1352 = bitcast <8 x i32> %v1351 to <8 x float>
  %v1353 = shl <8 x i32> %v1350, splat (i32 23)
  %v1354 = bitcast <8 x i32> %v1353 to <8 x float>
  %v1355 = fadd <8 x float> %v1347, splat (float 0x3FF0000000000000)
  %v1356 = fmul <8 x float> %v1355, %v1352
  %v1357 = fmul <8 x float> %v1356, %v1354
  %v1358 = fcmp olt <8 x float> %v1332, splat (float 0x0000000000000000)
  %v1359 = select <8 x i1> %v1358, <8 x float> %v1357, <8 x float> splat (float 0x3FF0000000000000)
  %v1360 = fadd <8 x float> %v1357, splat (float 0x3FF0000000000000)
  %v1361 = fdiv <8 x float> %v1359, %v1360
  %v1362 = add i64 16, %v1312
  %v1363 = getelementptr inbounds float, ptr %v1277, i64 %v1362
  %v1364 = load <8 x float>, ptr %v1363, align 4
  %v1365 = add i64 16, %v1312
  %v1366 = getelementptr inbounds float, ptr %v14, i64 %v1365
  %v1367 = load <8 x float>, ptr %v1366, align 4
  %v1368 = fadd <8 x float> %v1364, %v1367
  %v1369 = fadd <8 x float> %v1320, %v1368
  %v1370 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1369)
  %v1371 = fneg <8 x float> %v1370
  %v1372 = fcmp olt <8 x float> %v1371, splat (float 0xC05A400000000000)
  %v1373 = select <8 x i1> %v1372, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1371
  %v1374 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1373, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1375 = fsub <8 x float> %v1374, splat (float 0x4168000000000000)
  %v1376 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1373)
  %v1377 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1375, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1376)
  %v1378 = bitcast <8 x float> %v1374 to <8 x i32>
  %v1379 = fmul <8 x float> %v1377, %v1377
  %v1380 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1377, <8 x float> splat (float 0x3F81227F40000000))
  %v1381 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1380, <8 x float> %v1377, <8 x float> splat (float 0x3FA5556740000000))
  %v1382 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1381, <8 x float> %v1377, <8 x float> splat (float 0x3FC5554B00000000))
  %v1383 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1382, <8 x float> %v1377, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1384 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1379, <8 x float> %v1383, <8 x float> %v1377)
  %v1385 = sub <8 x i32> %v1378, splat (i32 1262485250)
  %v1386 = lshr <8 x i32> %v1385, splat (i32 1)
  %v1387 = sub <8 x i32> %v1385, %v1386
  %v1388 = shl <8 x i32> %v1386, splat (i32 23)
  %v1389 = bitcast <8 x i32> %v1388 to <8 x float>
  %v1390 = shl <8 x i32> %v1387, splat (i32 23)
  %v1391 = bitcast <8 x i32> %v1390 to <8 x float>
  %v1392 = fadd <8 x float> %v1384, splat (float 0x3FF0000000000000)
  %v1393 = fmul <8 x float> %v1392, %v1389
  %v1394 = fmul <8 x float> %v1393, %v1391
  %v1395 = fcmp olt <8 x float> %v1369, splat (float 0x0000000000000000)
  %v1396 = select <8 x i1> %v1395, <8 x float> %v1394, <8 x float> splat (float 0x3FF0000000000000)
  %v1397 = fadd <8 x float> %v1394, splat (float 0x3FF0000000000000)
  %v1398 = fdiv <8 x float> %v1396, %v1397
  %v1399 = add i64 8, %v1312
  %v1400 = getelementptr inbounds float, ptr %v1277, i64 %v1399
  %v1401 = load <8 x float>, ptr %v1400, align 4
  %v1402 = add i64 8, %v1312
  %v1403 = getelementptr inbounds float, ptr %v14, i64 %v1402
  %v1404 = load <8 x float>, ptr %v1403, align 4
  %v1405 = fadd <8 x float> %v1401, %v1404
  %v1406 = fadd <8 x float> %v1324, %v1405
  %v1407 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1406)
  %v1408 = fcmp ogt <8 x float> %v1407, splat (float 0x4023000000000000)
  %v1409 = select <8 x i1> %v1408, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1407
  %v1410 = fadd <8 x float> %v1409, %v1409
  %v1411 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1410, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1412 = fsub <8 x float> %v1411, splat (float 0x4168000000000000)
  %v1413 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1410)
  %v1414 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1412, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1413)
  %v1415 = bitcast <8 x float> %v1411 to <8 x i32>
  %v1416 = fmul <8 x float> %v1414, %v1414
  %v1417 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1414, <8 x float> splat (float 0x3F81227F40000000))
  %v1418 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1417, <8 x float> %v1414, <8 x float> splat (float 0x3FA5556740000000))
  %v1419 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1418, <8 x float> %v1414, <8 x float> splat (float 0x3FC5554B00000000))
  %v1420 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1419, <8 x float> %v1414, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1421 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1416, <8 x float> %v1420, <8 x float> %v1414)
  %v1422 = shl <8 x i32> %v1415, splat (i32 23)
  %v1423 = add <8 x i32> %v1422, splat (i32 1065353216)
  %v1424 = bitcast <8 x i32> %v1423 to <8 x float>
  %v1425 = fsub <8 x float> %v1424, splat (float 0x3FF0000000000000)
  %v1426 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1424, <8 x float> %v1421, <8 x float> %v1425)
  %v1427 = fadd <8 x float> %v1426, splat (float 0x4000000000000000)
  %v1428 = fdiv <8 x float> %v1426, %v1427
  %v1429 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1428, <8 x float> %v1406)
  %v1430 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1431 = shufflevector <8 x float> %v1430, <8 x float> poison, <8 x i32> zeroinitializer
  %v1432 = fmul <8 x float> %v1431, %v1361
  %v1433 = fsub <8 x float> %v1431, %v1432
  %v1434 = add i64 0, %v1312
  %v1435 = getelementptr inbounds float, ptr %v1283, i64 %v1434
  %v1436 = load <8 x float>, ptr %v1435, align 4
  %v1437 = fmul <8 x float> %v1433, %v1436
  %v1438 = fmul <8 x float> %v1432, %v1429
  %v1439 = fadd <8 x float> %v1437, %v1438
  %v1440 = add i64 0, %v1312
  %v1441 = getelementptr inbounds float, ptr %v1289, i64 %v1440
  store <8 x float> %v1361, ptr %v1441, align 4
  %v1442 = add i64 0, %v1312
  %v1443 = getelementptr inbounds float, ptr %v1295, i64 %v1442
  store <8 x float> %v1398, ptr %v1443, align 4
  %v1444 = add i64 0, %v1312
  %v1445 = getelementptr inbounds float, ptr %v1301, i64 %v1444
  store <8 x float> %v1429, ptr %v1445, align 4
  %v1446 = add i64 0, %v1312
  %v1447 = getelementptr inbounds float, ptr %v1307, i64 %v1446
  store <8 x float> %v1439, ptr %v1447, align 4
  %v1448 = add nsw i64 %v1308, 1
  br label %b199
b201:
  %v1449 = add nsw i64 %v1267, 1
  br label %b196
b198:
  %v1450 = add nsw i64 %v1243, 1
  br label %b191
b193:
  %v1451 = add nsw i64 %v1237, 1
  br label %b188
b190:
  %v1452 = add nsw i64 %v1232, 96
  br label %b185
b187:
  %v1454 = add i64 %v7, 0
  %v1455 = sdiv i64 %v1454, 1
  %v1456 = add i64 %v2, 1
  %v1457 = mul i64 %v1455, %v2
  %v1458 = sdiv i64 %v1457, %v3
  %v1459 = mul i64 %v1458, 1
  %v1460 = icmp slt i64 %v1459, %v7
  %v1461 = select i1 %v1460, i64 %v1459, i64 %v7
  %v1462 = mul i64 %v1455, %v1456
  %v1463 = sdiv i64 %v1462, %v3
  %v1464 = mul i64 %v1463, 1
  %v1465 = icmp slt i64 %v1464, %v7
  %v1466 = select i1 %v1465, i64 %v1464, i64 %v7
  br label %b202
b202:
  %v1467 = phi i64 [ %v1461, %b187 ], [ %v1598, %b207 ]
  %v1468 = icmp slt i64 %v1467, %v1466
  br i1 %v1468, label %b203, label %b204
b203:
  %v1469 = add i64 %v1467, 96
  %v1470 = icmp slt i64 %v1469, %v1466
  %v1471 = select i1 %v1470, i64 %v1469, i64 %v1466
  br label %b205
b205:
  %v1472 = phi i64 [ 0, %b203 ], [ %v1597, %b210 ]
  %v1473 = icmp slt i64 %v1472, 1
  br i1 %v1473, label %b206, label %b207
b206:
  %v1474 = sub i64 %v1471, %v1467
  %v1475 = sub i64 8, 1
  %v1476 = add i64 %v1474, %v1475
  %v1477 = sdiv i64 %v1476, 8
  br label %b208
b208:
  %v1478 = phi i64 [ 0, %b206 ], [ %v1596, %b215 ]
  %v1479 = icmp slt i64 %v1478, %v1477
  br i1 %v1479, label %b209, label %b210
b209:
  %v1480 = mul i64 %v1474, %v1478
  %v1481 = sdiv i64 %v1480, %v1477
  %v1482 = add i64 %v1467, %v1481
  %v1483 = add i64 %v1478, 1
  %v1484 = mul i64 %v1474, %v1483
  %v1485 = sdiv i64 %v1484, %v1477
  %v1486 = add i64 %v1467, %v1485
  %v1487 = mul i64 %v1472, 64
  %v1488 = getelementptr inbounds float, ptr %v723, i64 %v1487
  %v1489 = sub i64 %v1486, %v1482
  %v1490 = add i64 %v1216, 1
  %v1491 = and i64 %v1490, %v62
  %v1492 = mul i64 %v1491, %v7
  %v1493 = add i64 %v1492, %v1482
  %v1494 = mul i64 %v1493, 8
  %v1495 = getelementptr inbounds float, ptr %v24, i64 %v1494
  %v1496 = getelementptr inbounds float, ptr %v1495, i64 0
  %v1497 = sub i64 %v1489, 1
  %v1498 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v1497
  %v1499 = load ptr, ptr %v1498, align 4
  %v1500 = icmp sgt i64 %v1489, 0
  br i1 %v1500, label %b211, label %b212
b211:
  call void %v1499(ptr %v1496, i64 8, ptr %v1488, i64 8, ptr %v1453)
  br label %b212
b212:
  %v1501 = add i64 %v1487, 64
  br label %b213
b213:
  %v1502 = phi i64 [ %v1482, %b212 ], [ %v1595, %b218 ]
  %v1503 = icmp slt i64 %v1502, %v1486
  br i1 %v1503, label %b214, label %b215
b214:
  %v1504 = sub i64 %v1502, %v1482
  %v1505 = mul i64 %v1504, 8
  %v1506 = getelementptr inbounds float, ptr %v1453, i64 %v1505
  %v1507 = add i64 %v1216, 0
  %v1508 = and i64 %v1507, %v70
  %v1509 = mul i64 %v1508, %v7
  %v1510 = add i64 %v1509, %v1502
  %v1511 = mul i64 %v1510, 32
  %v1512 = getelementptr inbounds float, ptr %v46, i64 %v1511
  %v1513 = add i64 %v1216, 0
  %v1514 = and i64 %v1513, %v74
  %v1515 = mul i64 %v1514, %v7
  %v1516 = add i64 %v1515, %v1502
  %v1517 = mul i64 %v1516, 8
  %v1518 = getelementptr inbounds float, ptr %v50, i64 %v1517
  %v1519 = add i64 %v1216, 0
  %v1520 = and i64 %v1519, %v60
  %v1521 = mul i64 %v1520, %v7
  %v1522 = add i64 %v1521, %v1502
  %v1523 = mul i64 %v1522, 8
  %v1524 = getelementptr inbounds float, ptr %v22, i64 %v1523
  %v1525 = add i64 %v1216, 0
  %v1526 = and i64 %v1525, %v78
  %v1527 = mul i64 %v1526, %v7
  %v1528 = add i64 %v1527, %v1502
  %v1529 = mul i64 %v1528, 8
  %v1530 = getelementptr inbounds float, ptr %v54, i64 %v1529
  %v1531 = add i64 %v1216, 1
  %v1532 = and i64 %v1531, %v60
  %v1533 = mul i64 %v1532, %v7
  %v1534 = add i64 %v1533, %v1502
  %v1535 = mul i64 %v1534, 8
  %v1536 = getelementptr inbounds float, ptr %v22, i64 %v1535
  br label %b216
b216:
  %v1537 = phi i64 [ 0, %b214 ], [ %v1594, %b217 ]
  %v1538 = icmp slt i64 %v1537, 1
  br i1 %v1538, label %b217, label %b218
b217:
  %v1539 = mul i64 %v1472, 1
  %v1540 = add i64 %v1539, %v1537
  %v1541 = mul i64 %v1540, 8
  %v1542 = add i64 0, %v1537
  %v1543 = mul i64 %v1542, 8
  %v1544 = getelementptr inbounds float, ptr %v1506, i64 %v1543
  %v1545 = load <8 x float>, ptr %v1544, align 4
  %v1546 = add i64 24, %v1541
  %v1547 = getelementptr inbounds float, ptr %v1512, i64 %v1546
  %v1548 = load <8 x float>, ptr %v1547, align 4
  %v1549 = add i64 24, %v1541
  %v1550 = getelementptr inbounds float, ptr %v14, i64 %v1549
  %v1551 = load <8 x float>, ptr %v1550, align 4
  %v1552 = fadd <8 x float> %v1548, %v1551
  %v1553 = fadd <8 x float> %v1545, %v1552
  %v1554 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1553)
  %v1555 = fcmp ogt <8 x float> %v1554, splat (float 0x4023000000000000)
  %v1556 = select <8 x i1> %v1555, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1554
  %v1557 = fadd <8 x float> %v1556, %v1556
  %v1558 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1557, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1559 = fsub <8 x float> %v1558, splat (float 0x4168000000000000)
  %v1560 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1559, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1557)
  %v1561 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1559, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1560)
  %v1562 = bitcast <8 x float> %v1558 to <8 x i32>
  %v1563 = fmul <8 x float> %v1561, %v1561
  %v1564 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1561, <8 x float> splat (float 0x3F81227F40000000))
  %v1565 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1564, <8 x float> %v1561, <8 x float> splat (float 0x3FA5556740000000))
  %v1566 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1565, <8 x float> %v1561, <8 x float> splat (float 0x3FC5554B00000000))
  %v1567 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1566, <8 x float> %v1561, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1568 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1563, <8 x float> %v1567, <8 x float> %v1561)
  %v1569 = shl <8 x i32> %v1562, splat (i32 23)
  %v1570 = add <8 x i32> %v1569, splat (i32 1065353216)
  %v1571 = bitcast <8 x i32> %v1570 to <8 x float>
  %v1572 = fsub <8 x float> %v1571, splat (float 0x3FF0000000000000)
  %v1573 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1571, <8 x float> %v1568, <8 x float> %v1572)
  %v1574 = fadd <8 x float> %v1573, splat (float 0x4000000000000000)
  %v1575 = fdiv <8 x float> %v1573, %v1574
  %v1576 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1575, <8 x float> %v1553)
  %v1577 = add i64 0, %v1541
  %v1578 = getelementptr inbounds float, ptr %v1518, i64 %v1577
  %v1579 = load <8 x float>, ptr %v1578, align 4
  %v1580 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v1581 = shufflevector <8 x float> %v1580, <8 x float> poison, <8 x i32> zeroinitializer
  %v1582 = fmul <8 x float> %v1581, %v1579
  %v1583 = fsub <8 x float> %v1581, %v1582
  %v1584 = add i64 0, %v1541
  %v1585 = getelementptr inbounds float, ptr %v1524, i64 %v1584
  %v1586 = load <8 x float>, ptr %v1585, align 4
  %v1587 = fmul <8 x float> %v1583, %v1586
  %v1588 = fmul <8 x float> %v1582, %v1576
  %v1589 = fadd <8 x float> %v1587, %v1588
  %v1590 = add i64 0, %v1541
  %v1591 = getelementptr inbounds float, ptr %v1530, i64 %v1590
  store <8 x float> %v1576, ptr %v1591, align 4
  %v1592 = add i64 0, %v1541
  %v1593 = getelementptr inbounds float, ptr %v1536, i64 %v1592
  store <8 x float> %v1589, ptr %v1593, align 4
  %v1594 = add nsw i64 %v1537, 1
  br label %b216
b218:
  %v1595 = add nsw i64 %v1502, 1
  br label %b213
b215:
  %v1596 = add nsw i64 %v1478, 1
  br label %b208
b210:
  %v1597 = add nsw i64 %v1472, 1
  br label %b205
b207:
  %v1598 = add nsw i64 %v1467, 96
  br label %b202
b204:
  %v1599 = add nsw i64 %v1216, 1
  br label %b182
b184:
  %v1600 = icmp sgt i64 %v3, 1
  br i1 %v1600, label %b219, label %b220
b219:
  %v1601 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1602 = atomicrmw add ptr %v1601, i64 1 acq_rel
  %v1603 = mul i64 %v3, 7
  br label %b221
b221:
  %v1604 = load atomic i64, ptr %v1601 acquire, align 8
  %v1605 = icmp slt i64 %v1604, %v1603
  br i1 %v1605, label %b222, label %b223
b222:
  %v1606 = call i32 @sched_yield()
  br label %b221
b223:
  br label %b220
b220:
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
  %v282 = alloca float, i64 64, align 4
  %v431 = alloca float, i64 64, align 4
  %v604 = alloca float, i64 64, align 4
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
  %v57 = getelementptr inbounds i64, ptr %v1, i64 10
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 11
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 12
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 15
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 20
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 21
  %v68 = load i64, ptr %v67, align 8
  %v69 = getelementptr inbounds i64, ptr %v1, i64 23
  %v70 = load i64, ptr %v69, align 8
  %v71 = getelementptr inbounds i64, ptr %v1, i64 24
  %v72 = load i64, ptr %v71, align 8
  %v73 = getelementptr inbounds i64, ptr %v1, i64 25
  %v74 = load i64, ptr %v73, align 8
  %v75 = getelementptr inbounds i64, ptr %v1, i64 26
  %v76 = load i64, ptr %v75, align 8
  %v77 = getelementptr inbounds i64, ptr %v1, i64 27
  %v78 = load i64, ptr %v77, align 8
  %v79 = getelementptr inbounds ptr, ptr %v0, i64 23
  %v80 = load ptr, ptr %v79, align 4
  %v81 = mul i64 %v2, 24576
  %v82 = add i64 %v81, 512
  %v83 = getelementptr inbounds float, ptr %v80, i64 %v82
  %v84 = getelementptr inbounds float, ptr %v80, i64 0
  %v85 = getelementptr inbounds float, ptr %v80, i64 64
  %v86 = getelementptr inbounds i64, ptr %v1, i64 4
  %v87 = load i64, ptr %v86, align 8
  %v88 = icmp eq i64 %v87, 0
  br i1 %v88, label %b0, label %b1
b0:
  %v89 = add i64 1, 0
  %v90 = sdiv i64 %v89, 1
  %v91 = add i64 %v2, 1
  %v92 = mul i64 %v90, %v2
  %v93 = sdiv i64 %v92, %v3
  %v94 = mul i64 %v93, 1
  %v95 = icmp slt i64 %v94, 1
  %v96 = select i1 %v95, i64 %v94, i64 1
  %v97 = mul i64 %v90, %v91
  %v98 = sdiv i64 %v97, %v3
  %v99 = mul i64 %v98, 1
  %v100 = icmp slt i64 %v99, 1
  %v101 = select i1 %v100, i64 %v99, i64 1
  %v102 = icmp slt i64 %v101, 1
  %v103 = select i1 %v102, i64 %v101, i64 1
  br label %b2
b2:
  %v104 = phi i64 [ %v96, %b0 ], [ %v132, %b7 ]
  %v105 = icmp slt i64 %v104, %v103
  br i1 %v105, label %b3, label %b4
b3:
  %v106 = mul i64 %v104, 64
  %v107 = mul i64 %v104, 8
  %v108 = add i64 %v106, 0
  %v109 = add i64 %v107, 0
  %v110 = getelementptr inbounds float, ptr %v84, i64 %v108
  %v111 = sub i64 8, %v109
  %v112 = icmp slt i64 %v111, 0
  %v113 = select i1 %v112, i64 0, i64 %v111
  %v114 = icmp ult i64 %v113, 8
  %v115 = select i1 %v114, i64 %v113, i64 8
  %v116 = trunc i64 %v115 to i32
  %v117 = insertelement <8 x i32> poison, i32 %v116, i64 0
  %v118 = shufflevector <8 x i32> %v117, <8 x i32> poison, <8 x i32> zeroinitializer
  %v119 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v118
  %v120 = mul i64 %v109, 1
  %v121 = add i64 0, %v120
  %v122 = getelementptr inbounds float, ptr %v18, i64 %v121
  br label %b5
b5:
  %v123 = phi i64 [ 0, %b3 ], [ %v130, %b6 ]
  %v124 = icmp slt i64 %v123, 8
  br i1 %v124, label %b6, label %b7
b6:
  %v125 = mul i64 %v123, 8
  %v126 = getelementptr inbounds float, ptr %v122, i64 %v125
  %v127 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v126, <8 x i1> %v119, <8 x float> zeroinitializer)
  %v128 = mul i64 %v123, 8
  %v129 = getelementptr inbounds float, ptr %v110, i64 %v128
  store <8 x float> %v127, ptr %v129, align 4
  %v130 = add nsw i64 %v123, 1
  br label %b5
b7:
  %v131 = add i64 %v106, 64
  %v132 = add nsw i64 %v104, 1
  br label %b2
b4:
  %v133 = add i64 1, 0
  %v134 = sdiv i64 %v133, 1
  %v135 = add i64 %v2, 1
  %v136 = mul i64 %v134, %v2
  %v137 = sdiv i64 %v136, %v3
  %v138 = mul i64 %v137, 1
  %v139 = icmp slt i64 %v138, 1
  %v140 = select i1 %v139, i64 %v138, i64 1
  %v141 = mul i64 %v134, %v135
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, 1
  %v145 = select i1 %v144, i64 %v143, i64 1
  %v146 = icmp slt i64 %v145, 1
  %v147 = select i1 %v146, i64 %v145, i64 1
  br label %b8
b8:
  %v148 = phi i64 [ %v140, %b4 ], [ %v176, %b13 ]
  %v149 = icmp slt i64 %v148, %v147
  br i1 %v149, label %b9, label %b10
b9:
  %v150 = mul i64 %v148, 192
  %v151 = mul i64 %v148, 8
  %v152 = add i64 %v150, 0
  %v153 = add i64 %v151, 0
  %v154 = getelementptr inbounds float, ptr %v85, i64 %v152
  %v155 = sub i64 8, %v153
  %v156 = icmp slt i64 %v155, 0
  %v157 = select i1 %v156, i64 0, i64 %v155
  %v158 = icmp ult i64 %v157, 8
  %v159 = select i1 %v158, i64 %v157, i64 8
  %v160 = trunc i64 %v159 to i32
  %v161 = insertelement <8 x i32> poison, i32 %v160, i64 0
  %v162 = shufflevector <8 x i32> %v161, <8 x i32> poison, <8 x i32> zeroinitializer
  %v163 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v162
  %v164 = mul i64 %v153, 1
  %v165 = add i64 0, %v164
  %v166 = getelementptr inbounds float, ptr %v16, i64 %v165
  br label %b11
b11:
  %v167 = phi i64 [ 0, %b9 ], [ %v174, %b12 ]
  %v168 = icmp slt i64 %v167, 24
  br i1 %v168, label %b12, label %b13
b12:
  %v169 = mul i64 %v167, 8
  %v170 = getelementptr inbounds float, ptr %v166, i64 %v169
  %v171 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v170, <8 x i1> %v163, <8 x float> zeroinitializer)
  %v172 = mul i64 %v167, 8
  %v173 = getelementptr inbounds float, ptr %v154, i64 %v172
  store <8 x float> %v171, ptr %v173, align 4
  %v174 = add nsw i64 %v167, 1
  br label %b11
b13:
  %v175 = add i64 %v150, 192
  %v176 = add nsw i64 %v148, 1
  br label %b8
b10:
  br label %b1
b1:
  %v177 = icmp sgt i64 %v3, 1
  br i1 %v177, label %b14, label %b15
b14:
  %v178 = getelementptr inbounds i64, ptr %v1, i64 3
  %v179 = atomicrmw add ptr %v178, i64 1 acq_rel
  %v180 = mul i64 %v3, 1
  br label %b16
b16:
  %v181 = load atomic i64, ptr %v178 acquire, align 8
  %v182 = icmp slt i64 %v181, %v180
  br i1 %v182, label %b17, label %b18
b17:
  %v183 = call i32 @sched_yield()
  br label %b16
b18:
  br label %b15
b15:
  br label %b19
b19:
  %v184 = phi i64 [ 0, %b15 ], [ %v541, %b44 ]
  %v185 = icmp slt i64 %v184, %v5
  br i1 %v185, label %b20, label %b21
b20:
  %v186 = sub i64 %v5, 1
  %v187 = sub i64 %v186, %v184
  %v188 = add i64 %v7, 0
  %v189 = sdiv i64 %v188, 1
  %v190 = add i64 %v2, 1
  %v191 = mul i64 %v189, %v2
  %v192 = sdiv i64 %v191, %v3
  %v193 = mul i64 %v192, 1
  %v194 = icmp slt i64 %v193, %v7
  %v195 = select i1 %v194, i64 %v193, i64 %v7
  %v196 = mul i64 %v189, %v190
  %v197 = sdiv i64 %v196, %v3
  %v198 = mul i64 %v197, 1
  %v199 = icmp slt i64 %v198, %v7
  %v200 = select i1 %v199, i64 %v198, i64 %v7
  br label %b22
b22:
  %v201 = phi i64 [ %v195, %b20 ], [ %v281, %b23 ]
  %v202 = icmp slt i64 %v201, %v200
  br i1 %v202, label %b23, label %b24
b23:
  %v203 = add i64 %v187, 1
  %v204 = and i64 %v203, 1
  %v205 = mul i64 %v204, %v7
  %v206 = add i64 %v205, %v201
  %v207 = mul i64 %v206, 8
  %v208 = getelementptr inbounds float, ptr %v26, i64 %v207
  %v209 = add i64 %v187, 0
  %v210 = and i64 %v209, %v58
  %v211 = mul i64 %v210, %v7
  %v212 = add i64 %v211, %v201
  %v213 = mul i64 %v212, 8
  %v214 = getelementptr inbounds float, ptr %v20, i64 %v213
  %v215 = add i64 %v187, 0
  %v216 = and i64 %v215, %v74
  %v217 = mul i64 %v216, %v7
  %v218 = add i64 %v217, %v201
  %v219 = mul i64 %v218, 8
  %v220 = getelementptr inbounds float, ptr %v50, i64 %v219
  %v221 = add i64 %v187, 0
  %v222 = and i64 %v221, %v78
  %v223 = mul i64 %v222, %v7
  %v224 = add i64 %v223, %v201
  %v225 = mul i64 %v224, 8
  %v226 = getelementptr inbounds float, ptr %v54, i64 %v225
  %v227 = add i64 %v187, 0
  %v228 = and i64 %v227, %v60
  %v229 = mul i64 %v228, %v7
  %v230 = add i64 %v229, %v201
  %v231 = mul i64 %v230, 8
  %v232 = getelementptr inbounds float, ptr %v22, i64 %v231
  %v233 = add i64 %v187, 0
  %v234 = and i64 %v233, %v68
  %v235 = mul i64 %v234, %v7
  %v236 = add i64 %v235, %v201
  %v237 = mul i64 %v236, 32
  %v238 = getelementptr inbounds float, ptr %v42, i64 %v237
  %v239 = add i64 %v187, 0
  %v240 = and i64 %v239, %v66
  %v241 = mul i64 %v240, %v7
  %v242 = add i64 %v241, %v201
  %v243 = mul i64 %v242, 24
  %v244 = getelementptr inbounds float, ptr %v40, i64 %v243
  %v245 = add i64 0, 0
  %v246 = getelementptr inbounds float, ptr %v208, i64 %v245
  %v247 = load <8 x float>, ptr %v246, align 4
  %v248 = add i64 0, 0
  %v249 = getelementptr inbounds float, ptr %v214, i64 %v248
  %v250 = load <8 x float>, ptr %v249, align 4
  %v251 = fadd <8 x float> %v247, %v250
  %v252 = add i64 0, 0
  %v253 = getelementptr inbounds float, ptr %v220, i64 %v252
  %v254 = load <8 x float>, ptr %v253, align 4
  %v255 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v256 = shufflevector <8 x float> %v255, <8 x float> poison, <8 x i32> zeroinitializer
  %v257 = fmul <8 x float> %v256, %v254
  %v258 = fmul <8 x float> %v251, %v257
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v226, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul <8 x float> %v261, %v261
  %v263 = fsub <8 x float> %v256, %v262
  %v264 = fmul <8 x float> %v258, %v263
  %v265 = fmul <8 x float> %v251, %v261
  %v266 = add i64 0, 0
  %v267 = getelementptr inbounds float, ptr %v232, i64 %v266
  %v268 = load <8 x float>, ptr %v267, align 4
  %v269 = fmul <8 x float> %v251, %v268
  %v270 = fsub <8 x float> %v265, %v269
  %v271 = fmul <8 x float> %v270, %v256
  %v272 = fmul <8 x float> %v271, %v254
  %v273 = fsub <8 x float> %v256, %v254
  %v274 = fmul <8 x float> %v272, %v273
  %v275 = add i64 24, 0
  %v276 = getelementptr inbounds float, ptr %v238, i64 %v275
  store <8 x float> %v264, ptr %v276, align 4
  %v277 = add i64 16, 0
  %v278 = getelementptr inbounds float, ptr %v244, i64 %v277
  store <8 x float> %v274, ptr %v278, align 4
  %v279 = add i64 16, 0
  %v280 = getelementptr inbounds float, ptr %v238, i64 %v279
  store <8 x float> %v274, ptr %v280, align 4
  %v281 = add nsw i64 %v201, 1
  br label %b22
b24:
  %v283 = add i64 %v7, 0
  %v284 = sdiv i64 %v283, 1
  %v285 = add i64 %v2, 1
  %v286 = mul i64 %v284, %v2
  %v287 = sdiv i64 %v286, %v3
  %v288 = mul i64 %v287, 1
  %v289 = icmp slt i64 %v288, %v7
  %v290 = select i1 %v289, i64 %v288, i64 %v7
  %v291 = mul i64 %v284, %v285
  %v292 = sdiv i64 %v291, %v3
  %v293 = mul i64 %v292, 1
  %v294 = icmp slt i64 %v293, %v7
  %v295 = select i1 %v294, i64 %v293, i64 %v7
  br label %b25
b25:
  %v296 = phi i64 [ %v290, %b24 ], [ %v430, %b30 ]
  %v297 = icmp slt i64 %v296, %v295
  br i1 %v297, label %b26, label %b27
b26:
  %v298 = add i64 %v296, 96
  %v299 = icmp slt i64 %v298, %v295
  %v300 = select i1 %v299, i64 %v298, i64 %v295
  br label %b28
b28:
  %v301 = phi i64 [ 0, %b26 ], [ %v429, %b33 ]
  %v302 = icmp slt i64 %v301, 1
  br i1 %v302, label %b29, label %b30
b29:
  %v303 = sub i64 %v300, %v296
  %v304 = sub i64 8, 1
  %v305 = add i64 %v303, %v304
  %v306 = sdiv i64 %v305, 8
  br label %b31
b31:
  %v307 = phi i64 [ 0, %b29 ], [ %v428, %b38 ]
  %v308 = icmp slt i64 %v307, %v306
  br i1 %v308, label %b32, label %b33
b32:
  %v309 = mul i64 %v303, %v307
  %v310 = sdiv i64 %v309, %v306
  %v311 = add i64 %v296, %v310
  %v312 = add i64 %v307, 1
  %v313 = mul i64 %v303, %v312
  %v314 = sdiv i64 %v313, %v306
  %v315 = add i64 %v296, %v314
  %v316 = mul i64 %v301, 64
  %v317 = getelementptr inbounds float, ptr %v84, i64 %v316
  %v318 = sub i64 %v315, %v311
  %v319 = add i64 %v187, 0
  %v320 = and i64 %v319, %v68
  %v321 = mul i64 %v320, %v7
  %v322 = add i64 %v321, %v311
  %v323 = mul i64 %v322, 32
  %v324 = getelementptr inbounds float, ptr %v42, i64 %v323
  %v325 = getelementptr inbounds float, ptr %v324, i64 24
  %v326 = sub i64 %v318, 1
  %v327 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v326
  %v328 = load ptr, ptr %v327, align 4
  %v329 = icmp sgt i64 %v318, 0
  br i1 %v329, label %b34, label %b35
b34:
  call void %v328(ptr %v325, i64 32, ptr %v317, i64 8, ptr %v282)
  br label %b35
b35:
  %v330 = add i64 %v316, 64
  br label %b36
b36:
  %v331 = phi i64 [ %v311, %b35 ], [ %v427, %b41 ]
  %v332 = icmp slt i64 %v331, %v315
  br i1 %v332, label %b37, label %b38
b37:
  %v333 = sub i64 %v331, %v311
  %v334 = mul i64 %v333, 8
  %v335 = getelementptr inbounds float, ptr %v282, i64 %v334
  %v336 = add i64 %v187, 1
  %v337 = and i64 %v336, 1
  %v338 = mul i64 %v337, %v7
  %v339 = add i64 %v338, %v331
  %v340 = mul i64 %v339, 8
  %v341 = getelementptr inbounds float, ptr %v28, i64 %v340
  %v342 = add i64 %v187, 0
  %v343 = and i64 %v342, %v72
  %v344 = mul i64 %v343, %v7
  %v345 = add i64 %v344, %v331
  %v346 = mul i64 %v345, 8
  %v347 = getelementptr inbounds float, ptr %v48, i64 %v346
  %v348 = add i64 %v187, 0
  %v349 = and i64 %v348, %v76
  %v350 = mul i64 %v349, %v7
  %v351 = add i64 %v350, %v331
  %v352 = mul i64 %v351, 8
  %v353 = getelementptr inbounds float, ptr %v52, i64 %v352
  %v354 = add i64 %v187, 0
  %v355 = and i64 %v354, %v62
  %v356 = mul i64 %v355, %v7
  %v357 = add i64 %v356, %v331
  %v358 = mul i64 %v357, 8
  %v359 = getelementptr inbounds float, ptr %v24, i64 %v358
  %v360 = add i64 %v187, 0
  %v361 = and i64 %v360, %v66
  %v362 = mul i64 %v361, %v7
  %v363 = add i64 %v362, %v331
  %v364 = mul i64 %v363, 24
  %v365 = getelementptr inbounds float, ptr %v40, i64 %v364
  %v366 = add i64 %v187, 0
  %v367 = and i64 %v366, %v68
  %v368 = mul i64 %v367, %v7
  %v369 = add i64 %v368, %v331
  %v370 = mul i64 %v369, 32
  %v371 = getelementptr inbounds float, ptr %v42, i64 %v370
  %v372 = add i64 %v187, 0
  %v373 = and i64 %v372, 1
  %v374 = mul i64 %v373, %v7
  %v375 = add i64 %v374, %v331
  %v376 = mul i64 %v375, 8
  %v377 = getelementptr inbounds float, ptr %v28, i64 %v376
  br label %b39
b39:
  %v378 = phi i64 [ 0, %b37 ], [ %v426, %b40 ]
  %v379 = icmp slt i64 %v378, 1
  br i1 %v379, label %b40, label %b41
b40:
  %v380 = mul i64 %v301, 1
  %v381 = add i64 %v380, %v378
  %v382 = mul i64 %v381, 8
  %v383 = add i64 0, %v378
  %v384 = mul i64 %v383, 8
  %v385 = getelementptr inbounds float, ptr %v335, i64 %v384
  %v386 = load <8 x float>, ptr %v385, align 4
  %v387 = add i64 0, %v382
  %v388 = getelementptr inbounds float, ptr %v341, i64 %v387
  %v389 = load <8 x float>, ptr %v388, align 4
  %v390 = fadd <8 x float> %v389, %v386
  %v391 = add i64 0, %v382
  %v392 = getelementptr inbounds float, ptr %v347, i64 %v391
  %v393 = load <8 x float>, ptr %v392, align 4
  %v394 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v395 = shufflevector <8 x float> %v394, <8 x float> poison, <8 x i32> zeroinitializer
  %v396 = fmul <8 x float> %v395, %v393
  %v397 = fmul <8 x float> %v390, %v396
  %v398 = add i64 0, %v382
  %v399 = getelementptr inbounds float, ptr %v353, i64 %v398
  %v400 = load <8 x float>, ptr %v399, align 4
  %v401 = fmul <8 x float> %v400, %v400
  %v402 = fsub <8 x float> %v395, %v401
  %v403 = fmul <8 x float> %v397, %v402
  %v404 = fsub <8 x float> %v395, %v396
  %v405 = fmul <8 x float> %v390, %v404
  %v406 = fmul <8 x float> %v390, %v400
  %v407 = add i64 0, %v382
  %v408 = getelementptr inbounds float, ptr %v359, i64 %v407
  %v409 = load <8 x float>, ptr %v408, align 4
  %v410 = fmul <8 x float> %v390, %v409
  %v411 = fsub <8 x float> %v406, %v410
  %v412 = fmul <8 x float> %v411, %v395
  %v413 = fmul <8 x float> %v412, %v393
  %v414 = fsub <8 x float> %v395, %v393
  %v415 = fmul <8 x float> %v413, %v414
  %v416 = add i64 8, %v382
  %v417 = getelementptr inbounds float, ptr %v365, i64 %v416
  store <8 x float> %v403, ptr %v417, align 4
  %v418 = add i64 8, %v382
  %v419 = getelementptr inbounds float, ptr %v371, i64 %v418
  store <8 x float> %v403, ptr %v419, align 4
  %v420 = add i64 0, %v382
  %v421 = getelementptr inbounds float, ptr %v377, i64 %v420
  store <8 x float> %v405, ptr %v421, align 4
  %v422 = add i64 0, %v382
  %v423 = getelementptr inbounds float, ptr %v365, i64 %v422
  store <8 x float> %v415, ptr %v423, align 4
  %v424 = add i64 0, %v382
  %v425 = getelementptr inbounds float, ptr %v371, i64 %v424
  store <8 x float> %v415, ptr %v425, align 4
  %v426 = add nsw i64 %v378, 1
  br label %b39
b41:
  %v427 = add nsw i64 %v331, 1
  br label %b36
b38:
  %v428 = add nsw i64 %v307, 1
  br label %b31
b33:
  %v429 = add nsw i64 %v301, 1
  br label %b28
b30:
  %v430 = add nsw i64 %v296, 96
  br label %b25
b27:
  %v432 = add i64 %v7, 0
  %v433 = sdiv i64 %v432, 1
  %v434 = add i64 %v2, 1
  %v435 = mul i64 %v433, %v2
  %v436 = sdiv i64 %v435, %v3
  %v437 = mul i64 %v436, 1
  %v438 = icmp slt i64 %v437, %v7
  %v439 = select i1 %v438, i64 %v437, i64 %v7
  %v440 = mul i64 %v433, %v434
  %v441 = sdiv i64 %v440, %v3
  %v442 = mul i64 %v441, 1
  %v443 = icmp slt i64 %v442, %v7
  %v444 = select i1 %v443, i64 %v442, i64 %v7
  br label %b42
b42:
  %v445 = phi i64 [ %v439, %b27 ], [ %v540, %b47 ]
  %v446 = icmp slt i64 %v445, %v444
  br i1 %v446, label %b43, label %b44
b43:
  %v447 = add i64 %v445, 96
  %v448 = icmp slt i64 %v447, %v444
  %v449 = select i1 %v448, i64 %v447, i64 %v444
  br label %b45
b45:
  %v450 = phi i64 [ 0, %b43 ], [ %v539, %b50 ]
  %v451 = icmp slt i64 %v450, 1
  br i1 %v451, label %b46, label %b47
b46:
  %v452 = sub i64 %v449, %v445
  %v453 = sub i64 8, 1
  %v454 = add i64 %v452, %v453
  %v455 = sdiv i64 %v454, 8
  br label %b48
b48:
  %v456 = phi i64 [ 0, %b46 ], [ %v538, %b55 ]
  %v457 = icmp slt i64 %v456, %v455
  br i1 %v457, label %b49, label %b50
b49:
  %v458 = mul i64 %v452, %v456
  %v459 = sdiv i64 %v458, %v455
  %v460 = add i64 %v445, %v459
  %v461 = add i64 %v456, 1
  %v462 = mul i64 %v452, %v461
  %v463 = sdiv i64 %v462, %v455
  %v464 = add i64 %v445, %v463
  %v465 = mul i64 %v450, 192
  %v466 = getelementptr inbounds float, ptr %v85, i64 %v465
  %v467 = sub i64 %v464, %v460
  %v468 = add i64 %v187, 0
  %v469 = and i64 %v468, %v66
  %v470 = mul i64 %v469, %v7
  %v471 = add i64 %v470, %v460
  %v472 = mul i64 %v471, 24
  %v473 = getelementptr inbounds float, ptr %v40, i64 %v472
  %v474 = getelementptr inbounds float, ptr %v473, i64 0
  %v475 = sub i64 %v467, 1
  %v476 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v475
  %v477 = load ptr, ptr %v476, align 4
  %v478 = icmp sgt i64 %v467, 0
  br i1 %v478, label %b51, label %b52
b51:
  call void %v477(ptr %v474, i64 24, ptr %v466, i64 24, ptr %v431)
  br label %b52
b52:
  %v479 = add i64 %v465, 192
  br label %b53
b53:
  %v480 = phi i64 [ %v460, %b52 ], [ %v537, %b58 ]
  %v481 = icmp slt i64 %v480, %v464
  br i1 %v481, label %b54, label %b55
b54:
  %v482 = sub i64 %v480, %v460
  %v483 = mul i64 %v482, 8
  %v484 = getelementptr inbounds float, ptr %v431, i64 %v483
  %v485 = add i64 %v187, 1
  %v486 = and i64 %v485, 1
  %v487 = mul i64 %v486, %v7
  %v488 = add i64 %v487, %v480
  %v489 = mul i64 %v488, 8
  %v490 = getelementptr inbounds float, ptr %v26, i64 %v489
  %v491 = add i64 %v187, 0
  %v492 = and i64 %v491, %v58
  %v493 = mul i64 %v492, %v7
  %v494 = add i64 %v493, %v480
  %v495 = mul i64 %v494, 8
  %v496 = getelementptr inbounds float, ptr %v20, i64 %v495
  %v497 = add i64 %v187, 0
  %v498 = and i64 %v497, %v74
  %v499 = mul i64 %v498, %v7
  %v500 = add i64 %v499, %v480
  %v501 = mul i64 %v500, 8
  %v502 = getelementptr inbounds float, ptr %v50, i64 %v501
  %v503 = add i64 %v187, 0
  %v504 = and i64 %v503, 1
  %v505 = mul i64 %v504, %v7
  %v506 = add i64 %v505, %v480
  %v507 = mul i64 %v506, 8
  %v508 = getelementptr inbounds float, ptr %v26, i64 %v507
  br label %b56
b56:
  %v509 = phi i64 [ 0, %b54 ], [ %v536, %b57 ]
  %v510 = icmp slt i64 %v509, 1
  br i1 %v510, label %b57, label %b58
b57:
  %v511 = mul i64 %v450, 1
  %v512 = add i64 %v511, %v509
  %v513 = mul i64 %v512, 8
  %v514 = add i64 0, %v509
  %v515 = mul i64 %v514, 8
  %v516 = getelementptr inbounds float, ptr %v484, i64 %v515
  %v517 = load <8 x float>, ptr %v516, align 4
  %v518 = add i64 0, %v513
  %v519 = getelementptr inbounds float, ptr %v490, i64 %v518
  %v520 = load <8 x float>, ptr %v519, align 4
  %v521 = add i64 0, %v513
  %v522 = getelementptr inbounds float, ptr %v496, i64 %v521
  %v523 = load <8 x float>, ptr %v522, align 4
  %v524 = fadd <8 x float> %v520, %v523
  %v525 = add i64 0, %v513
  %v526 = getelementptr inbounds float, ptr %v502, i64 %v525
  %v527 = load <8 x float>, ptr %v526, align 4
  %v528 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v529 = shufflevector <8 x float> %v528, <8 x float> poison, <8 x i32> zeroinitializer
  %v530 = fmul <8 x float> %v529, %v527
  %v531 = fsub <8 x float> %v529, %v530
  %v532 = fmul <8 x float> %v524, %v531
  %v533 = fadd <8 x float> %v532, %v517
  %v534 = add i64 0, %v513
  %v535 = getelementptr inbounds float, ptr %v508, i64 %v534
  store <8 x float> %v533, ptr %v535, align 4
  %v536 = add nsw i64 %v509, 1
  br label %b56
b58:
  %v537 = add nsw i64 %v480, 1
  br label %b53
b55:
  %v538 = add nsw i64 %v456, 1
  br label %b48
b50:
  %v539 = add nsw i64 %v450, 1
  br label %b45
b47:
  %v540 = add nsw i64 %v445, 96
  br label %b42
b44:
  %v541 = add nsw i64 %v184, 1
  br label %b19
b21:
  %v542 = icmp sgt i64 %v3, 1
  br i1 %v542, label %b59, label %b60
b59:
  %v543 = getelementptr inbounds i64, ptr %v1, i64 3
  %v544 = atomicrmw add ptr %v543, i64 1 acq_rel
  %v545 = mul i64 %v3, 2
  br label %b61
b61:
  %v546 = load atomic i64, ptr %v543 acquire, align 8
  %v547 = icmp slt i64 %v546, %v545
  br i1 %v547, label %b62, label %b63
b62:
  %v548 = call i32 @sched_yield()
  br label %b61
b63:
  br label %b60
b60:
  %v549 = getelementptr inbounds float, ptr %v80, i64 256
  %v550 = getelementptr inbounds i64, ptr %v1, i64 4
  %v551 = load i64, ptr %v550, align 8
  %v552 = icmp eq i64 %v551, 0
  br i1 %v552, label %b64, label %b65
b64:
  %v553 = add i64 1, 0
  %v554 = sdiv i64 %v553, 1
  %v555 = add i64 %v2, 1
  %v556 = mul i64 %v554, %v2
  %v557 = sdiv i64 %v556, %v3
  %v558 = mul i64 %v557, 1
  %v559 = icmp slt i64 %v558, 1
  %v560 = select i1 %v559, i64 %v558, i64 1
  %v561 = mul i64 %v554, %v555
  %v562 = sdiv i64 %v561, %v3
  %v563 = mul i64 %v562, 1
  %v564 = icmp slt i64 %v563, 1
  %v565 = select i1 %v564, i64 %v563, i64 1
  %v566 = icmp slt i64 %v565, 1
  %v567 = select i1 %v566, i64 %v565, i64 1
  br label %b66
b66:
  %v568 = phi i64 [ %v560, %b64 ], [ %v596, %b71 ]
  %v569 = icmp slt i64 %v568, %v567
  br i1 %v569, label %b67, label %b68
b67:
  %v570 = mul i64 %v568, 256
  %v571 = mul i64 %v568, 8
  %v572 = add i64 %v570, 0
  %v573 = add i64 %v571, 0
  %v574 = getelementptr inbounds float, ptr %v549, i64 %v572
  %v575 = sub i64 8, %v573
  %v576 = icmp slt i64 %v575, 0
  %v577 = select i1 %v576, i64 0, i64 %v575
  %v578 = icmp ult i64 %v577, 8
  %v579 = select i1 %v578, i64 %v577, i64 8
  %v580 = trunc i64 %v579 to i32
  %v581 = insertelement <8 x i32> poison, i32 %v580, i64 0
  %v582 = shufflevector <8 x i32> %v581, <8 x i32> poison, <8 x i32> zeroinitializer
  %v583 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v582
  %v584 = mul i64 %v573, 1
  %v585 = add i64 0, %v584
  %v586 = getelementptr inbounds float, ptr %v12, i64 %v585
  br label %b69
b69:
  %v587 = phi i64 [ 0, %b67 ], [ %v594, %b70 ]
  %v588 = icmp slt i64 %v587, 32
  br i1 %v588, label %b70, label %b71
b70:
  %v589 = mul i64 %v587, 8
  %v590 = getelementptr inbounds float, ptr %v586, i64 %v589
  %v591 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v590, <8 x i1> %v583, <8 x float> zeroinitializer)
  %v592 = mul i64 %v587, 8
  %v593 = getelementptr inbounds float, ptr %v574, i64 %v592
  store <8 x float> %v591, ptr %v593, align 4
  %v594 = add nsw i64 %v587, 1
  br label %b69
b71:
  %v595 = add i64 %v570, 256
  %v596 = add nsw i64 %v568, 1
  br label %b66
b68:
  br label %b65
b65:
  %v597 = icmp sgt i64 %v3, 1
  br i1 %v597, label %b72, label %b73
b72:
  %v598 = getelementptr inbounds i64, ptr %v1, i64 3
  %v599 = atomicrmw add ptr %v598, i64 1 acq_rel
  %v600 = mul i64 %v3, 3
  br label %b74
b74:
  %v601 = load atomic i64, ptr %v598 acquire, align 8
  %v602 = icmp slt i64 %v601, %v600
  br i1 %v602, label %b75, label %b76
b75:
  %v603 = call i32 @sched_yield()
  br label %b74
b76:
  br label %b73
b73:
  %v605 = add i64 %v8, 0
  %v606 = sdiv i64 %v605, 1
  %v607 = add i64 %v2, 1
  %v608 = mul i64 %v606, %v2
  %v609 = sdiv i64 %v608, %v3
  %v610 = mul i64 %v609, 1
  %v611 = icmp slt i64 %v610, %v8
  %v612 = select i1 %v611, i64 %v610, i64 %v8
  %v613 = mul i64 %v606, %v607
  %v614 = sdiv i64 %v613, %v3
  %v615 = mul i64 %v614, 1
  %v616 = icmp slt i64 %v615, %v8
  %v617 = select i1 %v616, i64 %v615, i64 %v8
  br label %b77
b77:
  %v618 = phi i64 [ %v612, %b73 ], [ %v671, %b82 ]
  %v619 = icmp slt i64 %v618, %v617
  br i1 %v619, label %b78, label %b79
b78:
  %v620 = add i64 %v618, 96
  %v621 = icmp slt i64 %v620, %v617
  %v622 = select i1 %v621, i64 %v620, i64 %v617
  br label %b80
b80:
  %v623 = phi i64 [ 0, %b78 ], [ %v670, %b85 ]
  %v624 = icmp slt i64 %v623, 1
  br i1 %v624, label %b81, label %b82
b81:
  %v625 = sub i64 %v622, %v618
  %v626 = sub i64 8, 1
  %v627 = add i64 %v625, %v626
  %v628 = sdiv i64 %v627, 8
  br label %b83
b83:
  %v629 = phi i64 [ 0, %b81 ], [ %v669, %b90 ]
  %v630 = icmp slt i64 %v629, %v628
  br i1 %v630, label %b84, label %b85
b84:
  %v631 = mul i64 %v625, %v629
  %v632 = sdiv i64 %v631, %v628
  %v633 = add i64 %v618, %v632
  %v634 = add i64 %v629, 1
  %v635 = mul i64 %v625, %v634
  %v636 = sdiv i64 %v635, %v628
  %v637 = add i64 %v618, %v636
  %v638 = mul i64 %v623, 256
  %v639 = getelementptr inbounds float, ptr %v549, i64 %v638
  %v640 = sub i64 %v637, %v633
  %v641 = mul i64 %v633, 32
  %v642 = getelementptr inbounds float, ptr %v42, i64 %v641
  %v643 = getelementptr inbounds float, ptr %v642, i64 0
  %v644 = sub i64 %v640, 1
  %v645 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v644
  %v646 = load ptr, ptr %v645, align 4
  %v647 = icmp sgt i64 %v640, 0
  br i1 %v647, label %b86, label %b87
b86:
  call void %v646(ptr %v643, i64 32, ptr %v639, i64 32, ptr %v604)
  br label %b87
b87:
  %v648 = add i64 %v638, 256
  br label %b88
b88:
  %v649 = phi i64 [ %v633, %b87 ], [ %v668, %b93 ]
  %v650 = icmp slt i64 %v649, %v637
  br i1 %v650, label %b89, label %b90
b89:
  %v651 = sub i64 %v649, %v633
  %v652 = mul i64 %v651, 8
  %v653 = getelementptr inbounds float, ptr %v604, i64 %v652
  %v654 = mul i64 %v649, 8
  %v655 = getelementptr inbounds float, ptr %v30, i64 %v654
  br label %b91
b91:
  %v656 = phi i64 [ 0, %b89 ], [ %v667, %b92 ]
  %v657 = icmp slt i64 %v656, 1
  br i1 %v657, label %b92, label %b93
b92:
  %v658 = mul i64 %v623, 1
  %v659 = add i64 %v658, %v656
  %v660 = mul i64 %v659, 8
  %v661 = add i64 0, %v656
  %v662 = mul i64 %v661, 8
  %v663 = getelementptr inbounds float, ptr %v653, i64 %v662
  %v664 = load <8 x float>, ptr %v663, align 4
  %v665 = add i64 0, %v660
  %v666 = getelementptr inbounds float, ptr %v655, i64 %v665
  store <8 x float> %v664, ptr %v666, align 4
  %v667 = add nsw i64 %v656, 1
  br label %b91
b93:
  %v668 = add nsw i64 %v649, 1
  br label %b88
b90:
  %v669 = add nsw i64 %v629, 1
  br label %b83
b85:
  %v670 = add nsw i64 %v623, 1
  br label %b80
b82:
  %v671 = add nsw i64 %v618, 96
  br label %b77
b79:
  %v672 = icmp sgt i64 %v3, 1
  br i1 %v672, label %b94, label %b95
b94:
  %v673 = getelementptr inbounds i64, ptr %v1, i64 3
  %v674 = atomicrmw add ptr %v673, i64 1 acq_rel
  %v675 = mul i64 %v3, 4
  br label %b96
b96:
  %v676 = load atomic i64, ptr %v673 acquire, align 8
  %v677 = icmp slt i64 %v676, %v675
  br i1 %v677, label %b97, label %b98
b97:
  %v678 = call i32 @sched_yield()
  br label %b96
b98:
  br label %b95
b95:
  %v679 = mul i64 0, 32
  %v680 = getelementptr inbounds float, ptr %v42, i64 %v679
  %v681 = getelementptr inbounds float, ptr %v680, i64 0
  %v682 = mul i64 0, 8
  %v683 = getelementptr inbounds float, ptr %v10, i64 %v682
  %v684 = getelementptr inbounds float, ptr %v683, i64 0
  %v685 = getelementptr inbounds float, ptr %v83, i64 12288
  %v686 = add i64 32, 1
  %v687 = sdiv i64 %v686, 2
  %v688 = add i64 %v2, 1
  %v689 = mul i64 %v687, %v2
  %v690 = sdiv i64 %v689, %v3
  %v691 = mul i64 %v690, 2
  %v692 = icmp slt i64 %v691, 32
  %v693 = select i1 %v692, i64 %v691, i64 32
  %v694 = mul i64 %v687, %v688
  %v695 = sdiv i64 %v694, %v3
  %v696 = mul i64 %v695, 2
  %v697 = icmp slt i64 %v696, 32
  %v698 = select i1 %v697, i64 %v696, i64 32
  %v699 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b99
b99:
  %v700 = phi i64 [ %v693, %b95 ], [ %v708, %b104 ]
  %v701 = icmp slt i64 %v700, %v698
  br i1 %v701, label %b100, label %b101
b100:
  %v702 = mul i64 %v700, 8
  %v703 = getelementptr inbounds float, ptr %v699, i64 %v702
  br label %b102
b102:
  %v704 = phi i64 [ 0, %b100 ], [ %v707, %b103 ]
  %v705 = icmp slt i64 %v704, 8
  br i1 %v705, label %b103, label %b104
b103:
  %v706 = getelementptr inbounds float, ptr %v703, i64 %v704
  store float 0x0000000000000000, ptr %v706, align 4
  %v707 = add nsw i64 %v704, 1
  br label %b102
b104:
  %v708 = add nsw i64 %v700, 1
  br label %b99
b101:
  %v709 = mul i64 %v8, 1
  br label %b105
b105:
  %v710 = phi i64 [ 0, %b101 ], [ %v814, %b110 ]
  %v711 = icmp slt i64 %v710, %v709
  br i1 %v711, label %b106, label %b107
b106:
  %v712 = sub i64 %v709, %v710
  %v713 = icmp slt i64 %v712, 384
  %v714 = select i1 %v713, i64 %v712, i64 384
  br label %b108
b108:
  %v715 = phi i64 [ %v693, %b106 ], [ %v813, %b134 ]
  %v716 = icmp slt i64 %v715, %v698
  br i1 %v716, label %b109, label %b110
b109:
  %v717 = sub i64 %v698, %v715
  %v718 = icmp slt i64 %v717, 64
  %v719 = select i1 %v718, i64 %v717, i64 64
  %v720 = sdiv i64 %v719, 2
  %v721 = mul i64 %v720, 2
  %v722 = sub i64 %v719, %v721
  %v723 = mul i64 %v710, 32
  %v724 = add i64 %v723, %v715
  %v725 = getelementptr inbounds float, ptr %v681, i64 %v724
  br label %b111
b111:
  %v726 = phi i64 [ 0, %b109 ], [ %v752, %b119 ]
  %v727 = icmp slt i64 %v726, %v714
  br i1 %v727, label %b112, label %b113
b112:
  %v728 = mul i64 %v726, 32
  %v729 = getelementptr inbounds float, ptr %v725, i64 %v728
  %v730 = mul i64 %v726, 2
  %v731 = getelementptr inbounds float, ptr %v685, i64 %v730
  br label %b114
b114:
  %v732 = phi i64 [ 0, %b112 ], [ %v741, %b115 ]
  %v733 = icmp slt i64 %v732, %v720
  br i1 %v733, label %b115, label %b116
b115:
  %v734 = mul i64 %v732, 2
  %v735 = getelementptr inbounds float, ptr %v729, i64 %v734
  %v736 = mul i64 %v732, 768
  %v737 = getelementptr inbounds float, ptr %v731, i64 %v736
  %v738 = getelementptr inbounds float, ptr %v735, i64 0
  %v739 = load <2 x float>, ptr %v738, align 4
  %v740 = getelementptr inbounds float, ptr %v737, i64 0
  store <2 x float> %v739, ptr %v740, align 4
  %v741 = add nsw i64 %v732, 1
  br label %b114
b116:
  %v742 = mul i64 %v720, 2
  %v743 = getelementptr inbounds float, ptr %v729, i64 %v742
  %v744 = mul i64 %v720, 768
  %v745 = getelementptr inbounds float, ptr %v731, i64 %v744
  br label %b117
b117:
  %v746 = phi i64 [ 0, %b116 ], [ %v751, %b118 ]
  %v747 = icmp slt i64 %v746, %v722
  br i1 %v747, label %b118, label %b119
b118:
  %v748 = getelementptr inbounds float, ptr %v743, i64 %v746
  %v749 = load float, ptr %v748, align 4
  %v750 = getelementptr inbounds float, ptr %v745, i64 %v746
  store float %v749, ptr %v750, align 4
  %v751 = add nsw i64 %v746, 1
  br label %b117, !llvm.loop !0
b119:
  %v752 = add nsw i64 %v726, 1
  br label %b111
b113:
  br label %b120
b120:
  %v753 = phi i64 [ 0, %b113 ], [ %v788, %b128 ]
  %v754 = icmp slt i64 %v753, 0
  br i1 %v754, label %b121, label %b122
b121:
  %v755 = mul i64 %v710, 8
  %v756 = add i64 %v755, %v753
  %v757 = getelementptr inbounds float, ptr %v684, i64 %v756
  br label %b123
b123:
  %v758 = phi i64 [ 0, %b121 ], [ %v776, %b124 ]
  %v759 = icmp slt i64 %v758, %v714
  br i1 %v759, label %b124, label %b125
b124:
  %v760 = mul i64 %v758, 8
  %v761 = getelementptr inbounds float, ptr %v757, i64 %v760
  %v762 = mul i64 %v758, 32
  %v763 = getelementptr inbounds float, ptr %v83, i64 %v762
  %v764 = getelementptr inbounds float, ptr %v761, i64 0
  %v765 = load <8 x float>, ptr %v764, align 4
  %v766 = getelementptr inbounds float, ptr %v763, i64 0
  store <8 x float> %v765, ptr %v766, align 4
  %v767 = getelementptr inbounds float, ptr %v761, i64 8
  %v768 = load <8 x float>, ptr %v767, align 4
  %v769 = getelementptr inbounds float, ptr %v763, i64 8
  store <8 x float> %v768, ptr %v769, align 4
  %v770 = getelementptr inbounds float, ptr %v761, i64 16
  %v771 = load <8 x float>, ptr %v770, align 4
  %v772 = getelementptr inbounds float, ptr %v763, i64 16
  store <8 x float> %v771, ptr %v772, align 4
  %v773 = getelementptr inbounds float, ptr %v761, i64 24
  %v774 = load <8 x float>, ptr %v773, align 4
  %v775 = getelementptr inbounds float, ptr %v763, i64 24
  store <8 x float> %v774, ptr %v775, align 4
  %v776 = add nsw i64 %v758, 1
  br label %b123
b125:
  %v777 = sdiv i64 %v719, 2
  br label %b126
b126:
  %v778 = phi i64 [ 0, %b125 ], [ %v787, %b127 ]
  %v779 = icmp slt i64 %v778, %v777
  br i1 %v779, label %b127, label %b128
b127:
  %v780 = mul i64 %v778, 2
  %v781 = add i64 %v715, %v780
  %v782 = mul i64 %v778, 768
  %v783 = getelementptr inbounds float, ptr %v685, i64 %v782
  %v784 = mul i64 %v781, 8
  %v785 = add i64 %v784, %v753
  %v786 = getelementptr inbounds float, ptr %v699, i64 %v785
  call void @outer_2x32(ptr %v783, ptr %v83, i64 %v714, ptr %v786, i64 8)
  %v787 = add nsw i64 %v778, 1
  br label %b126
b128:
  %v788 = add nsw i64 %v753, 32
  br label %b120
b122:
  %v789 = mul i64 %v710, 8
  %v790 = add i64 %v789, 0
  %v791 = getelementptr inbounds float, ptr %v684, i64 %v790
  br label %b129
b129:
  %v792 = phi i64 [ 0, %b122 ], [ %v801, %b130 ]
  %v793 = icmp slt i64 %v792, %v714
  br i1 %v793, label %b130, label %b131
b130:
  %v794 = mul i64 %v792, 8
  %v795 = getelementptr inbounds float, ptr %v791, i64 %v794
  %v796 = mul i64 %v792, 8
  %v797 = getelementptr inbounds float, ptr %v83, i64 %v796
  %v798 = getelementptr inbounds float, ptr %v795, i64 0
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = getelementptr inbounds float, ptr %v797, i64 0
  store <8 x float> %v799, ptr %v800, align 4
  %v801 = add nsw i64 %v792, 1
  br label %b129
b131:
  %v802 = sdiv i64 %v719, 2
  br label %b132
b132:
  %v803 = phi i64 [ 0, %b131 ], [ %v812, %b133 ]
  %v804 = icmp slt i64 %v803, %v802
  br i1 %v804, label %b133, label %b134
b133:
  %v805 = mul i64 %v803, 2
  %v806 = add i64 %v715, %v805
  %v807 = mul i64 %v803, 768
  %v808 = getelementptr inbounds float, ptr %v685, i64 %v807
  %v809 = mul i64 %v806, 8
  %v810 = add i64 %v809, 0
  %v811 = getelementptr inbounds float, ptr %v699, i64 %v810
  call void @outer_2x8(ptr %v808, ptr %v83, i64 %v714, ptr %v811, i64 8)
  %v812 = add nsw i64 %v803, 1
  br label %b132
b134:
  %v813 = add nsw i64 %v715, 64
  br label %b108
b110:
  %v814 = add nsw i64 %v710, 384
  br label %b105
b107:
  %v815 = icmp sgt i64 %v3, 1
  br i1 %v815, label %b135, label %b136
b135:
  %v816 = getelementptr inbounds i64, ptr %v1, i64 3
  %v817 = atomicrmw add ptr %v816, i64 1 acq_rel
  %v818 = mul i64 %v3, 5
  br label %b137
b137:
  %v819 = load atomic i64, ptr %v816 acquire, align 8
  %v820 = icmp slt i64 %v819, %v818
  br i1 %v820, label %b138, label %b139
b138:
  %v821 = call i32 @sched_yield()
  br label %b137
b139:
  br label %b136
b136:
  %v822 = icmp eq i64 %v2, 0
  br i1 %v822, label %b140, label %b141
b140:
  br label %b142
b142:
  %v823 = phi i64 [ 0, %b140 ], [ %v845, %b147 ]
  %v824 = icmp slt i64 %v823, 32
  br i1 %v824, label %b143, label %b144
b143:
  br label %b145
b145:
  %v825 = phi i64 [ 0, %b143 ], [ %v842, %b150 ]
  %v826 = phi <8 x float> [ splat (float 0x0000000000000000), %b143 ], [ %v841, %b150 ]
  %v827 = icmp slt i64 %v825, %v8
  br i1 %v827, label %b146, label %b147
b146:
  %v828 = add i64 %v825, 128
  %v829 = icmp slt i64 %v828, %v8
  %v830 = select i1 %v829, i64 %v828, i64 %v8
  br label %b148
b148:
  %v831 = phi i64 [ %v825, %b146 ], [ %v840, %b149 ]
  %v832 = phi <8 x float> [ splat (float 0x0000000000000000), %b146 ], [ %v839, %b149 ]
  %v833 = icmp slt i64 %v831, %v830
  br i1 %v833, label %b149, label %b150
b149:
  %v834 = mul i64 %v831, 32
  %v835 = getelementptr inbounds float, ptr %v42, i64 %v834
  %v836 = add i64 0, %v823
  %v837 = getelementptr inbounds float, ptr %v835, i64 %v836
  %v838 = load <8 x float>, ptr %v837, align 4
  %v839 = fadd <8 x float> %v832, %v838
  %v840 = add nsw i64 %v831, 1
  br label %b148
b150:
  %v841 = fadd <8 x float> %v826, %v832
  %v842 = add nsw i64 %v825, 128
  br label %b145
b147:
  %v843 = add i64 0, %v823
  %v844 = getelementptr inbounds float, ptr %v34, i64 %v843
  store <8 x float> %v826, ptr %v844, align 4
  %v845 = add nsw i64 %v823, 8
  br label %b142
b144:
  br label %b141
b141:
  %v846 = icmp sgt i64 %v3, 1
  br i1 %v846, label %b151, label %b152
b151:
  %v847 = getelementptr inbounds i64, ptr %v1, i64 3
  %v848 = atomicrmw add ptr %v847, i64 1 acq_rel
  %v849 = mul i64 %v3, 6
  br label %b153
b153:
  %v850 = load atomic i64, ptr %v847 acquire, align 8
  %v851 = icmp slt i64 %v850, %v849
  br i1 %v851, label %b154, label %b155
b154:
  %v852 = call i32 @sched_yield()
  br label %b153
b155:
  br label %b152
b152:
  %v853 = mul i64 0, 24
  %v854 = getelementptr inbounds float, ptr %v40, i64 %v853
  %v855 = getelementptr inbounds float, ptr %v854, i64 0
  %v856 = mul i64 0, 8
  %v857 = getelementptr inbounds float, ptr %v22, i64 %v856
  %v858 = getelementptr inbounds float, ptr %v857, i64 0
  %v859 = getelementptr inbounds float, ptr %v83, i64 12288
  %v860 = add i64 24, 1
  %v861 = sdiv i64 %v860, 2
  %v862 = add i64 %v2, 1
  %v863 = mul i64 %v861, %v2
  %v864 = sdiv i64 %v863, %v3
  %v865 = mul i64 %v864, 2
  %v866 = icmp slt i64 %v865, 24
  %v867 = select i1 %v866, i64 %v865, i64 24
  %v868 = mul i64 %v861, %v862
  %v869 = sdiv i64 %v868, %v3
  %v870 = mul i64 %v869, 2
  %v871 = icmp slt i64 %v870, 24
  %v872 = select i1 %v871, i64 %v870, i64 24
  %v873 = getelementptr inbounds float, ptr %v36, i64 0
  br label %b156
b156:
  %v874 = phi i64 [ %v867, %b152 ], [ %v882, %b161 ]
  %v875 = icmp slt i64 %v874, %v872
  br i1 %v875, label %b157, label %b158
b157:
  %v876 = mul i64 %v874, 8
  %v877 = getelementptr inbounds float, ptr %v873, i64 %v876
  br label %b159
b159:
  %v878 = phi i64 [ 0, %b157 ], [ %v881, %b160 ]
  %v879 = icmp slt i64 %v878, 8
  br i1 %v879, label %b160, label %b161
b160:
  %v880 = getelementptr inbounds float, ptr %v877, i64 %v878
  store float 0x0000000000000000, ptr %v880, align 4
  %v881 = add nsw i64 %v878, 1
  br label %b159
b161:
  %v882 = add nsw i64 %v874, 1
  br label %b156
b158:
  %v883 = mul i64 %v8, 1
  br label %b162
b162:
  %v884 = phi i64 [ 0, %b158 ], [ %v988, %b167 ]
  %v885 = icmp slt i64 %v884, %v883
  br i1 %v885, label %b163, label %b164
b163:
  %v886 = sub i64 %v883, %v884
  %v887 = icmp slt i64 %v886, 384
  %v888 = select i1 %v887, i64 %v886, i64 384
  br label %b165
b165:
  %v889 = phi i64 [ %v867, %b163 ], [ %v987, %b191 ]
  %v890 = icmp slt i64 %v889, %v872
  br i1 %v890, label %b166, label %b167
b166:
  %v891 = sub i64 %v872, %v889
  %v892 = icmp slt i64 %v891, 64
  %v893 = select i1 %v892, i64 %v891, i64 64
  %v894 = sdiv i64 %v893, 2
  %v895 = mul i64 %v894, 2
  %v896 = sub i64 %v893, %v895
  %v897 = mul i64 %v884, 24
  %v898 = add i64 %v897, %v889
  %v899 = getelementptr inbounds float, ptr %v855, i64 %v898
  br label %b168
b168:
  %v900 = phi i64 [ 0, %b166 ], [ %v926, %b176 ]
  %v901 = icmp slt i64 %v900, %v888
  br i1 %v901, label %b169, label %b170
b169:
  %v902 = mul i64 %v900, 24
  %v903 = getelementptr inbounds float, ptr %v899, i64 %v902
  %v904 = mul i64 %v900, 2
  %v905 = getelementptr inbounds float, ptr %v859, i64 %v904
  br label %b171
b171:
  %v906 = phi i64 [ 0, %b169 ], [ %v915, %b172 ]
  %v907 = icmp slt i64 %v906, %v894
  br i1 %v907, label %b172, label %b173
b172:
  %v908 = mul i64 %v906, 2
  %v909 = getelementptr inbounds float, ptr %v903, i64 %v908
  %v910 = mul i64 %v906, 768
  %v911 = getelementptr inbounds float, ptr %v905, i64 %v910
  %v912 = getelementptr inbounds float, ptr %v909, i64 0
  %v913 = load <2 x float>, ptr %v912, align 4
  %v914 = getelementptr inbounds float, ptr %v911, i64 0
  store <2 x float> %v913, ptr %v914, align 4
  %v915 = add nsw i64 %v906, 1
  br label %b171
b173:
  %v916 = mul i64 %v894, 2
  %v917 = getelementptr inbounds float, ptr %v903, i64 %v916
  %v918 = mul i64 %v894, 768
  %v919 = getelementptr inbounds float, ptr %v905, i64 %v918
  br label %b174
b174:
  %v920 = phi i64 [ 0, %b173 ], [ %v925, %b175 ]
  %v921 = icmp slt i64 %v920, %v896
  br i1 %v921, label %b175, label %b176
b175:
  %v922 = getelementptr inbounds float, ptr %v917, i64 %v920
  %v923 = load float, ptr %v922, align 4
  %v924 = getelementptr inbounds float, ptr %v919, i64 %v920
  store float %v923, ptr %v924, align 4
  %v925 = add nsw i64 %v920, 1
  br label %b174, !llvm.loop !3
b176:
  %v926 = add nsw i64 %v900, 1
  br label %b168
b170:
  br label %b177
b177:
  %v927 = phi i64 [ 0, %b170 ], [ %v962, %b185 ]
  %v928 = icmp slt i64 %v927, 0
  br i1 %v928, label %b178, label %b179
b178:
  %v929 = mul i64 %v884, 8
  %v930 = add i64 %v929, %v927
  %v931 = getelementptr inbounds float, ptr %v858, i64 %v930
  br label %b180
b180:
  %v932 = phi i64 [ 0, %b178 ], [ %v950, %b181 ]
  %v933 = icmp slt i64 %v932, %v888
  br i1 %v933, label %b181, label %b182
b181:
  %v934 = mul i64 %v932, 8
  %v935 = getelementptr inbounds float, ptr %v931, i64 %v934
  %v936 = mul i64 %v932, 32
  %v937 = getelementptr inbounds float, ptr %v83, i64 %v936
  %v938 = getelementptr inbounds float, ptr %v935, i64 0
  %v939 = load <8 x float>, ptr %v938, align 4
  %v940 = getelementptr inbounds float, ptr %v937, i64 0
  store <8 x float> %v939, ptr %v940, align 4
  %v941 = getelementptr inbounds float, ptr %v935, i64 8
  %v942 = load <8 x float>, ptr %v941, align 4
  %v943 = getelementptr inbounds float, ptr %v937, i64 8
  store <8 x float> %v942, ptr %v943, align 4
  %v944 = getelementptr inbounds float, ptr %v935, i64 16
  %v945 = load <8 x float>, ptr %v944, align 4
  %v946 = getelementptr inbounds float, ptr %v937, i64 16
  store <8 x float> %v945, ptr %v946, align 4
  %v947 = getelementptr inbounds float, ptr %v935, i64 24
  %v948 = load <8 x float>, ptr %v947, align 4
  %v949 = getelementptr inbounds float, ptr %v937, i64 24
  store <8 x float> %v948, ptr %v949, align 4
  %v950 = add nsw i64 %v932, 1
  br label %b180
b182:
  %v951 = sdiv i64 %v893, 2
  br label %b183
b183:
  %v952 = phi i64 [ 0, %b182 ], [ %v961, %b184 ]
  %v953 = icmp slt i64 %v952, %v951
  br i1 %v953, label %b184, label %b185
b184:
  %v954 = mul i64 %v952, 2
  %v955 = add i64 %v889, %v954
  %v956 = mul i64 %v952, 768
  %v957 = getelementptr inbounds float, ptr %v859, i64 %v956
  %v958 = mul i64 %v955, 8
  %v959 = add i64 %v958, %v927
  %v960 = getelementptr inbounds float, ptr %v873, i64 %v959
  call void @outer_2x32(ptr %v957, ptr %v83, i64 %v888, ptr %v960, i64 8)
  %v961 = add nsw i64 %v952, 1
  br label %b183
b185:
  %v962 = add nsw i64 %v927, 32
  br label %b177
b179:
  %v963 = mul i64 %v884, 8
  %v964 = add i64 %v963, 0
  %v965 = getelementptr inbounds float, ptr %v858, i64 %v964
  br label %b186
b186:
  %v966 = phi i64 [ 0, %b179 ], [ %v975, %b187 ]
  %v967 = icmp slt i64 %v966, %v888
  br i1 %v967, label %b187, label %b188
b187:
  %v968 = mul i64 %v966, 8
  %v969 = getelementptr inbounds float, ptr %v965, i64 %v968
  %v970 = mul i64 %v966, 8
  %v971 = getelementptr inbounds float, ptr %v83, i64 %v970
  %v972 = getelementptr inbounds float, ptr %v969, i64 0
  %v973 = load <8 x float>, ptr %v972, align 4
  %v974 = getelementptr inbounds float, ptr %v971, i64 0
  store <8 x float> %v973, ptr %v974, align 4
  %v975 = add nsw i64 %v966, 1
  br label %b186
b188:
  %v976 = sdiv i64 %v893, 2
  br label %b189
b189:
  %v977 = phi i64 [ 0, %b188 ], [ %v986, %b190 ]
  %v978 = icmp slt i64 %v977, %v976
  br i1 %v978, label %b190, label %b191
b190:
  %v979 = mul i64 %v977, 2
  %v980 = add i64 %v889, %v979
  %v981 = mul i64 %v977, 768
  %v982 = getelementptr inbounds float, ptr %v859, i64 %v981
  %v983 = mul i64 %v980, 8
  %v984 = add i64 %v983, 0
  %v985 = getelementptr inbounds float, ptr %v873, i64 %v984
  call void @outer_2x8(ptr %v982, ptr %v83, i64 %v888, ptr %v985, i64 8)
  %v986 = add nsw i64 %v977, 1
  br label %b189
b191:
  %v987 = add nsw i64 %v889, 64
  br label %b165
b167:
  %v988 = add nsw i64 %v884, 384
  br label %b162
b164:
  %v989 = icmp sgt i64 %v3, 1
  br i1 %v989, label %b192, label %b193
b192:
  %v990 = getelementptr inbounds i64, ptr %v1, i64 3
  %v991 = atomicrmw add ptr %v990, i64 1 acq_rel
  %v992 = mul i64 %v3, 7
  br label %b194
b194:
  %v993 = load atomic i64, ptr %v990 acquire, align 8
  %v994 = icmp slt i64 %v993, %v992
  br i1 %v994, label %b195, label %b196
b195:
  %v995 = call i32 @sched_yield()
  br label %b194
b196:
  br label %b193
b193:
  %v996 = mul i64 0, 32
  %v997 = getelementptr inbounds float, ptr %v42, i64 %v996
  %v998 = getelementptr inbounds float, ptr %v997, i64 24
  %v999 = mul i64 1, %v7
  %v1000 = add i64 0, %v999
  %v1001 = mul i64 %v1000, 8
  %v1002 = getelementptr inbounds float, ptr %v24, i64 %v1001
  %v1003 = getelementptr inbounds float, ptr %v1002, i64 0
  %v1004 = getelementptr inbounds float, ptr %v83, i64 12288
  %v1005 = add i64 8, 1
  %v1006 = sdiv i64 %v1005, 2
  %v1007 = add i64 %v2, 1
  %v1008 = mul i64 %v1006, %v2
  %v1009 = sdiv i64 %v1008, %v3
  %v1010 = mul i64 %v1009, 2
  %v1011 = icmp slt i64 %v1010, 8
  %v1012 = select i1 %v1011, i64 %v1010, i64 8
  %v1013 = mul i64 %v1006, %v1007
  %v1014 = sdiv i64 %v1013, %v3
  %v1015 = mul i64 %v1014, 2
  %v1016 = icmp slt i64 %v1015, 8
  %v1017 = select i1 %v1016, i64 %v1015, i64 8
  %v1018 = getelementptr inbounds float, ptr %v38, i64 0
  br label %b197
b197:
  %v1019 = phi i64 [ %v1012, %b193 ], [ %v1027, %b202 ]
  %v1020 = icmp slt i64 %v1019, %v1017
  br i1 %v1020, label %b198, label %b199
b198:
  %v1021 = mul i64 %v1019, 8
  %v1022 = getelementptr inbounds float, ptr %v1018, i64 %v1021
  br label %b200
b200:
  %v1023 = phi i64 [ 0, %b198 ], [ %v1026, %b201 ]
  %v1024 = icmp slt i64 %v1023, 8
  br i1 %v1024, label %b201, label %b202
b201:
  %v1025 = getelementptr inbounds float, ptr %v1022, i64 %v1023
  store float 0x0000000000000000, ptr %v1025, align 4
  %v1026 = add nsw i64 %v1023, 1
  br label %b200
b202:
  %v1027 = add nsw i64 %v1019, 1
  br label %b197
b199:
  %v1028 = mul i64 %v8, 1
  br label %b203
b203:
  %v1029 = phi i64 [ 0, %b199 ], [ %v1133, %b208 ]
  %v1030 = icmp slt i64 %v1029, %v1028
  br i1 %v1030, label %b204, label %b205
b204:
  %v1031 = sub i64 %v1028, %v1029
  %v1032 = icmp slt i64 %v1031, 384
  %v1033 = select i1 %v1032, i64 %v1031, i64 384
  br label %b206
b206:
  %v1034 = phi i64 [ %v1012, %b204 ], [ %v1132, %b232 ]
  %v1035 = icmp slt i64 %v1034, %v1017
  br i1 %v1035, label %b207, label %b208
b207:
  %v1036 = sub i64 %v1017, %v1034
  %v1037 = icmp slt i64 %v1036, 64
  %v1038 = select i1 %v1037, i64 %v1036, i64 64
  %v1039 = sdiv i64 %v1038, 2
  %v1040 = mul i64 %v1039, 2
  %v1041 = sub i64 %v1038, %v1040
  %v1042 = mul i64 %v1029, 32
  %v1043 = add i64 %v1042, %v1034
  %v1044 = getelementptr inbounds float, ptr %v998, i64 %v1043
  br label %b209
b209:
  %v1045 = phi i64 [ 0, %b207 ], [ %v1071, %b217 ]
  %v1046 = icmp slt i64 %v1045, %v1033
  br i1 %v1046, label %b210, label %b211
b210:
  %v1047 = mul i64 %v1045, 32
  %v1048 = getelementptr inbounds float, ptr %v1044, i64 %v1047
  %v1049 = mul i64 %v1045, 2
  %v1050 = getelementptr inbounds float, ptr %v1004, i64 %v1049
  br label %b212
b212:
  %v1051 = phi i64 [ 0, %b210 ], [ %v1060, %b213 ]
  %v1052 = icmp slt i64 %v1051, %v1039
  br i1 %v1052, label %b213, label %b214
b213:
  %v1053 = mul i64 %v1051, 2
  %v1054 = getelementptr inbounds float, ptr %v1048, i64 %v1053
  %v1055 = mul i64 %v1051, 768
  %v1056 = getelementptr inbounds float, ptr %v1050, i64 %v1055
  %v1057 = getelementptr inbounds float, ptr %v1054, i64 0
  %v1058 = load <2 x float>, ptr %v1057, align 4
  %v1059 = getelementptr inbounds float, ptr %v1056, i64 0
  store <2 x float> %v1058, ptr %v1059, align 4
  %v1060 = add nsw i64 %v1051, 1
  br label %b212
b214:
  %v1061 = mul i64 %v1039, 2
  %v1062 = getelementptr inbounds float, ptr %v1048, i64 %v1061
  %v1063 = mul i64 %v1039, 768
  %v1064 = getelementptr inbounds float, ptr %v1050, i64 %v1063
  br label %b215
b215:
  %v1065 = phi i64 [ 0, %b214 ], [ %v1070, %b216 ]
  %v1066 = icmp slt i64 %v1065, %v1041
  br i1 %v1066, label %b216, label %b217
b216:
  %v1067 = getelementptr inbounds float, ptr %v1062, i64 %v1065
  %v1068 = load float, ptr %v1067, align 4
  %v1069 = getelementptr inbounds float, ptr %v1064, i64 %v1065
  store float %v1068, ptr %v1069, align 4
  %v1070 = add nsw i64 %v1065, 1
  br label %b215, !llvm.loop !6
b217:
  %v1071 = add nsw i64 %v1045, 1
  br label %b209
b211:
  br label %b218
b218:
  %v1072 = phi i64 [ 0, %b211 ], [ %v1107, %b226 ]
  %v1073 = icmp slt i64 %v1072, 0
  br i1 %v1073, label %b219, label %b220
b219:
  %v1074 = mul i64 %v1029, 8
  %v1075 = add i64 %v1074, %v1072
  %v1076 = getelementptr inbounds float, ptr %v1003, i64 %v1075
  br label %b221
b221:
  %v1077 = phi i64 [ 0, %b219 ], [ %v1095, %b222 ]
  %v1078 = icmp slt i64 %v1077, %v1033
  br i1 %v1078, label %b222, label %b223
b222:
  %v1079 = mul i64 %v1077, 8
  %v1080 = getelementptr inbounds float, ptr %v1076, i64 %v1079
  %v1081 = mul i64 %v1077, 32
  %v1082 = getelementptr inbounds float, ptr %v83, i64 %v1081
  %v1083 = getelementptr inbounds float, ptr %v1080, i64 0
  %v1084 = load <8 x float>, ptr %v1083, align 4
  %v1085 = getelementptr inbounds float, ptr %v1082, i64 0
  store <8 x float> %v1084, ptr %v1085, align 4
  %v1086 = getelementptr inbounds float, ptr %v1080, i64 8
  %v1087 = load <8 x float>, ptr %v1086, align 4
  %v1088 = getelementptr inbounds float, ptr %v1082, i64 8
  store <8 x float> %v1087, ptr %v1088, align 4
  %v1089 = getelementptr inbounds float, ptr %v1080, i64 16
  %v1090 = load <8 x float>, ptr %v1089, align 4
  %v1091 = getelementptr inbounds float, ptr %v1082, i64 16
  store <8 x float> %v1090, ptr %v1091, align 4
  %v1092 = getelementptr inbounds float, ptr %v1080, i64 24
  %v1093 = load <8 x float>, ptr %v1092, align 4
  %v1094 = getelementptr inbounds float, ptr %v1082, i64 24
  store <8 x float> %v1093, ptr %v1094, align 4
  %v1095 = add nsw i64 %v1077, 1
  br label %b221
b223:
  %v1096 = sdiv i64 %v1038, 2
  br label %b224
b224:
  %v1097 = phi i64 [ 0, %b223 ], [ %v1106, %b225 ]
  %v1098 = icmp slt i64 %v1097, %v1096
  br i1 %v1098, label %b225, label %b226
b225:
  %v1099 = mul i64 %v1097, 2
  %v1100 = add i64 %v1034, %v1099
  %v1101 = mul i64 %v1097, 768
  %v1102 = getelementptr inbounds float, ptr %v1004, i64 %v1101
  %v1103 = mul i64 %v1100, 8
  %v1104 = add i64 %v1103, %v1072
  %v1105 = getelementptr inbounds float, ptr %v1018, i64 %v1104
  call void @outer_2x32(ptr %v1102, ptr %v83, i64 %v1033, ptr %v1105, i64 8)
  %v1106 = add nsw i64 %v1097, 1
  br label %b224
b226:
  %v1107 = add nsw i64 %v1072, 32
  br label %b218
b220:
  %v1108 = mul i64 %v1029, 8
  %v1109 = add i64 %v1108, 0
  %v1110 = getelementptr inbounds float, ptr %v1003, i64 %v1109
  br label %b227
b227:
  %v1111 = phi i64 [ 0, %b220 ], [ %v1120, %b228 ]
  %v1112 = icmp slt i64 %v1111, %v1033
  br i1 %v1112, label %b228, label %b229
b228:
  %v1113 = mul i64 %v1111, 8
  %v1114 = getelementptr inbounds float, ptr %v1110, i64 %v1113
  %v1115 = mul i64 %v1111, 8
  %v1116 = getelementptr inbounds float, ptr %v83, i64 %v1115
  %v1117 = getelementptr inbounds float, ptr %v1114, i64 0
  %v1118 = load <8 x float>, ptr %v1117, align 4
  %v1119 = getelementptr inbounds float, ptr %v1116, i64 0
  store <8 x float> %v1118, ptr %v1119, align 4
  %v1120 = add nsw i64 %v1111, 1
  br label %b227
b229:
  %v1121 = sdiv i64 %v1038, 2
  br label %b230
b230:
  %v1122 = phi i64 [ 0, %b229 ], [ %v1131, %b231 ]
  %v1123 = icmp slt i64 %v1122, %v1121
  br i1 %v1123, label %b231, label %b232
b231:
  %v1124 = mul i64 %v1122, 2
  %v1125 = add i64 %v1034, %v1124
  %v1126 = mul i64 %v1122, 768
  %v1127 = getelementptr inbounds float, ptr %v1004, i64 %v1126
  %v1128 = mul i64 %v1125, 8
  %v1129 = add i64 %v1128, 0
  %v1130 = getelementptr inbounds float, ptr %v1018, i64 %v1129
  call void @outer_2x8(ptr %v1127, ptr %v83, i64 %v1033, ptr %v1130, i64 8)
  %v1131 = add nsw i64 %v1122, 1
  br label %b230
b232:
  %v1132 = add nsw i64 %v1034, 64
  br label %b206
b208:
  %v1133 = add nsw i64 %v1029, 384
  br label %b203
b205:
  %v1134 = icmp sgt i64 %v3, 1
  br i1 %v1134, label %b233, label %b234
b233:
  %v1135 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1136 = atomicrmw add ptr %v1135, i64 1 acq_rel
  %v1137 = mul i64 %v3, 8
  br label %b235
b235:
  %v1138 = load atomic i64, ptr %v1135 acquire, align 8
  %v1139 = icmp slt i64 %v1138, %v1137
  br i1 %v1139, label %b236, label %b237
b236:
  %v1140 = call i32 @sched_yield()
  br label %b235
b237:
  br label %b234
b234:
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
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.width", i32 1}
