; generated from specs/lstm.yaml by `make generated`: do not edit
; lstm I=8 H=8 float32, x86-64-v3

target triple = "x86_64-unknown-linux-gnu"

@table_tile_2x4of4_0 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x4of4_0, ptr @tile_2x4of4_0], align 8
@table_tile_2x1of4_0_1_2_3 = private unnamed_addr constant [2 x ptr] [ptr @tile_1x1of4_0_1_2_3, ptr @tile_2x1of4_0_1_2_3], align 8
@table_tile_8x1of1_0 = private unnamed_addr constant [8 x ptr] [ptr @tile_1x1of1_0, ptr @tile_2x1of1_0, ptr @tile_3x1of1_0, ptr @tile_4x1of1_0, ptr @tile_5x1of1_0, ptr @tile_6x1of1_0, ptr @tile_7x1of1_0, ptr @tile_8x1of1_0], align 8

define void @forward(ptr %v0, ptr %v1, i64 %v2, i64 %v3) #0 {
entry:
  %v69 = alloca i64, i64 1, align 8
  %v1129 = alloca float, i64 64, align 4
  %v1213 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 0
  %v73 = add i64 %v72, 512
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds i64, ptr %v1, i64 4
  %v76 = load i64, ptr %v75, align 8
  %v77 = icmp eq i64 %v76, 0
  br i1 %v77, label %b0, label %b1
b0:
  %v78 = icmp eq i64 %v2, 0
  br i1 %v78, label %b2, label %b3
b2:
  %v79 = add i64 0, 0
  %v80 = getelementptr inbounds float, ptr %v38, i64 %v79
  %v81 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v82 = shufflevector <8 x float> %v81, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v82, ptr %v80, align 4
  br label %b3
b3:
  br label %b1
b1:
  %v83 = icmp sgt i64 %v3, 1
  br i1 %v83, label %b4, label %b5
b4:
  %v84 = getelementptr inbounds i64, ptr %v1, i64 3
  %v85 = atomicrmw add ptr %v84, i64 1 acq_rel
  %v86 = load i64, ptr %v69, align 8
  %v87 = add i64 %v86, 1
  store i64 %v87, ptr %v69, align 8
  %v88 = mul i64 %v3, %v87
  br label %b6
b6:
  %v89 = load atomic i64, ptr %v84 acquire, align 8
  %v90 = icmp slt i64 %v89, %v88
  br i1 %v90, label %b7, label %b8
b7:
  %v91 = call i32 @sched_yield()
  br label %b6
b8:
  br label %b5
b5:
  %v92 = getelementptr inbounds i64, ptr %v1, i64 4
  %v93 = load i64, ptr %v92, align 8
  %v94 = icmp eq i64 %v93, 0
  br i1 %v94, label %b9, label %b10
b9:
  %v95 = getelementptr inbounds i64, ptr %v1, i64 26
  %v96 = load i64, ptr %v95, align 8
  %v97 = icmp eq i64 %v96, 0
  br i1 %v97, label %b11, label %b12
b11:
  %v98 = add i64 %v7, 0
  %v99 = sdiv i64 %v98, 1
  %v100 = add i64 %v2, 1
  %v101 = mul i64 %v99, %v2
  %v102 = sdiv i64 %v101, %v3
  %v103 = mul i64 %v102, 1
  %v104 = icmp slt i64 %v103, %v7
  %v105 = select i1 %v104, i64 %v103, i64 %v7
  %v106 = mul i64 %v99, %v100
  %v107 = sdiv i64 %v106, %v3
  %v108 = mul i64 %v107, 1
  %v109 = icmp slt i64 %v108, %v7
  %v110 = select i1 %v109, i64 %v108, i64 %v7
  br label %b13
b13:
  %v111 = phi i64 [ %v105, %b11 ], [ %v122, %b14 ]
  %v112 = icmp slt i64 %v111, %v110
  br i1 %v112, label %b14, label %b15
b14:
  %v113 = and i64 0, %v54
  %v114 = mul i64 %v113, %v7
  %v115 = add i64 %v114, %v111
  %v116 = mul i64 %v115, 8
  %v117 = getelementptr inbounds float, ptr %v20, i64 %v116
  %v118 = add i64 0, 0
  %v119 = getelementptr inbounds float, ptr %v117, i64 %v118
  %v120 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v121 = shufflevector <8 x float> %v120, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v121, ptr %v119, align 4
  %v122 = add nsw i64 %v111, 1
  br label %b13
b15:
  br label %b12
b12:
  br label %b10
b10:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b16, label %b17
b16:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b18
b18:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b19, label %b20
b19:
  %v131 = call i32 @sched_yield()
  br label %b18
b20:
  br label %b17
b17:
  %v132 = getelementptr inbounds i64, ptr %v1, i64 4
  %v133 = load i64, ptr %v132, align 8
  %v134 = icmp eq i64 %v133, 0
  br i1 %v134, label %b21, label %b22
b21:
  %v135 = getelementptr inbounds i64, ptr %v1, i64 27
  %v136 = load i64, ptr %v135, align 8
  %v137 = icmp eq i64 %v136, 0
  br i1 %v137, label %b23, label %b24
b23:
  %v138 = add i64 %v7, 0
  %v139 = sdiv i64 %v138, 1
  %v140 = add i64 %v2, 1
  %v141 = mul i64 %v139, %v2
  %v142 = sdiv i64 %v141, %v3
  %v143 = mul i64 %v142, 1
  %v144 = icmp slt i64 %v143, %v7
  %v145 = select i1 %v144, i64 %v143, i64 %v7
  %v146 = mul i64 %v139, %v140
  %v147 = sdiv i64 %v146, %v3
  %v148 = mul i64 %v147, 1
  %v149 = icmp slt i64 %v148, %v7
  %v150 = select i1 %v149, i64 %v148, i64 %v7
  br label %b25
b25:
  %v151 = phi i64 [ %v145, %b23 ], [ %v162, %b26 ]
  %v152 = icmp slt i64 %v151, %v150
  br i1 %v152, label %b26, label %b27
b26:
  %v153 = and i64 0, %v56
  %v154 = mul i64 %v153, %v7
  %v155 = add i64 %v154, %v151
  %v156 = mul i64 %v155, 8
  %v157 = getelementptr inbounds float, ptr %v22, i64 %v156
  %v158 = add i64 0, 0
  %v159 = getelementptr inbounds float, ptr %v157, i64 %v158
  %v160 = insertelement <8 x float> poison, float 0x0000000000000000, i64 0
  %v161 = shufflevector <8 x float> %v160, <8 x float> poison, <8 x i32> zeroinitializer
  store <8 x float> %v161, ptr %v159, align 4
  %v162 = add nsw i64 %v151, 1
  br label %b25
b27:
  br label %b24
b24:
  br label %b22
b22:
  %v163 = icmp sgt i64 %v3, 1
  br i1 %v163, label %b28, label %b29
b28:
  %v164 = getelementptr inbounds i64, ptr %v1, i64 3
  %v165 = atomicrmw add ptr %v164, i64 1 acq_rel
  %v166 = load i64, ptr %v69, align 8
  %v167 = add i64 %v166, 1
  store i64 %v167, ptr %v69, align 8
  %v168 = mul i64 %v3, %v167
  br label %b30
b30:
  %v169 = load atomic i64, ptr %v164 acquire, align 8
  %v170 = icmp slt i64 %v169, %v168
  br i1 %v170, label %b31, label %b32
b31:
  %v171 = call i32 @sched_yield()
  br label %b30
b32:
  br label %b29
b29:
  %v172 = getelementptr inbounds float, ptr %v71, i64 0
  %v173 = getelementptr inbounds i64, ptr %v1, i64 4
  %v174 = load i64, ptr %v173, align 8
  %v175 = icmp eq i64 %v174, 0
  br i1 %v175, label %b33, label %b34
b33:
  %v176 = add i64 1, 0
  %v177 = sdiv i64 %v176, 1
  %v178 = add i64 %v2, 1
  %v179 = mul i64 %v177, %v2
  %v180 = sdiv i64 %v179, %v3
  %v181 = mul i64 %v180, 1
  %v182 = icmp slt i64 %v181, 1
  %v183 = select i1 %v182, i64 %v181, i64 1
  %v184 = mul i64 %v177, %v178
  %v185 = sdiv i64 %v184, %v3
  %v186 = mul i64 %v185, 1
  %v187 = icmp slt i64 %v186, 1
  %v188 = select i1 %v187, i64 %v186, i64 1
  %v189 = icmp slt i64 %v188, 1
  %v190 = select i1 %v189, i64 %v188, i64 1
  br label %b35
b35:
  %v191 = phi i64 [ %v183, %b33 ], [ %v636, %b86 ]
  %v192 = icmp slt i64 %v191, %v190
  br i1 %v192, label %b36, label %b37
b36:
  %v193 = mul i64 %v191, 256
  %v194 = mul i64 %v191, 32
  %v195 = add i64 %v193, 0
  %v196 = add i64 %v194, 0
  %v197 = getelementptr inbounds float, ptr %v172, i64 %v195
  %v198 = sub i64 32, %v196
  %v199 = icmp slt i64 %v198, 0
  %v200 = select i1 %v199, i64 0, i64 %v198
  %v201 = icmp ult i64 %v200, 8
  %v202 = select i1 %v201, i64 %v200, i64 8
  %v203 = trunc i64 %v202 to i32
  %v204 = insertelement <8 x i32> poison, i32 %v203, i64 0
  %v205 = shufflevector <8 x i32> %v204, <8 x i32> poison, <8 x i32> zeroinitializer
  %v206 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v205
  %v207 = mul i64 %v196, 8
  %v208 = add i64 0, %v207
  %v209 = getelementptr inbounds float, ptr %v12, i64 %v208
  %v210 = icmp sge i64 %v200, 8
  br i1 %v210, label %b38, label %b39
b38:
  br label %b40
b40:
  %v211 = phi i64 [ 0, %b38 ], [ %v285, %b41 ]
  %v212 = icmp slt i64 %v211, 8
  br i1 %v212, label %b41, label %b42
b41:
  %v213 = add i64 %v211, 0
  %v214 = getelementptr inbounds float, ptr %v209, i64 %v213
  %v215 = load <8 x float>, ptr %v214, align 4
  %v216 = add i64 %v211, 8
  %v217 = getelementptr inbounds float, ptr %v209, i64 %v216
  %v218 = load <8 x float>, ptr %v217, align 4
  %v219 = add i64 %v211, 16
  %v220 = getelementptr inbounds float, ptr %v209, i64 %v219
  %v221 = load <8 x float>, ptr %v220, align 4
  %v222 = add i64 %v211, 24
  %v223 = getelementptr inbounds float, ptr %v209, i64 %v222
  %v224 = load <8 x float>, ptr %v223, align 4
  %v225 = add i64 %v211, 32
  %v226 = getelementptr inbounds float, ptr %v209, i64 %v225
  %v227 = load <8 x float>, ptr %v226, align 4
  %v228 = add i64 %v211, 40
  %v229 = getelementptr inbounds float, ptr %v209, i64 %v228
  %v230 = load <8 x float>, ptr %v229, align 4
  %v231 = add i64 %v211, 48
  %v232 = getelementptr inbounds float, ptr %v209, i64 %v231
  %v233 = load <8 x float>, ptr %v232, align 4
  %v234 = add i64 %v211, 56
  %v235 = getelementptr inbounds float, ptr %v209, i64 %v234
  %v236 = load <8 x float>, ptr %v235, align 4
  %v237 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v238 = shufflevector <8 x float> %v215, <8 x float> %v227, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v239 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v240 = shufflevector <8 x float> %v218, <8 x float> %v230, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v241 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v242 = shufflevector <8 x float> %v221, <8 x float> %v233, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v243 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v244 = shufflevector <8 x float> %v224, <8 x float> %v236, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v245 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v246 = shufflevector <8 x float> %v237, <8 x float> %v241, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v247 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v248 = shufflevector <8 x float> %v239, <8 x float> %v243, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v249 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v250 = shufflevector <8 x float> %v238, <8 x float> %v242, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v251 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v252 = shufflevector <8 x float> %v240, <8 x float> %v244, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v253 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v254 = shufflevector <8 x float> %v245, <8 x float> %v247, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v255 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v256 = shufflevector <8 x float> %v246, <8 x float> %v248, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v257 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v258 = shufflevector <8 x float> %v249, <8 x float> %v251, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v259 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v260 = shufflevector <8 x float> %v250, <8 x float> %v252, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v261 = add i64 %v211, 0
  %v262 = mul i64 %v261, 32
  %v263 = getelementptr inbounds float, ptr %v197, i64 %v262
  store <8 x float> %v253, ptr %v263, align 4
  %v264 = add i64 %v211, 1
  %v265 = mul i64 %v264, 32
  %v266 = getelementptr inbounds float, ptr %v197, i64 %v265
  store <8 x float> %v254, ptr %v266, align 4
  %v267 = add i64 %v211, 2
  %v268 = mul i64 %v267, 32
  %v269 = getelementptr inbounds float, ptr %v197, i64 %v268
  store <8 x float> %v255, ptr %v269, align 4
  %v270 = add i64 %v211, 3
  %v271 = mul i64 %v270, 32
  %v272 = getelementptr inbounds float, ptr %v197, i64 %v271
  store <8 x float> %v256, ptr %v272, align 4
  %v273 = add i64 %v211, 4
  %v274 = mul i64 %v273, 32
  %v275 = getelementptr inbounds float, ptr %v197, i64 %v274
  store <8 x float> %v257, ptr %v275, align 4
  %v276 = add i64 %v211, 5
  %v277 = mul i64 %v276, 32
  %v278 = getelementptr inbounds float, ptr %v197, i64 %v277
  store <8 x float> %v258, ptr %v278, align 4
  %v279 = add i64 %v211, 6
  %v280 = mul i64 %v279, 32
  %v281 = getelementptr inbounds float, ptr %v197, i64 %v280
  store <8 x float> %v259, ptr %v281, align 4
  %v282 = add i64 %v211, 7
  %v283 = mul i64 %v282, 32
  %v284 = getelementptr inbounds float, ptr %v197, i64 %v283
  store <8 x float> %v260, ptr %v284, align 4
  %v285 = add nsw i64 %v211, 8
  br label %b40
b42:
  br label %b43
b43:
  %v286 = phi i64 [ 8, %b42 ], [ %v294, %b44 ]
  %v287 = icmp slt i64 %v286, 8
  br i1 %v287, label %b44, label %b45
b44:
  %v288 = mul i64 %v286, 1
  %v289 = getelementptr inbounds float, ptr %v209, i64 %v288
  %v290 = getelementptr float, ptr %v289, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v291 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v290, <8 x i1> %v206, <8 x float> zeroinitializer)
  %v292 = mul i64 %v286, 32
  %v293 = getelementptr inbounds float, ptr %v197, i64 %v292
  store <8 x float> %v291, ptr %v293, align 4
  %v294 = add nsw i64 %v286, 1
  br label %b43
b45:
  br label %b39
b39:
  %v295 = icmp slt i64 %v200, 8
  br i1 %v295, label %b46, label %b47
b46:
  br label %b48
b48:
  %v296 = phi i64 [ 0, %b46 ], [ %v304, %b49 ]
  %v297 = icmp slt i64 %v296, 8
  br i1 %v297, label %b49, label %b50
b49:
  %v298 = mul i64 %v296, 1
  %v299 = getelementptr inbounds float, ptr %v209, i64 %v298
  %v300 = getelementptr float, ptr %v299, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v301 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v300, <8 x i1> %v206, <8 x float> zeroinitializer)
  %v302 = mul i64 %v296, 32
  %v303 = getelementptr inbounds float, ptr %v197, i64 %v302
  store <8 x float> %v301, ptr %v303, align 4
  %v304 = add nsw i64 %v296, 1
  br label %b48
b50:
  br label %b47
b47:
  %v305 = add i64 %v193, 8
  %v306 = add i64 %v194, 8
  %v307 = getelementptr inbounds float, ptr %v172, i64 %v305
  %v308 = sub i64 32, %v306
  %v309 = icmp slt i64 %v308, 0
  %v310 = select i1 %v309, i64 0, i64 %v308
  %v311 = icmp ult i64 %v310, 8
  %v312 = select i1 %v311, i64 %v310, i64 8
  %v313 = trunc i64 %v312 to i32
  %v314 = insertelement <8 x i32> poison, i32 %v313, i64 0
  %v315 = shufflevector <8 x i32> %v314, <8 x i32> poison, <8 x i32> zeroinitializer
  %v316 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v315
  %v317 = mul i64 %v306, 8
  %v318 = add i64 0, %v317
  %v319 = getelementptr inbounds float, ptr %v12, i64 %v318
  %v320 = icmp sge i64 %v310, 8
  br i1 %v320, label %b51, label %b52
b51:
  br label %b53
b53:
  %v321 = phi i64 [ 0, %b51 ], [ %v395, %b54 ]
  %v322 = icmp slt i64 %v321, 8
  br i1 %v322, label %b54, label %b55
b54:
  %v323 = add i64 %v321, 0
  %v324 = getelementptr inbounds float, ptr %v319, i64 %v323
  %v325 = load <8 x float>, ptr %v324, align 4
  %v326 = add i64 %v321, 8
  %v327 = getelementptr inbounds float, ptr %v319, i64 %v326
  %v328 = load <8 x float>, ptr %v327, align 4
  %v329 = add i64 %v321, 16
  %v330 = getelementptr inbounds float, ptr %v319, i64 %v329
  %v331 = load <8 x float>, ptr %v330, align 4
  %v332 = add i64 %v321, 24
  %v333 = getelementptr inbounds float, ptr %v319, i64 %v332
  %v334 = load <8 x float>, ptr %v333, align 4
  %v335 = add i64 %v321, 32
  %v336 = getelementptr inbounds float, ptr %v319, i64 %v335
  %v337 = load <8 x float>, ptr %v336, align 4
  %v338 = add i64 %v321, 40
  %v339 = getelementptr inbounds float, ptr %v319, i64 %v338
  %v340 = load <8 x float>, ptr %v339, align 4
  %v341 = add i64 %v321, 48
  %v342 = getelementptr inbounds float, ptr %v319, i64 %v341
  %v343 = load <8 x float>, ptr %v342, align 4
  %v344 = add i64 %v321, 56
  %v345 = getelementptr inbounds float, ptr %v319, i64 %v344
  %v346 = load <8 x float>, ptr %v345, align 4
  %v347 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v348 = shufflevector <8 x float> %v325, <8 x float> %v337, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v349 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v350 = shufflevector <8 x float> %v328, <8 x float> %v340, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v351 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v352 = shufflevector <8 x float> %v331, <8 x float> %v343, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v353 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v354 = shufflevector <8 x float> %v334, <8 x float> %v346, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v355 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v356 = shufflevector <8 x float> %v347, <8 x float> %v351, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v357 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v358 = shufflevector <8 x float> %v349, <8 x float> %v353, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v359 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v360 = shufflevector <8 x float> %v348, <8 x float> %v352, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v361 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v362 = shufflevector <8 x float> %v350, <8 x float> %v354, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v363 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v364 = shufflevector <8 x float> %v355, <8 x float> %v357, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v365 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v366 = shufflevector <8 x float> %v356, <8 x float> %v358, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v367 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v368 = shufflevector <8 x float> %v359, <8 x float> %v361, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v369 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v370 = shufflevector <8 x float> %v360, <8 x float> %v362, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v371 = add i64 %v321, 0
  %v372 = mul i64 %v371, 32
  %v373 = getelementptr inbounds float, ptr %v307, i64 %v372
  store <8 x float> %v363, ptr %v373, align 4
  %v374 = add i64 %v321, 1
  %v375 = mul i64 %v374, 32
  %v376 = getelementptr inbounds float, ptr %v307, i64 %v375
  store <8 x float> %v364, ptr %v376, align 4
  %v377 = add i64 %v321, 2
  %v378 = mul i64 %v377, 32
  %v379 = getelementptr inbounds float, ptr %v307, i64 %v378
  store <8 x float> %v365, ptr %v379, align 4
  %v380 = add i64 %v321, 3
  %v381 = mul i64 %v380, 32
  %v382 = getelementptr inbounds float, ptr %v307, i64 %v381
  store <8 x float> %v366, ptr %v382, align 4
  %v383 = add i64 %v321, 4
  %v384 = mul i64 %v383, 32
  %v385 = getelementptr inbounds float, ptr %v307, i64 %v384
  store <8 x float> %v367, ptr %v385, align 4
  %v386 = add i64 %v321, 5
  %v387 = mul i64 %v386, 32
  %v388 = getelementptr inbounds float, ptr %v307, i64 %v387
  store <8 x float> %v368, ptr %v388, align 4
  %v389 = add i64 %v321, 6
  %v390 = mul i64 %v389, 32
  %v391 = getelementptr inbounds float, ptr %v307, i64 %v390
  store <8 x float> %v369, ptr %v391, align 4
  %v392 = add i64 %v321, 7
  %v393 = mul i64 %v392, 32
  %v394 = getelementptr inbounds float, ptr %v307, i64 %v393
  store <8 x float> %v370, ptr %v394, align 4
  %v395 = add nsw i64 %v321, 8
  br label %b53
b55:
  br label %b56
b56:
  %v396 = phi i64 [ 8, %b55 ], [ %v404, %b57 ]
  %v397 = icmp slt i64 %v396, 8
  br i1 %v397, label %b57, label %b58
b57:
  %v398 = mul i64 %v396, 1
  %v399 = getelementptr inbounds float, ptr %v319, i64 %v398
  %v400 = getelementptr float, ptr %v399, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v401 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v400, <8 x i1> %v316, <8 x float> zeroinitializer)
  %v402 = mul i64 %v396, 32
  %v403 = getelementptr inbounds float, ptr %v307, i64 %v402
  store <8 x float> %v401, ptr %v403, align 4
  %v404 = add nsw i64 %v396, 1
  br label %b56
b58:
  br label %b52
b52:
  %v405 = icmp slt i64 %v310, 8
  br i1 %v405, label %b59, label %b60
b59:
  br label %b61
b61:
  %v406 = phi i64 [ 0, %b59 ], [ %v414, %b62 ]
  %v407 = icmp slt i64 %v406, 8
  br i1 %v407, label %b62, label %b63
b62:
  %v408 = mul i64 %v406, 1
  %v409 = getelementptr inbounds float, ptr %v319, i64 %v408
  %v410 = getelementptr float, ptr %v409, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v411 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v410, <8 x i1> %v316, <8 x float> zeroinitializer)
  %v412 = mul i64 %v406, 32
  %v413 = getelementptr inbounds float, ptr %v307, i64 %v412
  store <8 x float> %v411, ptr %v413, align 4
  %v414 = add nsw i64 %v406, 1
  br label %b61
b63:
  br label %b60
b60:
  %v415 = add i64 %v193, 16
  %v416 = add i64 %v194, 16
  %v417 = getelementptr inbounds float, ptr %v172, i64 %v415
  %v418 = sub i64 32, %v416
  %v419 = icmp slt i64 %v418, 0
  %v420 = select i1 %v419, i64 0, i64 %v418
  %v421 = icmp ult i64 %v420, 8
  %v422 = select i1 %v421, i64 %v420, i64 8
  %v423 = trunc i64 %v422 to i32
  %v424 = insertelement <8 x i32> poison, i32 %v423, i64 0
  %v425 = shufflevector <8 x i32> %v424, <8 x i32> poison, <8 x i32> zeroinitializer
  %v426 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v425
  %v427 = mul i64 %v416, 8
  %v428 = add i64 0, %v427
  %v429 = getelementptr inbounds float, ptr %v12, i64 %v428
  %v430 = icmp sge i64 %v420, 8
  br i1 %v430, label %b64, label %b65
b64:
  br label %b66
b66:
  %v431 = phi i64 [ 0, %b64 ], [ %v505, %b67 ]
  %v432 = icmp slt i64 %v431, 8
  br i1 %v432, label %b67, label %b68
b67:
  %v433 = add i64 %v431, 0
  %v434 = getelementptr inbounds float, ptr %v429, i64 %v433
  %v435 = load <8 x float>, ptr %v434, align 4
  %v436 = add i64 %v431, 8
  %v437 = getelementptr inbounds float, ptr %v429, i64 %v436
  %v438 = load <8 x float>, ptr %v437, align 4
  %v439 = add i64 %v431, 16
  %v440 = getelementptr inbounds float, ptr %v429, i64 %v439
  %v441 = load <8 x float>, ptr %v440, align 4
  %v442 = add i64 %v431, 24
  %v443 = getelementptr inbounds float, ptr %v429, i64 %v442
  %v444 = load <8 x float>, ptr %v443, align 4
  %v445 = add i64 %v431, 32
  %v446 = getelementptr inbounds float, ptr %v429, i64 %v445
  %v447 = load <8 x float>, ptr %v446, align 4
  %v448 = add i64 %v431, 40
  %v449 = getelementptr inbounds float, ptr %v429, i64 %v448
  %v450 = load <8 x float>, ptr %v449, align 4
  %v451 = add i64 %v431, 48
  %v452 = getelementptr inbounds float, ptr %v429, i64 %v451
  %v453 = load <8 x float>, ptr %v452, align 4
  %v454 = add i64 %v431, 56
  %v455 = getelementptr inbounds float, ptr %v429, i64 %v454
  %v456 = load <8 x float>, ptr %v455, align 4
  %v457 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v458 = shufflevector <8 x float> %v435, <8 x float> %v447, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v459 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v460 = shufflevector <8 x float> %v438, <8 x float> %v450, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v461 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v462 = shufflevector <8 x float> %v441, <8 x float> %v453, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v463 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v464 = shufflevector <8 x float> %v444, <8 x float> %v456, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v465 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v466 = shufflevector <8 x float> %v457, <8 x float> %v461, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v467 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v468 = shufflevector <8 x float> %v459, <8 x float> %v463, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v469 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v470 = shufflevector <8 x float> %v458, <8 x float> %v462, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v471 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v472 = shufflevector <8 x float> %v460, <8 x float> %v464, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v473 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v474 = shufflevector <8 x float> %v465, <8 x float> %v467, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v475 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v476 = shufflevector <8 x float> %v466, <8 x float> %v468, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v477 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v478 = shufflevector <8 x float> %v469, <8 x float> %v471, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v479 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v480 = shufflevector <8 x float> %v470, <8 x float> %v472, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v481 = add i64 %v431, 0
  %v482 = mul i64 %v481, 32
  %v483 = getelementptr inbounds float, ptr %v417, i64 %v482
  store <8 x float> %v473, ptr %v483, align 4
  %v484 = add i64 %v431, 1
  %v485 = mul i64 %v484, 32
  %v486 = getelementptr inbounds float, ptr %v417, i64 %v485
  store <8 x float> %v474, ptr %v486, align 4
  %v487 = add i64 %v431, 2
  %v488 = mul i64 %v487, 32
  %v489 = getelementptr inbounds float, ptr %v417, i64 %v488
  store <8 x float> %v475, ptr %v489, align 4
  %v490 = add i64 %v431, 3
  %v491 = mul i64 %v490, 32
  %v492 = getelementptr inbounds float, ptr %v417, i64 %v491
  store <8 x float> %v476, ptr %v492, align 4
  %v493 = add i64 %v431, 4
  %v494 = mul i64 %v493, 32
  %v495 = getelementptr inbounds float, ptr %v417, i64 %v494
  store <8 x float> %v477, ptr %v495, align 4
  %v496 = add i64 %v431, 5
  %v497 = mul i64 %v496, 32
  %v498 = getelementptr inbounds float, ptr %v417, i64 %v497
  store <8 x float> %v478, ptr %v498, align 4
  %v499 = add i64 %v431, 6
  %v500 = mul i64 %v499, 32
  %v501 = getelementptr inbounds float, ptr %v417, i64 %v500
  store <8 x float> %v479, ptr %v501, align 4
  %v502 = add i64 %v431, 7
  %v503 = mul i64 %v502, 32
  %v504 = getelementptr inbounds float, ptr %v417, i64 %v503
  store <8 x float> %v480, ptr %v504, align 4
  %v505 = add nsw i64 %v431, 8
  br label %b66
b68:
  br label %b69
b69:
  %v506 = phi i64 [ 8, %b68 ], [ %v514, %b70 ]
  %v507 = icmp slt i64 %v506, 8
  br i1 %v507, label %b70, label %b71
b70:
  %v508 = mul i64 %v506, 1
  %v509 = getelementptr inbounds float, ptr %v429, i64 %v508
  %v510 = getelementptr float, ptr %v509, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v511 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v510, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v512 = mul i64 %v506, 32
  %v513 = getelementptr inbounds float, ptr %v417, i64 %v512
  store <8 x float> %v511, ptr %v513, align 4
  %v514 = add nsw i64 %v506, 1
  br label %b69
b71:
  br label %b65
b65:
  %v515 = icmp slt i64 %v420, 8
  br i1 %v515, label %b72, label %b73
b72:
  br label %b74
b74:
  %v516 = phi i64 [ 0, %b72 ], [ %v524, %b75 ]
  %v517 = icmp slt i64 %v516, 8
  br i1 %v517, label %b75, label %b76
b75:
  %v518 = mul i64 %v516, 1
  %v519 = getelementptr inbounds float, ptr %v429, i64 %v518
  %v520 = getelementptr float, ptr %v519, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v521 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v520, <8 x i1> %v426, <8 x float> zeroinitializer)
  %v522 = mul i64 %v516, 32
  %v523 = getelementptr inbounds float, ptr %v417, i64 %v522
  store <8 x float> %v521, ptr %v523, align 4
  %v524 = add nsw i64 %v516, 1
  br label %b74
b76:
  br label %b73
b73:
  %v525 = add i64 %v193, 24
  %v526 = add i64 %v194, 24
  %v527 = getelementptr inbounds float, ptr %v172, i64 %v525
  %v528 = sub i64 32, %v526
  %v529 = icmp slt i64 %v528, 0
  %v530 = select i1 %v529, i64 0, i64 %v528
  %v531 = icmp ult i64 %v530, 8
  %v532 = select i1 %v531, i64 %v530, i64 8
  %v533 = trunc i64 %v532 to i32
  %v534 = insertelement <8 x i32> poison, i32 %v533, i64 0
  %v535 = shufflevector <8 x i32> %v534, <8 x i32> poison, <8 x i32> zeroinitializer
  %v536 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v535
  %v537 = mul i64 %v526, 8
  %v538 = add i64 0, %v537
  %v539 = getelementptr inbounds float, ptr %v12, i64 %v538
  %v540 = icmp sge i64 %v530, 8
  br i1 %v540, label %b77, label %b78
b77:
  br label %b79
b79:
  %v541 = phi i64 [ 0, %b77 ], [ %v615, %b80 ]
  %v542 = icmp slt i64 %v541, 8
  br i1 %v542, label %b80, label %b81
b80:
  %v543 = add i64 %v541, 0
  %v544 = getelementptr inbounds float, ptr %v539, i64 %v543
  %v545 = load <8 x float>, ptr %v544, align 4
  %v546 = add i64 %v541, 8
  %v547 = getelementptr inbounds float, ptr %v539, i64 %v546
  %v548 = load <8 x float>, ptr %v547, align 4
  %v549 = add i64 %v541, 16
  %v550 = getelementptr inbounds float, ptr %v539, i64 %v549
  %v551 = load <8 x float>, ptr %v550, align 4
  %v552 = add i64 %v541, 24
  %v553 = getelementptr inbounds float, ptr %v539, i64 %v552
  %v554 = load <8 x float>, ptr %v553, align 4
  %v555 = add i64 %v541, 32
  %v556 = getelementptr inbounds float, ptr %v539, i64 %v555
  %v557 = load <8 x float>, ptr %v556, align 4
  %v558 = add i64 %v541, 40
  %v559 = getelementptr inbounds float, ptr %v539, i64 %v558
  %v560 = load <8 x float>, ptr %v559, align 4
  %v561 = add i64 %v541, 48
  %v562 = getelementptr inbounds float, ptr %v539, i64 %v561
  %v563 = load <8 x float>, ptr %v562, align 4
  %v564 = add i64 %v541, 56
  %v565 = getelementptr inbounds float, ptr %v539, i64 %v564
  %v566 = load <8 x float>, ptr %v565, align 4
  %v567 = shufflevector <8 x float> %v545, <8 x float> %v557, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v568 = shufflevector <8 x float> %v545, <8 x float> %v557, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v569 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v570 = shufflevector <8 x float> %v548, <8 x float> %v560, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v571 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v572 = shufflevector <8 x float> %v551, <8 x float> %v563, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v573 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v574 = shufflevector <8 x float> %v554, <8 x float> %v566, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v575 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v576 = shufflevector <8 x float> %v567, <8 x float> %v571, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v577 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v578 = shufflevector <8 x float> %v569, <8 x float> %v573, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v579 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v580 = shufflevector <8 x float> %v568, <8 x float> %v572, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v581 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v582 = shufflevector <8 x float> %v570, <8 x float> %v574, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v583 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v584 = shufflevector <8 x float> %v575, <8 x float> %v577, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v585 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v586 = shufflevector <8 x float> %v576, <8 x float> %v578, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v587 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v588 = shufflevector <8 x float> %v579, <8 x float> %v581, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v589 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v590 = shufflevector <8 x float> %v580, <8 x float> %v582, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v591 = add i64 %v541, 0
  %v592 = mul i64 %v591, 32
  %v593 = getelementptr inbounds float, ptr %v527, i64 %v592
  store <8 x float> %v583, ptr %v593, align 4
  %v594 = add i64 %v541, 1
  %v595 = mul i64 %v594, 32
  %v596 = getelementptr inbounds float, ptr %v527, i64 %v595
  store <8 x float> %v584, ptr %v596, align 4
  %v597 = add i64 %v541, 2
  %v598 = mul i64 %v597, 32
  %v599 = getelementptr inbounds float, ptr %v527, i64 %v598
  store <8 x float> %v585, ptr %v599, align 4
  %v600 = add i64 %v541, 3
  %v601 = mul i64 %v600, 32
  %v602 = getelementptr inbounds float, ptr %v527, i64 %v601
  store <8 x float> %v586, ptr %v602, align 4
  %v603 = add i64 %v541, 4
  %v604 = mul i64 %v603, 32
  %v605 = getelementptr inbounds float, ptr %v527, i64 %v604
  store <8 x float> %v587, ptr %v605, align 4
  %v606 = add i64 %v541, 5
  %v607 = mul i64 %v606, 32
  %v608 = getelementptr inbounds float, ptr %v527, i64 %v607
  store <8 x float> %v588, ptr %v608, align 4
  %v609 = add i64 %v541, 6
  %v610 = mul i64 %v609, 32
  %v611 = getelementptr inbounds float, ptr %v527, i64 %v610
  store <8 x float> %v589, ptr %v611, align 4
  %v612 = add i64 %v541, 7
  %v613 = mul i64 %v612, 32
  %v614 = getelementptr inbounds float, ptr %v527, i64 %v613
  store <8 x float> %v590, ptr %v614, align 4
  %v615 = add nsw i64 %v541, 8
  br label %b79
b81:
  br label %b82
b82:
  %v616 = phi i64 [ 8, %b81 ], [ %v624, %b83 ]
  %v617 = icmp slt i64 %v616, 8
  br i1 %v617, label %b83, label %b84
b83:
  %v618 = mul i64 %v616, 1
  %v619 = getelementptr inbounds float, ptr %v539, i64 %v618
  %v620 = getelementptr float, ptr %v619, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v621 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v620, <8 x i1> %v536, <8 x float> zeroinitializer)
  %v622 = mul i64 %v616, 32
  %v623 = getelementptr inbounds float, ptr %v527, i64 %v622
  store <8 x float> %v621, ptr %v623, align 4
  %v624 = add nsw i64 %v616, 1
  br label %b82
b84:
  br label %b78
b78:
  %v625 = icmp slt i64 %v530, 8
  br i1 %v625, label %b85, label %b86
b85:
  br label %b87
b87:
  %v626 = phi i64 [ 0, %b85 ], [ %v634, %b88 ]
  %v627 = icmp slt i64 %v626, 8
  br i1 %v627, label %b88, label %b89
b88:
  %v628 = mul i64 %v626, 1
  %v629 = getelementptr inbounds float, ptr %v539, i64 %v628
  %v630 = getelementptr float, ptr %v629, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v631 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v630, <8 x i1> %v536, <8 x float> zeroinitializer)
  %v632 = mul i64 %v626, 32
  %v633 = getelementptr inbounds float, ptr %v527, i64 %v632
  store <8 x float> %v631, ptr %v633, align 4
  %v634 = add nsw i64 %v626, 1
  br label %b87
b89:
  br label %b86
b86:
  %v635 = add i64 %v193, 256
  %v636 = add nsw i64 %v191, 1
  br label %b35
b37:
  br label %b34
b34:
  %v637 = icmp sgt i64 %v3, 1
  br i1 %v637, label %b90, label %b91
b90:
  %v638 = getelementptr inbounds i64, ptr %v1, i64 3
  %v639 = atomicrmw add ptr %v638, i64 1 acq_rel
  %v640 = load i64, ptr %v69, align 8
  %v641 = add i64 %v640, 1
  store i64 %v641, ptr %v69, align 8
  %v642 = mul i64 %v3, %v641
  br label %b92
b92:
  %v643 = load atomic i64, ptr %v638 acquire, align 8
  %v644 = icmp slt i64 %v643, %v642
  br i1 %v644, label %b93, label %b94
b93:
  %v645 = call i32 @sched_yield()
  br label %b92
b94:
  br label %b91
b91:
  %v646 = getelementptr inbounds float, ptr %v71, i64 256
  %v647 = getelementptr inbounds i64, ptr %v1, i64 4
  %v648 = load i64, ptr %v647, align 8
  %v649 = icmp eq i64 %v648, 0
  br i1 %v649, label %b95, label %b96
b95:
  %v650 = add i64 1, 0
  %v651 = sdiv i64 %v650, 1
  %v652 = add i64 %v2, 1
  %v653 = mul i64 %v651, %v2
  %v654 = sdiv i64 %v653, %v3
  %v655 = mul i64 %v654, 1
  %v656 = icmp slt i64 %v655, 1
  %v657 = select i1 %v656, i64 %v655, i64 1
  %v658 = mul i64 %v651, %v652
  %v659 = sdiv i64 %v658, %v3
  %v660 = mul i64 %v659, 1
  %v661 = icmp slt i64 %v660, 1
  %v662 = select i1 %v661, i64 %v660, i64 1
  %v663 = icmp slt i64 %v662, 1
  %v664 = select i1 %v663, i64 %v662, i64 1
  br label %b97
b97:
  %v665 = phi i64 [ %v657, %b95 ], [ %v1110, %b148 ]
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b98, label %b99
b98:
  %v667 = mul i64 %v665, 256
  %v668 = mul i64 %v665, 8
  %v669 = add i64 %v667, 0
  %v670 = add i64 %v668, 0
  %v671 = getelementptr inbounds float, ptr %v646, i64 %v669
  %v672 = sub i64 8, %v670
  %v673 = icmp slt i64 %v672, 0
  %v674 = select i1 %v673, i64 0, i64 %v672
  %v675 = icmp ult i64 %v674, 8
  %v676 = select i1 %v675, i64 %v674, i64 8
  %v677 = trunc i64 %v676 to i32
  %v678 = insertelement <8 x i32> poison, i32 %v677, i64 0
  %v679 = shufflevector <8 x i32> %v678, <8 x i32> poison, <8 x i32> zeroinitializer
  %v680 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v679
  %v681 = mul i64 %v670, 8
  %v682 = add i64 64, %v681
  %v683 = getelementptr inbounds float, ptr %v14, i64 %v682
  %v684 = icmp sge i64 %v674, 8
  br i1 %v684, label %b100, label %b101
b100:
  br label %b102
b102:
  %v685 = phi i64 [ 0, %b100 ], [ %v759, %b103 ]
  %v686 = icmp slt i64 %v685, 8
  br i1 %v686, label %b103, label %b104
b103:
  %v687 = add i64 %v685, 0
  %v688 = getelementptr inbounds float, ptr %v683, i64 %v687
  %v689 = load <8 x float>, ptr %v688, align 4
  %v690 = add i64 %v685, 8
  %v691 = getelementptr inbounds float, ptr %v683, i64 %v690
  %v692 = load <8 x float>, ptr %v691, align 4
  %v693 = add i64 %v685, 16
  %v694 = getelementptr inbounds float, ptr %v683, i64 %v693
  %v695 = load <8 x float>, ptr %v694, align 4
  %v696 = add i64 %v685, 24
  %v697 = getelementptr inbounds float, ptr %v683, i64 %v696
  %v698 = load <8 x float>, ptr %v697, align 4
  %v699 = add i64 %v685, 32
  %v700 = getelementptr inbounds float, ptr %v683, i64 %v699
  %v701 = load <8 x float>, ptr %v700, align 4
  %v702 = add i64 %v685, 40
  %v703 = getelementptr inbounds float, ptr %v683, i64 %v702
  %v704 = load <8 x float>, ptr %v703, align 4
  %v705 = add i64 %v685, 48
  %v706 = getelementptr inbounds float, ptr %v683, i64 %v705
  %v707 = load <8 x float>, ptr %v706, align 4
  %v708 = add i64 %v685, 56
  %v709 = getelementptr inbounds float, ptr %v683, i64 %v708
  %v710 = load <8 x float>, ptr %v709, align 4
  %v711 = shufflevector <8 x float> %v689, <8 x float> %v701, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v712 = shufflevector <8 x float> %v689, <8 x float> %v701, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v713 = shufflevector <8 x float> %v692, <8 x float> %v704, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v714 = shufflevector <8 x float> %v692, <8 x float> %v704, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v715 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v716 = shufflevector <8 x float> %v695, <8 x float> %v707, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v717 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v718 = shufflevector <8 x float> %v698, <8 x float> %v710, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v719 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v720 = shufflevector <8 x float> %v711, <8 x float> %v715, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v721 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v722 = shufflevector <8 x float> %v713, <8 x float> %v717, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v723 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v724 = shufflevector <8 x float> %v712, <8 x float> %v716, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v725 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v726 = shufflevector <8 x float> %v714, <8 x float> %v718, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v727 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v728 = shufflevector <8 x float> %v719, <8 x float> %v721, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v729 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v730 = shufflevector <8 x float> %v720, <8 x float> %v722, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v731 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v732 = shufflevector <8 x float> %v723, <8 x float> %v725, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v733 = shufflevector <8 x float> %v724, <8 x float> %v726, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v734 = shufflevector <8 x float> %v724, <8 x float> %v726, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v735 = add i64 %v685, 0
  %v736 = mul i64 %v735, 32
  %v737 = getelementptr inbounds float, ptr %v671, i64 %v736
  store <8 x float> %v727, ptr %v737, align 4
  %v738 = add i64 %v685, 1
  %v739 = mul i64 %v738, 32
  %v740 = getelementptr inbounds float, ptr %v671, i64 %v739
  store <8 x float> %v728, ptr %v740, align 4
  %v741 = add i64 %v685, 2
  %v742 = mul i64 %v741, 32
  %v743 = getelementptr inbounds float, ptr %v671, i64 %v742
  store <8 x float> %v729, ptr %v743, align 4
  %v744 = add i64 %v685, 3
  %v745 = mul i64 %v744, 32
  %v746 = getelementptr inbounds float, ptr %v671, i64 %v745
  store <8 x float> %v730, ptr %v746, align 4
  %v747 = add i64 %v685, 4
  %v748 = mul i64 %v747, 32
  %v749 = getelementptr inbounds float, ptr %v671, i64 %v748
  store <8 x float> %v731, ptr %v749, align 4
  %v750 = add i64 %v685, 5
  %v751 = mul i64 %v750, 32
  %v752 = getelementptr inbounds float, ptr %v671, i64 %v751
  store <8 x float> %v732, ptr %v752, align 4
  %v753 = add i64 %v685, 6
  %v754 = mul i64 %v753, 32
  %v755 = getelementptr inbounds float, ptr %v671, i64 %v754
  store <8 x float> %v733, ptr %v755, align 4
  %v756 = add i64 %v685, 7
  %v757 = mul i64 %v756, 32
  %v758 = getelementptr inbounds float, ptr %v671, i64 %v757
  store <8 x float> %v734, ptr %v758, align 4
  %v759 = add nsw i64 %v685, 8
  br label %b102
b104:
  br label %b105
b105:
  %v760 = phi i64 [ 8, %b104 ], [ %v768, %b106 ]
  %v761 = icmp slt i64 %v760, 8
  br i1 %v761, label %b106, label %b107
b106:
  %v762 = mul i64 %v760, 1
  %v763 = getelementptr inbounds float, ptr %v683, i64 %v762
  %v764 = getelementptr float, ptr %v763, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v765 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v764, <8 x i1> %v680, <8 x float> zeroinitializer)
  %v766 = mul i64 %v760, 32
  %v767 = getelementptr inbounds float, ptr %v671, i64 %v766
  store <8 x float> %v765, ptr %v767, align 4
  %v768 = add nsw i64 %v760, 1
  br label %b105
b107:
  br label %b101
b101:
  %v769 = icmp slt i64 %v674, 8
  br i1 %v769, label %b108, label %b109
b108:
  br label %b110
b110:
  %v770 = phi i64 [ 0, %b108 ], [ %v778, %b111 ]
  %v771 = icmp slt i64 %v770, 8
  br i1 %v771, label %b111, label %b112
b111:
  %v772 = mul i64 %v770, 1
  %v773 = getelementptr inbounds float, ptr %v683, i64 %v772
  %v774 = getelementptr float, ptr %v773, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v775 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v774, <8 x i1> %v680, <8 x float> zeroinitializer)
  %v776 = mul i64 %v770, 32
  %v777 = getelementptr inbounds float, ptr %v671, i64 %v776
  store <8 x float> %v775, ptr %v777, align 4
  %v778 = add nsw i64 %v770, 1
  br label %b110
b112:
  br label %b109
b109:
  %v779 = add i64 %v667, 8
  %v780 = add i64 %v668, 0
  %v781 = getelementptr inbounds float, ptr %v646, i64 %v779
  %v782 = sub i64 8, %v780
  %v783 = icmp slt i64 %v782, 0
  %v784 = select i1 %v783, i64 0, i64 %v782
  %v785 = icmp ult i64 %v784, 8
  %v786 = select i1 %v785, i64 %v784, i64 8
  %v787 = trunc i64 %v786 to i32
  %v788 = insertelement <8 x i32> poison, i32 %v787, i64 0
  %v789 = shufflevector <8 x i32> %v788, <8 x i32> poison, <8 x i32> zeroinitializer
  %v790 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v789
  %v791 = mul i64 %v780, 8
  %v792 = add i64 0, %v791
  %v793 = getelementptr inbounds float, ptr %v14, i64 %v792
  %v794 = icmp sge i64 %v784, 8
  br i1 %v794, label %b113, label %b114
b113:
  br label %b115
b115:
  %v795 = phi i64 [ 0, %b113 ], [ %v869, %b116 ]
  %v796 = icmp slt i64 %v795, 8
  br i1 %v796, label %b116, label %b117
b116:
  %v797 = add i64 %v795, 0
  %v798 = getelementptr inbounds float, ptr %v793, i64 %v797
  %v799 = load <8 x float>, ptr %v798, align 4
  %v800 = add i64 %v795, 8
  %v801 = getelementptr inbounds float, ptr %v793, i64 %v800
  %v802 = load <8 x float>, ptr %v801, align 4
  %v803 = add i64 %v795, 16
  %v804 = getelementptr inbounds float, ptr %v793, i64 %v803
  %v805 = load <8 x float>, ptr %v804, align 4
  %v806 = add i64 %v795, 24
  %v807 = getelementptr inbounds float, ptr %v793, i64 %v806
  %v808 = load <8 x float>, ptr %v807, align 4
  %v809 = add i64 %v795, 32
  %v810 = getelementptr inbounds float, ptr %v793, i64 %v809
  %v811 = load <8 x float>, ptr %v810, align 4
  %v812 = add i64 %v795, 40
  %v813 = getelementptr inbounds float, ptr %v793, i64 %v812
  %v814 = load <8 x float>, ptr %v813, align 4
  %v815 = add i64 %v795, 48
  %v816 = getelementptr inbounds float, ptr %v793, i64 %v815
  %v817 = load <8 x float>, ptr %v816, align 4
  %v818 = add i64 %v795, 56
  %v819 = getelementptr inbounds float, ptr %v793, i64 %v818
  %v820 = load <8 x float>, ptr %v819, align 4
  %v821 = shufflevector <8 x float> %v799, <8 x float> %v811, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v822 = shufflevector <8 x float> %v799, <8 x float> %v811, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v823 = shufflevector <8 x float> %v802, <8 x float> %v814, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v824 = shufflevector <8 x float> %v802, <8 x float> %v814, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v825 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v826 = shufflevector <8 x float> %v805, <8 x float> %v817, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v827 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v828 = shufflevector <8 x float> %v808, <8 x float> %v820, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v829 = shufflevector <8 x float> %v821, <8 x float> %v825, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v830 = shufflevector <8 x float> %v821, <8 x float> %v825, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v831 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v832 = shufflevector <8 x float> %v823, <8 x float> %v827, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v833 = shufflevector <8 x float> %v822, <8 x float> %v826, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v834 = shufflevector <8 x float> %v822, <8 x float> %v826, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v835 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v836 = shufflevector <8 x float> %v824, <8 x float> %v828, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v837 = shufflevector <8 x float> %v829, <8 x float> %v831, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v838 = shufflevector <8 x float> %v829, <8 x float> %v831, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v839 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v840 = shufflevector <8 x float> %v830, <8 x float> %v832, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v841 = shufflevector <8 x float> %v833, <8 x float> %v835, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v842 = shufflevector <8 x float> %v833, <8 x float> %v835, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v843 = shufflevector <8 x float> %v834, <8 x float> %v836, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v844 = shufflevector <8 x float> %v834, <8 x float> %v836, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v845 = add i64 %v795, 0
  %v846 = mul i64 %v845, 32
  %v847 = getelementptr inbounds float, ptr %v781, i64 %v846
  store <8 x float> %v837, ptr %v847, align 4
  %v848 = add i64 %v795, 1
  %v849 = mul i64 %v848, 32
  %v850 = getelementptr inbounds float, ptr %v781, i64 %v849
  store <8 x float> %v838, ptr %v850, align 4
  %v851 = add i64 %v795, 2
  %v852 = mul i64 %v851, 32
  %v853 = getelementptr inbounds float, ptr %v781, i64 %v852
  store <8 x float> %v839, ptr %v853, align 4
  %v854 = add i64 %v795, 3
  %v855 = mul i64 %v854, 32
  %v856 = getelementptr inbounds float, ptr %v781, i64 %v855
  store <8 x float> %v840, ptr %v856, align 4
  %v857 = add i64 %v795, 4
  %v858 = mul i64 %v857, 32
  %v859 = getelementptr inbounds float, ptr %v781, i64 %v858
  store <8 x float> %v841, ptr %v859, align 4
  %v860 = add i64 %v795, 5
  %v861 = mul i64 %v860, 32
  %v862 = getelementptr inbounds float, ptr %v781, i64 %v861
  store <8 x float> %v842, ptr %v862, align 4
  %v863 = add i64 %v795, 6
  %v864 = mul i64 %v863, 32
  %v865 = getelementptr inbounds float, ptr %v781, i64 %v864
  store <8 x float> %v843, ptr %v865, align 4
  %v866 = add i64 %v795, 7
  %v867 = mul i64 %v866, 32
  %v868 = getelementptr inbounds float, ptr %v781, i64 %v867
  store <8 x float> %v844, ptr %v868, align 4
  %v869 = add nsw i64 %v795, 8
  br label %b115
b117:
  br label %b118
b118:
  %v870 = phi i64 [ 8, %b117 ], [ %v878, %b119 ]
  %v871 = icmp slt i64 %v870, 8
  br i1 %v871, label %b119, label %b120
b119:
  %v872 = mul i64 %v870, 1
  %v873 = getelementptr inbounds float, ptr %v793, i64 %v872
  %v874 = getelementptr float, ptr %v873, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v875 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v874, <8 x i1> %v790, <8 x float> zeroinitializer)
  %v876 = mul i64 %v870, 32
  %v877 = getelementptr inbounds float, ptr %v781, i64 %v876
  store <8 x float> %v875, ptr %v877, align 4
  %v878 = add nsw i64 %v870, 1
  br label %b118
b120:
  br label %b114
b114:
  %v879 = icmp slt i64 %v784, 8
  br i1 %v879, label %b121, label %b122
b121:
  br label %b123
b123:
  %v880 = phi i64 [ 0, %b121 ], [ %v888, %b124 ]
  %v881 = icmp slt i64 %v880, 8
  br i1 %v881, label %b124, label %b125
b124:
  %v882 = mul i64 %v880, 1
  %v883 = getelementptr inbounds float, ptr %v793, i64 %v882
  %v884 = getelementptr float, ptr %v883, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v885 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v884, <8 x i1> %v790, <8 x float> zeroinitializer)
  %v886 = mul i64 %v880, 32
  %v887 = getelementptr inbounds float, ptr %v781, i64 %v886
  store <8 x float> %v885, ptr %v887, align 4
  %v888 = add nsw i64 %v880, 1
  br label %b123
b125:
  br label %b122
b122:
  %v889 = add i64 %v667, 16
  %v890 = add i64 %v668, 0
  %v891 = getelementptr inbounds float, ptr %v646, i64 %v889
  %v892 = sub i64 8, %v890
  %v893 = icmp slt i64 %v892, 0
  %v894 = select i1 %v893, i64 0, i64 %v892
  %v895 = icmp ult i64 %v894, 8
  %v896 = select i1 %v895, i64 %v894, i64 8
  %v897 = trunc i64 %v896 to i32
  %v898 = insertelement <8 x i32> poison, i32 %v897, i64 0
  %v899 = shufflevector <8 x i32> %v898, <8 x i32> poison, <8 x i32> zeroinitializer
  %v900 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v899
  %v901 = mul i64 %v890, 8
  %v902 = add i64 128, %v901
  %v903 = getelementptr inbounds float, ptr %v14, i64 %v902
  %v904 = icmp sge i64 %v894, 8
  br i1 %v904, label %b126, label %b127
b126:
  br label %b128
b128:
  %v905 = phi i64 [ 0, %b126 ], [ %v979, %b129 ]
  %v906 = icmp slt i64 %v905, 8
  br i1 %v906, label %b129, label %b130
b129:
  %v907 = add i64 %v905, 0
  %v908 = getelementptr inbounds float, ptr %v903, i64 %v907
  %v909 = load <8 x float>, ptr %v908, align 4
  %v910 = add i64 %v905, 8
  %v911 = getelementptr inbounds float, ptr %v903, i64 %v910
  %v912 = load <8 x float>, ptr %v911, align 4
  %v913 = add i64 %v905, 16
  %v914 = getelementptr inbounds float, ptr %v903, i64 %v913
  %v915 = load <8 x float>, ptr %v914, align 4
  %v916 = add i64 %v905, 24
  %v917 = getelementptr inbounds float, ptr %v903, i64 %v916
  %v918 = load <8 x float>, ptr %v917, align 4
  %v919 = add i64 %v905, 32
  %v920 = getelementptr inbounds float, ptr %v903, i64 %v919
  %v921 = load <8 x float>, ptr %v920, align 4
  %v922 = add i64 %v905, 40
  %v923 = getelementptr inbounds float, ptr %v903, i64 %v922
  %v924 = load <8 x float>, ptr %v923, align 4
  %v925 = add i64 %v905, 48
  %v926 = getelementptr inbounds float, ptr %v903, i64 %v925
  %v927 = load <8 x float>, ptr %v926, align 4
  %v928 = add i64 %v905, 56
  %v929 = getelementptr inbounds float, ptr %v903, i64 %v928
  %v930 = load <8 x float>, ptr %v929, align 4
  %v931 = shufflevector <8 x float> %v909, <8 x float> %v921, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v932 = shufflevector <8 x float> %v909, <8 x float> %v921, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v933 = shufflevector <8 x float> %v912, <8 x float> %v924, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v934 = shufflevector <8 x float> %v912, <8 x float> %v924, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v935 = shufflevector <8 x float> %v915, <8 x float> %v927, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v936 = shufflevector <8 x float> %v915, <8 x float> %v927, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v937 = shufflevector <8 x float> %v918, <8 x float> %v930, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v938 = shufflevector <8 x float> %v918, <8 x float> %v930, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v939 = shufflevector <8 x float> %v931, <8 x float> %v935, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v940 = shufflevector <8 x float> %v931, <8 x float> %v935, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v941 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v942 = shufflevector <8 x float> %v933, <8 x float> %v937, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v943 = shufflevector <8 x float> %v932, <8 x float> %v936, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v944 = shufflevector <8 x float> %v932, <8 x float> %v936, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v945 = shufflevector <8 x float> %v934, <8 x float> %v938, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v946 = shufflevector <8 x float> %v934, <8 x float> %v938, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v947 = shufflevector <8 x float> %v939, <8 x float> %v941, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v948 = shufflevector <8 x float> %v939, <8 x float> %v941, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v949 = shufflevector <8 x float> %v940, <8 x float> %v942, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v950 = shufflevector <8 x float> %v940, <8 x float> %v942, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v951 = shufflevector <8 x float> %v943, <8 x float> %v945, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v952 = shufflevector <8 x float> %v943, <8 x float> %v945, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v953 = shufflevector <8 x float> %v944, <8 x float> %v946, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v954 = shufflevector <8 x float> %v944, <8 x float> %v946, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v955 = add i64 %v905, 0
  %v956 = mul i64 %v955, 32
  %v957 = getelementptr inbounds float, ptr %v891, i64 %v956
  store <8 x float> %v947, ptr %v957, align 4
  %v958 = add i64 %v905, 1
  %v959 = mul i64 %v958, 32
  %v960 = getelementptr inbounds float, ptr %v891, i64 %v959
  store <8 x float> %v948, ptr %v960, align 4
  %v961 = add i64 %v905, 2
  %v962 = mul i64 %v961, 32
  %v963 = getelementptr inbounds float, ptr %v891, i64 %v962
  store <8 x float> %v949, ptr %v963, align 4
  %v964 = add i64 %v905, 3
  %v965 = mul i64 %v964, 32
  %v966 = getelementptr inbounds float, ptr %v891, i64 %v965
  store <8 x float> %v950, ptr %v966, align 4
  %v967 = add i64 %v905, 4
  %v968 = mul i64 %v967, 32
  %v969 = getelementptr inbounds float, ptr %v891, i64 %v968
  store <8 x float> %v951, ptr %v969, align 4
  %v970 = add i64 %v905, 5
  %v971 = mul i64 %v970, 32
  %v972 = getelementptr inbounds float, ptr %v891, i64 %v971
  store <8 x float> %v952, ptr %v972, align 4
  %v973 = add i64 %v905, 6
  %v974 = mul i64 %v973, 32
  %v975 = getelementptr inbounds float, ptr %v891, i64 %v974
  store <8 x float> %v953, ptr %v975, align 4
  %v976 = add i64 %v905, 7
  %v977 = mul i64 %v976, 32
  %v978 = getelementptr inbounds float, ptr %v891, i64 %v977
  store <8 x float> %v954, ptr %v978, align 4
  %v979 = add nsw i64 %v905, 8
  br label %b128
b130:
  br label %b131
b131:
  %v980 = phi i64 [ 8, %b130 ], [ %v988, %b132 ]
  %v981 = icmp slt i64 %v980, 8
  br i1 %v981, label %b132, label %b133
b132:
  %v982 = mul i64 %v980, 1
  %v983 = getelementptr inbounds float, ptr %v903, i64 %v982
  %v984 = getelementptr float, ptr %v983, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v985 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v984, <8 x i1> %v900, <8 x float> zeroinitializer)
  %v986 = mul i64 %v980, 32
  %v987 = getelementptr inbounds float, ptr %v891, i64 %v986
  store <8 x float> %v985, ptr %v987, align 4
  %v988 = add nsw i64 %v980, 1
  br label %b131
b133:
  br label %b127
b127:
  %v989 = icmp slt i64 %v894, 8
  br i1 %v989, label %b134, label %b135
b134:
  br label %b136
b136:
  %v990 = phi i64 [ 0, %b134 ], [ %v998, %b137 ]
  %v991 = icmp slt i64 %v990, 8
  br i1 %v991, label %b137, label %b138
b137:
  %v992 = mul i64 %v990, 1
  %v993 = getelementptr inbounds float, ptr %v903, i64 %v992
  %v994 = getelementptr float, ptr %v993, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v995 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v994, <8 x i1> %v900, <8 x float> zeroinitializer)
  %v996 = mul i64 %v990, 32
  %v997 = getelementptr inbounds float, ptr %v891, i64 %v996
  store <8 x float> %v995, ptr %v997, align 4
  %v998 = add nsw i64 %v990, 1
  br label %b136
b138:
  br label %b135
b135:
  %v999 = add i64 %v667, 24
  %v1000 = add i64 %v668, 0
  %v1001 = getelementptr inbounds float, ptr %v646, i64 %v999
  %v1002 = sub i64 8, %v1000
  %v1003 = icmp slt i64 %v1002, 0
  %v1004 = select i1 %v1003, i64 0, i64 %v1002
  %v1005 = icmp ult i64 %v1004, 8
  %v1006 = select i1 %v1005, i64 %v1004, i64 8
  %v1007 = trunc i64 %v1006 to i32
  %v1008 = insertelement <8 x i32> poison, i32 %v1007, i64 0
  %v1009 = shufflevector <8 x i32> %v1008, <8 x i32> poison, <8 x i32> zeroinitializer
  %v1010 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v1009
  %v1011 = mul i64 %v1000, 8
  %v1012 = add i64 192, %v1011
  %v1013 = getelementptr inbounds float, ptr %v14, i64 %v1012
  %v1014 = icmp sge i64 %v1004, 8
  br i1 %v1014, label %b139, label %b140
b139:
  br label %b141
b141:
  %v1015 = phi i64 [ 0, %b139 ], [ %v1089, %b142 ]
  %v1016 = icmp slt i64 %v1015, 8
  br i1 %v1016, label %b142, label %b143
b142:
  %v1017 = add i64 %v1015, 0
  %v1018 = getelementptr inbounds float, ptr %v1013, i64 %v1017
  %v1019 = load <8 x float>, ptr %v1018, align 4
  %v1020 = add i64 %v1015, 8
  %v1021 = getelementptr inbounds float, ptr %v1013, i64 %v1020
  %v1022 = load <8 x float>, ptr %v1021, align 4
  %v1023 = add i64 %v1015, 16
  %v1024 = getelementptr inbounds float, ptr %v1013, i64 %v1023
  %v1025 = load <8 x float>, ptr %v1024, align 4
  %v1026 = add i64 %v1015, 24
  %v1027 = getelementptr inbounds float, ptr %v1013, i64 %v1026
  %v1028 = load <8 x float>, ptr %v1027, align 4
  %v1029 = add i64 %v1015, 32
  %v1030 = getelementptr inbounds float, ptr %v1013, i64 %v1029
  %v1031 = load <8 x float>, ptr %v1030, align 4
  %v1032 = add i64 %v1015, 40
  %v1033 = getelementptr inbounds float, ptr %v1013, i64 %v1032
  %v1034 = load <8 x float>, ptr %v1033, align 4
  %v1035 = add i64 %v1015, 48
  %v1036 = getelementptr inbounds float, ptr %v1013, i64 %v1035
  %v1037 = load <8 x float>, ptr %v1036, align 4
  %v1038 = add i64 %v1015, 56
  %v1039 = getelementptr inbounds float, ptr %v1013, i64 %v1038
  %v1040 = load <8 x float>, ptr %v1039, align 4
  %v1041 = shufflevector <8 x float> %v1019, <8 x float> %v1031, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1042 = shufflevector <8 x float> %v1019, <8 x float> %v1031, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1043 = shufflevector <8 x float> %v1022, <8 x float> %v1034, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1044 = shufflevector <8 x float> %v1022, <8 x float> %v1034, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1045 = shufflevector <8 x float> %v1025, <8 x float> %v1037, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1046 = shufflevector <8 x float> %v1025, <8 x float> %v1037, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1047 = shufflevector <8 x float> %v1028, <8 x float> %v1040, <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 8, i32 9, i32 10, i32 11>
  %v1048 = shufflevector <8 x float> %v1028, <8 x float> %v1040, <8 x i32> <i32 4, i32 5, i32 6, i32 7, i32 12, i32 13, i32 14, i32 15>
  %v1049 = shufflevector <8 x float> %v1041, <8 x float> %v1045, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1050 = shufflevector <8 x float> %v1041, <8 x float> %v1045, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1051 = shufflevector <8 x float> %v1043, <8 x float> %v1047, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1052 = shufflevector <8 x float> %v1043, <8 x float> %v1047, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1053 = shufflevector <8 x float> %v1042, <8 x float> %v1046, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1054 = shufflevector <8 x float> %v1042, <8 x float> %v1046, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1055 = shufflevector <8 x float> %v1044, <8 x float> %v1048, <8 x i32> <i32 0, i32 1, i32 8, i32 9, i32 4, i32 5, i32 12, i32 13>
  %v1056 = shufflevector <8 x float> %v1044, <8 x float> %v1048, <8 x i32> <i32 2, i32 3, i32 10, i32 11, i32 6, i32 7, i32 14, i32 15>
  %v1057 = shufflevector <8 x float> %v1049, <8 x float> %v1051, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1058 = shufflevector <8 x float> %v1049, <8 x float> %v1051, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1059 = shufflevector <8 x float> %v1050, <8 x float> %v1052, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1060 = shufflevector <8 x float> %v1050, <8 x float> %v1052, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1061 = shufflevector <8 x float> %v1053, <8 x float> %v1055, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1062 = shufflevector <8 x float> %v1053, <8 x float> %v1055, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1063 = shufflevector <8 x float> %v1054, <8 x float> %v1056, <8 x i32> <i32 0, i32 8, i32 2, i32 10, i32 4, i32 12, i32 6, i32 14>
  %v1064 = shufflevector <8 x float> %v1054, <8 x float> %v1056, <8 x i32> <i32 1, i32 9, i32 3, i32 11, i32 5, i32 13, i32 7, i32 15>
  %v1065 = add i64 %v1015, 0
  %v1066 = mul i64 %v1065, 32
  %v1067 = getelementptr inbounds float, ptr %v1001, i64 %v1066
  store <8 x float> %v1057, ptr %v1067, align 4
  %v1068 = add i64 %v1015, 1
  %v1069 = mul i64 %v1068, 32
  %v1070 = getelementptr inbounds float, ptr %v1001, i64 %v1069
  store <8 x float> %v1058, ptr %v1070, align 4
  %v1071 = add i64 %v1015, 2
  %v1072 = mul i64 %v1071, 32
  %v1073 = getelementptr inbounds float, ptr %v1001, i64 %v1072
  store <8 x float> %v1059, ptr %v1073, align 4
  %v1074 = add i64 %v1015, 3
  %v1075 = mul i64 %v1074, 32
  %v1076 = getelementptr inbounds float, ptr %v1001, i64 %v1075
  store <8 x float> %v1060, ptr %v1076, align 4
  %v1077 = add i64 %v1015, 4
  %v1078 = mul i64 %v1077, 32
  %v1079 = getelementptr inbounds float, ptr %v1001, i64 %v1078
  store <8 x float> %v1061, ptr %v1079, align 4
  %v1080 = add i64 %v1015, 5
  %v1081 = mul i64 %v1080, 32
  %v1082 = getelementptr inbounds float, ptr %v1001, i64 %v1081
  store <8 x float> %v1062, ptr %v1082, align 4
  %v1083 = add i64 %v1015, 6
  %v1084 = mul i64 %v1083, 32
  %v1085 = getelementptr inbounds float, ptr %v1001, i64 %v1084
  store <8 x float> %v1063, ptr %v1085, align 4
  %v1086 = add i64 %v1015, 7
  %v1087 = mul i64 %v1086, 32
  %v1088 = getelementptr inbounds float, ptr %v1001, i64 %v1087
  store <8 x float> %v1064, ptr %v1088, align 4
  %v1089 = add nsw i64 %v1015, 8
  br label %b141
b143:
  br label %b144
b144:
  %v1090 = phi i64 [ 8, %b143 ], [ %v1098, %b145 ]
  %v1091 = icmp slt i64 %v1090, 8
  br i1 %v1091, label %b145, label %b146
b145:
  %v1092 = mul i64 %v1090, 1
  %v1093 = getelementptr inbounds float, ptr %v1013, i64 %v1092
  %v1094 = getelementptr float, ptr %v1093, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1095 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1094, <8 x i1> %v1010, <8 x float> zeroinitializer)
  %v1096 = mul i64 %v1090, 32
  %v1097 = getelementptr inbounds float, ptr %v1001, i64 %v1096
  store <8 x float> %v1095, ptr %v1097, align 4
  %v1098 = add nsw i64 %v1090, 1
  br label %b144
b146:
  br label %b140
b140:
  %v1099 = icmp slt i64 %v1004, 8
  br i1 %v1099, label %b147, label %b148
b147:
  br label %b149
b149:
  %v1100 = phi i64 [ 0, %b147 ], [ %v1108, %b150 ]
  %v1101 = icmp slt i64 %v1100, 8
  br i1 %v1101, label %b150, label %b151
b150:
  %v1102 = mul i64 %v1100, 1
  %v1103 = getelementptr inbounds float, ptr %v1013, i64 %v1102
  %v1104 = getelementptr float, ptr %v1103, <8 x i64> <i64 0, i64 8, i64 16, i64 24, i64 32, i64 40, i64 48, i64 56>
  %v1105 = call <8 x float> @llvm.masked.gather.v8f32.v8p0(<8 x ptr> align 4 %v1104, <8 x i1> %v1010, <8 x float> zeroinitializer)
  %v1106 = mul i64 %v1100, 32
  %v1107 = getelementptr inbounds float, ptr %v1001, i64 %v1106
  store <8 x float> %v1105, ptr %v1107, align 4
  %v1108 = add nsw i64 %v1100, 1
  br label %b149
b151:
  br label %b148
b148:
  %v1109 = add i64 %v667, 256
  %v1110 = add nsw i64 %v665, 1
  br label %b97
b99:
  br label %b96
b96:
  %v1111 = icmp sgt i64 %v3, 1
  br i1 %v1111, label %b152, label %b153
b152:
  %v1112 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1113 = atomicrmw add ptr %v1112, i64 1 acq_rel
  %v1114 = load i64, ptr %v69, align 8
  %v1115 = add i64 %v1114, 1
  store i64 %v1115, ptr %v69, align 8
  %v1116 = mul i64 %v3, %v1115
  br label %b154
b154:
  %v1117 = load atomic i64, ptr %v1112 acquire, align 8
  %v1118 = icmp slt i64 %v1117, %v1116
  br i1 %v1118, label %b155, label %b156
b155:
  %v1119 = call i32 @sched_yield()
  br label %b154
b156:
  br label %b153
b153:
  %v1120 = getelementptr inbounds i64, ptr %v1, i64 5
  %v1121 = load i64, ptr %v1120, align 8
  br label %b157
b157:
  %v1122 = phi i64 [ 0, %b153 ], [ %v1535, %b203 ]
  %v1123 = icmp slt i64 %v1122, %v5
  br i1 %v1123, label %b158, label %b159
b158:
  %v1124 = add i64 %v1122, %v1121
  %v1125 = icmp slt i64 %v1124, %v5
  %v1126 = select i1 %v1125, i64 %v1124, i64 %v5
  %v1127 = sub i64 %v1126, %v1122
  %v1128 = mul i64 %v1127, %v7
  %v1130 = add i64 %v1128, 0
  %v1131 = sdiv i64 %v1130, 1
  %v1132 = add i64 %v2, 1
  %v1133 = mul i64 %v1131, %v2
  %v1134 = sdiv i64 %v1133, %v3
  %v1135 = mul i64 %v1134, 1
  %v1136 = icmp slt i64 %v1135, %v1128
  %v1137 = select i1 %v1136, i64 %v1135, i64 %v1128
  %v1138 = mul i64 %v1131, %v1132
  %v1139 = sdiv i64 %v1138, %v3
  %v1140 = mul i64 %v1139, 1
  %v1141 = icmp slt i64 %v1140, %v1128
  %v1142 = select i1 %v1141, i64 %v1140, i64 %v1128
  %v1143 = mul i64 %v1122, %v7
  %v1144 = add i64 %v1137, %v1143
  %v1145 = add i64 %v1142, %v1143
  br label %b160
b160:
  %v1146 = phi i64 [ %v1144, %b158 ], [ %v1201, %b165 ]
  %v1147 = icmp slt i64 %v1146, %v1145
  br i1 %v1147, label %b161, label %b162
b161:
  %v1148 = add i64 %v1146, 96
  %v1149 = icmp slt i64 %v1148, %v1145
  %v1150 = select i1 %v1149, i64 %v1148, i64 %v1145
  br label %b163
b163:
  %v1151 = phi i64 [ 0, %b161 ], [ %v1200, %b168 ]
  %v1152 = icmp slt i64 %v1151, 1
  br i1 %v1152, label %b164, label %b165
b164:
  %v1153 = sub i64 %v1150, %v1146
  %v1154 = sub i64 2, 1
  %v1155 = add i64 %v1153, %v1154
  %v1156 = sdiv i64 %v1155, 2
  br label %b166
b166:
  %v1157 = phi i64 [ 0, %b164 ], [ %v1199, %b173 ]
  %v1158 = icmp slt i64 %v1157, %v1156
  br i1 %v1158, label %b167, label %b168
b167:
  %v1159 = mul i64 %v1153, %v1157
  %v1160 = sdiv i64 %v1159, %v1156
  %v1161 = add i64 %v1146, %v1160
  %v1162 = add i64 %v1157, 1
  %v1163 = mul i64 %v1153, %v1162
  %v1164 = sdiv i64 %v1163, %v1156
  %v1165 = add i64 %v1146, %v1164
  %v1166 = mul i64 %v1151, 256
  %v1167 = getelementptr inbounds float, ptr %v172, i64 %v1166
  %v1168 = sub i64 %v1165, %v1161
  %v1169 = mul i64 %v1161, 8
  %v1170 = getelementptr inbounds float, ptr %v10, i64 %v1169
  %v1171 = getelementptr inbounds float, ptr %v1170, i64 0
  %v1172 = sub i64 %v1168, 1
  %v1173 = getelementptr inbounds ptr, ptr @table_tile_2x4of4_0, i64 %v1172
  %v1174 = load ptr, ptr %v1173, align 4
  %v1175 = icmp sgt i64 %v1168, 0
  br i1 %v1175, label %b169, label %b170
b169:
  call void %v1174(ptr %v1171, i64 8, ptr %v1167, i64 8, ptr %v1129)
  br label %b170
b170:
  %v1176 = add i64 %v1166, 256
  br label %b171
b171:
  %v1177 = phi i64 [ %v1161, %b170 ], [ %v1198, %b176 ]
  %v1178 = icmp slt i64 %v1177, %v1165
  br i1 %v1178, label %b172, label %b173
b172:
  %v1179 = sub i64 %v1177, %v1161
  %v1180 = mul i64 %v1179, 32
  %v1181 = getelementptr inbounds float, ptr %v1129, i64 %v1180
  %v1182 = mul i64 %v1122, %v7
  %v1183 = sub i64 %v1177, %v1182
  %v1184 = mul i64 %v1183, 32
  %v1185 = getelementptr inbounds float, ptr %v40, i64 %v1184
  br label %b174
b174:
  %v1186 = phi i64 [ 0, %b172 ], [ %v1197, %b175 ]
  %v1187 = icmp slt i64 %v1186, 4
  br i1 %v1187, label %b175, label %b176
b175:
  %v1188 = mul i64 %v1151, 4
  %v1189 = add i64 %v1188, %v1186
  %v1190 = mul i64 %v1189, 8
  %v1191 = add i64 0, %v1186
  %v1192 = mul i64 %v1191, 8
  %v1193 = getelementptr inbounds float, ptr %v1181, i64 %v1192
  %v1194 = load <8 x float>, ptr %v1193, align 4
  %v1195 = add i64 0, %v1190
  %v1196 = getelementptr inbounds float, ptr %v1185, i64 %v1195
  store <8 x float> %v1194, ptr %v1196, align 4
  %v1197 = add nsw i64 %v1186, 1
  br label %b174
b176:
  %v1198 = add nsw i64 %v1177, 1
  br label %b171
b173:
  %v1199 = add nsw i64 %v1157, 1
  br label %b166
b168:
  %v1200 = add nsw i64 %v1151, 1
  br label %b163
b165:
  %v1201 = add nsw i64 %v1146, 96
  br label %b160
b162:
  %v1202 = icmp sgt i64 %v3, 1
  br i1 %v1202, label %b177, label %b178
b177:
  %v1203 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1204 = atomicrmw add ptr %v1203, i64 1 acq_rel
  %v1205 = load i64, ptr %v69, align 8
  %v1206 = add i64 %v1205, 1
  store i64 %v1206, ptr %v69, align 8
  %v1207 = mul i64 %v3, %v1206
  br label %b179
b179:
  %v1208 = load atomic i64, ptr %v1203 acquire, align 8
  %v1209 = icmp slt i64 %v1208, %v1207
  br i1 %v1209, label %b180, label %b181
b180:
  %v1210 = call i32 @sched_yield()
  br label %b179
b181:
  br label %b178
b178:
  br label %b182
b182:
  %v1211 = phi i64 [ %v1122, %b178 ], [ %v1525, %b187 ]
  %v1212 = icmp slt i64 %v1211, %v1126
  br i1 %v1212, label %b183, label %b184
b183:
  %v1214 = add i64 %v7, 0
  %v1215 = sdiv i64 %v1214, 1
  %v1216 = add i64 %v2, 1
  %v1217 = mul i64 %v1215, %v2
  %v1218 = sdiv i64 %v1217, %v3
  %v1219 = mul i64 %v1218, 1
  %v1220 = icmp slt i64 %v1219, %v7
  %v1221 = select i1 %v1220, i64 %v1219, i64 %v7
  %v1222 = mul i64 %v1215, %v1216
  %v1223 = sdiv i64 %v1222, %v3
  %v1224 = mul i64 %v1223, 1
  %v1225 = icmp slt i64 %v1224, %v7
  %v1226 = select i1 %v1225, i64 %v1224, i64 %v7
  br label %b185
b185:
  %v1227 = phi i64 [ %v1221, %b183 ], [ %v1524, %b190 ]
  %v1228 = icmp slt i64 %v1227, %v1226
  br i1 %v1228, label %b186, label %b187
b186:
  %v1229 = add i64 %v1227, 96
  %v1230 = icmp slt i64 %v1229, %v1226
  %v1231 = select i1 %v1230, i64 %v1229, i64 %v1226
  br label %b188
b188:
  %v1232 = phi i64 [ 0, %b186 ], [ %v1523, %b193 ]
  %v1233 = icmp slt i64 %v1232, 1
  br i1 %v1233, label %b189, label %b190
b189:
  %v1234 = sub i64 %v1231, %v1227
  %v1235 = sub i64 2, 1
  %v1236 = add i64 %v1234, %v1235
  %v1237 = sdiv i64 %v1236, 2
  br label %b191
b191:
  %v1238 = phi i64 [ 0, %b189 ], [ %v1522, %b198 ]
  %v1239 = icmp slt i64 %v1238, %v1237
  br i1 %v1239, label %b192, label %b193
b192:
  %v1240 = mul i64 %v1234, %v1238
  %v1241 = sdiv i64 %v1240, %v1237
  %v1242 = add i64 %v1227, %v1241
  %v1243 = add i64 %v1238, 1
  %v1244 = mul i64 %v1234, %v1243
  %v1245 = sdiv i64 %v1244, %v1237
  %v1246 = add i64 %v1227, %v1245
  %v1247 = mul i64 %v1232, 256
  %v1248 = getelementptr inbounds float, ptr %v646, i64 %v1247
  %v1249 = sub i64 %v1246, %v1242
  %v1250 = add i64 %v1211, 0
  %v1251 = and i64 %v1250, %v54
  %v1252 = mul i64 %v1251, %v7
  %v1253 = add i64 %v1252, %v1242
  %v1254 = mul i64 %v1253, 8
  %v1255 = getelementptr inbounds float, ptr %v20, i64 %v1254
  %v1256 = getelementptr inbounds float, ptr %v1255, i64 0
  %v1257 = sub i64 %v1249, 1
  %v1258 = getelementptr inbounds ptr, ptr @table_tile_2x1of4_0_1_2_3, i64 %v1257
  %v1259 = load ptr, ptr %v1258, align 4
  %v1260 = icmp sgt i64 %v1249, 0
  br i1 %v1260, label %b194, label %b195
b194:
  call void %v1259(ptr %v1256, i64 8, ptr %v1248, i64 8, ptr %v1213)
  br label %b195
b195:
  %v1261 = add i64 %v1247, 256
  br label %b196
b196:
  %v1262 = phi i64 [ %v1242, %b195 ], [ %v1521, %b201 ]
  %v1263 = icmp slt i64 %v1262, %v1246
  br i1 %v1263, label %b197, label %b198
b197:
  %v1264 = sub i64 %v1262, %v1242
  %v1265 = mul i64 %v1264, 32
  %v1266 = getelementptr inbounds float, ptr %v1213, i64 %v1265
  %v1267 = add i64 %v1211, 0
  %v1268 = sub i64 %v1267, %v1122
  %v1269 = mul i64 %v1268, %v7
  %v1270 = add i64 %v1269, %v1262
  %v1271 = mul i64 %v1270, 32
  %v1272 = getelementptr inbounds float, ptr %v40, i64 %v1271
  %v1273 = add i64 %v1211, 0
  %v1274 = and i64 %v1273, %v56
  %v1275 = mul i64 %v1274, %v7
  %v1276 = add i64 %v1275, %v1262
  %v1277 = mul i64 %v1276, 8
  %v1278 = getelementptr inbounds float, ptr %v22, i64 %v1277
  %v1279 = add i64 %v1211, 0
  %v1280 = and i64 %v1279, %v62
  %v1281 = mul i64 %v1280, %v7
  %v1282 = add i64 %v1281, %v1262
  %v1283 = mul i64 %v1282, 8
  %v1284 = getelementptr inbounds float, ptr %v42, i64 %v1283
  %v1285 = add i64 %v1211, 0
  %v1286 = and i64 %v1285, %v64
  %v1287 = mul i64 %v1286, %v7
  %v1288 = add i64 %v1287, %v1262
  %v1289 = mul i64 %v1288, 8
  %v1290 = getelementptr inbounds float, ptr %v44, i64 %v1289
  %v1291 = add i64 %v1211, 0
  %v1292 = and i64 %v1291, %v66
  %v1293 = mul i64 %v1292, %v7
  %v1294 = add i64 %v1293, %v1262
  %v1295 = mul i64 %v1294, 8
  %v1296 = getelementptr inbounds float, ptr %v46, i64 %v1295
  %v1297 = add i64 %v1211, 1
  %v1298 = and i64 %v1297, %v56
  %v1299 = mul i64 %v1298, %v7
  %v1300 = add i64 %v1299, %v1262
  %v1301 = mul i64 %v1300, 8
  %v1302 = getelementptr inbounds float, ptr %v22, i64 %v1301
  %v1303 = add i64 %v1211, 0
  %v1304 = and i64 %v1303, %v68
  %v1305 = mul i64 %v1304, %v7
  %v1306 = add i64 %v1305, %v1262
  %v1307 = mul i64 %v1306, 8
  %v1308 = getelementptr inbounds float, ptr %v48, i64 %v1307
  %v1309 = add i64 %v1211, 1
  %v1310 = and i64 %v1309, %v54
  %v1311 = mul i64 %v1310, %v7
  %v1312 = add i64 %v1311, %v1262
  %v1313 = mul i64 %v1312, 8
  %v1314 = getelementptr inbounds float, ptr %v20, i64 %v1313
  br label %b199
b199:
  %v1315 = phi i64 [ 0, %b197 ], [ %v1520, %b200 ]
  %v1316 = icmp slt i64 %v1315, 1
  br i1 %v1316, label %b200, label %b201
b200:
  %v1317 = mul i64 %v1232, 1
  %v1318 = add i64 %v1317, %v1315
  %v1319 = mul i64 %v1318, 8
  %v1320 = add i64 0, %v1315
  %v1321 = mul i64 %v1320, 8
  %v1322 = getelementptr inbounds float, ptr %v1266, i64 %v1321
  %v1323 = load <8 x float>, ptr %v1322, align 4
  %v1324 = add i64 1, %v1315
  %v1325 = mul i64 %v1324, 8
  %v1326 = getelementptr inbounds float, ptr %v1266, i64 %v1325
  %v1327 = load <8 x float>, ptr %v1326, align 4
  %v1328 = add i64 2, %v1315
  %v1329 = mul i64 %v1328, 8
  %v1330 = getelementptr inbounds float, ptr %v1266, i64 %v1329
  %v1331 = load <8 x float>, ptr %v1330, align 4
  %v1332 = add i64 3, %v1315
  %v1333 = mul i64 %v1332, 8
  %v1334 = getelementptr inbounds float, ptr %v1266, i64 %v1333
  %v1335 = load <8 x float>, ptr %v1334, align 4
  %v1336 = add i64 8, %v1319
  %v1337 = getelementptr inbounds float, ptr %v1272, i64 %v1336
  %v1338 = load <8 x float>, ptr %v1337, align 4
  %v1339 = fadd <8 x float> %v1338, %v1323
  %v1340 = add i64 8, %v1319
  %v1341 = getelementptr inbounds float, ptr %v16, i64 %v1340
  %v1342 = load <8 x float>, ptr %v1341, align 4
  %v1343 = fadd <8 x float> %v1339, %v1342
  %v1344 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1343)
  %v1345 = fneg <8 x float> %v1344
  %v1346 = fcmp olt <8 x float> %v1345, splat (float 0xC05A400000000000)
  %v1347 = select <8 x i1> %v1346, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1345
  %v1348 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1347, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1349 = fsub <8 x float> %v1348, splat (float 0x4168000000000000)
  %v1350 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1347)
  %v1351 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1349, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1350)
  %v1352 = bitcast <8 x float> %v1348 to <8 x i32>
  %v1353 = fmul <8 x float> %v1351, %v1351
  %v1354 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1351, <8 x float> splat (float 0x3F81227F40000000))
  %v1355 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1354, <8 x float> %v1351, <8 x float> splat (float 0x3FA5556740000000))
  %v1356 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1355, <8 x float> %v1351, <8 x float> splat (float 0x3FC5554B00000000))
  %v1357 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1356, <8 x float> %v1351, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1358 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1353, <8 x float> %v1357, <8 x float> %v1351)
  %v1359 = sub <8 x i32> %v1352, splat (i32 1262485250)
  %v1360 = lshr <8 x i32> %v1359, splat (i32 1)
  %v1361 = sub <8 x i32> %v1359, %v1360
  %v1362 = shl <8 x i32> %v1360, splat (i32 23)
  %v1363 = bitcast <8 x i32> %v1362 to <8 x float>
  %v1364 = shl <8 x i32> %v1361, splat (i32 23)
  %v1365 = bitcast <8 x i32> %v1364 to <8 x float>
  %v1366 = fadd <8 x float> %v1358, splat (float 0x3FF0000000000000)
  %v1367 = fmul <8 x float> %v1366, %v1363
  %v1368 = fmul <8 x float> %v1367, %v1365
  %v1369 = fcmp olt <8 x float> %v1343, splat (float 0x0000000000000000)
  %v1370 = select <8 x i1> %v1369, <8 x float> %v1368, <8 x float> splat (float 0x3FF0000000000000)
  %v1371 = fadd <8 x float> %v1368, splat (float 0x3FF0000000000000)
  %v1372 = fdiv <8 x float> %v1370, %v1371
  %v1373 = add i64 0, %v1319
  %v1374 = getelementptr inbounds float, ptr %v1272, i64 %v1373
  %v1375 = load <8 x float>, ptr %v1374, align 4
  %v1376 = fadd <8 x float> %v1375, %v1327
  %v1377 = add i64 0, %v1319
  %v1378 = getelementptr inbounds float, ptr %v16, i64 %v1377
  %v1379 = load <8 x float>, ptr %v1378, align 4
  %v1380 = fadd <8 x float> %v1376, %v1379
  %v1381 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1380)
  %v1382 = fneg <8 x float> %v1381
  %v1383 = fcmp olt <8 x float> %v1382, splat (float 0xC05A400000000000)
  %v1384 = select <8 x i1> %v1383, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1382
  %v1385 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1384, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1386 = fsub <8 x float> %v1385, splat (float 0x4168000000000000)
  %v1387 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1384)
  %v1388 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1386, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1387)
  %v1389 = bitcast <8 x float> %v1385 to <8 x i32>
  %v1390 = fmul <8 x float> %v1388, %v1388
  %v1391 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1388, <8 x float> splat (float 0x3F81227F40000000))
  %v1392 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1391, <8 x float> %v1388, <8 x float> splat (float 0x3FA5556740000000))
  %v1393 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1392, <8 x float> %v1388, <8 x float> splat (float 0x3FC5554B00000000))
  %v1394 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1393, <8 x float> %v1388, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1395 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1390, <8 x float> %v1394, <8 x float> %v1388)
  %v1396 = sub <8 x i32> %v1389, splat (i32 1262485250)
  %v1397 = lshr <8 x i32> %v1396, splat (i32 1)
  %v1398 = sub <8 x i32> %v1396, %v1397
  %v1399 = shl <8 x i32> %v1397, splat (i32 23)
  %v1400 = bitcast <8 x i32> %v1399 to <8 x float>
  %v1401 = shl <8 x i32> %v1398, splat (i32 23)
  %v1402 = bitcast <8 x i32> %v1401 to <8 x float>
  %v1403 = fadd <8 x float> %v1395, splat (float 0x3FF0000000000000)
  %v1404 = fmul <8 x float> %v1403, %v1400
  %v1405 = fmul <8 x float> %v1404, %v1402
  %v1406 = fcmp olt <8 x float> %v1380, splat (float 0x0000000000000000)
  %v1407 = select <8 x i1> %v1406, <8 x float> %v1405, <8 x float> splat (float 0x3FF0000000000000)
  %v1408 = fadd <8 x float> %v1405, splat (float 0x3FF0000000000000)
  %v1409 = fdiv <8 x float> %v1407, %v1408
  %v1410 = add i64 16, %v1319
  %v1411 = getelementptr inbounds float, ptr %v1272, i64 %v1410
  %v1412 = load <8 x float>, ptr %v1411, align 4
  %v1413 = fadd <8 x float> %v1412, %v1331
  %v1414 = add i64 16, %v1319
  %v1415 = getelementptr inbounds float, ptr %v16, i64 %v1414
  %v1416 = load <8 x float>, ptr %v1415, align 4
  %v1417 = fadd <8 x float> %v1413, %v1416
  %v1418 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1417)
  %v1419 = fcmp ogt <8 x float> %v1418, splat (float 0x4023000000000000)
  %v1420 = select <8 x i1> %v1419, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1418
  %v1421 = fadd <8 x float> %v1420, %v1420
  %v1422 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1421, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1423 = fsub <8 x float> %v1422, splat (float 0x4168000000000000)
  %v1424 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1421)
  %v1425 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1423, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1424)
  %v1426 = bitcast <8 x float> %v1422 to <8 x i32>
  %v1427 = fmul <8 x float> %v1425, %v1425
  %v1428 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1425, <8 x float> splat (float 0x3F81227F40000000))
  %v1429 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1428, <8 x float> %v1425, <8 x float> splat (float 0x3FA5556740000000))
  %v1430 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1429, <8 x float> %v1425, <8 x float> splat (float 0x3FC5554B00000000))
  %v1431 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1430, <8 x float> %v1425, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1432 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1427, <8 x float> %v1431, <8 x float> %v1425)
  %v1433 = shl <8 x i32> %v1426, splat (i32 23)
  %v1434 = add <8 x i32> %v1433, splat (i32 1065353216)
  %v1435 = bitcast <8 x i32> %v1434 to <8 x float>
  %v1436 = fsub <8 x float> %v1435, splat (float 0x3FF0000000000000)
  %v1437 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1435, <8 x float> %v1432, <8 x float> %v1436)
  %v1438 = fadd <8 x float> %v1437, splat (float 0x4000000000000000)
  %v1439 = fdiv <8 x float> %v1437, %v1438
  %v1440 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1439, <8 x float> %v1417)
  %v1441 = add i64 0, %v1319
  %v1442 = getelementptr inbounds float, ptr %v1278, i64 %v1441
  %v1443 = load <8 x float>, ptr %v1442, align 4
  %v1444 = fmul <8 x float> %v1372, %v1443
  %v1445 = fmul <8 x float> %v1409, %v1440
  %v1446 = fadd <8 x float> %v1444, %v1445
  %v1447 = add i64 24, %v1319
  %v1448 = getelementptr inbounds float, ptr %v1272, i64 %v1447
  %v1449 = load <8 x float>, ptr %v1448, align 4
  %v1450 = fadd <8 x float> %v1449, %v1335
  %v1451 = add i64 24, %v1319
  %v1452 = getelementptr inbounds float, ptr %v16, i64 %v1451
  %v1453 = load <8 x float>, ptr %v1452, align 4
  %v1454 = fadd <8 x float> %v1450, %v1453
  %v1455 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1454)
  %v1456 = fneg <8 x float> %v1455
  %v1457 = fcmp olt <8 x float> %v1456, splat (float 0xC05A400000000000)
  %v1458 = select <8 x i1> %v1457, <8 x float> splat (float 0xC05A400000000000), <8 x float> %v1456
  %v1459 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1458, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1460 = fsub <8 x float> %v1459, splat (float 0x4168000000000000)
  %v1461 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1458)
  %v1462 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1460, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1461)
  %v1463 = bitcast <8 x float> %v1459 to <8 x i32>
  %v1464 = fmul <8 x float> %v1462, %v1462
  %v1465 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1462, <8 x float> splat (float 0x3F81227F40000000))
  %v1466 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1465, <8 x float> %v1462, <8 x float> splat (float 0x3FA5556740000000))
  %v1467 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1466, <8 x float> %v1462, <8 x float> splat (float 0x3FC5554B00000000))
  %v1468 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1467, <8 x float> %v1462, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1469 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1464, <8 x float> %v1468, <8 x float> %v1462)
  %v1470 = sub <8 x i32> %v1463, splat (i32 1262485250)
  %v1471 = lshr <8 x i32> %v1470, splat (i32 1)
  %v1472 = sub <8 x i32> %v1470, %v1471
  %v1473 = shl <8 x i32> %v1471, splat (i32 23)
  %v1474 = bitcast <8 x i32> %v1473 to <8 x float>
  %v1475 = shl <8 x i32> %v1472, splat (i32 23)
  %v1476 = bitcast <8 x i32> %v1475 to <8 x float>
  %v1477 = fadd <8 x float> %v1469, splat (float 0x3FF0000000000000)
  %v1478 = fmul <8 x float> %v1477, %v1474
  %v1479 = fmul <8 x float> %v1478, %v1476
  %v1480 = fcmp olt <8 x float> %v1454, splat (float 0x0000000000000000)
  %v1481 = select <8 x i1> %v1480, <8 x float> %v1479, <8 x float> splat (float 0x3FF0000000000000)
  %v1482 = fadd <8 x float> %v1479, splat (float 0x3FF0000000000000)
  %v1483 = fdiv <8 x float> %v1481, %v1482
  %v1484 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v1446)
  %v1485 = fcmp ogt <8 x float> %v1484, splat (float 0x4023000000000000)
  %v1486 = select <8 x i1> %v1485, <8 x float> splat (float 0x4023000000000000), <8 x float> %v1484
  %v1487 = fadd <8 x float> %v1486, %v1486
  %v1488 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1487, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v1489 = fsub <8 x float> %v1488, splat (float 0x4168000000000000)
  %v1490 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v1487)
  %v1491 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1489, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v1490)
  %v1492 = bitcast <8 x float> %v1488 to <8 x i32>
  %v1493 = fmul <8 x float> %v1491, %v1491
  %v1494 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v1491, <8 x float> splat (float 0x3F81227F40000000))
  %v1495 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1494, <8 x float> %v1491, <8 x float> splat (float 0x3FA5556740000000))
  %v1496 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1495, <8 x float> %v1491, <8 x float> splat (float 0x3FC5554B00000000))
  %v1497 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1496, <8 x float> %v1491, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v1498 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1493, <8 x float> %v1497, <8 x float> %v1491)
  %v1499 = shl <8 x i32> %v1492, splat (i32 23)
  %v1500 = add <8 x i32> %v1499, splat (i32 1065353216)
  %v1501 = bitcast <8 x i32> %v1500 to <8 x float>
  %v1502 = fsub <8 x float> %v1501, splat (float 0x3FF0000000000000)
  %v1503 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v1501, <8 x float> %v1498, <8 x float> %v1502)
  %v1504 = fadd <8 x float> %v1503, splat (float 0x4000000000000000)
  %v1505 = fdiv <8 x float> %v1503, %v1504
  %v1506 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v1505, <8 x float> %v1446)
  %v1507 = fmul <8 x float> %v1483, %v1506
  %v1508 = add i64 0, %v1319
  %v1509 = getelementptr inbounds float, ptr %v1284, i64 %v1508
  store <8 x float> %v1372, ptr %v1509, align 4
  %v1510 = add i64 0, %v1319
  %v1511 = getelementptr inbounds float, ptr %v1290, i64 %v1510
  store <8 x float> %v1409, ptr %v1511, align 4
  %v1512 = add i64 0, %v1319
  %v1513 = getelementptr inbounds float, ptr %v1296, i64 %v1512
  store <8 x float> %v1440, ptr %v1513, align 4
  %v1514 = add i64 0, %v1319
  %v1515 = getelementptr inbounds float, ptr %v1302, i64 %v1514
  store <8 x float> %v1446, ptr %v1515, align 4
  %v1516 = add i64 0, %v1319
  %v1517 = getelementptr inbounds float, ptr %v1308, i64 %v1516
  store <8 x float> %v1483, ptr %v1517, align 4
  %v1518 = add i64 0, %v1319
  %v1519 = getelementptr inbounds float, ptr %v1314, i64 %v1518
  store <8 x float> %v1507, ptr %v1519, align 4
  %v1520 = add nsw i64 %v1315, 1
  br label %b199
b201:
  %v1521 = add nsw i64 %v1262, 1
  br label %b196
b198:
  %v1522 = add nsw i64 %v1238, 1
  br label %b191
b193:
  %v1523 = add nsw i64 %v1232, 1
  br label %b188
b190:
  %v1524 = add nsw i64 %v1227, 96
  br label %b185
b187:
  %v1525 = add nsw i64 %v1211, 1
  br label %b182
b184:
  %v1526 = icmp sgt i64 %v3, 1
  br i1 %v1526, label %b202, label %b203
b202:
  %v1527 = getelementptr inbounds i64, ptr %v1, i64 3
  %v1528 = atomicrmw add ptr %v1527, i64 1 acq_rel
  %v1529 = load i64, ptr %v69, align 8
  %v1530 = add i64 %v1529, 1
  store i64 %v1530, ptr %v69, align 8
  %v1531 = mul i64 %v3, %v1530
  br label %b204
b204:
  %v1532 = load atomic i64, ptr %v1527 acquire, align 8
  %v1533 = icmp slt i64 %v1532, %v1531
  br i1 %v1533, label %b205, label %b206
b205:
  %v1534 = call i32 @sched_yield()
  br label %b204
b206:
  br label %b203
b203:
  %v1535 = add nsw i64 %v1122, %v1121
  br label %b157
b159:
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
  %v69 = alloca i64, i64 1, align 8
  %v303 = alloca float, i64 64, align 4
  %v446 = alloca float, i64 64, align 4
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
  %v49 = getelementptr inbounds i64, ptr %v1, i64 6
  %v50 = load i64, ptr %v49, align 8
  %v51 = getelementptr inbounds i64, ptr %v1, i64 10
  %v52 = load i64, ptr %v51, align 8
  %v53 = getelementptr inbounds i64, ptr %v1, i64 11
  %v54 = load i64, ptr %v53, align 8
  %v55 = getelementptr inbounds i64, ptr %v1, i64 12
  %v56 = load i64, ptr %v55, align 8
  %v57 = getelementptr inbounds i64, ptr %v1, i64 15
  %v58 = load i64, ptr %v57, align 8
  %v59 = getelementptr inbounds i64, ptr %v1, i64 19
  %v60 = load i64, ptr %v59, align 8
  %v61 = getelementptr inbounds i64, ptr %v1, i64 22
  %v62 = load i64, ptr %v61, align 8
  %v63 = getelementptr inbounds i64, ptr %v1, i64 23
  %v64 = load i64, ptr %v63, align 8
  %v65 = getelementptr inbounds i64, ptr %v1, i64 24
  %v66 = load i64, ptr %v65, align 8
  %v67 = getelementptr inbounds i64, ptr %v1, i64 25
  %v68 = load i64, ptr %v67, align 8
  store i64 0, ptr %v69, align 8
  %v70 = getelementptr inbounds ptr, ptr %v0, i64 20
  %v71 = load ptr, ptr %v70, align 4
  %v72 = mul i64 %v2, 24576
  %v73 = add i64 %v72, 512
  %v74 = getelementptr inbounds float, ptr %v71, i64 %v73
  %v75 = getelementptr inbounds float, ptr %v71, i64 0
  %v76 = getelementptr inbounds i64, ptr %v1, i64 4
  %v77 = load i64, ptr %v76, align 8
  %v78 = icmp eq i64 %v77, 0
  br i1 %v78, label %b0, label %b1
b0:
  %v79 = add i64 1, 0
  %v80 = sdiv i64 %v79, 1
  %v81 = add i64 %v2, 1
  %v82 = mul i64 %v80, %v2
  %v83 = sdiv i64 %v82, %v3
  %v84 = mul i64 %v83, 1
  %v85 = icmp slt i64 %v84, 1
  %v86 = select i1 %v85, i64 %v84, i64 1
  %v87 = mul i64 %v80, %v81
  %v88 = sdiv i64 %v87, %v3
  %v89 = mul i64 %v88, 1
  %v90 = icmp slt i64 %v89, 1
  %v91 = select i1 %v90, i64 %v89, i64 1
  %v92 = icmp slt i64 %v91, 1
  %v93 = select i1 %v92, i64 %v91, i64 1
  br label %b2
b2:
  %v94 = phi i64 [ %v86, %b0 ], [ %v122, %b7 ]
  %v95 = icmp slt i64 %v94, %v93
  br i1 %v95, label %b3, label %b4
b3:
  %v96 = mul i64 %v94, 256
  %v97 = mul i64 %v94, 8
  %v98 = add i64 %v96, 0
  %v99 = add i64 %v97, 0
  %v100 = getelementptr inbounds float, ptr %v75, i64 %v98
  %v101 = sub i64 8, %v99
  %v102 = icmp slt i64 %v101, 0
  %v103 = select i1 %v102, i64 0, i64 %v101
  %v104 = icmp ult i64 %v103, 8
  %v105 = select i1 %v104, i64 %v103, i64 8
  %v106 = trunc i64 %v105 to i32
  %v107 = insertelement <8 x i32> poison, i32 %v106, i64 0
  %v108 = shufflevector <8 x i32> %v107, <8 x i32> poison, <8 x i32> zeroinitializer
  %v109 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v108
  %v110 = mul i64 %v99, 1
  %v111 = add i64 0, %v110
  %v112 = getelementptr inbounds float, ptr %v14, i64 %v111
  br label %b5
b5:
  %v113 = phi i64 [ 0, %b3 ], [ %v120, %b6 ]
  %v114 = icmp slt i64 %v113, 32
  br i1 %v114, label %b6, label %b7
b6:
  %v115 = mul i64 %v113, 8
  %v116 = getelementptr inbounds float, ptr %v112, i64 %v115
  %v117 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v116, <8 x i1> %v109, <8 x float> zeroinitializer)
  %v118 = mul i64 %v113, 8
  %v119 = getelementptr inbounds float, ptr %v100, i64 %v118
  store <8 x float> %v117, ptr %v119, align 4
  %v120 = add nsw i64 %v113, 1
  br label %b5
b7:
  %v121 = add i64 %v96, 256
  %v122 = add nsw i64 %v94, 1
  br label %b2
b4:
  br label %b1
b1:
  %v123 = icmp sgt i64 %v3, 1
  br i1 %v123, label %b8, label %b9
b8:
  %v124 = getelementptr inbounds i64, ptr %v1, i64 3
  %v125 = atomicrmw add ptr %v124, i64 1 acq_rel
  %v126 = load i64, ptr %v69, align 8
  %v127 = add i64 %v126, 1
  store i64 %v127, ptr %v69, align 8
  %v128 = mul i64 %v3, %v127
  br label %b10
b10:
  %v129 = load atomic i64, ptr %v124 acquire, align 8
  %v130 = icmp slt i64 %v129, %v128
  br i1 %v130, label %b11, label %b12
b11:
  %v131 = call i32 @sched_yield()
  br label %b10
b12:
  br label %b9
b9:
  br label %b13
b13:
  %v132 = phi i64 [ 0, %b9 ], [ %v379, %b21 ]
  %v133 = icmp slt i64 %v132, %v5
  br i1 %v133, label %b14, label %b15
b14:
  %v134 = sub i64 %v5, 1
  %v135 = sub i64 %v134, %v132
  %v136 = add i64 %v7, 0
  %v137 = sdiv i64 %v136, 1
  %v138 = add i64 %v2, 1
  %v139 = mul i64 %v137, %v2
  %v140 = sdiv i64 %v139, %v3
  %v141 = mul i64 %v140, 1
  %v142 = icmp slt i64 %v141, %v7
  %v143 = select i1 %v142, i64 %v141, i64 %v7
  %v144 = mul i64 %v137, %v138
  %v145 = sdiv i64 %v144, %v3
  %v146 = mul i64 %v145, 1
  %v147 = icmp slt i64 %v146, %v7
  %v148 = select i1 %v147, i64 %v146, i64 %v7
  br label %b16
b16:
  %v149 = phi i64 [ %v143, %b14 ], [ %v302, %b17 ]
  %v150 = icmp slt i64 %v149, %v148
  br i1 %v150, label %b17, label %b18
b17:
  %v151 = add i64 %v135, 1
  %v152 = and i64 %v151, 1
  %v153 = mul i64 %v152, %v7
  %v154 = add i64 %v153, %v149
  %v155 = mul i64 %v154, 8
  %v156 = getelementptr inbounds float, ptr %v24, i64 %v155
  %v157 = add i64 %v135, 0
  %v158 = and i64 %v157, %v52
  %v159 = mul i64 %v158, %v7
  %v160 = add i64 %v159, %v149
  %v161 = mul i64 %v160, 8
  %v162 = getelementptr inbounds float, ptr %v18, i64 %v161
  %v163 = add i64 %v135, 1
  %v164 = and i64 %v163, %v56
  %v165 = mul i64 %v164, %v7
  %v166 = add i64 %v165, %v149
  %v167 = mul i64 %v166, 8
  %v168 = getelementptr inbounds float, ptr %v22, i64 %v167
  %v169 = add i64 %v135, 0
  %v170 = and i64 %v169, %v68
  %v171 = mul i64 %v170, %v7
  %v172 = add i64 %v171, %v149
  %v173 = mul i64 %v172, 8
  %v174 = getelementptr inbounds float, ptr %v48, i64 %v173
  %v175 = add i64 %v135, 1
  %v176 = and i64 %v175, 1
  %v177 = mul i64 %v176, %v7
  %v178 = add i64 %v177, %v149
  %v179 = mul i64 %v178, 8
  %v180 = getelementptr inbounds float, ptr %v26, i64 %v179
  %v181 = add i64 %v135, 0
  %v182 = and i64 %v181, %v64
  %v183 = mul i64 %v182, %v7
  %v184 = add i64 %v183, %v149
  %v185 = mul i64 %v184, 8
  %v186 = getelementptr inbounds float, ptr %v44, i64 %v185
  %v187 = add i64 %v135, 0
  %v188 = and i64 %v187, %v66
  %v189 = mul i64 %v188, %v7
  %v190 = add i64 %v189, %v149
  %v191 = mul i64 %v190, 8
  %v192 = getelementptr inbounds float, ptr %v46, i64 %v191
  %v193 = add i64 %v135, 0
  %v194 = and i64 %v193, %v62
  %v195 = mul i64 %v194, %v7
  %v196 = add i64 %v195, %v149
  %v197 = mul i64 %v196, 8
  %v198 = getelementptr inbounds float, ptr %v42, i64 %v197
  %v199 = add i64 %v135, 0
  %v200 = and i64 %v199, %v56
  %v201 = mul i64 %v200, %v7
  %v202 = add i64 %v201, %v149
  %v203 = mul i64 %v202, 8
  %v204 = getelementptr inbounds float, ptr %v22, i64 %v203
  %v205 = add i64 %v135, 0
  %v206 = and i64 %v205, %v60
  %v207 = mul i64 %v206, %v7
  %v208 = add i64 %v207, %v149
  %v209 = mul i64 %v208, 32
  %v210 = getelementptr inbounds float, ptr %v36, i64 %v209
  %v211 = add i64 %v135, 0
  %v212 = and i64 %v211, 1
  %v213 = mul i64 %v212, %v7
  %v214 = add i64 %v213, %v149
  %v215 = mul i64 %v214, 8
  %v216 = getelementptr inbounds float, ptr %v26, i64 %v215
  %v217 = add i64 0, 0
  %v218 = getelementptr inbounds float, ptr %v156, i64 %v217
  %v219 = load <8 x float>, ptr %v218, align 4
  %v220 = add i64 0, 0
  %v221 = getelementptr inbounds float, ptr %v162, i64 %v220
  %v222 = load <8 x float>, ptr %v221, align 4
  %v223 = fadd <8 x float> %v219, %v222
  %v224 = add i64 0, 0
  %v225 = getelementptr inbounds float, ptr %v168, i64 %v224
  %v226 = load <8 x float>, ptr %v225, align 4
  %v227 = call <8 x float> @llvm.fabs.v8f32(<8 x float> %v226)
  %v228 = fcmp ogt <8 x float> %v227, splat (float 0x4023000000000000)
  %v229 = select <8 x i1> %v228, <8 x float> splat (float 0x4023000000000000), <8 x float> %v227
  %v230 = fadd <8 x float> %v229, %v229
  %v231 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v230, <8 x float> splat (float 0x3FF7154760000000), <8 x float> splat (float 0x4168000000000000))
  %v232 = fsub <8 x float> %v231, splat (float 0x4168000000000000)
  %v233 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> splat (float 0xBFE62E4000000000), <8 x float> %v230)
  %v234 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v232, <8 x float> splat (float 0xBEB7F7D1C0000000), <8 x float> %v233)
  %v235 = bitcast <8 x float> %v231 to <8 x i32>
  %v236 = fmul <8 x float> %v234, %v234
  %v237 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> splat (float 0x3F56BEBE00000000), <8 x float> %v234, <8 x float> splat (float 0x3F81227F40000000))
  %v238 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v237, <8 x float> %v234, <8 x float> splat (float 0x3FA5556740000000))
  %v239 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v238, <8 x float> %v234, <8 x float> splat (float 0x3FC5554B00000000))
  %v240 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v239, <8 x float> %v234, <8 x float> splat (float 0x3FDFFFFFE0000000))
  %v241 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v236, <8 x float> %v240, <8 x float> %v234)
  %v242 = shl <8 x i32> %v235, splat (i32 23)
  %v243 = add <8 x i32> %v242, splat (i32 1065353216)
  %v244 = bitcast <8 x i32> %v243 to <8 x float>
  %v245 = fsub <8 x float> %v244, splat (float 0x3FF0000000000000)
  %v246 = call <8 x float> @llvm.fmuladd.v8f32(<8 x float> %v244, <8 x float> %v241, <8 x float> %v245)
  %v247 = fadd <8 x float> %v246, splat (float 0x4000000000000000)
  %v248 = fdiv <8 x float> %v246, %v247
  %v249 = call <8 x float> @llvm.copysign.v8f32(<8 x float> %v248, <8 x float> %v226)
  %v250 = fmul <8 x float> %v223, %v249
  %v251 = add i64 0, 0
  %v252 = getelementptr inbounds float, ptr %v174, i64 %v251
  %v253 = load <8 x float>, ptr %v252, align 4
  %v254 = fmul <8 x float> %v250, %v253
  %v255 = insertelement <8 x float> poison, float 0x3FF0000000000000, i64 0
  %v256 = shufflevector <8 x float> %v255, <8 x float> poison, <8 x i32> zeroinitializer
  %v257 = fsub <8 x float> %v256, %v253
  %v258 = fmul <8 x float> %v254, %v257
  %v259 = add i64 0, 0
  %v260 = getelementptr inbounds float, ptr %v180, i64 %v259
  %v261 = load <8 x float>, ptr %v260, align 4
  %v262 = fmul <8 x float> %v223, %v253
  %v263 = fmul <8 x float> %v249, %v249
  %v264 = fsub <8 x float> %v256, %v263
  %v265 = fmul <8 x float> %v262, %v264
  %v266 = fadd <8 x float> %v261, %v265
  %v267 = add i64 0, 0
  %v268 = getelementptr inbounds float, ptr %v186, i64 %v267
  %v269 = load <8 x float>, ptr %v268, align 4
  %v270 = fmul <8 x float> %v266, %v269
  %v271 = add i64 0, 0
  %v272 = getelementptr inbounds float, ptr %v192, i64 %v271
  %v273 = load <8 x float>, ptr %v272, align 4
  %v274 = fmul <8 x float> %v273, %v273
  %v275 = fsub <8 x float> %v256, %v274
  %v276 = fmul <8 x float> %v270, %v275
  %v277 = fmul <8 x float> %v266, %v273
  %v278 = fmul <8 x float> %v277, %v269
  %v279 = fsub <8 x float> %v256, %v269
  %v280 = fmul <8 x float> %v278, %v279
  %v281 = add i64 0, 0
  %v282 = getelementptr inbounds float, ptr %v198, i64 %v281
  %v283 = load <8 x float>, ptr %v282, align 4
  %v284 = fmul <8 x float> %v266, %v283
  %v285 = add i64 0, 0
  %v286 = getelementptr inbounds float, ptr %v204, i64 %v285
  %v287 = load <8 x float>, ptr %v286, align 4
  %v288 = fmul <8 x float> %v266, %v287
  %v289 = fmul <8 x float> %v288, %v283
  %v290 = fsub <8 x float> %v256, %v283
  %v291 = fmul <8 x float> %v289, %v290
  %v292 = add i64 24, 0
  %v293 = getelementptr inbounds float, ptr %v210, i64 %v292
  store <8 x float> %v258, ptr %v293, align 4
  %v294 = add i64 16, 0
  %v295 = getelementptr inbounds float, ptr %v210, i64 %v294
  store <8 x float> %v276, ptr %v295, align 4
  %v296 = add i64 0, 0
  %v297 = getelementptr inbounds float, ptr %v210, i64 %v296
  store <8 x float> %v280, ptr %v297, align 4
  %v298 = add i64 0, 0
  %v299 = getelementptr inbounds float, ptr %v216, i64 %v298
  store <8 x float> %v284, ptr %v299, align 4
  %v300 = add i64 8, 0
  %v301 = getelementptr inbounds float, ptr %v210, i64 %v300
  store <8 x float> %v291, ptr %v301, align 4
  %v302 = add nsw i64 %v149, 1
  br label %b16
b18:
  %v304 = add i64 %v7, 0
  %v305 = sdiv i64 %v304, 1
  %v306 = add i64 %v2, 1
  %v307 = mul i64 %v305, %v2
  %v308 = sdiv i64 %v307, %v3
  %v309 = mul i64 %v308, 1
  %v310 = icmp slt i64 %v309, %v7
  %v311 = select i1 %v310, i64 %v309, i64 %v7
  %v312 = mul i64 %v305, %v306
  %v313 = sdiv i64 %v312, %v3
  %v314 = mul i64 %v313, 1
  %v315 = icmp slt i64 %v314, %v7
  %v316 = select i1 %v315, i64 %v314, i64 %v7
  br label %b19
b19:
  %v317 = phi i64 [ %v311, %b18 ], [ %v378, %b24 ]
  %v318 = icmp slt i64 %v317, %v316
  br i1 %v318, label %b20, label %b21
b20:
  %v319 = add i64 %v317, 96
  %v320 = icmp slt i64 %v319, %v316
  %v321 = select i1 %v320, i64 %v319, i64 %v316
  br label %b22
b22:
  %v322 = phi i64 [ 0, %b20 ], [ %v377, %b27 ]
  %v323 = icmp slt i64 %v322, 1
  br i1 %v323, label %b23, label %b24
b23:
  %v324 = sub i64 %v321, %v317
  %v325 = sub i64 8, 1
  %v326 = add i64 %v324, %v325
  %v327 = sdiv i64 %v326, 8
  br label %b25
b25:
  %v328 = phi i64 [ 0, %b23 ], [ %v376, %b32 ]
  %v329 = icmp slt i64 %v328, %v327
  br i1 %v329, label %b26, label %b27
b26:
  %v330 = mul i64 %v324, %v328
  %v331 = sdiv i64 %v330, %v327
  %v332 = add i64 %v317, %v331
  %v333 = add i64 %v328, 1
  %v334 = mul i64 %v324, %v333
  %v335 = sdiv i64 %v334, %v327
  %v336 = add i64 %v317, %v335
  %v337 = mul i64 %v322, 256
  %v338 = getelementptr inbounds float, ptr %v75, i64 %v337
  %v339 = sub i64 %v336, %v332
  %v340 = add i64 %v135, 0
  %v341 = and i64 %v340, %v60
  %v342 = mul i64 %v341, %v7
  %v343 = add i64 %v342, %v332
  %v344 = mul i64 %v343, 32
  %v345 = getelementptr inbounds float, ptr %v36, i64 %v344
  %v346 = getelementptr inbounds float, ptr %v345, i64 0
  %v347 = sub i64 %v339, 1
  %v348 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v347
  %v349 = load ptr, ptr %v348, align 4
  %v350 = icmp sgt i64 %v339, 0
  br i1 %v350, label %b28, label %b29
b28:
  call void %v349(ptr %v346, i64 32, ptr %v338, i64 32, ptr %v303)
  br label %b29
b29:
  %v351 = add i64 %v337, 256
  br label %b30
b30:
  %v352 = phi i64 [ %v332, %b29 ], [ %v375, %b35 ]
  %v353 = icmp slt i64 %v352, %v336
  br i1 %v353, label %b31, label %b32
b31:
  %v354 = sub i64 %v352, %v332
  %v355 = mul i64 %v354, 8
  %v356 = getelementptr inbounds float, ptr %v303, i64 %v355
  %v357 = add i64 %v135, 0
  %v358 = and i64 %v357, 1
  %v359 = mul i64 %v358, %v7
  %v360 = add i64 %v359, %v352
  %v361 = mul i64 %v360, 8
  %v362 = getelementptr inbounds float, ptr %v24, i64 %v361
  br label %b33
b33:
  %v363 = phi i64 [ 0, %b31 ], [ %v374, %b34 ]
  %v364 = icmp slt i64 %v363, 1
  br i1 %v364, label %b34, label %b35
b34:
  %v365 = mul i64 %v322, 1
  %v366 = add i64 %v365, %v363
  %v367 = mul i64 %v366, 8
  %v368 = add i64 0, %v363
  %v369 = mul i64 %v368, 8
  %v370 = getelementptr inbounds float, ptr %v356, i64 %v369
  %v371 = load <8 x float>, ptr %v370, align 4
  %v372 = add i64 0, %v367
  %v373 = getelementptr inbounds float, ptr %v362, i64 %v372
  store <8 x float> %v371, ptr %v373, align 4
  %v374 = add nsw i64 %v363, 1
  br label %b33
b35:
  %v375 = add nsw i64 %v352, 1
  br label %b30
b32:
  %v376 = add nsw i64 %v328, 1
  br label %b25
b27:
  %v377 = add nsw i64 %v322, 1
  br label %b22
b24:
  %v378 = add nsw i64 %v317, 96
  br label %b19
b21:
  %v379 = add nsw i64 %v132, 1
  br label %b13
b15:
  %v380 = icmp sgt i64 %v3, 1
  br i1 %v380, label %b36, label %b37
b36:
  %v381 = getelementptr inbounds i64, ptr %v1, i64 3
  %v382 = atomicrmw add ptr %v381, i64 1 acq_rel
  %v383 = load i64, ptr %v69, align 8
  %v384 = add i64 %v383, 1
  store i64 %v384, ptr %v69, align 8
  %v385 = mul i64 %v3, %v384
  br label %b38
b38:
  %v386 = load atomic i64, ptr %v381 acquire, align 8
  %v387 = icmp slt i64 %v386, %v385
  br i1 %v387, label %b39, label %b40
b39:
  %v388 = call i32 @sched_yield()
  br label %b38
b40:
  br label %b37
b37:
  %v389 = getelementptr inbounds float, ptr %v71, i64 256
  %v390 = getelementptr inbounds i64, ptr %v1, i64 4
  %v391 = load i64, ptr %v390, align 8
  %v392 = icmp eq i64 %v391, 0
  br i1 %v392, label %b41, label %b42
b41:
  %v393 = add i64 1, 0
  %v394 = sdiv i64 %v393, 1
  %v395 = add i64 %v2, 1
  %v396 = mul i64 %v394, %v2
  %v397 = sdiv i64 %v396, %v3
  %v398 = mul i64 %v397, 1
  %v399 = icmp slt i64 %v398, 1
  %v400 = select i1 %v399, i64 %v398, i64 1
  %v401 = mul i64 %v394, %v395
  %v402 = sdiv i64 %v401, %v3
  %v403 = mul i64 %v402, 1
  %v404 = icmp slt i64 %v403, 1
  %v405 = select i1 %v404, i64 %v403, i64 1
  %v406 = icmp slt i64 %v405, 1
  %v407 = select i1 %v406, i64 %v405, i64 1
  br label %b43
b43:
  %v408 = phi i64 [ %v400, %b41 ], [ %v436, %b48 ]
  %v409 = icmp slt i64 %v408, %v407
  br i1 %v409, label %b44, label %b45
b44:
  %v410 = mul i64 %v408, 256
  %v411 = mul i64 %v408, 8
  %v412 = add i64 %v410, 0
  %v413 = add i64 %v411, 0
  %v414 = getelementptr inbounds float, ptr %v389, i64 %v412
  %v415 = sub i64 8, %v413
  %v416 = icmp slt i64 %v415, 0
  %v417 = select i1 %v416, i64 0, i64 %v415
  %v418 = icmp ult i64 %v417, 8
  %v419 = select i1 %v418, i64 %v417, i64 8
  %v420 = trunc i64 %v419 to i32
  %v421 = insertelement <8 x i32> poison, i32 %v420, i64 0
  %v422 = shufflevector <8 x i32> %v421, <8 x i32> poison, <8 x i32> zeroinitializer
  %v423 = icmp ult <8 x i32> <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>, %v422
  %v424 = mul i64 %v413, 1
  %v425 = add i64 0, %v424
  %v426 = getelementptr inbounds float, ptr %v12, i64 %v425
  br label %b46
b46:
  %v427 = phi i64 [ 0, %b44 ], [ %v434, %b47 ]
  %v428 = icmp slt i64 %v427, 32
  br i1 %v428, label %b47, label %b48
b47:
  %v429 = mul i64 %v427, 8
  %v430 = getelementptr inbounds float, ptr %v426, i64 %v429
  %v431 = call <8 x float> @llvm.masked.load.v8f32.p0(ptr align 4 %v430, <8 x i1> %v423, <8 x float> zeroinitializer)
  %v432 = mul i64 %v427, 8
  %v433 = getelementptr inbounds float, ptr %v414, i64 %v432
  store <8 x float> %v431, ptr %v433, align 4
  %v434 = add nsw i64 %v427, 1
  br label %b46
b48:
  %v435 = add i64 %v410, 256
  %v436 = add nsw i64 %v408, 1
  br label %b43
b45:
  br label %b42
b42:
  %v437 = icmp sgt i64 %v3, 1
  br i1 %v437, label %b49, label %b50
b49:
  %v438 = getelementptr inbounds i64, ptr %v1, i64 3
  %v439 = atomicrmw add ptr %v438, i64 1 acq_rel
  %v440 = load i64, ptr %v69, align 8
  %v441 = add i64 %v440, 1
  store i64 %v441, ptr %v69, align 8
  %v442 = mul i64 %v3, %v441
  br label %b51
b51:
  %v443 = load atomic i64, ptr %v438 acquire, align 8
  %v444 = icmp slt i64 %v443, %v442
  br i1 %v444, label %b52, label %b53
b52:
  %v445 = call i32 @sched_yield()
  br label %b51
b53:
  br label %b50
b50:
  %v447 = add i64 %v8, 0
  %v448 = sdiv i64 %v447, 1
  %v449 = add i64 %v2, 1
  %v450 = mul i64 %v448, %v2
  %v451 = sdiv i64 %v450, %v3
  %v452 = mul i64 %v451, 1
  %v453 = icmp slt i64 %v452, %v8
  %v454 = select i1 %v453, i64 %v452, i64 %v8
  %v455 = mul i64 %v448, %v449
  %v456 = sdiv i64 %v455, %v3
  %v457 = mul i64 %v456, 1
  %v458 = icmp slt i64 %v457, %v8
  %v459 = select i1 %v458, i64 %v457, i64 %v8
  br label %b54
b54:
  %v460 = phi i64 [ %v454, %b50 ], [ %v513, %b59 ]
  %v461 = icmp slt i64 %v460, %v459
  br i1 %v461, label %b55, label %b56
b55:
  %v462 = add i64 %v460, 96
  %v463 = icmp slt i64 %v462, %v459
  %v464 = select i1 %v463, i64 %v462, i64 %v459
  br label %b57
b57:
  %v465 = phi i64 [ 0, %b55 ], [ %v512, %b62 ]
  %v466 = icmp slt i64 %v465, 1
  br i1 %v466, label %b58, label %b59
b58:
  %v467 = sub i64 %v464, %v460
  %v468 = sub i64 8, 1
  %v469 = add i64 %v467, %v468
  %v470 = sdiv i64 %v469, 8
  br label %b60
b60:
  %v471 = phi i64 [ 0, %b58 ], [ %v511, %b67 ]
  %v472 = icmp slt i64 %v471, %v470
  br i1 %v472, label %b61, label %b62
b61:
  %v473 = mul i64 %v467, %v471
  %v474 = sdiv i64 %v473, %v470
  %v475 = add i64 %v460, %v474
  %v476 = add i64 %v471, 1
  %v477 = mul i64 %v467, %v476
  %v478 = sdiv i64 %v477, %v470
  %v479 = add i64 %v460, %v478
  %v480 = mul i64 %v465, 256
  %v481 = getelementptr inbounds float, ptr %v389, i64 %v480
  %v482 = sub i64 %v479, %v475
  %v483 = mul i64 %v475, 32
  %v484 = getelementptr inbounds float, ptr %v36, i64 %v483
  %v485 = getelementptr inbounds float, ptr %v484, i64 0
  %v486 = sub i64 %v482, 1
  %v487 = getelementptr inbounds ptr, ptr @table_tile_8x1of1_0, i64 %v486
  %v488 = load ptr, ptr %v487, align 4
  %v489 = icmp sgt i64 %v482, 0
  br i1 %v489, label %b63, label %b64
b63:
  call void %v488(ptr %v485, i64 32, ptr %v481, i64 32, ptr %v446)
  br label %b64
b64:
  %v490 = add i64 %v480, 256
  br label %b65
b65:
  %v491 = phi i64 [ %v475, %b64 ], [ %v510, %b70 ]
  %v492 = icmp slt i64 %v491, %v479
  br i1 %v492, label %b66, label %b67
b66:
  %v493 = sub i64 %v491, %v475
  %v494 = mul i64 %v493, 8
  %v495 = getelementptr inbounds float, ptr %v446, i64 %v494
  %v496 = mul i64 %v491, 8
  %v497 = getelementptr inbounds float, ptr %v28, i64 %v496
  br label %b68
b68:
  %v498 = phi i64 [ 0, %b66 ], [ %v509, %b69 ]
  %v499 = icmp slt i64 %v498, 1
  br i1 %v499, label %b69, label %b70
b69:
  %v500 = mul i64 %v465, 1
  %v501 = add i64 %v500, %v498
  %v502 = mul i64 %v501, 8
  %v503 = add i64 0, %v498
  %v504 = mul i64 %v503, 8
  %v505 = getelementptr inbounds float, ptr %v495, i64 %v504
  %v506 = load <8 x float>, ptr %v505, align 4
  %v507 = add i64 0, %v502
  %v508 = getelementptr inbounds float, ptr %v497, i64 %v507
  store <8 x float> %v506, ptr %v508, align 4
  %v509 = add nsw i64 %v498, 1
  br label %b68
b70:
  %v510 = add nsw i64 %v491, 1
  br label %b65
b67:
  %v511 = add nsw i64 %v471, 1
  br label %b60
b62:
  %v512 = add nsw i64 %v465, 1
  br label %b57
b59:
  %v513 = add nsw i64 %v460, 96
  br label %b54
b56:
  %v514 = icmp sgt i64 %v3, 1
  br i1 %v514, label %b71, label %b72
b71:
  %v515 = getelementptr inbounds i64, ptr %v1, i64 3
  %v516 = atomicrmw add ptr %v515, i64 1 acq_rel
  %v517 = load i64, ptr %v69, align 8
  %v518 = add i64 %v517, 1
  store i64 %v518, ptr %v69, align 8
  %v519 = mul i64 %v3, %v518
  br label %b73
b73:
  %v520 = load atomic i64, ptr %v515 acquire, align 8
  %v521 = icmp slt i64 %v520, %v519
  br i1 %v521, label %b74, label %b75
b74:
  %v522 = call i32 @sched_yield()
  br label %b73
b75:
  br label %b72
b72:
  %v523 = mul i64 0, 32
  %v524 = getelementptr inbounds float, ptr %v36, i64 %v523
  %v525 = getelementptr inbounds float, ptr %v524, i64 0
  %v526 = mul i64 0, 8
  %v527 = getelementptr inbounds float, ptr %v10, i64 %v526
  %v528 = getelementptr inbounds float, ptr %v527, i64 0
  %v529 = getelementptr inbounds float, ptr %v74, i64 12288
  %v530 = add i64 32, 1
  %v531 = sdiv i64 %v530, 2
  %v532 = add i64 %v2, 1
  %v533 = mul i64 %v531, %v2
  %v534 = sdiv i64 %v533, %v3
  %v535 = mul i64 %v534, 2
  %v536 = icmp slt i64 %v535, 32
  %v537 = select i1 %v536, i64 %v535, i64 32
  %v538 = mul i64 %v531, %v532
  %v539 = sdiv i64 %v538, %v3
  %v540 = mul i64 %v539, 2
  %v541 = icmp slt i64 %v540, 32
  %v542 = select i1 %v541, i64 %v540, i64 32
  %v543 = getelementptr inbounds float, ptr %v30, i64 0
  br label %b76
b76:
  %v544 = phi i64 [ %v537, %b72 ], [ %v552, %b81 ]
  %v545 = icmp slt i64 %v544, %v542
  br i1 %v545, label %b77, label %b78
b77:
  %v546 = mul i64 %v544, 8
  %v547 = getelementptr inbounds float, ptr %v543, i64 %v546
  br label %b79
b79:
  %v548 = phi i64 [ 0, %b77 ], [ %v551, %b80 ]
  %v549 = icmp slt i64 %v548, 8
  br i1 %v549, label %b80, label %b81
b80:
  %v550 = getelementptr inbounds float, ptr %v547, i64 %v548
  store float 0x0000000000000000, ptr %v550, align 4
  %v551 = add nsw i64 %v548, 1
  br label %b79
b81:
  %v552 = add nsw i64 %v544, 1
  br label %b76
b78:
  %v553 = mul i64 %v8, 1
  br label %b82
b82:
  %v554 = phi i64 [ 0, %b78 ], [ %v658, %b87 ]
  %v555 = icmp slt i64 %v554, %v553
  br i1 %v555, label %b83, label %b84
b83:
  %v556 = sub i64 %v553, %v554
  %v557 = icmp slt i64 %v556, 384
  %v558 = select i1 %v557, i64 %v556, i64 384
  br label %b85
b85:
  %v559 = phi i64 [ %v537, %b83 ], [ %v657, %b111 ]
  %v560 = icmp slt i64 %v559, %v542
  br i1 %v560, label %b86, label %b87
b86:
  %v561 = sub i64 %v542, %v559
  %v562 = icmp slt i64 %v561, 64
  %v563 = select i1 %v562, i64 %v561, i64 64
  %v564 = sdiv i64 %v563, 2
  %v565 = mul i64 %v564, 2
  %v566 = sub i64 %v563, %v565
  %v567 = mul i64 %v554, 32
  %v568 = add i64 %v567, %v559
  %v569 = getelementptr inbounds float, ptr %v525, i64 %v568
  br label %b88
b88:
  %v570 = phi i64 [ 0, %b86 ], [ %v596, %b96 ]
  %v571 = icmp slt i64 %v570, %v558
  br i1 %v571, label %b89, label %b90
b89:
  %v572 = mul i64 %v570, 32
  %v573 = getelementptr inbounds float, ptr %v569, i64 %v572
  %v574 = mul i64 %v570, 2
  %v575 = getelementptr inbounds float, ptr %v529, i64 %v574
  br label %b91
b91:
  %v576 = phi i64 [ 0, %b89 ], [ %v585, %b92 ]
  %v577 = icmp slt i64 %v576, %v564
  br i1 %v577, label %b92, label %b93
b92:
  %v578 = mul i64 %v576, 2
  %v579 = getelementptr inbounds float, ptr %v573, i64 %v578
  %v580 = mul i64 %v576, 768
  %v581 = getelementptr inbounds float, ptr %v575, i64 %v580
  %v582 = getelementptr inbounds float, ptr %v579, i64 0
  %v583 = load <2 x float>, ptr %v582, align 4
  %v584 = getelementptr inbounds float, ptr %v581, i64 0
  store <2 x float> %v583, ptr %v584, align 4
  %v585 = add nsw i64 %v576, 1
  br label %b91
b93:
  %v586 = mul i64 %v564, 2
  %v587 = getelementptr inbounds float, ptr %v573, i64 %v586
  %v588 = mul i64 %v564, 768
  %v589 = getelementptr inbounds float, ptr %v575, i64 %v588
  br label %b94
b94:
  %v590 = phi i64 [ 0, %b93 ], [ %v595, %b95 ]
  %v591 = icmp slt i64 %v590, %v566
  br i1 %v591, label %b95, label %b96
b95:
  %v592 = getelementptr inbounds float, ptr %v587, i64 %v590
  %v593 = load float, ptr %v592, align 4
  %v594 = getelementptr inbounds float, ptr %v589, i64 %v590
  store float %v593, ptr %v594, align 4
  %v595 = add nsw i64 %v590, 1
  br label %b94, !llvm.loop !0
b96:
  %v596 = add nsw i64 %v570, 1
  br label %b88
b90:
  br label %b97
b97:
  %v597 = phi i64 [ 0, %b90 ], [ %v632, %b105 ]
  %v598 = icmp slt i64 %v597, 0
  br i1 %v598, label %b98, label %b99
b98:
  %v599 = mul i64 %v554, 8
  %v600 = add i64 %v599, %v597
  %v601 = getelementptr inbounds float, ptr %v528, i64 %v600
  br label %b100
b100:
  %v602 = phi i64 [ 0, %b98 ], [ %v620, %b101 ]
  %v603 = icmp slt i64 %v602, %v558
  br i1 %v603, label %b101, label %b102
b101:
  %v604 = mul i64 %v602, 8
  %v605 = getelementptr inbounds float, ptr %v601, i64 %v604
  %v606 = mul i64 %v602, 32
  %v607 = getelementptr inbounds float, ptr %v74, i64 %v606
  %v608 = getelementptr inbounds float, ptr %v605, i64 0
  %v609 = load <8 x float>, ptr %v608, align 4
  %v610 = getelementptr inbounds float, ptr %v607, i64 0
  store <8 x float> %v609, ptr %v610, align 4
  %v611 = getelementptr inbounds float, ptr %v605, i64 8
  %v612 = load <8 x float>, ptr %v611, align 4
  %v613 = getelementptr inbounds float, ptr %v607, i64 8
  store <8 x float> %v612, ptr %v613, align 4
  %v614 = getelementptr inbounds float, ptr %v605, i64 16
  %v615 = load <8 x float>, ptr %v614, align 4
  %v616 = getelementptr inbounds float, ptr %v607, i64 16
  store <8 x float> %v615, ptr %v616, align 4
  %v617 = getelementptr inbounds float, ptr %v605, i64 24
  %v618 = load <8 x float>, ptr %v617, align 4
  %v619 = getelementptr inbounds float, ptr %v607, i64 24
  store <8 x float> %v618, ptr %v619, align 4
  %v620 = add nsw i64 %v602, 1
  br label %b100
b102:
  %v621 = sdiv i64 %v563, 2
  br label %b103
b103:
  %v622 = phi i64 [ 0, %b102 ], [ %v631, %b104 ]
  %v623 = icmp slt i64 %v622, %v621
  br i1 %v623, label %b104, label %b105
b104:
  %v624 = mul i64 %v622, 2
  %v625 = add i64 %v559, %v624
  %v626 = mul i64 %v622, 768
  %v627 = getelementptr inbounds float, ptr %v529, i64 %v626
  %v628 = mul i64 %v625, 8
  %v629 = add i64 %v628, %v597
  %v630 = getelementptr inbounds float, ptr %v543, i64 %v629
  call void @outer_2x32(ptr %v627, ptr %v74, i64 %v558, ptr %v630, i64 8)
  %v631 = add nsw i64 %v622, 1
  br label %b103
b105:
  %v632 = add nsw i64 %v597, 32
  br label %b97
b99:
  %v633 = mul i64 %v554, 8
  %v634 = add i64 %v633, 0
  %v635 = getelementptr inbounds float, ptr %v528, i64 %v634
  br label %b106
b106:
  %v636 = phi i64 [ 0, %b99 ], [ %v645, %b107 ]
  %v637 = icmp slt i64 %v636, %v558
  br i1 %v637, label %b107, label %b108
b107:
  %v638 = mul i64 %v636, 8
  %v639 = getelementptr inbounds float, ptr %v635, i64 %v638
  %v640 = mul i64 %v636, 8
  %v641 = getelementptr inbounds float, ptr %v74, i64 %v640
  %v642 = getelementptr inbounds float, ptr %v639, i64 0
  %v643 = load <8 x float>, ptr %v642, align 4
  %v644 = getelementptr inbounds float, ptr %v641, i64 0
  store <8 x float> %v643, ptr %v644, align 4
  %v645 = add nsw i64 %v636, 1
  br label %b106
b108:
  %v646 = sdiv i64 %v563, 2
  br label %b109
b109:
  %v647 = phi i64 [ 0, %b108 ], [ %v656, %b110 ]
  %v648 = icmp slt i64 %v647, %v646
  br i1 %v648, label %b110, label %b111
b110:
  %v649 = mul i64 %v647, 2
  %v650 = add i64 %v559, %v649
  %v651 = mul i64 %v647, 768
  %v652 = getelementptr inbounds float, ptr %v529, i64 %v651
  %v653 = mul i64 %v650, 8
  %v654 = add i64 %v653, 0
  %v655 = getelementptr inbounds float, ptr %v543, i64 %v654
  call void @outer_2x8(ptr %v652, ptr %v74, i64 %v558, ptr %v655, i64 8)
  %v656 = add nsw i64 %v647, 1
  br label %b109
b111:
  %v657 = add nsw i64 %v559, 64
  br label %b85
b87:
  %v658 = add nsw i64 %v554, 384
  br label %b82
b84:
  %v659 = icmp sgt i64 %v3, 1
  br i1 %v659, label %b112, label %b113
b112:
  %v660 = getelementptr inbounds i64, ptr %v1, i64 3
  %v661 = atomicrmw add ptr %v660, i64 1 acq_rel
  %v662 = load i64, ptr %v69, align 8
  %v663 = add i64 %v662, 1
  store i64 %v663, ptr %v69, align 8
  %v664 = mul i64 %v3, %v663
  br label %b114
b114:
  %v665 = load atomic i64, ptr %v660 acquire, align 8
  %v666 = icmp slt i64 %v665, %v664
  br i1 %v666, label %b115, label %b116
b115:
  %v667 = call i32 @sched_yield()
  br label %b114
b116:
  br label %b113
b113:
  %v668 = mul i64 0, 32
  %v669 = getelementptr inbounds float, ptr %v36, i64 %v668
  %v670 = getelementptr inbounds float, ptr %v669, i64 0
  %v671 = mul i64 0, 8
  %v672 = getelementptr inbounds float, ptr %v20, i64 %v671
  %v673 = getelementptr inbounds float, ptr %v672, i64 0
  %v674 = getelementptr inbounds float, ptr %v74, i64 12288
  %v675 = add i64 32, 1
  %v676 = sdiv i64 %v675, 2
  %v677 = add i64 %v2, 1
  %v678 = mul i64 %v676, %v2
  %v679 = sdiv i64 %v678, %v3
  %v680 = mul i64 %v679, 2
  %v681 = icmp slt i64 %v680, 32
  %v682 = select i1 %v681, i64 %v680, i64 32
  %v683 = mul i64 %v676, %v677
  %v684 = sdiv i64 %v683, %v3
  %v685 = mul i64 %v684, 2
  %v686 = icmp slt i64 %v685, 32
  %v687 = select i1 %v686, i64 %v685, i64 32
  %v688 = getelementptr inbounds float, ptr %v32, i64 0
  br label %b117
b117:
  %v689 = phi i64 [ %v682, %b113 ], [ %v697, %b122 ]
  %v690 = icmp slt i64 %v689, %v687
  br i1 %v690, label %b118, label %b119
b118:
  %v691 = mul i64 %v689, 8
  %v692 = getelementptr inbounds float, ptr %v688, i64 %v691
  br label %b120
b120:
  %v693 = phi i64 [ 0, %b118 ], [ %v696, %b121 ]
  %v694 = icmp slt i64 %v693, 8
  br i1 %v694, label %b121, label %b122
b121:
  %v695 = getelementptr inbounds float, ptr %v692, i64 %v693
  store float 0x0000000000000000, ptr %v695, align 4
  %v696 = add nsw i64 %v693, 1
  br label %b120
b122:
  %v697 = add nsw i64 %v689, 1
  br label %b117
b119:
  %v698 = mul i64 %v8, 1
  br label %b123
b123:
  %v699 = phi i64 [ 0, %b119 ], [ %v803, %b128 ]
  %v700 = icmp slt i64 %v699, %v698
  br i1 %v700, label %b124, label %b125
b124:
  %v701 = sub i64 %v698, %v699
  %v702 = icmp slt i64 %v701, 384
  %v703 = select i1 %v702, i64 %v701, i64 384
  br label %b126
b126:
  %v704 = phi i64 [ %v682, %b124 ], [ %v802, %b152 ]
  %v705 = icmp slt i64 %v704, %v687
  br i1 %v705, label %b127, label %b128
b127:
  %v706 = sub i64 %v687, %v704
  %v707 = icmp slt i64 %v706, 64
  %v708 = select i1 %v707, i64 %v706, i64 64
  %v709 = sdiv i64 %v708, 2
  %v710 = mul i64 %v709, 2
  %v711 = sub i64 %v708, %v710
  %v712 = mul i64 %v699, 32
  %v713 = add i64 %v712, %v704
  %v714 = getelementptr inbounds float, ptr %v670, i64 %v713
  br label %b129
b129:
  %v715 = phi i64 [ 0, %b127 ], [ %v741, %b137 ]
  %v716 = icmp slt i64 %v715, %v703
  br i1 %v716, label %b130, label %b131
b130:
  %v717 = mul i64 %v715, 32
  %v718 = getelementptr inbounds float, ptr %v714, i64 %v717
  %v719 = mul i64 %v715, 2
  %v720 = getelementptr inbounds float, ptr %v674, i64 %v719
  br label %b132
b132:
  %v721 = phi i64 [ 0, %b130 ], [ %v730, %b133 ]
  %v722 = icmp slt i64 %v721, %v709
  br i1 %v722, label %b133, label %b134
b133:
  %v723 = mul i64 %v721, 2
  %v724 = getelementptr inbounds float, ptr %v718, i64 %v723
  %v725 = mul i64 %v721, 768
  %v726 = getelementptr inbounds float, ptr %v720, i64 %v725
  %v727 = getelementptr inbounds float, ptr %v724, i64 0
  %v728 = load <2 x float>, ptr %v727, align 4
  %v729 = getelementptr inbounds float, ptr %v726, i64 0
  store <2 x float> %v728, ptr %v729, align 4
  %v730 = add nsw i64 %v721, 1
  br label %b132
b134:
  %v731 = mul i64 %v709, 2
  %v732 = getelementptr inbounds float, ptr %v718, i64 %v731
  %v733 = mul i64 %v709, 768
  %v734 = getelementptr inbounds float, ptr %v720, i64 %v733
  br label %b135
b135:
  %v735 = phi i64 [ 0, %b134 ], [ %v740, %b136 ]
  %v736 = icmp slt i64 %v735, %v711
  br i1 %v736, label %b136, label %b137
b136:
  %v737 = getelementptr inbounds float, ptr %v732, i64 %v735
  %v738 = load float, ptr %v737, align 4
  %v739 = getelementptr inbounds float, ptr %v734, i64 %v735
  store float %v738, ptr %v739, align 4
  %v740 = add nsw i64 %v735, 1
  br label %b135, !llvm.loop !3
b137:
  %v741 = add nsw i64 %v715, 1
  br label %b129
b131:
  br label %b138
b138:
  %v742 = phi i64 [ 0, %b131 ], [ %v777, %b146 ]
  %v743 = icmp slt i64 %v742, 0
  br i1 %v743, label %b139, label %b140
b139:
  %v744 = mul i64 %v699, 8
  %v745 = add i64 %v744, %v742
  %v746 = getelementptr inbounds float, ptr %v673, i64 %v745
  br label %b141
b141:
  %v747 = phi i64 [ 0, %b139 ], [ %v765, %b142 ]
  %v748 = icmp slt i64 %v747, %v703
  br i1 %v748, label %b142, label %b143
b142:
  %v749 = mul i64 %v747, 8
  %v750 = getelementptr inbounds float, ptr %v746, i64 %v749
  %v751 = mul i64 %v747, 32
  %v752 = getelementptr inbounds float, ptr %v74, i64 %v751
  %v753 = getelementptr inbounds float, ptr %v750, i64 0
  %v754 = load <8 x float>, ptr %v753, align 4
  %v755 = getelementptr inbounds float, ptr %v752, i64 0
  store <8 x float> %v754, ptr %v755, align 4
  %v756 = getelementptr inbounds float, ptr %v750, i64 8
  %v757 = load <8 x float>, ptr %v756, align 4
  %v758 = getelementptr inbounds float, ptr %v752, i64 8
  store <8 x float> %v757, ptr %v758, align 4
  %v759 = getelementptr inbounds float, ptr %v750, i64 16
  %v760 = load <8 x float>, ptr %v759, align 4
  %v761 = getelementptr inbounds float, ptr %v752, i64 16
  store <8 x float> %v760, ptr %v761, align 4
  %v762 = getelementptr inbounds float, ptr %v750, i64 24
  %v763 = load <8 x float>, ptr %v762, align 4
  %v764 = getelementptr inbounds float, ptr %v752, i64 24
  store <8 x float> %v763, ptr %v764, align 4
  %v765 = add nsw i64 %v747, 1
  br label %b141
b143:
  %v766 = sdiv i64 %v708, 2
  br label %b144
b144:
  %v767 = phi i64 [ 0, %b143 ], [ %v776, %b145 ]
  %v768 = icmp slt i64 %v767, %v766
  br i1 %v768, label %b145, label %b146
b145:
  %v769 = mul i64 %v767, 2
  %v770 = add i64 %v704, %v769
  %v771 = mul i64 %v767, 768
  %v772 = getelementptr inbounds float, ptr %v674, i64 %v771
  %v773 = mul i64 %v770, 8
  %v774 = add i64 %v773, %v742
  %v775 = getelementptr inbounds float, ptr %v688, i64 %v774
  call void @outer_2x32(ptr %v772, ptr %v74, i64 %v703, ptr %v775, i64 8)
  %v776 = add nsw i64 %v767, 1
  br label %b144
b146:
  %v777 = add nsw i64 %v742, 32
  br label %b138
b140:
  %v778 = mul i64 %v699, 8
  %v779 = add i64 %v778, 0
  %v780 = getelementptr inbounds float, ptr %v673, i64 %v779
  br label %b147
b147:
  %v781 = phi i64 [ 0, %b140 ], [ %v790, %b148 ]
  %v782 = icmp slt i64 %v781, %v703
  br i1 %v782, label %b148, label %b149
b148:
  %v783 = mul i64 %v781, 8
  %v784 = getelementptr inbounds float, ptr %v780, i64 %v783
  %v785 = mul i64 %v781, 8
  %v786 = getelementptr inbounds float, ptr %v74, i64 %v785
  %v787 = getelementptr inbounds float, ptr %v784, i64 0
  %v788 = load <8 x float>, ptr %v787, align 4
  %v789 = getelementptr inbounds float, ptr %v786, i64 0
  store <8 x float> %v788, ptr %v789, align 4
  %v790 = add nsw i64 %v781, 1
  br label %b147
b149:
  %v791 = sdiv i64 %v708, 2
  br label %b150
b150:
  %v792 = phi i64 [ 0, %b149 ], [ %v801, %b151 ]
  %v793 = icmp slt i64 %v792, %v791
  br i1 %v793, label %b151, label %b152
b151:
  %v794 = mul i64 %v792, 2
  %v795 = add i64 %v704, %v794
  %v796 = mul i64 %v792, 768
  %v797 = getelementptr inbounds float, ptr %v674, i64 %v796
  %v798 = mul i64 %v795, 8
  %v799 = add i64 %v798, 0
  %v800 = getelementptr inbounds float, ptr %v688, i64 %v799
  call void @outer_2x8(ptr %v797, ptr %v74, i64 %v703, ptr %v800, i64 8)
  %v801 = add nsw i64 %v792, 1
  br label %b150
b152:
  %v802 = add nsw i64 %v704, 64
  br label %b126
b128:
  %v803 = add nsw i64 %v699, 384
  br label %b123
b125:
  %v804 = icmp sgt i64 %v3, 1
  br i1 %v804, label %b153, label %b154
b153:
  %v805 = getelementptr inbounds i64, ptr %v1, i64 3
  %v806 = atomicrmw add ptr %v805, i64 1 acq_rel
  %v807 = load i64, ptr %v69, align 8
  %v808 = add i64 %v807, 1
  store i64 %v808, ptr %v69, align 8
  %v809 = mul i64 %v3, %v808
  br label %b155
b155:
  %v810 = load atomic i64, ptr %v805 acquire, align 8
  %v811 = icmp slt i64 %v810, %v809
  br i1 %v811, label %b156, label %b157
b156:
  %v812 = call i32 @sched_yield()
  br label %b155
b157:
  br label %b154
b154:
  %v813 = icmp eq i64 %v2, 0
  br i1 %v813, label %b158, label %b159
b158:
  br label %b160
b160:
  %v814 = phi i64 [ 0, %b158 ], [ %v836, %b165 ]
  %v815 = icmp slt i64 %v814, 32
  br i1 %v815, label %b161, label %b162
b161:
  br label %b163
b163:
  %v816 = phi i64 [ 0, %b161 ], [ %v833, %b168 ]
  %v817 = phi <8 x float> [ splat (float 0x0000000000000000), %b161 ], [ %v832, %b168 ]
  %v818 = icmp slt i64 %v816, %v8
  br i1 %v818, label %b164, label %b165
b164:
  %v819 = add i64 %v816, 128
  %v820 = icmp slt i64 %v819, %v8
  %v821 = select i1 %v820, i64 %v819, i64 %v8
  br label %b166
b166:
  %v822 = phi i64 [ %v816, %b164 ], [ %v831, %b167 ]
  %v823 = phi <8 x float> [ splat (float 0x0000000000000000), %b164 ], [ %v830, %b167 ]
  %v824 = icmp slt i64 %v822, %v821
  br i1 %v824, label %b167, label %b168
b167:
  %v825 = mul i64 %v822, 32
  %v826 = getelementptr inbounds float, ptr %v36, i64 %v825
  %v827 = add i64 0, %v814
  %v828 = getelementptr inbounds float, ptr %v826, i64 %v827
  %v829 = load <8 x float>, ptr %v828, align 4
  %v830 = fadd <8 x float> %v823, %v829
  %v831 = add nsw i64 %v822, 1
  br label %b166
b168:
  %v832 = fadd <8 x float> %v817, %v823
  %v833 = add nsw i64 %v816, 128
  br label %b163
b165:
  %v834 = add i64 0, %v814
  %v835 = getelementptr inbounds float, ptr %v34, i64 %v834
  store <8 x float> %v817, ptr %v835, align 4
  %v836 = add nsw i64 %v814, 8
  br label %b160
b162:
  br label %b159
b159:
  %v837 = icmp sgt i64 %v3, 1
  br i1 %v837, label %b169, label %b170
b169:
  %v838 = getelementptr inbounds i64, ptr %v1, i64 3
  %v839 = atomicrmw add ptr %v838, i64 1 acq_rel
  %v840 = load i64, ptr %v69, align 8
  %v841 = add i64 %v840, 1
  store i64 %v841, ptr %v69, align 8
  %v842 = mul i64 %v3, %v841
  br label %b171
b171:
  %v843 = load atomic i64, ptr %v838 acquire, align 8
  %v844 = icmp slt i64 %v843, %v842
  br i1 %v844, label %b172, label %b173
b172:
  %v845 = call i32 @sched_yield()
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
